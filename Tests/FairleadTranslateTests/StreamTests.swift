import FairleadModel
import Testing

@testable import FairleadTranslate

@Suite struct ChunkTemplateTests {
    private static func chunk(_ content: String, _ tail: String = "") -> Bytes {
        Bytes(#"{"id":"a","choices":[{"delta":{"content":"\#(content)"}}]\#(tail)}"#)
    }

    private static func matches(_ template: ChunkTemplate, _ chunk: Bytes) -> Bool {
        withExtendedLifetime(chunk) { template.match(chunk.unsafeBuffer) != nil }
    }

    private static func template(_ chunk: Bytes) throws -> ChunkTemplate {
        let root = try JSONDocument(chunk).root
        var template = ChunkTemplate()
        let content = try #require(root.at(pointer: "/choices/0/delta/content"))
        template.learn(chunk, in: chunk.unsafeBuffer, strings: [content] + [root["pad"]].compactMap { $0 })
        return template
    }

    @Test(arguments: ["", "x", "more text", #"a\"b\\c\n\u00e9\ud83d\ude00"#, "é日😀", String(repeating: "y", count: 4096)])
    func matchesWhatDiffersInTheTextAlone(text: String) throws {
        let template = try Self.template(Self.chunk("one"))
        let chunk = Self.chunk(text)
        let found = withExtendedLifetime(chunk) {
            template.match(chunk.unsafeBuffer).map { String(decoding: chunk.unsafeBuffer[$0.main], as: UTF8.self) }
        }
        #expect(found == text)
    }

    @Test(arguments: [#"a"b"#, #"\x"#, #"\u12"#, "line\nbreak", "\\"])
    func refusesWhatIsNoString(text: String) throws {
        let template = try Self.template(Self.chunk("one"))
        #expect(!Self.matches(template, Self.chunk(text)))
    }

    @Test func refusesWhatDiffersElsewhere() throws {
        let template = try Self.template(Self.chunk("one"))
        #expect(!Self.matches(template, Self.chunk("one", #","x":1"#)))
        #expect(!Self.matches(template, Bytes("")))
        #expect(!Self.matches(template, Bytes(#"{"id":"a","choices":[{"delta":{"content":"one"}}]"#)))
        #expect(!Self.matches(template, Bytes(#"{"id":"b","choices":[{"delta":{"content":"one"}}]}"#)))
        #expect(!Self.matches(ChunkTemplate(), Self.chunk("one")))
    }

    @Test func allowsSeveralStringsToDiffer() throws {
        let template = try Self.template(Self.chunk("one", #","pad":"xyz""#))
        let chunk = Self.chunk("other", #","pad":"""#)
        let found = withExtendedLifetime(chunk) {
            template.match(chunk.unsafeBuffer).map { String(decoding: chunk.unsafeBuffer[$0.main], as: UTF8.self) }
        }
        #expect(found == "other")
        #expect(!Self.matches(template, Self.chunk("other", #","pad":7"#)))
    }

    /// Whatever the bytes, a chunk that matches is JSON which differs from the example in its text alone.
    @Test func neverMatchesWhatIsNoJSON() throws {
        let template = try Self.template(Self.chunk("one", #","pad":"xyz""#))
        var random = SplitMix64(seed: 7)
        let example = Self.chunk("two", #","pad":"pq""#)
        let start = withExtendedLifetime(example) { Array(example.unsafeBuffer) }
        var matched = 0
        for _ in 0..<50_000 {
            var bytes = start
            for _ in 0...(random.next() % 3) {
                let position = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 3 {
                case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: position)
                default: bytes.remove(at: position)
                }
            }
            let chunk = bytes.withUnsafeBytes { Bytes(copying: $0) }
            guard Self.matches(template, chunk) else { continue }
            matched += 1
            let root = try JSONDocument(chunk).root
            #expect(root["id"]?.string == "a" && root["pad"]?.isString == true)
            #expect(root.at(pointer: "/choices/0/delta/content")?.isString == true)
        }
        #expect(matched > 100)
    }
}

@Suite struct ReplyAssemblerTests {
    private static func assemble(_ chunks: [String], limits: Limits = .standard) throws -> JSON {
        let assembler = ReplyAssembler(limits: limits)
        for chunk in chunks { try assembler.append(Bytes(chunk)) }
        var writer = JSONWriter()
        writer.beginObject()
        assembler.write(usage: Usage(promptTokens: 3, completionTokens: 2, cachedTokens: 1), into: &writer)
        writer.endObject()
        return try JSONDocument(writer.finish()).root
    }

    private static func chunk(_ delta: String, finish: String = "null", index: Int = 0, more: String = "") -> String {
        #"{"id":"i","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":\#(index),"delta":\#(delta),"finish_reason":\#(finish)}]\#(more)}"#
    }

    @Test func joinsTextsAsTheyAreEscaped() throws {
        let pieces = ["", "a", #"\"q\" "#, #"\ud83d"#, #"\ude00"#, "é", #"\\"#, "z"]
        let chunks = [Self.chunk(#"{"role":"assistant","content":""}"#)] + pieces.map { Self.chunk(#"{"content":"\#($0)"}"#) }
        let root = try Self.assemble(chunks + [Self.chunk("{}", finish: #""length""#)])
        #expect(root.at(pointer: "/choices/0/message/content")?.string == "a\"q\" 😀é\\z")
        #expect(root.at(pointer: "/choices/0/finish_reason")?.string == "length")
        #expect(root["object"]?.string == "chat.completion")
        #expect(root.at(pointer: "/usage/total_tokens")?.int == 5)
        #expect(root.at(pointer: "/usage/prompt_tokens_details/cached_tokens")?.int == 1)
    }

    @Test func keepsChoicesAndCallsApart() throws {
        var chunks: [String] = []
        for round in 0..<20 {
            for index in [1, 0] { chunks.append(Self.chunk(#"{"content":"\#(index)"}"#, index: index)) }
            for call in 0..<3 {
                let head = round == 0 ? #""id":"c\#(call)","type":"function","# : ""
                let name = round == 0 ? #""name":"f\#(call)","# : ""
                chunks.append(
                    Self.chunk(#"{"tool_calls":[{"index":\#(call),\#(head)"function":{\#(name)"arguments":"\#(call)"}}]}"#))
            }
        }
        let root = try Self.assemble(chunks)
        #expect(root.at(pointer: "/choices/0/message/content")?.string == String(repeating: "0", count: 20))
        #expect(root.at(pointer: "/choices/1/message/content")?.string == String(repeating: "1", count: 20))
        for call in 0..<3 {
            #expect(root.at(pointer: "/choices/0/message/tool_calls/\(call)/id")?.string == "c\(call)")
            #expect(root.at(pointer: "/choices/0/message/tool_calls/\(call)/function/name")?.string == "f\(call)")
            #expect(
                root.at(pointer: "/choices/0/message/tool_calls/\(call)/function/arguments")?.string
                    == String(repeating: "\(call)", count: 20))
        }
    }

    @Test func refusesMoreCallsThanItKeeps() throws {
        let calls = (0..<1024).map { Self.chunk(#"{"tool_calls":[{"index":\#($0),"id":"c"}]}"#) }
        let root = try Self.assemble(calls)
        #expect(root.at(pointer: "/choices/0/message/tool_calls")?.count == 1024)
        let failure = #expect(throws: Failure.self) {
            try Self.assemble(calls + [Self.chunk(#"{"tool_calls":[{"index":1024,"id":"c"}]}"#)])
        }
        #expect(failure?.status == .limit)
    }

    @Test func keepsCallsOfCustomTools() throws {
        let root = try Self.assemble([
            Self.chunk(#"{"tool_calls":[{"index":0,"id":"c","type":"custom","custom":{"name":"run","input":"1+"}}]}"#),
            Self.chunk(#"{"tool_calls":[{"index":0,"custom":{"input":"1"}}]}"#),
        ])
        #expect(root.at(pointer: "/choices/0/message/tool_calls/0/custom/input")?.string == "1+1")
        #expect(root.at(pointer: "/choices/0/message/tool_calls/0/function") == nil)
    }

    @Test func keepsWhatElseTheChunksSay() throws {
        let root = try Self.assemble([
            Self.chunk(#"{"thinking_blocks":[{"type":"thinking","thinking":"a"}]}"#, more: #","service_tier":"default""#),
            Self.chunk(#"{"thinking_blocks":[{"type":"thinking","thinking":"b","signature":"s"}]}"#),
            Self.chunk(#"{"thinking_blocks":[{"type":"redacted_thinking","data":"d"}]}"#),
            Self.chunk(#"{"refusal":"no","annotations":[1]}"#), Self.chunk(#"{"refusal":"!","annotations":[2]}"#),
            Self.chunk(#"{"function_call":{"name":"f","arguments":"{"}}"#), Self.chunk(#"{"function_call":{"arguments":"}"}}"#),
            Self.chunk(
                "{}", finish: #""stop""#,
                more: #","citations":["u"],"usage":{"prompt_tokens":9,"completion_tokens":1,"total_tokens":10}"#),
        ])
        let expected = [
            "/choices/0/message/thinking_blocks/0/thinking": "ab", "/choices/0/message/thinking_blocks/0/signature": "s",
            "/choices/0/message/thinking_blocks/1/data": "d", "/choices/0/message/refusal": "no!",
            "/choices/0/message/function_call/arguments": "{}", "/service_tier": "default", "/citations/0": "u",
        ]
        for (pointer, text) in expected { #expect(root.at(pointer: pointer)?.string == text, Comment(rawValue: pointer)) }
        #expect(root.at(pointer: "/choices/0/message/annotations/1")?.int == 2)
        #expect(root.at(pointer: "/choices/0/message/content")?.isNull == true)
        #expect(root.at(pointer: "/usage/total_tokens")?.int == 10)
    }

    @Test func isBounded() throws {
        var limits = Limits()
        limits.responseBytes = 1000
        #expect(throws: Failure.self) {
            try Self.assemble(
                Array(repeating: Self.chunk(#"{"content":"\#(String(repeating: "x", count: 200))"}"#), count: 50), limits: limits)
        }
        // What a chunk says beside its text is not kept, and so not counted.
        let small = Self.chunk(#"{"content":"xy"}"#)
        #expect(throws: Never.self) { try Self.assemble(Array(repeating: small, count: 200), limits: limits) }
        limits.jsonNodes = 4
        let failure = #expect(throws: Failure.self) { try Self.assemble([Self.chunk(#"{"content":"x"}"#)], limits: limits) }
        #expect(failure?.status == .limit)
    }
}
