import FairleadModel

/// Something a request named.
struct NamedTarget: Sendable, Equatable {
    let target: Int
    /// What the `*` of the group's name stands for; nil where it has none.
    var captured: String?
}

/// Groups whose names are patterns: `openai/*`, `*`. The longest that fits decides, as in LiteLLM.
struct NamePatterns: Sendable {
    private struct Pattern: Sendable {
        let prefix: String
        let suffix: String
        let target: Int
    }

    private let patterns: [Pattern]

    init(_ groupNames: [String]) {
        patterns = groupNames.enumerated().compactMap { position, name -> Pattern? in
            guard let star = name.utf8.firstIndex(of: UInt8(ascii: "*")) else { return nil }
            return Pattern(prefix: String(name[..<star]), suffix: String(name[name.index(after: star)...]), target: position)
        }.sorted { $0.prefix.utf8.count + $0.suffix.utf8.count > $1.prefix.utf8.count + $1.suffix.utf8.count }
    }

    func match(_ name: String) -> NamedTarget? {
        for pattern in patterns {
            guard name.utf8.count >= pattern.prefix.utf8.count + pattern.suffix.utf8.count, name.hasPrefix(pattern.prefix),
                name.hasSuffix(pattern.suffix)
            else { continue }
            let captured = name.dropFirst(pattern.prefix.count).dropLast(pattern.suffix.count)
            return NamedTarget(target: pattern.target, captured: String(captured))
        }
        return nil
    }
}
