import FairleadModel

/// `max_budget` and `budget_duration`: how much may be spent, in US dollars, in each span of time. What is under way counts with
/// the most it can cost, so that the budget holds whatever comes of it.
struct Budget: Sendable {
    let limit: Double
    /// Nanoseconds; nil for all time.
    let duration: Int64?
    private(set) var spent = 0.0
    private(set) var reserved = 0.0
    /// The end of the span that runs, which its first spending began.
    private(set) var ends: Instant?
    /// Since which configuration it has been counted.
    var since = 0

    init(limit: Double, duration: Int64?) {
        self.limit = limit
        self.duration = duration
    }

    mutating func advance(to now: Instant) {
        guard let ends, now >= ends else { return }
        spent = 0
        self.ends = nil
    }

    /// What is left for a request that comes now.
    var left: Double { max(0, limit - spent - reserved) }

    func hasRoom(for cost: Double) -> Bool {
        // Spent to the end means spent: a request that costs nothing is not worth an exception.
        spent + reserved + cost <= limit && spent + reserved < limit
    }

    /// Takes over what was spent, where the limit or the span may have changed.
    mutating func adopt(_ other: Budget) {
        (spent, reserved, ends, since) = (other.spent, other.reserved, duration == nil ? nil : other.ends, other.since)
    }

    mutating func forgetReserved() { reserved = 0 }

    mutating func reserve(_ cost: Double, at now: Instant) {
        if ends == nil, let duration { ends = now.advanced(nanoseconds: duration) }
        reserved += cost
    }

    mutating func settle(reserved cost: Double, actual: Double, at now: Instant) {
        advance(to: now)
        reserved = max(0, reserved - cost)
        spent += max(0, actual)
        if ends == nil, let duration, actual > 0 { ends = now.advanced(nanoseconds: duration) }
    }
}
