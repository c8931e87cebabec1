import FairleadModel

/// A target to fall back to, and on whose account.
struct Fallback {
    let named: NamedTarget
    let reason: ChoiceReason

    var target: Int { named.target }
}

/// The targets that a request names itself, each list in the place of the router's.
struct RequestedTargets: Sendable {
    var general: [NamedTarget]?
    var contextWindow: [NamedTarget]?
    var contentPolicy: [NamedTarget]?

    /// Those after a failure of one kind alone.
    func special(after status: Status?) -> [Fallback]? {
        switch status {
        case .contextWindow: contextWindow?.map { Fallback(named: $0, reason: .contextWindowFallback) }
        case .contentPolicy: contentPolicy?.map { Fallback(named: $0, reason: .contentPolicyFallback) }
        default: nil
        }
    }
}

/// Why a deployment was chosen; the words in the account of a call, which never change.
enum ChoiceReason: String, Sendable {
    case weightedShuffle = "weighted_shuffle"
    case leastBusy = "least_busy"
    case lowestLatency = "lowest_latency"
    case lowestUsage = "lowest_usage"
    case lowestCost = "lowest_cost"
    case betterOfTwo = "better_of_two"
    case sparestOfTwo = "sparest_of_two"
    case promptCache = "prompt_cache"
    case onlyDeployment = "only_deployment"
    /// Where this user or session is always sent.
    case affinity
    /// The group's canary, whose share the request fell to.
    case canary
    /// The group itself, since its canary did not answer.
    case canaryFallback = "canary_fallback"
    /// The cooldown has ended, or everything cools: one request finds out.
    case probe
    case retryOtherDeployment = "retry_other_deployment"
    case retrySameDeployment = "retry_same_deployment"
    /// Beside an attempt that is slow; the first of the two with something of use goes on.
    case hedge
    case fallback
    case contextWindowFallback = "context_window_fallback"
    case contentPolicyFallback = "content_policy_fallback"
    case defaultFallback = "default_fallback"
}
