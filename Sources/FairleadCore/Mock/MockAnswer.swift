import FairleadModel

/// A script's answer as an OpenAI server would send it: the call goes its usual way from there on, without a provider.
struct MockAnswer {
    let script: MockScript
    let model: String
    let includesUsage: Bool

    private var finishReason: String { script.finishReason ?? (script.toolCalls.isEmpty ? "stop" : "tool_calls") }

    // MARK: In one piece

    var body: Bytes {
        var writer = JSONWriter()
        writer.beginObject()
        writeHead("chat.completion", to: &writer)
        writer.key("choices")
        writer.beginArray()
        for index in 0..<script.choices {
            writer.beginObject()
            writer.member("index", index)
            writer.key("message")
            writer.beginObject()
            writer.key("role")
            writer.string("assistant")
            writer.key("content")
            if let content = script.content { writer.string(content) } else { writer.null() }
            writer.member("reasoning_content", script.reasoning)
            writer.member("refusal", script.refusal)
            if !script.toolCalls.isEmpty {
                writer.key("tool_calls")
                writer.beginArray()
                for call in script.toolCalls { Self.write(call, index: nil, arguments: call.arguments, to: &writer) }
                writer.endArray()
            }
            writer.endObject()
            writer.member("finish_reason", finishReason)
            writer.endObject()
        }
        writer.endArray()
        writeUsage(to: &writer)
        writer.endObject()
        return writer.finish()
    }

    // MARK: As a stream

    /// The events of the stream, the end of it included.
    var events: [Bytes] {
        var events: [Bytes] = []
        func add(finish: String? = nil, _ delta: (inout JSONWriter) -> Void) {
            for index in 0..<script.choices { events.append(event(index, finish: finish, delta)) }
        }
        add { $0.member("role", "assistant") }
        for piece in pieces(of: script.reasoning) { add { $0.member("reasoning_content", piece) } }
        for piece in pieces(of: script.content) { add { $0.member("content", piece) } }
        for piece in pieces(of: script.refusal) { add { $0.member("refusal", piece) } }
        for (position, call) in script.toolCalls.enumerated() {
            add { Self.writeCalls(call, index: position, arguments: "", to: &$0) }
            for piece in pieces(of: call.arguments) { add { Self.writeArguments(piece, index: position, to: &$0) } }
        }
        add(finish: finishReason) { _ in }
        if includesUsage {
            var writer = JSONWriter()
            writer.beginObject()
            writeHead("chat.completion.chunk", to: &writer)
            writer.key("choices")
            writer.beginArray()
            writer.endArray()
            writeUsage(to: &writer)
            writer.endObject()
            events.append(Self.framed(writer.finish()))
        }
        events.append(Bytes("data: [DONE]\n\n"))
        return events
    }

    private func event(_ index: Int, finish: String?, _ delta: (inout JSONWriter) -> Void) -> Bytes {
        var writer = JSONWriter()
        writer.beginObject()
        writeHead("chat.completion.chunk", to: &writer)
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.member("index", index)
        writer.key("delta")
        writer.beginObject()
        delta(&writer)
        writer.endObject()
        writer.key("finish_reason")
        if let finish { writer.string(finish) } else { writer.null() }
        writer.endObject()
        writer.endArray()
        writer.endObject()
        return Self.framed(writer.finish())
    }

    private static func framed(_ event: Bytes) -> Bytes {
        var stream = ByteWriter(capacity: event.count &+ 8)
        stream.append("data: ")
        stream.append(event)
        stream.append("\n\n")
        return stream.finish()
    }

    private func pieces(of text: String?) -> [String] {
        guard let text, !text.isEmpty else { return [] }
        let length = text.count
        let size = script.pieces.map { max(1, (length &+ $0 &- 1) / $0) } ?? 3
        var pieces: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return pieces
    }

    // MARK: Parts of both

    private static func writeCalls(_ call: MockToolCall, index: Int, arguments: String, to writer: inout JSONWriter) {
        writer.key("tool_calls")
        writer.beginArray()
        write(call, index: index, arguments: arguments, to: &writer)
        writer.endArray()
    }

    private static func write(_ call: MockToolCall, index: Int?, arguments: String, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("index", index)
        writer.member("id", call.id)
        writer.key("type")
        writer.string("function")
        writer.key("function")
        writer.beginObject()
        writer.member("name", call.name)
        writer.member("arguments", arguments)
        writer.endObject()
        writer.endObject()
    }

    private static func writeArguments(_ piece: String, index: Int, to writer: inout JSONWriter) {
        writer.key("tool_calls")
        writer.beginArray()
        writer.beginObject()
        writer.member("index", index)
        writer.key("function")
        writer.beginObject()
        writer.member("arguments", piece)
        writer.endObject()
        writer.endObject()
        writer.endArray()
    }

    private func writeHead(_ object: StaticString, to writer: inout JSONWriter) {
        writer.key("id")
        writer.string("chatcmpl-mock")
        writer.key("object")
        writer.string(object)
        writer.key("created")
        writer.int(Int(clamping: wallClockSeconds()))
        writer.key("model")
        writer.string(model)
    }

    private func writeUsage(to writer: inout JSONWriter) {
        writer.key("usage")
        if let usage = script.usage { return usage.write(to: &writer) }
        writer.beginObject()
        writer.member("prompt_tokens", 10)
        writer.member("completion_tokens", 20)
        writer.member("total_tokens", 30)
        writer.endObject()
    }
}
