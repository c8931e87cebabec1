import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct Fallbacks {
    struct Case: Sendable {
        let settings: String
        let failure: Status
        /// The groups tried, in order; all fail in the same way.
        let tried: [String]
        var reason: String?
    }

    static let general = #""fallbacks": [{"g": ["h"]}]"#
    static let window = #""context_window_fallbacks": [{"g": ["w"]}]"#
    static let policy = #""content_policy_fallbacks": [{"g": ["p"]}]"#
    static let standard = #""default_fallbacks": ["d"]"#

    static let cases = [
        Case(settings: "", failure: .server, tried: ["g"]),
        Case(settings: general, failure: .server, tried: ["g", "h"], reason: "fallback"),
        Case(settings: general, failure: .badRequest, tried: ["g", "h"], reason: "fallback"),
        Case(settings: general, failure: .authentication, tried: ["g", "h"], reason: "fallback"),
        Case(settings: standard, failure: .server, tried: ["g", "d"], reason: "default_fallback"),
        Case(settings: "\(general), \(standard)", failure: .server, tried: ["g", "h", "d"], reason: "fallback"),
        Case(settings: window, failure: .server, tried: ["g"]),
        Case(settings: window, failure: .contextWindow, tried: ["g", "w"], reason: "context_window_fallback"),
        Case(settings: policy, failure: .contentPolicy, tried: ["g", "p"], reason: "content_policy_fallback"),
        Case(settings: policy, failure: .contextWindow, tried: ["g"]),
        Case(settings: "\(window), \(general)", failure: .contextWindow, tried: ["g", "w", "h"], reason: "context_window_fallback"),
        Case(
            settings: "\(window), \(policy), \(general), \(standard)", failure: .contentPolicy, tried: ["g", "p", "h", "d"],
            reason: "content_policy_fallback"),
        // A list without an entry for the group hides no other.
        Case(
            settings: #""context_window_fallbacks": [{"h": ["w"]}], \#(general)"#, failure: .contextWindow, tried: ["g", "h", "w"],
            reason: "fallback"),
        Case(settings: #""fallbacks": [{"g": []}], \#(standard)"#, failure: .server, tried: ["g", "d"], reason: "default_fallback"),
        Case(settings: #""fallbacks": [{"*": ["h"]}]"#, failure: .server, tried: ["g", "h"], reason: "fallback"),
        Case(settings: #""fallbacks": [{"g": ["h"]}, {"*": ["d"]}]"#, failure: .server, tried: ["g", "h", "d"], reason: "fallback"),
        // Down before across, nothing twice, and never in circles.
        Case(
            settings: #""fallbacks": [{"g": ["h", "w"]}, {"h": ["g", "p"]}, {"p": ["h"]}]"#, failure: .server,
            tried: ["g", "h", "p", "w"], reason: "fallback"),
        Case(settings: #""fallbacks": [{"g": ["g", "h", "h"]}]"#, failure: .server, tried: ["g", "h"], reason: "fallback"),
        Case(
            settings: #""fallbacks": [{"g": ["h", "w", "p", "d"]}], "max_fallbacks": 2"#, failure: .server, tried: ["g", "h", "w"],
            reason: "fallback"),
        Case(settings: "\(general), \"max_fallbacks\": 0", failure: .server, tried: ["g"]),
        Case(settings: #""fallbacks": [{"g": ["nick"]}], "model_group_alias": {"nick": "p"}"#, failure: .server, tried: ["g", "p"], reason: "fallback"),
        Case(settings: #""fallbacks": [{"nick": ["p"]}], "model_group_alias": {"nick": "g"}"#, failure: .server, tried: ["g", "p"], reason: "fallback"),
        Case(
            settings: #""fallbacks": [{"g": ["h"]}, {"nick": ["p"]}], "model_group_alias": {"nick": "g"}"#, failure: .server, tried: ["g", "h", "p"],
            reason: "fallback"),
        Case(settings: #""fallbacks": [{"g": ["w1"]}]"#, failure: .server, tried: ["g", "w"], reason: "fallback"),
    ]

    @Test(arguments: cases)
    func matrix(item: Case) throws {
        let router = try router(["g": ["g1"], "h": ["h1"], "w": ["w1"], "p": ["p1"], "d": ["d1"]], item.settings)
        let trip = try router.drive(#"{"model": "g", "num_retries": 0}"#) { _, _ in Failure(item.failure, "no") }
        #expect(trip.deployments.map { String($0.prefix(1)) } == item.tried)
        #expect(trip.failure?.status == item.failure)
        if let reason = item.reason { #expect(trip.reasons[1] == reason) }
        #expect(router.inFlight.allSatisfy { $0 == 0 })
    }

    @Test func everyGroupHasItsOwnRetries() throws {
        let trip = try router(["g": ["a", "b"], "h": ["c", "d"]], Self.general + #", "num_retries": 1"#).drive(ask) { _, _ in .http(500) }
        #expect(Set(trip.deployments.prefix(2)) == ["a", "b"])
        #expect(Set(trip.deployments.dropFirst(2)) == ["c", "d"])
        #expect(trip.reasons == ["weighted_shuffle", "retry_other_deployment", "fallback", "retry_other_deployment"])
    }

    @Test func theFirstGroupsFailureSurvives() throws {
        let trip = try router(["g": ["a"], "h": ["b"], "w": ["c"]], #""fallbacks": [{"g": ["h", "w"]}]"#).drive(ask) { id, _ in
            id == "a" ? Failure(.contextWindow, "too long") : id == "b" ? .http(401) : .http(400)
        }
        #expect(trip.deployments == ["a", "b", "c"])
        #expect(trip.failure?.status == .contextWindow)
        #expect(trip.failure?.message == "too long (fallbacks failed too: 'h' (authentication), 'w' (bad_request))")
    }

    @Test func aFallbackOfAFallbackWorks() throws {
        let trip = try router(["g": ["a"], "h": ["b"], "w": ["c"]], #""fallbacks": [{"g": ["h"]}, {"h": ["w"]}]"#).drive(ask) { id, _ in
            id == "c" ? nil : .http(404)
        }
        #expect(trip.deployments == ["a", "b", "c"])
        #expect(trip.succeeded)
    }

    @Test func groupsThatCoolComeAfterHealthyOnes() throws {
        let router = try router(["g": ["a"], "h": ["b"], "w": ["c"]], #""fallbacks": [{"g": ["h", "w"]}], "num_retries": 0"#)
        _ = try router.drive(#"{"model": "h"}"#) { _, _ in .http(401) }
        let trip = try router.drive(ask) { id, _ in id == "a" ? .http(400) : nil }
        #expect(trip.deployments == ["a", "c"])
        let other = try router.drive(ask) { id, _ in id == "b" ? nil : .http(400) }
        #expect(other.deployments == ["a", "c", "b"])
    }

    @Test func noFallbackReturnsToWhatHasFailed() throws {
        let router = try router(["g": ["a"]], #""fallbacks": [{"g": ["a"]}], "num_retries": 0"#)
        for status in [429, 401, 500] {
            #expect(try router.drive(ask) { _, _ in .http(status) }.deployments == ["a"])
        }
    }

    @Test func theRequestMayNameItsOwn() throws {
        let router = try router(["g": ["a"], "h": ["b"], "w": ["c"], "d": ["d"]], "\(Self.general), \(Self.standard)")
        func tried(_ member: String) throws -> [String] {
            try router.drive(#"{"model": "g", \#(member)}"#) { _, _ in .http(400) }.deployments
        }
        #expect(try tried(#""fallbacks": ["w"]"#) == ["a", "c"])
        #expect(try tried(#""fallbacks": ["c", "h"]"#) == ["a", "c", "b"])
        #expect(try tried(#""fallbacks": []"#) == ["a"])
        #expect(try tried(#""fallbacks": null"#) == ["a", "b", "d"])
        #expect(try tried(#""disable_fallbacks": true"#) == ["a"])
        #expect(try tried(#""disable_fallbacks": false"#) == ["a", "b", "d"])
    }

    @Test(arguments: [
        (#""fallbacks": [{"g": ["w"]}]"#, 400, ["a", "c"]), (#""fallbacks": {"g": ["w"], "w": ["h"]}"#, 400, ["a", "c", "b"]),
        (#""fallbacks": [{"h": ["w"]}]"#, 400, ["a"]), (#""fallbacks": [{"*": ["w"]}]"#, 400, ["a", "c"]),
        (#""fallbacks": [{"nick": ["w"]}]"#, 400, ["a"]), (#""fallbacks": [{"model": "w", "temperature": 1}, "h"]"#, 400, ["a", "c", "b"]),
        (#""context_window_fallbacks": ["w"]"#, 413, ["a", "c", "b", "d"]), (#""context_window_fallbacks": [{"g": ["w"]}]"#, 400, ["a", "b", "d"]),
        (#""content_policy_fallbacks": [{"g": ["w"]}], "fallbacks": []"#, 451, ["a", "c"]), (#""max_fallbacks": 1"#, 400, ["a", "b"]),
    ])
    func aRequestMayNameThemAsLiteLLMDoes(members: String, status: Int, tried: [String]) throws {
        let router = try router(["g": ["a"], "h": ["b"], "w": ["c"], "d": ["d"]], "\(Self.general), \(Self.standard)")
        let trip = try router.drive(#"{"model": "g", \#(members)}"#) { _, _ in
            status == 413 ? Failure(.contextWindow, "no") : status == 451 ? Failure(.contentPolicy, "no") : .http(status)
        }
        #expect(trip.deployments == tried)
    }

    @Test func whatStandsInWithOptionsOfItsOwnIsHeldAgainstNobody() throws {
        let router = try router(["g": ["a"], "h": ["b"]], #""num_retries": 0"#)
        for _ in 0..<3 { _ = try router.drive(#"{"model": "g", "fallbacks": [{"model": "h", "api_key": "bad"}]}"#) { _, _ in .http(401) } }
        #expect(try router.drive(#"{"model": "h"}"#) { _, _ in nil }.reasons == ["only_deployment"])
        let failure = #expect(throws: Failure.self) { try router.drive(#"{"model": "g", "fallbacks": [{"api_key": "other"}]}"#) { _, _ in nil } }
        #expect(failure?.message.contains("make that a deployment") == true)
    }

    @Test func whatOneDeploymentAloneCallsItsModelNamesIt() throws {
        let configuration = try configuration(
            #"""
            {"model_list": [{"model_name": "g", "params": {"model": "openai/one"}, "model_info": {"id": "a"}},
                            {"model_name": "g", "params": {"model": "openai/two"}, "model_info": {"id": "b"}},
                            {"model_name": "h", "params": {"model": "openai/two"}, "model_info": {"id": "c"}}]}
            """#)
        let router = Router(configuration)
        #expect(try router.drive(#"{"model": "openai/one"}"#) { _, _ in nil }.deployments == ["a"])
        #expect(throws: Failure.self) { try router.drive(#"{"model": "openai/two"}"#) { _, _ in nil } }
    }

    @Test(arguments: [
        ("openai/foo-3:static::x", "openai/bar-3:static::x"), ("openai/foo-a:static::b:static::c", "openai/bar-a:static::b:static::c"),
        ("openai/foo-:static::", "openai/bar-:static::"),
    ])
    func eachStarStandsForItsOwn(name: String, model: String) throws {
        let router = Router(
            try configuration(#"{"model_list": [{"model_name": "openai/foo-*:static::*", "params": {"model": "openai/bar-*:static::*"}}]}"#))
        let course = try router.course(for: json(#"{"model": "\#(name)"}"#), now: seconds(0))
        guard case .attempt(let plan) = course.begin(at: seconds(0)) else { return #expect(Bool(false)) }
        #expect(plan.deploymentParameters?["model"]?.string == model)
        #expect(throws: Failure.self) { try router.course(for: json(#"{"model": "openai/foo-3:static:x"}"#), now: seconds(0)) }
    }

    @Test func oneDeploymentByItsIdHasDefaultFallbacksOnly() throws {
        let router = try router(["g": ["a", "b"], "h": ["c"], "d": ["d"]], "\(Self.general), \(Self.standard)")
        #expect(try router.drive(#"{"model": "a"}"#) { _, _ in .http(400) }.deployments == ["a", "d"])
    }
}

@Suite struct Requests {
    @Test(arguments: [
        ("[]", Status.invalidRequest, "must be an object"), ("{}", .invalidRequest, "no model"),
        (#"{"model": 7}"#, .invalidRequest, "'model' is a JSON number"), (#"{"model": ""}"#, .invalidRequest, "no model"),
        (#"{"model": "g", "num_retries": -1}"#, .invalidRequest, "num_retries"),
        (#"{"model": "g", "num_retries": "2"}"#, .invalidRequest, "num_retries"),
        (#"{"model": "g", "timeout": 0}"#, .invalidRequest, "timeout"),
        (#"{"model": "g", "stream_timeout": "1"}"#, .invalidRequest, "stream_timeout"),
        (#"{"model": "g", "fallbacks": "h"}"#, .invalidRequest, "fallbacks"),
        (#"{"model": "g", "fallbacks": [1]}"#, .invalidRequest, "fallbacks"),
        (#"{"model": "g", "disable_fallbacks": 1}"#, .invalidRequest, "disable_fallbacks"),
        (#"{"model": "g", "fallbacks": ["nobody"]}"#, .unknownModel, "'nobody' is no group of this router. Its groups are 'g', 'gpt-4o'."),
        (#"{"model": "gpt-4"}"#, .unknownModel, "did you mean 'gpt-4o'?"),
        (#"{"model": "gpt-4"}"#, .unknownModel, "'g', 'gpt-4o'"),
    ])
    func refuses(request: String, status: Status, part: String) throws {
        let router = try router(["g": ["a"], "gpt-4o": ["b"]])
        let failure = #expect(throws: Failure.self) { try router.course(for: json(request), now: seconds(0)) }
        #expect(failure?.status == status)
        #expect(failure?.message.contains(part) == true, "\(failure?.message ?? "")")
    }

    /// `os.environ/` is for configurations: in a request it is a name like any other.
    @Test func readsNoEnvironment() throws {
        let failure = #expect(throws: Failure.self) {
            try router(["g": ["a"]]).course(for: json(#"{"model": "os.environ/HOME"}"#), now: seconds(0))
        }
        #expect(failure?.message.contains("'os.environ/HOME' is no group") == true)
    }
}
