import FairleadCatalog
import FairleadModel

/// What a model takes on Bedrock: by the catalogue's row of it or of its base, and by who made it
/// (docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-supported-models-features.html).
struct ConverseModel {
    enum Maker {
        case anthropic, nova, nova2, gptOSS, openAI, deepSeek, deepSeekR1, other
        /// An ARN that does not say what it was made from.
        case unknown
    }

    /// How a model is told to think.
    enum Thinking {
        case anthropicBudget, anthropicAdaptive
        /// `reasoningConfig.maxReasoningEffort`
        case novaEffort
        /// `reasoning_effort`
        case effort
        /// `reasoning.effort`
        case openAIEffort
        case never
        /// It may be that it cannot.
        case uncertain
    }

    let maker: Maker
    private let name: String
    private let row: ModelRow?
    /// 45 for 4.5.
    private let version: Int?

    init(_ target: Resolution) {
        let name = target.baseModel ?? target.upstreamModel
        self.name = name
        row = target.modelRow
        maker = Self.maker(of: name)
        version = maker == .anthropic ? ClaudeModel.version(of: name) : nil
    }

    private static func maker(of name: String) -> Maker {
        if name.holds("anthropic.") || name.holds("claude") { return .anthropic }
        if name.holds("nova-2-") { return .nova2 }
        if name.holds("amazon.nova") { return .nova }
        if name.holds("gpt-oss") { return .gptOSS }
        if name.holds("openai.gpt-") { return .openAI }
        if name.holds("deepseek.r1") { return .deepSeekR1 }
        if name.holds("deepseek") { return .deepSeek }
        return name.hasPrefix("arn:") ? .unknown : .other
    }

    var isClaude: Bool { maker == .anthropic }
    var isNova: Bool { maker == .nova || maker == .nova2 }

    /// nil where it is not known.
    var takesTools: Bool? { row?.can(.functionCalling) }
    var takesToolChoice: Bool? { row?.can(.toolChoice) ?? (maker == .unknown ? true : nil) }
    var takesForcedTool: Bool { row?.can(.toolChoice) ?? false }

    /// Only Claude's validators know `strict`, and from 4.7 on not even those; the same goes for `additionalProperties`.
    var takesStrictTools: Bool { isClaude && !isSamplingFixed }

    /// `additionalModelRequestFields.tool_choice`, for what `toolChoice` cannot say.
    var takesParallelSetting: Bool { isClaude && row?.capabilities.contains("supports_parallel_tool_use_config") == true }

    /// Claude thinks at one temperature from 4.7 on and takes no other.
    var isSamplingFixed: Bool { version.map { $0 >= 47 } ?? false }

    var takesOutputSchema: Bool { row?.can(.nativeStructuredOutput) ?? false }

    var takesCachePoints: Bool {
        if maker == .openAI || maker == .gptOSS { return false }
        return row?.can(.promptCaching) ?? true
    }

    /// Models with a price for it keep a prompt for an hour where they are told to.
    var takesCacheLifetime: Bool {
        row?.price.entries.contains { $0.name == "cache_creation_input_token_cost_above_1hr" } ?? false
    }

    var thinking: Thinking {
        switch maker {
        case .deepSeekR1: return .never
        case .gptOSS, .deepSeek: return .effort
        case .openAI: return .openAIEffort
        case .nova2: return .novaEffort
        case .nova: return .never
        case .unknown: return .anthropicBudget
        case .anthropic:
            if row?.can(.adaptiveThinking) == true { return .anthropicAdaptive }
            if let row { return row.can(.reasoning) ? .anthropicBudget : .never }
            guard let version else { return .uncertain }
            if version >= 46 { return .anthropicAdaptive }
            return version >= 37 ? .anthropicBudget : .never
        case .other:
            if let row { return row.can(.reasoning) ? .anthropicBudget : .never }
            return .uncertain
        }
    }
}
