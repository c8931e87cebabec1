import FairleadModel

/// The chunks of a stream that has one choice: all with the same head, the first of them with the role.
struct OneChoiceChunks {
    private let context: ReplyContext
    /// What all chunks begin with.
    private(set) var head: Bytes?
    private var hasRole = false
    /// Nil where a text is nothing but what is said.
    private var thought: ThoughtText?

    init(_ context: ReplyContext) {
        self.context = context
        if context.beginsInThought { thought = ThoughtText() }
    }

    var hasBegun: Bool { hasRole }

    /// What the provider calls the reply and the model. Counts once, before the first chunk.
    mutating func name(id: JSON?, model: JSON?, created: JSON? = nil) {
        guard head == nil else { return }
        var writer = JSONWriter(capacity: 160)
        context.writeHead(id: id, created: created, model: model, object: "chat.completion.chunk", into: &writer)
        head = writer.finish()
    }

    /// A chunk whose delta has these members, and whose choice and which as a whole have those beside it.
    mutating func chunk(
        _ delta: (inout JSONWriter) -> Void, beside: (inout JSONWriter) -> Void = { _ in }, whole: (inout JSONWriter) -> Void = { _ in }
    ) -> Bytes {
        var writer = beginDelta()
        delta(&writer)
        writer.endObject()
        beside(&writer)
        writer.key("finish_reason")
        writer.null()
        writer.endObject()
        writer.endArray()
        whole(&writer)
        writer.endObject()
        return writer.finish()
    }

    /// A chunk with the next piece of a text; nil where it is not known yet what it belongs to.
    mutating func text(_ text: JSON) -> Bytes? {
        guard thought != nil else { return chunk { $0.member("content", text) } }
        return self.text(text.string ?? "")
    }

    mutating func text(_ text: String) -> Bytes? {
        guard let parts = thought?.take(text) else { return chunk { $0.member("content", text) } }
        guard !parts.thought.isEmpty || !parts.said.isEmpty else { return nil }
        return chunk {
            if !parts.thought.isEmpty { $0.member("reasoning_content", parts.thought) }
            if !parts.said.isEmpty { $0.member("content", parts.said) }
        }
    }

    /// The chunk that says why the choice ended, in OpenAI's words and, where they differ, in the provider's own.
    mutating func end(_ reason: FinishReason, native: JSON?, whole: (inout JSONWriter) -> Void = { _ in }) -> Bytes {
        let rest = thought?.end() ?? ""
        return end(reason, delta: { if !rest.isEmpty { $0.member("reasoning_content", rest) } }, beside: { writer in
            guard let native, FinishReason(standard: native) == nil else { return }
            OpenAIChatRepairs.writeSpecificFields(nil, nativeFinishReason: native, into: &writer)
        }, whole: whole)
    }

    /// The same, with these members of the delta, and with those beside the reason and in the chunk as a whole.
    mutating func end(
        _ reason: FinishReason, delta: (inout JSONWriter) -> Void = { _ in }, beside: (inout JSONWriter) -> Void,
        whole: (inout JSONWriter) -> Void = { _ in }
    ) -> Bytes {
        var writer = beginDelta()
        delta(&writer)
        writer.endObject()
        writer.key("finish_reason")
        writer.string(reason.text)
        beside(&writer)
        writer.endObject()
        writer.endArray()
        whole(&writer)
        writer.endObject()
        return writer.finish()
    }

    /// The last chunk, without choices, where the caller asked for the usage.
    mutating func usage(_ write: (inout JSONWriter) -> Void) -> Bytes? {
        guard context.includesUsage else { return nil }
        var writer = begin()
        writer.endChunk(usage: write)
        return writer.finish()
    }

    private mutating func beginDelta() -> JSONWriter {
        var writer = begin()
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.key("index")
        writer.int(0)
        writer.key("delta")
        writer.beginObject()
        if !hasRole {
            hasRole = true
            writer.key("role")
            writer.string("assistant")
        }
        return writer
    }

    private mutating func begin() -> JSONWriter {
        if head == nil { name(id: nil, model: nil) }
        var writer = JSONWriter(capacity: 384)
        writer.beginObject()
        if let head { writer.rawMembers(head) }
        return writer
    }
}
