import FairleadModel
import FairleadTranslate
import Synchronization

extension ReplyID {
    private static let seed = Atomic<UInt64>(0)
    /// Whose seed it is.
    private static let generation = Atomic<Int>(-1)
    private static let count = Atomic<UInt64>(0)

    /// One that no other reply has.
    static func draw() -> ReplyID {
        // A forked child's sequence is another than its parent's, and than that of any other child.
        let current = ForkGeneration.current
        if generation.load(ordering: .acquiring) != current {
            var entropy = SystemRandomNumberGenerator()
            seed.store(entropy.next(), ordering: .relaxed)
            generation.store(current, ordering: .releasing)
        }
        let number = count.wrappingAdd(1, ordering: .relaxed).newValue
        var generator = SplitMix64(seed: seed.load(ordering: .relaxed) &+ number &* 0x9E37_79B9)
        return ReplyID(generator.next())
    }
}
