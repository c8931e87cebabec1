import FairleadModel
import Foundation
import Testing

@testable import FairleadAuth

@Suite struct AWSSignatureTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("vectors/sigv4")

    /// Requests that AWS's own SDK has signed; FAIRLEAD_SIGV4 names a file with others.
    private static func cases() throws -> [JSON] {
        let named = ProcessInfo.processInfo.environment["FAIRLEAD_SIGV4"].map { URL(fileURLWithPath: $0) }
        let text = try String(contentsOf: named ?? folder.appendingPathComponent("requests.json"), encoding: .utf8)
        return try Array(JSONDocument(text).root.elements)
    }

    private static func signed(_ item: JSON) throws -> [HeaderField] {
        let text = { (name: String) in try #require(item[name]?.string) }
        let keys = item["keys"]?.elements.map(\.string) ?? []
        let signature = AWSSignature(
            AWSScope(region: try text("region"), service: try text("service")),
            keys: AWSKeys(
                accessKeyID: try #require(keys[0]), secretAccessKey: try #require(keys[1]), sessionToken: keys[2]),
            wallClock: Int64(try #require(item["time"]?.int)))
        let body = Bytes(try text("body"))
        let request = AWSSignature.Request(
            method: try text("method"), url: try text("url"),
            headers: item["headers"]?.members.map { ($0.key.string ?? "", $0.value.string ?? "") } ?? [], body: body.unsafeBuffer)
        return try withExtendedLifetime(body) { try #require(signature.headers(for: request)) }
    }

    @Test func signsAsTheSDKDoes() throws {
        let cases = try Self.cases()
        #expect(cases.count >= 400)
        for item in cases {
            let headers = try Self.signed(item)
            let expected = item["authorization"]?.string
            let found = headers.first { $0.name == "authorization" }?.revealed
            if found != expected { Issue.record("\(item["url"]?.string ?? ""): \(found ?? "") instead of \(expected ?? "")") }
            #expect(headers.first { $0.name == "x-amz-date" }?.revealed == item["date"]?.string)
            #expect(headers.first { $0.name == "x-amz-security-token" }?.revealed == item["keys"]?.elements.map(\.string)[2])
        }
    }

    @Test func nothingOfTheKeysIsShown() throws {
        for item in try Self.cases().prefix(50) {
            let shown = try Self.signed(item).map(\.description).joined(separator: "\n")
            for key in item["keys"]?.elements.compactMap(\.string) ?? [] where key.utf8.count > 8 { #expect(!shown.contains(key)) }
            #expect(shown.contains("authorization: AWS4-HMAC-SHA256 Credential={key}"))
        }
    }

    @Test(arguments: ["", "ftp://x", "https://user@host/", "unix:///run/x.sock", "https://", "https://a b/"])
    func anythingButAURLIsNotSigned(url: String) {
        let signature = AWSSignature(
            AWSScope(region: "r", service: "s"), keys: AWSKeys(accessKeyID: "a", secretAccessKey: "b"), wallClock: 0)
        let request = AWSSignature.Request(method: "POST", url: url, headers: [], body: .init(start: nil, count: 0))
        #expect(signature.headers(for: request) == nil)
    }
}

@Suite struct CivilTimeTests {
    @Test func agreesWithTheCalendar() {
        var random = SplitMix64(seed: 3)
        let calendar = ISO8601DateFormatter()
        for seconds in [0, 951_782_399, 951_782_400, 1_709_164_800, 4_107_542_399, 4_107_542_400, 253_402_300_799]
            + (0..<5_000).map({ _ in Int64.random(in: 0...253_402_300_799, using: &random) })
        {
            let text = calendar.string(from: Date(timeIntervalSince1970: Double(seconds)))
            let basic = text.filter { $0 != "-" && $0 != ":" }
            if CivilTime(seconds).basicFormat != basic { Issue.record("\(CivilTime(seconds).basicFormat) instead of \(basic)") }
            if CivilTime.seconds(iso8601: text) != seconds { Issue.record("\(text) is not \(seconds)") }
        }
    }

    @Test func readsFractionsAndOffsets() {
        #expect(CivilTime.seconds(iso8601: "1970-01-01T00:00:01.999Z") == 1)
        #expect(CivilTime.seconds(iso8601: "1970-01-01T02:00:00+02:00") == 0)
        #expect(CivilTime.seconds(iso8601: "1969-12-31T23:30:00-0030") == 0)
    }

    @Test(arguments: [
        "", "2026", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00", "2026-01-01T00:00:00+1", "aaaa-bb-ccTdd:ee:ffZ",
        "2026-01-01T00:00:00X", "9999999999-01-01T00:00:00Z",
    ]) func refusesWhatIsNoTime(text: String) { #expect(CivilTime.seconds(iso8601: text) == nil) }

    @Test func endsAtTheEndsOfTheScale() {
        #expect(CivilTime(.min).basicFormat == "19700101T000000Z")
        #expect(CivilTime(.max).basicFormat == "99991231T235959Z")
    }
}
