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
        var name = name
        return name.withUTF8 { name in
            var lines = Iterator(block: block)
            // Most names that are asked for are not there: nothing is made of a line that has another.
            while let line = lines.nextLine() {
                if lines.begins(line, with: name), let header = lines.header(in: line) { return header.value }
            }
            return nil
        }
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
            while let line = nextLine() {
                if let header = header(in: line) { return header }
            }
            return nil
        }

        fileprivate mutating func nextLine() -> Range<Int>? {
            let bytes = block.unsafeBuffer
            guard position < bytes.count else { return nil }
            let start = position
            let end = Self.endOfLine(bytes, from: start)
            position = end < bytes.count ? end &+ 1 : end
            return start..<end
        }

        /// Whether the line has that name before its colon, in any case.
        fileprivate func begins(_ line: Range<Int>, with name: UnsafeBufferPointer<UInt8>) -> Bool {
            let bytes = block.unsafeBuffer
            guard line.count > name.count, bytes[line.lowerBound &+ name.count] == UInt8(ascii: ":") else { return false }
            return name.indices.allSatisfy { asciiLowercase(bytes[line.lowerBound &+ $0]) == asciiLowercase(name[$0]) }
        }

        /// A folded line (RFC 9112, 5.2) begins with a blank; the status line holds a colon at most after one.
        fileprivate func header(in line: Range<Int>) -> Header? {
            let bytes = block.unsafeBuffer
            var end = line.upperBound
            var colon = line.lowerBound
            while colon < end, bytes[colon] != UInt8(ascii: ":"), !isBlank(bytes[colon]) { colon &+= 1 }
            guard colon > line.lowerBound, colon < end, bytes[colon] == UInt8(ascii: ":") else { return nil }
            var first = colon &+ 1
            while first < end, isBlank(bytes[first]) { first &+= 1 }
            while end > first, isBlank(bytes[end &- 1]) { end &-= 1 }
            return Header(block: block, nameRange: line.lowerBound..<colon, valueRange: first..<end)
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
