import Glibc

/// An immutable run of bytes on the heap, followed by a NUL.
///
/// One `Bytes` travels from the buffer it was received or written into to the C caller without being copied: the address
/// is stable for the object's lifetime, which is what a JSON tape, libcurl's request body and a C getter need.
public final class Bytes: Sendable {
    public let count: Int
    // Never written after `init`, freed only by `deinit`: safe to read from any thread.
    private nonisolated(unsafe) let base: UnsafeMutablePointer<UInt8>
    /// The length of the text that stands behind the bytes' NUL; negative where there is none.
    private let textCount: Int

    /// Takes ownership of a malloc'ed block of at least `count + 1` bytes, or, with a text, of `count + textCount + 2`.
    init(adopting base: UnsafeMutablePointer<UInt8>, count: Int, textCount: Int = -1) {
        base[count] = 0
        if textCount >= 0 { base[count &+ textCount &+ 1] = 0 }
        self.base = base
        self.count = count
        self.textCount = textCount
    }

    public convenience init(copying source: UnsafeRawBufferPointer) {
        var writer = ByteWriter(capacity: source.count)
        writer.append(source)
        self.init(writer)
    }

    public convenience init(_ text: String) {
        var writer = ByteWriter(capacity: text.utf8.count)
        writer.append(text)
        self.init(writer)
    }

    private convenience init(_ writer: consuming ByteWriter) {
        let (base, count) = writer.release()
        self.init(adopting: base, count: count)
    }

    deinit { free(base) }

    /// The bytes, valid as long as the object: the caller keeps it alive for as long as it uses the pointer.
    public var unsafeBuffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// The bytes as a C string, valid as long as the object.
    public var unsafeCString: UnsafePointer<CChar> { UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self) }

    /// What the JSON here says, decoded and followed by a NUL, where its writer has said where it stands. As long as the object.
    public var unsafeText: UnsafeBufferPointer<UInt8>? {
        textCount < 0 ? nil : UnsafeBufferPointer(start: base + count + 1, count: textCount)
    }

    public func withUnsafeBytes<Result, Problem: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Problem) -> Result
    ) throws(Problem) -> Result {
        try body(unsafeBuffer)
    }

    public func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count, let start = other.baseAddress else { return count == other.count }
        return memcmp(base, start, count) == 0
    }

    /// The bytes as text; anything that is not UTF-8 is replaced by U+FFFD.
    public var string: String { String(decoding: unsafeBuffer, as: UTF8.self) }
}

/// A growable buffer that ends as a `Bytes`.
public struct ByteWriter: ~Copyable {
    /// Nil as long as there is no capacity.
    private var block: UnsafeMutablePointer<UInt8>?
    private var capacity = 0
    public private(set) var count = 0

    /// Without a capacity it has no memory of its own until something is appended.
    public init(capacity: Int = 256) {
        if capacity > 0 { grow(to: max(capacity, 15)) }
    }

    deinit { free(block) }

    /// Asked for only where there is capacity.
    @inline(__always)
    private var base: UnsafeMutablePointer<UInt8> { block.unsafelyUnwrapped }

    /// Makes room for `extra` more bytes, so that the appends that follow do not grow the buffer.
    @inline(__always)
    public mutating func reserve(_ extra: Int) {
        if count &+ extra > capacity { grow(to: count &+ extra) }
    }

    // One byte more than the capacity, for the NUL. realloc returns nothing only when memory is exhausted, which the input
    // ceilings keep away and which Swift itself could not survive either.
    @inline(never)
    private mutating func grow(to needed: Int) {
        capacity = max(needed, capacity &* 2)
        guard let grown = realloc(block, capacity &+ 1) else { abort() }
        block = grown.assumingMemoryBound(to: UInt8.self)
    }

    @inline(__always)
    public mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count &+= 1
    }

    @inline(__always)
    public mutating func append(_ source: UnsafeRawBufferPointer) {
        guard let start = source.baseAddress, source.count > 0 else { return }
        reserve(source.count)
        memcpy(base + count, start, source.count)
        count &+= source.count
    }

    @inline(__always)
    public mutating func append(_ source: UnsafeBufferPointer<UInt8>) { append(UnsafeRawBufferPointer(source)) }

    public mutating func append(_ bytes: Bytes) { append(bytes.unsafeBuffer) }

    @inline(__always)
    public mutating func append(_ literal: StaticString) {
        append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    // Disfavoured: a literal would be taken for a `String`, and cost five times as much.
    @_disfavoredOverload
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Appends the number's digits.
    public mutating func append(decimal number: UInt) {
        var length = 1
        var rest = number
        while rest >= 10 {
            rest /= 10
            length &+= 1
        }
        append(atMost: length) { room in
            var rest = number
            for position in room.indices.reversed() {
                room[position] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            return length
        }
    }

    /// Appends what `body` writes into a span of `limit` bytes; `body` returns how many it wrote.
    public mutating func append(atMost limit: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        guard limit > 0 else { return }
        reserve(limit)
        let written = body(UnsafeMutableBufferPointer(start: base + count, count: limit))
        count &+= min(max(written, 0), limit)
    }

    /// Forgets all that lies after the first `length` bytes; the room is kept.
    public mutating func truncate(to length: Int) { count = min(count, max(length, 0)) }

    /// Forgets the first `length` bytes and moves the rest to the front.
    public mutating func removeFirst(_ length: Int) {
        let dropped = min(max(length, 0), count)
        guard dropped > 0 else { return }
        count &-= dropped
        memmove(base, base + dropped, count)
    }

    public var last: UInt8? { count > 0 ? base[count &- 1] : nil }

    /// What has been written so far; the next append may move it.
    public func withUnsafeBytes<Result, Problem: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Problem) -> Result
    ) throws(Problem) -> Result {
        try body(UnsafeBufferPointer(start: block, count: count))
    }

    /// Ends the writing: the buffer becomes the immutable bytes, without a copy.
    public consuming func finish() -> Bytes {
        let (base, count) = release()
        return Bytes(adopting: base, count: count)
    }

    /// Ends the writing of a JSON text that is there for the sake of one of its strings, whose text stands in `range`. That text is
    /// kept behind it, decoded, so that whoever wants nothing else need not look for it.
    public consuming func finish(saying range: Range<Int>?) -> Bytes {
        let length = count
        guard let range, range.lowerBound >= 0, range.upperBound <= length else { return finish() }
        // Decoded, a text is never longer: nothing moves while it is read.
        reserve(range.count &+ 2)
        append(0)
        JSONText.decode(base, from: range.lowerBound, to: range.upperBound, into: &self)
        let (base, total) = release()
        return Bytes(adopting: base, count: length, textCount: total &- length &- 1)
    }

    fileprivate consuming func release() -> (UnsafeMutablePointer<UInt8>, Int) {
        if block == nil { grow(to: 15) }
        let result = (base, count)
        discard self
        return result
    }
}
