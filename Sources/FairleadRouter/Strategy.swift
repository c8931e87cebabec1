import FairleadModel

/// How a deployment is chosen among those that can be used. LiteLLM's by its names, then our own.
public enum Strategy: String, Sendable, CaseIterable {
    /// At random, by weight.
    case simpleShuffle = "simple-shuffle"
    /// The fewest calls in flight.
    case leastBusy = "least-busy"
    /// One of those whose recent mean latency per token is within a margin of the lowest.
    case latencyBased = "latency-based-routing"
    /// The fewest tokens in the minute that runs.
    case usageBased = "usage-based-routing-v2"
    /// The lowest price of a token in and a token out.
    case costBased = "cost-based-routing"
    /// The better of two drawn at random, by the recent peak latency (to the first token) times the calls in flight.
    case powerOfTwoChoices = "power-of-two-choices"
    /// The more spare of two drawn at random, under a limit of concurrency that each deployment's answers have taught.
    case adaptiveConcurrency = "adaptive-concurrency"
    /// Where the beginning of the prompt was sent before, as long as reading it from the provider's cache saves more than the
    /// wait there costs; otherwise as power-of-two-choices.
    case promptCacheAffinity = "prompt-cache-affinity"

    /// What the account says of a choice by it.
    var reason: ChoiceReason {
        switch self {
        case .simpleShuffle: .weightedShuffle
        case .leastBusy: .leastBusy
        case .latencyBased: .lowestLatency
        case .usageBased: .lowestUsage
        case .costBased: .lowestCost
        case .powerOfTwoChoices: .betterOfTwo
        case .adaptiveConcurrency: .sparestOfTwo
        case .promptCacheAffinity: .promptCache
        }
    }

    /// What LiteLLM calls the same, in older configurations.
    static let synonyms: [String: Strategy] = ["usage-based-routing": .usageBased]

    /// LiteLLM's other strategies: known, so that the refusal can say more than "unknown".
    static let elsewhere: Set<String> = ["lar1", "provider-budget-routing", "priority"]
}

/// What `routing_strategy_args` may say; durations in nanoseconds.
public struct StrategyArguments: Sendable, Equatable {
    /// `lowest_latency_buffer`: how far above the lowest latency is as good as the lowest, as a part of it.
    public var latencyBuffer = 0.0
    /// `max_latency_list_size`: how many latencies are remembered.
    public var latencySamples = 10
    /// `ttl`: for how long a latency says anything.
    public var lifetime: Int64 = 3_600_000_000_000
    /// `half_life`: after which a peak of the latency counts half.
    public var halfLife: Int64 = 10_000_000_000

    public init() {}
}

/// A strategy with its arguments, as a group has it.
public struct RoutingPolicy: Sendable, Equatable {
    public var strategy = Strategy.simpleShuffle
    public var arguments = StrategyArguments()

    public init(strategy: Strategy = .simpleShuffle, arguments: StrategyArguments = StrategyArguments()) {
        self.strategy = strategy
        self.arguments = arguments
    }
}
