import FairleadCore
import FairleadModel

/// The settings of a router, in LiteLLM's vocabulary; durations in nanoseconds.
public struct RouterSettings: Sendable {
    /// `routing_strategy` and `routing_strategy_args`, of every group that `routing_groups` does not name.
    public var policy = RoutingPolicy()
    /// `routing_groups`.
    public var groupPolicies: [String: RoutingPolicy] = [:]
    public var groupFailovers: [String: StreamFailover] = [:]
    public var groupHedging: [String: Hedging?] = [:]
    /// `num_retries`: further attempts within one group.
    public var retries = 2
    public var retryPolicy = RetryPolicy()
    /// `model_group_retry_policy`.
    public var groupRetryPolicies: [String: RetryPolicy] = [:]
    /// Whether retries that come back to a deployment are rationed, so that an outage is not multiplied.
    public var retryBudget = true
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
    /// `allowed_fails_policy`: the same by kind of failure.
    public var allowedFailsPolicy = AllowedFails()
    /// Whether a call waits for the first deployment to recover when all cool down.
    public var waitsForRecovery = true

    /// What follows when a stream breaks after something of it was delivered.
    public var streamFailover = StreamFailover.surface
    /// Second attempts beside slow ones; nil for none.
    public var hedging: Hedging?

    /// By group, who gets a part of its requests.
    public var canaries: [String: CanaryRule] = [:]
    /// `deployment_affinity`, `session_affinity` of the `optional_pre_call_checks`.
    public var affinity = AffinityRule()

    /// `silent_model_max_in_flight`, `silent_model_records`.
    public var silentInFlight = 10
    public var silentRecords = 100

    /// `enable_pre_call_checks`: window, capabilities and rate limits are looked at before a deployment is chosen.
    public var checksBeforeCall = false
    /// `enforce_model_rate_limits` of the `optional_pre_call_checks`.
    public var enforcesRateLimits = false
    /// `enable_tag_filtering`, `tag_filtering_match_any`.
    public var filtersTags = false
    public var matchesAnyTag = true
    public var defaultMaxParallelRequests: Int?
    /// `provider_budget_config`.
    public var providerBudgets: [String: BudgetRule] = [:]

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
    /// `ignore_invalid_deployments`: they are left out, with a warning.
    public var ignoresInvalidDeployments = false
    /// `record`: how many events of a trace are kept; nil for no trace.
    public var recording: Int?

    public init() {}

    func policy(of group: String) -> RoutingPolicy { groupPolicies[group] ?? policy }

    func streamFailover(of group: String) -> StreamFailover { groupFailovers[group] ?? streamFailover }

    func hedging(of group: String) -> Hedging? { groupHedging[group] ?? hedging }

    func retryPolicy(of group: String) -> RetryPolicy { groupRetryPolicies[group] ?? retryPolicy }

    /// LiteLLM takes `rpm` and `tpm` for weights unless one of these says that they are limits.
    func enforcesRates(of group: String) -> Bool { enforcesRateLimits || checksBeforeCall || policy(of: group).strategy == .usageBased }

    /// Where neither the request nor the router says how long a call may take.
    public static let defaultTimeout: Int64 = 600_000_000_000
    static let longestCooldown: Int64 = 300_000_000_000
    static let mostRetries = 100
    static let mostFallbacks = 100
}

/// `retry_policy`: how often a failure of one kind is retried, whatever `num_retries` says and whatever kind it is.
public struct RetryPolicy: Sendable, Equatable {
    var counts: [Status: Int] = [:]
    /// `DefaultRetries`: of the kinds it does not name, in the place of `num_retries`.
    var standard: Int?

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

/// `allowed_fails_policy`: how many failures of one kind in a row are borne.
public struct AllowedFails: Sendable, Equatable {
    var counts: [Status: Int] = [:]
    /// Of the answers with 502, which have a name of their own.
    var badGateway: Int?

    public init() {}

    func count(of cause: Verdict.Cause) -> Int? { (cause.httpStatus == 502 ? badGateway : nil) ?? counts[cause.status] }
}

extension RouterSettings {
    /// Where a group's fallbacks, retry policy or canary are given for an alias, they are the group's.
    mutating func readAliases(groups: Set<String>) {
        guard !aliases.isEmpty else { return }
        func group(of name: String) -> String? {
            groups.contains(name) ? nil : aliases[name].flatMap { groups.contains($0) ? $0 : nil }
        }
        func read(_ table: inout [String: [String]]) {
            for name in table.keys.sorted() {
                if let group = group(of: name) { table[group, default: []] += table.removeValue(forKey: name) ?? [] }
            }
        }
        read(&fallbacks)
        read(&contextWindowFallbacks)
        read(&contentPolicyFallbacks)
        for name in groupRetryPolicies.keys.sorted() {
            guard let group = group(of: name), groupRetryPolicies[group] == nil else { continue }
            groupRetryPolicies[group] = groupRetryPolicies.removeValue(forKey: name)
        }
        for name in canaries.keys.sorted() {
            if let group = group(of: canaries[name]?.target ?? ""), canaries[name]?.isDeployment == false { canaries[name]?.target = group }
            guard let group = group(of: name), canaries[group] == nil else { continue }
            canaries[group] = canaries.removeValue(forKey: name)
        }
    }
}
