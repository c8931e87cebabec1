import FairleadModel
import Glibc

/// Events that differ from the one before in a text, and in what has been counted so far, are most of a stream: neither are they
/// parsed, nor are their chunks written member by member.
struct GeminiContinuation {
    private var example: Bytes?
    /// Where in the example the text stands, without its quotes, and where `usageMetadata`.
    private var text = 0..<0
    private var usage: Range<Int>?
    private var frame: DeltaFrame?
    private var isThought = false

    struct Match {
        let frame: DeltaFrame
        let text: UnsafeBufferPointer<UInt8>
        /// `usageMetadata`, where it is not what it was.
        let usage: UnsafeBufferPointer<UInt8>?
        /// The text, escapes as they came; nil where it is a thought's.
        let said: UnsafeBufferPointer<UInt8>?
    }

    mutating func forget() { example = nil }

    /// Takes an event as the example of those that follow, if the chunk that was made of it is nothing but its text in a frame.
    mutating func learn(
        _ data: UnsafeBufferPointer<UInt8>, text: JSON, usage: JSON?, as chunk: Bytes, _ place: DeltaPlace, head: Bytes
    ) {
        forget()
        guard text.isString, let text = Self.place(of: text.source, in: data), text.count > 2 else { return }
        self.text = text.lowerBound &+ 1..<text.upperBound &- 1
        self.usage = usage.flatMap { Self.place(of: $0.source, in: data) }
        if let usage = self.usage, usage.lowerBound < text.upperBound { return }
        let frame = DeltaFrame(place, head: head)
        let framed = frame.chunk(UnsafeBufferPointer(rebasing: data[self.text]))
        guard withExtendedLifetime((chunk, framed), { chunk.unsafeBuffer.elementsEqual(framed.unsafeBuffer) }) else { return }
        self.frame = frame
        if case .thinking = place { isThought = true } else { isThought = false }
        example = Bytes(copying: UnsafeRawBufferPointer(data))
    }

    private static func place(of part: UnsafeBufferPointer<UInt8>, in data: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let base = data.baseAddress, let start = part.baseAddress else { return nil }
        let offset = start - base
        guard offset >= 0, offset &+ part.count <= data.count else { return nil }
        return offset..<offset &+ part.count
    }

    /// Nil unless the event is as the one before but for its text, which is not empty, and its counts.
    mutating func match(_ data: UnsafeBufferPointer<UInt8>) -> Match? {
        guard let frame, let example, data.count >= text.lowerBound else { return nil }
        let model = example.unsafeBuffer
        guard Self.equal(data, 0, model, 0..<text.lowerBound), let end = JSONText.endOfString(data, from: text.lowerBound),
            end > text.lowerBound
        else { return nil }
        let found = UnsafeBufferPointer(rebasing: data[text.lowerBound..<end])
        let said = isThought ? nil : found
        guard let usage else {
            guard data.count &- end == model.count &- text.upperBound, Self.equal(data, end, model, text.upperBound..<model.count) else {
                return nil
            }
            return Match(frame: frame, text: found, usage: nil, said: said)
        }
        let start = end &+ usage.lowerBound &- text.upperBound
        guard Self.equal(data, end, model, text.upperBound..<usage.lowerBound) else { return nil }
        if data.count &- end == model.count &- text.upperBound, Self.equal(data, start, model, usage.lowerBound..<model.count) {
            return Match(frame: frame, text: found, usage: nil, said: said)
        }
        guard let length = Self.lengthOfCounts(data, from: start, like: UnsafeBufferPointer(rebasing: model[usage])),
            data.count &- start &- length == model.count &- usage.upperBound,
            Self.equal(data, start &+ length, model, usage.upperBound..<model.count)
        else { return nil }
        text = text.lowerBound..<end
        self.usage = start..<start &+ length
        self.example = Bytes(copying: UnsafeRawBufferPointer(data))
        return Match(frame: frame, text: found, usage: UnsafeBufferPointer(rebasing: data[start..<start &+ length]), said: said)
    }

    private static func equal(
        _ data: UnsafeBufferPointer<UInt8>, _ start: Int, _ model: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        guard start >= 0, data.count &- start >= range.count, let base = data.baseAddress, let other = model.baseAddress else { return false }
        return memcmp(base + start, other + range.lowerBound, range.count) == 0
    }

    /// How far the data differ from the model in the digits of its numbers alone; nil where more does.
    private static func lengthOfCounts(
        _ data: UnsafeBufferPointer<UInt8>, from start: Int, like model: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var position = start
        var source = 0
        func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
        while source < model.count {
            guard position < data.count else { return nil }
            guard isDigit(model[source]) else {
                guard data[position] == model[source] else { return nil }
                position &+= 1
                source &+= 1
                continue
            }
            guard isDigit(data[position]) else { return nil }
            while source < model.count, isDigit(model[source]) { source &+= 1 }
            while position < data.count, isDigit(data[position]) { position &+= 1 }
        }
        return position &- start
    }
}
