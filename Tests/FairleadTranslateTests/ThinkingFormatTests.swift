import FairleadModel
import Testing

@testable import FairleadTranslate

/// A conversation that went from one provider to another: whose thoughts are sent where.
@Suite struct ThinkingFormatTests {
    private static let replies: [(family: String, body: String)] = [
        (
            "anthropic",
            #"{"id":"m","content":[{"type":"thinking","thinking":"T-anthropic","signature":"EqQBAnthropic"},{"type":"tool_use","id":"c1","name":"f","input":{}}],"stop_reason":"tool_use"}"#
        ),
        (
            "gemini",
            #"{"candidates":[{"index":0,"content":{"role":"model","parts":[{"text":"T-gemini","thought":true,"thoughtSignature":"CvcQGemini"},{"functionCall":{"name":"f","args":{}},"thoughtSignature":"CallGemini"}]},"finishReason":"STOP"}]}"#
        ),
        (
            "openai_chat",
            #"{"id":"o","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"tool_calls","message":{"role":"assistant","content":null,"reasoning_content":"T-openai","tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{}"}}]}}]}"#
        ),
    ]
    private static let models = [
        "anthropic": "anthropic/claude-sonnet-4-5-20250929", "vertex": "vertex_ai/claude-sonnet-4-5@20250929",
        "azure": "azure_ai/claude-sonnet-4-5", "gemini": "gemini/gemini-3-pro-preview",
    ]

    /// The assistant's message of a family's reply, as a caller sends it back.
    private static func message(_ family: String, _ body: String) throws -> String {
        let reply = try WireVector.exchange(family).decode(body).reply
        let message = try #require(try JSONDocument(reply).root.at(pointer: "/choices/0/message"))
        return JSONValue(message).bytes.string
    }

    private static func encoded(_ message: String, for model: String, thinking: String = "") throws -> WireRequest {
        let call = try #require(try JSONDocument(message).root.at(pointer: "/tool_calls/0/id")?.string)
        let request =
            #"{"model":"\#(model)","messages":[{"role":"user","content":"Hi"},\#(message),{"role":"tool","tool_call_id":"\#(call)","content":"1"}],"#
            + #""tools":[{"type":"function","function":{"name":"f"}}]\#(thinking)}"#
        return try Exchange(JSONDocument(request).root).encode()
    }

    @Test(arguments: ["anthropic", "gemini", "openai_chat"], ["anthropic", "vertex", "azure", "gemini"])
    func signaturesGoOnlyToTheirOwn(from family: String, to target: String) throws {
        let body = try #require(Self.replies.first { $0.family == family }?.body)
        let model = try #require(Self.models[target])
        let sent = try Self.encoded(Self.message(family, body), for: model).body.string
        let isOwn = family == "anthropic" && target != "gemini"
        #expect(sent.contains("EqQBAnthropic") == isOwn, "\(sent)")
        #expect(sent.contains("T-anthropic") == (family == "anthropic"), "thoughts as such may be shown to Gemini")
        #expect(!sent.contains("CvcQGemini"))
        #expect(sent.contains("CallGemini") == (family == "gemini" && target == "gemini"))
        #expect(!sent.contains("google-gemini-v1"))
    }

    /// As LiteLLM's replies have them: no block says whose it is.
    @Test func unmarkedBlocksAreKnownByTheirMessage() throws {
        let block = #""thinking_blocks":[{"type":"thinking","thinking":"T","signature":"S1"}]"#
        let call = #"{"id":"c1","type":"function","function":{"name":"f","arguments":"{}"}"#
        let messages: [(message: String, isSent: Bool)] = [
            (#"{"role":"assistant",\#(block),"tool_calls":[\#(call)}]}"#, true),
            (#"{"role":"assistant",\#(block),"tool_calls":[\#(call),"provider_specific_fields":{"thought_signature":"S2"}}]}"#, false),
            (#"{"role":"assistant",\#(block),"tool_calls":[\#(call),"extra_content":{"google":{"thought_signature":"S2"}}}]}"#, false),
            (
                #"{"role":"assistant",\#(block),"provider_specific_fields":{"thought_signatures":["S1"]},"tool_calls":[\#(call)}]}"#, false
            ),
            (
                #"{"role":"assistant",\#(block),"provider_specific_fields":{"thought_signatures":["S3"]},"tool_calls":[\#(call)}]}"#, true
            ),
        ]
        for (message, isSent) in messages {
            let sent = try Self.encoded(message, for: "anthropic/claude-sonnet-4-5-20250929").body.string
            #expect(sent.contains("S1") == isSent, "\(message)")
        }
    }

    /// Streams keep the mark too.
    @Test func assembledRepliesAreMarked() throws {
        let body = try #require(Self.replies.first { $0.family == "gemini" }?.body)
        let outcome = try WireVector.exchange("gemini").decode(events: RecordedEvent.split("data: \(body)\n\n"))
        let assembler = ReplyAssembler()
        for chunk in outcome.chunks { try assembler.append(chunk) }
        var writer = JSONWriter()
        writer.beginObject()
        assembler.write(usage: nil, into: &writer)
        writer.endObject()
        let message = try #require(try JSONDocument(writer.finish()).root.at(pointer: "/choices/0/message"))
        #expect(message.at(pointer: "/thinking_blocks/0/format")?.string == "google-gemini-v1")
        let sent = try Self.encoded(JSONValue(message).bytes.string, for: "anthropic/claude-sonnet-4-5-20250929").body.string
        #expect(!sent.contains("CvcQGemini"))
    }
}
