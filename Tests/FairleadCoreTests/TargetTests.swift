import FairleadAuth
import FairleadCatalog
import FairleadCore
import FairleadModel
import Foundation
import Testing

/// The table that the tests of all languages speak to the simulator by: every family of the library is in it, and every row can be sent.
@Suite struct Targets {
    private struct Row {
        let name: String
        let can: Set<Substring>
        let environment: [String: String]
        let configuration: String
        let request: String
    }

    private typealias Environment = FairleadAuth.Environment

    private static func rows() throws -> [Row] {
        let url = "http://127.0.0.1:9"
        let table = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("simulator/targets.tsv")
        let text = try String(contentsOf: table, encoding: .utf8)
        return text.split(separator: "\n").map { line in
            var line = String(line)
            for (name, value) in [("{url}", url), ("{host}", "127.0.0.1:9"), ("{fault}", ""), ("{key_fault}", ""), ("{timeout}", "10")] {
                line = line.split(separator: name, omittingEmptySubsequences: false).joined(separator: value)
            }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            var environment: [String: String] = [:]
            for pair in fields[2].split(separator: " ") where pair != "-" {
                let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                environment[parts[0]] = parts[1]
            }
            return Row(
                name: fields[0], can: Set(fields[1].split(separator: " ")), environment: environment, configuration: fields[3],
                request: fields[4])
        }
    }

    @Test func everyFamilyIsThereAndCanBeSent() throws {
        var families: Set<String> = []
        var formats = 0
        for row in try Self.rows() {
            let name = Comment(rawValue: row.name)
            let client = try Client(
                configuration: JSONDocument(row.configuration).root, environment: Environment(row.environment))
            var request = JSONValue(try JSONDocument(row.request).root)
            let resolved = try JSONDocument(client.resolve(JSONDocument(request.bytes).root)).root
            request["dry_run"] = .bool(true)
            let shown: JSON
            if row.can.contains("embed") {
                formats += 1
                request["input"] = .string("a")
                shown = try JSONDocument(client.embed(JSONDocument(request.bytes).root)).root
            } else {
                families.insert(resolved["family"]?.string ?? "")
                request["messages"] = .array([.object([.init("role", .string("user")), .init("content", .string("x"))])])
                shown = try JSONDocument(client.complete(JSONDocument(request.bytes).root)).root
            }
            #expect(shown["url"]?.string?.hasPrefix("http://127.0.0.1:9/") == true, name)
            #expect(shown["body"]?.isObject == true, name)
        }
        let spoken = Set(WireFamily.allCases.map(\.rawValue)).subtracting(["mock", "other", "not_chat", "oci"])
        #expect(spoken.subtracting(families).isEmpty, "\(spoken.subtracting(families))")
        #expect(formats >= EmbeddingFormat.allCases.count - 1)
    }
}
