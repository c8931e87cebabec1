import FairleadModel
import Testing

@testable import FairleadTranslate

/// Counts that have prices of their own.
@Suite struct UsageTests {
    private static func root(_ text: String) throws -> JSON { try JSONDocument(text).root }

    static let converse: [(details: String, hour: Int)] = [
        ("", 0), (#", "cacheDetails": []"#, 0), (#", "cacheDetails": [{"ttl": "5m", "inputTokens": 100}]"#, 0),
        (#", "cacheDetails": [{"ttl": "1h", "inputTokens": 70}, {"ttl": "5m", "inputTokens": 30}]"#, 70),
        (#", "cacheDetails": [{"ttl": "1h", "inputTokens": 90}, {"ttl": "1h", "inputTokens": 90}]"#, 100),
        (#", "cacheDetails": [{"ttl": "1h", "inputTokens": -5}, {"ttl": "1h"}, 7]"#, 0),
    ]

    @Test(arguments: converse) func converseTellsWhatStaysForAnHour(_ example: (details: String, hour: Int)) throws {
        let usage = try Self.root(#"{"inputTokens": 10, "outputTokens": 5, "cacheWriteInputTokens": 100\#(example.details)}"#)
        let read = try #require(Usage(converse: usage, additional: nil))
        #expect(read.hourCacheWriteTokens == example.hour && read.cacheWriteTokens == 100 && read.promptTokens == 110)
        var writer = JSONWriter()
        writer.usage(read)
        let written = try JSONDocument(writer.finish()).root["prompt_tokens_details"]?["cache_creation_token_details"]
        #expect(written?["ephemeral_1h_input_tokens"]?.int == (example.hour == 0 ? nil : example.hour))
        #expect(written?["ephemeral_5m_input_tokens"]?.int == (example.hour == 0 ? nil : 100 - example.hour))
    }

    static let searches: [(candidates: String, count: Int)] = [
        ("[]", 0), (#"[{"groundingMetadata": {}}]"#, 0), (#"[{"groundingMetadata": {"webSearchQueries": [""]}}]"#, 0),
        (#"[{}, {"groundingMetadata": {"webSearchQueries": ["a", "", "b", "c"]}}]"#, 3),
    ]

    @Test(arguments: searches) func searchesOfGoogleAreChargedByTheQueryFromGemini3On(_ example: (candidates: String, count: Int)) throws {
        let root = try Self.root(#"{"candidates": \#(example.candidates)}"#)
        #expect(Usage.searches(gemini: root, of: "gemini-3.1-pro-preview") == example.count)
        #expect(Usage.searches(gemini: root, of: "gemini-2.5-flash") == min(example.count, 1))
    }

    /// Sums of what no provider counts stay numbers.
    @Test func countsBeyondReasonDoNotWrap() throws {
        let most = Int.max
        var anthropic = AnthropicUsage()
        anthropic.take(try Self.root(
            #"{"input_tokens": \#(most), "cache_read_input_tokens": \#(most), "cache_creation_input_tokens": \#(most), "output_tokens": -1}"#))
        let converse = try Self.root(#"{"inputTokens": \#(most), "outputTokens": \#(most), "cacheReadInputTokens": \#(most)}"#)
        let gemini = try Self.root(#"{"promptTokenCount": \#(most), "candidatesTokenCount": \#(most), "thoughtsTokenCount": \#(most)}"#)
        for usage in [anthropic.read, Usage(converse: converse, additional: nil), Usage(gemini: gemini)] {
            let usage = try #require(usage)
            #expect(usage.promptTokens == Usage.most && usage.completionTokens >= 0)
            #expect((usage + usage).promptTokens >= usage.promptTokens)
        }
    }

    @Test func answersThatWereNotChosenDoNotWrapTheCount() throws {
        let exchange = try Exchange(
            JSONDocument(#"{"model":"predibase/llama-3-8b-instruct","n":2,"messages":[{"role":"user","content":"Hi"}]}"#).root)
        let others = #"[{"generated_text":"b","generated_tokens":\#(Int.max)},{"generated_text":"c","generated_tokens":\#(Int.max)}]"#
        let body = Bytes(
            #"{"generated_text":"a","details":{"finish_reason":"length","input_length":1,"generated_tokens":1,"best_of_sequences":\#(others)}}"#)
        var writer = JSONWriter()
        writer.beginObject()
        let usage = try TextGenerationInference.decodeReply(body, exchange.context, into: &writer)
        #expect(usage?.completionTokens == Usage.most)
    }

    /// Each event tells what has been searched for so far.
    @Test func aStreamsSearchesAreCountedOnce() throws {
        let exchange = try Exchange(
            JSONDocument(#"{"model":"gemini/gemini-3-flash-preview","stream":true,"messages":[{"role":"user","content":"Hi"}]}"#).root)
        let events = [#"["a"]"#, #"["a","b"]"#, #"["a","b"]"#].enumerated().map { position, queries in
            let finish = position == 2 ? #","finishReason":"STOP""# : ""
            return RecordedEvent(
                data: #"{"candidates":[{"content":{"parts":[{"text":"x"}]},"groundingMetadata":{"webSearchQueries":\#(queries)}\#(finish)}],"#
                    + #""usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":1,"totalTokenCount":2}}"#)
        }
        #expect(exchange.decode(events: events).usage?.webSearches == 2)
    }
}
