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
        let digits = generator.next()
        return String(unsafeUninitializedCapacity: 25) { text in
            var length = 0
            for byte in "chatcmpl-".utf8 {
                text.initializeElement(at: length, to: byte)
                length += 1
            }
            for shift in stride(from: 60, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: digits >> UInt64(shift)) & 15
                text.initializeElement(at: length, to: digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
                length += 1
            }
            return length
        }
    }
}
