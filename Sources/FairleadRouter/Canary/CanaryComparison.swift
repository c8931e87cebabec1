import Glibc

/// A canary's requests against the base's.
enum CanaryComparison: Equatable {
    /// Not enough requests to say anything.
    case tooFew
    case worse(CanaryFault)
    /// Not surely beyond a margin, and not well within it either.
    case undecided
    /// Within half of each margin: what may grow.
    case fine

    init(_ canary: ArmCounts, against base: ArmCounts, _ rule: CanaryRule, limit: Double) {
        guard canary.requests >= rule.minimumRequests, base.requests >= rule.minimumRequests else {
            self = .tooFew
            return
        }
        if Self.errorScore(canary, base, rule.maxErrorRateIncrease) > limit {
            self = .worse(.errorRate)
        } else if Self.latencyScore(canary, base, rule.maxLatencyIncrease) > limit {
            self = .worse(.latency)
        } else {
            let isReliable = canary.errorRate - base.errorRate <= rule.maxErrorRateIncrease / 2
            let isQuick = canary.successes == 0 || canary.meanLogLatency - base.meanLogLatency <= log1p(rule.maxLatencyIncrease / 2)
            self = isReliable && isQuick ? .fine : .undecided
        }
    }

    /// By how many standard errors the difference of the two rates exceeds the margin. A success and a failure are added to each
    /// arm (Agresti and Caffo, 2000), so that a rate of 0 or 1 is not taken for certain.
    private static func errorScore(_ canary: ArmCounts, _ base: ArmCounts, _ margin: Double) -> Double {
        let counts = (Double(canary.requests) + 2, Double(base.requests) + 2)
        let rates = ((Double(canary.failures) + 1) / counts.0, (Double(base.failures) + 1) / counts.1)
        let variance = rates.0 * (1 - rates.0) / counts.0 + rates.1 * (1 - rates.1) / counts.1
        return (rates.0 - rates.1 - margin) / max(variance, 1e-18).squareRoot()
    }

    /// The same of the logarithms of the latencies: the margin is a factor between their geometric means (Welch's test).
    private static func latencyScore(_ canary: ArmCounts, _ base: ArmCounts, _ margin: Double) -> Double {
        // Of a canary that fails most of the time the few successes tell too little.
        let variance = canary.latencyVarianceOfMean + base.latencyVarianceOfMean
        guard canary.successes >= 10, base.successes >= 10, variance.isFinite else { return -.infinity }
        return (canary.meanLogLatency - base.meanLogLatency - log1p(margin)) / max(variance, 1e-18).squareRoot()
    }
}

/// In what a canary was worse; the words of the state and the log, which never change.
enum CanaryFault: String, Sendable {
    case errorRate = "error_rate"
    case latency
}
