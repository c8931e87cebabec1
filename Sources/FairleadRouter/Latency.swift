import FairleadModel
import Glibc

/// What a deployment's recent latencies say: the mean of the last few, and a peak that fades with time.
struct LatencyRecord: Sendable {
    private var samples: [(value: Double, at: Instant)] = []
    private var oldest = 0
    /// Nanoseconds (for whole replies, a token) as `latency-based-routing` compares them; 0 while nothing is known.
    private(set) var mean = 0.0

    /// How long the last answers took that came, in turn.
    private var recent: [Double] = []
    private var oldestRecent = 0

    private static let remembered = 64
    private static let telling = 10

    private var highest = 0.0
    private var seen = Instant(nanoseconds: .min)
    /// The newest latency, smoothed; what an attempt takes as a rule.
    private(set) var typical = 0.0

    /// A timeout counts as this long, as in LiteLLM.
    static let timeoutPenalty = 1000.0 * 1e9

    /// See `RouterState.adopt`.
    mutating func unshare() {
        samples.reserveCapacity(samples.count)
        recent.reserveCapacity(recent.count)
    }

    mutating func record(_ latency: Double, each sample: Double, at now: Instant, _ arguments: StrategyArguments) {
        if samples.count < max(1, arguments.latencySamples) {
            samples.append((sample, now))
        } else {
            samples[oldest] = (sample, now)
            oldest = (oldest &+ 1) % samples.count
        }
        refresh(at: now, arguments)
        typical = typical == 0 ? latency : typical + (latency - typical) * 0.2
        // A peak is believed at once, an improvement slowly.
        let weight = weight(at: now, arguments.halfLife)
        highest = max(latency, latency + (highest - latency) * weight)
        seen = now
    }

    mutating func remember(_ latency: Double) {
        if recent.count < Self.remembered {
            recent.append(latency)
        } else {
            recent[oldestRecent] = latency
            oldestRecent = (oldestRecent &+ 1) % Self.remembered
        }
    }

    /// The 95th percentile of what is remembered; but where more than one in twenty is slow, that would be how long the slow ones
    /// take, and nothing far above the middle is usual.
    var usual: Int64? {
        guard recent.count >= Self.telling else { return nil }
        let sorted = recent.sorted()
        return Int64(min(max(0, min(sorted[sorted.count * 95 / 100], 4 * sorted[sorted.count / 2])), 1e18))
    }

    mutating func refresh(at now: Instant, _ arguments: StrategyArguments) {
        var sum = 0.0
        var count = 0
        for sample in samples where now.since(sample.at) <= arguments.lifetime {
            sum += sample.value
            count &+= 1
        }
        mean = count == 0 ? 0 : sum / Double(count)
    }

    /// The peak as it is remembered now; 0 while nothing is known.
    func peak(at now: Instant, _ halfLife: Int64) -> Double { highest == 0 ? 0 : highest * weight(at: now, halfLife) }

    private func weight(at now: Instant, _ halfLife: Int64) -> Double {
        guard seen.nanoseconds != .min, halfLife > 0 else { return 0 }
        return exp2(-Double(max(0, now.since(seen))) / Double(halfLife))
    }
}
