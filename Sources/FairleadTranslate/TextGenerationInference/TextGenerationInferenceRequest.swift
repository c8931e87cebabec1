import FairleadCatalog
import FairleadModel

struct TextGenerationInferenceRequest: ~Copyable {
    /// Where the server is.
    enum Place {
        case itself
        /// On SageMaker, where other servers take the same form: they need not know `details`, and what is to be streamed is said in
        /// the body.
        case sageMaker
    }

    private let completion: Completion
    private let place: Place
    private var account: ParameterAccount
    private var writer: JSONWriter

    static func encode(_ completion: Completion, on place: Place = .itself) throws(Failure) -> WireRequest {
        var request = TextGenerationInferenceRequest(completion, place)
        try request.write()
        let dropped = request.account.dropped
        return WireRequest(body: request.finish(), dropped: dropped, endsInThought: completion.promptEndsInThought(as: "inputs"))
    }

    private init(_ completion: Completion, _ place: Place) {
        self.completion = completion
        self.place = place
        account = ParameterAccount(completion)
        writer = completion.makeBodyWriter()
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private static let known: Set<String> = [
        "temperature", "top_p", "max_tokens", "max_completion_tokens", "stop", "n", "seed", "frequency_penalty", "response_format",
    ]

    private mutating func write() throws(Failure) {
        let messages = try completion.messages
        let extra = completion.extraBody
        writer.beginObject()
        let inner = "parameters."
        for (name, value) in completion.bodyMembers where extra?[name] == nil && !name.hasPrefix(inner) {
            writer.key(name)
            writer.string(value)
        }
        if extra?["inputs"] == nil {
            writer.key("inputs")
            try PromptTemplate(for: completion.target).writeText(messages, of: completion.target, into: &writer)
        }
        writer.key("parameters")
        writer.beginObject()
        let own = extra?["parameters"]
        // Why the text ended and how long it is comes only with the details; and the prompt is no part of an answer.
        let asked = place == .itself ? [("details", true), ("return_full_text", false)] : [("return_full_text", false)]
        for (name, value) in asked where own?[name] == nil && completion[name] == nil {
            writer.key(name)
            writer.bool(value)
        }
        for (name, value) in completion.bodyMembers where name.hasPrefix(inner) {
            let name = String(name.dropFirst(inner.utf8.count))
            guard own?[name] == nil, completion[name] == nil else { continue }
            writer.key(name)
            writer.string(value)
        }
        for parameter in try TextParameters.admitted(completion, known: Self.known, &account) {
            try write(parameter.name, parameter.value, unless: own)
        }
        writer.members(of: own)
        writer.endObject()
        writer.members(of: extra) { !$0.equals("parameters") }
        if place == .sageMaker, completion.isStream, extra?["stream"] == nil {
            writer.key("stream")
            writer.bool(true)
        }
        writer.endObject()
    }

    private mutating func write(_ name: String, _ value: JSON, unless own: JSON?) throws(Failure) {
        switch name {
        case "max_tokens", "max_completion_tokens": put("max_new_tokens", value, unless: own)
        case "temperature" where value.double == 0:
            // It must be above zero.
            guard own?["temperature"] == nil else { return }
            writer.key("temperature")
            writer.raw(number: "0.01")
        case "stop":
            guard own?["stop"] == nil else { return }
            writer.key("stop")
            TextParameters.writeList(value, into: &writer)
        case "n":
            if completion.isStream { return try account.refuse("n", "a stream has one answer") }
            put("best_of", value, unless: own)
            guard own?["do_sample"] == nil, completion["do_sample"] == nil else { return }
            writer.key("do_sample")
            writer.bool(true)
        case "response_format": try writeFormat(value, unless: own)
        default: put(name, value, unless: own)
        }
    }

    private mutating func put(_ name: String, _ value: JSON, unless own: JSON?) {
        guard own?[name] == nil else { return }
        writer.member(name, value)
    }

    /// LoRAX has OpenAI's older form with a schema in it (loraexchange.ai, "Structured generation"), text-generation-inference
    /// a grammar, which must have a schema ("Guidance").
    private mutating func writeFormat(_ format: JSON, unless own: JSON?) throws(Failure) {
        let schema = format["json_schema"]?.present("schema") ?? format.present("response_schema") ?? format.present("schema")
        if completion.target.quirks.contains(.grammarIsResponseFormat) {
            guard own?["response_format"] == nil else { return }
            writer.key("response_format")
            writer.beginObject()
            writer.key("type")
            writer.string("json_object")
            writer.member("schema", schema)
            writer.endObject()
        } else {
            guard own?["grammar"] == nil else { return }
            writer.key("grammar")
            writer.beginObject()
            writer.key("type")
            writer.string("json")
            writer.key("value")
            if let schema {
                writer.raw(schema)
            } else {
                writer.beginObject()
                writer.key("type")
                writer.string("object")
                writer.endObject()
            }
            writer.endObject()
        }
    }
}
