import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

/// Copies for silent models, over mocks.
@Suite struct ShadowTests {
    private func routed(_ silent: String, _ params: String = "", settings: String = "") throws -> RoutedClient {
        let rows = #"""
            [{"model_name": "chat", "params": {"model": "openai/m", "mock_response": "loud", "silent_model": "tuned"\#(params)}, "model_info": {"id": "a"}},
             {"model_name": "tuned", "params": {"model": "openai/ft", "mock_response": \#(silent), "input_cost_per_token": 1, "output_cost_per_token": 1},
              "model_info": {"id": "t"}}]
            """#
        return try RoutedClient(
            Client(configuration: nil, environment: .init([:])), configuration: json(#"{"model_list": \#(rows)\#(settings)}"#))
    }

    private func ask(_ routed: RoutedClient, _ more: String = "") throws -> JSON {
        try JSONDocument(routed.complete(json(#"{"model": "chat", "messages": [{"role": "user", "content": "?"}]\#(more)}"#))).root
    }

    /// The state of the copies once none is under way.
    private func settled(_ routed: RoutedClient) throws -> JSON {
        let limit = Instant.now.advanced(milliseconds: 20_000)
        while true {
            let state = try JSONDocument(routed.state(json(#"{"format": "silent"}"#))).root
            if state["silent"]?["in_flight"]?.int == 0 || Instant.now > limit { return state }
            _ = Monitor().wait(until: Instant.now.advanced(milliseconds: 2))
        }
    }

    @Test func theAnswerIsRecordedAndNeverReturned() throws {
        let routed = try routed(#""silent""#)
        let reply = try ask(routed, #", "litellm_call_id": "c1", "num_retries": 5"#)
        #expect(reply["choices"]?[0]?["message"]?["content"]?.string == "loud")
        #expect(reply["fairlead"]?["attempts"]?.count == 1)
        let state = try settled(routed)
        #expect(state["silent"]?["sent"]?.int == 1 && state["silent"]?["succeeded"]?.int == 1)
        #expect(state["silent"]?["cost"]?.double ?? 0 > 0)
        let record = try #require(state["records"]?[0])
        #expect(record["reply"]?["choices"]?[0]?["message"]?["content"]?.string == "silent")
        #expect(record["silent_model"]?.string == "tuned" && record["deployment"]?.string == "a")
        #expect(record["litellm_call_id"]?.string == "c1")
        // Nothing of it in the router's own books.
        let deployments = try #require(try JSONDocument(routed.state(json("{}"))).root["deployments"])
        #expect(deployments.elements.first { $0["id"]?.string == "t" }?["attempts"]?.int == 0)
        let later = try JSONDocument(routed.state(json(#"{"format": "silent", "after": 1}"#))).root
        #expect(later["records"]?.count == 0)
    }

    @Test func itsFailureIsItsOwn() throws {
        let routed = try routed(#"{"error": {"status": 401}}"#)
        for _ in 0..<5 { #expect(try ask(routed)["choices"]?[0]?["message"]?["content"]?.string == "loud") }
        let state = try settled(routed)
        #expect(state["silent"]?["succeeded"]?.int == 0)
        #expect(state["silent"]?["failed"]?.int == state["silent"]?["sent"]?.int)
        #expect(state["records"]?[0]?["error"]?["error"]?["message"]?.string != nil)
        let deployments = try #require(try JSONDocument(routed.state(json("{}"))).root["deployments"])
        #expect(deployments.elements.allSatisfy { $0["health"]?.string == "healthy" })
    }

    @Test func itNeverDelaysAndIsBounded() throws {
        let routed = try routed(#""slow""#, settings: #", "silent_model_max_in_flight": 2"#)
        let slow = try self.routed(#""slow", "mock_delay": 30"#, settings: #", "silent_model_max_in_flight": 2"#)
        let started = Instant.now
        for _ in 0..<20 { _ = try ask(slow) }
        #expect(Instant.now.since(started) < 20_000_000_000)
        let state = try JSONDocument(slow.state(json(#"{"format": "silent"}"#))).root
        #expect(state["silent"]?["in_flight"]?.int == 2 && state["silent"]?["skipped"]?.int == 18)
        _ = routed
    }

    @Test func theShareIsKept() throws {
        let routed = try routed(#""silent""#, #", "silent_model_percent": 25"#, settings: #", "silent_model_max_in_flight": 1000, "seed": 4"#)
        for _ in 0..<800 { _ = try ask(routed) }
        let state = try settled(routed)
        #expect(isPlausible(try #require(state["silent"]?["sent"]?.int), of: 800, 0.25))
        // The newest hundred are kept.
        #expect(state["records"]?.count == 100)
    }

    @Test func theMetricsTellOfThem() throws {
        let routed = try routed(#""silent""#)
        for _ in 0..<3 { _ = try ask(routed) }
        _ = try settled(routed)
        let text = try #require(try JSONDocument(routed.state(json(#"{"format": "prometheus"}"#))).root["text"]?.string)
        let lines = text.split(separator: "\n")
        #expect(lines.contains("# TYPE fairlead_silent_sent_total counter"))
        #expect(lines.contains("fairlead_silent_sent_total 3") && lines.contains("fairlead_silent_successes_total 3"))
        #expect(lines.contains("fairlead_silent_failures_total 0") && lines.contains("fairlead_silent_in_flight 0"))
        // Each family once.
        let families = lines.filter { $0.hasPrefix("# TYPE ") }
        #expect(Set(families).count == families.count)
    }

    @Test func whatIsTheCallersOwnIsNotCopied() throws {
        let routed = try routed(#""silent""#)
        _ = try? ask(routed, #", "api_key": "mine""#)
        _ = try? ask(routed, #", "dry_run": true"#)
        #expect(try settled(routed)["silent"]?["sent"]?.int == 0)
    }

    @Test func recordsOutliveAnotherConfiguration() throws {
        let routed = try routed(#""silent""#)
        _ = try ask(routed)
        _ = try settled(routed)
        try routed.update(json(#"{"model_list": [{"model_name": "chat", "params": {"model": "openai/m", "mock_response": "new"}}]}"#))
        #expect(try ask(routed)["choices"]?[0]?["message"]?["content"]?.string == "new")
        let state = try settled(routed)
        #expect(state["silent"]?["sent"]?.int == 1 && state["records"]?.count == 1)
    }

    /// Whatever the router does for its callers: a copy is asked once.
    @Test func itIsOneAttempt() throws {
        let routed = try routed(#"{"error": {"status": 500}}"#, settings: #", "retry_policy": {"InternalServerErrorRetries": 2}, "record": true"#)
        _ = try ask(routed)
        let record = try #require(try settled(routed)["records"]?[0])
        #expect(record["error"]?["error"]?["attempts"]?.count == 1, "\(record["error"].map { String(decoding: $0.source, as: UTF8.self) } ?? "")")
    }

    @Test func anAnswerThatNobodyHasSeenOutlivesAnotherConfiguration() throws {
        let routed = try routed(#""silent""#)
        let rows = #"{"model_list": [{"model_name": "chat", "params": {"model": "openai/m", "mock_response": "loud", "silent_model": "t"}, "model_info": {"id": "a"}}, {"model_name": "t", "params": {"model": "openai/ft", "mock_response": "silent"}}]}"#
        // An answer still under way is lost; a slower machine gets longer.
        for patience in 0..<13 {
            _ = try ask(routed)
            _ = Monitor().wait(until: Instant.now.advanced(milliseconds: 4 << patience))
            try routed.update(json(rows))
            if try JSONDocument(routed.state(json(#"{"format": "silent"}"#))).root["records"]?.count ?? 0 > 0 { return }
        }
        Issue.record("every answer was lost")
    }

    @Test func itsNameIsBounded() throws {
        let routed = try routed(#""silent""#)
        _ = try ask(routed, #", "litellm_call_id": "\#(String(repeating: "é", count: 5000))""#)
        let name = try #require(try settled(routed)["records"]?[0]?["litellm_call_id"]?.string)
        #expect(name == String(repeating: "é", count: 128))
    }

    @Test(arguments: [
        (#""silent_model": "nobody""#, "'nobody', which is no group"), (#""silent_model": 1"#, "/silent_model"),
        (#""silent_model": "g", "silent_model_percent": 200"#, "more than 100"),
    ])
    func refuses(params: String, part: String) {
        let message = refusal(#"{"model_list": [{"model_name": "g", "params": {"model": "openai/m", \#(params)}}]}"#)
        #expect(message.contains(part), "\(message)")
    }
}
