import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

/// The state machine alone: what it sees, and what it makes of it.
@Suite struct CanaryTests {
    private func rule(_ shares: [Double] = [0.2], minimum: Int = 50, _ change: (inout CanaryRule) -> Void = { _ in }) -> CanaryRule {
        var rule = CanaryRule()
        rule.target = "tuned"
        rule.shares = shares
        rule.minimumRequests = minimum
        rule.stepDuration = 0
        change(&rule)
        return rule
    }

    /// Requests a second apart, each arm with its failure rate and latency.
    private struct Arms {
        var failures = (base: 0.0, canary: 0.0)
        var latency = (base: 1.0, canary: 1.0)
    }

    private func run(
        _ canary: inout Canary, _ arms: Arms, requests: Int, from start: Double = 0, spacing: Double = 0.1, seed: Int
    ) -> [(number: Int, change: CanaryChange)] {
        var random = SplitMix64(seed: UInt64(seed))
        var changes: [(Int, CanaryChange)] = []
        for number in 0..<requests {
            let now = seconds(start + Double(number) * spacing)
            guard let (arm, era, change) = canary.assign(random.unit(), at: now) else { continue }
            if let change { changes.append((number, change)) }
            let isBase = arm == .base
            let fails = random.unit() < (isBase ? arms.failures.base : arms.failures.canary)
            let scatter = Distribution(median: isBase ? arms.latency.base : arms.latency.canary, p99: (isBase ? arms.latency.base : arms.latency.canary) * 4)
            let latency = scatter.draw(&random) * 1e9
            if let change = canary.record(arm, era: era, latency: fails ? nil : latency, at: now) { changes.append((number, change)) }
        }
        return changes
    }

    @Test func theShareIsKept() {
        var canary = Canary(rule())
        var random = SplitMix64(seed: 5)
        let count = 20_000
        let toCanary = (0..<count).count { _ in canary.assign(random.unit(), at: seconds(0))?.arm == .canary }
        #expect(isPlausible(toCanary, of: count, 0.2))
    }

    /// Of 120 canaries that fail as often as the base none is rolled back in 5,000 requests each.
    @Test(arguments: [0.0, 0.02, 0.2]) func anEqualOneIsNeverRolledBack(failing: Double) {
        var rolledBack = 0
        for seed in 0..<120 {
            var canary = Canary(rule(minimum: 100))
            let arms = Arms(failures: (failing, failing), latency: (1, 1))
            if run(&canary, arms, requests: 5000, seed: seed).contains(where: { $0.change == .rolledBack }) { rolledBack += 1 }
        }
        #expect(rolledBack == 0)
    }

    @Test(arguments: [
        (Arms(failures: (0.01, 0.5)), CanaryFault.errorRate), (Arms(failures: (0, 1)), .errorRate), (Arms(failures: (0.1, 0.3)), .errorRate),
        (Arms(latency: (1, 3)), .latency),
    ])
    private func aBadOneIsRolledBackSoon(arms: Arms, fault: CanaryFault) {
        for seed in 0..<100 {
            var canary = Canary(rule(minimum: 50))
            let changes = run(&canary, arms, requests: 3000, seed: seed)
            #expect(changes.first?.change == .rolledBack, "seed \(seed)")
            #expect(canary.rollback?.fault == fault)
            #expect(canary.share == 0)
            // Fifty in a share of a fifth, and as many again where the difference is small.
            let bound = arms.failures.canary == 0.3 ? 2500 : 500
            #expect((changes.first?.number ?? .max) < bound, "seed \(seed)")
            #expect(canary.assign(0, at: seconds(1e6)) == nil)
        }
    }

    /// Worse than the base but within the margin is what the margin is for.
    @Test func withinTheMarginItStays() {
        for seed in 0..<100 {
            var canary = Canary(rule(minimum: 100) { $0.maxErrorRateIncrease = 0.1 })
            let changes = run(&canary, Arms(failures: (0.02, 0.05), latency: (1, 1.2)), requests: 5000, seed: seed)
            #expect(!changes.contains { $0.change == .rolledBack }, "seed \(seed)")
        }
    }

    @Test func aGoodOneGrowsStepByStep() {
        var canary = Canary(rule([0.05, 0.25, 0.5, 1], minimum: 50) { $0.stepDuration = 10_000_000_000 })
        let changes = run(&canary, Arms(failures: (0.01, 0.01)), requests: 5000, seed: 3)
        #expect(changes.map(\.change) == [.grown, .grown, .grown])
        #expect(canary.share == 1)
        // With nothing left to the base its last counts are what it is compared with.
        let late = run(&canary, Arms(failures: (0, 0.6)), requests: 2000, from: 600, seed: 4)
        #expect(late.map(\.change) == [.rolledBack])
    }

    @Test func oneThatIsALittleWorseDoesNotGrow() {
        var canary = Canary(rule([0.2, 0.5], minimum: 50) { $0.maxErrorRateIncrease = 0.2 })
        let changes = run(&canary, Arms(failures: (0, 0.16)), requests: 4000, seed: 3)
        #expect(changes.isEmpty)
    }

    @Test func aRollbackLastsUntilItsTime() {
        var canary = Canary(rule { $0.restoreAfter = 100_000_000_000 })
        let first = run(&canary, Arms(failures: (0, 1)), requests: 600, seed: 1)
        #expect(first.map(\.change) == [.rolledBack])
        let moment = canary.rollback?.at ?? seconds(0)
        #expect(canary.assign(0, at: moment.advanced(nanoseconds: 99_000_000_000)) == nil)
        let again = canary.assign(0, at: moment.advanced(nanoseconds: 101_000_000_000))
        #expect(again?.arm == .canary)
        #expect(again?.change == .restored)
        // What began before the rollback does not count.
        #expect(canary.record(.canary, era: 0, latency: nil, at: moment) == nil)
        let second = run(&canary, Arms(failures: (0, 1)), requests: 600, from: 1000, seed: 2)
        #expect(second.map(\.change) == [.rolledBack])
        let later = canary.rollback?.at ?? seconds(0)
        // The second time it lasts twice as long.
        #expect(canary.assign(0, at: later.advanced(nanoseconds: 199_000_000_000)) == nil)
        #expect(canary.assign(0, at: later.advanced(nanoseconds: 201_000_000_000)) != nil)
    }

    @Test func whatIsLongAgoIsForgotten() {
        var window = ArmWindow(span: 100_000_000_000)
        for second in 0..<100 { window.record(ArmCounts(latency: second % 2 == 0 ? nil : 1), at: seconds(Double(second))) }
        #expect(window.counts(at: seconds(99)).requests == 100)
        #expect(window.counts(at: seconds(99)).failures == 50)
        #expect(window.counts(at: seconds(150)).requests == 40)
        #expect(window.counts(at: seconds(1e9)).requests == 0)
        // A clock that goes back changes nothing.
        #expect(window.counts(at: seconds(0)).requests == 0)
    }

    @Test func confidenceIsAQuantileOfTheNormalDistribution() {
        #expect(abs(rule { $0.confidence = 0.975 }.limit - 1.959964) < 1e-5)
        #expect(abs(rule { $0.confidence = 0.999 }.limit - 3.090232) < 1e-5)
    }
}
