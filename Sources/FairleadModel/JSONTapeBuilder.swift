import Glibc

/// Reads a text once, left to right, without recursion, and lays its values on a tape.
struct JSONTapeBuilder {
    let text: UnsafePointer<UInt8>
    let end: Int
    var position = 0
    private(set) var tape: UnsafeMutablePointer<JSONNode>
    private(set) var count = 0
    private var capacity: Int
    private let nodeLimit: Int
    private let depthLimit: Int

    /// The finished tape belongs to the caller.
    static func build(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) throws(JSONError) -> JSONTapeBuilder {
        guard let base = bytes.baseAddress, bytes.count > 0 else { throw JSONError(kind: .unexpectedEnd, offset: 0) }
        // Tape offsets have 32 bits.
        let ceiling = min(max(limits.requestBytes, limits.responseBytes), 1 << 31)
        guard bytes.count <= ceiling else { throw JSONError(kind: .tooLarge, offset: ceiling) }
        var builder = JSONTapeBuilder(text: base, end: bytes.count, limits: limits)
        do {
            try builder.run()
        } catch {
            free(builder.tape)
            throw error
        }
        return builder
    }

    private init(text: UnsafePointer<UInt8>, end: Int, limits: Limits) {
        self.text = text
        self.end = end
        nodeLimit = min(max(limits.jsonNodes, 1), 1 << 27)
        depthLimit = limits.jsonDepth
        // A long text is mostly long strings: room for values as dense as they can be would be mapped anew for each of them.
        capacity = min(end < 16384 ? 10 + end / 15 : 1024 + end / 128, nodeLimit)
        tape = Self.resized(nil, to: capacity)
    }

    /// By realloc, which moves a large block's pages and so never has it twice. malloc returns nothing only when memory is exhausted,
    /// which the limits keep away and which Swift itself could not survive either.
    private static func resized(_ tape: UnsafeMutablePointer<JSONNode>?, to capacity: Int) -> UnsafeMutablePointer<JSONNode> {
        guard let block = realloc(tape, capacity &* MemoryLayout<JSONNode>.stride) else { abort() }
        return block.assumingMemoryBound(to: JSONNode.self)
    }

    private mutating func push(_ node: JSONNode) throws(JSONError) {
        if count == capacity {
            guard capacity < nodeLimit else { throw problem(.tooManyValues) }
            // As many as there will be if the rest is like the beginning, and some more.
            let expected = count &* end / max(position, 1)
            let larger = min(max(capacity &* 2, min(expected &+ expected / 8, capacity &* 8)), nodeLimit)
            tape = Self.resized(tape, to: larger)
            capacity = larger
        }
        (tape + count).initialize(to: node)
        count &+= 1
    }

    private func problem(_ kind: JSONError.Kind) -> JSONError { JSONError(kind: kind, offset: position) }

    private func expected(_ what: String) -> JSONError {
        position < end ? problem(.expected(what)) : problem(.unexpectedEnd)
    }

    private static let noParent = UInt32.max

    private mutating func run() throws(JSONError) {
        var parent = Self.noParent
        var depth = 0
        value: while true {
            skipWhitespace()
            guard position < end else { throw problem(.unexpectedEnd) }
            let byte = text[position]
            switch byte {
            case UInt8(ascii: "\""): try string()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth < depthLimit else { throw problem(.tooDeep) }
                let isObject = byte == UInt8(ascii: "{")
                try push(JSONNode(isObject ? .object : .array, start: position, length: 0, next: Int(parent)))
                parent = UInt32(truncatingIfNeeded: count &- 1)
                depth &+= 1
                position &+= 1
                skipWhitespace()
                if position < end, text[position] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    break
                }
                if isObject { try key() }
                continue value
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
            case UInt8(ascii: "t"): try literal("true", .bool, flag: true)
            case UInt8(ascii: "f"): try literal("false", .bool, flag: false)
            case UInt8(ascii: "n"): try literal("null", .null, flag: false)
            default: throw problem(.unexpectedByte(byte))
            }
            // A value is complete, or a container was opened that is empty: close what can be closed.
            var isComplete = byte != UInt8(ascii: "{") && byte != UInt8(ascii: "[")
            while true {
                guard parent != Self.noParent else {
                    skipWhitespace()
                    guard position == end else { throw problem(.trailingBytes) }
                    return
                }
                let container = tape + Int(parent)
                if isComplete { container.pointee.tag &+= 1 << JSONNode.countShift }
                skipWhitespace()
                guard position < end else { throw problem(.unexpectedEnd) }
                let isObject = container.pointee.kind == .object
                if isComplete, text[position] == UInt8(ascii: ",") {
                    position &+= 1
                    if isObject {
                        skipWhitespace()
                        try key()
                    }
                    continue value
                }
                guard text[position] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw expected(isObject ? "',' or '}'" : "',' or ']'")
                }
                position &+= 1
                parent = container.pointee.next
                container.pointee.next = UInt32(truncatingIfNeeded: count)
                container.pointee.length = UInt32(truncatingIfNeeded: position) &- container.pointee.start
                depth &-= 1
                isComplete = true
            }
        }
    }

    @inline(__always)
    private mutating func skipWhitespace() {
        while position < end {
            let byte = text[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position &+= 1
        }
    }

    private mutating func key() throws(JSONError) {
        guard position < end, text[position] == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
        try string()
        skipWhitespace()
        guard position < end, text[position] == UInt8(ascii: ":") else { throw expected("':'") }
        position &+= 1
    }

    private mutating func literal(_ word: StaticString, _ kind: JSONKind, flag: Bool) throws(JSONError) {
        let length = word.utf8CodeUnitCount
        guard length <= end &- position else { throw problem(.unexpectedEnd) }
        for offset in 0..<length where text[position &+ offset] != word.utf8Start[offset] {
            throw problem(.unexpectedByte(text[position]))
        }
        try push(JSONNode(kind, start: position, length: length, next: count &+ 1, flag: flag))
        position &+= length
    }

    private mutating func number() throws(JSONError) {
        let start = position
        if text[position] == UInt8(ascii: "-") { position &+= 1 }
        guard position < end else { throw problem(.unexpectedEnd) }
        if text[position] == UInt8(ascii: "0") {
            position &+= 1
        } else {
            try digits()
        }
        if position < end, text[position] == UInt8(ascii: ".") {
            position &+= 1
            try digits()
        }
        if position < end, text[position] | 0x20 == UInt8(ascii: "e") {
            position &+= 1
            if position < end, text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") { position &+= 1 }
            try digits()
        }
        try push(JSONNode(.number, start: start, length: position &- start, next: count &+ 1))
    }

    private mutating func digits() throws(JSONError) {
        let start = position
        while position < end, text[position] &- UInt8(ascii: "0") < 10 { position &+= 1 }
        guard position > start else { throw position < end ? problem(.invalidNumber) : problem(.unexpectedEnd) }
    }

    private mutating func string() throws(JSONError) {
        position &+= 1
        let start = position
        var hasEscape = false
        while true {
            position = JSONText.endOfPlainRun(text, from: position, to: end)
            guard position < end else { throw problem(.unexpectedEnd) }
            let byte = text[position]
            if byte == UInt8(ascii: "\"") {
                try push(JSONNode(.string, start: start, length: position &- start, next: count &+ 1, flag: hasEscape))
                position &+= 1
                return
            } else if byte == UInt8(ascii: "\\") {
                hasEscape = true
                if position &+ 1 < end, Self.isShortEscape(text[position &+ 1]) { position &+= 2 } else { try longEscape() }
            } else if byte < 0x20 {
                throw problem(.controlCharacter)
            } else {
                let length = JSONText.lengthOfUTF8Sequence(text, at: position, to: end)
                guard length > 0 else { throw problem(.invalidUTF8) }
                position &+= length
            }
        }
    }

    @inline(__always)
    private static func isShortEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            true
        default: false
        }
    }

    private mutating func longEscape() throws(JSONError) {
        guard position &+ 1 < end else { throw problem(.unexpectedEnd) }
        guard text[position &+ 1] == UInt8(ascii: "u") else { throw problem(.invalidEscape) }
        guard end &- position >= 6 else { throw problem(.unexpectedEnd) }
        guard JSONText.codeUnit(text, at: position &+ 2) != nil else { throw problem(.invalidEscape) }
        position &+= 6
    }
}
