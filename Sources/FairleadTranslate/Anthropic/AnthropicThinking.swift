import FairleadModel

/// `thinking`, and the effort that goes with it, from `reasoning_effort` or from `thinking`
/// (docs.claude.com, "Extended thinking", "Adaptive thinking").
struct AnthropicThinking {
    private enum Kind {
        case unsaid
        case budget(Int)
        case adaptive(display: String?)
        /// The caller's own, as it stands.
        case verbatim(JSON)
    }

    private var kind: Kind
    private(set) var effort: String?
    /// The conversation does not allow it: then none of its thoughts may be sent either.
    private(set) var isWithdrawn = false

    static let unsaid = AnthropicThinking(kind: .unsaid)
    /// The least that the API takes.
    static let leastBudget = 1024

    private init(kind: Kind, effort: String? = nil) {
        self.kind = kind
        self.effort = effort
    }

    /// From OpenAI's word for how hard to think.
    init(effort name: String?, _ model: ClaudeModel, within limit: Int?, _ account: inout ParameterAccount) throws(Failure) {
        self = .unsaid
        guard let name, let budget = Self.budgets[name] else {
            throw Failure(
                .invalidRequest, "`reasoning_effort` must be none, minimal, low, medium, high, xhigh or max.",
                param: "reasoning_effort")
        }
        guard budget > 0 else { return }
        guard model.isAdaptive else {
            self = Self.within(limit, budget: budget, "reasoning_effort", &account)
            return
        }
        if name == "xhigh" && !model.takesXHighEffort || name == "max" && !model.takesMaxEffort {
            try account.refuse("reasoning_effort", "the model does not take the effort \(name)")
            return
        }
        // Unasked, thoughts of adaptive thinking are left out of the answer.
        kind = .adaptive(display: "summarized")
        effort = name == "minimal" ? "low" : name
    }

    static let budgets: [String: Int] = [
        "none": 0, "minimal": 1024, "low": 1024, "medium": 2048, "high": 4096, "xhigh": 8192, "max": 16384,
    ]

    /// From Anthropic's own form, which not every model takes in every shape.
    init(_ value: JSON, _ model: ClaudeModel, within limit: Int?, isObliged: Bool, _ account: inout ParameterAccount) {
        let type = value["type"]?.string
        switch type {
        case "disabled" where isObliged:
            self = .unsaid
            account.drop("thinking", "the model always thinks")
        case "enabled" where !model.takesBudget:
            let budget = value["budget_tokens"]?.int ?? 0
            let effort =
                budget >= 8192 && model.takesXHighEffort ? "xhigh" : budget >= 4096 ? "high" : budget >= 2048 ? "medium" : "low"
            self.init(kind: .adaptive(display: value["display"]?.string), effort: effort)
        case "adaptive" where !model.isAdaptive && model.thinks == true:
            self = Self.within(limit, budget: 2048, "thinking", &account)
        default: self.init(kind: .verbatim(value))
        }
    }

    /// A budget is below the limit of the answer, of which it is a part.
    private static func within(_ limit: Int?, budget: Int, _ name: String, _ account: inout ParameterAccount) -> AnthropicThinking {
        guard let limit, limit <= budget else { return AnthropicThinking(kind: .budget(budget)) }
        guard limit > leastBudget else {
            account.drop(name, "Anthropic thinks with \(leastBudget) tokens at least, which max_tokens leaves no room for")
            return .unsaid
        }
        return AnthropicThinking(kind: .budget(limit - 1))
    }

    var isOn: Bool {
        switch kind {
        case .unsaid: false
        case .budget, .adaptive: true
        case .verbatim(let value): value["type"]?.equals("disabled") != true
        }
    }

    /// Tokens to think with, where a number is given.
    var budget: Int? {
        switch kind {
        case .budget(let tokens): tokens
        case .verbatim(let value) where value["type"]?.equals("enabled") == true: value["budget_tokens"]?.int
        default: nil
        }
    }

    /// With a budget, calls whose results have come must be preceded by the thoughts that led to them. Where these are missing, or
    /// are another provider's, the API refuses to think: "Expected `thinking` or `redacted_thinking`, but found `tool_use`".
    mutating func comply(with messages: JSON, of format: ThinkingFormat, _ account: inout ParameterAccount) {
        guard budget != nil, Self.lacksThoughts(messages, of: format) else { return }
        self = .unsaid
        isWithdrawn = true
        account.drop("thinking", Self.withdrawal)
    }

    static let withdrawal = "the last tool calls came without thoughts of Anthropic's, and it does not think without them"

    /// Whether the last calls, with results that have come, are not preceded by thoughts of Anthropic's.
    static func lacksThoughts(_ messages: JSON, of format: ThinkingFormat = .anthropic) -> Bool {
        var last: JSON?
        for message in messages.elements {
            guard let role = message["role"] else { continue }
            if role.equals("assistant") { last = message } else if role.equals("user") { last = nil }
        }
        guard let last, (last.present("tool_calls")?.count ?? 0) > 0 || last.present("function_call") != nil,
            ThinkingFormat.forAnthropic(last, of: format).isEmpty
        else { return false }
        return !hasOwnBlocks(last)
    }

    private static func hasOwnBlocks(_ message: JSON) -> Bool {
        message["content"]?.elements.contains {
            $0["type"]?.equals("thinking") == true || $0["type"]?.equals("redacted_thinking") == true
        } ?? false
    }

    func write(into writer: inout JSONWriter) {
        switch kind {
        case .unsaid: return
        case .verbatim(let value): return writer.member("thinking", value)
        case .budget(let tokens):
            writer.key("thinking")
            writer.beginObject()
            writer.key("type")
            writer.string("enabled")
            writer.member("budget_tokens", tokens)
        case .adaptive(let display):
            writer.key("thinking")
            writer.beginObject()
            writer.key("type")
            writer.string("adaptive")
            writer.member("display", display)
        }
        writer.endObject()
    }
}
