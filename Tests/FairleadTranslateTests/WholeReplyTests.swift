import FairleadModel
import Testing

@testable import FairleadTranslate

@Suite struct WholeReplyTests {
    /// Put together again, the chunks are the reply that they were made from.
    @Test(arguments: ["openai_chat", "openai_responses", "gemini"])
    func chunksMakeUpTheReply(family: String) throws {
        var count = 0
        for name in try WireVector.names(family) {
            let vector = try WireVector(family, name)
            guard !vector.isStream, vector.status == 200 else { continue }
            for includesUsage in [true, false] {
                let exchange = try WireVector.exchange(family, includesUsage: includesUsage)
                guard let (reply, usage) = try? exchange.decode(vector.body) else { continue }
                let chunks = WholeReply.chunks(of: try JSONDocument(reply).root, includesUsage: includesUsage)
                let assembler = ReplyAssembler()
                for chunk in chunks {
                    let root = try JSONDocument(chunk).root
                    #expect(root["object"]?.string == "chat.completion.chunk")
                    #expect(includesUsage || root["usage"] == nil)
                    try assembler.append(chunk)
                }
                var writer = JSONWriter()
                writer.beginObject()
                assembler.write(usage: usage, into: &writer)
                writer.endObject()
                let again = try JSONDocument(writer.finish()).root
                let before = try JSONDocument(reply).root
                let comment = Comment(rawValue: "\(family) \(name)")
                #expect(WireVector.meaning(Bytes(copying: .init(again.source)), usage) == WireVector.meaning(reply, usage), comment)
                for (key, value) in before.members where !key.equals("choices") && !key.equals("usage") {
                    #expect(again[key.string ?? ""].map { Vectors.text(JSONValue($0)) } == Vectors.text(JSONValue(value)), comment)
                }
                count += 1
            }
        }
        #expect(count >= 20)
    }

    @Test func callsHaveTheirIndexes() throws {
        let reply = try JSONDocument(
            #"""
            {"id":"i","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"tool_calls","message":
            {"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}"}},
            {"id":"b","type":"function","function":{"name":"g","arguments":""}}]}}],"service_tier":"flex"}
            """#
        ).root
        let chunks = try WholeReply.chunks(of: reply, includesUsage: true).map { try JSONDocument($0).root }
        #expect(chunks.count == 2)
        #expect(chunks[0].at(pointer: "/choices/0/delta/tool_calls/1/index")?.int == 1)
        #expect(chunks[0].at(pointer: "/choices/0/delta/content") == nil)
        #expect(chunks[1].at(pointer: "/choices/0/finish_reason")?.string == "tool_calls")
        #expect(chunks[1]["service_tier"]?.string == "flex")
    }
}
