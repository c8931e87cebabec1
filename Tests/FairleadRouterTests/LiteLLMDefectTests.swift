import FairleadModel
import Testing

@testable import FairleadRouter

/// What goes wrong in LiteLLM 1.106's router, measured there, and must not here.
@Suite struct LiteLLMDefects {
    /// There about one request in eight fails until the cooldown begins: a retry may draw the same deployment again.
    @Test(arguments: [500, 503, 429, 404, 401, 403, 402, 408])
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
}
