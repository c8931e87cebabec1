import FairleadCatalog
import FairleadModel

struct AnthropicRequest: ~Copyable {
    private let completion: Completion
    private let service: AnthropicService
    private let model: ClaudeModel
    private var account: ParameterAccount
    private var writer: JSONWriter
    private var betas = AnthropicBetas()
    private var names: AnthropicToolNames
    private var thinking = AnthropicThinking.unsaid

    static func encode(_ completion: Completion, for service: AnthropicService) throws(Failure) -> WireRequest {
        var request = AnthropicRequest(completion, service)
        try request.write()
        let (dropped, betas, names) = (request.account.dropped, request.betas, request.names.names)
        let headers = service.hasBetasInBody ? [] : betas.headers
        return WireRequest(body: request.finish(), listHeaders: headers, dropped: dropped, tools: names)
    }

    private init(_ completion: Completion, _ service: AnthropicService) {
        self.completion = completion
        self.service = service
        model = ClaudeModel(completion.target)
        account = ParameterAccount(completion)
        names = AnthropicToolNames(completion)
        writer = completion.makeBodyWriter()
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private mutating func write() throws(Failure) {
        let messages = try completion.messagesWithServerCalls
        writer.beginObject()
        if let version = service.version, isFree("anthropic_version") {
            writer.key("anthropic_version")
            writer.string(version)
        }
        if service.namesModel, isFree("model") {
            writer.key("model")
            writer.string(completion.target.upstreamModel)
        }
        thinking = try readThinking()
        let own = ThinkingFormat(signedBy: completion.target.quirks)
        thinking.comply(with: messages, of: own, &account)
        writeLimit()
        var conversation = AnthropicMessages(service, names, sendsThinking: !thinking.isWithdrawn, thinking: own)
        try conversation.write(messages, into: &writer)
        if conversation.hasFiles { betas.add("files-api-2025-04-14") }
        for parameter in completion.parameters where !parameter.value.isNull {
            if completion.extraBody?[parameter.name] != nil || account.isUnwanted(parameter.name) { continue }
            try write(parameter.name, parameter.value)
        }
        if isFree("thinking") { thinking.write(into: &writer) }
        let format = try AnthropicFormat(isUnwanted("response_format") ? nil : completion["response_format"], model, &account)
        try writeTools(format: format, usesTools: conversation.usesTools)
        writeOutput(format)
        if completion.isStream, service.saysStream, isFree("stream") {
            writer.key("stream")
            writer.bool(true)
        }
        if let extra = completion.extraBody {
            writer.members(of: extra)
        }
        if service.hasBetasInBody, let given = completion.betas { betas.add(list: given) }
        if service.hasBetasInBody, isFree("anthropic_beta") { betas.writeMember(into: &writer) }
        writer.endObject()
    }

    /// Whether the caller's `extra_body` leaves the member to us.
    private func isFree(_ name: StaticString) -> Bool { completion.extraBody?[name] == nil }

    private func isUnwanted(_ name: String) -> Bool { completion.alwaysDropped.contains(name) }

    // MARK: Parameters

    private mutating func write(_ name: String, _ value: JSON) throws(Failure) {
        switch name {
        case "messages", "model", "stream", "stream_options", "extra_headers", "max_tokens", "max_completion_tokens", "thinking",
            "reasoning_effort", "response_format", "tools", "functions", "tool_choice", "function_call", "parallel_tool_calls",
            "web_search_options", "mcp_servers", "output_config", "output_format":
            return
        case "temperature", "top_p", "top_k": try writeSampling(name, value)
        case "stop": writeStop(value)
        case "user", "metadata": writeUser(name, value)
        case "service_tier": try writeTier(value)
        case "anthropic_beta": betas.add(value)
        case "context_management": writeContextManagement(value)
        case "speed":
            if value.equals("fast") { betas.add("fast-mode-2026-02-01") }
            writer.member("speed", value)
        case "n" where value.int == 1, "logprobs" where value.bool == false, "store" where value.bool == false,
            "presence_penalty" where value.double == 0, "frequency_penalty" where value.double == 0,
            "logit_bias" where value.count == 0:
            return
        case "modalities" where value.elements.allSatisfy({ $0.equals("text") }): return
        case _ where Self.unknownToAnthropic.contains(name) && !account.isAllowed(name):
            try account.refuse(name, "Anthropic has no such parameter")
        default:
            writer.member(name, value)
        }
    }

    private static let unknownToAnthropic: Set<String> = [
        "n", "seed", "logprobs", "top_logprobs", "presence_penalty", "frequency_penalty", "logit_bias", "modalities", "audio",
        "prediction", "store", "verbosity", "safety_identifier", "prompt_cache_key", "prompt_cache_options",
        "prompt_cache_retention", "moderation",
    ]

    private mutating func writeSampling(_ name: String, _ value: JSON) throws(Failure) {
        let isDefault = name == "temperature" && value.double == 1
        if completion.target.quirks.contains(.noSampling), !isDefault, !account.isAllowed(name) {
            return try account.refuse(name, "the model chooses its own way of sampling")
        }
        if thinking.isOn, completion.dropsUnsupported, !isDefault, name != "top_p" {
            return account.drop(name, "a model that thinks takes only its default")
        }
        writer.member(name, value)
    }

    /// Stop sequences of white space alone are refused by the API.
    private mutating func writeStop(_ value: JSON) {
        let all = value.isArray ? Array(value.elements) : [value]
        let isBlank = { (text: JSON) in text.string?.allSatisfy(\.isWhitespace) ?? false }
        let kept = completion.dropsUnsupported ? all.filter { !isBlank($0) } : all
        if kept.count < all.count { account.drop("stop", "Anthropic takes no stop sequence of white space alone") }
        guard !kept.isEmpty else { return }
        writer.key("stop_sequences")
        writer.beginArray()
        for text in kept { writer.raw(text) }
        writer.endArray()
    }

    /// `metadata` has one member, an opaque id of the user.
    private mutating func writeUser(_ name: String, _ value: JSON) {
        if name == "user", completion["metadata"]?["user_id"] != nil { return }
        if name == "metadata", value.members.contains(where: { !$0.key.equals("user_id") }) {
            account.drop(name, "Anthropic keeps nothing of it but user_id")
        }
        guard let id = name == "user" ? value : value["user_id"], let text = id.string else { return }
        guard !Self.isPersonal(text) else {
            return account.drop(name, "Anthropic takes no e-mail address or telephone number as a user's id")
        }
        writer.key("metadata")
        writer.beginObject()
        writer.member("user_id", id)
        writer.endObject()
    }

    static func isPersonal(_ id: String) -> Bool {
        let bytes = Array(id.utf8)
        let isPhone = bytes.count >= 7 && bytes.allSatisfy { $0 &- 48 < 10 || " ()-+".utf8.contains($0) }
        guard !isPhone, let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0 else { return isPhone }
        let domain = bytes[(at + 1)...]
        return domain.last != UInt8(ascii: ".") && domain.dropFirst().contains(UInt8(ascii: "."))
            && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    private mutating func writeTier(_ tier: JSON) throws(Failure) {
        if tier.equals("auto") || tier.equals("standard_only") {
            writer.member("service_tier", tier)
        } else if tier.equals("default") {
            writer.key("service_tier")
            writer.string("standard_only")
        } else {
            try account.refuse("service_tier", "Anthropic has the tiers auto and standard_only")
        }
    }

    /// In Anthropic's form, or OpenAI's list of `{"type": "compaction", "compact_threshold"}`.
    private mutating func writeContextManagement(_ value: JSON) {
        writer.key("context_management")
        let edits = value["edits"] ?? value
        for edit in edits.elements {
            let isCompaction = edit["type"]?.equals("compaction") == true || edit["type"]?.equals("compact_20260112") == true
            betas.add(isCompaction ? "compact-2026-01-12" : "context-management-2025-06-27")
        }
        guard value.isArray else { return writer.raw(value) }
        writer.beginObject()
        writer.key("edits")
        writer.beginArray()
        for edit in value.elements {
            writer.beginObject()
            for (key, member) in edit.members {
                if key.equals("type"), member.equals("compaction") {
                    writer.key("type")
                    writer.string("compact_20260112")
                } else if key.equals("compact_threshold") {
                    writer.key("trigger")
                    writer.beginObject()
                    writer.key("type")
                    writer.string("input_tokens")
                    writer.member("value", member)
                    writer.endObject()
                } else {
                    writer.member(key, member)
                }
            }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }

    // MARK: Thinking and length

    private mutating func readThinking() throws(Failure) -> AnthropicThinking {
        let limit = Self.limit(completion)
        if let effort = completion["reasoning_effort"], !account.isUnwanted("reasoning_effort"), try admitThinking("reasoning_effort") {
            let name = effort.string ?? effort["effort"]?.string
            return try AnthropicThinking(effort: name, model, within: limit, &account)
        }
        if let value = completion["thinking"], !account.isUnwanted("thinking"), try admitThinking("thinking") {
            let isObliged = completion.target.quirks.contains(.alwaysReasons)
            return AnthropicThinking(value, model, within: limit, isObliged: isObliged, &account)
        }
        return .unsaid
    }

    private mutating func admitThinking(_ name: String) throws(Failure) -> Bool {
        switch model.thinks {
        case true?: return true
        case false? where account.isAllowed(name): return true
        case false?:
            try account.refuse(name, "the model does not reason")
            return false
        case nil: return account.admitUncertain(name, "it is not known whether the model reasons")
        }
    }

    private static func limit(_ completion: Completion) -> Int? {
        (completion["max_completion_tokens"] ?? completion["max_tokens"]).flatMap { value in
            value.int ?? value.double.flatMap { Int(exactly: $0.rounded()) }.map { max($0, 1) }
        }
    }

    /// A limit must be given: the caller's, or what the model can write at most, or what it may think and an answer beside.
    private mutating func writeLimit() {
        guard isFree("max_tokens") else { return }
        writer.key("max_tokens")
        writer.int(Self.limit(completion) ?? thinking.budget.map { $0 &+ 4096 } ?? model.maxOutputTokens ?? 4096)
    }

    // MARK: Tools and output

    private mutating func writeTools(format: AnthropicFormat, usesTools: Bool) throws(Failure) {
        var tools = AnthropicTools(completion, emulated: format.toolSchema, thinks: thinking.isOn, names)
        if format.toolSchema != nil { names.names.answer = "\(AnthropicFormat.toolName)" }
        try tools.write(usesTools: usesTools, free: isFree("tools"), into: &writer)
        tools.account(for: &account, &betas)
        if isFree("tool_choice") { try tools.writeChoice(&account, into: &writer) }
    }

    /// `output_format` and `output_config`: the caller's own members beside those that follow from other parameters.
    private mutating func writeOutput(_ format: AnthropicFormat) {
        if let own = completion["output_format"], isFree("output_format") {
            betas.add("structured-outputs-2025-11-13")
            writer.member("output_format", own)
        } else if let schema = format.schema, isFree("output_format") {
            betas.add("structured-outputs-2025-11-13")
            writer.key("output_format")
            writer.beginObject()
            writer.key("type")
            writer.string("json_schema")
            writer.key("schema")
            AnthropicSchema.write(schema, into: &writer)
            writer.endObject()
        }
        guard isFree("output_config") else { return }
        let own = completion["output_config"]
        guard own != nil || thinking.effort != nil else { return }
        if own?["format"] != nil { betas.add("structured-outputs-2025-11-13") }
        if own?["effort"] != nil, !model.isAdaptive { betas.add("effort-2025-11-24") }
        writer.key("output_config")
        writer.beginObject()
        if let effort = thinking.effort, own?["effort"] == nil {
            writer.key("effort")
            writer.string(effort)
        }
        writer.members(of: own)
        writer.endObject()
    }
}
