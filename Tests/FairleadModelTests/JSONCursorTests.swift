import FairleadModel
import Testing

@Suite struct JSONCursors {
    private func content(_ text: String) -> String? {
        let bytes = Bytes(text)
        return bytes.withUnsafeBytes { bytes in
            guard var cursor = JSONCursor(bytes), cursor.enter("choices"), cursor.enterFirst(), cursor.enter("delta", or: "message"),
                cursor.enter("content")
            else { return nil }
            return cursor.string()?.string
        }
    }

    @Test(arguments: [
        (#"{"choices":[{"delta":{"content":"x"}}]}"#, "x"),
        (#" { "id" : "a\"{[,]}" , "n" : [1,{"choices":2},"\\"] , "choices" : [ { "index" : 0 , "message" : { "role" : "r" , "content" : "é\n\u00e9" } } ] } "#, "é\né"),
        (#"{"choices":[{"delta":{"content":""}}]}"#, ""),
        (#"{"choices":[{"delta":{"content":null}}]}"#, nil), (#"{"choices":[]}"#, nil), (#"{"choices":[{"delta":{}}]}"#, nil),
        (#"{"choices":{}}"#, nil), ("[]", nil), ("{}", nil), ("", nil),
    ] as [(String, String?)])
    func findsTheContent(text: String, expected: String?) {
        #expect(content(text) == expected)
    }

    @Test func noPrefixOfAValidTextIsATrap() {
        let text = #"{"id":"a\"","n":[1,{"b":2},"\\"],"choices":[{"message":{"role":"r","content":"é\n\u00e9"}}]}"#
        for length in 0..<text.utf8.count { _ = content(String(decoding: text.utf8.prefix(length), as: UTF8.self)) }
    }

    /// Nil where the cursor says that it cannot tell.
    private func followed(_ pointer: String, in text: String, hasDistinctKeys: Bool = false) -> (isThere: Bool, string: String?)? {
        var pointer = pointer
        return Bytes(text).withUnsafeBytes { bytes in
            guard var cursor = JSONCursor(bytes),
                let isThere = pointer.withUTF8({ cursor.follow($0, hasDistinctKeys: hasDistinctKeys) })
            else { return nil }
            return (isThere, isThere ? cursor.string()?.string : nil)
        }
    }

    /// Of the value's own members one is enough; what is inside them may come from anywhere.
    @Test func stopsAtTheFirstOfDistinctKeys() {
        let text = #"{"a":"one","b":{"c":"first","c":"last"},"a":"two"}"#
        for (pointer, value) in [("/a", "one"), ("/b/c", "last"), ("/d", nil)] as [(String, String?)] {
            #expect(followed(pointer, in: text, hasDistinctKeys: true)?.string == value)
        }
        #expect(followed("/a", in: text)?.string == "two")
    }

    @Test func followsPointersAsTheTapeDoes() throws {
        let text = #"{ "a" : "one\n" , "b":[ {"c":1}, ["x" , "y\u00e9"], "z",[] ], "":"empty", "a":"two", "d":{"e":{"f":"deep","f":"last"},"0":"key"},"10":null}"#
        let root = try JSONDocument(text).root
        let tokens = ["", "a", "b", "c", "d", "e", "f", "0", "1", "2", "01", "10", "-1", "9999999999", "~1", "é"]
        var pointers = [""]
        for one in tokens {
            pointers.append("/\(one)")
            for two in tokens { pointers += ["/\(one)/\(two)"] + tokens.map { "/\(one)/\(two)/\($0)" } }
        }
        for pointer in pointers + ["a", "/a/", "//"] {
            guard let found = followed(pointer, in: text) else {
                #expect(pointer.contains("~"))
                continue
            }
            let expected = root.at(pointer: pointer)
            #expect(found.isThere == (expected != nil) && found.string == expected?.string, Comment(rawValue: pointer))
        }
        #expect(followed("/k", in: #"{"\u006b":1}"#) == nil)
        for length in 0..<text.utf8.count {
            for pointer in ["/d/e/f", "/b/1/1", "/10"] { _ = followed(pointer, in: String(decoding: text.utf8.prefix(length), as: UTF8.self)) }
        }
    }
}
