import FairleadModel
import Glibc

/// How a positive quantity scatters: log-normally around its median, which fits latencies and lengths.
struct Distribution: Sendable, Equatable {
    let median: Double
    let sigma: Double

    private static let quantile99 = 2.326_347_874

    init(median: Double, p99: Double? = nil) {
        self.median = max(median, 0)
        sigma = median > 0 ? log(max((p99 ?? median) / median, 1)) / Self.quantile99 : 0
    }

    func draw(_ random: inout SplitMix64) -> Double {
        guard sigma > 0 else { return median }
        // Box and Muller; 0 has no logarithm.
        let radius = sqrt(-2 * log(1 - random.unit()))
        return median * exp(sigma * radius * cos(2 * Double.pi * random.unit()))
    }
}
