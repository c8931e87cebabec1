import FairleadModel

/// How alike the tool calls of two answers are, in whatever order they were made.
struct ToolCallLikeness: Equatable {
    /// The same calls with the same arguments.
    var isEqual: Bool
    /// The same tools, as often.
    var hasSameNames: Bool
    /// Twice the calls that both make, over the calls of both; a call of the same tool counts half for that and half by its arguments.
    var ratio: Double

    init(_ a: [ComparedAnswer.ToolCall], _ b: [ComparedAnswer.ToolCall]) {
        let total = a.count &+ b.count
        var others: [String: [ComparedAnswer.ToolCall]] = [:]
        for call in b { others[call.name, default: []].append(call) }
        var unmatched: [ComparedAnswer.ToolCall] = []
        var scores = 0.0
        var pairs = 0
        var equalPairs = 0
        for call in a {
            // Equal ones first, so that no other call takes their place.
            guard let position = others[call.name]?.prefix(Self.lookahead).firstIndex(where: { $0.argumentsLikeness(to: call).isEqual }) else {
                unmatched.append(call)
                continue
            }
            others[call.name]?.remove(at: position)
            pairs &+= 1
            equalPairs &+= 1
            scores += 1
        }
        for call in unmatched {
            guard let other = others[call.name]?.popLast() else { continue }
            pairs &+= 1
            scores += 0.5 + 0.5 * call.argumentsLikeness(to: other).ratio
        }
        isEqual = equalPairs &* 2 == total
        hasSameNames = pairs &* 2 == total
        ratio = total == 0 ? 1 : 2 * scores / Double(total)
    }

    /// How many calls of the same tool are looked through for an equal one.
    private static let lookahead = 32
}

extension ComparedAnswer.ToolCall {
    fileprivate func argumentsLikeness(to other: Self) -> (isEqual: Bool, ratio: Double) {
        if let json, let otherJSON = other.json {
            let likeness = JSONLikeness(json, otherJSON)
            return (likeness.isEqual, likeness.ratio)
        }
        let likeness = TextLikeness(arguments, other.arguments)
        return (likeness.isExact, likeness.isExact ? 1 : min(likeness.ratio, 0.99))
    }
}
