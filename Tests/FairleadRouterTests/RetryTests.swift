import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct Retries {
    @Test func theRestOfARetryPolicyIsItsDefault() throws {
        func tried(_ status: Int) throws -> Int {
            try router(["g": ["a", "b", "c", "d"]], #""num_retries": 0, "retry_policy": {"DefaultRetries": 2, "TimeoutErrorRetries": 1}"#)
                .drive(#"{"model": "g"}"#) { _, _ in .http(status) }.attempts.count
        }
        #expect(try tried(500) == 3)
        #expect(try tried(408) == 2)
        #expect(try tried(400) == 1)
    }

    @Test(arguments: [408, 429, 500, 502, 503, 529])
    func transientFailuresGoToAnotherDeployment(status: Int) throws {
        for seed in 1...20 {
            let trip = try router(["g": ["a", "b", "c"]], seed: seed).drive(ask) { _, _ in .http(status) }
            #expect(Set(trip.deployments) == ["a", "b", "c"])
            #expect(trip.reasons == ["weighted_shuffle", "retry_other_deployment", "retry_other_deployment"])
            #expect(trip.end == seconds(0))
            #expect(trip.failure?.httpStatus == status)
        }
    }

    @Test(arguments: [Status.authentication, .permission, .notFound, .paymentRequired, .tls, .configuration, .limit])
    func failuresOfADeploymentGoToASibling(status: Status) throws {
        for seed in 1...20 {
            let router = try router(["g": ["a", "b"]], seed: seed)
            let trip = try router.drive(ask) { id, _ in id == "a" ? Failure(status, "") : nil }
            #expect(trip.succeeded)
            let alone = try router.drive(#"{"model": "a"}"#) { _, _ in Failure(status, "") }
            #expect(alone.deployments == ["a"])
            #expect(alone.failure?.status == status)
        }
    }

    @Test(arguments: [
        Status.badRequest, .unprocessable, .contentPolicy, .contextWindow, .unsupportedParameter, .invalidRequest,
    ])
    func failuresOfTheRequestAreNotRetried(status: Status) throws {
        let trip = try router(["g": ["a", "b"]]).drive(ask) { _, _ in Failure(status, "") }
        #expect(trip.attempts.count == 1)
        #expect(trip.failure?.status == status)
    }

    @Test(arguments: [(0, 1), (1, 2), (5, 6)])
    func theRequestSaysHowOften(retries: Int, attempts: Int) throws {
        let trip = try router(["g": ["a", "b", "c"]], #""num_retries": 3"#).drive(
            #"{"model": "g", "num_retries": \#(retries)}"#) { _, _ in .http(500) }
        #expect(trip.attempts.count == attempts)
    }

    @Test func elseTheDeploymentElseTheRouter() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x", "num_retries": 0}},
                                {"model_name": "h", "params": {"model": "x"}}], "num_retries": 1}
                """#))
        #expect(try router.drive(ask) { _, _ in .http(500) }.attempts.count == 1)
        #expect(try router.drive(#"{"model": "h"}"#) { _, _ in .http(500) }.attempts.count == 2)
    }

    @Test func aRetryPolicyRulesItsKindOfFailure() throws {
        let setting = #""retry_policy": {"TimeoutErrorRetries": 0, "BadRequestErrorRetries": 1, "AuthenticationErrorRetries": 3}"#
        func attempts(_ failure: Failure) throws -> Int {
            try router(["g": ["a", "b"]], setting).drive(ask) { _, _ in failure }.attempts.count
        }
        #expect(try attempts(Failure(.timeout, "")) == 1)
        #expect(try attempts(.http(400)) == 2)
        #expect(try attempts(.http(401)) == 4)
        #expect(try attempts(.http(500)) == 3)
    }

    @Test func backsOffOnlyWhereTheSameDeploymentIsUsedAgain() throws {
        var waits: [[Double]] = [[], [], [], [], [], []]
        for seed in 1...200 {
            let trip = try router(["g": ["a"]], #""num_retries": 6, "disable_cooldowns": true"#, seed: seed).drive(ask) { _, _ in .http(500) }
            #expect(trip.reasons == ["only_deployment"] + Array(repeating: "retry_same_deployment", count: 6))
            for (number, pair) in zip(trip.attempts, trip.attempts.dropFirst()).enumerated() {
                waits[number].append(pair.1.at - pair.0.at)
            }
        }
        // Full jitter: uniform between nothing and a ceiling that doubles.
        for (list, ceiling) in zip(waits, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]) {
            #expect(list.allSatisfy { $0 >= 0 && $0 <= ceiling })
            #expect(abs(list.reduce(0, +) / Double(list.count) - ceiling / 2) < ceiling / 8)
        }
    }

    @Test func theShortestWaitIsKept() throws {
        let trip = try router(["g": ["a"]], #""retry_after": 3"#).drive(ask) { _, _ in .http(500) }
        #expect(trip.attempts[1].at >= 3)
        #expect(trip.attempts[2].at >= 6)
    }

    @Test(arguments: [#""num_retries": 2"#, #""disable_cooldowns": true"#])
    func honoursRetryAfterOnTheSameDeployment(setting: String) throws {
        for seed in 1...50 {
            let trip = try router(["g": ["a"]], setting, seed: seed).drive(ask) { _, now in now < 12 ? .http(429, retryAfter: 12) : nil }
            #expect(trip.reasons == ["only_deployment", "retry_same_deployment"])
            #expect(trip.attempts[1].at >= 12 && trip.attempts[1].at < 13)
        }
    }

    @Test func returnsToTheOneThatFailedLongestAgo() throws {
        let trip = try router(["g": ["a", "b", "c"]], #""num_retries": 8, "disable_cooldowns": true"#).drive(ask) { _, _ in .http(500) }
        for start in [0, 3, 6] { #expect(Array(trip.deployments[start..<start + 3]) == Array(trip.deployments[0..<3])) }
        #expect(trip.attempts.count == 9)
    }

    @Test func waitsForNobodyLongerThanAMinute() throws {
        for length in [61.0, 3600] {
            let trip = try router(["g": ["a"]]).drive(ask) { _, _ in .http(429, retryAfter: length) }
            #expect(trip.attempts.count == 1)
            #expect(trip.end == seconds(0))
            #expect(trip.failure?.status == .rateLimit)
            #expect(trip.failure?.retryAfterMilliseconds == Int(length * 1000))
        }
    }

    @Test func prefersAnotherDeploymentToWaiting() throws {
        for seed in 1...20 {
            let router = try router(["g": ["a", "b"]], seed: seed)
            let trip = try router.drive(ask) { id, _ in id == "a" ? .http(429, retryAfter: 20) : nil }
            #expect(trip.succeeded)
            #expect(trip.end == seconds(0))
        }
    }

    /// The one deadline covers attempts, waits and fallbacks together.
    @Test func nothingBeginsAfterTheDeadline() throws {
        for seed in 1...50 {
            let trip = try router(["g": ["a"], "h": ["b"]], #""num_retries": 50, "fallbacks": [{"g": ["h"]}]"#, seed: seed).drive(
                #"{"model": "g", "timeout": 10}"#, taking: 0.7) { _, _ in .http(500) }
            #expect(trip.attempts.allSatisfy { $0.at < 10 })
            #expect(trip.failure?.httpStatus == 500)
        }
    }

    @Test func aRetryAfterBeyondTheDeadlineIsNotWaitedFor() throws {
        let trip = try router(["g": ["a"]]).drive(#"{"model": "g", "timeout": 5}"#) { _, _ in .http(429, retryAfter: 6) }
        #expect(trip.attempts.count == 1)
        #expect(trip.end == seconds(0))
        #expect(trip.failure?.status == .rateLimit)
    }

    @Test func aTimeLimitOfADeploymentIsForOneAttempt() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x", "timeout": 3, "stream_timeout": 9}}], "timeout": 60,
                 "stream_timeout": 90}
                """#))
        for (request, attempt, whole) in [
            (#"{"model": "g"}"#, 3.0, 60.0), (#"{"model": "g", "stream": true}"#, 9, 90), (#"{"model": "g", "timeout": 2}"#, 2, 2),
            (#"{"model": "g", "timeout": 2, "stream": true}"#, 2, 2), (#"{"model": "g", "stream_timeout": 2}"#, 3, 60),
            (#"{"model": "g", "timeout": 1e300}"#, 3, 1e9),
        ] {
            let course = try router.course(for: json(request), now: seconds(1))
            #expect(course.deadline == seconds(1 + whole))
            guard case .attempt(let plan) = course.begin(at: seconds(1)) else {
                Issue.record("no attempt")
                continue
            }
            #expect(plan.deadline == seconds(1 + attempt))
        }
    }

    @Test func tenMinutesWhereNobodySays() throws {
        #expect(try router(["g": ["a"]]).course(for: json(ask), now: seconds(0)).deadline == seconds(600))
    }

    @Test func nothingFollowsWhatWasDelivered() throws {
        let router = try router(["g": ["a", "b"], "h": ["c"]], #""fallbacks": [{"g": ["h"]}]"#)
        let trip = try router.drive(ask, delivered: true) { _, _ in Failure(.streamTruncated, "cut") }
        #expect(trip.attempts.count == 1)
        #expect(trip.failure?.status == .streamTruncated)
        #expect(try router.health(of: trip.deployments[0]).failuresInRow == 1)
    }

    @Test func nothingFollowsWhatMustNotBeRepeated() throws {
        var failure = Failure(.server, "")
        failure.mayRetry = false
        #expect(try router(["g": ["a", "b"]]).drive(ask) { _, _ in failure }.attempts.count == 1)
    }

    @Test func abandoningReleasesTheDeployment() throws {
        let router = try router(["g": ["a"]])
        let course = try router.course(for: json(ask), now: seconds(0))
        _ = course.begin(at: seconds(0))
        #expect(router.inFlight == [1])
        course.abandon(at: seconds(1))
        course.abandon(at: seconds(1))
        #expect(router.inFlight == [0])
        do {
            let dropped = try router.course(for: json(ask), now: seconds(0))
            _ = dropped.begin(at: seconds(0))
        }
        #expect(router.inFlight == [0])
    }
}

@Suite struct AllCooling {
    private let once = #"{"model": "g", "num_retries": 0}"#

    @Test func theFirstToRecoverIsProbed() throws {
        let router = try router(["g": ["a", "b"]])
        #expect(try router.drive(#"{"model": "b", "num_retries": 0}"#, at: 0) { _, _ in .http(401) }.attempts.count == 1)
        #expect(try router.drive(#"{"model": "a", "num_retries": 0}"#, at: 1) { _, _ in .http(401) }.attempts.count == 1)
        let trip = try router.drive(once, at: 2) { _, _ in nil }
        #expect(trip.deployments == ["b"])
        #expect(trip.reasons == ["probe"])
        #expect(try !router.cools("b", at: 2))
    }

    @Test func aProbeThatFailsGoesOnToTheOther() throws {
        let router = try router(["g": ["a", "b"]])
        _ = try router.drive(ask) { _, _ in .http(401) }
        let trip = try router.drive(ask, at: 1) { id, _ in id == "a" ? nil : .http(401) }
        #expect(trip.succeeded)
        #expect(trip.attempts.count <= 2)
    }

    @Test func waitsForAProviderThatAskedForIt() throws {
        let router = try router(["g": ["a"]])
        _ = try router.drive(once) { _, _ in .http(429, retryAfter: 20) }
        let trip = try router.drive(once, at: 5) { _, _ in nil }
        #expect(trip.reasons == ["probe"])
        #expect(trip.attempts[0].at >= 20 && trip.attempts[0].at < 21)
    }

    /// A refusal without advice: the router's own cooldown is waited for, where another deployment could have helped.
    @Test func waitsAfterRefusalsThatGiveNoAdvice() throws {
        let router = try router(["g": ["a", "b"]])
        let trip = try router.drive(ask) { _, moment in moment < 4 ? .http(429) : nil }
        #expect(trip.succeeded)
        #expect(trip.attempts.count == 3)
        #expect(trip.attempts[2].at >= 5 && trip.attempts[2].at < 6)
        let impatient = #"{"model": "g", "timeout": 4}"#
        // Not beyond the deadline, which is told the first group's error at once.
        let other = try FairleadRouterTests.router(["g": ["a", "b"]])
        #expect(try other.drive(impatient) { _, _ in .http(429) }.end == seconds(0))
    }

    /// However often others have it extended, a call waits for a minute in all.
    @Test func aWaitThatIsExtendedEndsAfterAMinute() throws {
        let router = try router(["g": ["a"]])
        let older = try router.course(for: json(once), now: seconds(0))
        _ = older.begin(at: seconds(0))
        _ = try router.drive(once) { _, _ in .http(429, retryAfter: 40) }
        let course = try router.course(for: json(once), now: seconds(0))
        guard case .wait(let first) = course.begin(at: seconds(0)) else {
            Issue.record("no wait")
            return
        }
        #expect(first >= seconds(40))
        _ = older.proceed(
            after: AttemptOutcome(failure: .http(429, retryAfter: 40), latencyNanoseconds: 0), at: seconds(39))
        guard case .stop(let failure) = course.resume(at: first) else {
            Issue.record("waits on")
            return
        }
        #expect(failure.status == .noDeployment)
    }

    /// The one whose cooldown ends first has failed in this very call: the other one comes first.
    @Test func whatHasNotFailedInThisCallComesFirst() throws {
        let router = try router(["g": ["a", "b"]], #""num_retries": 1"#)
        for moment in [0.0, 5] { _ = try router.drive(#"{"model": "b", "num_retries": 0}"#, at: moment) { _, _ in .http(401) } }
        #expect(try router.cools("b", at: 14.9))
        let trip = try router.drive(ask, at: 6) { _, _ in .http(429) }
        #expect(trip.deployments == ["a", "b"])
        #expect(trip.end == seconds(6))
    }

    @Test func twoProbesGoToTwoDeployments() throws {
        let router = try router(["g": ["a", "b"]])
        _ = try router.drive(#"{"model": "g", "num_retries": 1}"#) { _, _ in .http(401) }
        let courses = try (0..<2).map { _ in try router.course(for: json(once), now: seconds(1)) }
        for course in courses { _ = course.begin(at: seconds(1)) }
        #expect(router.inFlight == [1, 1])
    }

    @Test func saysWhatCoolsForHowLongAndWhy() throws {
        let router = try router(["g": ["a", "b"]])
        _ = try router.drive(#"{"model": "g", "num_retries": 1}"#) { _, _ in .http(429, retryAfter: 30) }
        let trip = try router.drive(#"{"model": "g", "timeout": 10}"#, at: 5) { _, _ in nil }
        #expect(trip.attempts.isEmpty)
        let failure = try #require(trip.failure)
        #expect(failure.status == .noDeployment)
        #expect(failure.httpStatus == 429)
        #expect(failure.retryAfterMilliseconds == 25_000)
        for part in ["'g'", "a (openai/a) for 25.0 s after rate_limit, HTTP 429", "b (openai/b)", "Try again in 25.0 s"] {
            #expect(failure.message.contains(part), "\(failure.message)")
        }
    }

    @Test func aHealthyFallbackIsBetterThanAProbe() throws {
        let router = try router(["g": ["a"], "h": ["b"]], #""fallbacks": [{"g": ["h"]}]"#)
        _ = try router.drive(once) { id, _ in id == "a" ? .http(404) : nil }
        let trip = try router.drive(once, at: 1) { _, _ in nil }
        #expect(trip.deployments == ["b"])
        #expect(trip.reasons == ["fallback"])
        #expect(try router.drive(once, at: 5) { _, _ in nil }.reasons == ["probe"])
    }

    @Test func withoutOneTheGroupIsProbed() throws {
        let router = try router(["g": ["a"], "h": ["b"]], #""fallbacks": [{"g": ["h"]}]"#)
        _ = try router.drive(once) { _, _ in .http(404) }
        #expect(try router.drive(once, at: 1) { _, _ in nil }.deployments == ["a"])
    }

    /// Nobody is turned away from a group's only deployment because others are trying it.
    @Test func manyCallersOfOneDeployment() throws {
        let router = try router(["g": ["a"]])
        _ = try router.drive(once) { _, _ in .http(429) }
        let courses = try (0..<20).map { _ in try router.course(for: json(once), now: seconds(1)) }
        for course in courses {
            guard case .attempt = course.begin(at: seconds(1)) else {
                Issue.record("turned away")
                return
            }
        }
        #expect(router.inFlight == [20])
    }
}
