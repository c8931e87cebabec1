import FairleadModel

enum OpenAITextResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        guard let choices = root["choices"], choices.count > 0 else {
            if let error = root.present("error") { throw OpenAIChatErrors.failure(inside: error) }
            throw Failure(.badResponse, "The answer has no choice.")
        }
        context.writeHead(id: root["id"], created: root["created"], model: root["model"], into: &writer)
        writer.key("choices")
        writer.beginArray()
        for (position, choice) in choices.elements.enumerated() {
            let choice = OpenAITextChoice(choice, at: position)
            guard let text = choice.text else { throw Failure(.badResponse, "The answer's choice \(position) has no `text`.") }
            writer.beginObject()
            writer.member("index", choice.index)
            writer.key("message")
            writer.beginObject()
            writer.key("role")
            writer.string("assistant")
            if context.beginsInThought {
                let parts = ThoughtText.parts(of: [text])
                writer.member("content", parts.said)
                if !parts.thought.isEmpty { writer.member("reasoning_content", parts.thought) }
            } else {
                writer.member("content", text)
            }
            writer.endObject()
            choice.writeLogprobs(into: &writer)
            writer.key("finish_reason")
            writer.string(choice.reason.text)
            if let native = choice.native, !native.equals(choice.reason.text) {
                OpenAIChatRepairs.writeSpecificFields(nil, nativeFinishReason: native, into: &writer)
            }
            writer.endObject()
        }
        writer.endArray()
        for name in ["system_fingerprint", "service_tier"] as [StaticString] { writer.member(name, root.present(name)) }
        guard let native = root.present("usage"), let usage = Usage(openAI: native) else { return nil }
        writer.key("usage")
        writer.usage(native, read: usage)
        return usage
    }
}
