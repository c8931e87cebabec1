import FairleadModel

extension JSONWriter {
    /// Ends a chunk, of which the head has been written, as the last of a stream: without choices, and with the usage.
    mutating func endChunk(usage write: (inout JSONWriter) -> Void) {
        key("choices")
        beginArray()
        endArray()
        key("usage")
        write(&self)
        endObject()
    }
}
