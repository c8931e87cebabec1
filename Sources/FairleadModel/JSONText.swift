import Glibc

/// The bytes of JSON strings: where plain runs end, which sequences are UTF-8, what escapes stand for.
public enum JSONText {
    /// The offset of the quote that ends the string whose text begins at `start`; nil where no valid string does.
    public static func endOfString(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let text = bytes.baseAddress, start >= 0 else { return nil }
        let end = bytes.count
        var position = start
        while true {
            position = endOfPlainRun(text, from: position, to: end)
            guard position < end else { return nil }
            switch text[position] {
            case UInt8(ascii: "\""): return position
            case UInt8(ascii: "\\"):
                guard let length = lengthOfEscape(text, at: position, to: end) else { return nil }
                position &+= length
            case 0x80...:
                let length = lengthOfUTF8Sequence(text, at: position, to: end)
                guard length > 0 else { return nil }
                position &+= length
            default: return nil
            }
        }
    }

    private static func lengthOfEscape(_ text: UnsafePointer<UInt8>, at position: Int, to end: Int) -> Int? {
        guard end &- position >= 2 else { return nil }
        switch text[position &+ 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            return 2
        case UInt8(ascii: "u"): return end &- position >= 6 && codeUnit(text, at: position &+ 2) != nil ? 6 : nil
        default: return nil
        }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The first offset from `position` whose byte is a quote, a backslash, a control character or not ASCII; `end` if none.
    /// Eight bytes at a time: of the bits set by a borrow only those above a true hit can be wrong, and the lowest is taken. What
    /// the subtractions leave in the highest bit of a byte that is not ASCII does not matter, since that is a hit by itself.
    @inline(__always)
    static func endOfPlainRun(_ text: UnsafePointer<UInt8>, from position: Int, to end: Int) -> Int {
        var position = position
        while end &- position >= 8 {
            let word = UInt64(littleEndian: UnsafeRawPointer(text + position).loadUnaligned(as: UInt64.self))
            let quote = (word ^ (ones &* 0x22)) &- ones
            let backslash = (word ^ (ones &* 0x5C)) &- ones
            let control = word &- (ones &* 0x20)
            let hits = (quote | backslash | control | word) & highs
            if hits != 0 { return position &+ hits.trailingZeroBitCount / 8 }
            position &+= 8
        }
        while position < end {
            let byte = text[position]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { return position }
            position &+= 1
        }
        return end
    }

    /// The length of the well-formed UTF-8 sequence of two to four bytes at `position`, or 0 (Unicode 15, table 3-7).
    @inline(__always)
    static func lengthOfUTF8Sequence(_ text: UnsafePointer<UInt8>, at position: Int, to end: Int) -> Int {
        func isContinuation(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
            let byte = text[position &+ offset]
            return byte >= low && byte <= high
        }
        let first = text[position]
        let room = end &- position
        switch first {
        case 0xC2...0xDF: return room >= 2 && isContinuation(1) ? 2 : 0
        case 0xE0...0xEF:
            let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
            let high: UInt8 = first == 0xED ? 0x9F : 0xBF
            return room >= 3 && isContinuation(1, low, high) && isContinuation(2) ? 3 : 0
        case 0xF0...0xF4:
            let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
            let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
            return room >= 4 && isContinuation(1, low, high) && isContinuation(2) && isContinuation(3) ? 4 : 0
        default: return 0
        }
    }

    /// The four hexadecimal digits at `position`, which must lie within the text.
    static func codeUnit(_ text: UnsafePointer<UInt8>, at position: Int) -> UInt16? {
        var unit: UInt16 = 0
        for offset in 0..<4 {
            let byte = text[position &+ offset]
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte &- UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte &- UInt8(ascii: "a") &+ 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte &- UInt8(ascii: "A") &+ 10
            default: return nil
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// Appends what a validated string's text stands for. A surrogate without its pair becomes U+FFFD.
    static func decode(_ text: UnsafePointer<UInt8>, from start: Int, to end: Int, into output: inout ByteWriter) {
        var position = start
        while position < end {
            let escape = memchr(text + position, Int32(UInt8(ascii: "\\")), end &- position)
            let run = escape.map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) - text } ?? end
            output.append(UnsafeBufferPointer(start: text + position, count: run &- position))
            position = run
            guard end &- position >= 2 else { return }
            let kind = text[position &+ 1]
            position &+= 2
            switch kind {
            case UInt8(ascii: "b"): output.append(0x08)
            case UInt8(ascii: "f"): output.append(0x0C)
            case UInt8(ascii: "n"): output.append(0x0A)
            case UInt8(ascii: "r"): output.append(0x0D)
            case UInt8(ascii: "t"): output.append(0x09)
            case UInt8(ascii: "u"):
                guard end &- position >= 4, let first = codeUnit(text, at: position) else { return }
                position &+= 4
                var value = UInt32(first)
                if first & 0xFC00 == 0xD800, end &- position >= 6, text[position] == UInt8(ascii: "\\"),
                    text[position &+ 1] == UInt8(ascii: "u"), let second = codeUnit(text, at: position &+ 2),
                    second & 0xFC00 == 0xDC00
                {
                    position &+= 6
                    value = 0x10000 &+ ((UInt32(first) & 0x3FF) << 10 | UInt32(second) & 0x3FF)
                }
                append(UnicodeScalar(value) ?? "\u{FFFD}", to: &output)
            default: output.append(kind)
            }
        }
    }

    private static func append(_ scalar: UnicodeScalar, to output: inout ByteWriter) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
    }

    private static let hexDigits: StaticString = "0123456789abcdef"

    /// Appends valid UTF-8 as the inside of a JSON string, escaping what must be.
    static func encode(_ source: UnsafeBufferPointer<UInt8>, into output: inout ByteWriter) {
        guard let text = source.baseAddress else { return }
        let end = source.count
        output.reserve(end)
        var position = 0
        while position < end {
            var run = endOfPlainRun(text, from: position, to: end)
            while run < end, text[run] >= 0x80 {
                run &+= 1
                while run < end, text[run] >= 0x80 { run &+= 1 }
                run = endOfPlainRun(text, from: run, to: end)
            }
            output.append(UnsafeBufferPointer(start: text + position, count: run &- position))
            guard run < end else { return }
            let byte = text[run]
            switch byte {
            case UInt8(ascii: "\""): output.append("\\\"")
            case UInt8(ascii: "\\"): output.append("\\\\")
            case 0x0A: output.append("\\n")
            case 0x0D: output.append("\\r")
            case 0x09: output.append("\\t")
            default:
                output.append("\\u00")
                output.append(hexDigits.utf8Start[Int(byte >> 4)])
                output.append(hexDigits.utf8Start[Int(byte & 15)])
            }
            position = run &+ 1
        }
    }
}
