import FairleadModel
import Testing

@testable import FairleadTranslate

@Suite struct ParameterPathTests {
    @Test(arguments: [
        ("tools[*].input_examples", #"[{"a":1,"input_examples":[1]},{"b":2}]"#, #"[{"a":1},{"b":2}]"#),
        ("tools[1].x", #"[{"x":1},{"x":2}]"#, #"[{"x":1},{}]"#),
        ("tools[0]", "[1,2]", "[2]"), ("tools[*]", "[1,2]", "[]"),
        ("f.a.b", #"{"a":{"b":1,"c":2}}"#, #"{"a":{"c":2}}"#),
        ("m[*].content[*].cache_control", #"[{"content":"x"},{"content":[{"cache_control":1,"t":2}]}]"#, #"[{"content":"x"},{"content":[{"t":2}]}]"#),
    ])
    func takesOutWhatIsThere(path: String, value: String, rest: String) throws {
        let found = try #require(ParameterPath(path)).removed(from: JSONDocument(value).root)
        #expect(found.map { JSONValue($0).bytes.string } == rest)
    }

    @Test(arguments: [("tools[5].x", "[{}]"), ("tools[*].y", "[{}]"), ("tools.x", "[1]"), ("tools[*]", "[]"), ("tools[0][1]", "[2]")])
    func leavesWhatHasNothingThere(path: String, value: String) throws {
        #expect(try #require(ParameterPath(path)).removed(from: JSONDocument(value).root) == nil)
    }

    @Test(arguments: ["tools", "", ".a", "[0]", "a.", "a..b", "a[", "a[x]", "a[-1]", "a[0]b", "a[99999999999999999999]"])
    func knowsWhatIsNoPath(text: String) {
        #expect(ParameterPath(text) == nil)
    }
}
