/// The shape of an id: literal text with named gaps, as in `projects/{project}/locations/{location}/endpoints/{id}`.
///
/// A gap takes at least one byte and none of `/`. What may follow its name: `:kind` (one of ``Kind``), `*` (may be empty),
/// `...` (takes slashes too). Square brackets hold what may be left out; they nest. catalog/README.md has the whole grammar.
struct Pattern: Sendable {
    enum Kind: String, Sendable {
        case segment, rest
        /// No `/` and no `:`.
        case part
        case digits, letters, hex64, uuid
        /// Eight lower-case letters or digits.
        case id8
        /// `us-east-1`, `us-gov-west-1`.
        case region
        /// `1-month-commitment`.
        case commitment
        /// A number, perhaps with a minor one after `.` or `-`, perhaps with a date `-20250929` after it.
        case version
    }

    enum Piece: Sendable {
        case literal([UInt8])
        case gap(name: String, kind: Kind, mayBeEmpty: Bool)
    }

    let pieces: [Piece]

    /// All the shapes that a text with brackets stands for, the longest first; nil if the text is malformed.
    static func compile(_ text: String) -> [Pattern]? {
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
        var rest = shape[...]
        while !rest.isEmpty {
            let open = rest.firstIndex(of: UInt8(ascii: "{")) ?? rest.endIndex
            if open > rest.startIndex { pieces.append(.literal(Array(rest[..<open]))) }
            guard open < rest.endIndex else { break }
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")), let gap = Self.gap(rest[(open + 1)..<close]) else {
                return nil
            }
            pieces.append(gap)
            rest = rest[(close + 1)...]
        }
        self.pieces = pieces
    }

    private static func gap(_ text: ArraySlice<UInt8>) -> Piece? {
        var text = text
        var kind = Kind.segment
        var mayBeEmpty = false
        if text.suffix(3).elementsEqual("...".utf8) {
            kind = .rest
            text = text.dropLast(3)
        }
        if text.last == UInt8(ascii: "*") {
            mayBeEmpty = true
            text = text.dropLast()
        }
        if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            guard let named = Kind(rawValue: String(decoding: text[(colon + 1)...], as: UTF8.self)) else { return nil }
            kind = named
            text = text[..<colon]
        }
        return text.isEmpty ? nil : .gap(name: String(decoding: text, as: UTF8.self), kind: kind, mayBeEmpty: mayBeEmpty)
    }
}

/// What the gaps of a pattern took from an id.
public struct Captures: Sendable {
    public private(set) var values: [(name: String, value: String)] = []

    public init() {}

    public subscript(name: String) -> String? { values.last { $0.name == name }?.value }

    mutating func add(_ name: String, _ value: String) { values.append((name, value)) }
}

extension Pattern {
    typealias Text = UnsafeBufferPointer<UInt8>

    func matches(_ text: Text) -> Bool {
        var spans: [Range<Int>] = []
        return walk(text, from: 0, piece: 0, spans: &spans)
    }

    func captures(_ text: Text) -> Captures? {
        var spans: [Range<Int>] = []
        guard walk(text, from: 0, piece: 0, spans: &spans) else { return nil }
        var found = Captures()
        var next = 0
        for case .gap(let name, _, _) in pieces where next < spans.count {
            found.add(name, String(decoding: UnsafeBufferPointer(rebasing: text[spans[next]]), as: UTF8.self))
            next += 1
        }
        return found
    }

    /// Gaps take as little as they can; the id's length bounds the search, and no pattern has more than a few gaps.
    private func walk(_ text: Text, from start: Int, piece index: Int, spans: inout [Range<Int>]) -> Bool {
        guard index < pieces.count else { return start == text.count }
        switch pieces[index] {
        case .literal(let literal):
            guard Self.has(text, literal, at: start) else { return false }
            return walk(text, from: start + literal.count, piece: index + 1, spans: &spans)
        case .gap(_, let kind, let mayBeEmpty):
            if index + 1 == pieces.count {
                guard kind.accepts(text, start..<text.count, mayBeEmpty: mayBeEmpty) else { return false }
                spans.append(start..<text.count)
                return true
            }
            var end = mayBeEmpty ? start : start + 1
            while end <= text.count {
                if kind.accepts(text, start..<end, mayBeEmpty: mayBeEmpty) {
                    spans.append(start..<end)
                    if walk(text, from: end, piece: index + 1, spans: &spans) { return true }
                    spans.removeLast()
                } else if kind.endsHere(text, end - 1) {
                    return false
                }
                end += 1
            }
            return false
        }
    }

    private static func has(_ text: Text, _ literal: [UInt8], at start: Int) -> Bool {
        guard text.count - start >= literal.count else { return false }
        for offset in 0..<literal.count where text[start + offset] != literal[offset] { return false }
        return true
    }
}

extension Pattern.Kind {
    /// Whether no longer span with this byte in it could be accepted.
    fileprivate func endsHere(_ text: Pattern.Text, _ position: Int) -> Bool {
        guard position >= 0, position < text.count else { return false }
        switch self {
        case .rest: return false
        case .segment: return text[position] == UInt8(ascii: "/")
        default: return text[position] == UInt8(ascii: "/") || text[position] == UInt8(ascii: ":")
        }
    }

    fileprivate func accepts(_ text: Pattern.Text, _ range: Range<Int>, mayBeEmpty: Bool) -> Bool {
        guard range.lowerBound <= range.upperBound, range.upperBound <= text.count else { return false }
        guard !range.isEmpty else { return mayBeEmpty }
        let span = text[range]
        switch self {
        case .rest: return true
        case .segment: return !span.contains(UInt8(ascii: "/"))
        case .part: return !span.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
        case .digits: return span.allSatisfy(\.isDigit)
        case .letters: return span.allSatisfy { $0.isLowerLetter || $0 == UInt8(ascii: "-") }
        case .hex64: return span.count == 64 && span.allSatisfy(\.isHexDigit)
        case .uuid:
            return span.count == 36
                && span.enumerated().allSatisfy { [8, 13, 18, 23].contains($0.offset) ? $0.element == UInt8(ascii: "-") : $0.element.isHexDigit }
        case .id8: return span.count == 8 && span.allSatisfy { $0.isLowerLetter || $0.isDigit }
        case .region: return Self.isRegion(span)
        case .commitment: return span.count < 40 && span.suffix(17).elementsEqual("-month-commitment".utf8)
        case .version: return Self.isVersion(span)
        }
    }

    private static func isRegion(_ span: Slice<Pattern.Text>) -> Bool {
        let parts = span.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.count <= 4, let last = parts.last else { return false }
        return last.count == 1 && last.allSatisfy(\.isDigit)
            && parts.dropLast().allSatisfy { !$0.isEmpty && $0.count < 12 && $0.allSatisfy(\.isLowerLetter) }
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
