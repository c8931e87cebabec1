import FairleadModel
import Glibc
import Synchronization

/// Ids for replies whose provider gives none.
enum ReplyID {
    private static let seed: UInt64 = {
        var entropy = SystemRandomNumberGenerator()
        return entropy.next()
    }()
    private static let count = Atomic<UInt64>(0)

    static func make() -> String {
        // The process id sets a forked child's sequence apart from its parent's.
        let number = count.wrappingAdd(1, ordering: .relaxed).newValue
        var generator = SplitMix64(seed: seed &+ number &* 0x9E37_79B9 &+ UInt64(UInt32(bitPattern: getpid())) << 40)
        return "chatcmpl-" + String(generator.next(), radix: 36)
    }
}
