import FairleadCatalog
import FairleadModel

struct BedrockConverseRequest: ~Copyable {
    private let completion: Completion
    private let model: ConverseModel
    /// By InvokeModel, whose bodies have no fields of the model's own.
    private let isInvoked: Bool
    private var account: ParameterAccount
    private var writer: JSONWriter
    /// Members of `inferenceConfig` and `additionalModelRequestFields`, written apart because their parameters may come anywhere.
    private var inference = JSONWriter(capacity: 96)
    private var fields = JSONWriter(capacity: 96)
    private var names: ConverseToolNames
    private var tools: ConverseTools
    private var choice: ConverseTools.Choice?
    private var thinking: ConverseThinking?
    private var isThinkingWithdrawn = false
    private var limit: Int?
    private var betas = AnthropicBetas()

    static func encode(_ completion: Completion, isInvoked: Bool = false) throws(Failure) -> WireRequest {
        var request = try BedrockConverseRequest(completion, isInvoked: isInvoked)
        try request.write()
        let (dropped, tools) = (request.account.dropped, request.names.names)
        return WireRequest(body: request.finish(), dropped: dropped, tools: tools)
    }

    private init(_ completion: Completion, isInvoked: Bool) throws(Failure) {
        self.completion = completion
        self.isInvoked = isInvoked
        model = ConverseModel(completion.target)
        account = ParameterAccount(completion)
        writer = completion.makeBodyWriter()
        names = ConverseToolNames(nil)
        tools = try ConverseTools(nil)
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private mutating func write() throws(Failure) {
        let messages = try completion.messages
        inference.beginObject()
        fields.beginObject()
        writer.beginObject()
        try readTools()
        try readThinking(messages)
        try readFormat()
        try readChoice()
        for parameter in completion.parameters where !parameter.value.isNull {
            if Self.readBefore.contains(parameter.name) || completion.extraBody?[parameter.name] != nil { continue }
            if account.isUnwanted(parameter.name) { continue }
            try write(parameter.name, parameter.value)
        }
        if !isOverridden("messages") {
            var contents = ConverseContents(model, hasTools: !tools.isEmpty || isOverridden("toolConfig"), hasThoughts: !isThinkingWithdrawn)
            try contents.write(messages, names: &names, into: &writer)
        }
        if !tools.isEmpty, !isOverridden("toolConfig") {
            try tools.write(choice: choice, model, names: &names, into: &writer)
        }
        writeFields()
        writeParts()
        writer.members(of: completion.extraBody) { Self.isWhole($0) }
        writer.endObject()
    }

    /// A parameter, unless the caller wants it left out.
    private mutating func wanted(_ name: String) -> JSON? {
        guard let value = completion[name], !account.isUnwanted(name) else { return nil }
        return value
    }

    // MARK: What depends on each other

    private static let readBefore: Set<String> = [
        "messages", "model", "stream", "stream_options", "tools", "tool_choice", "parallel_tool_calls", "response_format",
        "reasoning_effort", "thinking", "max_tokens", "max_completion_tokens", "extra_headers",
    ]

    private mutating func readTools() throws(Failure) {
        guard var given = wanted("tools"), given.count > 0 else { return }
        guard model.takesTools != false else {
            try account.refuse("tools", "the model calls no tools")
            if completion["tool_choice"] != nil { account.drop("tool_choice", "there are no tools left") }
            return
        }
        if let allowed = AllowedTools(completion["tool_choice"]) { given = try allowed.among(given) }
        if !model.takesStrictTools, given.hasStrictFunction { account.drop("strict", "the model has no field for it") }
        tools = try ConverseTools(given)
        names = ConverseToolNames(given)
    }

    private mutating func readThinking(_ messages: JSON) throws(Failure) {
        limit = (wanted("max_completion_tokens") ?? wanted("max_tokens"))?.int
        for name in ["thinking", "reasoning_effort"] {
            guard let value = wanted(name) else { continue }
            switch model.thinking {
            case .never: try account.refuse(name, "the model cannot be told how to think")
            case .effort where name == "thinking", .openAIEffort where name == "thinking", .novaEffort where name == "thinking":
                try account.refuse(name, "the model takes `reasoning_effort` in its place")
            case .uncertain:
                guard account.admitUncertain(name, "it is not known whether the model can be told how to think") else { continue }
                thinking = try read(name, value)
            default: thinking = try read(name, value)
            }
        }
        if completion["output_config"] != nil { thinking?.leaveEffort() }
        guard let wished = thinking else { return }
        let name = completion["reasoning_effort"] == nil ? "thinking" : "reasoning_effort"
        thinking = wished.within(limit)
        if thinking == nil {
            account.drop(name, "max_tokens leaves no room for thinking")
        } else if wished.hasBudget, AnthropicThinking.lacksThoughts(messages) {
            thinking = nil
            isThinkingWithdrawn = true
            account.drop(name, AnthropicThinking.withdrawal)
        }
    }

    private func read(_ name: String, _ value: JSON) throws(Failure) -> ConverseThinking? {
        name == "thinking" ? ConverseThinking(thinking: value, model) : try ConverseThinking(effort: value, model)
    }

    private mutating func readFormat() throws(Failure) {
        guard let format = wanted("response_format"), !isOverridden("outputConfig") else { return }
        let type = format["type"]?.string ?? ""
        guard type == "json_schema" || type == "json_object" || type == "text" else {
            throw Failure(
                .invalidRequest, "`response_format.type` is \"\(type)\": write text, json_object or json_schema.",
                param: "/response_format/type")
        }
        if type == "text" { return }
        let named = format.present("json_schema")
        guard let schema = format.present("response_schema") ?? named?.present("schema"), schema.isObject else {
            return account.drop("response_format", "Bedrock has no JSON mode without a schema: ask for JSON in the prompt")
        }
        guard model.takesOutputSchema else {
            tools.answer = (schema, named?.present("description"))
            names.expectAnswer(by: ConverseTools.answerName)
            // A model that has tools of the caller's may still call those.
            if model.takesForcedTool, thinking?.isEnabled != true { choice = tools.functions.isEmpty ? .answer : .any }
            return
        }
        writer.key("outputConfig")
        writer.beginObject()
        writer.key("textFormat")
        writer.beginObject()
        writer.key("type")
        writer.string("json_schema")
        writer.key("structure")
        writer.beginObject()
        writer.key("jsonSchema")
        writer.beginObject()
        writer.key("schema")
        writer.string(ConverseSchema.text(schema))
        writer.member("name", named?.present("name"))
        writer.member("description", named?.present("description"))
        writer.endObject()
        writer.endObject()
        writer.endObject()
        writer.endObject()
    }

    private mutating func readChoice() throws(Failure) {
        let isSingle = wanted("parallel_tool_calls")?.bool == false && !tools.isEmpty
        if let given = wanted("tool_choice"), !tools.functions.isEmpty || !tools.ready.isEmpty { try read(choice: given) }
        if thinking?.isEnabled == true, let given = choice {
            // "Thinking supports tool_choice auto or none."
            if case .auto = given {} else { choice = .auto }
        }
        guard isSingle else { return }
        guard model.takesParallelSetting else {
            return account.drop("parallel_tool_calls", "Bedrock has no field for it with this model")
        }
        fields.key("tool_choice")
        fields.beginObject()
        if choice == nil {
            fields.key("type")
            fields.string("auto")
        }
        fields.key("disable_parallel_tool_use")
        fields.bool(true)
        fields.endObject()
    }

    private mutating func read(choice given: JSON) throws(Failure) {
        let allowed = AllowedTools(given)
        let word = allowed.map { "\($0.mode)" } ?? given.string ?? given["type"]?.string ?? ""
        if word == "none" { return try account.refuse("tool_choice", "Bedrock cannot be told to call no tools: leave `tools` out") }
        switch model.takesToolChoice {
        case false?: return try account.refuse("tool_choice", "the model chooses for itself")
        case nil:
            guard account.admitUncertain("tool_choice", "it is not known whether the model takes it") else { return }
        case true?: break
        }
        if allowed == nil, let name = given["function"]?["name"] ?? given["name"], name.isString {
            choice = .tool(name)
        } else if word == "auto" {
            choice = .auto
        } else if word == "required" || word == "any" {
            choice = .any
        } else {
            throw Failure(
                .invalidRequest, "`tool_choice` must be \"auto\", \"required\" or name a function.", param: "tool_choice")
        }
    }

    // MARK: Parameters

    private mutating func write(_ name: String, _ value: JSON) throws(Failure) {
        switch name {
        case "temperature", "top_p", "topP":
            if model.isSamplingFixed, value.double != 1 { return try account.refuse(name, "the model has one way of sampling") }
            inference.member(name == "temperature" ? "temperature" as StaticString : "topP", value)
        case "top_k", "topK": writeTopK(name, value)
        case "stop", "stopSequences": writeStop(value)
        case "service_tier": writeTier(value)
        case "user", "metadata": account.drop(name, "Converse has no field for it: `requestMetadata` is kept in its logs")
        case "web_search_options":
            if model.isNova { tools.searchesWeb = true } else { try account.refuse(name, "only Nova searches the web") }
        case "anthropic_beta": betas.add(value)
        case "additionalModelRequestFields":
            Self.append(value, to: &fields)
        case _ where Self.unknownToBedrock.contains(name) && !account.isAllowed(name):
            if !Self.isDefault(name, value) { try account.refuse(name, "Converse has no such parameter") }
        case _ where Self.whole.contains(name):
            writer.member(name, value)
        default:
            fields.member(name, value)
        }
    }

    private static let unknownToBedrock: Set<String> = [
        "n", "frequency_penalty", "presence_penalty", "logit_bias", "logprobs", "top_logprobs", "seed", "store", "prediction",
        "modalities", "audio", "verbosity", "safety_identifier", "prompt_cache_key", "prompt_cache_options",
        "prompt_cache_retention", "moderation", "functions", "function_call",
    ]

    /// Whether it asks for nothing that would not be done anyway.
    private static func isDefault(_ name: String, _ value: JSON) -> Bool {
        switch name {
        case "n": value.int == 1
        case "frequency_penalty", "presence_penalty": value.double == 0
        case "logprobs", "store": value.bool == false
        case "modalities": value.count == 1 && value[0]?.equals("text") == true
        default: false
        }
    }

    /// Members of a Converse request itself; what else a caller gives is for the model.
    private static let whole: Set<String> = [
        "messages", "system", "toolConfig", "guardrailConfig", "promptVariables", "additionalModelResponseFieldPaths",
        "requestMetadata", "performanceConfig", "serviceTier", "outputConfig",
    ]

    private static func isWhole(_ name: JSON) -> Bool { whole.contains(name.string ?? "") }

    private func isOverridden(_ name: StaticString) -> Bool { completion.extraBody?[name] != nil }

    private mutating func writeTopK(_ name: String, _ value: JSON) {
        if model.isNova, isInvoked {
            inference.member("topK", value)
        } else if model.isNova {
            fields.key("inferenceConfig")
            fields.beginObject()
            fields.member("topK", value)
            fields.endObject()
        } else if model.isClaude, !model.isSamplingFixed {
            fields.member("top_k", value)
        } else {
            account.drop(name, "the model has no field for it")
        }
    }

    private mutating func writeStop(_ value: JSON) {
        let texts = (value.isArray ? Array(value.elements) : [value]).filter { !$0.isEmptyString }
        guard !texts.isEmpty else { return }
        inference.key("stopSequences")
        inference.beginArray()
        for text in texts { inference.raw(text) }
        inference.endArray()
    }

    private mutating func writeTier(_ value: JSON) {
        let name = value.string ?? ""
        guard ["auto", "default", "flex", "priority", "reserved"].contains(name) else {
            return account.drop("service_tier", "Bedrock's tiers are default, flex, priority and reserved")
        }
        writer.key("serviceTier")
        writer.beginObject()
        writer.member("type", name == "auto" ? "default" : name)
        writer.endObject()
    }

    private mutating func writeFields() {
        if let limit = thinking?.limit(given: limit) {
            inference.member("maxTokens", limit)
        } else {
            inference.member("maxTokens", wantedLimit)
        }
        if let thinking {
            // InvokeModel has it among the parameters of inference (Nova 2 user guide, "Using the Invoke API").
            if isInvoked { thinking.write(into: &inference) } else { thinking.write(into: &fields) }
            if thinking.reportsTokens, completion["additionalModelResponseFieldPaths"] == nil,
                !isOverridden("additionalModelResponseFieldPaths")
            {
                writer.key("additionalModelResponseFieldPaths")
                writer.beginArray()
                writer.string("/usage/output_tokens_details")
                writer.endArray()
            }
        }
        if !tools.computer.isEmpty {
            fields.key("tools")
            tools.writeComputer(into: &fields)
            if let needed = tools.computerBeta { betas.add(needed) }
        }
        // Bedrock reads no header for it (docs.aws.amazon.com, "Anthropic Claude Messages API").
        if model.isClaude, let given = completion.betas { betas.add(list: given) }
        betas.writeMember(into: &fields)
    }

    private var wantedLimit: JSON? {
        let name = completion["max_completion_tokens"] == nil ? "max_tokens" : "max_completion_tokens"
        return completion.alwaysDropped.contains(name) ? nil : completion[name]
    }

    /// The two objects that were written apart, with what the caller's `extra_body` adds to them.
    private mutating func writeParts() {
        for (name, value) in completion.extraBody.members where !Self.isWhole(name) {
            if name.equals("inferenceConfig") {
                Self.append(value, to: &inference)
            } else if name.equals("additionalModelRequestFields") {
                Self.append(value, to: &fields)
            } else if isInvoked {
                writer.member(name, value)
            } else {
                fields.member(name, value)
            }
        }
        inference.endObject()
        fields.endObject()
        if inference.count > 2 {
            writer.key("inferenceConfig")
            inference.withUnsafeBytes { writer.raw($0) }
        }
        if fields.count > 2 {
            writer.key("additionalModelRequestFields")
            fields.withUnsafeBytes { writer.raw($0) }
        }
    }

    private static func append(_ members: JSON, to writer: inout JSONWriter) {
        writer.members(of: members)
    }
}
