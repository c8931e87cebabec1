import Glibc

/// One value of a document. A view: it keeps the document alive and copies nothing.
public struct JSON: Sendable {
    let document: JSONDocument
    let index: Int

    @inline(__always)
    var node: JSONNode { document.tape[index] }

    public var kind: JSONKind { node.kind }
    public var isNull: Bool { node.is(.null) }
    public var isObject: Bool { node.is(.object) }
    public var isArray: Bool { node.is(.array) }
    public var isString: Bool { node.is(.string) }
    public var isNumber: Bool { node.is(.number) }

    public var bool: Bool? { kind == .bool ? node.hasFlag : nil }

    /// Members of an object, elements of an array, 0 for anything else.
    public var count: Int { node.count }

    /// The value's own text: a string's with its quotes and escapes, a number's digits as they were written.
    public var source: UnsafeBufferPointer<UInt8> {
        let node = node
        let quote = node.kind == .string ? 1 : 0
        return UnsafeBufferPointer(start: document.text + Int(node.start) - quote, count: Int(node.length) &+ 2 &* quote)
    }

    // MARK: Strings

    /// The decoded text of a string.
    public var string: String? {
        let node = node
        guard node.is(.string) else { return nil }
        if !node.hasFlag {
            return String(
                decoding: UnsafeBufferPointer(start: document.text + Int(node.start), count: Int(node.length)), as: UTF8.self)
        }
        var decoded = ByteWriter(capacity: Int(node.length))
        appendText(to: &decoded)
        return decoded.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// Appends the decoded text of a string; nothing for another kind.
    public func appendText(to output: inout ByteWriter) {
        let node = node
        guard node.is(.string) else { return }
        let start = Int(node.start)
        let end = start &+ Int(node.length)
        if node.hasFlag {
            JSONText.decode(document.text, from: start, to: end, into: &output)
        } else {
            output.append(UnsafeBufferPointer(start: document.text + start, count: end &- start))
        }
    }

    /// The text of a string in which nothing is escaped, in place.
    public var plainText: UnsafeBufferPointer<UInt8>? {
        let node = node
        guard node.is(.string), !node.hasFlag else { return nil }
        return UnsafeBufferPointer(start: document.text + Int(node.start), count: Int(node.length))
    }

    public var isEmptyString: Bool { node.kind == .string && node.length == 0 }

    /// Whether this is a string with exactly that text, compared in place.
    public func equals(_ literal: StaticString) -> Bool {
        matches(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    @_disfavoredOverload
    public func equals(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }

    @inline(__always)
    private func matches(_ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
        let node = node
        guard node.is(.string) else { return false }
        if node.hasFlag { return matchesDecoded(wanted) }
        return Int(node.length) == wanted.count && equal(document.text + Int(node.start), wanted)
    }

    @inline(never)
    private func matchesDecoded(_ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
        var decoded = ByteWriter(capacity: Int(node.length))
        appendText(to: &decoded)
        return decoded.withUnsafeBytes { $0.elementsEqual(wanted) }
    }

    // MARK: Numbers

    /// An integer that fits, also when it is spelt with a fraction of zero or an exponent.
    public var int: Int? {
        let node = node
        guard node.is(.number) else { return nil }
        var value = 0
        let text = UnsafeBufferPointer(start: document.text + Int(node.start), count: Int(node.length))
        let isNegative = text.first == UInt8(ascii: "-")
        for byte in isNegative ? text.dropFirst() : text[...] {
            guard byte &- UInt8(ascii: "0") < 10 else { return double.flatMap { Int(exactly: $0) } }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(byte &- UInt8(ascii: "0"))
            let (sum, carry) = product.addingReportingOverflow(isNegative ? 0 &- digit : digit)
            if overflow || carry { return nil }
            value = sum
        }
        return value
    }

    /// The nearest double; nil for another kind.
    public var double: Double? {
        guard kind == .number else { return nil }
        return Double(String(decoding: source, as: UTF8.self))
    }

    // MARK: Children

    // Here and below what makes a value of a tape's index is inlined where it is asked for: most values are looked at and gone, which
    // then costs no reference to their document.

    /// The member of an object with that key, the last one if there are several; nil for another kind.
    @inline(__always)
    public subscript(key: StaticString) -> JSON? {
        let index = member(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        return index < 0 ? nil : JSON(document: document, index: index)
    }

    @_disfavoredOverload
    public subscript(key: String) -> JSON? {
        var key = key
        let index = key.withUTF8 { member($0) }
        return index < 0 ? nil : JSON(document: document, index: index)
    }

    private func equal(_ text: UnsafePointer<UInt8>, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = key.baseAddress else { return true }
        return memcmp(text, start, key.count) == 0
    }

    /// Its index, negative where there is none. Straight over the tape: requests are asked for many members they do not have.
    @inline(never)
    private func member(_ key: UnsafeBufferPointer<UInt8>) -> Int {
        let node = node
        guard node.is(.object) else { return -1 }
        let tape = document.tape
        let end = Int(node.next)
        var index = index &+ 1
        var found = -1
        while index < end {
            let name = tape[index]
            if name.hasFlag {
                if JSON(document: document, index: index).matches(key) { found = index &+ 1 }
            } else if Int(name.length) == key.count, equal(document.text + Int(name.start), key) {
                found = index &+ 1
            }
            index = Int(tape[index &+ 1].next)
        }
        return found
    }

    /// The member with that key unless it is absent or null.
    @inline(__always)
    public func present(_ key: StaticString) -> JSON? {
        guard let value = self[key], !value.isNull else { return nil }
        return value
    }

    /// The element of an array; nil where there is none.
    public subscript(position: Int) -> JSON? {
        guard kind == .array, position >= 0, position < count else { return nil }
        for (offset, element) in elements.enumerated() where offset == position { return element }
        return nil
    }

    /// The members of an object in their order, duplicates included; none for another kind.
    public var members: Members { Members(document: document, walker: Walker(parent: self, of: .object)) }

    /// The elements of an array; none for another kind.
    public var elements: Elements { Elements(document: document, walker: Walker(parent: self, of: .array)) }

    struct Walker: Sendable {
        var index: Int
        let end: Int

        init(parent: JSON, of kind: JSONKind) {
            let node = parent.node
            index = parent.index &+ 1
            end = node.kind == kind ? Int(node.next) : index
        }
    }

    public struct Members: Sequence, IteratorProtocol, Sendable {
        let document: JSONDocument
        var walker: Walker

        @inline(__always)
        public mutating func next() -> (key: JSON, value: JSON)? {
            guard walker.index < walker.end else { return nil }
            let key = JSON(document: document, index: walker.index)
            let value = JSON(document: document, index: walker.index &+ 1)
            walker.index = Int(value.node.next)
            return (key, value)
        }
    }

    public struct Elements: Sequence, IteratorProtocol, Sendable {
        let document: JSONDocument
        var walker: Walker

        @inline(__always)
        public mutating func next() -> JSON? {
            guard walker.index < walker.end else { return nil }
            let element = JSON(document: document, index: walker.index)
            walker.index = Int(element.node.next)
            return element
        }
    }

    // MARK: JSON Pointer (RFC 6901)

    /// The value a JSON Pointer names, "" being this one; nil where there is none or the pointer is malformed.
    public func at(pointer: String) -> JSON? {
        guard !pointer.isEmpty else { return self }
        guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
        var current = self
        for token in pointer.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let name = JSONPointer.unescape(token), let next = current.child(name) else { return nil }
            current = next
        }
        return current
    }

    private func child(_ token: String) -> JSON? {
        switch kind {
        case .object: self[token]
        case .array: JSONPointer.arrayIndex(token).flatMap { self[$0] }
        default: nil
        }
    }
}

public enum JSONPointer {
    /// `~1` is a slash and `~0` a tilde; nil where a tilde is followed by anything else.
    public static func unescape(_ token: Substring.UTF8View) -> String? {
        guard token.contains(UInt8(ascii: "~")) else { return String(Substring(token)) }
        var text: [UInt8] = []
        var rest = token[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "~") else {
                text.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "0"): text.append(UInt8(ascii: "~"))
            case UInt8(ascii: "1"): text.append(UInt8(ascii: "/"))
            default: return nil
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Digits without a leading zero, as the standard demands.
    public static func arrayIndex(_ token: String) -> Int? {
        guard token == "0" || (token.utf8.first != UInt8(ascii: "0") && token.utf8.allSatisfy { $0 &- 48 < 10 }) else {
            return nil
        }
        return Int(token)
    }
}
