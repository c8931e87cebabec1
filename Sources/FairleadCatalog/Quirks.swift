/// Departures from a wire family that a provider or a model is known for. What each means is told in catalog/providers.json.
public struct Quirks: OptionSet, Sendable {
    public let rawValue: UInt64

    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// In the order of the bits, which is the order of catalog/providers.json.
    public static let names = [
        "max_tokens_only", "max_completion_tokens", "no_stream_options", "tool_choice_required_is_any", "no_parallel_tool_calls",
        "keeps_cache_control", "text_content_is_string", "no_images", "no_sampling", "no_stop", "temperature_one_only",
        "system_is_user", "store_false", "asks_for_usage", "reasoning_effort_is_thinking", "random_seed", "no_model_in_body",
        "keeps_cache_control_for_claude", "no_message_names", "no_assistant_names", "no_reasoning_content", "no_thinking_blocks",
        "no_empty_assistant", "no_files", "no_strict_tools", "tool_choice_auto_only", "takes_thinking",
        "thinking_is_reasoning_effort", "reasoning_by_prompt_mode", "usage_in_every_stream", "unversioned_model", "google_cloud",
        "stores_completions", "thinking_within_limit", "reasoning_effort_is_budget", "cache_control_in_content", "always_reasons",
        "one_tool_call", "one_system_message",
        "no_model_member", "tool_choice_option", "no_additional_properties",
        "stores_responses",
        "grammar_is_response_format",
        "tool_choice_by_model", "tool_choice_required_is_asked",
        "reasoning_parts", "thinking_chunks", "no_function_role", "tools_need_parameters",
        "tools_by_responses", "web_search_by_responses", "plain_web_search", "own_thinking", "reasoning_split", "own_roles", "document_parts",
        "nine_character_call_ids", "extras_by_model", "takes_openai_only", "takes_metadata", "standard_tier_only",
        "reasons_when_told", "thinks_by_call",
    ]

    public static let maxTokensOnly = Quirks(rawValue: 1 << 0)
    public static let maxCompletionTokens = Quirks(rawValue: 1 << 1)
    public static let noStreamOptions = Quirks(rawValue: 1 << 2)
    public static let toolChoiceRequiredIsAny = Quirks(rawValue: 1 << 3)
    public static let noParallelToolCalls = Quirks(rawValue: 1 << 4)
    public static let keepsCacheControl = Quirks(rawValue: 1 << 5)
    public static let textContentIsString = Quirks(rawValue: 1 << 6)
    public static let noImages = Quirks(rawValue: 1 << 7)
    public static let noSampling = Quirks(rawValue: 1 << 8)
    public static let noStop = Quirks(rawValue: 1 << 9)
    public static let temperatureOneOnly = Quirks(rawValue: 1 << 10)
    public static let systemIsUser = Quirks(rawValue: 1 << 11)
    public static let storeFalse = Quirks(rawValue: 1 << 12)
    public static let asksForUsage = Quirks(rawValue: 1 << 13)
    public static let reasoningEffortIsThinking = Quirks(rawValue: 1 << 14)
    public static let randomSeed = Quirks(rawValue: 1 << 15)
    public static let noModelInBody = Quirks(rawValue: 1 << 16)
    public static let keepsCacheControlForClaude = Quirks(rawValue: 1 << 17)
    public static let noMessageNames = Quirks(rawValue: 1 << 18)
    public static let noAssistantNames = Quirks(rawValue: 1 << 19)
    public static let noReasoningContent = Quirks(rawValue: 1 << 20)
    public static let noThinkingBlocks = Quirks(rawValue: 1 << 21)
    public static let noEmptyAssistant = Quirks(rawValue: 1 << 22)
    public static let noFiles = Quirks(rawValue: 1 << 23)
    public static let noStrictTools = Quirks(rawValue: 1 << 24)
    public static let toolChoiceAutoOnly = Quirks(rawValue: 1 << 25)
    public static let takesThinking = Quirks(rawValue: 1 << 26)
    public static let thinkingIsReasoningEffort = Quirks(rawValue: 1 << 27)
    public static let reasoningByPromptMode = Quirks(rawValue: 1 << 28)
    public static let usageInEveryStream = Quirks(rawValue: 1 << 29)
    public static let unversionedModel = Quirks(rawValue: 1 << 30)
    public static let googleCloud = Quirks(rawValue: 1 << 31)
    public static let storesCompletions = Quirks(rawValue: 1 << 32)
    public static let thinkingWithinLimit = Quirks(rawValue: 1 << 33)
    public static let reasoningEffortIsBudget = Quirks(rawValue: 1 << 34)
    public static let cacheControlInContent = Quirks(rawValue: 1 << 35)
    public static let alwaysReasons = Quirks(rawValue: 1 << 36)
    public static let oneToolCall = Quirks(rawValue: 1 << 37)
    public static let oneSystemMessage = Quirks(rawValue: 1 << 38)
    public static let noModelMember = Quirks(rawValue: 1 << 39)
    public static let toolChoiceOption = Quirks(rawValue: 1 << 40)
    public static let noAdditionalProperties = Quirks(rawValue: 1 << 41)
    public static let storesResponses = Quirks(rawValue: 1 << 42)
    public static let grammarIsResponseFormat = Quirks(rawValue: 1 << 43)
    public static let toolChoiceByModel = Quirks(rawValue: 1 << 44)
    public static let toolChoiceRequiredIsAsked = Quirks(rawValue: 1 << 45)
    public static let reasoningParts = Quirks(rawValue: 1 << 46)
    public static let thinkingChunks = Quirks(rawValue: 1 << 47)
    public static let noFunctionRole = Quirks(rawValue: 1 << 48)
    public static let toolsNeedParameters = Quirks(rawValue: 1 << 49)
    public static let toolsByResponses = Quirks(rawValue: 1 << 50)
    public static let webSearchByResponses = Quirks(rawValue: 1 << 51)
    public static let plainWebSearch = Quirks(rawValue: 1 << 52)
    public static let ownThinking = Quirks(rawValue: 1 << 53)
    public static let reasoningSplit = Quirks(rawValue: 1 << 54)
    public static let ownRoles = Quirks(rawValue: 1 << 55)
    public static let documentParts = Quirks(rawValue: 1 << 56)
    public static let nineCharacterCallIDs = Quirks(rawValue: 1 << 57)
    public static let extrasByModel = Quirks(rawValue: 1 << 58)
    public static let takesOpenAIOnly = Quirks(rawValue: 1 << 59)
    public static let takesMetadata = Quirks(rawValue: 1 << 60)
    public static let standardTierOnly = Quirks(rawValue: 1 << 61)
    public static let reasonsWhenTold = Quirks(rawValue: 1 << 62)
    public static let thinksByCall = Quirks(rawValue: 1 << 63)

    /// The quirk of that name; nil where there is none.
    public init?(name: String) {
        guard let bit = Self.names.firstIndex(of: name) else { return nil }
        rawValue = 1 << UInt64(bit)
    }

    public var names: [String] {
        var names: [String] = []
        forEachName { names.append($0) }
        return names
    }

    public func forEachName(_ body: (String) -> Void) {
        var rest = rawValue
        while rest != 0 {
            let bit = rest.trailingZeroBitCount
            if bit < Self.names.count { body(Self.names[bit]) }
            rest &= rest &- 1
        }
    }
}
