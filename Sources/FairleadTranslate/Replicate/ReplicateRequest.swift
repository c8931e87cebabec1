import FairleadCatalog
import FairleadModel

struct ReplicateRequest: ~Copyable {
    private let completion: Completion
    private let inputs: ReplicateInputs
    private var account: ParameterAccount
    private var writer: JSONWriter

    static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        var request = ReplicateRequest(completion)
        try request.write()
        let dropped = request.account.dropped
        // The answer is waited for as long as Replicate allows (a minute), which saves asking for it.
        let headers = completion.isStream ? [] : [("prefer", "wait")]
        return WireRequest(body: request.finish(), headers: headers, dropped: dropped)
    }

    private init(_ completion: Completion) {
        self.completion = completion
        inputs = ReplicateInputs(model: completion.target.upstreamModel)
        account = ParameterAccount(completion)
        writer = completion.makeBodyWriter()
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private static let known: Set<String> = [
        "temperature", "top_p", "max_tokens", "max_completion_tokens", "stop", "seed", "presence_penalty", "frequency_penalty",
    ]

    private mutating func write() throws(Failure) {
        let messages = try completion.messages
        let extra = completion.extraBody
        let own = extra?["input"]
        writer.beginObject()
        completion.writeBodyMembers(into: &writer)
        if completion.isStream, extra?["stream"] == nil {
            writer.key("stream")
            writer.bool(true)
        }
        writer.key("input")
        writer.beginObject()
        if own?["prompt"] == nil { try writePrompt(messages) }
        for parameter in try TextParameters.admitted(completion, known: Self.known, &account) {
            write(parameter.name, parameter.value, unless: own)
        }
        writer.members(of: own)
        writer.endObject()
        writer.members(of: extra) { !$0.equals("input") }
        writer.endObject()
    }

    /// Replicate's own language models put a prompt into their template by themselves, with the system text beside it. A
    /// conversation comes in its template already, and is then to be left as it is. Of other models the inputs are not known, but
    /// for the prompt.
    private mutating func writePrompt(_ messages: JSON) throws(Failure) {
        let target = completion.target
        let template = PromptTemplate(for: target)
        guard inputs.hasTemplate else {
            writer.key("prompt")
            return try template.writeText(messages, of: target, into: &writer)
        }
        let all = Array(messages.elements)
        let system = all.prefix { MessageRole.isSystem($0) }
        if all.count == system.count &+ 1, let last = all.last, last["role"]?.equals("user") == true, system.allSatisfy(Self.isText),
            Self.isText(last)
        {
            writer.key("prompt")
            writeText(last)
            guard !system.isEmpty, completion["system_prompt"] == nil else { return }
            writer.key("system_prompt")
            return writeTexts(system)
        }
        writer.key("prompt")
        try template.writeText(messages, of: target, into: &writer)
        guard completion["prompt_template"] == nil else { return }
        writer.key("prompt_template")
        writer.string("{prompt}")
    }

    private static func isText(_ message: JSON) -> Bool {
        guard let content = message["content"] else { return false }
        return content.isString || content.isArray && content.elements.allSatisfy { $0["text"]?.isString == true }
    }

    private mutating func writeText(_ message: JSON) { writeTexts([message]) }

    private mutating func writeTexts(_ messages: ArraySlice<JSON>) {
        writer.beginString()
        var isFirst = true
        for message in messages {
            if !isFirst { writer.continueString("\n\n" as String) }
            isFirst = false
            guard let content = message["content"] else { continue }
            writer.continueString(content)
            for part in content.elements { if let text = part["text"] { writer.continueString(text) } }
        }
        writer.endString()
    }

    private mutating func write(_ name: String, _ value: JSON, unless own: JSON?) {
        switch name {
        case "max_tokens", "max_completion_tokens":
            guard own?[inputs.limit] == nil else { return }
            writer.member(inputs.limit, value)
        case "stop":
            guard own?["stop_sequences"] == nil else { return }
            writer.key("stop_sequences")
            writeStop(value)
        default:
            guard own?[name] == nil else { return }
            writer.member(name, value)
        }
    }

    /// One string, the sequences separated by commas.
    private mutating func writeStop(_ value: JSON) {
        guard value.isArray else { return writer.raw(value) }
        writer.beginString()
        for (position, sequence) in value.elements.enumerated() {
            if position > 0 { writer.continueString("," as String) }
            writer.continueString(sequence)
        }
        writer.endString()
    }
}
