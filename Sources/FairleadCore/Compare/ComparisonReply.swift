import FairleadModel

/// What a comparison says: each model's answer, and how alike they are.
struct ComparisonReply {
    let json: Bytes

    /// Steps that the texts of all pairs together may take, less than a quarter of a second.
    private static let stepBudget = 1 << 27

    init(_ contenders: [Contender], baseline: Int, nanoseconds: Int64) {
        let results = contenders.map { ComparedResult($0) }
        let pairs = max(1, results.count &* (results.count &- 1) / 2)
        let stepLimit = min(TextLikeness.stepLimit, Self.stepBudget / pairs)
        var found: [(a: Int, b: Int, likeness: Likeness)] = []
        for a in 0..<results.count {
            for b in (a &+ 1)..<max(results.count, a &+ 1) {
                guard let left = results[a].answer, let right = results[b].answer else { continue }
                found.append((a, b, Likeness(left, right, stepLimit: stepLimit)))
            }
        }

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
}
