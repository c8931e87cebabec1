import FairleadModel
import Glibc

/// What the chunks of a stream have in common: all bytes but those of a few strings. A chunk that differs from one already
/// found good in nothing else is as good, which is known without parsing it.
struct ChunkTemplate {
    private var example: Bytes?
    /// Where in the example the text of the strings stands that may differ, without their quotes, in order.
    private var holes: [Range<Int>] = []
    /// Which of the holes has the text that the chunk is for.
    private var main = 0
    /// Which of them has what a chunk in OpenAI's form says, if any.
    private var said: Int?

    /// Where in a chunk the texts stand, escapes as they are.
    struct Match {
        let main: Range<Int>
        let said: Range<Int>?
    }

    /// Takes the chunk as the new example. `strings` are values of it; the first is the one that the chunk is for.
    mutating func learn(_ chunk: Bytes, in data: UnsafeBufferPointer<UInt8>, strings: [JSON]) {
        guard let base = data.baseAddress else { return forget() }
        holes.removeAll(keepingCapacity: true)
        for string in strings {
            let source = string.source
            guard let start = source.baseAddress, source.count >= 2 else { return forget() }
            let offset = start - base
            guard offset >= 0, offset &+ source.count <= chunk.count else { return forget() }
            holes.append(offset &+ 1..<offset &+ source.count &- 1)
        }
        guard let first = holes.first else { return forget() }
        if holes.count > 1 { holes.sort { $0.lowerBound < $1.lowerBound } }
        main = holes.firstIndex(of: first) ?? 0
        said = JSONCursor(atTextOf: data)?.stringRange.flatMap { holes.firstIndex(of: $0) }
        example = chunk
    }

    mutating func forget() {
        example = nil
        holes.removeAll(keepingCapacity: true)
    }

    /// Nil unless the chunk is as the example but for its texts.
    func match(_ data: UnsafeBufferPointer<UInt8>) -> Match? {
        guard let example, let base = data.baseAddress, let model = example.unsafeBuffer.baseAddress else { return nil }
        var text: Range<Int>?
        var said: Range<Int>?
        var position = 0
        var source = 0
        for (number, hole) in holes.enumerated() {
            let length = hole.lowerBound &- source
            guard data.count &- position >= length, memcmp(base + position, model + source, length) == 0 else { return nil }
            position &+= length
            guard let end = JSONText.endOfString(data, from: position) else { return nil }
            if number == main { text = position..<end }
            if number == self.said { said = position..<end }
            position = end
            source = hole.upperBound
        }
        let rest = example.count &- source
        guard data.count &- position == rest, memcmp(base + position, model + source, rest) == 0 else { return nil }
        return text.map { Match(main: $0, said: said) }
    }
}
