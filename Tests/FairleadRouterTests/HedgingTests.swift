import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct HedgingTests {
    private func plan(_ move: CourseMove) throws -> AttemptPlan {
        guard case .attempt(let plan) = move else { throw Refused() }
        return plan
    }

    private struct Refused: Error {}

    private func outcome(_ failure: Failure? = nil, after latency: Double = 1, _ lane: AttemptLane = .first) -> AttemptOutcome {
        var outcome = AttemptOutcome(failure: failure, latencyNanoseconds: Int64(latency * 1e9))
        outcome.lane = lane
        return outcome
    }

    @Test func aSecondAttemptGoesToAnotherDeployment() throws {
        for seed in 1...20 {
            let router = try router(["g": ["a", "b"]], #""hedging": {"after": 0.5}"#, seed: seed)
            let course = try router.course(for: json(ask), now: seconds(0))
            let first = try plan(course.begin(at: seconds(0)))
            #expect(first.hedgeTime == seconds(0.5))
            #expect(first.isReplaceable)
            let second = try #require(course.hedge(at: seconds(0.5)))
            #expect(second.deploymentID != first.deploymentID)
            #expect(second.reason == "hedge" && second.lane == .hedge && second.hedgeTime == nil)
            #expect(router.inFlight == [1, 1])
            // One is enough.
            #expect(course.hedge(at: seconds(0.6)) == nil)
            course.withdraw(.first, at: seconds(1))
            _ = course.proceed(after: outcome(.none, after: 0.5, .hedge), at: seconds(1))
            #expect(router.inFlight == [0, 0])
            // The loser is none the worse for it.
            for id in ["a", "b"] { #expect(try router.health(of: id).failuresInRow == 0) }
        }
    }

    @Test func oneOfTwoFailsAndTheOtherDecides() throws {
        for lane in [AttemptLane.first, .hedge] {
            let router = try router(["g": ["a", "b", "c"]], #""hedging": {"after": 0}"#)
            let course = try router.course(for: json(ask), now: seconds(0))
            let ids = [try plan(course.begin(at: seconds(0))).deploymentID, course.hedge(at: seconds(0))?.deploymentID]
            guard case .carryOn = course.proceed(after: outcome(.http(500), lane), at: seconds(1)) else {
                Issue.record("the other is still under way")
                continue
            }
            // Both have failed: the third is asked.
            let third = try plan(course.proceed(after: outcome(.http(500), lane == .first ? .hedge : .first), at: seconds(1)))
            #expect(!ids.contains(third.deploymentID))
        }
    }

    @Test func aBudgetCapsWhatIsSpent() throws {
        let router = try router(["g": ["a", "b"]], #""hedging": {"after": 0, "max_extra": 0.05}"#)
        var hedges = 0
        for number in 0..<1000 {
            let now = seconds(Double(number))
            let course = try router.course(for: json(ask), now: now)
            _ = course.begin(at: now)
            if course.hedge(at: now) != nil {
                hedges += 1
                course.withdraw(.hedge, at: now)
            }
            _ = course.proceed(after: outcome(after: 0.1), at: now)
        }
        #expect(hedges <= 51 && hedges >= 50)
    }

    @Test func theDelayIsLearnedFromAnswersThatCame() throws {
        let router = try router(["g": ["a", "b"]], #""hedging": true"#)
        func hedgeDelay(at moment: Double) throws -> Double? {
            let course = try router.course(for: json(#"{"model": "g"}"#), now: seconds(moment))
            let time = try plan(course.begin(at: seconds(moment))).hedgeTime
            _ = course.proceed(after: outcome(after: 0.1 + moment.truncatingRemainder(dividingBy: 10) / 100), at: seconds(moment))
            return time.map { Double($0.since(seconds(moment))) / 1e9 }
        }
        #expect(try hedgeDelay(at: 0) == nil)
        for number in 0..<100 { _ = try hedgeDelay(at: Double(number)) }
        let learned = try #require(try hedgeDelay(at: 100))
        #expect(learned >= 0.17 && learned <= 0.2)
        // Attempts that were overtaken do not teach that answers have become quicker or slower.
        for number in 0..<200 {
            let now = seconds(200 + Double(number))
            let course = try router.course(for: json(ask), now: now)
            guard let time = try plan(course.begin(at: now)).hedgeTime else { continue }
            if number % 10 == 0, course.hedge(at: time) != nil {
                course.withdraw(.first, at: time.advanced(milliseconds: 100))
                _ = course.proceed(after: outcome(after: 0.1, .hedge), at: time.advanced(milliseconds: 100))
            } else {
                _ = course.proceed(after: outcome(after: 0.1 + Double(number % 10) / 100), at: now)
            }
        }
        let later = try #require(try hedgeDelay(at: 500))
        #expect(later >= 0.15 && later <= 0.2)
    }

    @Test func aLoneDeploymentAndAnUnwillingRequestAreNotHedged() throws {
        let one = try router(["g": ["a"]], #""hedging": {"after": 0}"#).course(for: json(ask), now: seconds(0))
        #expect(try plan(one.begin(at: seconds(0))).hedgeTime == nil)
        let two = try router(["g": ["a", "b"]], #""hedging": {"after": 0}"#)
        let unwilling = try two.course(for: json(#"{"model": "g", "hedging": false}"#), now: seconds(0))
        #expect(try plan(unwilling.begin(at: seconds(0))).hedgeTime == nil)
        let willing = try router(["g": ["a", "b"]]).course(for: json(#"{"model": "g", "hedging": {"after": 2}}"#), now: seconds(0))
        #expect(try plan(willing.begin(at: seconds(0))).hedgeTime == seconds(2))
    }

    @Test func anAbandonedCallLeavesNothingInFlight() throws {
        let router = try router(["g": ["a", "b"]], #""hedging": {"after": 0}"#)
        let course = try router.course(for: json(ask), now: seconds(0))
        _ = course.begin(at: seconds(0))
        _ = course.hedge(at: seconds(0))
        #expect(router.inFlight == [1, 1])
        course.abandon(at: seconds(1))
        #expect(router.inFlight == [0, 0])
    }

    @Test(arguments: [#""yes""#, "1", #"{"after": -1}"#, #"{"max_extra": 2}"#, #"{"before": 1}"#])
    func faultsAreNamed(setting: String) throws {
        let fault = refusal(#"{"model_list": [{"model_name": "g", "params": {"model": "x"}}], "hedging": \#(setting)}"#)
        #expect(fault.contains("/hedging"), "\(fault)")
        #expect(throws: Failure.self) { try router(["g": ["a"]]).course(for: json(#"{"model": "g", "hedging": \#(setting)}"#), now: seconds(0)) }
    }

    /// One attempt in ten never answers: the slowest hundredth with hedging at most half as slow as without.
    @Test(arguments: [false, true])
    func stallsAreHardlySeen(isStream: Bool) throws {
        func p99(_ hedging: String) throws -> (p99: Double, failed: Int, hedges: Int) {
            let request = """
                {"router": {"model_list": [
                     {"model_name": "g", "params": {"model": "gpt-4o-mini", "timeout": 20, "stream_timeout": 20}, "model_info": {"id": "a"}},
                     {"model_name": "g", "params": {"model": "gpt-4o-mini", "timeout": 20, "stream_timeout": 20}, "model_info": {"id": "b"}}],
                   "hedging": \(hedging), "disable_cooldowns": true},
                 "traffic": {"requests": 20000, "rate": 20, "stream": \(isStream)},
                 "deployments": {"*": {"latency_ms": {"median": 800, "p99": 3000}, "stall_rate": 0.1}}, "seed": 3}
                """
            let client = try Client(configuration: nil, environment: .init([:]))
            let run = try #require(try JSONDocument(Simulator.run(json(request), client: client)).root["runs"]?[0])
            return (
                try #require(run["latency_ms"]?["p99"]?.double), try #require(run["failed"]?.int), try #require(run["hedges"]?.int))
        }
        let without = try p99("false")
        let with = try p99(#"{"after": "auto", "max_extra": 0.2}"#)
        #expect(without.hedges == 0 && without.p99 > 20_000)
        #expect(with.p99 < without.p99 / 2, "\(with.p99) and \(without.p99)")
        #expect(with.failed <= without.failed)
        #expect(with.hedges <= 4001)
    }
}
