import FairleadModel
import Glibc

/// Cuts a stream of bytes into lines, wherever the network has cut it: NDJSON on its own, and the first half of SSE.
///
/// `feed` lends the decoder a buffer; `next` is called until it returns nil, and only then may the buffer go. A line that lies
/// whole in one buffer is handed out as a range of it; only one that was cut is put together in the decoder's own memory.
public struct LineDecoder: ~Copyable {
    public enum Ending: Sendable {
        /// LF, or CR LF. A lone CR is part of the line: in JSON it is white space.
        case lineFeed
        /// LF, CR LF or CR (WHATWG HTML, 9.2.5).
        case any
    }

    private let ending: Ending
    private let limit: Int
    /// The beginning of a line whose end has not come.
    private var carry: ByteWriter
    private var position: UnsafePointer<UInt8>?
    private var end: UnsafePointer<UInt8>?
    /// Where the next CR was found, so that each byte is looked at for one only once; `end` where there is none.
    private var nextReturn: UnsafePointer<UInt8>?
    private var skipsLineFeed = false
    /// Whether the last line lies in `carry`, and is gone with the next call.
    private(set) var lineIsCarried = false

    public init(ending: Ending = .lineFeed, limits: Limits = .standard) {
        self.ending = ending
        limit = limits.lineBytes
        carry = ByteWriter(capacity: 0)
    }

    /// Lends the next bytes of the stream. The last ones must have been used up: `next` has returned nil.
    public mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        position = bytes.baseAddress
        end = bytes.baseAddress.map { $0 + bytes.count }
        nextReturn = nil
    }

    /// The next line without its ending, valid until the next call; nil when there is no further one in what was fed.
    @inline(__always)
    public mutating func next() throws(TransferFailure) -> UnsafeBufferPointer<UInt8>? {
        if lineIsCarried {
            lineIsCarried = false
            carry.truncate(to: 0)
        }
        guard var start = position, let end, start < end else { return nil }
        if skipsLineFeed {
            skipsLineFeed = false
            if start.pointee == UInt8(ascii: "\n") {
                start += 1
                position = start
                if start == end { return nil }
            }
        }
        guard let stop = lineEnd(from: start, to: end) else {
            position = end
            try append(start, to: end)
            return nil
        }
        position = stop + 1
        var last = stop
        if stop.pointee == UInt8(ascii: "\r") {
            skipsLineFeed = true
        } else if ending == .lineFeed, last > start, last[-1] == UInt8(ascii: "\r") {
            last -= 1
        }
        if carry.count > 0 {
            try append(start, to: last)
            // Where this buffer begins with the LF, a CR before it is in the part that was carried.
            return carriedLine(dropsReturn: ending == .lineFeed && stop == start)
        }
        guard last - start <= limit else { throw tooLong }
        return UnsafeBufferPointer(start: start, count: last - start)
    }

    /// What stands after the last line ending when the stream is over, if anything does. Valid until the next call.
    public mutating func finish() -> UnsafeBufferPointer<UInt8>? {
        guard carry.count > 0, !lineIsCarried else { return nil }
        return carriedLine(dropsReturn: false)
    }

    private mutating func carriedLine(dropsReturn: Bool) -> UnsafeBufferPointer<UInt8> {
        lineIsCarried = true
        if dropsReturn, carry.last == UInt8(ascii: "\r") {
            return carry.withUnsafeBytes { UnsafeBufferPointer(rebasing: $0.dropLast()) }
        }
        return carry.withUnsafeBytes { $0 }
    }

    private mutating func append(_ start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) throws(TransferFailure) {
        guard carry.count &+ (end - start) <= limit else { throw tooLong }
        carry.append(UnsafeBufferPointer(start: start, count: end - start))
    }

    private var tooLong: TransferFailure {
        TransferFailure(
            .tooLarge(.line), "A line of the stream is longer than \(limit) bytes", requestNeverSent: false, responseStarted: true)
    }

    /// memchr looks at 32 bytes at a time; looking for both characters at once, in Swift, would not.
    @inline(__always)
    private mutating func lineEnd(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        // The blank line after an event.
        if start.pointee == UInt8(ascii: "\n") { return start }
        var limit = end
        var found: UnsafePointer<UInt8>?
        if ending == .any {
            let carriageReturn: UnsafePointer<UInt8>
            if let nextReturn, nextReturn >= start {
                carriageReturn = nextReturn
            } else {
                carriageReturn = find(UInt8(ascii: "\r"), from: start, to: end) ?? end
                nextReturn = carriageReturn
            }
            if carriageReturn < end {
                limit = carriageReturn
                found = carriageReturn
            }
        }
        return find(UInt8(ascii: "\n"), from: start, to: limit) ?? found
    }

    @inline(__always)
    private func find(_ byte: UInt8, from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        guard let found = memchr(start, Int32(byte), end - start) else { return nil }
        return UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
    }
}
