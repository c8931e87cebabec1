import FairleadModel

enum OllamaResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        if let failure = OllamaErrors.failure(inside: root) { throw failure }
        guard let reply = OllamaReply(root) else { throw Failure(.badResponse, "The answer has no message.") }
        guard root["done"]?.bool != false else { throw Failure(.badResponse, "The answer is not done.") }
        context.writeHead(model: root["model"], into: &writer)
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.key("index")
        writer.int(0)
        let textCall = context.tools.areCalledInText && reply.calls.isEmpty ? reply.text.flatMap { call(in: $0) } : nil
        let calls = textCall.map { [$0] } ?? reply.calls
        writer.key("message")
        write(reply, text: textCall == nil ? reply.text : nil, calls: calls, context, into: &writer)
        reply.writeLogprobs(into: &writer)
        writer.key("finish_reason")
        writer.string(FinishReason(native: reply.native?.string ?? "").calling(tools: !calls.isEmpty).text)
        if let native = reply.native, FinishReason(standard: native) == nil {
            OpenAIChatRepairs.writeSpecificFields(nil, nativeFinishReason: native, into: &writer)
        }
        writer.endObject()
        writer.endArray()
        guard let usage = Usage(ollama: root) else { return nil }
        writer.key("usage")
        writer.usage(usage)
        return usage
    }

    private static func call(in text: JSON) -> JSON? {
        var decoded = ByteWriter(capacity: text.source.count)
        text.appendText(to: &decoded)
        return OllamaTextCall.call(in: decoded.finish())
    }

    private static func write(
        _ reply: OllamaReply, text: JSON?, calls: [JSON], _ context: ReplyContext, into writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        writer.key("content")
        if let text { writer.raw(text) } else { writer.null() }
        writer.member("reasoning_content", reply.thinking)
        if !calls.isEmpty {
            writer.key("tool_calls")
            writer.beginArray()
            for (position, call) in calls.enumerated() {
                OllamaReply.writeCall(
                    call, at: position, idPrefix: OpenAIChatRepairs.callIDPrefix(context), inDelta: false, into: &writer)
            }
            writer.endArray()
        }
        writer.endObject()
    }
}
