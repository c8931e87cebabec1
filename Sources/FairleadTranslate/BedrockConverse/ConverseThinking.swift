import FairleadModel

/// What a request says about thinking, as the model is told it: members of `additionalModelRequestFields`.
struct ConverseThinking {
    enum Form {
        case budget(Int)
        case adaptive(effort: StaticString?)
        case nova(StaticString)
        case effort(JSON)
        case openAI(JSON)
        /// In Anthropic's own form.
        case own(JSON)
    }

    private(set) var form: Form

    /// What is left for the answer where the caller sets no limit.
    private static let answerTokens = 4096

    /// nil for no thinking.
    init?(effort: JSON, _ model: ConverseModel) throws(Failure) {
        let name = effort.string ?? ""
        guard ["none", "minimal", "low", "medium", "high", "xhigh", "max"].contains(name) else {
            throw Failure(
                .invalidRequest, "`reasoning_effort` must be none, minimal, low, medium, high, xhigh or max.", param: "reasoning_effort")
        }
        switch model.thinking {
        case .effort: form = .effort(effort)
        case .openAIEffort: form = .openAI(effort)
        case .novaEffort:
            if name == "none" { return nil }
            form = .nova(["minimal": "low", "low": "low", "medium": "medium"][name] ?? "high")
        case .anthropicAdaptive:
            if name == "none" { return nil }
            form = .adaptive(effort: ["minimal": "low", "low": "low", "medium": "medium", "xhigh": "xhigh", "max": "max"][name] ?? "high")
        default:
            if name == "none" { return nil }
            form = .budget(AnthropicThinking.budgets[name] ?? AnthropicThinking.leastBudget)
        }
    }

    /// From Anthropic's form, `{"type": "enabled", "budget_tokens": 1024}`.
    init(thinking: JSON, _ model: ConverseModel) {
        guard thinking["type"]?.equals("enabled") == true else {
            form = .own(thinking)
            return
        }
        if model.thinking == .anthropicAdaptive {
            form = .adaptive(effort: nil)
        } else {
            form = thinking["budget_tokens"]?.int.map { .budget(max($0, AnthropicThinking.leastBudget)) } ?? .own(thinking)
        }
    }

    var isEnabled: Bool {
        switch form {
        case .budget, .adaptive: true
        case .own(let thinking): thinking["type"]?.equals("adaptive") == true
        default: false
        }
    }

    var hasBudget: Bool { if case .budget = form { true } else { false } }

    /// Whether the model is one of Anthropic's, which tell how many tokens they thought where they are asked.
    var reportsTokens: Bool {
        switch form {
        case .budget, .adaptive, .own: true
        default: false
        }
    }

    /// Thinking counts as output, so that it needs a limit above its budget.
    func limit(given: Int?) -> Int? {
        guard case .budget(let budget) = form, given == nil else { return nil }
        return budget.addingReportingOverflow(Self.answerTokens).partialValue
    }

    /// The caller says in Anthropic's own form how hard to think.
    mutating func leaveEffort() {
        if case .adaptive = form { form = .adaptive(effort: nil) }
    }

    /// The same within a limit that the caller has set; nil where there is no room for any.
    func within(_ limit: Int?) -> ConverseThinking? {
        guard case .budget(let budget) = form, let limit, budget >= limit else { return self }
        guard limit > AnthropicThinking.leastBudget else { return nil }
        return ConverseThinking(form: .budget(limit - 1))
    }

    private init(form: Form) { self.form = form }

    func write(into writer: inout JSONWriter) {
        switch form {
        case .budget(let tokens):
            begin("thinking", type: "enabled", into: &writer)
            writer.member("budget_tokens", tokens)
            writer.endObject()
        case .adaptive(let effort):
            begin("thinking", type: "adaptive", into: &writer)
            // Without it the thoughts are left out of the reply.
            writer.key("display")
            writer.string("summarized")
            writer.endObject()
            guard let effort else { return }
            writer.key("output_config")
            writer.beginObject()
            writer.key("effort")
            writer.string(effort)
            writer.endObject()
        case .nova(let effort):
            begin("reasoningConfig", type: "enabled", into: &writer)
            writer.key("maxReasoningEffort")
            writer.string(effort)
            writer.endObject()
        case .effort(let effort): writer.member("reasoning_effort", effort)
        case .openAI(let effort):
            writer.key("reasoning")
            writer.beginObject()
            writer.member("effort", effort)
            writer.endObject()
        case .own(let thinking): writer.member("thinking", thinking)
        }
    }

    private func begin(_ name: StaticString, type: StaticString, into writer: inout JSONWriter) {
        writer.key(name)
        writer.beginObject()
        writer.key("type")
        writer.string(type)
    }
}
