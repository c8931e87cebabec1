import FairleadModel

/// What was used in the last minute, in requests and tokens: sixty seconds and the one that runs, so that no span of sixty
/// seconds, wherever it begins, holds more than is counted here.
struct SlidingMinute: Sendable {
    private struct Second {
        var requests = 0
        var tokens = 0
    }

    private static let count = 61
    private static let second: Int64 = 1_000_000_000

    private var seconds = [Second](repeating: Second(), count: count)
    private var newest: Int64 = .min
    private(set) var requests = 0
    private(set) var tokens = 0
    /// Since which configuration it has been counted.
    var since = 0

    /// The second a moment lies in, which settles what was reserved in it.
    static func slot(_ now: Instant) -> Int64 { now.nanoseconds / second }

    /// See `RouterState.adopt`.
    mutating func unshare() { seconds.reserveCapacity(seconds.count) }

    mutating func advance(to now: Instant) {
        let slot = Self.slot(now)
        guard slot > newest else { return }
        let (age, overflow) = slot.subtractingReportingOverflow(newest)
        if overflow || age >= Int64(Self.count) {
            for position in seconds.indices { seconds[position] = Second() }
            requests = 0
            tokens = 0
        } else {
            for step in 0..<age {
                let position = Self.position(slot &- step)
                requests &-= seconds[position].requests
                tokens &-= seconds[position].tokens
                seconds[position] = Second()
            }
        }
        newest = slot
    }

    mutating func add(requests: Int, tokens: Int, at now: Instant) {
        advance(to: now)
        let position = Self.position(newest)
        seconds[position].requests &+= requests
        seconds[position].tokens &+= tokens
        self.requests &+= requests
        self.tokens &+= tokens
    }

    /// Corrects what was added in a second; what is over already needs no correction.
    mutating func correct(requests: Int, tokens: Int, in slot: Int64) {
        guard slot <= newest, newest &- slot < Int64(Self.count) else { return }
        let position = Self.position(slot)
        seconds[position].requests &+= requests
        seconds[position].tokens &+= tokens
        self.requests &+= requests
        self.tokens &+= tokens
    }

    /// When so much will be free again: the moment the seconds that hold it are over. Nil if that will never be.
    func moment(freeing requests: Int, tokens: Int) -> Instant? {
        guard requests > 0 || tokens > 0 else { return Instant(nanoseconds: .min) }
        var (freedRequests, freedTokens) = (0, 0)
        for step in 0..<Int64(Self.count) {
            let slot = newest &- Int64(Self.count - 1) &+ step
            let second = seconds[Self.position(slot)]
            freedRequests &+= second.requests
            freedTokens &+= second.tokens
            if freedRequests >= requests, freedTokens >= tokens {
                return Instant(nanoseconds: (slot &+ Int64(Self.count)) &* Self.second)
            }
        }
        return nil
    }

    private static func position(_ slot: Int64) -> Int {
        let rest = Int(slot % Int64(count))
        return rest < 0 ? rest + count : rest
    }
}
