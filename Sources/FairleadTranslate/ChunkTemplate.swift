import FairleadModel
import Glibc

/// What the chunks of a stream have in common: all bytes but those of a few strings. A chunk that differs from one already
/// found good in nothing else is as good, which is known without parsing it.
struct ChunkTemplate {
    private var example: Bytes?
    /// Where in the example the text of the strings stands that may differ, without their quotes, in order.
    private var holes: [Range<Int>] = []

    /// Takes the chunk as the new example. `strings` are values of it, which may come in any order.
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
        if holes.count > 1 { holes.sort { $0.lowerBound < $1.lowerBound } }
        example = chunk
    }

    mutating func forget() {
        example = nil
        holes.removeAll(keepingCapacity: true)
    }

    func matches(_ data: UnsafeBufferPointer<UInt8>) -> Bool { texts(in: data) != nil }

    /// Where the texts of the strings stand in a chunk that is otherwise the example; nil for any other chunk.
    /// Only the first is told, which is all that matters of a chunk with one string.
    func texts(in data: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let example, let base = data.baseAddress, let model = example.unsafeBuffer.baseAddress else { return nil }
        var first: Range<Int>?
        var position = 0
        var source = 0
        for hole in holes {
            let length = hole.lowerBound &- source
            guard data.count &- position >= length, memcmp(base + position, model + source, length) == 0 else { return nil }
            position &+= length
            guard let end = JSONText.endOfString(data, from: position) else { return nil }
            if first == nil { first = position..<end }
            position = end
            source = hole.upperBound
        }
        let rest = example.count &- source
        guard data.count &- position == rest, memcmp(base + position, model + source, rest) == 0 else { return nil }
        return first
    }
}
