import FairleadModel

/// How a deployment is chosen among the healthy ones.
public enum Strategy: String, Sendable, CaseIterable {
    /// At random, by weight.
    case simpleShuffle = "simple-shuffle"

    /// LiteLLM's other strategies: known, so that the refusal can say more than "unknown".
    static let elsewhere: Set<String> = [
        "least-busy", "latency-based-routing", "usage-based-routing", "usage-based-routing-v2", "cost-based-routing", "lar1",
        "provider-budget-routing",
    ]
}

/// The settings of a router, in LiteLLM's vocabulary; durations in nanoseconds.
public struct RouterSettings: Sendable {
    public var strategy = Strategy.simpleShuffle
    /// `num_retries`: further attempts within one group.
    public var retries = 2
    public var retryPolicy = RetryPolicy()
    /// For the whole call: all attempts, waits and fallbacks together.
    public var timeout: Int64?
    public var streamTimeout: Int64?
    /// `retry_after`: the shortest wait before the same deployment is tried again.
    public var shortestWait: Int64 = 0

    /// Failures in a row after which a deployment cools down.
    public var allowedFails = 3
    /// The first cooldown; each that follows without a success between is twice as long, up to five minutes.
    public var cooldown: Int64 = 5_000_000_000
    public var coolsDown = true

    /// By group, the groups or deployment ids that stand in for it, in order; `*` is every group without an entry.
    public var fallbacks: [String: [String]] = [:]
    public var contextWindowFallbacks: [String: [String]] = [:]
    public var contentPolicyFallbacks: [String: [String]] = [:]
    /// For every group, after its own.
    public var defaultFallbacks: [String] = []
    /// How many groups one call may fall back to.
    public var maxFallbacks = 5
    public var aliases: [String: String] = [:]
    /// Makes the router's draws repeatable.
    public var seed: UInt64?

    public init() {}

    /// Where neither the request nor the router says how long a call may take.
    public static let defaultTimeout: Int64 = 600_000_000_000
    static let longestCooldown: Int64 = 300_000_000_000
    static let mostRetries = 100
    static let mostFallbacks = 100
}

/// `retry_policy`: how often a failure of one kind is retried, whatever `num_retries` says and whatever kind it is.
public struct RetryPolicy: Sendable, Equatable {
    var counts: [Status: Int] = [:]

    public init() {}

    /// LiteLLM's names and the statuses they stand for.
    static let names: [(name: String, statuses: [Status])] = [
        ("AuthenticationErrorRetries", [.authentication, .permission]),
        ("BadRequestErrorRetries", [.badRequest, .unprocessable]),
        ("ContentPolicyViolationErrorRetries", [.contentPolicy]),
        ("InternalServerErrorRetries", [.server]),
        ("NotFoundErrorRetries", [.notFound]),
        ("RateLimitErrorRetries", [.rateLimit]),
        ("ServiceUnavailableErrorRetries", [.overloaded]),
        ("TimeoutErrorRetries", [.timeout]),
    ]

    func retries(after status: Status) -> Int? { counts.isEmpty ? nil : counts[status] }
}
