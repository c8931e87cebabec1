import FairleadModel

/// A path with gaps, as the rows of the catalogue write it: `/openai/deployments/{model}/chat/completions?api-version={api_version}`.
/// `{name!}` is filled as one segment, and a query pair with `{name?}` is left out where there is no value.
struct Template: Sendable {
    enum Piece: Sendable {
        case literal(String)
        case gap(name: String, isWhole: Bool, isOptional: Bool)
    }

    let path: [Piece]
    let query: [[Piece]]
    /// The text itself where it has no gap.
    let plain: String?

    init(_ text: String) {
        let pathText = text.prefix { $0 != "?" }
        path = Self.pieces(pathText)
        query = text.dropFirst(pathText.count + 1).split(separator: "&").map { Self.pieces($0) }
        plain = text.utf8.contains(UInt8(ascii: "{")) ? nil : text
    }

    private static func pieces(_ text: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
            var name = rest[rest.index(after: open)..<close]
            let mark = name.last
            if mark == "!" || mark == "?" { name = name.dropLast() }
            pieces.append(.gap(name: String(name), isWhole: mark == "!", isOptional: mark == "?"))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.literal(String(rest))) }
        return pieces
    }

    /// The gap that is all of it, if it is one that tells of a fine-tune's descent.
    var part: Pattern.Part? {
        guard path.count == 1, query.isEmpty, case .gap(let name, _, _)? = path.first else { return nil }
        return Pattern.Part.allCases.first { $0.name == name }
    }

    /// Puts what an id says into the gaps, as it stands.
    func filled(with captures: Captures) -> String {
        path.reduce(into: "") { text, piece in
            switch piece {
            case .literal(let literal): text += literal
            case .gap(let name, _, _): text += captures[name] ?? ""
            }
        }
    }
}
