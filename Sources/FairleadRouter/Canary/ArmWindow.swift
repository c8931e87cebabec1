import FairleadModel
import Glibc

/// What one arm's requests came to.
struct ArmCounts: Sendable, Equatable {
    var requests = 0
    var failures = 0
    /// Of the successes, the logarithms of their latencies in nanoseconds: latencies scatter log-normally, and one that is a
    /// hundred times as long must not outweigh the others.
    var latencySum = 0.0
    var latencySquares = 0.0

    init() {}

    /// One request. - Parameter latency: Nanoseconds; nil for a failure.
    init(latency: Double?) {
        requests = 1
        failures = latency == nil ? 1 : 0
        guard let latency else { return }
        latencySum = log(max(latency, 1))
        latencySquares = latencySum * latencySum
    }

    var successes: Int { requests &- failures }
    var errorRate: Double { requests > 0 ? Double(failures) / Double(requests) : 0 }
    var meanLogLatency: Double { successes > 0 ? latencySum / Double(successes) : 0 }

    /// The geometric mean of the successes' latencies, in seconds.
    var typicalLatency: Double? { successes > 0 ? exp(meanLogLatency) / 1e9 : nil }

    /// Of the mean, squared.
    var latencyVarianceOfMean: Double {
        guard successes > 1 else { return .infinity }
        let count = Double(successes)
        return max(0, latencySquares - latencySum * latencySum / count) / (count - 1) / count
    }

    static func += (left: inout ArmCounts, right: ArmCounts) {
        left.requests &+= right.requests
        left.failures &+= right.failures
        left.latencySum += right.latencySum
        left.latencySquares += right.latencySquares
    }
}

/// The counts of one arm over a span that slides by a tenth of itself.
struct ArmWindow: Sendable {
    private static let count: Int64 = 10

    private let width: Int64
    private var buckets = [ArmCounts](repeating: ArmCounts(), count: Int(count))
    /// The number of the newest bucket's time slot.
    private var newest: Int64 = .min
    private var sum = ArmCounts()

    /// - Parameter span: Nanoseconds.
    init(span: Int64) { width = max(1, span / Self.count) }

    /// See `RouterState.adopt`.
    mutating func unshare() { buckets.reserveCapacity(buckets.count) }

    mutating func record(_ one: ArmCounts, at now: Instant) {
        advance(to: now)
        buckets[Self.position(newest)] += one
        sum += one
    }

    mutating func counts(at now: Instant) -> ArmCounts {
        advance(to: now)
        return sum
    }

    private mutating func advance(to now: Instant) {
        let slot = now.nanoseconds / width
        guard slot > newest else { return }
        let (age, overflow) = slot.subtractingReportingOverflow(newest)
        for step in 0..<(overflow ? Self.count : min(age, Self.count)) { buckets[Self.position(slot &- step)] = ArmCounts() }
        newest = slot
        sum = buckets.reduce(into: ArmCounts()) { $0 += $1 }
    }

    private static func position(_ slot: Int64) -> Int {
        let rest = Int(slot % count)
        return rest < 0 ? rest + Int(count) : rest
    }
}
