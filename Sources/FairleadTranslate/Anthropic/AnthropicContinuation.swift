import FairleadModel

/// Deltas that differ from the one before in their text alone are most of a stream: neither are they parsed, nor are their
/// chunks written member by member.
struct AnthropicContinuation {
    private var template = ChunkTemplate()
    private var frame: DeltaFrame?

    mutating func forget() {
        template.forget()
        frame = nil
    }

    /// Takes an event as the example of those that follow, each of which becomes a chunk like its.
    mutating func learn(_ data: UnsafeBufferPointer<UInt8>, text: JSON, _ place: DeltaPlace, head: Bytes) {
        template.learn(Bytes(copying: UnsafeRawBufferPointer(data)), in: data, strings: [text])
        frame = DeltaFrame(place, head: head)
    }

    /// False where the event is another than the one before.
    func consume(_ data: UnsafeBufferPointer<UInt8>, into output: inout DecodedChunks) -> Bool {
        guard let frame, let match = template.match(data) else { return false }
        frame.continue(UnsafeBufferPointer(rebasing: data[match.main]), into: &output)
        return true
    }
}
