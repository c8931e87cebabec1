import FairleadCatalog
import FairleadModel

struct GeminiRequest: ~Copyable {
    private let completion: Completion
    private let generation: GeminiGeneration
    private let isVertex: Bool
    private var account: ParameterAccount
    private var writer: JSONWriter
    /// Members of `generationConfig`, written apart because their parameters may come anywhere.
    private var config = JSONWriter(capacity: 128)
    private var isConfigEmpty = true
    private var choice: JSON?
    private var tellsInvocations = false
    private var headers: [(name: String, value: String)] = []

    static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        var request = GeminiRequest(completion)
        try request.write()
        let (dropped, headers) = (request.account.dropped, request.headers)
        return WireRequest(body: request.finish(), headers: headers, dropped: dropped)
    }

    private init(_ completion: Completion) {
        let target = completion.target
        self.completion = completion
        generation = GeminiGeneration(model: target.upstreamModel, base: target.baseModel)
        isVertex = target.quirks.contains(.googleCloud)
        account = ParameterAccount(completion)
        writer = completion.makeBodyWriter()
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private mutating func write() throws(Failure) {
        let messages = try completion.messages
        config.beginObject()
        writer.beginObject()
        var contents = GeminiContents(generation)
        try contents.write(messages, into: &writer)
        for parameter in completion.parameters where !parameter.value.isNull {
            if completion.extraBody?[parameter.name] != nil || account.isUnwanted(parameter.name) { continue }
            try write(parameter.name, parameter.value)
        }
        if completion.extraBody?["tools"] == nil { try writeTools() }
        if completion.extraBody?["toolConfig"] == nil {
            try GeminiTools.write(choice: choice, tellsInvocations: tellsInvocations, into: &writer)
        }
        if generation.isThirdOrLater, completion["temperature"] == nil {
            // "We strongly recommend keeping the temperature at its default of 1.0" (ai.google.dev, "Gemini 3").
            if begin("temperature") { config.raw(number: "1.0") }
        }
        writeResolution(messages)
        writeConfig()
        if let extra = completion.extraBody {
            writer.members(of: extra) { !$0.equals("generationConfig") }
        }
        writer.endObject()
    }

    // MARK: Parameters

    private mutating func write(_ name: String, _ value: JSON) throws(Failure) {
        switch name {
        case "messages", "model", "stream", "stream_options", "tools", "functions", "web_search_options", "extra_headers": return
        case "temperature": set("temperature", value)
        case "top_p", "topP": set("topP", value)
        case "top_k", "topK": set("topK", value)
        case "max_tokens":
            if completion["max_completion_tokens"] == nil { set("maxOutputTokens", value) }
        case "max_completion_tokens": set("maxOutputTokens", value)
        case "stop": writeStop(value)
        case "n": set("candidateCount", value)
        case "seed": set("seed", value)
        case "presence_penalty": set("presencePenalty", value)
        case "frequency_penalty": set("frequencyPenalty", value)
        case "logprobs": set("responseLogprobs", value)
        case "top_logprobs": set("logprobs", value)
        case "response_format": try writeFormat(value)
        case "modalities": writeModalities(value)
        case "audio": writeVoice(value)
        case "reasoning_effort": try writeEffort(value)
        case "thinking":
            if completion["reasoning_effort"] == nil { try writeThinking(value) }
        case "tool_choice", "function_call":
            if name == "function_call", value.equals("auto") { return }
            if completion["tools"] != nil || completion["functions"] != nil { choice = value }
        case "include_server_side_tool_invocations", "includeServerSideToolInvocations": tellsInvocations = value.bool == true
        case "service_tier": try writeTier(value)
        case "user", "metadata": account.drop(name, "Gemini has no field for it")
        case "parallel_tool_calls":
            if value.bool == false { account.drop(name, "Gemini decides itself how many calls it makes at once") }
        case _ where Self.unknownToGemini.contains(name) && !account.isAllowed(name):
            try account.refuse(name, "Gemini has no such parameter")
        default: writeOwn(name, value)
        }
    }

    private static let unknownToGemini: Set<String> = [
        "logit_bias", "prediction", "store", "verbosity", "safety_identifier", "prompt_cache_key", "prompt_cache_options",
        "prompt_cache_retention", "moderation",
        "min_p", "min_tokens", "repetition_penalty", "top_a",
    ]

    /// Google's own parameters, in its spelling or LiteLLM's; any other is passed on as it is for the API to judge.
    private mutating func writeOwn(_ name: String, _ value: JSON) {
        let spelling = Self.camelCase(name)
        if Self.settings.contains(spelling) {
            set(spelling, value)
        } else {
            writer.member(Self.members.contains(spelling) ? spelling : name, value)
        }
    }

    private static let members: Set<String> = ["safetySettings", "cachedContent", "labels", "toolConfig", "modelArmorConfig"]
    private static let settings: Set<String> = [
        "responseModalities", "speechConfig", "mediaResolution", "responseSchema", "responseJsonSchema", "responseMimeType",
        "thinkingConfig", "audioTimestamp", "routingConfig", "modelSelectionConfig", "enableAffectiveDialog", "imageConfig",
        "enableEnhancedCivicAnswers", "maxOutputTokens", "stopSequences", "candidateCount", "presencePenalty", "frequencyPenalty",
        "responseLogprobs", "audioTranscriptionConfig", "translationConfig",
    ]

    private static func camelCase(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "_")) else { return name }
        var result = ""
        for (position, word) in name.split(separator: "_").enumerated() {
            result += position == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }
        return result
    }

    // MARK: generationConfig

    /// Begins a member; false where the caller's `extra_body` has its own.
    private mutating func begin(_ name: String) -> Bool {
        if completion.extraBody?["generationConfig"]?[name] != nil { return false }
        isConfigEmpty = false
        config.key(name)
        return true
    }

    private mutating func set(_ name: String, _ value: JSON) {
        if begin(name) { config.raw(value) }
    }

    private mutating func writeConfig() {
        if let extra = completion.extraBody?["generationConfig"] {
            for (name, value) in extra.members {
                isConfigEmpty = false
                config.member(name, value)
            }
        }
        config.endObject()
        guard !isConfigEmpty else { return }
        writer.key("generationConfig")
        config.withUnsafeBytes { writer.raw($0) }
    }

    private mutating func writeResolution(_ messages: JSON) {
        guard generation.version != nil, !generation.isThirdOrLater, completion["media_resolution"] == nil,
            completion["mediaResolution"] == nil, let resolution = GeminiResolution(messages: messages), begin("mediaResolution")
        else { return }
        config.string(resolution.name)
    }

    private mutating func writeStop(_ value: JSON) {
        guard begin("stopSequences") else { return }
        if value.isArray { return config.raw(value) }
        config.beginArray()
        config.raw(value)
        config.endArray()
    }

    private mutating func writeFormat(_ format: JSON) throws(Failure) {
        let type = format["type"]?.string ?? ""
        switch type {
        case "text":
            if begin("responseMimeType") { config.string("text/plain") }
        case "json_object", "json_schema":
            if begin("responseMimeType") { config.string("application/json") }
            guard let schema = format["json_schema"]?.present("schema") ?? format.present("response_schema") else { return }
            if generation.takesJSONSchema {
                set("responseJsonSchema", schema)
            } else if begin("responseSchema") {
                ToolSchema.write(schema, into: &config)
            }
        default:
            throw Failure(
                .invalidRequest, "`response_format.type` is \"\(type)\": write text, json_object or json_schema.",
                param: "/response_format/type")
        }
    }

    private mutating func writeModalities(_ value: JSON) {
        guard begin("responseModalities") else { return }
        config.beginArray()
        for modality in value.elements { config.string(modality.string?.uppercased() ?? "") }
        config.endArray()
    }

    private mutating func writeVoice(_ audio: JSON) {
        guard let voice = audio["voice"]?.present("name") ?? audio.present("voice"), begin("speechConfig") else { return }
        config.beginObject()
        config.key("voiceConfig")
        config.beginObject()
        config.key("prebuiltVoiceConfig")
        config.beginObject()
        config.member("voiceName", voice)
        config.endObject()
        config.endObject()
        config.endObject()
    }

    /// The Gemini API has a field for it, Vertex AI a header ("Flex PayGo" and "Priority PayGo").
    private mutating func writeTier(_ tier: JSON) throws(Failure) {
        let name = tier.string ?? ""
        // What there is without it.
        if name == "auto" || name == "default" { return }
        guard account.isAllowed("service_tier") || ["standard", "flex", "priority"].contains(name) else {
            return try account.refuse("service_tier", "Google has the tiers standard, flex and priority")
        }
        if isVertex {
            headers.append(("X-Vertex-AI-LLM-Shared-Request-Type", name))
        } else {
            writer.member("serviceTier", tier)
        }
    }

    // MARK: Thinking

    private mutating func writeEffort(_ effort: JSON) throws(Failure) {
        guard let thinking = GeminiThinking(effort: effort, generation) else {
            throw Failure(
                .invalidRequest, "`reasoning_effort` must be none, minimal, low, medium, high, xhigh or max.",
                param: "reasoning_effort")
        }
        try write(thinking, "reasoning_effort")
    }

    private mutating func writeThinking(_ value: JSON) throws(Failure) {
        try write(GeminiThinking(thinking: value, generation), "thinking")
    }

    private mutating func write(_ thinking: GeminiThinking, _ name: String) throws(Failure) {
        switch generation.canThink {
        case false?: return try account.refuse(name, "the model does not reason")
        case nil:
            guard account.admitUncertain(name, "it is not known whether the model reasons") else { return }
        case true?: break
        }
        if begin("thinkingConfig") { thinking.write(into: &config) }
    }

    // MARK: Tools

    private mutating func writeTools() throws(Failure) {
        if completion["tools"]?.hasStrictFunction == true || completion["functions"]?.hasStrictFunction == true {
            account.drop("strict", "Gemini has no field for it")
        }
        try GeminiTools.write(
            tools: completion["tools"], functions: completion["functions"], searchesWeb: completion["web_search_options"] != nil,
            into: &writer)
    }
}
