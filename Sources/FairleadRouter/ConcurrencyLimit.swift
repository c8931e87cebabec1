import FairleadModel

/// How many calls at once a deployment bears, learned from its answers: up by one for each full round that succeeds, down by
/// three tenths for a refusal, and never above what its rate-limit headers say is left.
struct ConcurrencyLimit: Sendable {
    static let first = 16.0
    static let highest = 4096.0

    private(set) var limit = first
    /// Refusals to attempts that began before are about the limit as it was then.
    private var lowered = Instant(nanoseconds: .min)
    private(set) var remaining: Int?
    private var resets = Instant(nanoseconds: .min)

    mutating func succeed(inFlight: Int) {
        // A limit that is not made use of proves nothing.
        if Double(inFlight) >= limit / 2 { limit = min(Self.highest, limit + 1 / limit) }
    }

    mutating func refuse(begun: Instant, at now: Instant) {
        guard begun > lowered else { return }
        lowered = now
        limit = max(1, limit * 0.7)
    }

    /// What the headers said: so many requests until then.
    mutating func hear(remaining: Int, until resets: Instant) {
        self.remaining = max(0, remaining)
        self.resets = resets
    }

    func spare(inFlight: Int, at now: Instant) -> Double {
        var ceiling = limit
        if let remaining, now < resets { ceiling = min(ceiling, Double(inFlight) + Double(remaining)) }
        return (ceiling - Double(inFlight)) / limit
    }
}
