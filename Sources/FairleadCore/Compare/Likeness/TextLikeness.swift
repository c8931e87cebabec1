/// How alike two texts are.
struct TextLikeness: Equatable {
    /// They are the same, byte for byte.
    var isExact: Bool
    /// Twice the words that both have in the same order, over the words of both: 1 for the same words, 0 where none is shared.
    var ratio: Double
    /// The texts were too long for that: the order of words, or the end of the texts, was not looked at.
    var isApproximate = false

    /// Steps that one comparison may take, some ten milliseconds.
    static let stepLimit = 1 << 23

    /// - Parameter left: the steps that the order of words may still take.
    init(_ a: CutText, _ b: CutText, _ work: LikenessWork, left: inout Int) {
        isExact = a.text.utf8.elementsEqual(b.text.utf8)
        ratio = 1
        if isExact { return }
        isApproximate = a.isCut || b.isCut
        let total = a.words.count &+ b.words.count
        guard total > 0 else { return }
        let steps = CommonSubsequence.steps(a.words.count, b.words.count)
        var common: Int
        if steps <= left {
            left &-= steps
            while work.places.count < work.words.count { work.places.append(0) }
            common = CommonSubsequence.length(a.words[...], b.words[...], places: &work.places)
        } else {
            common = JSONLikeness.shared(a.words.sorted(), b.words.sorted())
            isApproximate = true
        }
        ratio = Double(2 &* common) / Double(total)
    }
}
