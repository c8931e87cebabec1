import FairleadModel

/// Keeps the promise that nothing is lost silently: a parameter is sent, or it is in this account with the reason, or the
/// request is refused by a failure that names it.
struct ParameterAccount {
    private let provider: String
    private let model: String
    private let dropsUnsupported: Bool
    private let alwaysDropped: Set<String>
    private let alwaysAllowed: Set<String>
    private(set) var dropped: [DroppedParameter] = []

    init(_ completion: Completion) {
        provider = completion.target.provider.id
        model = completion.target.upstreamModel
        dropsUnsupported = completion.dropsUnsupported
        alwaysDropped = completion.alwaysDropped
        alwaysAllowed = completion.alwaysAllowed
    }

    /// Whether the caller wants the parameter sent whatever is known about the provider.
    func isAllowed(_ name: String) -> Bool { !alwaysAllowed.isEmpty && alwaysAllowed.contains(name) }

    /// Whether the caller wants the parameter left out; then it is accounted for.
    mutating func isUnwanted(_ name: String) -> Bool {
        guard !alwaysDropped.isEmpty, alwaysDropped.contains(name) else { return false }
        drop(name, "additional_drop_params")
        return true
    }

    /// The provider cannot take it, and leaving it out would change what the caller gets.
    mutating func refuse(_ name: String, _ reason: String) throws(Failure) {
        drop(name, reason)
        guard !dropsUnsupported else { return }
        var failure = Failure(
            .unsupportedParameter,
            "`\(name)` cannot be sent to \(provider) for the model \(model): \(reason). "
                + "Leave it out, or set `drop_params` to true to have it dropped.",
            param: name)
        failure.provider = provider
        failure.model = model
        failure.droppedParameters = dropped
        throw failure
    }

    /// Left out although the caller gave it, because the reply is the same without it.
    mutating func drop(_ name: String, _ reason: String) {
        dropped.append(DroppedParameter(name, reason: reason))
    }

    /// Where whether the model can take it is not known: it is sent, unless the caller would rather do without.
    mutating func admitUncertain(_ name: String, _ reason: String) -> Bool {
        guard dropsUnsupported else { return true }
        drop(name, reason)
        return false
    }

    /// Whether it is a parameter of OpenAI's: any other is the provider's own, and the caller's affair.
    static func isOpenAIs(_ name: String) -> Bool { known.contains(name) }

    private static let known: Set<String> = [
        "audio", "frequency_penalty", "function_call", "functions", "logit_bias", "logprobs", "max_completion_tokens", "max_tokens",
        "modalities", "moderation", "n", "parallel_tool_calls", "prediction", "presence_penalty", "prompt_cache_key", "prompt_cache_options",
        "prompt_cache_retention",
        "reasoning_effort", "response_format", "safety_identifier", "seed", "service_tier", "stop", "store", "temperature",
        "thinking",
        "tool_choice", "tools", "top_logprobs", "top_p", "user", "verbosity", "web_search_options",
    ]
}
