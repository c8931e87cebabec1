import FairleadCore
import FairleadModel
import FairleadTranslate

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

    /// It ended in the midst of what the provider was doing, and was not refused.
    var wasCutOff = false

    var wasRefused: Bool { !isSuccess && !wasCutOff }

    /// What budgets pay: what is known, nothing for a refusal; nil where what was reserved stands.
    var settledCost: Double? { cost ?? (isSuccess || wasCutOff ? nil : 0) }

    /// Nanoseconds that an attempt had taken when another was faster. It would have taken longer still: without it an arm whose slow
    /// answers are overtaken would seem quick.
    var overtakenAfter: Double?

    /// An attempt that was given up.
    init(_ use: PartialUse) {
        wasSent = !use.wasNeverSent
        wasCutOff = true
        cost = use.cost
        count(use.usage)
    }

    init(_ outcome: AttemptOutcome, isStream: Bool) {
        isSuccess = outcome.failure == nil
        failureStatus = outcome.failure?.status
        wasSent = !(outcome.failure?.status == .connection && outcome.failure?.httpStatus == nil || outcome.wasNeverSent)
        latency = Double(max(0, (isStream ? outcome.firstContentNanoseconds : nil) ?? outcome.latencyNanoseconds))
        wasCutOff = outcome.failure.map(Self.isCut) ?? false
        count(outcome.usage)
        latencySample = isStream || completionTokens <= 0 ? latency : latency / Double(completionTokens)
        cost = outcome.cost
        remainingRequests = outcome.remainingRequests
    }

    private mutating func count(_ usage: Usage?) {
        guard let usage else { return }
        hasUsage = true
        promptTokens = usage.promptTokens
        completionTokens = usage.completionTokens
        cachedTokens = usage.cachedTokens
    }

    /// Whether the provider was answering, or at it, rather than refused.
    private static func isCut(_ failure: Failure) -> Bool {
        switch failure.status {
        case .timeout, .streamTruncated, .badResponse, .limit, .cancelled: failure.httpStatus.map { $0 < 300 } ?? true
        default: false
        }
    }
}
