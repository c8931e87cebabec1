import FairleadModel
import Testing

@testable import FairleadTranslate

@Suite struct ThoughtTextTests {
    private static let text = "Two and <two>, é😀 </thin\n</think>\n\nFour </think> 4."

    private static func parts(_ pieces: [String]) -> (thought: String, said: String) {
        var text = ThoughtText()
        var parts = (thought: "", said: "")
        for piece in pieces {
            let more = text.take(piece)
            parts = (parts.thought + more.thought, parts.said + more.said)
        }
        parts.thought += text.end()
        return parts
    }

    @Test func thoughtEndsAtItsMarkHoweverTheTextIsCut() {
        let characters = Array(Self.text)
        for first in 0...characters.count {
            for second in first...characters.count {
                let pieces = [characters[..<first], characters[first..<second], characters[second...]].map { String($0) }
                let parts = Self.parts(pieces)
                #expect(parts == ("Two and <two>, é😀 </thin\n", "Four </think> 4."), "\(pieces)")
            }
        }
    }

    @Test func aTextWithoutTheMarkIsThoughtToItsEnd() {
        #expect(Self.parts(["Two </th", "in"]) == ("Two </thin", ""))
        #expect(Self.parts([]) == ("", ""))
        #expect(Self.parts(["</think>"]) == ("", ""))
    }

    private static let messages = #"[{"role":"user","content":"Hi"}]"#

    private static func exchange(_ model: String, messages: String = messages, more: String = "") throws -> Exchange {
        try Exchange(JSONDocument(#"{"model":"\#(model)","messages":\#(messages)\#(more)}"#).root)
    }

    private static func message(_ reply: Bytes) throws -> JSON {
        try #require(try JSONDocument(reply).root.at(pointer: "/choices/0/message"))
    }

    /// A model of DeepSeek-R1's, and its answer in one piece and in events.
    private static let answers: [(model: String, more: String, whole: String, events: [String])] = [
        (
            "bedrock/invoke/us.deepseek.r1-v1:0", "", #"{"choices":[{"text":"Sum.</think>\n\n4","stop_reason":"stop"}]}"#,
            ["Su", "m.</th", "ink>", "\\n\\n", "4"].map { #"{"choices":[{"text":"\#($0)","stop_reason":null}]}"# }
                + [#"{"choices":[{"text":"","stop_reason":"stop"}]}"#]
        ),
        (
            "bedrock/deepseek_r1/arn:aws:bedrock:us-east-1:123456789012:imported-model/abc123def456", "",
            #"{"generation":"Sum.</think>\n\n4","stop_reason":"stop"}"#,
            ["Sum.<", "/think>\\n", "\\n4"].map { #"{"generation":"\#($0)","stop_reason":null}"# }
                + [#"{"generation":"","stop_reason":"stop"}"#]
        ),
        (
            "predibase/mine", #","base_model":"deepseek-ai/DeepSeek-R1-Distill-Qwen-7B""#,
            #"{"generated_text":"Sum.</think>\n\n4","details":{"finish_reason":"eos_token"}}"#,
            ["Sum.<", "/think>\\n", "\\n4"].map { #"{"token":{"text":"\#($0)"}}"# }
                + [#"{"token":{"text":"","special":true},"generated_text":"x","details":{"finish_reason":"eos_token"}}"#]
        ),
        (
            "text-completion-openai/mine", #","base_model":"deepseek-ai/DeepSeek-R1-Distill-Qwen-7B","api_base":"http://localhost:1/v1""#,
            #"{"choices":[{"index":0,"text":"Sum.</think>\n\n4","finish_reason":"stop"}]}"#,
            ["Sum.<", "/think>\\n", "\\n4"].map { #"{"choices":[{"index":0,"text":"\#($0)"}]}"# }
                + [#"{"choices":[{"index":0,"text":"","finish_reason":"stop"}]}"#, "[DONE]"]
        ),
    ]

    @Test(arguments: 0..<answers.count) func whatAPromptLeftThinkingIsReasoning(number: Int) throws {
        let (model, more, whole, events) = Self.answers[number]
        let exchange = try Self.exchange(model, more: more)
        #expect(try exchange.encode().body.string.contains(#"<think>\n""#))
        let reply = try Self.message(exchange.decode(whole).reply)
        #expect(reply["reasoning_content"]?.string == "Sum." && reply["content"]?.string == "4", "\(model)")
        let outcome = exchange.decode(events: events.map { text in
            guard exchange.translation.framing == .awsEventStream else { return RecordedEvent(data: text) }
            let event = #"{"event-type":"chunk","bytes":\#(text)}"#
            return (try? JSONDocument(event)).map { RecordedEvent(message: $0.root) } ?? RecordedEvent(data: text)
        })
        #expect(outcome.failure == nil)
        let assembler = ReplyAssembler()
        for chunk in outcome.chunks { try assembler.append(chunk) }
        var writer = JSONWriter()
        writer.beginObject()
        assembler.write(usage: nil, into: &writer)
        writer.endObject()
        let streamed = try Self.message(writer.finish())
        #expect(streamed["reasoning_content"]?.string == "Sum." && streamed["content"]?.string == "4", "\(model)")
    }

    /// The caller's own beginning of the answer is no thought, nor is the answer to the caller's own prompt.
    @Test func anAnswerThatIsGoneOnWithIsNoThought() throws {
        let continued = try Self.exchange(
            "bedrock/invoke/us.deepseek.r1-v1:0", messages: #"[{"role":"user","content":"Hi"},{"role":"assistant","content":"Four is"}]"#)
        let own = try Self.exchange("bedrock/invoke/us.deepseek.r1-v1:0", more: #","extra_body":{"prompt":"Hi"}"#)
        for exchange in [continued, own] {
            let reply = try Self.message(exchange.decode(#"{"choices":[{"text":" 4</think>","stop_reason":"stop"}]}"#).reply)
            #expect(reply["content"]?.string == " 4</think>" && reply["reasoning_content"] == nil)
        }
    }
}
