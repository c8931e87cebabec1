import FairleadCatalog
import FairleadCore
import FairleadModel
import FairleadTranslate
import Foundation
import Testing

@testable import FairleadRouter

/// What goes wrong in LiteLLM 1.106's router, measured there, and must not here.
@Suite struct LiteLLMDefects {
    /// There about one request in eight fails until the cooldown begins: a retry may draw the same deployment again.
    @Test(arguments: [500, 503, 429, 404, 401, 403, 402, 408, 409, 410, 425])
    func withOneOfTwoAlwaysFailingNoRequestFails(status: Int) throws {
        for seed in 1...100 {
            let router = try router(["g": ["good", "bad"]], seed: seed)
            for number in 0..<20 {
                let trip = try router.drive(ask, at: Double(number) * 0.3) { id, _ in id == "bad" ? .http(status) : nil }
                #expect(trip.succeeded)
                #expect(trip.attempts.count <= 2)
            }
        }
    }

    /// There the status that is not retried at all.
    @Test func a404OfOneDeploymentTriesItsSiblings() throws {
        for seed in 1...50 {
            let trip = try router(["g": ["a", "b", "c"]], seed: seed).drive(ask) { id, _ in id == "c" ? nil : .http(404) }
            #expect(trip.succeeded)
        }
    }

    /// There an explicit 3 is taken for the default and ignored.
    @Test func explicitAllowedFailsOfThreeIsNotTakenForUnset() throws {
        let router = try router(["g": ["a", "b"]], #""allowed_fails": 3, "num_retries": 0"#)
        for number in 1...3 {
            #expect(try !router.cools("a", at: 0))
            _ = try router.drive(#"{"model": "a"}"#) { _, _ in .http(500) }
            #expect(try router.cools("a", at: 0) == (number == 3))
        }
    }

    /// There `context_window_fallbacks` for another group keeps the general fallbacks from being tried.
    @Test func contextWindowFallbacksOfAnotherGroupHideNothing() throws {
        let router = try router(
            ["g": ["a"], "h": ["b"], "big": ["c"]], #""context_window_fallbacks": [{"h": ["big"]}], "fallbacks": [{"g": ["h"]}]"#)
        let trip = try router.drive(ask) { id, _ in id == "a" ? Failure(.contextWindow, "") : nil }
        #expect(trip.deployments == ["a", "b"])
        #expect(trip.succeeded)
    }

    /// There an unknown model is answered by the first default fallback, and nobody learns of the misspelling.
    @Test func defaultFallbacksDoNotReplaceAnUnknownModel() throws {
        let router = try router(["gpt-4o": ["a"], "h": ["b"]], #""default_fallbacks": ["h"]"#)
        let failure = #expect(throws: Failure.self) { try router.course(for: json(#"{"model": "gpt-40"}"#), now: seconds(0)) }
        #expect(failure?.status == .unknownModel)
        #expect(failure?.message.contains("did you mean 'gpt-4o'?") == true)
    }

    /// There three requests hit the deployments of the first order before the second is tried.
    @Test func theNextOrderIsTriedAtOnce() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x", "order": 1}, "model_info": {"id": "first"}},
                                {"model_name": "g", "params": {"model": "x", "order": 2}, "model_info": {"id": "second"}}]}
                """#))
        #expect(try router.drive(ask) { id, _ in id == "first" ? .http(500) : nil }.deployments == ["first", "second"])
    }

    /// There a deployment without a weight is never drawn when another has one.
    @Test func aMissingWeightDoesNotMeanNever() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x", "weight": 1}, "model_info": {"id": "with"}},
                                {"model_name": "g", "params": {"model": "x"}, "model_info": {"id": "without"}}], "seed": 1}
                """#))
        let drawn = try (0..<100).map { _ in try router.drive(ask) { _, _ in nil }.deployments[0] }
        #expect(Set(drawn) == ["with", "without"])
    }

    /// There the error of the last fallback takes the place of the first group's, as a 500 without its class.
    @Test func theOriginalErrorSurvivesTheFallbacks() throws {
        let trip = try router(["g": ["a"], "h": ["b"]], #""fallbacks": [{"g": ["h"]}]"#).drive(ask) { id, _ in
            id == "a" ? .http(401) : .http(500)
        }
        #expect(trip.failure?.status == .authentication)
        #expect(trip.failure?.httpStatus == 401)
    }

    /// There the error of a group that cools has no status code and names five seconds whatever is true.
    @Test func anErrorOfAGroupThatCoolsHasAStatusAndTheTrueWait() throws {
        let router = try router(["g": ["a"]])
        _ = try router.drive(ask) { _, _ in .http(429, retryAfter: 240) }
        let failure = try #require(try router.drive(ask, at: 100) { _, _ in nil }.failure)
        #expect(failure.httpStatus == 429)
        #expect(failure.retryAfterMilliseconds == 140_000)
    }

    /// There rotating a key makes another deployment of it.
    @Test func aNewKeyKeepsTheIdentity() throws {
        func id(_ key: String) throws -> String {
            try configuration(#"{"model_list": [{"model_name": "g", "params": {"model": "x", "api_key": "\#(key)"}}]}"#).deployments[0].id
        }
        #expect(try id("old") == id("new"))
    }

    /// There callbacks in process-wide lists carry one router's failures into another.
    @Test func routersShareNothing() throws {
        let one = try router(["g": ["a"]])
        let other = try router(["g": ["a"]])
        _ = try one.drive(ask) { _, _ in .http(401) }
        #expect(try one.cools("a", at: 0))
        #expect(try !other.cools("a", at: 0))
    }

    /// There timeouts add up: each attempt and each fallback has the whole time again.
    @Test func timeLimitsDoNotAddUp() throws {
        let router = try router(["g": ["a", "b", "c"], "h": ["d", "e"]], #""timeout": 10, "fallbacks": [{"g": ["h"]}]"#)
        let trip = try router.drive(ask, taking: 4) { _, _ in Failure(.timeout, "") }
        #expect(trip.attempts.map(\.at) == [0, 4, 8])
        #expect(trip.end <= seconds(12))
    }

    /// There `rpm + 1 >= limit` makes a deployment with an rpm of 1 unusable, and every other lose one request a minute (#33032).
    @Test(arguments: [1, 2, 7]) func anRpmIsReachedAndNotExceeded(rpm: Int) throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x", "rpm": \#(rpm)}}], "routing_strategy": "usage-based-routing-v2",
                 "wait_for_recovery": false}
                """#))
        for _ in 0..<rpm { #expect(try router.drive(ask) { _, _ in nil }.succeeded) }
        #expect(try router.drive(ask) { _, _ in nil }.failure?.httpStatus == 429)
        #expect(try router.drive(ask, at: 61) { _, _ in nil }.succeeded)
    }

    /// There usage is counted when an answer has come, and callers in between all see room (#5783).
    @Test func callersAtOnceDoNotGoOverTheLimit() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x", "rpm": 5}}], "enable_pre_call_checks": true, "wait_for_recovery": false}
                """#))
        let courses = try (0..<20).map { _ in try router.course(for: json(ask), now: seconds(0)) }
        let begun = courses.filter { if case .attempt = $0.begin(at: seconds(0)) { true } else { false } }
        #expect(begun.count == 5)
    }

    /// There synchronous completions look at neither tags nor budgets. Here there is one way to choose.
    @Test func tagsAndBudgetsAlwaysCount() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [
                   {"model_name": "g", "params": {"model": "x", "tags": ["free"]}, "model_info": {"id": "free"}},
                   {"model_name": "g", "params": {"model": "x", "tags": ["paid"], "input_cost_per_token": 1, "output_cost_per_token": 1,
                    "max_budget": 0.000001, "budget_duration": "1d"}, "model_info": {"id": "paid"}}],
                 "enable_tag_filtering": true, "wait_for_recovery": false}
                """#))
        for _ in 0..<20 {
            #expect(try router.drive(#"{"model": "g", "messages": [], "tags": ["free"]}"#) { _, _ in nil }.deployments == ["free"])
        }
        let spent = try router.drive(#"{"model": "g", "messages": [{"role": "user", "content": "x"}], "tags": ["paid"]}"#) { _, _ in nil }
        #expect(spent.attempts.isEmpty && !spent.succeeded)
    }

    /// There failures that the logging takes for the same are counted once, and a deployment that fails on does not cool (#32574).
    @Test func everyFailureCounts() throws {
        let router = try router(["g": ["a", "b"]], #""num_retries": 0"#)
        for _ in 0..<3 { _ = try router.drive(#"{"model": "a"}"#) { _, _ in .http(500) } }
        #expect(try router.cools("a", at: 0))
        let tally = router.shared.withLock { $0.state.tallies[router.roster.position(of: "a") ?? 0] }
        #expect(tally.failures[.server] == 3)
    }

    /// There nothing follows a stream that broke after two tokens: the fallback gets no request (#40404, #29808).
    @Test func aStreamThatBreaksIsTakenOver() throws {
        let router = try router(["g": ["a"], "h": ["b"]], #""stream_failover": "restart", "fallbacks": [{"g": ["h"]}], "num_retries": 0"#)
        let course = try router.course(for: json(#"{"model": "g", "stream": true}"#), now: seconds(0))
        _ = course.begin(at: seconds(0))
        let broken = AttemptOutcome(failure: Failure(.streamTruncated, ""), latencyNanoseconds: 1, hasDelivered: true)
        guard case .attempt(let plan) = course.proceed(after: broken, at: seconds(1)) else {
            Issue.record("nothing follows")
            return
        }
        #expect(plan.group == "h" && plan.succession == .restart)
    }

    /// There `disable_fallbacks` in a request is ignored for streams (#19077).
    @Test func aRequestWithoutFallbacksHasNone() throws {
        let router = try router(["g": ["a"], "h": ["b"]], #""fallbacks": [{"g": ["h"]}], "num_retries": 0"#)
        for stream in ["true", "false"] {
            let trip = try router.drive(#"{"model": "g", "stream": \#(stream), "disable_fallbacks": true}"#) { _, _ in .http(529) }
            #expect(trip.deployments == ["a"])
        }
    }

    /// There 510 events of overload led to no fallback at all (#24005).
    @Test func overloadFallsBack() throws {
        let trip = try router(["g": ["a"], "h": ["b"]], #""fallbacks": [{"g": ["h"]}]"#).drive(#"{"model": "g", "stream": true}"#) { id, _ in
            id == "a" ? .http(529) : nil
        }
        #expect(trip.succeeded && trip.deployments.last == "b")
    }

    /// There a router whose deployments all cool fails at once (#3646).
    @Test func theFirstToRecoverIsWaitedFor() throws {
        let router = try router(["g": ["a", "b"]])
        _ = try router.drive(ask) { _, _ in .http(429, retryAfter: 3) }
        let trip = try router.drive(ask, at: 1) { _, _ in nil }
        #expect(trip.succeeded && trip.end >= seconds(3))
    }

    /// There a read-modify-write of one map loses latencies under load. Here each answer is in the record.
    @Test func everyLatencyIsRecorded() throws {
        let router = try router(["g": ["a", "b"]], #""routing_strategy": "latency-based-routing""#)
        let courses = try (0..<8).map { _ in try router.course(for: json(ask), now: seconds(0)) }
        for course in courses { _ = course.begin(at: seconds(0)) }
        for (number, course) in courses.enumerated() {
            _ = course.proceed(after: AttemptOutcome(failure: nil, latencyNanoseconds: Int64(number + 1) * 1_000_000_000), at: seconds(10))
        }
        let sums = router.shared.withLock { shared in
            [0, 1].reduce(0.0) { $0 + shared.state.wholeMeans[$1] * Double(shared.state.tallies[$1].successes) }
        }
        #expect(abs(sums / 1e9 - 36) < 0.001)
    }

    /// There "APIConnectionError" in an error's text keeps a deployment from ever cooling down.
    @Test func aBrokenConnectionCools() throws {
        let router = try router(["g": ["a", "b"]], #""num_retries": 0"#)
        for _ in 0..<3 { _ = try router.drive(#"{"model": "a"}"#) { _, _ in Failure(.connection, "APIConnectionError") } }
        #expect(try router.cools("a", at: 0))
    }

    /// There a full deployment is an error at once, whoever else has room, and on the synchronous way no limit at all.
    @Test func aFullDeploymentIsPassedOverAndThenWaitedFor() throws {
        let router = try group([#", "max_parallel_requests": 1"#, #", "max_parallel_requests": 1"#])
        let courses = try (0..<3).map { _ in try router.course(for: json(ask), now: seconds(0)) }
        let moves = courses.map { $0.begin(at: seconds(0)) }
        guard case .attempt(let first) = moves[0], case .attempt(let second) = moves[1], case .wait = moves[2] else {
            Issue.record("\(moves)")
            return
        }
        #expect(first.deploymentID != second.deploymentID)
    }

    /// There what is spent is looked at before, and added after the answer: callers at once all see room.
    @Test func callersAtOnceDoNotOverspend() throws {
        let router = try group(
            [#", "input_cost_per_token": 0, "output_cost_per_token": 0.01, "max_budget": 3, "budget_duration": "1d""#], #""wait_for_recovery": false"#)
        let courses = try (0..<20).map { _ in try router.course(for: json(#"{"model": "g", "messages": [], "max_tokens": 100}"#), now: seconds(0)) }
        #expect(courses.filter { if case .attempt = $0.begin(at: seconds(0)) { true } else { false } }.count == 3)
    }

    /// There the headers name the group that was asked for, though a default fallback has answered.
    @Test func theAccountNamesTheGroupThatAnswered() throws {
        let router = try router(["g": ["a"], "h": ["b"]], #""default_fallbacks": ["h"], "num_retries": 0"#)
        let course = try router.course(for: json(ask), now: seconds(0))
        guard case .attempt(let first) = course.begin(at: seconds(0)),
            case .attempt(let second) = course.proceed(after: AttemptOutcome(failure: .http(500), latencyNanoseconds: 1), at: seconds(0))
        else {
            Issue.record("no fallback")
            return
        }
        #expect(first.group == "g" && second.group == "h" && second.reason == "default_fallback")
    }

    /// There only timeouts count against a latency: who fails quickly stays the quickest.
    @Test(arguments: [Strategy.latencyBased, .powerOfTwoChoices, .leastBusy]) func aQuickFailureIsNoQuickAnswer(strategy: Strategy) throws {
        let router = try router(["g": ["good", "bad"]], #""routing_strategy": "\#(strategy.rawValue)""#)
        var failures = 0
        for number in 0..<200 {
            let trip = try router.drive(ask, at: Double(number) * 0.05, taking: 0.01) { id, _ in id == "bad" ? .http(500) : nil }
            #expect(trip.succeeded)
            failures += trip.attempts.count - 1
        }
        #expect(failures <= 10)
    }

    /// There a `Retry-After` of more than a minute is taken for none, and the provider asked again after half a second.
    @Test func aLongRetryAfterIsNotTakenForNone() throws {
        let router = try router(["g": ["a"]])
        let trip = try router.drive(ask) { _, _ in .http(429, retryAfter: 90) }
        #expect(trip.attempts.count == 1 && trip.failure?.retryAfterMilliseconds == 90_000)
    }

    /// There a usage strategy with nobody left raises a plain ValueError on the synchronous way.
    @Test(arguments: ["usage-based-routing", "usage-based-routing-v2", "cost-based-routing", "latency-based-routing"])
    func atTheLimitEveryStrategySaysSo(strategy: String) throws {
        let router = try group(
            [#", "rpm": 1"#], #""routing_strategy": "\#(strategy)", "enable_pre_call_checks": true, "wait_for_recovery": false"#)
        #expect(try router.drive(ask) { _, _ in nil }.succeeded)
        let failure = try #require(try router.drive(ask) { _, _ in nil }.failure)
        #expect(failure.status == .noDeployment && failure.httpStatus == 429 && (failure.retryAfterMilliseconds ?? 0) > 50_000)
    }

    /// There a strategy by cost takes every model without a price for one that costs 5 dollars a token, and draws the first of the list.
    @Test func anUnknownPriceComesLast() throws {
        let router = try group(["", #", "input_cost_per_token": 1e-6, "output_cost_per_token": 1e-6"#], #""routing_strategy": "cost-based-routing""#)
        for _ in 0..<20 { #expect(try router.drive(ask) { _, _ in nil }.deployments == ["1"]) }
    }

    /// There Anthropic's answer that the account's own limit is reached, which comes as HTTP 400, is taken for a bad request, and no sibling is
    /// asked (#37599).
    @Test func aReachedUsageLimitIsTheDeploymentsFailure() throws {
        let failure = try answered("anthropic/claude-sonnet-4-5", "anthropic/error_400_usage_limit")
        #expect(failure.status == .paymentRequired && failure.httpStatus == 400)
        let siblings = try router(["g": ["a", "b"]])
        for number in 0..<10 {
            let trip = try siblings.drive(ask, at: Double(number)) { id, _ in id == "a" ? failure : nil }
            #expect(trip.succeeded && trip.deployments.last == "b")
        }
        let other = try router(["g": ["a"], "h": ["b"]], #""fallbacks": [{"g": ["h"]}]"#)
        #expect(try other.drive(ask) { id, _ in id == "a" ? failure : nil }.deployments == ["a", "b"])
        #expect(try router(["g": ["a"]]).drive(ask) { _, _ in failure }.deployments == ["a"])
    }

    /// There a request that is refused and quoted in the refusal counts as one too many if one of its tokens has the number 429 (#36705).
    @Test func aQuoted429IsNoRateLimit() throws {
        let failure = try answered("hosted_vllm/llama", "openai_chat/error_400_echo")
        #expect(failure.status == .badRequest)
        let router = try router(["g": ["a", "b"]])
        #expect(try router.drive(ask) { _, _ in failure }.attempts.count == 1)
        #expect(try !router.cools("a", at: 0) && !router.cools("b", at: 0))
    }

    /// There an account that is out of credit is asked again and again within one call, as if it had merely been asked too fast.
    @Test func anAccountWithoutCreditIsAskedOnce() throws {
        let failure = try answered("openai/gpt-4o", "openai_chat/error_429_quota")
        #expect(failure.status == .rateLimit && failure.isOutOfQuota && !failure.isRetryable)
        #expect(try router(["g": ["a"]], #""num_retries": 3"#).drive(ask) { _, _ in failure }.deployments == ["a"])
        for seed in 1...20 {
            let trip = try router(["g": ["a", "b", "c"]], #""num_retries": 9"#, seed: seed).drive(ask) { _, _ in failure }
            #expect(trip.deployments.sorted() == ["a", "b", "c"])
        }
        let policy = try router(["g": ["a"]], #""retry_policy": {"RateLimitErrorRetries": 2}"#)
        #expect(try policy.drive(ask) { _, _ in failure }.attempts.count == 3, "who asks for it by name gets it")
    }

    /// What a provider's answer is taken for.
    private func answered(_ model: String, _ vector: String) throws -> Failure {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../vectors/wire/\(vector).json")
        let answer = try JSONDocument(Bytes(String(contentsOf: path, encoding: .utf8))).root
        let status = try #require(answer["status"]?.int)
        let body = Bytes(String(decoding: try #require(answer["body"]).source, as: UTF8.self))
        let translation = try #require(Catalog.builtIn.resolve(.init(model: model)).family.translation)
        return translation.decodeError(httpStatus: status, body: body)
    }
}
