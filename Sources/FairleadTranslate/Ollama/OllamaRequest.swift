import FairleadCatalog
import FairleadModel

struct OllamaRequest: ~Copyable {
    enum Endpoint { case chat, generate }

    private let completion: Completion
    private let endpoint: Endpoint
    private let tools: OllamaTools
    private var account: ParameterAccount
    private var writer: JSONWriter
    /// Members of `options`, written apart because their parameters may come anywhere.
    private var options = JSONWriter(capacity: 128)
    private var hasOptions = false

    static func encode(_ completion: Completion, to endpoint: Endpoint) throws(Failure) -> WireRequest {
        var request = try OllamaRequest(completion, endpoint)
        try request.write()
        var names = ToolNames()
        names.areCalledInText = endpoint == .generate && !request.tools.functions.isEmpty
        let dropped = request.account.dropped
        return WireRequest(body: request.finish(), dropped: dropped, tools: names)
    }

    private init(_ completion: Completion, _ endpoint: Endpoint) throws(Failure) {
        self.completion = completion
        self.endpoint = endpoint
        tools = try OllamaTools(
            tools: completion["tools"], functions: completion["functions"],
            choice: completion["tool_choice"] ?? completion["function_call"])
        account = ParameterAccount(completion)
        writer = completion.makeBodyWriter()
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private mutating func write() throws(Failure) {
        let messages = try completion.messages
        let extra = completion.extraBody
        options.beginObject()
        writer.beginObject()
        if extra?["model"] == nil { writer.member("model", completion.target.upstreamModel) }
        switch endpoint {
        case .chat:
            if extra?["messages"] == nil {
                var translated = OllamaMessages()
                try translated.write(messages, into: &writer)
            }
            if extra?["tools"] == nil { tools.write(into: &writer) }
            if let unsaid = tools.unsaid { account.drop("tool_choice", unsaid) }
        case .generate:
            if extra?["prompt"] == nil { try writePrompt(messages) }
            if tools.mustCall, begin("format") { tools.writeCallSchema(into: &writer) }
        }
        for parameter in completion.parameters where !parameter.value.isNull {
            if extra?[parameter.name] != nil || account.isUnwanted(parameter.name) { continue }
            try write(parameter.name, parameter.value)
        }
        writeOptions()
        // Without this Ollama streams.
        if begin("stream") { writer.bool(completion.isStream) }
        writer.members(of: extra) { !$0.equals("options") }
        writer.endObject()
    }

    /// Begins a member; false where the caller's `extra_body` has its own.
    private mutating func begin(_ name: StaticString) -> Bool {
        if completion.extraBody?[name] != nil { return false }
        writer.key(name)
        return true
    }

    private mutating func writePrompt(_ messages: JSON) throws(Failure) {
        writer.key("prompt")
        let media = try PromptTemplate.sections.write(withInstructions(messages), into: &writer)
        var images: [InlineData] = []
        for medium in media { images.append(try OllamaImages.image(medium.part, at: medium.place)) }
        OllamaImages.write(images, into: &writer)
    }

    private func withInstructions(_ messages: JSON) -> JSON {
        guard !tools.functions.isEmpty, messages.isArray else { return messages }
        var list = JSONWriter(capacity: messages.source.count &+ 512)
        list.beginArray()
        for message in messages.elements { list.raw(message) }
        list.beginObject()
        list.member("role", "system")
        list.member("content", tools.instructions)
        list.endObject()
        list.endArray()
        return (try? JSONDocument(list.finish()).root) ?? messages
    }

    // MARK: Parameters

    private mutating func write(_ name: String, _ value: JSON) throws(Failure) {
        switch name {
        case "messages", "model", "stream", "stream_options", "tools", "functions", "tool_choice", "function_call", "extra_headers":
            return
        case "max_tokens":
            if completion["max_completion_tokens"] == nil { set("num_predict", value) }
        case "max_completion_tokens": set("num_predict", value)
        case "stop": writeStop(value)
        case "response_format": try writeFormat(value)
        case "reasoning_effort": try writeEffort(value)
        case "thinking":
            if completion["reasoning_effort"] == nil { writeThinking(value) }
        case "n":
            if value.int != 1 { try account.refuse(name, "Ollama gives one choice to a request") }
        case "parallel_tool_calls":
            if value.bool == false { try account.refuse(name, "the model decides itself how many calls it makes at once") }
        case "user", "metadata": account.drop(name, "Ollama has no field for it")
        case "options": copyOptions(value)
        case _ where Self.unknownToOllama.contains(name) && !account.isAllowed(name):
            try account.refuse(name, "Ollama has no such parameter")
        case _ where Self.members.contains(name):
            writer.member(name, value)
        default:
            // Settings of the model have no list that is complete: each model server has its own.
            set(name, value)
        }
    }

    private static let unknownToOllama: Set<String> = [
        "audio", "logit_bias", "modalities", "moderation", "prediction", "prompt_cache_key", "prompt_cache_options", "prompt_cache_retention",
        "safety_identifier",
        "service_tier", "store", "verbosity", "web_search_options",
    ]

    /// What stands beside `options`.
    private static let members: Set<String> = [
        "context", "format", "images", "keep_alive", "logprobs", "raw", "suffix", "system", "template", "think", "top_logprobs",
        "truncate", "shift", "dimensions",
    ]

    private mutating func set(_ name: String, _ value: JSON) {
        if completion.extraBody?["options"]?[name] != nil { return }
        hasOptions = true
        options.member(name, value)
    }

    private mutating func copyOptions(_ value: JSON) {
        for (name, member) in value.members {
            hasOptions = true
            options.member(name, member)
        }
    }

    private mutating func writeOptions() {
        if let extra = completion.extraBody?["options"] { copyOptions(extra) }
        options.endObject()
        guard hasOptions else { return }
        writer.key("options")
        options.withUnsafeBytes { writer.raw($0) }
    }

    /// Ollama takes a list only.
    private mutating func writeStop(_ value: JSON) {
        guard !value.isArray else { return set("stop", value) }
        if completion.extraBody?["options"]?["stop"] != nil { return }
        hasOptions = true
        options.key("stop")
        options.beginArray()
        options.raw(value)
        options.endArray()
    }

    private mutating func writeFormat(_ format: JSON) throws(Failure) {
        let type = format["type"]?.string ?? ""
        switch type {
        case "text": return
        case "json_object", "json_schema":
            if endpoint == .generate, tools.mustCall {
                return try account.refuse("response_format", "tool_choice demands a call, which has a form of its own")
            }
            guard completion["format"] == nil, begin("format") else { return }
            if let schema = format["json_schema"]?.present("schema") ?? format.present("response_schema") {
                writer.raw(schema)
            } else {
                writer.string("json")
            }
        default:
            throw Failure(
                .invalidRequest, "`response_format.type` is \"\(type)\": write text, json_object or json_schema.",
                param: "/response_format/type")
        }
    }

    // MARK: Thinking

    /// gpt-oss thinks at one of three levels and never not at all; other models think or do not
    /// (docs.ollama.com/capabilities/thinking).
    private var hasLevels: Bool {
        completion.target.upstreamModel.holds("gpt-oss") || completion.target.baseModel?.holds("gpt-oss") == true
    }

    private mutating func writeEffort(_ effort: JSON) throws(Failure) {
        switch effort.string {
        case "none": writeThink(level: nil)
        case "minimal": writeThink(level: hasLevels ? "low" : nil)
        case "low": writeThink(level: "low")
        case "medium": writeThink(level: "medium")
        case "high", "xhigh", "max": writeThink(level: "high")
        default:
            throw Failure(
                .invalidRequest, "`reasoning_effort` must be none, minimal, low, medium, high, xhigh or max.",
                param: "reasoning_effort")
        }
    }

    /// Anthropic's form, `{"type": "enabled", "budget_tokens": 1024}`.
    private mutating func writeThinking(_ value: JSON) {
        if value["type"]?.equals("disabled") == true { return writeThink(level: nil) }
        let budget = value["budget_tokens"]?.int ?? 2048
        writeThink(level: budget < 2048 ? "low" : budget < 4096 ? "medium" : "high")
    }

    private mutating func writeThink(level: StaticString?) {
        guard completion["think"] == nil, begin("think") else { return }
        if hasLevels, let level { writer.string(level) } else { writer.bool(level != nil) }
    }
}
