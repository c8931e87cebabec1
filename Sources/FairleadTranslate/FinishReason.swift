import FairleadModel

/// Why a choice ended, in OpenAI's words (API reference, "The chat completion object").
enum FinishReason: Equatable {
    case stop, length, toolCalls, contentFilter, functionCall

    var text: StaticString {
        switch self {
        case .stop: "stop"
        case .length: "length"
        case .toolCalls: "tool_calls"
        case .contentFilter: "content_filter"
        case .functionCall: "function_call"
        }
    }

    /// One of OpenAI's own five.
    init?(standard value: JSON) {
        if value.equals("stop") {
            self = .stop
        } else if value.equals("tool_calls") {
            self = .toolCalls
        } else if value.equals("length") {
            self = .length
        } else if value.equals("content_filter") {
            self = .contentFilter
        } else if value.equals("function_call") {
            self = .functionCall
        } else {
            return nil
        }
    }

    /// What any provider's reason means. One that is not known ended the text all the same.
    init(native: String) {
        switch native {
        case "stop", "STOP", "end_turn": self = .stop
        case "length", "max_tokens", "MAX_TOKENS", "model_length", "compaction", "max_output_tokens", "LENGTH", "CONTINUATION",
            "model_context_window_exceeded":
            self = .length
        case "tool_calls", "tool_use", "TOOL_CALL", "tool_call": self = .toolCalls
        case "function_call": self = .functionCall
        case "content_filter", "refusal", "ERROR_TOXIC", "SAFETY", "RECITATION", "LANGUAGE", "OTHER", "BLOCKLIST",
            "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT", "IMAGE_RECITATION", "IMAGE_OTHER",
            "NO_IMAGE", "ESCALATION", "PUP_LIMITED_DISABLED", "MODEL_ARMOR", "JAILBREAK", "sensitive", "guardrail_intervened", "content_filtered":
            self = .contentFilter
        default: self = .stop
        }
    }

    /// Reasons for which an answer is given up: one that says nothing is then none.
    private static let givenUp: Set<String> = [
        "TIMEOUT", "ERROR", "malformed_tool_use", "malformed_model_output", "MALFORMED_FUNCTION_CALL", "MALFORMED_RESPONSE",
        "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS", "MISSING_THOUGHT_SIGNATURE",
    ]

    static func check(empty reason: JSON?) throws(Failure) {
        guard let name = reason?.string, givenUp.contains(name) else { return }
        var failure = Failure(.badResponse, "The provider has given up the answer (\(name)) before anything was said.")
        failure.providerCode = name
        throw failure
    }

    /// Choices that call tools end with `tool_calls`, also where a provider says that they simply stopped.
    func calling(tools: Bool) -> FinishReason { tools && self == .stop ? .toolCalls : self }
}
