/// The shape of an id: literal text with named gaps, as in `projects/{project}/locations/{location}/endpoints/{id}`.
///
/// A gap takes at least one byte and none of `/`. What may follow its name: `:kind` (one of ``Kind``), `*` (may be empty),
/// `...` (takes slashes too). Square brackets hold what may be left out; they nest. catalog/README.md has the whole grammar.
final class Pattern: Sendable {
    /// What a gap may take, by its name in a row. In the order of ``Kind/names``.
    enum Kind: UInt8, Sendable {
        /// No `/`.
        case segment
        case rest
        /// No `/` and no `:`, as in all that follow.
        case part
        case digits, letters, hex8, hex12, hex32, hex64, uuid
        /// Eight lower-case letters or digits.
        case id8
        /// `us-east-1`, `us-gov-west-1`.
        case region
        /// `1-month-commitment`.
        case commitment
        /// A number, perhaps with a minor one after `.` or `-`, perhaps with a date `-20250929` after it.
        case version
        /// What follows `aws` in an ARN: nothing, `-cn`, `-us-gov` …
        case partition
        /// Twelve digits.
        case account
        /// `ckpt-step-90`, or another name.
        case checkpoint

        static let names = ["segment", "rest", "part", "digits", "letters", "hex8", "hex12", "hex32", "hex64", "uuid", "id8", "region", "commitment", "version", "partition", "account", "checkpoint"]

        init?(name: some StringProtocol) {
            guard let position = Self.names.firstIndex(where: { $0 == name }), let kind = Kind(rawValue: UInt8(position)) else { return nil }
            self = kind
        }
    }

    /// Literal text, or a gap. Plain numbers, so that matching touches no reference count.
    struct Piece: Sendable {
        var isGap = false
        /// Of a literal: where in `literals`. Of a gap: which of `names`.
        var start = 0
        var length = 0
        var kind = Kind.segment
        var mayBeEmpty = false
    }

    // Allocated and filled by `init`, freed by `deinit`, never written between: arrays would be retained at every step of the
    // matching, which costs more than the matching itself.
    nonisolated(unsafe) let pieces: UnsafeMutableBufferPointer<Piece>
    nonisolated(unsafe) let literals: UnsafeMutableBufferPointer<UInt8>
    let names: [String]
    /// Of each ``Part`` the number of its gap, -1 where there is none.
    let places: InlineArray<7, Int8>

    deinit {
        pieces.deallocate()
        literals.deallocate()
    }

    /// Each may double the shapes.
    private static let mostOptionalParts = 8

    /// All the shapes that a text with brackets stands for, the longest first; nil if the text is malformed.
    static func compile(_ text: String) -> [Pattern]? {
        guard text.utf8.count(where: { $0 == UInt8(ascii: "[") }) <= mostOptionalParts else { return nil }
        guard let shapes = expand(Array(text.utf8)) else { return nil }
        var patterns: [Pattern] = []
        for shape in shapes {
            guard let pattern = Pattern(shape: shape) else { return nil }
            patterns.append(pattern)
        }
        return patterns
    }

    private static func expand(_ text: [UInt8]) -> [[UInt8]]? {
        guard let open = text.firstIndex(of: UInt8(ascii: "[")) else {
            return text.contains(UInt8(ascii: "]")) ? nil : [text]
        }
        var depth = 0
        for position in open..<text.count {
            if text[position] == UInt8(ascii: "[") { depth += 1 }
            if text[position] == UInt8(ascii: "]") { depth -= 1 }
            guard depth == 0 else { continue }
            guard let inner = expand(Array(text[(open + 1)..<position])), let tails = expand(Array(text[(position + 1)...])) else {
                return nil
            }
            return (inner + [[]]).flatMap { middle in tails.map { text[..<open] + middle + $0 } }
        }
        return nil
    }

    private init?(shape: [UInt8]) {
        var pieces: [Piece] = []
        var literals: [UInt8] = []
        var names: [String] = []
        var rest = shape[...]
        while !rest.isEmpty {
            let open = rest.firstIndex(of: UInt8(ascii: "{")) ?? rest.endIndex
            if open > rest.startIndex {
                pieces.append(Piece(start: literals.count, length: open - rest.startIndex))
                literals += rest[..<open]
            }
            guard open < rest.endIndex else { break }
            // Between two gaps there must be something that tells where the one ends.
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")), pieces.last?.isGap != true,
                let (gap, name) = Self.gap(rest[(open + 1)..<close])
            else { return nil }
            pieces.append(gap)
            pieces[pieces.count - 1].start = names.count
            names.append(name)
            rest = rest[(close + 1)...]
        }
        self.pieces = .allocate(capacity: pieces.count)
        self.literals = .allocate(capacity: literals.count)
        self.names = names
        var places = InlineArray<7, Int8>(repeating: -1)
        for part in Part.allCases {
            if let place = names.firstIndex(of: part.name) { places[part.rawValue] = Int8(exactly: place) ?? -1 }
        }
        self.places = places
        _ = self.pieces.initialize(from: pieces)
        _ = self.literals.initialize(from: literals)
    }

    private static func gap(_ text: ArraySlice<UInt8>) -> (Piece, String)? {
        var text = text
        var gap = Piece(isGap: true)
        if text.suffix(3).elementsEqual("...".utf8) {
            gap.kind = .rest
            text = text.dropLast(3)
        }
        if text.last == UInt8(ascii: "*") {
            gap.mayBeEmpty = true
            text = text.dropLast()
        }
        if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            guard let named = Kind(name: String(decoding: text[(colon + 1)...], as: UTF8.self)) else { return nil }
            gap.kind = named
            text = text[..<colon]
        }
        return text.isEmpty ? nil : (gap, String(decoding: text, as: UTF8.self))
    }
}

extension UInt8 {
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    var isLowerLetter: Bool { self &- UInt8(ascii: "a") < 26 }
    var isHexDigit: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }
}
