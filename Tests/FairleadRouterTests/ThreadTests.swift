import FairleadCore
import FairleadModel
import Foundation
import Testing

@testable import FairleadRouter

@Suite struct Threads {
    /// Any number of threads on one router: nothing is lost, and no request fails that another deployment could answer.
    @Test func shareOneRouter() throws {
        let router = try router(["g": ["good", "bad", "slow"], "h": ["spare"]], #""fallbacks": [{"g": ["h"]}]"#)
        let failures = Locked(0)
        DispatchQueue.concurrentPerform(iterations: 16) { thread in
            var random = SplitMix64(seed: UInt64(thread))
            for number in 0..<200 {
                let trip = try? router.drive(ask, at: Double(number) * 0.01) { id, _ in
                    id == "bad" || (id == "slow" && random.unit() < 0.3) ? .http(503) : nil
                }
                if trip?.succeeded != true { failures.withLock { $0 += 1 } }
            }
        }
        #expect(failures.withLock { $0 } == 0)
        #expect(router.inFlight.allSatisfy { $0 == 0 })
    }

    /// An alias that is changed while calls run: each call goes by the one or the other, none fails, and whoever has changed it
    /// finds it changed.
    @Test func aliasesChangeAtOnce() throws {
        func configured(_ group: String) throws -> JSON {
            let rows = ["A", "B"].map {
                #"{"model_name": "\#($0)", "params": {"model": "openai/m", "mock_response": "\#($0)"}, "model_info": {"id": "\#($0)"}}"#
            }
            return try json(#"{"model_list": [\#(rows.joined(separator: ","))], "model_group_alias": {"chat": "\#(group)"}}"#)
        }
        let routed = try RoutedClient(Client(configuration: nil, environment: .init([:])), configuration: configured("A"))
        @Sendable func answer() throws -> String {
            let reply = try JSONDocument(routed.complete(try json(#"{"model": "chat", "messages": [{"role": "user", "content": "?"}]}"#))).root
            let content = reply["choices"]?[0]?["message"]?["content"]?.string ?? ""
            return reply["fairlead"]?["deployment"]?.string == content ? content : "mixed"
        }
        let configurations = try ["A", "B"].map { try configured($0) }
        let answers = Locked<[String: Int]>([:])
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            for number in 0..<150 {
                let found: String
                if thread == 0 {
                    let wanted = number % 2
                    try? routed.update(configurations[wanted])
                    found = (try? answer()) == ["A", "B"][wanted] ? "changed" : "not changed"
                } else {
                    found = (try? answer()) ?? "failed"
                }
                answers.withLock { $0[found, default: 0] += 1 }
            }
        }
        let counts = answers.withLock { $0 }
        #expect(Set(counts.keys).isSubset(of: ["A", "B", "changed"]))
        #expect(counts["changed"] == 150)
    }
}
