import FairleadCatalog
import FairleadModel

/// The body is the caller's own values, copied in their order. Only what the row's quirks name is looked at.
struct OpenAIChatRequest: ~Copyable {
    private let completion: Completion
    private let target: Resolution
    private let quirks: Quirks
    private let rules: MessageRules
    private let sampling: SamplingRules
    /// Where the provider has no such choice itself.
    private let allowed: AllowedTools?
    private var account: ParameterAccount
    private var writer: JSONWriter

    static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        var request = OpenAIChatRequest(completion)
        let dropped = try request.write()
        return WireRequest(body: request.finish(), dropped: dropped)
    }

    private init(_ completion: Completion) {
        self.completion = completion
        target = completion.target
        quirks = completion.target.quirks
        rules = MessageRules(completion.target)
        sampling = SamplingRules(completion)
        allowed = quirks.contains(.takesOpenAIOnly) ? nil : AllowedTools(completion["tool_choice"])
        account = ParameterAccount(completion)
        let size = completion.parameters.reduce(128) { $0 &+ $1.name.utf8.count &+ $1.value.source.count &+ 8 }
        writer = JSONWriter(capacity: size)
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private mutating func write() throws(Failure) -> [DroppedParameter] {
        writer.beginObject()
        let extra = completion.extraBody
        if extra?["model"] == nil { writeModel() }
        completion.writeBodyMembers(into: &writer)
        var hasMessages = extra?["messages"] != nil
        for parameter in completion.parameters where !parameter.value.isNull {
            if extra?[parameter.name] != nil || account.isUnwanted(parameter.name) { continue }
            hasMessages = hasMessages || parameter.name == "messages"
            try write(parameter.name, parameter.value)
        }
        guard hasMessages else {
            throw Failure(.invalidRequest, "`messages` is missing: give an array of messages.", param: "messages")
        }
        writeStream()
        writeRequirements()
        writer.members(of: extra)
        writer.endObject()
        return account.dropped
    }

    private mutating func writeModel() {
        guard !quirks.contains(.noModelMember) else { return }
        writer.key("model")
        let model = target.upstreamModel
        if quirks.contains(.noModelInBody) {
            writer.string("")
        } else if quirks.contains(.unversionedModel) {
            writer.string(String(model.prefix { $0 != "@" }))
        } else {
            writer.string(model)
        }
    }

    // MARK: Parameters

    private mutating func write(_ name: String, _ value: JSON) throws(Failure) {
        switch name {
        case "model", "stream", "stream_options": return
        case "messages":
            var messages = OpenAIChatMessages(rules, provider: target.provider.id, asksForTool: asksForTool)
            return try messages.write(value, into: &writer)
        case _ where account.isAllowed(name): break
        case _ where isUnsupported(name) && !sampling.allows(name, value):
            let reason = target.unsupportedByModel.contains(name) ? "the model does not take it" : "the provider does not take it"
            // It only says who asks: no reply is different without it.
            return name == "user" ? account.drop(name, reason) : try account.refuse(name, reason)
        case _ where quirks.contains(.extrasByModel) && Self.extras.contains(name):
            guard account.admitUncertain(name, "not each of the provider's models takes it") else { return }
        case "max_tokens", "max_completion_tokens": return writeMaxTokens(name, value)
        case "temperature" where quirks.contains(.thinksByCall): return account.drop(name, "the model takes none but its own")
        case "temperature", "top_p", "presence_penalty", "frequency_penalty", "logprobs", "top_logprobs", "logit_bias":
            if sampling.refuses(name, value) {
                return try account.refuse(name, "reasoning models do not let themselves be sampled")
            }
        case "stop":
            if quirks.contains(.noStop) { return try account.refuse(name, "the model takes no stop sequences") }
        case "parallel_tool_calls":
            if quirks.contains(.noParallelToolCalls) { return try account.refuse(name, "the provider does not take it") }
        case "metadata":
            // Callers of LiteLLM label their own logs with it; OpenAI refuses it but for a completion that it stores.
            guard quirks.contains(.takesMetadata) || quirks.contains(.storesCompletions) && completion["store"]?.bool == true else {
                return account.drop(name, "it labels a completion that the provider stores, and none is stored")
            }
        case "reasoning_effort": return try writeReasoningEffort(value)
        case "thinking": return try writeThinking(value)
        case "seed":
            if quirks.contains(.randomSeed) { return put("random_seed", value) }
        case "verbosity":
            // gpt-5's own, which only a provider that serves it can know.
            guard quirks.contains(.temperatureOneOnly) || account.admitUncertain(name, "it is not known whether the model takes it")
            else {
                return
            }
        case "service_tier":
            if quirks.contains(.standardTierOnly) { return try writeTier(value) }
        case "tool_choice":
            if value.present("custom") != nil, !quirks.contains(.takesOpenAIOnly) {
                throw Failure(
                    .invalidRequest, "`tool_choice` names a custom tool, for which \(target.provider.id) has nothing: name a function.",
                    param: "tool_choice")
            }
            let isRequired = allowed?.isRequired ?? value.equals("required")
            if quirks.contains(.toolChoiceAutoOnly), isRequired || allowed == nil && !value.equals("auto") && !value.equals("none") {
                return try account.refuse(name, "the provider takes only \"auto\" and \"none\"")
            }
            if asksForTool { return }
            if quirks.contains(.toolChoiceByModel), target.modelRow?.can(.toolChoice) != true,
                !account.admitUncertain(name, "it is not known whether the model takes it")
            {
                return
            }
            if allowed != nil || isRequired && quirks.contains(.toolChoiceRequiredIsAny) {
                writer.key(quirks.contains(.toolChoiceOption) ? "tool_choice_option" as StaticString : "tool_choice")
                return writer.string(!isRequired ? "auto" as StaticString : quirks.contains(.toolChoiceRequiredIsAny) ? "any" : "required")
            }
            if quirks.contains(.toolChoiceOption), value.isString { return put("tool_choice_option", value) }
        case "tools":
            if !quirks.contains(.takesOpenAIOnly) { try refuseCustom(among: value) }
            if quirks.contains(.noStrictTools), value.hasStrictFunction { account.drop("strict", "the provider does not take it") }
            writer.key("tools")
            return OpenAIChatTools(
                keepsStrict: !quirks.contains(.noStrictTools), keepsCacheControl: !rules.contains(.dropsCacheControl),
                keepsClosedObjects: !quirks.contains(.noAdditionalProperties), needsParameters: quirks.contains(.toolsNeedParameters)
            ).write(try allowed?.among(value) ?? value, into: &writer)
        default: break
        }
        writer.member(name, value)
    }

    private static let extras: Set<String> = [
        "frequency_penalty", "logprobs", "n", "prediction", "presence_penalty", "prompt_cache_key", "top_logprobs",
    ]

    private var asksForTool: Bool {
        quirks.contains(.toolChoiceRequiredIsAsked) && (allowed?.isRequired ?? completion["tool_choice"]?.equals("required")) == true
    }

    private func refuseCustom(among tools: JSON) throws(Failure) {
        for (index, tool) in tools.elements.enumerated() where tool.present("custom") != nil && tool.present("function") == nil {
            throw UnknownPart.tool(tool, at: index, of: target.provider.id)
        }
    }

    /// OpenAI's `default` is what others call standard.
    private mutating func writeTier(_ tier: JSON) throws(Failure) {
        guard tier.equals("auto") || tier.equals("default") || tier.equals("standard_only") else {
            return try account.refuse("service_tier", "the provider has the tiers auto and standard_only")
        }
        writer.key("service_tier")
        writer.string(tier.equals("auto") ? "auto" as StaticString : "standard_only")
    }

    private mutating func put(_ name: StaticString, _ value: JSON) {
        writer.member(name, value)
    }

    /// What is no parameter of OpenAI's is the caller's own affair.
    private func isUnsupported(_ name: String) -> Bool {
        if target.provider.unsupportedParameters.contains(name) { return true }
        return ParameterAccount.isOpenAIs(name) && !target.supports(parameter: name)
    }

    private mutating func writeMaxTokens(_ name: String, _ value: JSON) {
        if quirks.contains(.maxCompletionTokens) || quirks.contains(.maxTokensOnly) {
            if name == "max_tokens", completion["max_completion_tokens"] != nil { return }
            put(quirks.contains(.maxCompletionTokens) ? "max_completion_tokens" : "max_tokens", value)
        } else if name == "max_tokens" {
            put("max_tokens", value)
        } else {
            put("max_completion_tokens", value)
        }
    }

    // MARK: Reasoning

    /// The catalogue knows which models reason, not which do not: new and tuned models have no row that says so.
    private var isKnownToReason: Bool { target.modelRow?.can(.reasoning) == true || quirks.contains(.noSampling) }

    private var takesPromptMode: Bool { quirks.contains(.reasoningByPromptMode) && target.upstreamModel.hasPrefix("magistral") }

    private mutating func writeReasoningEffort(_ value: JSON) throws(Failure) {
        if quirks.contains(.reasoningEffortIsThinking) { return writeThinking(enabled: !value.equals("none")) }
        if quirks.contains(.reasoningEffortIsBudget) { return try writeBudget(effort: value) }
        if quirks.contains(.alwaysReasons), value.equals("none") {
            return try account.refuse("reasoning_effort", "the model cannot be kept from reasoning")
        }
        guard isKnownToReason || account.admitUncertain("reasoning_effort", "the model is not known to reason") else { return }
        if takesPromptMode { return writePromptMode(reasons: !value.equals("none")) }
        put("reasoning_effort", value)
    }

    private mutating func writeThinking(_ value: JSON) throws(Failure) {
        let isEnabled = value["type"]?.equals("disabled") != true
        if quirks.contains(.reasoningEffortIsThinking) { return writeThinking(enabled: isEnabled) }
        if quirks.contains(.takesThinking) {
            guard isKnownToReason || account.admitUncertain("thinking", "the model is not known to reason") else { return }
            put("thinking", value)
            if let budget = value["budget_tokens"]?.int { writeLimit(above: budget) }
            return
        }
        guard completion["reasoning_effort"] == nil else { return account.drop("thinking", "reasoning_effort says it already") }
        if takesPromptMode {
            return writePromptMode(reasons: isEnabled)
        } else if quirks.contains(.thinkingIsReasoningEffort) {
            guard isEnabled else { return }
            writer.key("reasoning_effort")
            let budget = value["budget_tokens"]?.int ?? 1024
            writer.string(budget < 1024 ? "minimal" as StaticString : budget < 2048 ? "low" : budget < 4096 ? "medium" : "high")
        } else {
            try account.refuse("thinking", "the provider does not take it")
        }
    }

    /// Claude thinks by a budget, at least 1024 tokens (docs.databricks.com, "Query reasoning models").
    private mutating func writeBudget(effort: JSON) throws(Failure) {
        if completion["thinking"] != nil { return account.drop("reasoning_effort", "thinking says it already") }
        let budget: Int
        switch effort.string {
        case "none": return
        case "minimal", "low": budget = 1024
        case "medium": budget = 2048
        case "high": budget = 4096
        case "xhigh": budget = 8192
        case "max": budget = 16384
        default: return try account.refuse("reasoning_effort", "it is none of OpenAI's")
        }
        writer.key("thinking")
        writer.beginObject()
        writer.key("type")
        writer.string("enabled")
        writer.key("budget_tokens")
        writer.int(budget)
        writer.endObject()
        writeLimit(above: budget)
    }

    /// Room for an answer beside the thinking, where the caller has set no limit.
    private mutating func writeLimit(above budget: Int) {
        guard quirks.contains(.thinkingWithinLimit), completion["max_tokens"] == nil, completion["max_completion_tokens"] == nil,
            completion.extraBody?["max_tokens"] == nil
        else { return }
        writer.key("max_tokens")
        writer.int(budget &+ 4096)
    }

    /// Mistral's reasoning models think when they are told by this member, and not without it (docs.mistral.ai, "Reasoning").
    private mutating func writePromptMode(reasons: Bool) {
        writer.key("prompt_mode")
        if reasons { writer.string("reasoning") } else { writer.null() }
    }

    private mutating func writeThinking(enabled: Bool) {
        writer.key("thinking")
        writer.beginObject()
        writer.key("type")
        writer.string(enabled ? "enabled" as StaticString : "disabled")
        writer.endObject()
    }

    // MARK: What the caller did not write

    private mutating func writeStream() {
        guard completion.isStream else { return }
        if completion.extraBody?["stream"] == nil {
            writer.key("stream")
            writer.bool(true)
        }
        guard !quirks.contains(.noStreamOptions), completion.extraBody?["stream_options"] == nil else { return }
        // The provider's own service can be counted on to know the option, which a server that only speaks its format may not.
        let isAsked = completion.includesUsage || quirks.contains(.usageInEveryStream) && target.apiBase == nil
        let options = completion["stream_options"]
        guard options != nil || isAsked else { return }
        writer.key("stream_options")
        writer.beginObject()
        writer.members(of: options) { !isAsked || !$0.equals("include_usage") }
        if isAsked {
            writer.key("include_usage")
            writer.bool(true)
        }
        writer.endObject()
    }

    private mutating func writeRequirements() {
        let extra = completion.extraBody
        if quirks.contains(.storeFalse), completion["store"] == nil, extra?["store"] == nil {
            writer.key("store")
            writer.bool(false)
        }
        if quirks.contains(.reasoningSplit), completion["reasoning_split"] == nil, extra?["reasoning_split"] == nil {
            writer.key("reasoning_split")
            writer.bool(true)
        }
        if quirks.contains(.asksForUsage), completion["usage"] == nil, extra?["usage"] == nil {
            writer.key("usage")
            writer.beginObject()
            writer.key("include")
            writer.bool(true)
            writer.endObject()
        }
    }
}
