/// The longest common subsequence of two texts: what of the one is found in the other in the same order.
enum CommonSubsequence {
    /// Its length, by whole words of bits (Hyyrö 2004). `places` has a zero for every element's value, and has it again
    /// afterwards.
    static func length(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>, places: inout [UInt64]) -> Int {
        var a = a
        var b = b
        var same = 0
        while let one = a.first, one == b.first {
            a = a.dropFirst()
            b = b.dropFirst()
            same &+= 1
        }
        while let one = a.last, one == b.last {
            a = a.dropLast()
            b = b.dropLast()
            same &+= 1
        }
        return same &+ (a.isEmpty || b.isEmpty ? 0 : scan(Array(a), Array(b), &places))
    }

    /// Steps of the scan that the two need.
    static func steps(_ a: Int, _ b: Int) -> Int { (a &+ 63) / 64 &* b }

    private static func scan(_ a: [Int32], _ b: [Int32], _ places: inout [UInt64]) -> Int {
        // Of the present sixty-four of `a`, `places` says where each number stands; what each place of `b` carries over from the last.
        var carries = [Bool](repeating: false, count: b.count)
        var length = 0
        var start = 0
        while start < a.count {
            let end = min(start &+ 64, a.count)
            for position in start..<end { places[Int(a[position])] |= 1 << UInt64(position &- start) }
            var open = UInt64.max
            for position in 0..<b.count {
                let matches = places[Int(b[position])]
                let taken = open & matches
                let (sum, overflow) = open.addingReportingOverflow(taken)
                let (carried, overflowAgain) = sum.addingReportingOverflow(carries[position] ? 1 : 0)
                open = carried | (open & ~matches)
                carries[position] = overflow || overflowAgain
            }
            length &+= (~open).nonzeroBitCount
            for position in start..<end { places[Int(a[position])] = 0 }
            start = end
        }
        return length
    }
}
