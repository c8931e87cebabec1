import FairleadModel

/// The container's stream, out of the pieces that SageMaker has cut it into: server-sent events or lines of JSON.
struct SageMakerStreamDecoder: StreamDecoder {
    private var lines: PayloadLines
    private var container: any StreamDecoder

    init(_ container: any StreamDecoder, _ context: ReplyContext) {
        lines = PayloadLines(limit: context.limits.eventBytes)
        self.container = container
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        if event.isException { throw SageMakerErrors.failure(event) }
        guard event.name.elementsEqual("PayloadPart".utf8) else { return }
        lines.feed(event.data)
        while !output.isComplete, let line = try lines.next() { try consume(line, into: &output) }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        if let line = lines.finish() { try consume(line, into: &output) }
        if !output.isComplete { try container.finish(into: &output) }
    }

    private mutating func consume(_ line: Bytes, into output: inout DecodedChunks) throws(Failure) {
        defer { withExtendedLifetime(line) {} }
        try container.consume(WireEvent(data: line.unsafeBuffer), into: &output)
    }
}

/// Lines out of pieces, and of each what an event says: `data:` goes, the other fields of server-sent events are passed over.
struct PayloadLines {
    private let limit: Int
    private var pending: [UInt8] = []
    private var position = 0

    init(limit: Int) { self.limit = limit }

    mutating func feed(_ piece: UnsafeBufferPointer<UInt8>) {
        pending.removeFirst(position)
        position = 0
        pending += piece
    }

    /// The next event that is complete.
    mutating func next() throws(Failure) -> Bytes? {
        while let end = pending[position...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = pending[position..<end]
            position = end + 1
            if let data = Self.data(of: line) { return Self.bytes(data) }
        }
        guard pending.count - position <= limit else {
            throw Failure(.limit, "An event of the stream is longer than \(limit) bytes")
        }
        // A container may leave the end of the line away: an object that is whole cannot be the beginning of a longer one.
        guard pending.last == UInt8(ascii: "}"), let data = Self.data(of: pending[position...]), Self.isDocument(data) else { return nil }
        position = pending.count
        return Self.bytes(data)
    }

    /// The last event, where only the end of its line is missing.
    mutating func finish() -> Bytes? {
        defer { position = pending.count }
        guard let data = Self.data(of: pending[position...]), Self.isDocument(data) || data.elementsEqual("[DONE]".utf8) else { return nil }
        return Self.bytes(data)
    }

    private static func bytes(_ data: ArraySlice<UInt8>) -> Bytes { data.withUnsafeBytes { Bytes(copying: $0) } }

    private static func isDocument(_ data: ArraySlice<UInt8>) -> Bool { (try? JSONDocument(bytes(data))) != nil }

    private static func data(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var line = line
        if line.starts(with: "data:".utf8) {
            line = line.dropFirst(5)
        } else if let first = line.first(where: { $0 > 0x20 }), first != UInt8(ascii: "{"), first != UInt8(ascii: "[") {
            return nil
        }
        let start = line.drop { $0 <= 0x20 }
        guard let end = start.lastIndex(where: { $0 > 0x20 }) else { return nil }
        return start[...end]
    }
}
