/// How alike two JSON values are: by what stands where, irrespective of the order of keys and of how numbers are spelt.
struct JSONLikeness: Equatable {
    var isEqual: Bool
    /// Twice the values that both have at the same place, over the values of both. A value is a string, number, boolean, null, or an
    /// empty array or object; its place is the keys and positions that lead to it.
    var ratio: Double
    /// There were too many values: the rest was not looked at.
    var isApproximate: Bool

    /// - Parameter isSame: they are known to be the same, byte for byte.
    init(_ a: JSONLeaves.Cut, _ b: JSONLeaves.Cut, isSame: Bool = false) {
        isApproximate = !isSame && (a.isCut || b.isCut)
        isEqual = isSame || !isApproximate && a.leaves == b.leaves
        let total = a.leaves.count &+ b.leaves.count
        ratio = isEqual || total == 0 ? 1 : Double(2 &* Self.shared(a.leaves, b.leaves)) / Double(total)
    }

    /// How many two lists, both sorted, have in common.
    static func shared(_ a: [Int32], _ b: [Int32]) -> Int {
        var (left, right, common) = (0, 0, 0)
        while left < a.count, right < b.count {
            if a[left] == b[right] {
                common &+= 1
                left &+= 1
                right &+= 1
            } else if a[left] < b[right] {
                left &+= 1
            } else {
                right &+= 1
            }
        }
        return common
    }
}
