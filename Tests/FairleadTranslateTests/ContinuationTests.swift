import FairleadModel
import Testing

@testable import FairleadTranslate

/// Chunks of events that are recognised by the one before are the chunks that the same events have when each is read by itself.
@Suite struct ContinuationTests {
    /// The same events, none of which begins like the one before.
    private static func unsettled(_ events: [RecordedEvent]) -> [RecordedEvent] {
        events.enumerated().map { number, event in
            var event = event
            if event.data.hasPrefix("{") { event.data = "{" + String(repeating: " ", count: number) + event.data.dropFirst() }
            return event
        }
    }

    private static func check(_ exchange: Exchange, _ events: [RecordedEvent], _ name: String) throws {
        let (fast, slow) = (exchange.decode(events: events), exchange.decode(events: unsettled(events)))
        let chunks = try (fast.chunks.map { JSONValue(try JSONDocument($0).root) }, slow.chunks.map { JSONValue(try JSONDocument($0).root) })
        #expect(chunks.0 == chunks.1, Comment(rawValue: name))
        #expect(fast.usage == slow.usage && fast.isComplete == slow.isComplete, Comment(rawValue: name))
        #expect(fast.failure?.status == slow.failure?.status, Comment(rawValue: name))
    }

    @Test(arguments: Vectors.families(with: "answers"))
    func recordedStreams(family: String) throws {
        let exchange = try WireVector.exchange(family)
        for name in try WireVector.names(family) {
            let vector = try WireVector(family, name)
            guard vector.isStream, vector.status == 200 else { continue }
            // Each event once more, as often as it takes to be an example and to be recognised.
            let events = vector.events
            try Self.check(exchange, events, "\(family) \(name)")
            for position in events.indices {
                let repeated = events[...position] + [events[position], events[position]] + events[(position + 1)...]
                try Self.check(exchange, Array(repeated), "\(family) \(name), event \(position) repeated")
            }
        }
    }

    private static func gemini(_ parts: String, _ counts: String, more: String = "") -> RecordedEvent {
        RecordedEvent(
            data:
                #"{"candidates":[{"content":{"parts":[\#(parts)],"role":"model"}\#(more),"index":0}],"usageMetadata":{\#(counts)},"modelVersion":"gemini-2.5-flash","responseId":"r"}"#
        )
    }

    @Test func countsThatGrowWithTheText() throws {
        let counts = { (output: Int) in
            #""promptTokenCount":12,"candidatesTokenCount":\#(output),"totalTokenCount":\#(12 + output),"promptTokensDetails":[{"modality":"TEXT","tokenCount":12}]"#
        }
        let texts = ["one", " two", #" \"three\"\n"#, "é日😀", #"\ud83d\ude00"#, "", "x", String(repeating: "y", count: 5000)]
        var events: [RecordedEvent] = []
        for (number, text) in texts.enumerated() { events.append(Self.gemini(#"{"text":"\#(text)"}"#, counts(number * 7))) }
        for (number, text) in texts.enumerated() { events.append(Self.gemini(#"{"text":"\#(text)","thought":true}"#, counts(60 + number / 3))) }
        events.append(Self.gemini(#"{"text":"a"},{"text":"b"}"#, counts(70)))
        events.append(Self.gemini(#"{"text":"a"},{"text":"c"}"#, counts(70)))
        events.append(Self.gemini(#"{"text":"a","thoughtSignature":"s"}"#, counts(70)))
        events.append(Self.gemini(#"{"text":"b","thoughtSignature":"t"}"#, counts(69)))
        events.append(Self.gemini(#"{"text":"b"}"#, counts(80), more: #","finishReason":"STOP""#))
        let exchange = try WireVector.exchange("gemini")
        try Self.check(exchange, events, "gemini")
        let outcome = exchange.decode(events: events)
        #expect(outcome.failure == nil && outcome.usage?.completionTokens == 80)
    }

    @Test func countsThatAreNoJSON() throws {
        let events = ["1", "2", "03"].map { Self.gemini(#"{"text":"a"}"#, #""promptTokenCount":\#($0)"#) }
        let outcome = try WireVector.exchange("gemini").decode(events: events)
        #expect(outcome.failure?.status == .badResponse && outcome.usage?.promptTokens == 2)
    }
}
