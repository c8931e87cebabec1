import FairleadModel

/// Successes and failures of the last thirty seconds, in six buckets.
struct FailureWindow: Sendable {
    private static let width: Int64 = 5_000_000_000
    private static let least: UInt32 = 10

    private var successes = SIMD8<UInt32>()
    private var failures = SIMD8<UInt32>()
    /// The number of the newest bucket's time slot.
    private var newest: Int64 = .min

    mutating func record(isFailure: Bool, at now: Instant) {
        let slot = Self.slot(now)
        forget(before: slot)
        let bucket = Self.bucket(slot)
        if isFailure {
            failures[bucket] &+= 1
        } else {
            successes[bucket] &+= 1
        }
    }

    /// Whether more than half of at least ten attempts failed.
    mutating func isFailing(at now: Instant) -> Bool {
        forget(before: Self.slot(now))
        let failed = failures.wrappedSum()
        let all = failed &+ successes.wrappedSum()
        return all >= Self.least && failed > all / 2
    }

    private static func slot(_ now: Instant) -> Int64 { now.nanoseconds / width }
    private static func bucket(_ slot: Int64) -> Int { Int(((slot % 6) + 6) % 6) }

    /// Empties the buckets of the slots between the newest and this one.
    private mutating func forget(before slot: Int64) {
        guard slot > newest else { return }
        let (age, overflow) = slot.subtractingReportingOverflow(newest)
        if overflow || age >= 6 {
            successes = .zero
            failures = .zero
        } else {
            for step in 0..<age {
                let bucket = Self.bucket(slot - step)
                successes[bucket] = 0
                failures[bucket] = 0
            }
        }
        newest = slot
    }
}
