import FairleadModel

/// What a comparison says: each model's answer, and how alike they are.
struct ComparisonReply {
    let json: Bytes

    /// Nil: it was cancelled while they were compared.
    init?(_ contenders: [Contender], baseline: Int, nanoseconds: Int64, isCancelled: () -> Bool) {
        let results = contenders.map { ComparedResult($0) }
        guard let found = Self.pairs(of: results, isCancelled) else { return nil }

        var writer = JSONWriter(capacity: 4096)
        writer.beginObject()
        writer.key("object")
        writer.string("fairlead.comparison")
        writer.key("baseline")
        writer.string(results[baseline].contender.label)
        writer.key("results")
        writer.beginArray()
        for (position, result) in results.enumerated() {
            writer.beginObject()
            result.writeMembers(to: &writer)
            writer.key("likeness")
            let pair = (min(position, baseline), max(position, baseline))
            if let likeness = found.first(where: { ($0.a, $0.b) == pair })?.likeness {
                writer.beginObject()
                likeness.writeMembers(to: &writer)
                writer.endObject()
            } else {
                writer.null()
            }
            writer.endObject()
        }
        writer.endArray()
        writer.key("pairs")
        writer.beginArray()
        for (a, b, likeness) in found {
            writer.beginObject()
            writer.key("a")
            writer.string(results[a].contender.label)
            writer.key("b")
            writer.string(results[b].contender.label)
            likeness.writeMembers(to: &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.key("timing")
        writer.beginObject()
        writer.key("total_ms")
        writer.milliseconds(nanoseconds)
        writer.endObject()
        writer.endObject()
        json = writer.finish()
    }

    private static func pairs(of results: [ComparedResult], _ isCancelled: () -> Bool) -> [(a: Int, b: Int, likeness: Likeness)]? {
        let count = results.count(where: { $0.answer != nil })
        guard count > 1 else { return [] }
        let work = LikenessWork(answers: count)
        var answers: [(position: Int, cut: CutAnswer)] = []
        var found: [(a: Int, b: Int, likeness: Likeness)] = []
        for (position, result) in results.enumerated() {
            guard !isCancelled() else { return nil }
            if let answer = result.answer { answers.append((position, work.cut(answer))) }
        }
        for (number, a) in answers.enumerated() {
            for b in answers.dropFirst(number &+ 1) {
                guard !isCancelled() else { return nil }
                found.append((a.position, b.position, Likeness(a.cut, b.cut, work)))
            }
        }
        return found
    }
}
