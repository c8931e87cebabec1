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
}
