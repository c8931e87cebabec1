import FairleadModel

/// What the likenesses of one comparison share, so that each answer is taken apart once, and how much they may cost together: about
/// a second, however many answers there are and whatever they are made of. Of one thread.
final class LikenessWork {
    /// How many words of a text, and how many values of JSON, are looked at.
    let pieceLimit: Int
    /// Steps that the order of words may take for each two answers.
    let stepLimit: Int
    var words = Words()
    var leaves = JSONLeaves()
    /// For CommonSubsequence: zeros, between its scans.
    var places: [UInt64] = []
    private var arguments: [CallKey: CutAnswer.Call] = [:]
    private var identities: [CallMeaning: Int] = [:]

    /// Bytes that count as much as a word or a value.
    static let bytesOfPiece = 16
    private static let pieceBudget = 1 << 19
    private static let stepBudget = 1 << 27

    init(answers: Int) {
        let count = max(2, answers)
        pieceLimit = min(1 << 18, Self.pieceBudget / count)
        stepLimit = min(TextLikeness.stepLimit, Self.stepBudget / (count &* (count &- 1) / 2))
    }

    func cut(_ answer: ComparedAnswer) -> CutAnswer {
        var left = pieceLimit
        return CutAnswer(
            text: cut(answer.text, limit: pieceLimit), json: answer.json.map { leaves.cut($0, limit: pieceLimit) },
            calls: answer.toolCalls.map { cut($0, &left) })
    }

    func cut(_ text: String, limit: Int) -> CutText {
        let (words, isCut) = words.cut(text, limit: limit)
        return CutText(text: text, words: words, isCut: isCut)
    }

    /// Of the same arguments once.
    private func cut(_ call: ComparedAnswer.ToolCall, _ left: inout Int) -> CutAnswer.Call {
        let key = CallKey(name: Array(call.name.utf8), arguments: Array(call.arguments.utf8))
        if let known = arguments[key] { return known }
        let text = cut(call.arguments, limit: left)
        var json: JSONLeaves.Cut?
        // What is too long to be parsed is compared by its words, the first of them.
        let size = call.arguments.utf8.count / Self.bytesOfPiece
        if size <= left, let value = call.json { json = leaves.cut(value, limit: left) }
        left = max(0, left &- max(size, text.words.count, json?.leaves.count ?? 0) &- 1)
        let meaning = CallMeaning(name: key.name, arguments: json.map { $0.isCut ? .spelt(key.arguments) : .json($0.leaves) } ?? .spelt(key.arguments))
        let identity = identities[meaning] ?? identities.count
        identities[meaning] = identity
        let cut = CutAnswer.Call(name: call.name, identity: identity, text: text, json: json)
        arguments[key] = cut
        return cut
    }

    private struct CallKey: Hashable {
        let name: [UInt8]
        let arguments: [UInt8]
    }

    private struct CallMeaning: Hashable {
        let name: [UInt8]
        let arguments: Arguments

        enum Arguments: Hashable {
            case json([Int32])
            case spelt([UInt8])
        }
    }
}

/// An answer that is ready to be compared with others of the same work.
struct CutAnswer {
    struct Call {
        let name: String
        /// The same for calls of the same tool with the same arguments.
        let identity: Int
        let text: CutText
        let json: JSONLeaves.Cut?
    }

    let text: CutText
    let json: JSONLeaves.Cut?
    let calls: [Call]
}

struct CutText {
    let text: String
    let words: [Int32]
    /// There are more words.
    let isCut: Bool
}
