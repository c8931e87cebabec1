import Glibc

/// Why a text is not JSON, or is JSON beyond the limits, and where.
public struct JSONError: Error, Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case unexpectedEnd
        case unexpectedByte(UInt8)
        case expected(String)
        case invalidNumber, invalidEscape, invalidUTF8, controlCharacter, trailingBytes
        case tooLarge, tooDeep, tooManyValues
    }

    public var kind: Kind
    /// Byte offset from the start of the text.
    public var offset: Int

    public init(kind: Kind, offset: Int) {
        self.kind = kind
        self.offset = offset
    }

    public var isLimit: Bool { kind == .tooLarge || kind == .tooDeep || kind == .tooManyValues }

    public var message: String {
        switch kind {
        case .unexpectedEnd: "the text ends in the middle of a value, at byte \(offset)"
        case .unexpectedByte(let byte): "unexpected \(Self.name(of: byte)) at byte \(offset)"
        case .expected(let what): "expected \(what) at byte \(offset)"
        case .invalidNumber: "invalid number at byte \(offset)"
        case .invalidEscape: "invalid escape in a string at byte \(offset)"
        case .invalidUTF8: "invalid UTF-8 at byte \(offset)"
        case .controlCharacter: "unescaped control character in a string at byte \(offset)"
        case .trailingBytes: "more text after the end of the value, at byte \(offset)"
        case .tooLarge: "the text is larger than the limit of \(offset) bytes"
        case .tooDeep: "nested deeper than the limit, at byte \(offset)"
        case .tooManyValues: "more values than the limit, at byte \(offset)"
        }
    }

    private static func name(of byte: UInt8) -> String {
        byte > 0x20 && byte < 0x7F ? "'\(Character(UnicodeScalar(byte)))'" : "byte \(byte)"
    }
}

public enum JSONKind: UInt8, Sendable {
    case null, bool, number, string, array, object
}

/// One value on the tape.
struct JSONNode {
    /// Where the value's text starts, and how many bytes it has; a string's without its quotes.
    var start: UInt32
    var length: UInt32
    /// The tape index after this value and all that is inside it; while a container is open, its parent's.
    var next: UInt32
    /// Kind in the lowest three bits, then the escape or truth flag, then how many members or elements.
    var tag: UInt32

    static let flag: UInt32 = 1 << 3
    static let countShift: UInt32 = 4

    init(_ kind: JSONKind, start: Int, length: Int, next: Int, flag: Bool = false) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.length = UInt32(truncatingIfNeeded: length)
        self.next = UInt32(truncatingIfNeeded: next)
        tag = UInt32(kind.rawValue) | (flag ? Self.flag : 0)
    }

    var kind: JSONKind { JSONKind(rawValue: UInt8(tag & 7)) ?? .null }

    @inline(__always)
    func `is`(_ kind: JSONKind) -> Bool { tag & 7 == UInt32(kind.rawValue) }

    @inline(__always)
    var hasFlag: Bool { tag & Self.flag != 0 }
    var count: Int { Int(tag >> Self.countShift) }
}

/// A validated JSON text: the bytes as they were given, and a tape that says where each value lies in them. Nothing is
/// copied or decoded before it is asked for, so numbers, key order and spelling stay exactly as they came.
public final class JSONDocument: Sendable {
    /// Kept alive for the tape; nil when the bytes are borrowed.
    private let owner: Bytes?
    // Both written before `init` returns and never after.
    nonisolated(unsafe) let text: UnsafePointer<UInt8>
    nonisolated(unsafe) let tape: UnsafeMutablePointer<JSONNode>
    let nodeCount: Int

    public init(_ bytes: Bytes, limits: Limits = .standard) throws(JSONError) {
        let builder = try JSONTapeBuilder.build(bytes.unsafeBuffer, limits: limits)
        owner = bytes
        text = builder.text
        tape = builder.tape
        nodeCount = builder.count
    }

    /// A document over bytes that someone else owns: neither it nor any value of it may be used after they are gone.
    public init(borrowing bytes: UnsafeBufferPointer<UInt8>, limits: Limits = .standard) throws(JSONError) {
        let builder = try JSONTapeBuilder.build(bytes, limits: limits)
        owner = nil
        text = builder.text
        tape = builder.tape
        nodeCount = builder.count
    }

    deinit { free(tape) }

    public convenience init(_ text: String, limits: Limits = .standard) throws(JSONError) {
        try self.init(Bytes(text), limits: limits)
    }

    public var root: JSON { JSON(document: self, index: 0) }
}
