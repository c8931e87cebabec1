import FairleadModel
import Foundation
import Testing

@Suite struct Base64Tests {
    private static func decode(_ text: String) -> [UInt8]? {
        Bytes(text).withUnsafeBytes { Base64.decode($0) }.map { bytes in bytes.withUnsafeBytes { Array($0) } }
    }

    @Test func readsWhatFoundationWrites() {
        var random = SplitMix64(seed: 9)
        for length in 0..<300 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Data(bytes).base64EncodedString()
            #expect(Self.decode(text) == bytes)
            #expect(Self.decode(text.filter { $0 != "=" }) == bytes)
        }
    }

    @Test(arguments: ["A", "AAAAA", "A===", "AA=A", "AA-_", "A A=", "\u{e9}AA", "=AAA"])
    func refusesWhatIsNone(text: String) { #expect(Self.decode(text) == nil) }
}
