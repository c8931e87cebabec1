/// Where an id that begins as a form does leaves it.
struct PatternFault {
    enum Kind: Int {
        /// Something is written there that the form does not have.
        case unexpected
        case wrongKind, missing
    }

    let kind: Kind
    /// The id up to here is as it should be.
    let position: Int
    /// The gap that nothing was found for, or not the right thing: its name.
    var gap: String?
    /// What a gap of a kind was given.
    var found: Range<Int>?
    /// What should stand there; nil where nothing should.
    var literal: Range<Int>?

    fileprivate func isFurther(than other: PatternFault?) -> Bool {
        guard let other else { return true }
        return (position, kind.rawValue) > (other.position, other.kind.rawValue)
    }
}

extension Pattern {
    /// Whether an id looks as if it were meant to have this form: it begins as the form does, or has in it what few ids have.
    func isSuggested(by text: Text) -> Bool {
        guard let first = pieces.first else { return false }
        if !first.isGap {
            let sign = literals[..<first.length].firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
            guard let sign, sign >= 2, text.count > sign else { return false }
            return (0...sign).allSatisfy { text[$0].lowered == literals[$0].lowered }
        }
        guard pieces.count > 1, pieces[1].length >= 4 else { return false }
        return text.indices.contains { $0 > 0 && has(text, pieces[1], at: $0) }
    }

    /// How far the text has this form, and what is wrong there; nil if it has it.
    func fault(in text: Text) -> PatternFault? {
        var furthest: PatternFault?
        return follows(text, from: 0, piece: 0, &furthest) ? nil : furthest
    }

    /// The walk of `matches`, which remembers the furthest of its dead ends.
    private func follows(_ text: Text, from start: Int, piece index: Int, _ furthest: inout PatternFault?) -> Bool {
        func note(_ fault: PatternFault) -> Bool {
            if fault.isFurther(than: furthest) { furthest = fault }
            return false
        }
        guard index < pieces.count else {
            return start == text.count || note(PatternFault(kind: .unexpected, position: start))
        }
        let piece = pieces[index]
        guard piece.isGap else {
            if has(text, piece, at: start) { return follows(text, from: start &+ piece.length, piece: index &+ 1, &furthest) }
            return note(PatternFault(kind: .unexpected, position: start, literal: piece.start..<(piece.start &+ piece.length)))
        }
        let name = names[piece.start]
        let end = text[start...].firstIndex { piece.kind.excludes($0) } ?? text.count
        func isFit(_ end: Int) -> Bool {
            if end == start { return piece.mayBeEmpty || note(PatternFault(kind: .missing, position: start, gap: name)) }
            return piece.kind.accepts(text[start..<end])
                || note(PatternFault(kind: .wrongKind, position: start, gap: name, found: start..<end))
        }
        guard index &+ 1 < pieces.count else {
            return isFit(end) && follows(text, from: end, piece: index &+ 1, &furthest)
        }
        let next = pieces[index &+ 1]
        var isPlaceFound = false
        for place in start..<max(text.count, start) where place <= end && has(text, next, at: place) {
            isPlaceFound = true
            if isFit(place), follows(text, from: place &+ next.length, piece: index &+ 2, &furthest) { return true }
        }
        guard !isPlaceFound, isFit(end) else { return false }
        return note(PatternFault(kind: .unexpected, position: end, literal: next.start..<(next.start &+ next.length)))
    }

    func literal(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: UnsafeBufferPointer(literals)[range]), as: UTF8.self)
    }

    /// The form as a person would write it down: `projects/PROJECT/locations/LOCATION/endpoints/ID`.
    var shape: String {
        pieces.reduce(into: "") { text, piece in
            text += piece.isGap
                ? Self.heading(names[piece.start])
                : literal(piece.start..<(piece.start &+ piece.length))
        }
    }

    static func heading(_ name: String) -> String { name.uppercased() }
}
