import Glibc

/// A point of the monotonic clock, as a value: what decides by the time takes it as an argument.
public struct Instant: Comparable, Hashable, Sendable {
    /// Since an arbitrary start.
    public var nanoseconds: Int64

    public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    public static var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Instant(nanoseconds: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec))
    }

    public static let distantFuture = Instant(nanoseconds: .max)

    public static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }

    /// Stops at the ends of the scale: a hostile duration cannot overflow a deadline.
    public func advanced(nanoseconds duration: Int64) -> Instant {
        let (sum, overflow) = nanoseconds.addingReportingOverflow(duration)
        return overflow ? (duration > 0 ? .distantFuture : Instant(nanoseconds: .min)) : Instant(nanoseconds: sum)
    }

    public func advanced(milliseconds: Int64) -> Instant {
        let (product, overflow) = milliseconds.multipliedReportingOverflow(by: 1_000_000)
        return advanced(nanoseconds: overflow ? (milliseconds > 0 ? .max : .min) : product)
    }

    /// Nanoseconds from `earlier` to here, negative when it is later.
    public func since(_ earlier: Instant) -> Int64 {
        let (difference, overflow) = nanoseconds.subtractingReportingOverflow(earlier.nanoseconds)
        return overflow ? (nanoseconds > earlier.nanoseconds ? .max : .min) : difference
    }

    public func milliseconds(since earlier: Instant) -> Double { Double(since(earlier)) / 1_000_000 }
}

/// The wall clock in seconds since 1970, for the `created` of a reply and the expiry of a token.
public func wallClockSeconds() -> Int64 { Int64(time(nil)) }
