import FairleadCatalog

/// What must not be, or must not stay as it is, in the messages of a request.
struct MessageRules: OptionSet {
    let rawValue: UInt32

    static let dropsCacheControl = MessageRules(rawValue: 1 << 0)
    static let flattensText = MessageRules(rawValue: 1 << 1)
    static let dropsNames = MessageRules(rawValue: 1 << 2)
    static let dropsAssistantNames = MessageRules(rawValue: 1 << 3)
    static let dropsReasoning = MessageRules(rawValue: 1 << 4)
    static let dropsThinkingBlocks = MessageRules(rawValue: 1 << 5)
    static let dropsEmptyAssistant = MessageRules(rawValue: 1 << 6)
    static let refusesMedia = MessageRules(rawValue: 1 << 7)
    static let refusesFiles = MessageRules(rawValue: 1 << 8)
    static let systemIsUser = MessageRules(rawValue: 1 << 9)
    static let marksContent = MessageRules(rawValue: 1 << 10)
    static let splitsCalls = MessageRules(rawValue: 1 << 11)
    static let joinsSystem = MessageRules(rawValue: 1 << 12)
    static let takesReasoningParts = MessageRules(rawValue: 1 << 13)
    static let takesThinkingChunks = MessageRules(rawValue: 1 << 14)
    static let takesToolsOnly = MessageRules(rawValue: 1 << 15)
    static let takesReasoningDetails = MessageRules(rawValue: 1 << 16)
    static let takesAnyRole = MessageRules(rawValue: 1 << 17)
    static let takesDocuments = MessageRules(rawValue: 1 << 18)
    static let fitsCallIDs = MessageRules(rawValue: 1 << 19)
    static let takesOpenAIOnly = MessageRules(rawValue: 1 << 20)
    static let wantsThoughts = MessageRules(rawValue: 1 << 21)

    private static let of: [(quirk: Quirks, rule: MessageRules)] = [
        (.textContentIsString, .flattensText), (.noMessageNames, .dropsNames), (.noAssistantNames, .dropsAssistantNames),
        (.noReasoningContent, .dropsReasoning), (.noThinkingBlocks, .dropsThinkingBlocks),
        (.noEmptyAssistant, .dropsEmptyAssistant),
        (.noImages, .refusesMedia), (.noFiles, .refusesFiles), (.systemIsUser, .systemIsUser),
        (.oneToolCall, .splitsCalls), (.oneSystemMessage, .joinsSystem),
        (.reasoningParts, .takesReasoningParts), (.thinkingChunks, .takesThinkingChunks), (.noFunctionRole, .takesToolsOnly),
        (.reasoningSplit, .takesReasoningDetails), (.ownRoles, .takesAnyRole), (.documentParts, .takesDocuments),
        (.nineCharacterCallIDs, .fitsCallIDs), (.takesOpenAIOnly, .takesOpenAIOnly), (.thinksByCall, .wantsThoughts),
    ]

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ target: Resolution) {
        let quirks = target.quirks
        let model = target.upstreamModel
        self = Self.of.reduce([]) { quirks.contains($1.quirk) ? $0.union($1.rule) : $0 }
        let keepsMarks =
            quirks.contains(.keepsCacheControl)
            || quirks.contains(.keepsCacheControlForClaude) && (model.holds("claude") || model.holds("gemini"))
        if !keepsMarks {
            insert(.dropsCacheControl)
        } else if quirks.contains(.cacheControlInContent) {
            insert(.marksContent)
        }
        // Who merely speaks the provider's format may serve any model.
        if target.isElsewhere { insert(.takesAnyRole) }
    }
}
