import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

/// Canaries in the simulator: the same decisions as a router's, over thousands of requests in virtual time.
@Suite struct CanarySimulationTests {
    private func run(seed: Int, canary: String, behaviour: String, requests: Int = 4000, settings: String = "", traffic: String = "") throws -> JSON {
        let request = #"""
            {"router": {"model_list": [{"model_name": "g", "params": {"model": "gpt-4o-mini"}, "model_info": {"id": "base"}},
                                       {"model_name": "tuned", "params": {"model": "ft:gpt-4o-mini-2024-07-18:o::i"}, "model_info": {"id": "tuned1"}}],
                        "canary": {"g": {"model_group": "tuned", \#(canary)}}\#(settings)},
             "deployments": {"base": {"latency_ms": {"median": 500, "p99": 2000}, "failure_rate": 0.01}, "tuned": {\#(behaviour)}},
             "traffic": {"requests": \#(requests), "rate": 20\#(traffic)}, "seed": \#(seed)}
            """#
        let client = try Client(configuration: nil, environment: .init([:]))
        return try #require(try JSONDocument(Simulator.run(json(request), client: client)).root["runs"]?[0])
    }

    private let equal = #""latency_ms": {"median": 500, "p99": 2000}, "failure_rate": 0.01"#

    @Test func anEqualOneStaysAndHasItsShare() throws {
        for seed in 1...30 {
            let run = try run(seed: seed, canary: #""share": 0.2"#, behaviour: equal)
            #expect(run["failed"]?.int == 0)
            let canary = try #require(run["canaries"]?[0])
            #expect(canary["state"]?.string == "running", "seed \(seed)")
            let part = try #require(canary["total"]?["canary"]?["requests"]?.int)
            #expect(isPlausible(part, of: 4000, 0.2), "seed \(seed)")
        }
    }

    @Test(arguments: [
        (#""latency_ms": {"median": 500, "p99": 2000}, "failure_rate": 0.4"#, "error_rate"), (#""failure_rate": 1"#, "error_rate"),
        (#""latency_ms": {"median": 1500, "p99": 6000}"#, "latency"), (#""outages": [{"from_s": 0, "until_s": 1000}]"#, "error_rate"),
    ])
    func aBadOneIsRolledBackAndNobodyNotices(behaviour: String, reason: String) throws {
        for seed in 1...15 {
            let run = try run(seed: seed, canary: #""share": 0.2, "minimum_requests": 50"#, behaviour: behaviour)
            let canary = try #require(run["canaries"]?[0])
            #expect(canary["state"]?.string == "rolled_back", "seed \(seed)")
            #expect(canary["rollback"]?["reason"]?.string == reason)
            #expect(try #require(canary["total"]?["canary"]?["requests"]?.int) <= 150, "seed \(seed)")
            #expect(run["failed"]?.int == 0)
        }
    }

    @Test func aGoodOneTakesOver() throws {
        let run = try run(seed: 1, canary: #""share": [0.05, 0.25, 0.5, 1], "minimum_requests": 50, "step_duration": 10"#, behaviour: equal)
        #expect(run["canaries"]?[0]?["share"]?.double == 1)
        #expect(try #require(run["load"]?["tuned1"]?["share"]?.double) > 0.4)
    }

    @Test func usersStayInTheirArm() throws {
        let run = try run(
            seed: 1, canary: #""share": 0.5"#, behaviour: equal, settings: #", "optional_pre_call_checks": ["deployment_affinity"]"#,
            traffic: #", "users": 1"#)
        let load = try #require(run["load"])
        let attempts = ["tuned1", "base"].map { (id: String) in load[id]?["attempts"]?.int ?? -1 }.sorted()
        // One user alone is in one of the two; of what fails in the canary the base has a part.
        #expect(attempts[0] < 100 && attempts[1] > 3900)
    }
}
