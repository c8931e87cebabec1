import FairleadModel

/// Chunks of a stream that takes the place of one which broke.
public enum SucceedingChunk {
    /// Whether somebody who reads the stream would notice it: it has text, reasoning, a call, or the end.
    public static func isContent(_ chunk: Bytes) -> Bool {
        guard let root = try? JSONDocument(chunk).root, let choices = root["choices"] else { return true }
        for choice in choices.elements {
            if choice.present("finish_reason") != nil { return true }
            guard let delta = choice["delta"] else { continue }
            for (key, value) in delta.members where !key.equals("role") {
                if value.isNull || value.isEmptyString || value.isArray && value.count == 0 { continue }
                return true
            }
        }
        return false
    }

    /// The chunk with the identity of the reply that it belongs to, and with what was used of it before.
    ///
    /// - Parameter head: nil where it begins a reply of its own.
    public static func rewritten(_ chunk: Bytes, as head: ReplyAssembler.Head?, adding earlier: Usage) -> Bytes {
        guard let root = try? JSONDocument(chunk).root else { return chunk }
        let usage = root.present("usage").flatMap { Usage(openAI: $0) }
        guard head != nil || usage != nil else { return chunk }
        var writer = JSONWriter(capacity: chunk.count &+ 128)
        writer.beginObject()
        for (key, value) in root.members {
            writer.key(key)
            if let head, key.equals("id") {
                writer.raw(head.id)
            } else if let head, key.equals("created") {
                writer.raw(head.created)
            } else if let usage, key.equals("usage") {
                writer.usage(earlier + usage)
            } else if head != nil, key.equals("choices") {
                write(choices: value, into: &writer)
            } else {
                writer.raw(value)
            }
        }
        writer.endObject()
        return writer.finish()
    }

    /// Without the role, which has been said: OpenAI's own library would say it twice.
    private static func write(choices: JSON, into writer: inout JSONWriter) {
        writer.beginArray()
        for choice in choices.elements {
            writer.beginObject()
            for (key, value) in choice.members {
                writer.key(key)
                guard key.equals("delta"), value.isObject else {
                    writer.raw(value)
                    continue
                }
                writer.beginObject()
                writer.members(of: value) { !$0.equals("role") }
                writer.endObject()
            }
            writer.endObject()
        }
        writer.endArray()
    }
}
