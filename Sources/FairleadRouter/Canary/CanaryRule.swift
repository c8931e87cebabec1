import Glibc

/// `canary` of a group: who gets a part of its requests, how large a part, and what ends it; durations in nanoseconds.
public struct CanaryRule: Sendable, Equatable {
    /// A group's name, or a deployment's id.
    public var target = ""
    public var isDeployment = false
    /// From 0 to 1, one after the other; a canary that is no worse goes on to the next.
    public var shares = [0.1]
    /// `step_duration`: how long each of them lasts at least.
    public var stepDuration: Int64 = 60_000_000_000
    /// As a part of the requests: 0.05 is five in a hundred more than the base's.
    public var maxErrorRateIncrease = 0.05
    /// As a part of the base's latency: 0.5 is half as long again.
    public var maxLatencyIncrease = 0.5
    /// How many requests each arm must have had in the window before they are compared.
    public var minimumRequests = 100
    public var window: Int64 = 600_000_000_000
    /// How sure one must be that a margin is exceeded.
    public var confidence = 0.999
    /// After which time a canary that was rolled back is tried again; nil for never.
    public var restoreAfter: Int64?

    public init() {}

    /// How many standard errors beyond the margin that confidence is: the quantile of the normal distribution.
    var limit: Double {
        var (low, high) = (0.0, 10.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if 1 - 0.5 * erfc(middle / 2.0.squareRoot()) < confidence { low = middle } else { high = middle }
        }
        return high
    }
}
