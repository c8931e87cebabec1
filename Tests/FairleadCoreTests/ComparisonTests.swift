import FairleadAuth
import FairleadModel
import Testing

@testable import FairleadCore

/// Several models asked at once: whose result is what, and that none stands in another's way.
@Suite struct ComparisonTests {
    private let client: Client

    init() throws { client = try Client(configuration: nil, environment: Environment([:])) }

    private func comparison(_ members: String, deliversChunks: Bool = true) throws -> Comparison {
        let request = try JSONDocument(#"{"messages":[{"role":"user","content":"Hello"}],\#(members)}"#).root
        return try Comparison(request, client: client, deliversChunks: deliversChunks) { (request) throws(Failure) in try client.startCall(request) }
    }

    private func compare(_ members: String) throws -> JSON { try JSONDocument(comparison(members, deliversChunks: false).run()).root }

    private static func mock(_ label: String, _ response: String) -> String { #"{"model":"mock/any","label":"\#(label)","mock_response":\#(response)}"# }

    @Test func eachHasItsResult() throws {
        let reply = try compare(#""models":["mock/a",{"model":"mock/a","mock_response":"Hello you"},"no-such-model-at-all","ft:gpt-4o-mini-2024-07-18:acme::abc"]"#)
        #expect(reply["baseline"]?.string == "mock/a")
        let results = Array(try #require(reply["results"]).elements)
        #expect(results.map { $0["label"]?.string } == ["mock/a", "mock/a (2)", "no-such-model-at-all", "ft:gpt-4o-mini-2024-07-18:acme::abc"])
        #expect(results[0]["text"]?.string == "Hello" && results[1]["text"]?.string == "Hello you")
        #expect(results[0]["provider"]?.string == "mock" && results[0]["finish_reason"]?.string == "stop" && results[0]["error"]?.isNull == true)
        #expect(results[0]["usage"]?["total_tokens"]?.int != nil && results[0]["latency_ms"]?.double != nil)
        #expect(results[0]["time_to_first_token_ms"]?.isNull == true && results[0]["likeness"]?.isNull == true)
        #expect(results[1].at(pointer: "/likeness/score")?.double == 2.0 / 3)
        #expect(results[2].at(pointer: "/error/status")?.string == "unknown_model" && results[2]["likeness"]?.isNull == true)
        #expect(results[3].at(pointer: "/error/status")?.string == "authentication")
        #expect(results[3].at(pointer: "/fine_tune/organization")?.string == "acme" && results[3]["provider"]?.string == "openai")
        #expect(reply["pairs"]?.count == 1 && reply.at(pointer: "/pairs/0/b")?.string == "mock/a (2)")
    }

    @Test func theyAreAskedAtOnce() throws {
        let slow = (0..<8).map { Self.mock("m\($0)", #"{"content":"x","delay_ms":150}"#) }.joined(separator: ",")
        let reply = try compare(#""models":[\#(slow)]"#)
        let latencies = try #require(reply["results"]).elements.compactMap { $0["latency_ms"]?.double }
        let total = try #require(reply.at(pointer: "/timing/total_ms")?.double)
        #expect(latencies.count == 8 && latencies.allSatisfy { $0 >= 150 } && total < latencies.reduce(0, +) / 2)
        #expect(reply["pairs"]?.count == 28)
    }

    @Test func chunksSayWhoseTheyAre() throws {
        let one = Self.mock("one", #"{"content":"a b c","chunks":3,"chunk_delay_ms":5}"#)
        let two = Self.mock("two", #"{"content":"d e","chunks":2,"error":{"status":500,"after_chunks":2}}"#)
        let comparison = try comparison(#""stream":true,"baseline":"two","models":[\#(one),\#(two)]"#)
        var texts: [String: String] = [:]
        var end: JSON?
        while end == nil {
            switch try comparison.next(until: .distantFuture) {
            case .chunk(let chunk):
                let chunk = try JSONDocument(chunk).root
                let label = try #require(chunk.at(pointer: "/fairlead/label")?.string)
                #expect(chunk.at(pointer: "/fairlead/result")?.int == (label == "one" ? 0 : 1))
                texts[label, default: ""] += chunk.at(pointer: "/choices/0/delta/content")?.string ?? ""
            case .done(let reply): end = try JSONDocument(reply).root
            case .waiting, .ended: Issue.record("neither a chunk nor the end")
            }
        }
        guard case .ended = try comparison.next(until: .now) else {
            Issue.record("it ended twice")
            return
        }
        #expect(texts["one"] == "a b c" && texts["two"]?.hasPrefix("d") == true)
        let results = Array(try #require(end?["results"]).elements)
        let first = try #require(results[0]["time_to_first_token_ms"]?.double)
        let latency = try #require(results[0]["latency_ms"]?.double)
        #expect(first > 0 && first <= latency && results[0]["usage"]?.isObject == true)
        #expect(results[1].at(pointer: "/error/status")?.string == "server" && results[0]["likeness"]?.isNull == true)
        comparison.release()
    }

    @Test func chunksMayBeLeftOut() throws {
        let comparison = try comparison(#""stream":true,"chunks":false,"models":["mock/a","mock/b"]"#)
        guard case .done(let reply) = try comparison.next(until: .distantFuture) else {
            Issue.record("there was a chunk")
            return
        }
        #expect(try JSONDocument(reply).root.at(pointer: "/results/1/time_to_first_token_ms")?.double != nil)
        comparison.release()
    }

    @Test func cancellingEndsAll() throws {
        let comparison = try comparison(#""mock_delay":60,"models":["mock/a","mock/b"]"#)
        guard case .waiting = try comparison.next(until: Instant.now.advanced(milliseconds: 20)) else {
            Issue.record("it did not wait")
            return
        }
        comparison.cancel()
        #expect { _ = try comparison.next(until: .distantFuture) } throws: { ($0 as? Failure)?.status == .cancelled }
        comparison.release()
        let forgotten = try self.comparison(#""mock_delay":60,"models":["mock/a","mock/b"]"#)
        _ = try forgotten.next(until: .now)
        forgotten.release()
    }

    @Test func pausingOneInNoQueueHasNoEffect() throws {
        let comparison = try comparison(#""mock_delay":60,"models":["mock/a","mock/b"]"#)
        guard case .waiting = try comparison.next(until: Instant.now.advanced(milliseconds: 20)) else {
            Issue.record("it did not wait")
            return
        }
        comparison.setPaused(true)
        comparison.cancel()
        #expect { _ = try comparison.next(until: Instant.now.advanced(milliseconds: 20_000)) } throws: { ($0 as? Failure)?.status == .cancelled }
        comparison.release()
    }

    @Test func itMayBeCancelledWhileAnswersAreCompared() throws {
        let request = try JSONDocument(#"{"models":[{"answer":"a"},{"answer":"b"}]}"#).root
        let contenders = try ComparisonRequest(request, client.optionNames) { _ in nil }.entries.enumerated().map {
            Contender($1, number: $0, client: client) { (request) throws(Failure) in try client.startCall(request) }
        }
        for allowed in 0..<3 {
            var asked = 0
            let reply = ComparisonReply(contenders, baseline: 0, nanoseconds: 0) {
                asked += 1
                return asked > allowed
            }
            #expect(reply == nil)
        }
    }

    @Test func aQueueDrivesItAmongOthers() throws {
        let queue = try Queue(configuration: nil)
        let comparison = try comparison(#""models":["mock/a","mock/b"]"#)
        try queue.add(comparison, handle: 1, tag: 7)
        #expect { _ = try comparison.next(until: .now) } throws: { ($0 as? Failure)?.status == .invalidArgument }
        guard case .delivery(let delivery) = try queue.next(until: .distantFuture), case .done(let reply) = delivery.event else {
            Issue.record("no end")
            return
        }
        #expect(try delivery.tag == 7 && JSONDocument(reply).root["results"]?.count == 2)
        queue.close()
    }

    @Test func answersThatAreThereAreHeldAgainst() throws {
        let reply = try compare(
            #""models":[{"label":"reference","answer":"Hello there"},"mock/a",{"answer":{"role":"assistant","content":"Hello"}},"#
                + #"{"answer":{"model":"m","choices":[{"message":{"content":"Hello"},"finish_reason":"stop"}],"usage":{"total_tokens":3},"fairlead":{"provider":"p","cost":0.5,"timing":{"total_ms":12.5}}}}]"#)
        let results = Array(try #require(reply["results"]).elements)
        #expect(results.map { $0["label"]?.string } == ["reference", "mock/a", "answer", "answer (2)"])
        #expect(results[0]["latency_ms"]?.isNull == true && results[0]["text"]?.string == "Hello there")
        #expect(results.dropFirst().allSatisfy { $0.at(pointer: "/likeness/score")?.double == 2.0 / 3 })
        #expect(results[3]["cost"]?.double == 0.5 && results[3]["latency_ms"]?.double == 12.5 && results[3]["provider"]?.string == "p")
    }

    @Test func theModelOfARequestIsTheFirst() throws {
        let reply = try compare(#""model":"mock/a","models":["mock/b",{"model":"mock/a","label":"again"}]"#)
        #expect(try #require(reply["results"]).elements.map { $0["label"]?.string } == ["mock/a", "mock/b", "again"])
        #expect(reply["baseline"]?.string == "mock/a")
    }

    @Test func aDryRunShowsTheRequests() throws {
        let reply = try compare(#""dry_run":true,"stream":true,"models":[{"model":"openai/gpt-4o","api_key":"k","temperature":0.5}],"temperature":1"#)
        let body = try #require(reply.at(pointer: "/results/0/request/body"))
        #expect(body["temperature"]?.double == 0.5 && body.at(pointer: "/stream_options/include_usage")?.bool == true)
        #expect(body["models"] == nil && body["label"] == nil)
    }

    @Test(arguments: [
        #""models":[]"#, #""models":"mock/a""#, #""model":7,"models":["mock/a"]"#, #""model":"mock/a""#, #""models":[7]"#, #""models":[{}]"#, #""models":[""]"#,
        #""models":["mock/a"],"baseline":"b""#, #""models":["mock/a"],"chunks":1"#, #""models":[{"model":"mock/a","label":"x"},{"model":"mock/b","label":"x"}]"#,
        #""models":[{"model":"mock/a","label":7}]"#, #""models":[{"answer":7}]"#,
    ])
    func whatCannotBeComparedIsRefused(members: String) {
        #expect { _ = try compare(members) } throws: { ($0 as? Failure)?.status == .invalidRequest }
    }

    @Test func thereIsACeiling() {
        let models = (0..<33).map { #""mock/\#($0)""# }.joined(separator: ",")
        #expect { _ = try compare(#""models":[\#(models)]"#) } throws: { ($0 as? Failure)?.status == .limit }
    }
}
