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

/// What the gaps of a pattern took from an id.
public struct Captures: Sendable {
    public private(set) var values: [(name: String, value: String)] = []

    public init() {}

    mutating func reserve(_ count: Int) { values.reserveCapacity(count) }

    public subscript(name: String) -> String? { values.last { $0.name == name }?.value }

    mutating func add(_ name: String, _ value: String) { values.append((name, value)) }
}

extension Pattern {
    typealias Text = UnsafeBufferPointer<UInt8>

    func matches(_ text: Text) -> Bool {
        walk(text, from: 0, piece: 0) { _, _ in }
    }

    func captures(_ text: Text) -> Captures? {
        var found = Captures()
        let isMatch = walk(text, from: 0, piece: 0) { name, span in
            if found.values.isEmpty { found.reserve(names.count) }
            found.add(names[name], String(decoding: UnsafeBufferPointer(rebasing: text[span]), as: UTF8.self))
        }
        return isMatch ? found : nil
    }

    /// Gaps take as little as they can. `took` hears of each of them once the rest of the text has matched too, the last first.
    private func walk(_ text: Text, from start: Int, piece index: Int, took: (Int, Range<Int>) -> Void) -> Bool {
        guard index < pieces.count else { return start == text.count }
        let piece = pieces[index]
        guard piece.isGap else {
            return has(text, piece, at: start) && walk(text, from: start &+ piece.length, piece: index &+ 1, took: took)
        }
        guard index &+ 1 < pieces.count else {
            let span = start..<text.count
            guard span.isEmpty ? piece.mayBeEmpty : !span.contains(where: { piece.kind.excludes(text[$0]) }) && piece.kind.accepts(text[span])
            else { return false }
            took(piece.start, span)
            return true
        }
        let next = pieces[index &+ 1]
        let sign = literals[next.start]
        let endsAtSlash = piece.kind.excludes(UInt8(ascii: "/"))
        let endsAtColon = piece.kind.excludes(UInt8(ascii: ":"))
        var end = start
        while end < text.count {
            let byte = text[end]
            if byte == sign, end > start || piece.mayBeEmpty, has(text, next, at: end),
                end == start || piece.kind.accepts(text[start..<end]), walk(text, from: end &+ next.length, piece: index &+ 2, took: took)
            {
                took(piece.start, start..<end)
                return true
            }
            if endsAtSlash && byte == UInt8(ascii: "/") || endsAtColon && byte == UInt8(ascii: ":") { return false }
            end &+= 1
        }
        return false
    }

    @inline(__always)
    func has(_ text: Text, _ literal: Piece, at start: Int) -> Bool {
        guard text.count &- start >= literal.length else { return false }
        var offset = 0
        while offset < literal.length {
            if text[start &+ offset] != literals[literal.start &+ offset] { return false }
            offset &+= 1
        }
        return true
    }

    /// What any text that matches must have: a quick look that spares the walk.
    var trace: Trace {
        var trace = Trace(first: pieces.first?.isGap == false ? pieces[0].length : 0, UnsafeBufferPointer(literals))
        trace.mayHaveMoreColons = pieces.contains { $0.isGap && !$0.kind.excludes(UInt8(ascii: ":")) }
        return trace
    }

    struct Trace: Sendable {
        /// The first eight bytes, and which of them count.
        private let beginning: UInt64
        private let mask: UInt64
        /// A bit for each byte that occurs: 32 for the letters, of either case, and 32 for digits and signs.
        private let bytes: UInt64
        /// Fine-tunes' ids are parts between colons, and few gaps take one.
        private let colons: Int
        fileprivate var mayHaveMoreColons = false

        init(first: Int = 8, _ text: Text) {
            var beginning: UInt64 = 0
            var bytes: UInt64 = 0
            var colons = 0
            var offset = 0
            while offset < text.count {
                let byte = text[offset]
                if offset < 8 { beginning |= UInt64(byte) &<< UInt64(offset &* 8) }
                bytes |= 1 &<< UInt64(byte & (byte & 0x40 != 0 ? 0x1F : 0x3F))
                if byte == UInt8(ascii: ":") { colons &+= 1 }
                offset &+= 1
            }
            self.colons = colons
            mask = first >= 8 ? .max : (1 &<< UInt64(first &* 8)) &- 1
            self.beginning = beginning & mask
            self.bytes = bytes
        }

        @inline(__always)
        func mayMatch(_ text: Trace) -> Bool {
            (text.beginning ^ beginning) & mask == 0 && bytes & ~text.bytes == 0
                && (text.colons == colons || (mayHaveMoreColons && text.colons > colons))
        }
    }
}

extension Pattern.Kind {
    /// Whether a gap of this kind never has that byte in it.
    @inline(__always)
    func excludes(_ byte: UInt8) -> Bool {
        (byte == UInt8(ascii: "/") && self != .rest) || (byte == UInt8(ascii: ":") && self != .rest && self != .segment)
    }

    /// Whether a gap may take that text, in which nothing is excluded and which is not empty.
    func accepts(_ span: Slice<Pattern.Text>) -> Bool {
        switch self {
        case .rest, .segment, .part: return true
        case .digits: return span.allSatisfy(\.isDigit)
        case .letters: return span.allSatisfy { $0.isLowerLetter || $0 == UInt8(ascii: "-") }
        case .hex8: return span.count == 8 && span.allSatisfy(\.isHexDigit)
        case .hex12: return span.count == 12 && span.allSatisfy(\.isHexDigit)
        case .hex32: return span.count == 32 && span.allSatisfy(\.isHexDigit)
        case .hex64: return span.count == 64 && span.allSatisfy(\.isHexDigit)
        case .uuid:
            return span.count == 36
                && span.enumerated().allSatisfy { [8, 13, 18, 23].contains($0.offset) ? $0.element == UInt8(ascii: "-") : $0.element.isHexDigit }
        case .id8: return span.count == 8 && span.allSatisfy { $0.isLowerLetter || $0.isDigit }
        case .region: return Self.isRegion(span)
        case .commitment: return span.count < 40 && span.suffix(17).elementsEqual("-month-commitment".utf8)
        case .version: return Self.isVersion(span)
        case .partition: return Self.partitions.contains { span.elementsEqual($0.utf8) }
        case .account: return span.count == 12 && span.allSatisfy(\.isDigit)
        case .checkpoint:
            let step = "ckpt-step-".utf8
            return !span.starts(with: step) || span.count > step.count && span.dropFirst(step.count).allSatisfy(\.isDigit)
        }
    }

    private static let partitions = ["-cn", "-us-gov", "-iso", "-iso-b", "-iso-e", "-iso-f", "-eusc"]

    private static func isRegion(_ span: Slice<Pattern.Text>) -> Bool {
        // Two or three words and one digit, with a hyphen between.
        var words = 0
        var letters = 0
        for position in span.startIndex..<(span.endIndex &- 1) {
            if span[position] == UInt8(ascii: "-") {
                guard letters > 0, letters < 12 else { return false }
                words &+= 1
                letters = 0
            } else {
                guard span[position].isLowerLetter else { return false }
                letters &+= 1
            }
        }
        return letters == 0 && (words == 2 || words == 3) && (span.last?.isDigit ?? false)
    }

    private static func isVersion(_ span: Slice<Pattern.Text>) -> Bool {
        let parts = span.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        return !parts.isEmpty && parts.count <= 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
            && (parts.count < 3 || parts[2].count == 8)
    }
}

extension UInt8 {
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    var isLowerLetter: Bool { self &- UInt8(ascii: "a") < 26 }
    var isHexDigit: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }
}
