import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct Cooldowns {
    private let once = #"{"model": "g", "num_retries": 0}"#

    @Test(arguments: [401, 402, 403, 404, 410, 429])
    func oneFailureIsProofEnough(status: Int) throws {
        let router = try router(["g": ["a"]])
        _ = try router.drive(once) { _, _ in .http(status) }
        #expect(try router.cools("a", at: 4.9))
        #expect(try !router.cools("a", at: 5))
    }

    @Test(arguments: [408, 500, 502, 503, 504, 529])
    func threeFailuresInARow(status: Int) throws {
        let router = try router(["g": ["a"]])
        for number in 1...3 {
            _ = try router.drive(once) { _, _ in .http(status) }
            #expect(try router.cools("a", at: 1) == (number == 3))
        }
    }

    @Test(arguments: [Status.connection, .timeout, .streamTruncated, .badResponse, .tls])
    func threeFailuresOnTheWay(status: Status) throws {
        let router = try router(["g": ["a"]])
        for number in 1...3 {
            _ = try router.drive(once) { _, _ in Failure(status, "") }
            #expect(try router.cools("a", at: 1) == (number == 3))
        }
    }

    @Test(arguments: [400, 409, 413, 422, 418])
    func whatTheRequestIsToBlameFor(status: Int) throws {
        let router = try router(["g": ["a"]])
        for _ in 0..<20 { _ = try router.drive(once) { _, _ in .http(status) } }
        #expect(try router.health(of: "a").cooldown == nil)
    }

    @Test func aSuccessBetweenStartsTheCountAgain() throws {
        let router = try router(["g": ["a"]])
        for fails in [true, true, false, true, true] {
            _ = try router.drive(once) { _, _ in fails ? .http(500) : nil }
        }
        #expect(try !router.cools("a", at: 0))
    }

    @Test func explicitAllowedFailsOfThreeCounts() throws {
        for (allowed, needed) in [(0, 1), (1, 1), (2, 2), (3, 3), (4, 4)] {
            let router = try router(["g": ["a"]], #""allowed_fails": \#(allowed)"#)
            var failures = 0
            while try !router.cools("a", at: 0), failures < 10 {
                _ = try router.drive(once) { _, _ in .http(500) }
                failures += 1
            }
            #expect(failures == needed)
        }
    }

    @Test func moreThanHalfOfTen() throws {
        // Never three in a row, and six of ten within thirty seconds only when they come quickly.
        for (pause, cools) in [(1.0, true), (6.0, false)] {
            let router = try router(["g": ["a"]])
            for (number, fails) in [true, true, false, true, true, false, true, true, false, true, true].enumerated() {
                _ = try router.drive(once, at: Double(number) * pause) { _, _ in fails ? .http(500) : nil }
            }
            #expect(try router.cools("a", at: 10 * pause) == cools)
        }
    }

    /// A failure every four seconds: within thirty there are never ten.
    @Test func theWindowSlides() {
        var window = FailureWindow()
        for number in 0..<100 {
            let now = seconds(Double(number) * 4)
            window.record(isFailure: true, at: now)
            let isFailing = window.isFailing(at: now)
            #expect(!isFailing)
        }
        for _ in 0..<10 { window.record(isFailure: true, at: seconds(400)) }
        let verdicts = [400.0, 429, 430].map { window.isFailing(at: seconds($0)) }
        #expect(verdicts == [true, true, false])
    }

    @Test func exactlyHalfIsNotMore() throws {
        let router = try router(["g": ["a"]])
        for number in 0..<100 {
            _ = try router.drive(once) { _, _ in number % 2 == 0 ? nil : .http(500) }
            #expect(try !router.cools("a", at: 0))
        }
    }

    /// What failed before a recovery is no part of what fails after it.
    @Test func recoveryForgetsTheFailuresBefore() throws {
        let router = try router(["g": ["a"]])
        for number in 0..<20 where try !router.cools("a", at: 0) {
            _ = try router.drive(once) { _, _ in number % 3 == 2 ? nil : .http(500) }
        }
        #expect(try router.cools("a", at: 0))
        _ = try router.drive(once, at: 5) { _, _ in nil }
        _ = try router.drive(once, at: 5) { _, _ in .http(500) }
        #expect(try !router.cools("a", at: 5))
    }

    @Test func doublesUntilFiveMinutesAndStartsAgainAfterASuccess() throws {
        let router = try router(["g": ["a"]])
        var now = 0.0
        for length in [5.0, 10, 20, 40, 80, 160, 300, 300, 300] {
            _ = try router.drive(once, at: now) { _, _ in .http(429) }
            #expect(try router.cools("a", at: now + length - 0.001), "\(length)")
            #expect(try !router.cools("a", at: now + length), "\(length)")
            now += length
        }
        #expect(try router.drive(once, at: now) { _, _ in nil }.reasons == ["probe"])
        #expect(try router.health(of: "a").cooldown == nil)
        #expect(try router.drive(once, at: now) { _, _ in .http(429) }.reasons == ["only_deployment"])
        #expect(try !router.cools("a", at: now + 5))
    }

    @Test func aDeploymentsOwnCooldownTimeComesFirst() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x", "cooldown_time": 60}, "model_info": {"id": "a"}},
                                {"model_name": "h", "params": {"model": "x"}, "model_info": {"id": "b"}}], "cooldown_time": 2}
                """#))
        _ = try router.drive(#"{"model": "g", "num_retries": 0}"#) { _, _ in .http(401) }
        _ = try router.drive(#"{"model": "h", "num_retries": 0}"#) { _, _ in .http(401) }
        #expect(try router.cools("a", at: 59.9))
        #expect(try !router.cools("a", at: 60))
        #expect(try router.cools("b", at: 1.9))
        #expect(try !router.cools("b", at: 2))
    }

    @Test(arguments: [(429, 1.0), (429, 90.0), (503, 30.0)])
    func theProvidersRetryAfterIsTheLength(status: Int, length: Double) throws {
        let router = try router(["g": ["a"]])
        _ = try router.drive(once) { _, _ in .http(status, retryAfter: length) }
        #expect(try router.cools("a", at: length - 0.001))
        #expect(try !router.cools("a", at: length))
    }

    @Test func noRetryAfterLastsLongerThanFiveMinutes() throws {
        let router = try router(["g": ["a"]])
        _ = try router.drive(once) { _, _ in .http(429, retryAfter: 1e15) }
        #expect(try router.cools("a", at: 299.9))
        #expect(try !router.cools("a", at: 300))
    }

    @Test(arguments: [#""disable_cooldowns": true"#, #""cooldown_time": 0"#])
    func canBeDisabled(setting: String) throws {
        let router = try router(["g": ["a"]], setting)
        for _ in 0..<10 { _ = try router.drive(once) { _, _ in .http(401) } }
        #expect(try router.health(of: "a").cooldown == nil)
    }

    /// What began before a cooldown neither ends nor lengthens it.
    @Test func olderAttemptsSayNothing() throws {
        let router = try router(["g": ["a"]])
        let courses = try (0..<5).map { _ in try router.course(for: json(once), now: seconds(0)) }
        for course in courses { _ = course.begin(at: seconds(0)) }
        #expect(router.inFlight == [5])
        func end(_ position: Int, _ failure: Failure?, at moment: Double) {
            _ = courses[position].proceed(after: AttemptOutcome(failure: failure, latencyNanoseconds: 0), at: seconds(moment))
        }
        end(0, .http(429), at: 1)
        end(1, nil, at: 2)
        end(2, .http(429), at: 3)
        #expect(try router.health(of: "a").cooldownsInRow == 0)
        #expect(try router.cools("a", at: 5.9))
        #expect(try !router.cools("a", at: 6))
        // Yet when the provider names a time, that is what counts.
        end(3, .http(429, retryAfter: 10), at: 4)
        #expect(try router.cools("a", at: 13.9))
        end(4, .http(400), at: 4)
        #expect(router.inFlight == [0])
    }

    @Test func oneProbeAtATime() throws {
        let router = try router(["g": ["a", "b"]])
        while try !router.cools("a", at: 0) { _ = try router.drive(once) { id, _ in id == "a" ? .http(429) : nil } }
        // Many calls at once after the cooldown: a single one goes to the deployment that may have recovered.
        let courses = try (0..<40).map { _ in try router.course(for: json(once), now: seconds(6)) }
        var picks: [AttemptPlan] = []
        for course in courses {
            guard case .attempt(let plan) = course.begin(at: seconds(6)) else { continue }
            picks.append(plan)
        }
        #expect(picks.count == 40)
        #expect(picks.filter { $0.deploymentID == "a" }.map(\.reason) == ["probe"])
        let prober = try #require(picks.firstIndex { $0.deploymentID == "a" })
        _ = courses[prober].proceed(after: AttemptOutcome(failure: nil, latencyNanoseconds: 0), at: seconds(7))
        #expect(try router.health(of: "a").cooldown == nil)
        for course in courses { course.abandon(at: seconds(7)) }
        #expect(router.inFlight == [0, 0])
    }

    @Test func aProbeThatLastsDoesNotBlockTheNext() throws {
        let router = try router(["g": ["a"], "h": ["b"]], #""fallbacks": [{"g": ["h"]}]"#)
        _ = try router.drive(once) { id, _ in id == "a" ? .http(429) : nil }
        let stream = try router.course(for: json(once), now: seconds(5))
        guard case .attempt(let plan) = stream.begin(at: seconds(5)) else {
            Issue.record("no probe")
            return
        }
        #expect(plan.deploymentID == "a")
        #expect(try router.drive(once, at: 34) { _, _ in nil }.deployments == ["b"])
        #expect(try router.drive(once, at: 35) { _, _ in nil }.deployments == ["a"])
        stream.abandon(at: seconds(40))
    }

    @Test func aCallerWithItsOwnKeyOrAddressSaysNothing() throws {
        let router = try router(["g": ["a"]])
        for member in [#""api_key": "mine""#, #""api_base": "http://elsewhere""#] {
            for _ in 0..<5 { _ = try router.drive(#"{"model": "g", \#(member)}"#) { _, _ in .http(401) } }
        }
        #expect(try router.health(of: "a").cooldown == nil)
    }

    /// A deployment must not be taken from everyone by a caller who gives it a millisecond.
    @Test func anImpatientCallerSaysNothing() throws {
        let router = try router(["g": ["a"]])
        for _ in 0..<5 {
            _ = try router.drive(#"{"model": "g", "timeout": 0.001}"#, taking: 0.001) { _, _ in Failure(.timeout, "") }
        }
        #expect(try router.health(of: "a").cooldown == nil)
        for _ in 0..<3 { _ = try router.drive(#"{"model": "g", "timeout": 31}"#, taking: 31) { _, _ in Failure(.timeout, "") } }
        #expect(try router.cools("a", at: 31))
    }

    @Test func cancellingSaysNothing() throws {
        let router = try router(["g": ["a"]])
        for _ in 0..<5 {
            #expect(try router.drive(ask) { _, _ in Failure(.cancelled, "") }.failure?.status == .cancelled)
        }
        #expect(try router.health(of: "a").cooldown == nil)
    }
}
