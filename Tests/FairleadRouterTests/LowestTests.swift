import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct LowestTests {
    /// Against the plain way, over every length and offset that the eights can fall on.
    @Test func findsTheLeast() {
        var random = SplitMix64(seed: 3)
        for length in 0..<40 {
            for start in 0..<10 {
                let values = (0..<start + length + 3).map { _ in Double(random.next() % 6) }
                let members = start..<start + length
                let found = Lowest.position(in: values, among: members, &random)
                let least = values[members].min()
                #expect(found.map { values[$0] } == least)
                #expect(found.map(members.contains) ?? members.isEmpty)
            }
        }
    }

    @Test func amongEqualsEachIsAsLikely() {
        var random = SplitMix64(seed: 4)
        var values = Array(repeating: 1.0, count: 30)
        for position in [2, 9, 17, 29] { values[position] = 0 }
        var counts: [Int: Int] = [:]
        for _ in 0..<4000 { counts[Lowest.position(in: values, among: 0..<30, &random) ?? -1, default: 0] += 1 }
        #expect(counts.keys.sorted() == [2, 9, 17, 29])
        #expect(counts.values.allSatisfy { abs($0 - 1000) < 150 })
    }

    @Test func noMembersNoAnswer() {
        var random = SplitMix64(seed: 5)
        #expect(Lowest.position(in: [1], among: 0..<2, &random) == nil)
        #expect(Lowest.position(in: [.infinity], among: 0..<1, &random) == 0)
    }
}
