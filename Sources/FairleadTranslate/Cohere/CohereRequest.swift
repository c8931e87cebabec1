import FairleadCatalog
import FairleadModel

struct CohereRequest: ~Copyable {
    private let completion: Completion
    private var account: ParameterAccount
    private var writer: JSONWriter

    static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        var request = CohereRequest(completion)
        try request.write()
        let dropped = request.account.dropped
        return WireRequest(body: request.finish(), dropped: dropped)
    }

    private init(_ completion: Completion) {
        self.completion = completion
        account = ParameterAccount(completion)
        writer = completion.makeBodyWriter()
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private mutating func write() throws(Failure) {
        let messages = try completion.messages
        let extra = completion.extraBody
        writer.beginObject()
        if extra?["model"] == nil { writer.member("model", completion.target.upstreamModel) }
        if extra?["messages"] == nil {
            var translated = CohereMessages()
            try translated.write(messages, into: &writer)
        }
        for parameter in completion.parameters where !parameter.value.isNull {
            if extra?[parameter.name] != nil || account.isUnwanted(parameter.name) { continue }
            try write(parameter.name, parameter.value)
        }
        if extra?["tools"] == nil { try writeTools() }
        if completion.isStream, extra?["stream"] == nil {
            writer.key("stream")
            writer.bool(true)
        }
        writer.members(of: extra)
        writer.endObject()
    }

    private mutating func put(_ name: StaticString, _ value: JSON) {
        if completion.extraBody?[name] == nil { writer.member(name, value) }
    }

    // MARK: Parameters

    private mutating func write(_ name: String, _ value: JSON) throws(Failure) {
        switch name {
        case "messages", "model", "stream", "stream_options", "tools", "functions", "tool_choice", "function_call", "extra_headers":
            return
        case "top_p": put("p", value)
        case "top_k": put("k", value)
        case "max_tokens":
            if completion["max_completion_tokens"] == nil { put("max_tokens", value) }
        case "max_completion_tokens": put("max_tokens", value)
        case "stop": writeStop(value)
        case "n":
            if value.int != 1 { try account.refuse(name, "Cohere gives one choice to a request") }
        case "top_logprobs":
            if value.int != 0 { try account.refuse(name, "Cohere tells the probabilities of the chosen tokens only") }
        case "response_format": try writeFormat(value)
        case "reasoning_effort": try writeEffort(value)
        case "thinking":
            if completion["reasoning_effort"] == nil { try writeThinking(value) }
        case "parallel_tool_calls":
            if value.bool == false { try account.refuse(name, "Cohere decides itself how many calls it makes at once") }
        case "user", "metadata": account.drop(name, "Cohere has no field for it")
        case _ where Self.unknownToCohere.contains(name) && !account.isAllowed(name):
            try account.refuse(name, "Cohere has no such parameter")
        default:
            // What has the same name there, Cohere's own parameters, and anything else for the API to judge.
            writer.member(name, value)
        }
    }

    private static let unknownToCohere: Set<String> = [
        "audio", "logit_bias", "modalities", "moderation", "prediction", "prompt_cache_key", "prompt_cache_options", "prompt_cache_retention",
        "safety_identifier",
        "service_tier", "store", "verbosity", "web_search_options",
    ]

    private mutating func writeStop(_ value: JSON) {
        guard completion.extraBody?["stop_sequences"] == nil else { return }
        writer.key("stop_sequences")
        if value.isArray { return writer.raw(value) }
        writer.beginArray()
        writer.raw(value)
        writer.endArray()
    }

    private mutating func writeFormat(_ format: JSON) throws(Failure) {
        let type = format["type"]?.string ?? ""
        guard ["text", "json_object", "json_schema"].contains(type) else {
            throw Failure(
                .invalidRequest, "`response_format.type` is \"\(type)\": write text, json_object or json_schema.",
                param: "/response_format/type")
        }
        if type == "text" { return }
        writer.key("response_format")
        writer.beginObject()
        writer.key("type")
        writer.string("json_object")
        // A schema is under `json_schema.schema` in OpenAI's form, and `json_schema` itself in Cohere's.
        let schema = format["json_schema"]?.present("schema") ?? format.present("json_schema") ?? format.present("response_schema")
        writer.member("json_schema", schema)
        writer.endObject()
    }

    private mutating func writeTools() throws(Failure) {
        let choice = completion["tool_choice"] ?? completion["function_call"]
        let tools = try CohereTools(tools: completion["tools"], functions: completion["functions"], choice: choice)
        tools.write(into: &writer)
        guard tools.isStrict, completion["strict_tools"] == nil, completion.extraBody?["strict_tools"] == nil else { return }
        writer.key("strict_tools")
        writer.bool(true)
    }

    // MARK: Thinking

    private var isKnownToReason: Bool {
        completion.target.modelRow?.can(.reasoning) == true || completion.target.upstreamModel.holds("reasoning")
    }

    private mutating func writeEffort(_ effort: JSON) throws(Failure) {
        let budget: Int?
        switch effort.string {
        case "none": budget = nil
        case "minimal": budget = 512
        case "low": budget = 1024
        case "medium": budget = 2048
        case "high": budget = 4096
        case "xhigh": budget = 8192
        case "max": budget = 16384
        default:
            throw Failure(
                .invalidRequest, "`reasoning_effort` must be none, minimal, low, medium, high, xhigh or max.",
                param: "reasoning_effort")
        }
        guard isKnownToReason || account.admitUncertain("reasoning_effort", "the model is not known to reason") else { return }
        beginThinking(isEnabled: budget != nil)
        writer.member("token_budget", budget)
        writer.endObject()
    }

    /// From Anthropic's form, `{"type": "enabled", "budget_tokens": 1024}`, or in Cohere's own.
    private mutating func writeThinking(_ value: JSON) throws(Failure) {
        guard isKnownToReason || account.admitUncertain("thinking", "the model is not known to reason") else { return }
        let isEnabled = value["type"]?.equals("disabled") != true
        beginThinking(isEnabled: isEnabled)
        if isEnabled { writer.member("token_budget", value.present("token_budget") ?? value.present("budget_tokens")) }
        writer.endObject()
    }

    private mutating func beginThinking(isEnabled: Bool) {
        writer.key("thinking")
        writer.beginObject()
        writer.key("type")
        writer.string(isEnabled ? "enabled" as StaticString : "disabled")
    }
}
