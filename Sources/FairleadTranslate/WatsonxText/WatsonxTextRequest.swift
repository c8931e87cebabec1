import FairleadCatalog
import FairleadModel

struct WatsonxTextRequest: ~Copyable {
    private let completion: Completion
    private var account: ParameterAccount
    private var writer: JSONWriter

    static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        var request = WatsonxTextRequest(completion)
        try request.write()
        let dropped = request.account.dropped
        return WireRequest(body: request.finish(), dropped: dropped, endsInThought: completion.promptEndsInThought(as: "input"))
    }

    private init(_ completion: Completion) {
        self.completion = completion
        account = ParameterAccount(completion)
        writer = completion.makeBodyWriter()
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private static let known: Set<String> = ["temperature", "top_p", "max_tokens", "max_completion_tokens", "stop", "seed"]

    private mutating func write() throws(Failure) {
        let messages = try completion.messages
        let extra = completion.extraBody
        writer.beginObject()
        completion.writeBodyMembers(into: &writer)
        if extra?["input"] == nil {
            writer.key("input")
            try PromptTemplate(for: completion.target).writeText(messages, of: completion.target, into: &writer)
        }
        let admitted = try TextParameters.admitted(completion, known: Self.known, &account)
        writeParameters(admitted)
        for parameter in admitted where parameter.name == "moderations" {
            writer.member("moderations", parameter.value)
        }
        writer.members(of: extra) { !$0.equals("parameters") }
        writer.endObject()
    }

    private mutating func writeParameters(_ admitted: [Completion.Parameter]) {
        let own = completion.extraBody?["parameters"]
        writer.key("parameters")
        writer.beginObject()
        // Greedy unless told otherwise, which ignores the temperature.
        if begin("decoding_method", unless: own) {
            writer.string(completion["temperature"]?.double == 0 ? "greedy" as StaticString : "sample")
        }
        for parameter in admitted where parameter.name != "moderations" { write(parameter.name, parameter.value, unless: own) }
        writer.members(of: own)
        writer.endObject()
    }

    private mutating func write(_ name: String, _ value: JSON, unless own: JSON?) {
        switch name {
        case "temperature" where value.double == 0: return
        case "max_tokens", "max_completion_tokens": put("max_new_tokens", value, unless: own)
        case "seed": put("random_seed", value, unless: own)
        case "stop":
            guard own?["stop_sequences"] == nil else { return }
            writer.key("stop_sequences")
            TextParameters.writeList(value, into: &writer)
            // OpenAI's answers end before the sequence, these after it.
            guard begin("include_stop_sequence", unless: own) else { return }
            writer.bool(false)
        default: put(name, value, unless: own)
        }
    }

    private mutating func put(_ name: String, _ value: JSON, unless own: JSON?) {
        guard own?[name] == nil else { return }
        writer.member(name, value)
    }

    /// Begins a member that the caller may have given himself, under its own name; false where he has.
    private mutating func begin(_ name: String, unless own: JSON?) -> Bool {
        guard own?[name] == nil, completion[name] == nil else { return false }
        writer.key(name)
        return true
    }
}
