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

    /// A second attempt needs a place as much as a first one does, and gives it back.
    @Test func limitsHoldForSecondAttempts() throws {
        for limit in [#""max_parallel_requests": 1"#, #""rpm": 1"#] {
            let router = try group(
                [#", "weight": 1"#, #", "weight": 0, \#(limit)"#],
                #""hedging": {"after": 0, "max_extra": 1}, "optional_pre_call_checks": ["enforce_model_rate_limits"], "wait_for_recovery": false"#)
            let courses = try (0..<3).map { _ in try router.course(for: json(ask), now: seconds(0)) }
            for course in courses { _ = course.begin(at: seconds(0)) }
            let second = try #require(courses[0].hedge(at: seconds(0.1)))
            #expect(courses[1].hedge(at: seconds(0.1)) == nil && courses[2].hedge(at: seconds(0.1)) == nil)
            #expect(router.inFlight == [3, 1])
            courses[0].withdraw(second.lane, at: seconds(0.2))
            // The place is free again; the request of this minute was sent and stays counted.
            #expect((courses[1].hedge(at: seconds(0.2)) != nil) == limit.hasPrefix(#""max"#))
            // One of the refused kept its budget for later.
            #expect(router.shared.withLock { $0.state.hedgeBudgets[0].mayBeSpent })
        }
    }

    @Test func groupsHaveTheirOwn() throws {
        let settings = #"""
            "routing_groups": [{"models": ["h"], "hedging": {"after": 2, "max_extra": 1}},
                               {"models": ["i"], "hedging": false, "routing_strategy": "least-busy"}], "hedging": {"after": 1, "max_extra": 0}
            """#
        let router = try router(["g": ["a", "b"], "h": ["c", "d"], "i": ["e", "f"]], settings)
        func time(_ model: String, _ member: String = "", of router: Router) throws -> Instant? {
            try plan(try router.course(for: json(#"{"model": "\#(model)"\#(member)}"#), now: seconds(0)).begin(at: seconds(0))).hedgeTime
        }
        #expect(try time("g", of: router) == seconds(1) && time("h", of: router) == seconds(2) && time("i", of: router) == nil)
        #expect(try time("i", #", "hedging": {"after": 3}"#, of: router) == seconds(3))
        // What one group may spend the others do not pay for.
        var hedges = ["g": 0, "h": 0]
        for _ in 0..<10 {
            for name in ["g", "h"] {
                let course = try router.course(for: json(#"{"model": "\#(name)"}"#), now: seconds(0))
                _ = course.begin(at: seconds(0))
                if course.hedge(at: seconds(2)) != nil { hedges[name, default: 0] += 1 }
                course.abandon(at: seconds(3))
            }
        }
        #expect(hedges == ["g": 1, "h": 10])
        // And changed while it runs.
        let changed = try FairleadRouterTests.router(["g": ["a", "b"], "h": ["c", "d"]], #""routing_groups": [{"models": ["g"], "hedging": {"after": 4}}]"#)
        let next = Router(changed.configuration, succeeding: router)
        #expect(try time("g", of: next) == seconds(4) && time("h", of: next) == nil)
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
        let router = try router(["g": ["a", "b"]], #""hedging": {"after": "auto", "max_extra": 1}"#)
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

    /// With little left to spend only what is far slower than usual is hedged.
    @Test func whatIsLeftIsKeptForStalls() throws {
        let router = try router(["g": ["a", "b"]], #""hedging": {"after": "auto", "max_extra": 0.5}"#)
        func delay() throws -> Int64? {
            let course = try router.course(for: json(ask), now: seconds(0))
            let time = try plan(course.begin(at: seconds(0))).hedgeTime
            _ = course.proceed(after: outcome(after: 1), at: seconds(1))
            return time?.nanoseconds
        }
        for _ in 0..<40 { _ = try delay() }
        #expect(try delay() == 1_000_000_000)
        router.shared.withLock { while $0.state.hedgeBudgets[0].mayBeSpent { $0.state.hedgeBudgets[0].spend() } }
        #expect(try delay() == 2_000_000_000)
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

    /// Were each probe overtaken, a deployment that is a little slower than its siblings would never be known to have recovered.
    @Test func aProbeAfterOneThatWasOvertakenIsLetFinish() throws {
        let router = try group(
            [#", "order": 1"#, #", "order": 2"#], #""hedging": {"after": 0.5, "max_extra": 1}, "cooldown_time": 10, "allowed_fails": 0, "num_retries": 1"#)
        let failing = try router.course(for: json(ask), now: seconds(0))
        _ = failing.begin(at: seconds(0))
        _ = failing.proceed(after: outcome(Failure(.server, "down")), at: seconds(0))
        _ = failing.proceed(after: outcome(), at: seconds(1))
        var hedgeTimes: [Instant?] = []
        for moment in [20.0, 30] {
            let course = try router.course(for: json(ask), now: seconds(moment))
            let probe = try plan(course.begin(at: seconds(moment)))
            #expect(probe.reason == "probe")
            hedgeTimes.append(probe.hedgeTime)
            guard probe.hedgeTime != nil else {
                _ = course.proceed(after: outcome(), at: seconds(moment + 1))
                continue
            }
            _ = try #require(course.hedge(at: seconds(moment + 0.5)))
            course.withdraw(.first, at: seconds(moment + 1))
            _ = course.proceed(after: outcome(.none, after: 0.5, .hedge), at: seconds(moment + 1))
        }
        #expect(hedgeTimes == [seconds(20.5), nil])
        #expect(try plan(router.course(for: json(ask), now: seconds(40)).begin(at: seconds(40))).hedgeTime == seconds(40.5))
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

    /// One of two deployments leaves one call in ten without an answer: the slowest hundredth with hedging, as it is by default, is at most
    /// half as slow as without.
    @Test(arguments: [1, 2, 3, 4]) func stallsOfOneOfTwoAreHardlySeen(seed: Int) throws {
        func p99(_ hedging: Bool) throws -> (p99: Double, hedges: Int) {
            let request = """
                {"router": {"model_list": [
                     {"model_name": "g", "params": {"model": "gpt-4o-mini", "timeout": 20}, "model_info": {"id": "a"}},
                     {"model_name": "g", "params": {"model": "gpt-4o-mini", "timeout": 20}, "model_info": {"id": "b"}}],
                   "hedging": \(hedging), "disable_cooldowns": true}, "seed": \(seed),
                 "traffic": {"requests": 5000, "rate": 20},
                 "deployments": {"*": {"latency_ms": {"median": 800, "p99": 3000}}, "a": {"latency_ms": {"median": 800, "p99": 3000}, "stall_rate": 0.1}}}
                """
            let client = try Client(configuration: nil, environment: .init([:]))
            let run = try #require(try JSONDocument(Simulator.run(json(request), client: client)).root["runs"]?[0])
            return (try #require(run["latency_ms"]?["p99"]?.double), try #require(run["hedges"]?.int))
        }
        let (without, with) = (try p99(false), try p99(true))
        #expect(without.p99 > 20_000)
        #expect(with.p99 < without.p99 / 2, "\(with.p99) and \(without.p99)")
        #expect(with.hedges <= 251)
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
        // Two stalls in a row are as likely with it as without.
        #expect(with.failed <= 2 * without.failed + 10)
        #expect(with.hedges <= 4001)
    }
}
