import FairleadCatalog
import FairleadModel
import FairleadTranslate
import Testing

@testable import FairleadCore

@Suite struct StreamReaderTests {
    private static let reply =
        #"{"id":"c1","object":"chat.completion","created":5,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hé"},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}"#

    private static func read(_ text: String, by size: Int, until count: Int? = nil) throws(Failure) -> (chunks: [String], reader: StreamReader) {
        let reader = StreamReader(
            OpenAIChat.self,
            context: ReplyContext(fallbackID: ReplyID(0), created: 1, model: "m", includesUsage: true, quirks: []))
        let bytes = Array(Array(text.utf8).prefix(count ?? .max))
        var chunks: [String] = []
        var start = 0
        while start < bytes.count {
            let end = min(start + size, bytes.count)
            try bytes[start..<end].withUnsafeBufferPointer { (piece) throws(Failure) in
                reader.feed(piece)
                while let chunk = try reader.next() { chunks.append(chunk.string) }
            }
            start = end
        }
        reader.end()
        while let chunk = try reader.next() { chunks.append(chunk.string) }
        return (chunks, reader)
    }

    @Test(arguments: [1, 2, 7, 4096])
    func aWholeReplyBecomesAStream(size: Int) throws {
        let (chunks, reader) = try Self.read("\n" + Self.reply, by: size)
        #expect(chunks.count == 3 && reader.isComplete)
        #expect(chunks.last?.contains(#""prompt_tokens":3"#) == true)
        #expect(reader.usage == Usage(promptTokens: 3, completionTokens: 2))
        var writer = JSONWriter()
        writer.beginObject()
        reader.writeReply(to: &writer)
        writer.endObject()
        let root = try JSONDocument(writer.finish()).root
        #expect(root.at(pointer: "/choices/0/message/content")?.string == "Hé")
        #expect(root.at(pointer: "/choices/0/finish_reason")?.string == "stop")
    }

    /// What continues one text is not taken for the continuation of another that was begun since.
    @Test(arguments: [1, 7, 4096])
    func textsThatTakeTurnsKeepApart(size: Int) throws {
        func call(_ arguments: String) -> String { #"{"tool_calls":[{"index":0,"function":{"arguments":"\#(arguments)"}}]}"# }
        func content(_ text: String) -> String { #"{"content":"\#(text)"}"# }
        func chunk(_ delta: String, _ finish: String) -> String {
            let choice = #"{"index":0,"delta":\#(delta),"finish_reason":\#(finish)}"#
            return #"data: {"id":"x","object":"chat.completion.chunk","created":1,"model":"m","choices":[\#(choice)]}"# + "\n\n"
        }
        let deltas = [
            #"{"role":"assistant","content":""}"#, content("a"), content("b"),
            #"{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"f","arguments":""}}]}"#, content("c"), content("d"),
            call("1"), call("2"), content("e"), call("3"), call("4"), #"{"reasoning_content":"r"}"#, content("f"), call("5"),
            #"{"content":"g","refusal":""}"#, #"{"content":"h","refusal":"n"}"#,
        ]
        let (chunks, reader) = try Self.read(
            deltas.map { chunk($0, "null") }.joined() + chunk("{}", #""tool_calls""#) + "data: [DONE]\n\n", by: size)
        #expect(chunks.count == deltas.count + 1 && reader.isComplete)
        var writer = JSONWriter()
        writer.beginObject()
        reader.writeReply(to: &writer)
        writer.endObject()
        let message = try JSONDocument(writer.finish()).root.at(pointer: "/choices/0/message")
        #expect(message?["content"]?.string == "abcdefgh")
        #expect(message?["reasoning_content"]?.string == "r" && message?["refusal"]?.string == "n")
        #expect(message?.at(pointer: "/tool_calls/0/function/arguments")?.string == "12345")
    }

    @Test func aPieceOfAWholeReplyIsNoSuccess() {
        for count in 0..<Self.reply.utf8.count {
            #expect(throws: Failure.self) { _ = try Self.read(Self.reply, by: 64, until: count) }
        }
    }

    /// What begins like the end of a stream need not be it.
    @Test func nestingWithoutEndIsALimit() {
        let failure = #expect(throws: Failure.self) { _ = try Self.read("data: \(String(repeating: "[", count: 300))\n\n", by: 64) }
        #expect(failure?.status == .limit)
        #expect(throws: Failure.self) { _ = try Self.read("data: [DO\n\n", by: 64) }
    }

    @Test func aDocumentInThePlaceOfAStreamHasALimit() {
        var limits = Limits()
        limits.responseBytes = Self.reply.utf8.count - 1
        let reader = StreamReader(
            OpenAIChat.self,
            context: ReplyContext(fallbackID: ReplyID(0), created: 1, model: "m", includesUsage: true, quirks: [], limits: limits))
        Array(Self.reply.utf8).withUnsafeBufferPointer { reader.feed($0) }
        reader.end()
        let failure = #expect(throws: Failure.self) { while try reader.next() != nil {} }
        #expect(failure?.status == .limit)
    }

    @Test func anErrorInThePlaceOfAStreamIsAnError() {
        let failure = #expect(throws: Failure.self) {
            _ = try Self.read(#"{"error":{"message":"slow down","code":"rate_limit_exceeded"}}"#, by: 8)
        }
        #expect(failure?.status == .rateLimit)
    }
}
