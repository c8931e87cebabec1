import FairleadModel
import Testing

@testable import FairleadTranslate

@Suite struct WrappedEventTests {
    private static func unwrapped(_ data: String) throws(Failure) -> String {
        try RecordedEvent(name: "chunk", data: data).withEvent { (event) throws(Failure) in try event.unwrapped(limits: .standard).string }
    }

    @Test func givesTheVendorsOwnEvent() throws {
        #expect(try Self.unwrapped(#"{"bytes":"eyJhIjoiw6kifQ==","p":"abcd"}"#) == #"{"a":"é"}"#)
        #expect(try Self.unwrapped(#"{"bytes":"Pz8\/"}"#) == "???")
    }

    @Test(arguments: ["", "{}", "[]", #"{"bytes":1}"#, #"{"bytes":"*"}"#, #"{"bytes":"eyJh"#])
    func refusesAnythingElse(data: String) {
        let failure = #expect(throws: Failure.self) { try Self.unwrapped(data) }
        #expect(failure?.status == .badResponse)
    }
}
