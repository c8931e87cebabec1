import FairleadModel

extension Roster {
    /// LiteLLM's rule: by `weight` where one is given, else by `rpm`, else by `tpm`, else all alike. Where others have a
    /// weight, a deployment without one counts as the average of theirs; a weight of 0 is drawn only when no other is left.
    static func shares(of members: ArraySlice<Deployment>) -> [Double] {
        for metric in [\Deployment.weight, \.requestsPerMinute, \.tokensPerMinute] {
            let given = members.compactMap { $0[keyPath: metric] }
            let largest = given.max() ?? 0
            guard largest > 0 else { continue }
            // Relative to the largest, so that no sum of outside numbers can overflow.
            let average = given.reduce(0) { $0 + $1 / largest } / Double(given.count)
            return members.map { $0[keyPath: metric].map { $0 / largest } ?? average }
        }
        return members.map { _ in 1 }
    }

    /// One draw over a whole level, healthy or not.
    @inline(__always)
    func spin(_ level: Level, _ random: inout SplitMix64) -> Int {
        let members = level.members
        let last = members.upperBound &- 1
        let mark = random.unit()
        if level.isUniform { return min(members.lowerBound &+ Int(mark * Double(members.count)), last) }
        // The first member whose running sum is above the mark: one without a share never is.
        let wanted = mark * level.total
        var low = members.lowerBound
        var high = last
        while low < high {
            let middle = (low &+ high) / 2
            if sums[middle] > wanted { high = middle } else { low = middle &+ 1 }
        }
        return low
    }
}
