extension Pattern {
    typealias Text = UnsafeBufferPointer<UInt8>
    /// Where the text lies that each gap takes, in the order of `names`.
    typealias Spans = UnsafeMutablePointer<Range<Int>>

    func matches(_ text: Text) -> Bool { walk(text, from: 0, piece: 0, into: nil) }

    /// Calls `body` with what the gaps take, if the text matches.
    @inline(__always)
    func match<Result>(_ text: Text, _ body: (Match) -> Result) -> Result? {
        withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: max(names.count, 1)) { room in
            guard let spans = room.baseAddress, walk(text, from: 0, piece: 0, into: spans) else { return nil }
            return body(Match(pattern: self, text: text, spans: spans))
        }
    }

    /// Gaps take as little as they can. The spans are written once the rest of the text has matched too.
    private func walk(_ text: Text, from start: Int, piece index: Int, into spans: Spans?) -> Bool {
        guard index < pieces.count else { return start == text.count }
        let piece = pieces[index]
        guard piece.isGap else {
            return has(text, piece, at: start) && walk(text, from: start &+ piece.length, piece: index &+ 1, into: spans)
        }
        guard index &+ 1 < pieces.count else {
            let span = start..<text.count
            guard span.isEmpty ? piece.mayBeEmpty : !span.contains(where: { piece.kind.excludes(text[$0]) }) && piece.kind.accepts(text[span])
            else { return false }
            spans?[piece.start] = span
            return true
        }
        let next = pieces[index &+ 1]
        let sign = literals[next.start]
        let slash = piece.kind.excludes(UInt8(ascii: "/")) ? UInt8(ascii: "/") : sign
        let colon = piece.kind.excludes(UInt8(ascii: ":")) ? UInt8(ascii: ":") : sign
        var end = start
        while end < text.count {
            let byte = text[end]
            guard byte == sign || byte == slash || byte == colon else {
                end &+= 1
                continue
            }
            if byte == sign, end > start || piece.mayBeEmpty, has(text, next, at: end),
                end == start || piece.kind.accepts(text[start..<end]), walk(text, from: end &+ next.length, piece: index &+ 2, into: spans)
            {
                spans?[piece.start] = start..<end
                return true
            }
            if piece.kind.excludes(byte) { return false }
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

    @inline(__always)
    func place(of part: Part) -> Int? {
        let place = places[part.rawValue]
        return place < 0 ? nil : Int(place)
    }

    /// Whether a text is like that one, in which a zero stands for any digit.
    static func isShaped(_ text: Slice<Text>, as shape: StaticString) -> Bool {
        text.count == shape.utf8CodeUnitCount
            && zip(text, UnsafeBufferPointer(start: shape.utf8Start, count: shape.utf8CodeUnitCount))
                .allSatisfy { $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 }
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
