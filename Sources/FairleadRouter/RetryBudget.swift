import FairleadModel

/// Keeps an outage from being multiplied: each call earns a part of a retry, each retry spends one, and there is always a little to
/// spend. (Finagle's retry budget, with a smaller share.)
struct RetryBudget: Sendable {
    var share = 0.15
    var floorPerSecond = 3.0
    private var balance = RetryBudget.full
    private var seen: Instant?

    private static let full = 30.0
    private static let most = 100.0

    init() {}

    mutating func earn(at now: Instant) {
        grow(to: now)
        balance = min(Self.most, balance + share)
    }

    /// Whether a retry may be made; then it has been paid for.
    mutating func spend(at now: Instant) -> Bool {
        grow(to: now)
        guard balance >= 1 else { return false }
        balance -= 1
        return true
    }

    private mutating func grow(to now: Instant) {
        if let seen, now > seen, balance < Self.full {
            balance = min(Self.full, balance + Double(now.since(seen)) * 1e-9 * floorPerSecond)
        }
        seen = now
    }
}
