import FairleadModel
import Glibc

/// The status line and headers of a response, as one block of bytes searched on demand.
public struct HTTPHead: Sendable {
    public let status: Int
    /// The status line and every header line, each with its line ending, as they came.
    public let block: Bytes

    public init(status: Int, block: Bytes) {
        self.status = status
        self.block = block
    }

    /// The value of the first header of that name, in any case, without surrounding blanks.
    public subscript(name: String) -> String? {
        for header in self where header.hasName(name) { return header.value }
        return nil
    }
}

extension HTTPHead: Sequence {
    /// One header line. Its bytes belong to the head's block.
    public struct Header {
        private let block: Bytes
        private let nameRange: Range<Int>
        private let valueRange: Range<Int>

        fileprivate init(block: Bytes, nameRange: Range<Int>, valueRange: Range<Int>) {
            self.block = block
            self.nameRange = nameRange
            self.valueRange = valueRange
        }

        public var name: String { text(nameRange) }
        public var value: String { text(valueRange) }

        public func hasName(_ other: String) -> Bool {
            guard other.utf8.count == nameRange.count else { return false }
            var index = nameRange.lowerBound
            for byte in other.utf8 {
                if asciiLowercase(block.unsafeBuffer[index]) != asciiLowercase(byte) { return false }
                index &+= 1
            }
            return true
        }

        private func text(_ range: Range<Int>) -> String {
            block.withUnsafeBytes { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
        }
    }

    /// The headers in the order they came; the status line and lines without a colon are passed over.
    public struct Iterator: IteratorProtocol {
        fileprivate let block: Bytes
        fileprivate var position = 0

        public mutating func next() -> Header? {
            let bytes = block.unsafeBuffer
            while position < bytes.count {
                let start = position
                var end = Self.endOfLine(bytes, from: start)
                position = end < bytes.count ? end &+ 1 : end
                // A folded line (RFC 9112, 5.2) begins with a blank; the status line holds a colon at most after one.
                var colon = start
                while colon < end, bytes[colon] != UInt8(ascii: ":"), !isBlank(bytes[colon]) { colon &+= 1 }
                guard colon > start, colon < end, bytes[colon] == UInt8(ascii: ":") else { continue }
                var first = colon &+ 1
                while first < end, isBlank(bytes[first]) { first &+= 1 }
                while end > first, isBlank(bytes[end &- 1]) { end &-= 1 }
                return Header(block: block, nameRange: start..<colon, valueRange: first..<end)
            }
            return nil
        }

        private static func endOfLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
            guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count &- start) else {
                return bytes.count
            }
            return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
        }

        private func isBlank(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
        }
    }

    public func makeIterator() -> Iterator { Iterator(block: block) }
}

/// A whole response.
public struct HTTPResponse: Sendable {
    public let head: HTTPHead
    public let body: Bytes

    public init(head: HTTPHead, body: Bytes) {
        self.head = head
        self.body = body
    }

    public var status: Int { head.status }
}
