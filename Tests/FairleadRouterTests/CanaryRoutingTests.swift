import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

/// A canary in a router: who is asked, and what a call sees of it.
@Suite struct CanaryRoutingTests {
    private func canaried(_ canary: String, _ settings: String = "") throws -> Router {
        try router(["g": ["a", "b"], "tuned": ["t"]], #""canary": {"g": {\#(canary)}}\#(settings)"#)
    }

    private func state(_ router: Router, at moment: Double) throws -> JSON {
        try JSONDocument(StateReport(router, at: seconds(moment)).json(warnings: [])).root
    }

    private let always = #""model_group": "tuned", "share": 1"#
    private let half = #""model_group": "tuned", "share": 0.5, "minimum_requests": 20"#

    @Test func whatTheCanaryDoesNotAnswerTheGroupDoes() throws {
        for status in [500, 429, 401, 404, 400] {
            let router = try canaried(always)
            let trip = try router.drive(#"{"model": "g", "num_retries": 0}"#) { id, _ in id == "t" ? .http(status) : nil }
            #expect(trip.succeeded, "\(status)")
            #expect(trip.reasons == ["canary", "canary_fallback"])
            #expect(trip.deployments.first == "t" && ["a", "b"].contains(trip.deployments.last))
        }
    }

    @Test func whenBothFailTheGroupsErrorIsRaised() throws {
        let trip = try canaried(always, #", "num_retries": 1"#).drive(ask) { id, _ in id == "t" ? .http(500) : .http(503) }
        #expect(trip.failure?.httpStatus == 503)
        #expect(trip.deployments.count == 3)
    }

    /// A canary is no fallback, and takes the place of none.
    @Test func fallbacksAreAsManyAsWithoutIt() throws {
        let router = try router(
            ["g": ["a"], "tuned": ["t"], "spare": ["s"]], #""canary": {"g": {\#(always)}}, "fallbacks": [{"g": ["spare"]}], "max_fallbacks": 1, "num_retries": 0"#)
        let trip = try router.drive(ask) { id, _ in id == "s" ? nil : .http(500) }
        #expect(trip.deployments == ["t", "a", "s"] && trip.succeeded)
    }

    /// An alias stands for its group, whose canary it is.
    @Test func aCanaryOfAnAliasIsTheGroups() throws {
        let settings = #""model_group_alias": {"chat": "g", "new": "tuned"}, "canary": {"chat": {"model_group": "new", "share": 1}}"#
        let router = try router(["g": ["a"], "tuned": ["t"]], settings)
        #expect(try router.drive(#"{"model": "chat"}"#) { _, _ in nil }.reasons == ["canary"])
        #expect(try router.drive(ask) { _, _ in nil }.deployments == ["t"])
    }

    @Test func aCancelledCallGoesNowhereElse() throws {
        let trip = try canaried(always).drive(ask) { _, _ in Failure(.cancelled, "cancelled") }
        #expect(trip.deployments == ["t"])
        #expect(trip.failure?.status == .cancelled)
    }

    @Test func otherNamesAreNotTouched() throws {
        let router = try canaried(always)
        #expect(try router.drive(#"{"model": "a"}"#) { _, _ in nil }.deployments == ["a"])
        #expect(try router.drive(#"{"model": "tuned"}"#) { _, _ in nil }.reasons == ["only_deployment"])
        // A key or an address of the caller's own is for the deployment it was meant for.
        #expect(try router.drive(#"{"model": "g", "api_key": "k"}"#) { _, _ in nil }.deployments != ["t"])
    }

    @Test func aBadOneIsRolledBackAndSaysSo() throws {
        let news = Locked<[String]>([])
        let rows = #"[{"model_name": "g", "params": {"model": "openai/m"}, "model_info": {"id": "a"}}, {"model_name": "tuned", "params": {"model": "openai/t"}, "model_info": {"id": "t"}}]"#
        let router = Router(
            try configuration(#"{"model_list": \#(rows), "seed": 3, "canary": {"g": {\#(half)}}}"#),
            listener: { bytes in news.withLock { $0.append(bytes.string) } })
        var asked = 0
        for number in 0..<300 {
            let trip = try router.drive(ask, at: Double(number)) { id, _ in id == "t" ? .http(500) : nil }
            #expect(trip.succeeded)
            if trip.deployments.first == "t" { asked += 1 }
        }
        let report = try #require(try state(router, at: 300)["canaries"]?[0])
        #expect(report["state"]?.string == "rolled_back")
        #expect(report["share"]?.double == 0)
        #expect(report["rollback"]?["reason"]?.string == "error_rate")
        #expect(report["group"]?.string == "g" && report["canary"]?.string == "tuned")
        #expect(asked < 60)
        let said = news.withLock { $0 }
        #expect(said.count == 1)
        #expect(try JSONDocument(#require(said.first)).root["change"]?.string == "rolled_back")
        let metrics = StateReport(router, at: seconds(300)).metrics
        let line = #"fairlead_canary_rolled_back{group="g",canary="tuned"} 1"#
        #expect(metrics.split(separator: "\n").contains { $0 == line })
    }

    /// A call of the router that was, of whose canary nobody could be asked: its successor is told of that too.
    @Test func whatCannotBeAskedCountsInTheNextRouter() throws {
        let old = try canaried(always)
        _ = try old.drive(#"{"model": "t", "num_retries": 0}"#) { _, _ in .http(429, retryAfter: 600) }
        let course = try old.course(for: json(ask), now: seconds(1))
        let middle = Router(old.configuration, succeeding: old)
        let new = Router(old.configuration, succeeding: middle)
        _ = course.begin(at: seconds(1))
        // The one in between counts for nobody.
        for router in [old, new] {
            let totals = router.shared.withLock { $0.state.canaryReport(0, at: seconds(1)).totals.canary }
            #expect(totals.requests == 1 && totals.failures == 1)
        }
    }

    /// A canary that cools down gets no request to fail: that nobody could be asked counts against it all the same.
    @Test func coolingDownIsNoWayOut() throws {
        let router = try canaried(half, #", "cooldown_time": 100"#)
        for number in 0..<300 {
            let trip = try router.drive(ask, at: Double(number) * 0.1) { id, _ in id == "t" ? .http(500) : nil }
            #expect(trip.succeeded)
        }
        #expect(try state(router, at: 30)["canaries"]?[0]?["state"]?.string == "rolled_back")
    }

    @Test func explainSaysWhichArmAndWhy() throws {
        let router = try canaried(always, #", "optional_pre_call_checks": ["deployment_affinity"]"#)
        func decision(_ request: String) throws -> JSON {
            let course = try router.course(for: json(request), now: seconds(0))
            guard case .attempt(let plan) = course.begin(at: seconds(0)) else { throw Failure(.internal, "nothing was chosen") }
            return try JSONDocument(#require(plan.decision)).root
        }
        let drawn = try decision(#"{"model": "g", "explain": true}"#)
        #expect(drawn["canary"]?["arm"]?.string == "canary")
        #expect(drawn["canary"]?["by"]?.string == "draw")
        #expect(drawn["affinity"] == nil)
        let known = try decision(#"{"model": "g", "explain": true, "user": "ann"}"#)
        #expect(known["canary"]?["by"]?.string == "user")
        #expect(known["affinity"]?.string == "user")
        #expect(try decision(#"{"model": "tuned", "explain": true}"#)["canary"] == nil)
    }

    @Test func aDeploymentOfTheGroupStandsBy() throws {
        let router = try router(["g": ["a", "b"]], #""canary": {"g": {"deployment": "b", "share": 0}}"#)
        for number in 0..<50 { #expect(try router.drive(ask, at: Double(number)) { _, _ in nil }.deployments == ["a"]) }
        // But it is there when nobody else is.
        let trip = try router.drive(ask, at: 60) { id, _ in id == "a" ? .http(500) : nil }
        #expect(trip.deployments == ["a", "b"])
    }

    @Test func aDeploymentOfAnotherGroupKeepsItsPartThere() throws {
        let router = try router(["g": ["a"], "h": ["t", "u"]], #""canary": {"g": {"deployment": "t", "share": 0.1}}"#)
        let asked = try (0..<100).flatMap { try router.drive(#"{"model": "h"}"#, at: Double($0)) { _, _ in nil }.deployments }
        #expect(isPlausible(asked.count { $0 == "t" }, of: 100, 0.5))
    }

    /// With a timeout of its own it leaves the group the time to answer.
    @Test func aCanaryThatStallsIsGivenUpInTime() throws {
        let rows = #"[{"model_name": "g", "params": {"model": "openai/m"}, "model_info": {"id": "a"}}, {"model_name": "tuned", "params": {"model": "openai/t", "timeout": 2}, "model_info": {"id": "t"}}]"#
        let router = Router(try configuration(#"{"model_list": \#(rows), "canary": {"g": {\#(always)}}, "timeout": 10}"#))
        let course = try router.course(for: json(ask), now: seconds(0))
        guard case .attempt(let plan) = course.begin(at: seconds(0)) else { throw Failure(.internal, "nothing was chosen") }
        #expect(plan.deploymentID == "t" && plan.deadline == seconds(2))
        let stalled = AttemptOutcome(failure: Failure(.timeout, "stalled"), latencyNanoseconds: 2_000_000_000)
        guard case .attempt(let next) = course.proceed(after: stalled, at: seconds(2)) else { throw Failure(.internal, "nobody follows") }
        #expect(next.deploymentID == "a" && next.deadline == seconds(10))
        course.abandon(at: seconds(3))
    }

    /// An answer that was overtaken counts in the comparison of the router that has followed since.
    @Test func whatIsOvertakenAfterAnUpdateCounts() throws {
        let rows = #"[{"model_name": "g", "params": {"model": "openai/m"}, "model_info": {"id": "a"}}, {"model_name": "tuned", "params": {"model": "openai/t"}, "model_info": {"id": "t"}}]"#
        let settings = try configuration(#"{"model_list": \#(rows), "canary": {"g": {\#(always)}}}"#)
        let old = Router(settings)
        let course = try old.course(for: json(ask), now: seconds(0))
        _ = course.begin(at: seconds(0))
        let new = Router(settings, succeeding: old)
        course.withdraw(.first, at: seconds(3))
        #expect(new.shared.withLock { $0.state.canaries[0].totals.canary.requests } == 1)
    }

    @Test func aRollbackOutlivesOtherChanges() throws {
        let rows = #"[{"model_name": "g", "params": {"model": "openai/m"}, "model_info": {"id": "a"}}, {"model_name": "tuned", "params": {"model": "openai/t"}, "model_info": {"id": "t"}}]"#
        func configured(_ canary: String, _ settings: String = "") throws -> RouterConfiguration {
            try configuration(#"{"model_list": \#(rows), "seed": 3, "canary": {"g": {\#(canary)}}\#(settings)}"#)
        }
        let old = Router(try configured(half))
        let running = try OpenCall(old)
        for number in 0..<300 { _ = try old.drive(ask, at: Double(number)) { id, _ in id == "t" ? .http(500) : nil } }
        #expect(try state(old, at: 300)["canaries"]?[0]?["state"]?.string == "rolled_back")
        let same = Router(try configured(half, #", "num_retries": 5"#), succeeding: old)
        #expect(try state(same, at: 300)["canaries"]?[0]?["state"]?.string == "rolled_back")
        running.succeed(at: 301)
        let renewed = Router(try configured(half + #", "window": 700"#), succeeding: same)
        #expect(try state(renewed, at: 300)["canaries"]?[0]?["state"]?.string == "running")
    }

    @Test(arguments: [
        (#""canary": 1"#, "/canary: is a JSON number"),
        (#""canary": {"h": {"model_group": "tuned"}}"#, "'h', which is no group"),
        (#""canary": {"g": {"model_group": "tunde"}}"#, "did you mean 'tuned'?"),
        (#""canary": {"g": {"model_group": "g"}}"#, "is the group itself"),
        (#""canary": {"g": {"share": 0.1}}"#, "/canary/g/model_group: is missing"),
        (#""canary": {"g": {"model_group": "tuned", "deployment": "a"}}"#, "one of them is enough"),
        (#""canary": {"g": {"deployment": "z"}}"#, "no deployment's id"),
        (#""canary": {"g": {"model_group": "tuned", "share": 10}}"#, "is more than 1"),
        (#""canary": {"g": {"model_group": "tuned", "share": [0.5, 0.1]}}"#, "grow from one to the next"),
        (#""canary": {"g": {"model_group": "tuned", "shares": 0.1}}"#, "did you mean 'share'?"),
        (#""canary": {"g": {"model_group": "tuned", "minimum_requests": 3}}"#, "an integer from 10"),
        (#""canary": {"g": {"model_group": "tuned", "confidence": 0.2}}"#, "0.5 to 0.999999"),
        (#""canary": {"g": {"model_group": "tuned", "window": 0}}"#, "/canary/g/window"),
        (#""canary": {"g": {"model_group": "tuned"}, "tuned": {"model_group": "g"}}"#, "a canary of its own"),
    ])
    func refuses(settings: String, part: String) {
        let list = ["g", "tuned"].map { #"{"model_name": "\#($0)", "params": {"model": "openai/m"}, "model_info": {"id": "\#($0)1"}}"# }
        let message = refusal(#"{"model_list": [\#(list.joined(separator: ","))], \#(settings)}"#)
        #expect(message.contains(part), "\(message)")
    }
}
