/// How alike the tool calls of two answers are, in whatever order they were made.
struct ToolCallLikeness: Equatable {
    /// The same calls with the same arguments.
    var isEqual: Bool
    /// The same tools, as often.
    var hasSameNames: Bool
    /// Twice the calls that both make, over the calls of both; a call of the same tool counts half for that and half by its arguments.
    var ratio: Double

    /// Some arguments were too long to be looked at in full.
    var isApproximate = false

    /// - Parameter left: the steps that the order of words may still take.
    init(_ a: [CutAnswer.Call], _ b: [CutAnswer.Call], _ work: LikenessWork, left: inout Int) {
        let total = a.count &+ b.count
        var wanted: [Int: Int] = [:]
        for call in b { wanted[call.identity, default: 0] &+= 1 }
        // Equal ones first, so that no other call takes their place.
        var taken: [Int: Int] = [:]
        var unmatched: [CutAnswer.Call] = []
        for call in a {
            if taken[call.identity, default: 0] < wanted[call.identity, default: 0] {
                taken[call.identity, default: 0] &+= 1
            } else {
                unmatched.append(call)
            }
        }
        let equalPairs = a.count &- unmatched.count
        var others: [String: [CutAnswer.Call]] = [:]
        for call in b {
            if let count = taken[call.identity], count > 0 {
                taken[call.identity] = count &- 1
            } else {
                others[call.name, default: []].append(call)
            }
        }
        var pairs = equalPairs
        var scores = Double(equalPairs)
        for call in unmatched {
            guard let other = others[call.name]?.popLast() else { continue }
            pairs &+= 1
            if let json = call.json, let otherJSON = other.json {
                let likeness = JSONLikeness(json, otherJSON)
                scores += 0.5 + 0.5 * likeness.ratio
                isApproximate = isApproximate || likeness.isApproximate
            } else {
                let likeness = TextLikeness(call.text, other.text, work, left: &left)
                scores += 0.5 + 0.5 * min(likeness.ratio, 0.99)
                isApproximate = isApproximate || likeness.isApproximate
            }
        }
        isEqual = equalPairs &* 2 == total
        hasSameNames = pairs &* 2 == total
        ratio = total == 0 ? 1 : 2 * scores / Double(total)
    }
}
