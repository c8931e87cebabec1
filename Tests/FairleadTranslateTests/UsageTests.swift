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

    static let searches: [(candidates: String, isFound: Bool)] = [
        ("[]", false), (#"[{"groundingMetadata": {}}]"#, false), (#"[{"groundingMetadata": {"webSearchQueries": [""]}}]"#, false),
        (#"[{}, {"groundingMetadata": {"webSearchQueries": ["a", "b", "a"]}}]"#, true),
    ]

    @Test(arguments: searches) func aPromptThatGoogleSearchedForIsCharged(_ example: (candidates: String, isFound: Bool)) throws {
        #expect(Usage.hasSearched(gemini: try Self.root(#"{"candidates": \#(example.candidates)}"#)) == example.isFound)
    }
}
