import FairleadModel
import Testing

@testable import FairleadCore

/// How alike two answers are: what the numbers of a comparison mean.
@Suite struct LikenessTests {
    private func compareTexts(_ a: String, _ b: String) -> TextLikeness {
        let work = LikenessWork(answers: 2)
        var left = work.stepLimit
        return TextLikeness(work.cut(a, limit: work.pieceLimit), work.cut(b, limit: work.pieceLimit), work, left: &left)
    }

    private func compare(_ a: ComparedAnswer, _ b: ComparedAnswer, answers: Int = 2) -> Likeness {
        let work = LikenessWork(answers: answers)
        return Likeness(work.cut(a), work.cut(b), work)
    }

    /// Two texts, how many words they share, and how many both have.
    private static let texts: [(String, String, Int, Int)] = [
        ("the cat sat", "the  cat\n sat ", 3, 6), ("the cat sat", "the dog sat", 2, 6), ("a b c d", "d c b a", 1, 8), ("a", "", 0, 1),
        ("yes", "no", 0, 2), ("Hello, world!", "Hello world", 2, 6), ("Yes", "yes", 0, 2), ("東京は晴れ", "東京は雨", 3, 9),
        ("caf\u{E9}", "cafe\u{301}", 1, 2), ("👍🏽", "👍", 1, 3), ("x_1=2", "x_1 = 2", 3, 6), ("สวัสดี", "สวัสดี!", 6, 13), ("", " ", 1, 2),
    ]

    @Test(arguments: texts) func wordsInTheSameOrder(a: String, b: String, common: Int, total: Int) {
        let ratio = Double(2 * common) / Double(total)
        #expect(abs(compareTexts(a, b).ratio - ratio) < 1e-9)
        #expect(abs(compareTexts(b, a).ratio - ratio) < 1e-9)
        #expect(!compareTexts(a, b).isExact && compareTexts(a, a).isExact && compareTexts(a, a).ratio == 1)
        #expect(!compareTexts(a, b).isApproximate)
    }

    /// Against the definition, at every length around a word of bits.
    @Test func theScanByBitsIsTheDefinition() {
        func slow(_ a: [Int32], _ b: [Int32]) -> Int {
            var row = [Int](repeating: 0, count: b.count + 1)
            for one in a {
                var diagonal = 0
                for (position, other) in b.enumerated() {
                    let above = row[position + 1]
                    row[position + 1] = one == other ? diagonal + 1 : max(above, row[position])
                    diagonal = above
                }
            }
            return row[b.count]
        }
        var places = [UInt64](repeating: 0, count: 30)
        var state: UInt64 = 7
        func random(_ bound: Int32) -> Int32 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int32(state >> 33) % bound
        }
        for length in [0, 1, 2, 63, 64, 65, 127, 128, 129, 200, 321] {
            for other in [0, 1, 5, 64, 65, 190, 400] {
                for letters: Int32 in [1, 2, 4, 30] {
                    let a = (0..<length).map { _ in random(letters) }
                    let b = (0..<other).map { _ in random(letters) }
                    #expect(CommonSubsequence.length(a[...], b[...], places: &places) == slow(a, b))
                }
            }
        }
    }

    @Test func longAnswersTakeBoundedTime() {
        let a = (0..<60_000).map { "w\($0 % 977)" }.joined(separator: " ")
        let b = (0..<60_000).map { "w\($0 % 983)" }.joined(separator: " ")
        let likeness = compareTexts(a, b)
        #expect(likeness.isApproximate && likeness.ratio > 0.9 && likeness.ratio <= 1)
        #expect(compareTexts(a, a) == compareTexts("", ""))
        let huge = String(repeating: "x ", count: (1 << 18) + 5)
        #expect(compareTexts(huge, huge + "y").isApproximate)
    }

    /// Two values, whether they are equal, how many leaves they share, and how many both have.
    private static let values: [(String, String, Bool, Int, Int)] = [
        (#"{"a":1,"b":[1,2]}"#, #"{"b":[1,2],"a":1.0}"#, true, 3, 6), (#"{"a":1,"b":2}"#, #"{"a":1,"b":3}"#, false, 1, 4),
        ("[1,2,3]", "[1,2]", false, 2, 5), ("[]", "{}", false, 0, 2), ("[]", "[]", true, 1, 2), (#"{"a":null}"#, "{}", false, 0, 2),
        (#"{"a":"1"}"#, #"{"a":1}"#, false, 0, 2), (#"{"a":1,"a":2}"#, #"{"a":2}"#, true, 1, 2), ("1e400", "1e400", true, 1, 2),
        ("1e400", "2e400", false, 0, 2), ("9007199254740993", "9007199254740992", false, 0, 2), ("[true,false]", "[true,true]", false, 1, 4),
        (#"["é"]"#, #"["\u00e9"]"#, true, 1, 2),
    ]

    @Test(arguments: values) func jsonByWhatStandsWhere(a: String, b: String, isEqual: Bool, common: Int, total: Int) throws {
        var leaves = JSONLeaves()
        let likeness = try JSONLikeness(leaves.cut(JSONDocument(a).root, limit: 100), leaves.cut(JSONDocument(b).root, limit: 100))
        #expect(!likeness.isApproximate)
        #expect(likeness.isEqual == isEqual && abs(likeness.ratio - Double(2 * common) / Double(total)) < 1e-9)
    }

    private func answer(_ calls: [(String, String)]) -> ComparedAnswer {
        ComparedAnswer(text: "", toolCalls: calls.map { .init(name: $0.0, arguments: $0.1) })
    }

    @Test func toolCallsWhateverTheirOrder() throws {
        let paris = ("weather", #"{"city":"Paris","days":2}"#)
        let rome = ("weather", #"{"days":2,"city":"Rome"}"#)
        func of(_ a: [(String, String)], _ b: [(String, String)]) throws -> ToolCallLikeness { try #require(compare(answer(a), answer(b)).toolCalls) }
        #expect(try of([paris, rome], [("weather", #"{"city":"Rome","days":2.0}"#), paris]).isEqual)
        let other = try of([paris], [rome])
        #expect(!other.isEqual && other.hasSameNames && abs(other.ratio - 0.75) < 1e-9)
        let none = try of([paris], [("time", "{}")])
        #expect(!none.hasSameNames && none.ratio == 0)
        #expect(try abs(of([paris], [paris, rome]).ratio - 2.0 / 3) < 1e-9)
        #expect(try of([("now", "")], [("now", "{}")]).isEqual)
        let broken = try of([("f", #"{"a":"#)], [("f", #"{"a": "#)])
        #expect(!broken.isEqual && broken.hasSameNames && broken.ratio < 1)
    }

    /// What made seconds or minutes of work: many calls of one tool, a value of many values, and long arguments that are no JSON.
    @Test func manyAndLongCallsTakeBoundedTime() throws {
        let many = (0..<2_000).map { ("f", #"{"n":\#($0)}"#) }
        let same = compare(answer(many), answer(many.reversed()))
        #expect(same.toolCalls?.isEqual == true)
        let wide = "[" + (0..<40_000).map(String.init).joined(separator: ",") + "]"
        let other = "[" + (1..<40_001).map(String.init).joined(separator: ",") + "]"
        let values = compare(ComparedAnswer(text: wide), ComparedAnswer(text: other), answers: 32)
        #expect(values.json?.isApproximate == true && values.json?.isEqual == false)
        #expect(compare(ComparedAnswer(text: wide), ComparedAnswer(text: wide), answers: 32).json == JSONLikeness(.init(leaves: [], isCut: false), .init(leaves: [], isCut: false)))
        let long = (0..<16).map { ("f", String(repeating: "word\($0) other ", count: 2_000)) }
        let longer = (0..<16).map { ("f", String(repeating: "other word\($0 + 1) ", count: 2_000)) }
        #expect(compare(answer(long), answer(longer), answers: 32).toolCalls?.isApproximate == true)
    }

    private func answer(_ message: String) throws -> ComparedAnswer { try ComparedAnswer(message: JSONDocument(message).root) }

    @Test func theScoreIsOfWhatMattersMost() throws {
        let fenced = try compare(
            answer(#"{"content":"```json\n{\"a\": 1, \"b\": 2}\n```"}"#), answer(#"{"content":" {\"b\":2,\"a\":1}"}"#))
        #expect(fenced.json?.isEqual == true && fenced.score == 1 && !fenced.isExact)
        let called = try compare(
            answer(#"{"content":"Let me see","tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}}]}"#),
            answer(#"{"content":null,"function_call":{"name":"f","arguments":"{}"}}"#))
        #expect(called.score == 1 && called.text.ratio == 0 && called.toolCalls?.isEqual == true)
        let silent = try compare(answer(#"{"content":"Paris"}"#), answer(#"{"content":[{"type":"text","text":"Par"},{"type":"text","text":"is"}]}"#))
        #expect(silent.isExact && silent.score == 1 && silent.toolCalls == nil && silent.json == nil)
        let half = try compare(answer(#"{"content":"x"}"#), answer(#"{"tool_calls":[{"function":{"name":"f","arguments":"{}"}}]}"#))
        #expect(half.score == 0)
    }
}
