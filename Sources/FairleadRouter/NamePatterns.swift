import FairleadModel

/// Something a request named.
struct NamedTarget: Sendable, Equatable {
    let target: Int
    /// What each `*` of the group's name stands for; nil where it has none.
    var captured: [String]?
    /// Which of the request's fallbacks named it, where that has options of its own.
    var overriding: Int?
}

/// Groups whose names are patterns: `openai/*`, `*`. The longest that fits decides, as in LiteLLM.
struct NamePatterns: Sendable {
    private struct Pattern: Sendable {
        /// What stands around the stars: one more than there are of those.
        let pieces: [Substring]
        let target: Int

        var length: Int { pieces.reduce(0) { $0 + $1.utf8.count } }

        /// Each star takes as much as it can, the first one first.
        func captures(of name: String) -> [String]? {
            guard let first = pieces.first, let last = pieces.last, name.utf8.count >= length, name.hasPrefix(first), name.hasSuffix(last)
            else { return nil }
            let text = Array(name.utf8)
            var end = text.count - last.utf8.count
            var captures: [String] = []
            for piece in pieces.dropFirst().dropLast().reversed() {
                let letters = Array(piece.utf8)
                let starts = first.utf8.count...max(first.utf8.count, end - letters.count)
                guard let start = starts.last(where: { text[$0..<end].starts(with: letters) }) else { return nil }
                captures.append(String(decoding: text[(start + letters.count)..<end], as: UTF8.self))
                end = start
            }
            captures.append(String(decoding: text[first.utf8.count..<end], as: UTF8.self))
            return captures.reversed()
        }
    }

    private let patterns: [Pattern]

    init(_ groupNames: [String]) {
        patterns = groupNames.enumerated().compactMap { position, name -> Pattern? in
            guard name.utf8.contains(UInt8(ascii: "*")) else { return nil }
            return Pattern(pieces: name.split(separator: "*", omittingEmptySubsequences: false), target: position)
        }.sorted { $0.length > $1.length }
    }

    func match(_ name: String) -> NamedTarget? {
        for pattern in patterns {
            if let captured = pattern.captures(of: name) { return NamedTarget(target: pattern.target, captured: captured) }
        }
        return nil
    }
}
