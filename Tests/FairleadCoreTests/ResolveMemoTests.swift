import FairleadModel
import Testing

@testable import FairleadCore

@Suite struct ResolveMemoTests {
    private let memo = ResolveMemo()
    private let request = Bytes(#"{"model":"gpt-4o"}"#)
    private let reply = Bytes("{}")

    @Test func remembersForAMoment() {
        memo.keep(reply, to: request.unsafeBuffer, at: Instant(nanoseconds: 0))
        let (same, other) = (Bytes(#"{"model":"gpt-4o"}"#), Bytes(#"{"model":"gpt-4p"}"#))
        #expect(memo.reply(to: same.unsafeBuffer, at: Instant(nanoseconds: 999_999_999)) === reply)
        #expect(memo.reply(to: request.unsafeBuffer, at: Instant(nanoseconds: 1_000_000_000)) == nil)
        #expect(memo.reply(to: other.unsafeBuffer, at: Instant(nanoseconds: 0)) == nil)
        withExtendedLifetime((same, other)) {}
    }

    @Test(arguments: [#"{"model":"gpt-4o","api_key":"sk-1"}"#, #"{"model":"\#(String(repeating: "x", count: 300))"}"#])
    func keepsNothingElse(text: String) {
        let request = Bytes(text)
        memo.keep(reply, to: request.unsafeBuffer, at: Instant(nanoseconds: 0))
        #expect(memo.reply(to: request.unsafeBuffer, at: Instant(nanoseconds: 0)) == nil)
        withExtendedLifetime(request) {}
    }

    @Test func manyIdsDoNotGrowIt() {
        for number in 0..<5000 {
            let request = Bytes(#"{"model":"m\#(number)"}"#)
            memo.keep(Bytes("\(number)"), to: request.unsafeBuffer, at: Instant(nanoseconds: 0))
            #expect(memo.reply(to: request.unsafeBuffer, at: Instant(nanoseconds: 0))?.string == "\(number)")
            withExtendedLifetime(request) {}
        }
    }
}
