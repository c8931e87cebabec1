import FairleadCore
import FairleadModel

/// What the end of an attempt tells the router's state.
struct AttemptReport: Sendable {
    var isSuccess = false
    var failureStatus: Status?
    /// Whether the provider was reached, so that the attempt counts against its limits.
    var wasSent = true
    /// Nanoseconds; to the first content of a stream, where it came.
    var latency = 0.0
    /// What `latency-based-routing` compares: nanoseconds a token of the reply, or to the first token of a stream.
    var latencySample = 0.0
    var promptTokens = 0
    var completionTokens = 0
    /// Of the prompt's, those that the provider had cached.
    var cachedTokens = 0
    /// Whether the provider said how many tokens there were.
    var hasUsage = false
    /// In dollars, where a price is known.
    var cost: Double?
    /// From the rate-limit headers: how many requests are left, and until when.
    var remainingRequests: (Int, until: Instant)?

    var tokens: TokensUsed? {
        guard hasUsage else { return nil }
        return TokensUsed(
            input: max(0, promptTokens &- cachedTokens), output: completionTokens, total: promptTokens &+ completionTokens)
    }

    /// A failure costs nothing unless the provider said what it had done.
    var settledCost: Double? { isSuccess ? cost : cost ?? 0 }

    /// Nanoseconds that an attempt had taken when another was faster. It would have taken longer still: without it an arm whose slow
    /// answers are overtaken would seem quick.
    var overtakenAfter: Double?

    /// A call that went away: what its attempt had used by then nobody knows.
    static let abandoned = AttemptReport()

    init() {}

    init(_ outcome: AttemptOutcome, isStream: Bool) {
        isSuccess = outcome.failure == nil
        failureStatus = outcome.failure?.status
        wasSent = !(outcome.failure?.status == .connection && outcome.failure?.httpStatus == nil || outcome.wasNeverSent)
        latency = Double(max(0, (isStream ? outcome.firstContentNanoseconds : nil) ?? outcome.latencyNanoseconds))
        if let usage = outcome.usage {
            hasUsage = true
            promptTokens = usage.promptTokens
            completionTokens = usage.completionTokens
            cachedTokens = usage.cachedTokens
        }
        latencySample = isStream || completionTokens <= 0 ? latency : latency / Double(completionTokens)
        cost = outcome.cost
        remainingRequests = outcome.remainingRequests
    }
}
