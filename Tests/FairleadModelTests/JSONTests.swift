import FairleadModel
import Testing

@Suite struct JSONReading {
    @Test(arguments: [
        "null", "true", "false", "0", "-0", "12.5e-3", "\"\"", "\"é😀\"", "[]", "{}", " [ 1 , [ ] , { } ] ",
        #"{"a":{"b":[1,2,{"c":null}]},"a":2}"#, #""\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t""#, #"["\ud800"]"#,
    ])
    func accepts(text: String) throws {
        #expect(throws: Never.self) { try JSONDocument(text) }
    }

    @Test(arguments: [
        "", " ", "nul", "tru", "01", "-", "1.", ".5", "1e", "+1", "\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "[", "[1", "[1,",
        "[1,]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{1:2}", "{a:1}", "[1 2]", "1 2", "\"\n\"", "\u{FEFF}1",
        "[}", "{]", "NaN", "Infinity", "'a'",
    ])
    func refuses(text: String) {
        #expect(throws: JSONError.self) { try JSONDocument(text) }
    }

    @Test(arguments: [
        [0x22, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
        [0x22, 0xE2, 0x82, 0x22], [0x22, 0xF8, 0x88, 0x80, 0x80, 0x80, 0x22],
    ])
    func refusesInvalidUTF8(bytes: [UInt8]) {
        let copy = bytes.withUnsafeBytes { Bytes(copying: $0) }
        #expect(throws: JSONError(kind: .invalidUTF8, offset: 1)) { try JSONDocument(copy) }
    }

    @Test func keepsOrderSpellingAndDuplicates() throws {
        let text = #"{"b":1.50,"a":[1e2,-0],"b":{"é":"\u0041"}}"#
        let root = try JSONDocument(text).root
        #expect(root.count == 3)
        #expect(root.members.map { $0.key.string } == ["b", "a", "b"])
        #expect(root["b"]?["é"]?.string == "A")
        #expect(root["a"]?[0]?.int == 100)
        #expect(root["a"]?[0].map { String(decoding: $0.source, as: UTF8.self) } == "1e2")
        #expect(root["a"]?[2] == nil)
        #expect(root.at(pointer: "/a/1")?.double == 0)
    }

    @Test func integersAreExactOrAbsent() throws {
        let root = try JSONDocument("[9223372036854775807,-9223372036854775808,9223372036854775808,1.5,12.0,1e400]").root
        #expect(root.elements.map(\.int) == [.max, .min, nil, nil, 12, nil])
    }

    @Test func followsPointers() throws {
        let root = try JSONDocument(##"{"a/b":{"m~n":[{"":1}]},"0":2,"x":[10,11]}"##).root
        #expect(root.at(pointer: "/a~1b/m~0n/0/")?.int == 1)
        for wrong in ["/a~1b/m~n", "/a~1b/m~", "/a~1b/m~2n"] { #expect(root.at(pointer: wrong) == nil) }
        #expect(root.at(pointer: "/0")?.int == 2)
        #expect(root.at(pointer: "/x/1")?.int == 11)
        for missing in ["x", "/x/2", "/x/01", "/x/-", "/x/1/2", "/y"] { #expect(root.at(pointer: missing) == nil) }
    }

    @Test func holdsItsLimits() {
        var limits = Limits()
        limits.jsonDepth = 3
        limits.jsonNodes = 10
        #expect(throws: Never.self) { try JSONDocument("[[[1]]]", limits: limits) }
        #expect(throws: JSONError(kind: .tooDeep, offset: 3)) { try JSONDocument("[[[[1]]]]", limits: limits) }
        #expect(throws: JSONError.self) { try JSONDocument("[1,2,3,4,5,6,7,8,9,10]", limits: limits) }
        limits.requestBytes = 4
        limits.responseBytes = 4
        #expect(throws: JSONError(kind: .tooLarge, offset: 4)) { try JSONDocument("[1,2]", limits: limits) }
    }

    @Test func aMillionLevelsAreRefusedNotFollowed() {
        let text = String(repeating: "[", count: 1_000_000)
        #expect(throws: JSONError(kind: .tooDeep, offset: 128)) { try JSONDocument(text) }
    }
}

@Suite struct JSONWriting {
    @Test func placesCommasAndEscapes() throws {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("a")
        writer.beginArray()
        writer.int(1)
        writer.int(-20)
        writer.double(0.5)
        writer.bool(true)
        writer.null()
        writer.beginObject()
        writer.endObject()
        writer.string("q\"\\\n\r\t\u{1}é😀" as String)
        writer.endArray()
        writer.key("k\"" as String)
        writer.beginString()
        writer.continueString(try JSONDocument(#""x\n""#).root)
        writer.continueString("y" as StaticString)
        writer.endString()
        writer.endObject()
        #expect(writer.finish().string == #"{"a":[1,-20,0.5,true,null,{},"q\"\\\n\r\t\u0001é😀"],"k\"":"x\ny"}"#)
    }

    @Test func aTreeReadsBackAsItWasWritten() throws {
        let text = #"{"n":1.50,"s":"é\"","l":[null,true,{}],"o":{"x":-0}}"#
        var tree = JSONValue(try JSONDocument(text).root)
        #expect(tree.bytes.string == text)
        tree["n"] = nil
        tree["l"] = .int(3)
        tree["new"] = .string("v")
        #expect(tree.bytes.string == #"{"s":"é\"","l":3,"o":{"x":-0},"new":"v"}"#)
    }
}
