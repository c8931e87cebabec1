import FairleadCatalog
import FairleadModel

struct OpenAITextRequest: ~Copyable {
    private let completion: Completion
    private var account: ParameterAccount
    private var writer: JSONWriter

    static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        var request = OpenAITextRequest(completion)
        try request.write()
        let dropped = request.account.dropped
        return WireRequest(body: request.finish(), dropped: dropped, endsInThought: completion.promptEndsInThought(as: "prompt"))
    }

    private init(_ completion: Completion) {
        self.completion = completion
        account = ParameterAccount(completion)
        writer = completion.makeBodyWriter()
    }

    private consuming func finish() -> Bytes { writer.finish() }

    private static let known: Set<String> = [
        "temperature", "top_p", "n", "max_tokens", "max_completion_tokens", "presence_penalty", "frequency_penalty", "logit_bias",
        "stop", "seed", "logprobs", "top_logprobs",
    ]

    private mutating func write() throws(Failure) {
        let messages = try completion.messages
        let extra = completion.extraBody
        writer.beginObject()
        if extra?["model"] == nil {
            writer.key("model")
            writer.string(completion.target.upstreamModel)
        }
        completion.writeBodyMembers(into: &writer)
        if extra?["prompt"] == nil {
            writer.key("prompt")
            try PromptTemplate(for: completion.target).writeText(messages, of: completion.target, into: &writer)
        }
        for parameter in try TextParameters.admitted(completion, known: Self.known, &account) {
            write(parameter.name, parameter.value)
        }
        writeStream()
        writer.members(of: extra)
        writer.endObject()
    }

    private mutating func write(_ name: String, _ value: JSON) {
        switch name {
        case "max_completion_tokens":
            if completion.extraBody?["max_tokens"] != nil { return }
            writer.member("max_tokens", value)
        case "logprobs":
            // How many of the likeliest tokens beside the one that was chosen, where the chat has two members.
            writer.key("logprobs")
            if value.bool == true, let count = completion["top_logprobs"] {
                writer.raw(count)
            } else if value.bool == true {
                writer.int(0)
            } else {
                writer.raw(value)
            }
        case "top_logprobs": return
        default:
            writer.member(name, value)
        }
    }

    private mutating func writeStream() {
        guard completion.isStream else { return }
        if completion.extraBody?["stream"] == nil {
            writer.key("stream")
            writer.bool(true)
        }
        guard completion.extraBody?["stream_options"] == nil, !completion.target.quirks.contains(.noStreamOptions) else { return }
        let isAsked = completion.includesUsage || completion.target.quirks.contains(.usageInEveryStream) && completion.target.apiBase == nil
        guard isAsked else { return }
        writer.key("stream_options")
        writer.beginObject()
        writer.key("include_usage")
        writer.bool(true)
        writer.endObject()
    }
}
