import FairleadModel

/// How long to wait before a deployment that has just failed is tried again: exponential, with full jitter, so that callers
/// who failed together do not come back together.
enum Backoff {
    static let first: Int64 = 500_000_000
    static let longest: Int64 = 8_000_000_000
    /// A provider that asks to be left alone for longer than this is not waited for.
    static let patience: Int64 = 60_000_000_000
    /// For so long in all others may go first.
    static let probePatience: Int64 = 1_000_000_000
    private static let mostJitter: Int64 = 750_000_000
    private static let firstLook: Int64 = 5_000_000
    private static let longestLook: Int64 = 250_000_000

    /// Nanoseconds before the `number`-th return, counted from 0.
    static func wait(number: Int, atLeast shortest: Int64, _ random: inout SplitMix64) -> Int64 {
        let ceiling = min(longest, first << Int64(min(max(number, 0), 10)))
        return max(shortest, Int64(random.unit() * Double(ceiling)))
    }

    /// Nanoseconds after which a call that waits for a slot, and would be told of one, looks for itself.
    static func look(number: Int) -> Int64 { min(longestLook, firstLook << Int64(min(max(number, 0), 10))) }

    /// Until the next look at how another call's probe has ended.
    static func probePause(_ random: inout SplitMix64) -> Int64 { 20_000_000 + Int64(random.unit() * 80_000_000) }

    /// What is added to a provider's own `Retry-After`, after which all callers would return at once. A call that was refused before lets
    /// others go first: finding out whether the provider still refuses could cost it all its retries.
    static func jitter(_ wait: Int64, hasFailed: Bool, _ random: inout SplitMix64) -> Int64 {
        let half = min(max(wait, 0) / 8, mostJitter / 2)
        return Int64(random.unit() * Double(half)) + (hasFailed ? half : 0)
    }
}
