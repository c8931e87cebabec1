import FairleadModel

/// Where beginnings of prompts were sent of late: a table of fixed size in which the new takes the place of the old.
struct PrefixTable: Sendable {
    private struct Entry {
        var hash: UInt64 = 0
        var deployment: Int32 = -1
        var seen = Instant(nanoseconds: .min)
    }

    /// Providers keep a prefix for five minutes after its last use, or longer (docs.anthropic.com and platform.openai.com, "Prompt
    /// caching").
    static let lifetime: Int64 = 300_000_000_000
    private static let sets = 2048
    private static let ways = 4

    private var entries: [Entry] = []

    mutating func insert(_ hash: UInt64, _ deployment: Int, at now: Instant) {
        if entries.isEmpty { entries = Array(repeating: Entry(), count: Self.sets * Self.ways) }
        let set = Self.range(hash)
        var chosen = set.lowerBound
        for position in set {
            if entries[position].hash == hash, entries[position].deployment == Int32(truncatingIfNeeded: deployment) {
                chosen = position
                break
            }
            if entries[position].seen < entries[chosen].seen { chosen = position }
        }
        entries[chosen] = Entry(hash: hash, deployment: Int32(truncatingIfNeeded: deployment), seen: now)
    }

    /// Where it was sent last, among those that will do.
    func deployment(for hash: UInt64, at now: Instant, where isUsable: (Int) -> Bool) -> Int? {
        guard !entries.isEmpty else { return nil }
        var best: Entry?
        for position in Self.range(hash) {
            let entry = entries[position]
            guard entry.hash == hash, now.since(entry.seen) < Self.lifetime, best.map({ $0.seen < entry.seen }) ?? true,
                isUsable(Int(entry.deployment))
            else { continue }
            best = entry
        }
        return best.map { Int($0.deployment) }
    }

    /// The same by other positions, without the deployments that have none.
    func moved(to position: (Int) -> Int?) -> PrefixTable {
        var table = PrefixTable()
        table.entries = entries.map { entry in
            guard entry.deployment >= 0, let moved = position(Int(entry.deployment)) else { return Entry() }
            return Entry(hash: entry.hash, deployment: Int32(truncatingIfNeeded: moved), seen: entry.seen)
        }
        return table
    }

    private static func range(_ hash: UInt64) -> Range<Int> {
        let first = Int(truncatingIfNeeded: hash % UInt64(sets)) * ways
        return first..<first + ways
    }
}
