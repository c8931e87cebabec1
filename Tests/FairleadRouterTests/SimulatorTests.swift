import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct SimulatorTests {
    private func runs(_ request: String) throws -> [JSON] {
        let client = try Client(configuration: nil, environment: .init([:]))
        let reply = try JSONDocument(Simulator.run(json(request), client: client)).root
        return Array(try #require(reply["runs"]).elements)
    }

    private let two = #"""
        "router": {"model_list": [{"model_name": "g", "params": {"model": "gpt-4o-mini"}, "model_info": {"id": "quick"}},
                                  {"model_name": "g", "params": {"model": "gpt-4o"}, "model_info": {"id": "slow"}}]}
        """#

    @Test func theSameSeedGivesTheSameRun() throws {
        func request(_ seed: Int) -> String {
            #"{\#(two), "traffic": {"requests": 2000, "rate": 100}, "deployments": {"*": {"failure_rate": 0.1}}, "seed": \#(seed)}"#
        }
        let (one, other) = (try runs(request(7))[0], try runs(request(7))[0])
        #expect(one.source.elementsEqual(other.source))
        let another = try runs(request(8))[0]
        #expect(one["fingerprint"]?.string != another["fingerprint"]?.string)
        #expect(one["requests"]?.int == 2000)
    }

    @Test func ofManyEachHasAShare() throws {
        let rows = (0..<2000).map { #"{"model_name": "g", "params": {"model": "gpt-4o"}, "model_info": {"id": "\#($0)"}}"# }
        let request = #"{"router": {"model_list": [\#(rows.joined(separator: ","))]}, "traffic": {"requests": 4000, "rate": 1000}}"#
        let load = try #require(try runs(request)[0]["load"])
        let shares = load.members.compactMap { $0.value["share"]?.double }
        #expect(shares.count == 2000 && abs(shares.reduce(0, +) - 1) < 0.001)
    }

    @Test func strategiesThatLookAtLatencyPreferTheQuick() throws {
        let request = #"""
            {\#(two), "strategies": ["simple-shuffle", "power-of-two-choices", "latency-based-routing", "cost-based-routing"],
             "traffic": {"requests": 5000, "rate": 20},
             "deployments": {"quick": {"latency_ms": 100}, "slow": {"latency_ms": {"median": 2000, "p99": 9000}}}}
            """#
        let runs = try runs(request)
        let shares = runs.compactMap { $0["load"]?["quick"]?["share"]?.double }
        #expect(shares.count == 4)
        #expect(abs(shares[0] - 0.5) < 0.05)
        #expect(shares[1] > 0.9 && shares[2] > 0.9 && shares[3] == 1)
        let means = runs.compactMap { $0["latency_ms"]?["mean"]?.double }
        #expect(means[1] < means[0] / 2)
        #expect(runs.allSatisfy { ($0["cost"]?.double ?? 0) > 0 })
    }

    @Test func anOutageOfOneIsNotSeen() throws {
        let request = #"""
            {\#(two), "traffic": {"requests": 8000, "rate": 40}, "deployments": {"slow": {"outages": [{"from_s": 20, "until_s": 60}]}}}
            """#
        let run = try runs(request)[0]
        #expect(run["failed"]?.int == 0)
        // Few more attempts than requests: the outage is not asked again and again.
        #expect(try #require(run["attempts"]?.int) < 8100)
        // Afterwards it is back in use.
        #expect(try #require(run["load"]?["slow"]?["share"]?.double) > 0.2)
    }

    @Test func limitsAreNotExceeded() throws {
        let request = #"""
            {"router": {"model_list": [{"model_name": "g", "params": {"model": "gpt-4o", "rpm": 60}, "model_info": {"id": "a"}}],
                        "optional_pre_call_checks": ["enforce_model_rate_limits"], "timeout": 1},
             "deployments": {"a": {"rpm": 60, "latency_ms": 10}}, "traffic": {"requests": 2000, "rate": 10}}
            """#
        let run = try runs(request)[0]
        // The provider's own limit is the same, and it never had to say so.
        #expect(run["load"]?["a"]?["failures"]?.int == 0)
        #expect(run["failures"]?["rate_limit"] == nil)
        #expect(try #require(run["succeeded"]?.int) > 150)
    }

    @Test func aStallIsCutOffAndTriedElsewhere() throws {
        let request = #"""
            {"router": {"model_list": [{"model_name": "g", "params": {"model": "gpt-4o", "timeout": 2}, "model_info": {"id": "a"}},
                                       {"model_name": "g", "params": {"model": "gpt-4o", "timeout": 2}, "model_info": {"id": "b"}}]},
             "deployments": {"*": {"stall_rate": 0.1, "latency_ms": 100}}, "traffic": {"requests": 2000, "rate": 10}}
            """#
        let run = try runs(request)[0]
        #expect(try #require(run["failed"]?.int) < 20)
        #expect(try #require(run["latency_ms"]?["p99"]?.double) > 2000)
    }

    @Test(arguments: [
        (#"{}"#, "router"), (#"{"router": {"model_list": []}}"#, "model_list"),
        (#"{"router": {"model_list": [{"model_name": "g", "params": {"model": "gpt-4o"}}]}, "deployments": {"h": {}}}"#, "'h'"),
        (#"{"router": {"model_list": [{"model_name": "g", "params": {"model": "gpt-4o"}}]}, "traffic": {"rate": 0}}"#, "/traffic/rate"),
        (#"{"router": {"model_list": [{"model_name": "g", "params": {"model": "gpt-4o"}}]}, "deployments": {"g": {"latency": 1}}}"#, "latency_ms"),
    ])
    func refuses(request: String, part: String) {
        let failure = #expect(throws: Failure.self) { try runs(request) }
        #expect(failure?.message.contains(part) == true, "\(failure?.message ?? "")")
    }

    @Test(arguments: [
        (#""traffic": {"arrivals_ms": 5}"#, "/traffic/arrivals_ms: is a JSON number"),
        (#""traffic": {"models": ["g"]}"#, "/traffic/models: is a JSON array"),
        (#""traffic": {"models": {"g": 0}}"#, "/traffic/models: has no weight above 0"),
        (#""deployments": [1]"#, "/deployments: is a JSON array"),
        (#""deployments": {"*": {"outages": {"from_s": 0, "until_s": 1}}}"#, "/deployments/*/outages: is a JSON object"),
        (#""deployments": {"*": {"outages": [{"from_s": 5, "until_s": 1}]}}"#, "/deployments/*/outages/0/until_s: is before from_s"),
        (#""deployments": {"*": {"outages": [{"from_s": 5, "to_s": 6}]}}"#, "/deployments/*/outages/0/to_s: is not known"),
        (#""deployments": {"*": {"failure_rate": 5}}"#, "/deployments/*/failure_rate: is 5, where it must be a number from 0 to 1"),
        (#""deployments": {"*": {"stall_rate": 1.5}}"#, "/deployments/*/stall_rate: is 1.5"),
        (#""deployments": {"*": {"latency_ms": {"median": 100, "p99": 10}}}"#, "/deployments/*/latency_ms/p99: is below the median"),
        (#""deployments": {"*": {"latency_ms": {"median": 100, "p95": 200}}}"#, "/deployments/*/latency_ms/p95: is not known"),
    ])
    func refusesWhatWouldBePassedOver(part: String, fault: String) {
        let failure = #expect(throws: Failure.self) { try runs("{\(two), \(part)}") }
        #expect(failure?.message.contains(fault) == true, "\(failure?.message ?? "")")
    }

    /// What is prepared for a user is thrown away before it is too much, and made again.
    @Test func manyUsersAreAskedForOneByOne() throws {
        let request = #"{\#(two), "traffic": {"requests": 12000, "rate": 1000, "users": 10000}}"#
        #expect(try runs(request)[0]["requests"]?.int == 12000)
    }
}
