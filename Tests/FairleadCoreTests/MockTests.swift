import FairleadAuth
import FairleadCore
import FairleadModel
import Testing

/// The provider in process, and what a request costs: both are seen from a mock's reply.
@Suite struct Mocks {
    private let client: Client

    init() throws { client = try Client(configuration: nil, environment: Environment([:])) }

    private func complete(_ members: String, model: String = "mock/any") throws -> JSON {
        try JSONDocument(client.complete(JSONDocument(Self.request(members, model)).root)).root
    }

    private static func request(_ members: String, _ model: String) -> String {
        #"{"model":"\#(model)","messages":[{"role":"user","content":"Hello"}]\#(members.isEmpty ? "" : ",")\#(members)}"#
    }

    /// The chunks of a stream, and how it ended.
    private func stream(_ members: String) throws -> (chunks: [JSON], reply: JSON?, failure: Failure?) {
        let call = try client.startCall(JSONDocument(Self.request(#""stream":true,"# + members, "mock/any")).root)
        var chunks: [JSON] = []
        do {
            while true {
                switch try call.next(until: .distantFuture) {
                case .chunk(let chunk): chunks.append(try JSONDocument(chunk).root)
                case .done(let reply): return (chunks, try JSONDocument(reply).root, nil)
                case .waiting, .ended: continue
                }
            }
        } catch let failure as Failure {
            return (chunks, nil, failure)
        }
    }

    @Test func aMockSaysWhatItWasAsked() throws {
        #expect(try complete("").at(pointer: "/choices/0/message/content")?.string == "Hello")
        let called = try complete(#""tools":[{"type":"function","function":{"name":"f"}}],"tool_choice":"required""#)
        #expect(called.at(pointer: "/choices/0/message/tool_calls/0/function/name")?.string == "f")
        #expect(called.at(pointer: "/choices/0/finish_reason")?.string == "tool_calls")
    }

    @Test func aScriptIsPlayedWholeAndStreamed() throws {
        let script = #""mock_response":{"content":"one two","reasoning_content":"hm","chunks":2,"finish_reason":"length","usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3},"tool_calls":[{"name":"f","arguments":{"a":1}}]}"#
        for reply in [try complete(script), try #require(stream(script).reply)] {
            #expect(reply.at(pointer: "/choices/0/message/content")?.string == "one two")
            #expect(reply.at(pointer: "/choices/0/message/reasoning_content")?.string == "hm")
            #expect(reply.at(pointer: "/choices/0/message/tool_calls/0/function/arguments")?.string == #"{"a":1}"#)
            #expect(reply.at(pointer: "/choices/0/finish_reason")?.string == "length")
        }
        #expect(try stream(script).chunks.compactMap { $0.at(pointer: "/choices/0/delta/content")?.string } == ["one ", "two"])
    }

    @Test(arguments: [
        (#""litellm.RateLimitError""#, Status.rateLimit, 429), (#""litellm.ContextWindowExceededError""#, .contextWindow, 400),
        (#""litellm.InternalServerError""#, .server, 500), (#""Exception: content_filter_policy""#, .contentPolicy, 400),
        (#"{"error":{"status":503}}"#, .overloaded, 503), (#"{"error":{"status":"authentication"}}"#, .authentication, 401),
    ])
    func failuresOfEveryClass(script: String, status: Status, httpStatus: Int) {
        #expect {
            _ = try complete(#""mock_response":\#(script)"#, model: "gpt-4o")
        } throws: {
            ($0 as? Failure)?.status == status && ($0 as? Failure)?.httpStatus == httpStatus
        }
    }

    @Test func aStreamMayBreakHalfWay() throws {
        let broken = try stream(#""mock_response":{"content":"abcdef","error":{"status":"stream_truncated","after_chunks":2}}"#)
        #expect(broken.failure?.status == .streamTruncated)
        #expect(broken.chunks.compactMap { $0.at(pointer: "/choices/0/delta/content")?.string } == ["abc"])
        let limited = try stream(#""mock_response":{"error":{"status":429,"retry_after":1.5,"message":"slowly"}}"#)
        #expect(limited.failure?.retryAfterMilliseconds == 1500 && limited.failure?.message == "slowly" && limited.chunks.isEmpty)
    }

    @Test func delaysAreKeptAndEndWithTheDeadline() throws {
        let started = Instant.now
        _ = try complete(#""mock_delay":0.05"#)
        #expect(Instant.now.milliseconds(since: started) >= 50)
        for script in [#""mock_timeout":true"#, #""mock_response":{"delay_ms":60000}"#] {
            #expect {
                _ = try complete(#"\#(script),"timeout":0.05"#)
            } throws: { ($0 as? Failure)?.status == .timeout }
        }
    }

    @Test func aWaitingMockHoldsUpNobody() throws {
        let call = try client.startCall(JSONDocument(Self.request(#""mock_delay":60"#, "mock/any")).root)
        guard case .waiting = try call.next(until: .now) else {
            Issue.record("it did not wait")
            return
        }
        call.cancel()
        #expect { _ = try call.next(until: .distantFuture) } throws: { ($0 as? Failure)?.status == .cancelled }
    }

    @Test(arguments: [#""mock_response":7"#, #""mock_response":{"contents":"x"}"#, #""mock_response":{"error":{"status":200}}"#, #""mock_delay":-1"#])
    func whatMeansNothingIsRefused(members: String) {
        #expect { _ = try complete(members) } throws: { ($0 as? Failure)?.status == .invalidRequest }
    }

    @Test func embeddingsAreTheSameForTheSameText() throws {
        func embed(_ members: String) throws -> JSON { try JSONDocument(client.embed(JSONDocument("{\(members)}").root)).root }
        let made = try embed(#""model":"mock/e","input":["a","b","a"],"dimensions":4"#)
        #expect(made["data"]?.count == 3 && made.at(pointer: "/data/0/embedding")?.count == 4)
        #expect(made.at(pointer: "/data/0/embedding").map { JSONValue($0) } == made.at(pointer: "/data/2/embedding").map { JSONValue($0) })
        let told = try embed(#""model":"text-embedding-3-small","input":"a","mock_response":[0.5,0.25],"encoding_format":"base64""#)
        #expect(told.at(pointer: "/data/0/embedding")?.string == "AAAAPwAAgD4=")
    }
}

@Suite struct Costs {
    /// - Parameter usage: members of the usage.
    private func cost(_ model: String, _ usage: String, _ more: String = "") throws -> (Double?, note: String?) {
        let client = try Client(configuration: nil, environment: Environment([:]))
        let request =
            #"{"model":"\#(model)","messages":[{"role":"user","content":"x"}],"mock_response":{"usage":{\#(usage)}}\#(more)}"#
        let reply = try JSONDocument(client.complete(JSONDocument(request).root)).root
        let account = reply["fairlead"]
        return (account?["cost"]?.double, account?["cost_note"]?.string)
    }

    private static func tokens(_ prompt: Int, _ completion: Int) -> String {
        #""prompt_tokens":\#(prompt),"completion_tokens":\#(completion),"total_tokens":\#(prompt + completion)"#
    }

    @Test func aWholeRequestIsChargedByItsStep() throws {
        // gemini-2.5-pro: 1.25 and 10 dollars for a million, 2.5 and 15 above 200,000 tokens of prompt.
        #expect(try cost("gemini/gemini-2.5-pro", Self.tokens(200_000, 1000)).0 == 0.26)
        #expect(try cost("gemini/gemini-2.5-pro", Self.tokens(200_001, 1000)).0 == 0.5150025)
    }

    @Test func theCacheHasItsPrices() throws {
        // claude-sonnet-4-5: 3 and 15 dollars; 0.3 read, 3.75 written for five minutes, 6 for an hour.
        let usage =
            Self.tokens(100_000, 0)
            + #","prompt_tokens_details":{"cached_tokens":10000,"cache_creation_tokens":20000,"cache_creation_token_details":{"ephemeral_1h_input_tokens":5000}}"#
        #expect(try cost("anthropic/claude-sonnet-4-5", usage).0 == 0.07 * 3 + 0.003 + 0.015 * 3.75 + 0.03)
    }

    @Test func aTierHasItsPrices() throws {
        let standard = try #require(cost("openai/gpt-5", Self.tokens(1000, 1000)).0)
        let flex = try #require(cost("openai/gpt-5", Self.tokens(1000, 1000) + #","service_tier":"flex""#).0)
        #expect(flex == standard / 2)
        let none = try cost("openai/gpt-4", Self.tokens(1000, 1000) + #","service_tier":"flex""#)
        #expect(none.0 != nil && none.note?.contains("flex") == true)
    }

    /// docs.perplexity.ai, "Pricing": a deep research's example, whose reasoning is not among the tokens of the answer.
    @Test func aResearchIsChargedByItsParts() throws {
        let usage = Self.tokens(33, 7163) + #","citation_tokens":20016,"num_search_queries":21,"reasoning_tokens":73997"#
        #expect(try cost("perplexity/sonar-deep-research", usage).0 == 0.424393)
        #expect(try cost("perplexity/sonar-pro", Self.tokens(100, 10) + #","num_search_queries":1"#).0 == 0.01045)
    }

    @Test func theBillOfTheProviderCountsUnlessTheCallerHasPrices() throws {
        let usage = Self.tokens(1000, 0) + #","cost":{"total_cost":0.5}"#
        #expect(try cost("perplexity/sonar-pro", usage).0 == 0.5)
        #expect(try cost("perplexity/sonar-pro", usage, #","input_cost_per_token":1e-6"#).0 == 0.001)
        #expect(try cost("perplexity/sonar-pro", Self.tokens(1000, 0) + #","cost":0.5"#).0 == 0.003)
    }

    @Test func whatIsNotKnownIsNotZero() throws {
        let unknown = try cost("openai/nobody-knows-me", Self.tokens(10, 10))
        #expect(unknown.0 == nil && unknown.note != nil)
        #expect(try cost("openai/nobody-knows-me", Self.tokens(10, 10) + #","cost":0.25"#).0 == 0.25)
        let own = #","input_cost_per_token":1e-6,"output_cost_per_token":0"#
        #expect(try cost("openai/nobody-knows-me", Self.tokens(1000, 10), own).0 == 0.001)
    }
}
