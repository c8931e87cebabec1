import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct SuccessionTests {
    private func configured(_ ids: [String], _ settings: String = "") throws -> RouterConfiguration {
        let rows = ids.map { #"{"model_name": "g", "params": {"model": "openai/m"}, "model_info": {"id": "\#($0)"}}"# }
        return try configuration(#"{"model_list": [\#(rows.joined(separator: ","))], "seed": 1\#(settings)}"#)
    }

    @Test func cooldownsStayWithTheirDeployments() throws {
        let old = Router(try configured(["a", "b"]))
        _ = try old.drive(#"{"model": "a", "num_retries": 0}"#) { _, _ in .http(429, retryAfter: 60) }
        let new = Router(try configured(["c", "b", "a"]), succeeding: old)
        #expect(try new.cools("a", at: 59))
        #expect(try !new.cools("b", at: 0))
        #expect(try !new.cools("c", at: 0))
    }

    @Test func whatEndsUnderTheOldOneIsLearnedByTheNew() throws {
        let old = Router(try configured(["a", "b"]))
        let call = try OpenCall(old, #"{"model": "b", "num_retries": 0}"#)
        let gone = try OpenCall(old, #"{"model": "a", "num_retries": 0}"#)
        let middle = Router(try configured(["b", "c"]), succeeding: old)
        let new = Router(try configured(["c", "b"]), succeeding: middle)
        #expect(new.inFlight == [0, 1])
        call.fail(.http(429, retryAfter: 60), at: 1)
        gone.fail(.http(429), at: 1)
        #expect(try new.cools("b", at: 59))
        // Whoever still calls by the one in between knows it too.
        #expect(try middle.drive(#"{"model": "g"}"#, at: 2) { _, _ in nil }.deployments == ["c"])
        for router in [old, middle, new] { #expect(router.inFlight.allSatisfy { $0 == 0 }) }
    }

    @Test func aCallOutlivesManyChanges() throws {
        let configuration = try configured(["a"])
        let old = Router(configuration)
        let call = try OpenCall(old, #"{"model": "a", "num_retries": 0}"#)
        var newest = old
        // Enough for a stack to overflow, were each of them freed or told by the one before it.
        for _ in 0..<20_000 { newest = Router(configuration, succeeding: newest) }
        #expect(newest.inFlight == [1])
        call.fail(.http(429, retryAfter: 60), at: 1)
        #expect(newest.inFlight == [0])
        #expect(try newest.cools("a", at: 59))
    }

    @Test func budgetsAreNotRenewedByAChange() throws {
        let row = #"{"model_name": "g", "params": {"model": "openai/m", "max_budget": 1, "input_cost_per_token": 1e-6, "output_cost_per_token": 1e-6}, "model_info": {"id": "a"}}"#
        let text = #"{"model_list": [\#(row)], "wait_for_recovery": false}"#
        let old = Router(try configuration(text))
        try OpenCall(old).succeed(at: 0, cost: 1)
        let new = Router(try configuration(text), succeeding: old)
        #expect(try new.drive(ask, at: 1) { _, _ in nil }.failure?.message.contains("max_budget") == true)
    }
}

@Suite struct Decisions {
    @Test func everyCandidateIsAccountedFor() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "openai/m", "tags": ["x"]}, "model_info": {"id": "tagged"}},
                                {"model_name": "g", "params": {"model": "openai/m"}, "model_info": {"id": "plain"}},
                                {"model_name": "g", "params": {"model": "openai/m", "tags": ["x"]}, "model_info": {"id": "broken"}}],
                 "enable_tag_filtering": true, "routing_strategy": "least-busy"}
                """#))
        _ = try router.drive(#"{"model": "broken", "num_retries": 0}"#) { _, _ in .http(401) }
        let course = try router.course(for: json(#"{"model": "g", "tags": ["x"], "explain": true}"#), now: seconds(0))
        guard case .attempt(let plan) = course.begin(at: seconds(0)) else {
            Issue.record("nothing was chosen")
            return
        }
        let decision = try JSONDocument(#require(plan.decision)).root
        #expect(decision["strategy"]?.string == "least-busy")
        #expect(decision["chosen"]?.string == "tagged")
        let candidates = decision["candidates"]?.elements.map { [$0["deployment"]?.string, $0["left_out_by"]?.string] }
        #expect(candidates == [["tagged", nil], ["plain", "tags"], ["broken", "cooldown"]])
    }
}
