import FairleadModel
import Testing

@testable import FairleadTranslate

/// What Bedrock calls tools is put back in replies and streams, and the tool that stands for a schema is no call.
@Suite struct ConverseNamesTests {
    private static func exchange(_ members: String) throws -> Exchange {
        try Exchange(
            JSONDocument(
                #"{"model":"bedrock/us.amazon.nova-pro-v1:0","messages":[{"role":"user","content":"Hi"}],\#(members)}"#
            ).root)
    }

    private static func tools(_ names: String...) -> String {
        #""tools":["# + names.map { #"{"type":"function","function":{"name":"\#($0)"}}"# }.joined(separator: ",") + "]"
    }

    private static let schema =
        #""response_format":{"type":"json_schema","json_schema":{"name":"a","schema":{"type":"object","properties":{"a":{"type":"integer"}}}}}"#

    private static func reply(_ blocks: String) -> String {
        #"{"output":{"message":{"role":"assistant","content":[\#(blocks)]}},"stopReason":"tool_use","usage":{"inputTokens":1,"outputTokens":1,"totalTokens":2}}"#
    }

    private static func call(_ name: String, _ input: String = "{}") -> String {
        #"{"toolUse":{"toolUseId":"t","name":"\#(name)","input":\#(input)}}"#
    }

    private static func events(_ name: String, _ input: String) -> [RecordedEvent] {
        let quoted = JSONValue.string(input).bytes.string
        return [
            RecordedEvent(name: "messageStart", data: #"{"role":"assistant"}"#),
            RecordedEvent(
                name: "contentBlockStart", data: #"{"contentBlockIndex":0,"start":{"toolUse":{"toolUseId":"t","name":"\#(name)"}}}"#),
            RecordedEvent(name: "contentBlockDelta", data: #"{"contentBlockIndex":0,"delta":{"toolUse":{"input":\#(quoted)}}}"#),
            RecordedEvent(name: "contentBlockStop", data: #"{"contentBlockIndex":0}"#),
            RecordedEvent(name: "messageStop", data: #"{"stopReason":"tool_use"}"#),
        ]
    }

    private static func assembled(_ outcome: Exchange.Outcome) throws -> JSON {
        let assembler = ReplyAssembler()
        for chunk in outcome.chunks { try assembler.append(chunk) }
        var writer = JSONWriter()
        writer.beginObject()
        assembler.write(usage: nil, into: &writer)
        writer.endObject()
        return try JSONDocument(writer.finish()).root
    }

    @Test(arguments: ["fs.read", "1st", "naïve", String(repeating: "x", count: 70), "a b", "日本"])
    func namesComeBack(name: String) throws {
        let exchange = try Self.exchange(Self.tools(name, "other"))
        let body = try JSONDocument(exchange.encode().body).root
        let wire = try #require(body.at(pointer: "/toolConfig/tools/0/toolSpec/name")?.string)
        #expect(wire != name && wire.utf8.count <= 64)
        #expect(wire.utf8.allSatisfy { $0 < 0x80 && ($0 | 0x20 > 0x60 || $0 == 0x5F || $0 == 0x2D || ($0 > 0x2F && $0 < 0x3A)) })
        let plain = try JSONDocument(exchange.decode(Self.reply(Self.call(wire))).reply).root
        #expect(plain.at(pointer: "/choices/0/message/tool_calls/0/function/name")?.string == name)
        let streamed = try Self.assembled(exchange.decode(events: Self.events(wire, "{}")))
        #expect(streamed.at(pointer: "/choices/0/message/tool_calls/0/function/name")?.string == name)
    }

    @Test func namesStayApart() throws {
        let body = try JSONDocument(Self.exchange(Self.tools("a.b", "a_b", "a b", "a-b")).encode().body).root
        let tools = try #require(body.at(pointer: "/toolConfig/tools"))
        #expect(Set(tools.elements.compactMap { $0.at(pointer: "/toolSpec/name")?.string }).count == 4)
    }

    @Test func theAnswerIsNoCall() throws {
        let exchange = try Self.exchange(Self.schema)
        let plain = try JSONDocument(exchange.decode(Self.reply(Self.call("json_tool_call", #"{"a": 1}"#))).reply).root
        let streamed = try Self.assembled(exchange.decode(events: Self.events("json_tool_call", #"{"a":1}"#)))
        for root in [plain, streamed] {
            #expect(root.at(pointer: "/choices/0/message/content")?.string == #"{"a":1}"#)
            #expect(root.at(pointer: "/choices/0/message/tool_calls") == nil)
            #expect(root.at(pointer: "/choices/0/finish_reason")?.string == "stop")
        }
    }

    @Test func callsBesideTheAnswerStay() throws {
        let exchange = try Self.exchange(Self.tools("f") + "," + Self.schema)
        let blocks = Self.call("json_tool_call", #"{"a":1}"#) + "," + Self.call("f")
        let root = try JSONDocument(exchange.decode(Self.reply(blocks)).reply).root
        #expect(root.at(pointer: "/choices/0/message/content")?.string == #"{"a":1}"#)
        #expect(root.at(pointer: "/choices/0/message/tool_calls")?.count == 1)
        #expect(root.at(pointer: "/choices/0/finish_reason")?.string == "tool_calls")
    }

    @Test func aCallersToolOfThatNameIsACall() throws {
        let exchange = try Self.exchange(Self.tools("json_tool_call"))
        let root = try JSONDocument(exchange.decode(Self.reply(Self.call("json_tool_call", #"{"a":1}"#))).reply).root
        #expect(root.at(pointer: "/choices/0/message/tool_calls")?.count == 1)
    }
}
