import FairleadModel

/// A reply that came in one piece where a stream was asked for: gateways answer so, and servers whose model cannot stream.
public enum WholeReply {
    /// The chunks that a stream with the same reply would have had: what each choice says, how it ended, and usage where it was
    /// asked for.
    public static func chunks(of reply: JSON, includesUsage: Bool) -> [Bytes] {
        var writer = JSONWriter()
        writer.members(of: reply) { $0.equals("id") || $0.equals("created") || $0.equals("model") }
        writer.key("object")
        writer.string("chat.completion.chunk")
        let head = writer.finish()
        var chunks: [Bytes] = []
        let choices = reply["choices"]?.elements.map { $0 } ?? []
        for choice in choices { chunks.append(said(choice, head)) }
        for (position, choice) in choices.enumerated() {
            chunks.append(ended(choice, head, of: position == choices.count - 1 ? reply : nil))
        }
        if includesUsage, let usage = reply.present("usage") {
            var writer = JSONWriter(capacity: head.count &+ usage.source.count &+ 32)
            writer.beginObject()
            writer.rawMembers(head)
            writer.endChunk { $0.raw(usage) }
            chunks.append(writer.finish())
        }
        return chunks
    }

    private static func said(_ choice: JSON, _ head: Bytes) -> Bytes {
        chunk(choice, head) { writer in
            writer.key("delta")
            writer.beginObject()
            for (name, value) in choice["message"]?.members.map({ $0 }) ?? [] where !value.isNull {
                writer.key(name)
                if name.equals("tool_calls") { write(calls: value, into: &writer) } else { writer.raw(value) }
            }
            writer.endObject()
            writer.member("logprobs", choice.present("logprobs"))
            writer.key("finish_reason")
            writer.null()
        }
    }

    /// With what else the choice says; `reply` for the last, which also has what else the reply says.
    private static func ended(_ choice: JSON, _ head: Bytes, of reply: JSON?) -> Bytes {
        chunk(choice, head, of: reply) { writer in
            writer.key("delta")
            writer.beginObject()
            writer.endObject()
            writer.members(of: choice) { !$0.equals("index") && !$0.equals("message") && !$0.equals("logprobs") }
        }
    }

    private static func chunk(
        _ choice: JSON, _ head: Bytes, of reply: JSON? = nil, _ members: (inout JSONWriter) -> Void
    ) -> Bytes {
        var writer = JSONWriter(capacity: head.count &+ choice.source.count &+ 64)
        writer.beginObject()
        writer.rawMembers(head)
        for (name, value) in reply?.members.map({ $0 }) ?? [] where !isOfEveryChunk(name) {
            writer.member(name, value)
        }
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.member("index", choice["index"]?.int ?? 0)
        members(&writer)
        writer.endObject()
        writer.endArray()
        writer.endObject()
        return writer.finish()
    }

    private static func isOfEveryChunk(_ name: JSON) -> Bool {
        name.equals("id") || name.equals("created") || name.equals("model") || name.equals("object") || name.equals("choices")
            || name.equals("usage")
    }

    private static func write(calls: JSON, into writer: inout JSONWriter) {
        writer.beginArray()
        for (index, call) in calls.elements.enumerated() {
            writer.beginObject()
            writer.member("index", index)
            writer.members(of: call) { !$0.equals("index") }
            writer.endObject()
        }
        writer.endArray()
    }
}
