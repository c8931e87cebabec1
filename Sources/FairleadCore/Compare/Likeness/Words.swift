import FairleadModel

/// Cuts texts into words and numbers them: the same word has the same number in every text that one of these has cut.
struct Words {
    private var numbers: [String: Int32] = [:]

    /// A word is a run of letters, digits and marks. Every other sign, and every letter of a script that is written without spaces, is
    /// one by itself. White space separates and is nothing. Letters that are canonically the same are the same.
    ///
    /// - Parameter limit: how many words are looked at, and in how many times sixteen bytes.
    mutating func cut(_ text: String, limit: Int) -> (words: [Int32], isCut: Bool) {
        var words: [Int32] = []
        let scalars = text.unicodeScalars
        let bytes = limit &* LikenessWork.bytesOfPiece
        let end = text.utf8.count > bytes ? text.utf8.index(text.startIndex, offsetBy: bytes) : text.endIndex
        var position = scalars.startIndex
        while position < end {
            let start = position
            let kind = Kind(scalars[position])
            position = scalars.index(after: position)
            guard kind != .space else { continue }
            guard words.count < limit else { return (words, true) }
            if kind == .letter {
                while position < end, Kind(scalars[position]).continuesWord { position = scalars.index(after: position) }
            } else {
                while position < end, Kind(scalars[position]) == .mark { position = scalars.index(after: position) }
            }
            words.append(number(of: String(scalars[start..<position])))
        }
        return (words, end < text.endIndex)
    }

    private mutating func number(of word: String) -> Int32 {
        if let known = numbers[word] { return known }
        let new = Int32(truncatingIfNeeded: numbers.count)
        numbers[word] = new
        return new
    }

    /// How many different words there have been.
    var count: Int { numbers.count }

    private enum Kind {
        case space, letter, mark, sign

        var continuesWord: Bool { self == .letter || self == .mark }

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200B, 0x2028...0x202F, 0x205F...0x2060, 0x3000, 0xFEFF: self = .space
            case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xAA, 0xB5, 0xBA: self = .letter
            case 0x21...0xBF, 0xD7, 0xF7: self = .sign
            case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200C...0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: self = .mark
            // Thai, Lao, Tibetan, Burmese and Khmer.
            case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF: self = .sign
            case 0x2010...0x2BFF, 0x2E00...0x2E7F: self = .sign
            // Chinese and Japanese; Korean has spaces.
            case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF61...0xFF9F, 0x20000...0x3FFFF: self = .sign
            case 0xE000...0xF8FF, 0x1F000...0x1FFFF: self = .sign
            default: self = .letter
            }
        }
    }
}
