/// How far a misspelt name is from the one that was meant.
package enum EditDistance {
    /// How many letters must be inserted, removed, replaced or swapped with their neighbour (optimal string alignment), upper and
    /// lower case being one; nil beyond the bound. `a` is in lower case already.
    package static func between(_ a: [UInt8], _ b: UnsafeBufferPointer<UInt8>, atMost bound: Int) -> Int? {
        guard abs(a.count - b.count) <= bound else { return nil }
        let beyond = bound &+ 1
        var beforeLast = [Int](repeating: beyond, count: b.count + 1)
        var last = Array(0...b.count)
        var current = beforeLast
        for i in 0..<a.count {
            // Cells further than the bound from the diagonal cannot matter.
            let first = max(0, i &- bound)
            let end = min(b.count, i &+ bound &+ 1)
            guard first < end else { return nil }
            current[first] = first == 0 ? i &+ 1 : beyond
            var least = current[first]
            for j in first..<end {
                let isSame = a[i] == b[j].lowered
                let above = j &- i == bound ? beyond : last[j &+ 1]
                var cost = min(last[j] &+ (isSame ? 0 : 1), above &+ 1, current[j] &+ 1)
                if i > 0, j > 0, a[i] == b[j &- 1].lowered, a[i &- 1] == b[j].lowered { cost = min(cost, beforeLast[j &- 1] &+ 1) }
                current[j &+ 1] = cost
                least = min(least, cost)
            }
            if least > bound { return nil }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[b.count] <= bound ? last[b.count] : nil
    }
}

extension UInt8 {
    /// An ASCII letter in lower case, any other byte as it is.
    package var lowered: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}
