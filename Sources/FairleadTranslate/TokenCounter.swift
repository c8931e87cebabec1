import FairleadModel

/// How many tokens a text has, nearly: words, numbers, runs of signs and gaps are counted as the text goes by, each with the share
/// of a token that they have on average in the o200k encoding (scripts/token-estimate measures it).
struct TokenCounter {
    /// In thousandths of a token.
    private(set) var thousandths = 0

    var tokens: Int { (thousandths &+ 999) / 1000 }

    private enum Weight {
        static let word = 741
        /// Of each letter from the seventh on, and of each capital of a run from the third on.
        static let longWordLetter = 385
        static let capital = 82
        /// Three digits at most.
        static let number = 731
        static let spaceBeforeNumber = 2301
        static let signs = 730
        static let furtherSign = 307
        /// White space that is more than one space between two words.
        static let gap = 1715
        static let han = 871
        static let kana = 639
        static let hangul = 702
        static let cyrillic = 293
        static let accented = 620
        static let otherOfTwoBytes = 393
        static let otherOfThreeBytes = 386
        static let ofFourBytes = 1172
    }

    mutating func add(thousandths count: Int) { thousandths &+= count }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while position < text.count {
            let byte = text[position]
            if byte >= 0x80 {
                position = addCharacter(text, at: position)
            } else if Self.isLetter(byte) {
                position = addWord(text, at: position)
            } else if Self.isDigit(byte) {
                let end = Self.end(of: text, from: position, while: Self.isDigit)
                thousandths &+= (end &- position &+ 2) / 3 &* Weight.number
                if position > 0, text[position &- 1] == 0x20 { thousandths &+= Weight.spaceBeforeNumber }
                position = end
            } else if byte <= 0x20 {
                let end = Self.end(of: text, from: position) { $0 <= 0x20 }
                if end &- position > 1 || byte != 0x20 { thousandths &+= Weight.gap }
                position = end
            } else {
                let end = Self.end(of: text, from: position) { $0 > 0x20 && $0 < 0x80 && !Self.isLetter($0) && !Self.isDigit($0) }
                thousandths &+= Weight.signs &+ (end &- position &- 1) &* Weight.furtherSign
                position = end
            }
        }
    }

    /// One hump of `camelCase`: capitals with the small letters after them; of several capitals the last belongs to these.
    private mutating func addWord(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        let capitals = Self.end(of: text, from: start, while: Self.isCapital) &- start
        let end = Self.end(of: text, from: start &+ capitals) { $0 &- 0x61 < 26 }
        let letters = end &- start &- capitals
        thousandths &+= Weight.word
        if letters > 0, capitals > 1 {
            thousandths &+= max(0, capitals &- 3) &* Weight.capital
            return start &+ capitals &- 1
        }
        thousandths &+= letters == 0 ? max(0, capitals &- 2) &* Weight.capital : max(0, end &- start &- 6) &* Weight.longWordLetter
        return end
    }

    private mutating func addCharacter(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let first = UInt32(text[position])
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard position &+ length <= text.count else { return text.count }
        var scalar = length == 2 ? first & 0x1F : length == 3 ? first & 0x0F : first & 0x07
        for offset in 1..<length { scalar = scalar << 6 | UInt32(text[position &+ offset] & 0x3F) }
        thousandths &+= Self.weight(of: scalar)
        return position &+ length
    }

    private static func weight(of scalar: UInt32) -> Int {
        switch scalar {
        case 0x4E00..<0xA000, 0x3400..<0x4DC0: Weight.han
        case 0x3040..<0x3100: Weight.kana
        case 0xAC00..<0xD7B0: Weight.hangul
        case 0x400..<0x530: Weight.cyrillic
        case 0xC0..<0x250, 0x300..<0x370, 0x1E00..<0x1F00: Weight.accented
        case ..<0x800: Weight.otherOfTwoBytes
        case ..<0x10000: Weight.otherOfThreeBytes
        default: Weight.ofFourBytes
        }
    }

    @inline(__always)
    private static func end(of text: UnsafeBufferPointer<UInt8>, from start: Int, while holds: (UInt8) -> Bool) -> Int {
        var end = start
        while end < text.count, holds(text[end]) { end &+= 1 }
        return end
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
