import FairleadModel

extension Bytes {
    /// The chunk of usage at the end of a stream, which has no choices. `head` are the members that all chunks begin with.
    static func usageChunk(head: Bytes, usage: Bytes) -> Bytes {
        var writer = JSONWriter(capacity: head.count &+ usage.count &+ 32)
        writer.beginObject()
        writer.rawMembers(head)
        writer.key("choices")
        writer.beginArray()
        writer.endArray()
        writer.key("usage")
        writer.raw(usage)
        writer.endObject()
        return writer.finish()
    }
}
