/// The origins a provider's own key may go to: one origin, or the hosts of a template such as
/// `https://{location}-aiplatform.googleapis.com` or `*.openai.azure.com`.
struct OriginPattern: Sendable, Equatable {
    private enum Piece: Equatable {
        case literal(String)
        /// `{name}`: letters, digits and hyphens.
        case label
        /// `*`: the same and dots.
        case labels

        var isLiteral: Bool { if case .literal = self { true } else { false } }
    }

    private enum Form: Equatable {
        case exact(Origin)
        case hosts([Piece])
    }

    private let form: Form

    /// With more gaps it would take too long to see that a host does not fit.
    private static let mostGaps = 3

    /// Whether it is one origin, not a family of hosts.
    var isExact: Bool { if case .exact = form { true } else { false } }

    /// A base URL with placeholders, or a host with an optional path; both https unless the template says otherwise. Nil where
    /// the template leaves the host to the user, or where strangers could own a host that fits: it must end in a registered
    /// domain of the provider's own.
    init?(template: String) {
        let hasScheme = template.contains("://")
        let parts = template.split(separator: "/", omittingEmptySubsequences: false)
        guard let authority = hasScheme ? (parts.count > 2 ? parts[2] : nil) : parts.first else { return nil }
        let pieces = Self.pieces(of: authority.lowercased()[...])
        if pieces.allSatisfy(\.isLiteral) {
            let scheme = hasScheme ? parts[0] + "//" : "https://"
            guard let origin = try? Origin(scheme + authority) else { return nil }
            form = .exact(origin)
            return
        }
        guard !hasScheme || template.hasPrefix("https://"), case .literal(let tail) = pieces.last,
            pieces.count(where: { !$0.isLiteral }) <= Self.mostGaps, tail.utf8.count(where: { $0 == UInt8(ascii: ".") }) >= 2, !tail.utf8.contains(UInt8(ascii: ":")),
            !Self.customerRunDomains.contains(where: { tail.hasSuffix($0) })
        else { return nil }
        form = .hosts(pieces)
    }

    // A customer's own program answers under these, and would be shown another customer's key.
    private static let customerRunDomains = [".endpoints.huggingface.cloud", ".inference.ml.azure.com", ".api.baseten.co"]

    func covers(_ origin: Origin) -> Bool {
        switch form {
        case .exact(let own): own == origin
        case .hosts(let pieces):
            origin.scheme == .https && origin.port == 443 && Self.matches(Substring(origin.host).utf8, pieces[...])
        }
    }

    private static func pieces(of authority: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var literal = ""
        var rest = authority
        while let character = rest.popFirst() {
            guard character == "*" || character == "{" else {
                literal.append(character)
                continue
            }
            if character == "{" { rest = rest.drop { $0 != "}" }.dropFirst() }
            if !literal.isEmpty { pieces.append(.literal(literal)) }
            literal = ""
            pieces.append(character == "*" ? .labels : .label)
        }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        return pieces
    }

    private static func matches(_ host: Substring.UTF8View, _ pieces: ArraySlice<Piece>) -> Bool {
        guard let piece = pieces.first else { return host.isEmpty }
        if case .literal(let text) = piece {
            return host.starts(with: text.utf8) && matches(host.dropFirst(text.utf8.count), pieces.dropFirst())
        }
        var rest = host
        while let byte = rest.popFirst(), isLabelByte(byte) || (piece == .labels && byte == UInt8(ascii: ".")) {
            if matches(rest, pieces.dropFirst()) { return true }
        }
        return false
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
    }
}
