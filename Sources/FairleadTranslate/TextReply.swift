import FairleadModel

/// The reply of a provider that answers with text alone.
struct TextReply {
    struct Choice {
        /// The text's pieces, one after another.
        let texts: [JSON]
        let reason: FinishReason
        let native: JSON?
        /// As OpenAI has them.
        var logprobs: JSON?
    }

    var id: JSON?
    var model: JSON?
    let choices: [Choice]

    func write(_ context: ReplyContext, usage: Usage?, into writer: inout JSONWriter) {
        context.writeHead(id: id, model: model, into: &writer)
        writer.key("choices")
        writer.beginArray()
        for (index, choice) in choices.enumerated() {
            Self.write(choice, at: index, beginsInThought: context.beginsInThought, into: &writer)
        }
        writer.endArray()
        guard let usage else { return }
        writer.key("usage")
        writer.usage(usage)
    }

    private static func write(_ choice: Choice, at index: Int, beginsInThought: Bool, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("index", index)
        writer.key("message")
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        let parts = beginsInThought ? ThoughtText.parts(of: choice.texts) : nil
        if let parts, !parts.thought.isEmpty { writer.member("reasoning_content", parts.thought) }
        writer.key("content")
        if let parts {
            writer.string(parts.said)
        } else if choice.texts.count == 1, let text = choice.texts.first, text.isString {
            writer.raw(text)
        } else {
            OpenAIChatRepairs.write(joined: choice.texts, into: &writer)
        }
        writer.endObject()
        writer.member("logprobs", choice.logprobs)
        writer.key("finish_reason")
        writer.string(choice.reason.text)
        if let native = choice.native, native.isString, !native.equals(choice.reason.text) {
            OpenAIChatRepairs.writeSpecificFields(nil, nativeFinishReason: native, into: &writer)
        }
        writer.endObject()
    }
}
