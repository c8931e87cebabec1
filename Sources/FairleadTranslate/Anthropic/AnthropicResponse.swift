import FairleadModel

enum AnthropicResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        if let failure = AnthropicErrors.failure(inside: root) { throw failure }
        guard let content = root["content"], content.isArray else {
            throw Failure(.badResponse, "The answer has no content.")
        }
        let blocks = AnthropicBlocks(content, context.tools, thinking: ThinkingFormat(signedBy: context.quirks))
        context.writeHead(id: root["id"], model: root["model"], into: &writer)
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.member("index", 0)
        writer.key("message")
        blocks.writeMessage(root, into: &writer)
        writer.key("finish_reason")
        writer.string(finishReason(root, isAnswer: !blocks.callsTools && !blocks.answers.isEmpty).text)
        writeNativeFinish(root, into: &writer)
        writer.endObject()
        writer.endArray()
        var usage = AnthropicUsage()
        if let counts = root.present("usage") { usage.take(counts) }
        guard let read = usage.read else { return nil }
        writer.key("usage")
        usage.write(read, into: &writer)
        return read
    }

    /// The reason in OpenAI's words.
    /// - Parameter isAnswer: whether the call that ended the answer was the answer.
    static func finishReason(_ message: JSON, isAnswer: Bool) -> FinishReason {
        let reason = FinishReason(native: message.present("stop_reason")?.string ?? "")
        return isAnswer && reason == .toolCalls ? .stop : reason
    }

    /// The reason in Anthropic's words, with what goes with it.
    static func writeNativeFinish(_ message: JSON, into writer: inout JSONWriter) {
        guard let native = message.present("stop_reason") else { return }
        writer.key("provider_specific_fields")
        writer.beginObject()
        writer.member("native_finish_reason", native)
        writer.member("stop_sequence", message.present("stop_sequence"))
        writer.member("stop_details", message.present("stop_details"))
        writer.endObject()
    }
}
