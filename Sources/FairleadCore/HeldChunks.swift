import FairleadModel

/// Chunks of a stream that wait: for content to come after them, or to be taken. First in, first out.
struct HeldChunks {
    private var chunks: [Bytes] = []
    private var position = 0

    var isEmpty: Bool { chunks.isEmpty }

    mutating func append(_ chunk: Bytes) { chunks.append(chunk) }

    mutating func next() -> Bytes? {
        guard position < chunks.count else { return nil }
        let chunk = chunks[position]
        position &+= 1
        if position == chunks.count { (chunks, position) = ([], 0) }
        return chunk
    }
}
