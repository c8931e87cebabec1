import FairleadModel

/// The answer an OpenAI server would give with the text of `mock_response`, for a program's own tests: the call goes its usual
/// way from there on, without a provider.
enum MockReply {
    static func body(_ text: String, model: String, isStream: Bool, includesUsage: Bool) -> Bytes {
        guard isStream else {
            var writer = JSONWriter()
            writer.beginObject()
            writeHead("chat.completion", model, to: &writer)
            writer.key("choices")
            writer.beginArray()
            writer.beginObject()
            writer.key("index")
            writer.int(0)
            writer.key("message")
            writer.beginObject()
            writer.key("role")
            writer.string("assistant")
            writer.key("content")
            writer.string(text)
            writer.endObject()
            writer.key("finish_reason")
            writer.string("stop")
            writer.endObject()
            writer.endArray()
            writeUsage(to: &writer)
            writer.endObject()
            return writer.finish()
        }
        var stream = ByteWriter()
        append(chunk(model) { $0.member("role", "assistant") }, to: &stream)
        for piece in pieces(of: text) { append(chunk(model) { $0.member("content", piece) }, to: &stream) }
        append(chunk(model, finishReason: "stop") { _ in }, to: &stream)
        if includesUsage {
            var writer = JSONWriter()
            writer.beginObject()
            writeHead("chat.completion.chunk", model, to: &writer)
            writer.key("choices")
            writer.beginArray()
            writer.endArray()
            writeUsage(to: &writer)
            writer.endObject()
            append(writer.finish(), to: &stream)
        }
        stream.append("data: [DONE]\n\n")
        return stream.finish()
    }

    private static func chunk(_ model: String, finishReason: String? = nil, _ delta: (inout JSONWriter) -> Void) -> Bytes {
        var writer = JSONWriter()
        writer.beginObject()
        writeHead("chat.completion.chunk", model, to: &writer)
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.key("index")
        writer.int(0)
        writer.key("delta")
        writer.beginObject()
        delta(&writer)
        writer.endObject()
        writer.key("finish_reason")
        if let finishReason { writer.string(finishReason) } else { writer.null() }
        writer.endObject()
        writer.endArray()
        writer.endObject()
        return writer.finish()
    }

    private static func append(_ event: Bytes, to stream: inout ByteWriter) {
        stream.append("data: ")
        stream.append(event)
        stream.append("\n\n")
    }

    private static func writeHead(_ object: StaticString, _ model: String, to writer: inout JSONWriter) {
        writer.key("id")
        writer.string("chatcmpl-mock")
        writer.key("object")
        writer.string(object)
        writer.key("created")
        writer.int(Int(clamping: wallClockSeconds()))
        writer.key("model")
        writer.string(model)
    }

    /// The counts that LiteLLM's mock gives.
    private static func writeUsage(to writer: inout JSONWriter) {
        writer.key("usage")
        writer.beginObject()
        writer.member("prompt_tokens", 10)
        writer.member("completion_tokens", 20)
        writer.member("total_tokens", 30)
        writer.endObject()
    }

    /// Three characters at a time.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(3)))
            rest = rest.dropFirst(3)
        }
        return pieces
    }
}
