import FairleadModel

/// Which known name a misspelt one was meant to be.
package enum Spelling {
    /// The nearest name at most two edits away, and nearer than half of it; nil if there is none.
    package static func nearest(to word: String, among names: some Sequence<String>) -> String? {
        let letters = word.utf8.map(\.lowered)
        guard letters.count <= 64 else { return nil }
        var best: (name: String, distance: Int)?
        for name in names {
            guard name.utf8.count <= 64, let distance = distance(letters, name), distance * 2 < name.utf8.count,
                distance < best?.distance ?? .max
            else { continue }
            best = (name, distance)
        }
        return best?.name
    }

    private static func distance(_ letters: [UInt8], _ name: String) -> Int? {
        var name = name
        return name.withUTF8 { EditDistance.between(letters, $0, atMost: 2) }
    }
}
