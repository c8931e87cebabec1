import FairleadCatalog
import FairleadModel

/// The body of `POST /v1/responses` (platform.openai.com/docs/api-reference/responses/create).
struct OpenAIResponsesRequest: ~Copyable {
    private let completion: Completion
    private let target: Resolution
    private let quirks: Quirks
    private let sampling: SamplingRules
    private var account: ParameterAccount
    private var writer: JSONWriter

    static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        var request = OpenAIResponsesRequest(completion)
        let dropped = try request.write()
        return WireRequest(body: request.finish(), dropped: dropped)
    }

    private init(_ completion: Completion) {
        self.completion = completion
        target = completion.target
        quirks = completion.target.quirks
        sampling = SamplingRules(completion)
        account = ParameterAccount(completion)
        let size = completion.parameters.reduce(256) { $0 &+ $1.name.utf8.count &+ $1.value.source.count &+ 16 }
        writer = JSONWriter(capacity: size)
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private mutating func write() throws(Failure) -> [DroppedParameter] {
        writer.beginObject()
        let extra = completion.extraBody
        if extra?["model"] == nil, !quirks.contains(.noModelMember) {
            writer.key("model")
            writer.string(target.upstreamModel)
        }
        completion.writeBodyMembers(into: &writer)
        try writeInput(extra)
        for parameter in completion.parameters where !parameter.value.isNull {
            if extra?[parameter.name] != nil || account.isUnwanted(parameter.name) { continue }
            try write(parameter.name, parameter.value)
        }
        if extra?["tools"] == nil {
            try OpenAIResponsesTools.write(
                wanted("tools"), functions: wanted("functions"), webSearch: wanted("web_search_options"),
                sizesSearch: !quirks.contains(.plainWebSearch), into: &writer)
            if quirks.contains(.plainWebSearch), wanted("web_search_options")?["search_context_size"] != nil {
                account.drop("web_search_options.search_context_size", "the provider does not take it")
            }
        }
        if extra?["text"] == nil { try writeText() }
        try writeReasoning(extra)
        writeState(extra)
        if completion.isStream, extra?["stream"] == nil {
            writer.key("stream")
            writer.bool(true)
        }
        writer.members(of: extra)
        writer.endObject()
        return account.dropped
    }

    /// A parameter that becomes part of something larger, unless the caller wants it dropped, which is accounted for elsewhere.
    private func wanted(_ name: String) -> JSON? {
        completion.alwaysDropped.contains(name) || completion.extraBody?[name] != nil ? nil : completion[name]
    }

    private mutating func writeInput(_ extra: JSON?) throws(Failure) {
        guard extra?["input"] == nil else { return }
        let messages = try completion.messagesWithCustomCalls
        var input = OpenAIResponsesInput(provider: target.provider.id)
        try input.write(messages, hasInstructions: completion["instructions"] != nil || extra?["instructions"] != nil, into: &writer)
    }

    // MARK: Parameters

    private mutating func write(_ name: String, _ value: JSON) throws(Failure) {
        switch name {
        case "model", "messages", "stream", "tools", "functions", "reasoning", "store", "include": return
        case _ where account.isAllowed(name): break
        case _ where isUnsupported(name) && !sampling.allows(name, value):
            let reason = target.unsupportedByModel.contains(name) ? "the model does not take it" : "the provider does not take it"
            return name == "user" ? account.drop(name, reason) : try account.refuse(name, reason)
        case "web_search_options", "reasoning_effort", "response_format", "verbosity", "text": return
        case "max_tokens":
            if completion["max_completion_tokens"] == nil { put("max_output_tokens", value) }
            return
        case "max_completion_tokens": return put("max_output_tokens", value)
        case "temperature", "top_p":
            if sampling.refuses(name, value) { return try account.refuse(name, "reasoning models do not let themselves be sampled") }
        case "logprobs":
            if value.bool == true, sampling.refuses(name, value) {
                try account.refuse(name, "reasoning models do not let themselves be sampled")
            }
            return
        case "top_logprobs":
            guard !sampling.refuses(name, value) else {
                return try account.refuse(name, "reasoning models do not let themselves be sampled")
            }
            guard completion["logprobs"]?.bool == true else { return account.drop(name, "logprobs are not asked for") }
        case "n":
            if value.int != 1 { try account.refuse(name, "the Responses API gives one reply") }
            return
        case "presence_penalty", "frequency_penalty":
            if value.double != 0 { try account.refuse(name, "the Responses API does not take it") }
            return
        case "modalities":
            if !value.elements.allSatisfy({ $0.equals("text") }) { try account.refuse(name, "the Responses API gives text only") }
            return
        case "prediction": return account.drop(name, "the Responses API does not take it; the reply is the same, perhaps later")
        case "stop", "logit_bias", "seed", "audio", "thinking":
            return try account.refuse(name, "the Responses API does not take it")
        case "stream_options": return writeStreamOptions(value)
        case "tool_choice", "function_call": return try OpenAIResponsesTools.write(choice: value, into: &writer)
        case "metadata":
            guard completion["store"]?.bool == true else {
                return account.drop(name, "it labels a response that the provider stores, and none is stored")
            }
        default: break
        }
        writer.member(name, value)
    }

    private mutating func put(_ name: StaticString, _ value: JSON) {
        writer.member(name, value)
    }

    /// What a row lists as supported is said of the chat endpoint.
    private func isUnsupported(_ name: String) -> Bool {
        target.unsupportedByModel.contains(name) || target.provider.unsupportedParameters.contains(name)
    }

    /// Usage comes with the last event, asked for or not.
    private mutating func writeStreamOptions(_ options: JSON) {
        guard completion.isStream, options.members.contains(where: { !$0.key.equals("include_usage") }) else { return }
        writer.key("stream_options")
        writer.beginObject()
        writer.members(of: options) { !$0.equals("include_usage") }
        writer.endObject()
    }

    // MARK: Text and reasoning

    private mutating func writeText() throws(Failure) {
        let format = wanted("response_format")
        let given = wanted("text")
        let verbosity = wanted("verbosity").flatMap { isUnsupported("verbosity") && !account.isAllowed("verbosity") ? nil : $0 }
        guard format != nil || given != nil || verbosity != nil else { return }
        writer.key("text")
        writer.beginObject()
        writer.members(of: given) { !($0.equals("format") && format != nil || $0.equals("verbosity") && verbosity != nil) }
        if let format {
            writer.key("format")
            try write(format: format)
        }
        writer.member("verbosity", verbosity)
        writer.endObject()
    }

    private mutating func write(format: JSON) throws(Failure) {
        guard format["type"]?.equals("json_schema") == true, let schema = format["json_schema"] else {
            guard format.isObject else {
                throw Failure(.invalidRequest, "`response_format` must be an object.", param: "response_format")
            }
            return writer.raw(format)
        }
        writer.beginObject()
        writer.key("type")
        writer.string("json_schema")
        for (name, value) in schema.members where !value.isNull {
            writer.member(name, value)
        }
        writer.endObject()
    }

    private mutating func writeReasoning(_ extra: JSON?) throws(Failure) {
        guard extra?["reasoning"] == nil else { return }
        if let reasoning = wanted("reasoning") {
            put("reasoning", reasoning)
            if wanted("reasoning_effort") != nil { account.drop("reasoning_effort", "reasoning says it already") }
            return
        }
        guard let effort = wanted("reasoning_effort") else { return }
        if quirks.contains(.alwaysReasons), effort.equals("none") {
            return try account.refuse("reasoning_effort", "the model cannot be kept from reasoning")
        }
        guard isKnownToReason || account.admitUncertain("reasoning_effort", "the model is not known to reason") else { return }
        writer.key("reasoning")
        // With its summary, as an object: `{"effort": "high", "summary": "auto"}`.
        if effort.isObject { return writer.raw(effort) }
        writer.beginObject()
        writer.member("effort", effort)
        writer.endObject()
    }

    private var isKnownToReason: Bool { target.modelRow?.can(.reasoning) == true || quirks.contains(.noSampling) }

    // MARK: State

    /// The conversation is the caller's: the provider keeps nothing of it, and gives its reasoning so that it can be sent back.
    private mutating func writeState(_ extra: JSON?) {
        let store = wanted("store")
        let isStateless = quirks.contains(.storesResponses) && store?.bool != true && extra?["store"] == nil
            && completion["background"]?.bool != true
        if let store {
            put("store", store)
        } else if isStateless {
            writer.key("store")
            writer.bool(false)
        }
        guard extra?["include"] == nil else { return }
        let given = wanted("include").map { Array($0.elements) } ?? []
        var added: [StaticString] = []
        if isStateless, isKnownToReason { added.append("reasoning.encrypted_content") }
        if let asked = wanted("logprobs"), asked.bool == true, !sampling.refuses("logprobs", asked) {
            added.append("message.output_text.logprobs")
        }
        added.removeAll { name in given.contains { $0.equals(name) } }
        guard !given.isEmpty || !added.isEmpty else { return }
        writer.key("include")
        writer.beginArray()
        for name in given { writer.raw(name) }
        for name in added { writer.string(name) }
        writer.endArray()
    }
}
