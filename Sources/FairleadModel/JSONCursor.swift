import Glibc

/// Walks to one value of a text that is known to be valid JSON, skipping the rest: for a value or two this costs a tenth of
/// laying out the whole.
public struct JSONCursor {
    private let text: UnsafePointer<UInt8>
    private let end: Int
    private var position = 0

    /// Over bytes that outlive the cursor; nil for none.
    public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return nil }
        text = base
        end = bytes.count
        skipWhitespace()
    }

    /// Moves from an object to the first of its members with that key. Where there is none the cursor is lost.
    public mutating func enter(_ key: StaticString, or other: StaticString = "") -> Bool {
        guard take(UInt8(ascii: "{")) else { return false }
        while position < end, text[position] == UInt8(ascii: "\"") {
            let start = position &+ 1
            skipString()
            let found = UnsafeBufferPointer(start: text + start, count: max(position &- 1 &- start, 0))
            skipWhitespace()
            guard take(UInt8(ascii: ":")) else { return false }
            if Self.equal(found, key) || (other.utf8CodeUnitCount > 0 && Self.equal(found, other)) { return true }
            skipValue()
            guard take(UInt8(ascii: ",")) else { return false }
        }
        return false
    }

    /// Moves from an array to its first element.
    public mutating func enterFirst() -> Bool {
        take(UInt8(ascii: "[")) && position < end && text[position] != UInt8(ascii: "]")
    }

    /// Where the text of the string stands that the cursor is at, without its quotes; nil where it is at something else.
    public var stringRange: Range<Int>? {
        guard position < end, text[position] == UInt8(ascii: "\"") else { return nil }
        var ahead = self
        ahead.skipString()
        let start = position &+ 1
        return start..<max(ahead.position &- 1, start)
    }

    /// The decoded text of the string the cursor is at; nil where it is at something else.
    public func string() -> Bytes? {
        guard let range = stringRange else { return nil }
        var output = ByteWriter(capacity: range.count)
        JSONText.decode(text, from: range.lowerBound, to: range.upperBound, into: &output)
        return output.finish()
    }

    private static func equal(_ found: UnsafeBufferPointer<UInt8>, _ key: StaticString) -> Bool {
        guard found.count == key.utf8CodeUnitCount, let start = found.baseAddress else { return false }
        return memcmp(start, key.utf8Start, found.count) == 0
    }

    /// Moves over that byte and the white space behind it.
    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, text[position] == byte else { return false }
        position &+= 1
        skipWhitespace()
        return true
    }

    private mutating func skipWhitespace() {
        while position < end, text[position] == 0x20 || text[position] == 0x0A || text[position] == 0x0D || text[position] == 0x09 {
            position &+= 1
        }
    }

    private mutating func skipString() {
        position &+= 1
        while position < end {
            position = JSONText.endOfPlainRun(text, from: position, to: end)
            guard position < end else { return }
            switch text[position] {
            case UInt8(ascii: "\""):
                position &+= 1
                return
            case UInt8(ascii: "\\"): position = min(position &+ 2, end)
            default: position &+= 1
            }
        }
    }

    private mutating func skipValue() {
        var depth = 0
        while position < end {
            switch text[position] {
            case UInt8(ascii: "\""): skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth &+= 1
                position &+= 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0 else { return }
                depth &-= 1
                position &+= 1
            case UInt8(ascii: ","):
                guard depth > 0 else { return }
                position &+= 1
            default: position &+= 1
            }
        }
    }
}

extension JSONCursor {
    /// Moves from a value to what a JSON Pointer names in it, as `JSON.at(pointer:)` finds it, and tells whether there is such a thing.
    /// Nil: that takes more than a walk, because a key on the way, or the pointer, has escapes.
    ///
    /// - Parameter hasDistinctKeys: no two members of the value itself have one name, so that the first that is found is the last.
    public mutating func follow(_ pointer: UnsafeBufferPointer<UInt8>, hasDistinctKeys: Bool = false) -> Bool? {
        var rest = pointer[...]
        var takesFirst = hasDistinctKeys
        while let slash = rest.popFirst() {
            guard slash == UInt8(ascii: "/") else { return false }
            let token = rest.prefix { $0 != UInt8(ascii: "/") }
            guard !token.contains(UInt8(ascii: "~")) else { return nil }
            rest = rest[token.endIndex...]
            guard position < end else { return false }
            switch text[position] {
            case UInt8(ascii: "{"):
                guard let isThere = enterLast(UnsafeBufferPointer(rebasing: token), orFirst: takesFirst) else { return nil }
                if !isThere { return false }
                takesFirst = false
            case UInt8(ascii: "["):
                guard enter(element: UnsafeBufferPointer(rebasing: token)) else { return false }
            default: return false
            }
        }
        return true
    }

    /// Moves from an object to the last of its members with that key; nil where a key has escapes.
    private mutating func enterLast(_ key: UnsafeBufferPointer<UInt8>, orFirst takesFirst: Bool) -> Bool? {
        guard take(UInt8(ascii: "{")) else { return false }
        var found: Int?
        while position < end, text[position] == UInt8(ascii: "\"") {
            let start = position &+ 1
            skipString()
            let name = UnsafeBufferPointer(start: text + start, count: max(position &- 1 &- start, 0))
            if let first = name.baseAddress, memchr(first, Int32(UInt8(ascii: "\\")), name.count) != nil { return nil }
            skipWhitespace()
            guard take(UInt8(ascii: ":")) else { return false }
            if name.count == key.count, Self.equal(name.baseAddress, key) {
                found = position
                if takesFirst { break }
            }
            skipValue()
            guard take(UInt8(ascii: ",")) else { break }
        }
        guard let found else { return false }
        position = found
        return true
    }

    private static func equal(_ name: UnsafePointer<UInt8>?, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let name, let start = key.baseAddress else { return key.isEmpty }
        return memcmp(name, start, key.count) == 0
    }

    /// Moves from an array to the element of that number: digits without a leading zero.
    private mutating func enter(element number: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = number.first, number.count <= 9, first != UInt8(ascii: "0") || number.count == 1,
            number.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }), enterFirst()
        else { return false }
        for _ in 0..<number.reduce(0, { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }) {
            skipValue()
            guard take(UInt8(ascii: ",")) else { return false }
        }
        return true
    }

    /// At the text that a reply or a chunk in OpenAI's form is there for: the `content` of the first choice's message or delta.
    public init?(atTextOf reply: UnsafeBufferPointer<UInt8>) {
        self.init(reply)
        guard enter("choices"), enterFirst(), enter("delta", or: "message"), enter("content") else { return nil }
    }
}
