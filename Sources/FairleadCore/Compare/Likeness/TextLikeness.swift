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

    init(_ a: String, _ b: String, stepLimit: Int = Self.stepLimit) {
        isExact = a.utf8.elementsEqual(b.utf8)
        ratio = 1
        if isExact { return }
        var words = Words()
        let (left, leftIsCut) = words.cut(a)
        let (right, rightIsCut) = words.cut(b)
        isApproximate = leftIsCut || rightIsCut
        let total = left.count &+ right.count
        guard total > 0 else { return }
        var common: Int
        if CommonSubsequence.steps(left.count, right.count) <= stepLimit {
            common = CommonSubsequence.length(left[...], right[...], numbers: words.count)
        } else {
            common = Self.shared(left, right, numbers: words.count)
            isApproximate = true
        }
        ratio = Double(2 &* common) / Double(total)
    }

    /// Words that both have, whatever their order.
    private static func shared(_ a: [Int32], _ b: [Int32], numbers: Int) -> Int {
        var counts = [Int](repeating: 0, count: numbers)
        for word in a { counts[Int(word)] &+= 1 }
        var common = 0
        for word in b where counts[Int(word)] > 0 {
            counts[Int(word)] &-= 1
            common &+= 1
        }
        return common
    }
}
