import FairleadAuth
import FairleadCatalog
import FairleadCore
import FairleadModel
import Foundation
import Testing

/// An id is not a way to have one provider's key sent to another's host.
@Suite struct KeyIsolation {
    private static let ids: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("vectors/fine_tunes")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }.flatMap { (file) -> [String] in
            guard let text = try? String(contentsOf: file, encoding: .utf8), let root = try? JSONDocument(text).root else { return [] }
            return root.elements.compactMap { $0["model"]?.string }
        }
    }()

    /// Every id, alone and behind each provider's prefix, with that provider's key in the environment and no other.
    @Test func everyIDAgainstEveryKey() throws {
        #expect(Self.ids.count >= 200)
        let providers = Catalog.builtIn.providers.filter { !$0.apiKey.environment.isEmpty && ![.notChat, .other].contains($0.family) }
        #expect(providers.count > 100)
        var shown = 0
        for (number, provider) in providers.enumerated() {
            guard let name = provider.apiKey.environment.first else { continue }
            let owners = Catalog.builtIn.providers.filter { $0.apiKey.environment.contains(name) }
            let client = try Client(configuration: nil, environment: Environment([name: "canary", "HOME": "/nonexistent"]))
            for id in Self.ids.enumerated().filter({ ($0.offset &+ number) % 5 == 0 }).map(\.element) {
                for (model, base) in [(id, nil), ("\(provider.id)/\(id)", nil), ("\(provider.id)/\(id)", "https://evil.example/v1")] {
                    guard let url = try urlThatGetsTheKey(model, base, client) else { continue }
                    shown += 1
                    let address = try #require(Address(url))
                    #expect(owners.contains { $0.owns(address) || $0.addresses.contains { covers($0, address) } }, "\(name) at \(url) for \(model)")
                }
            }
        }
        #expect(shown > 1000)
    }

    private func urlThatGetsTheKey(_ model: String, _ base: String?, _ client: Client) throws -> String? {
        var request = JSONValue(try JSONDocument(#"{"dry_run":true,"drop_params":true,"messages":[{"role":"user","content":"x"}]}"#).root)
        request["model"] = .string(model)
        if let base { request["api_base"] = .string(base) }
        guard let reply = try? client.complete(JSONDocument(request.bytes).root), let shown = try? JSONDocument(reply).root else { return nil }
        let headers = shown["headers"].map { String(decoding: $0.source, as: UTF8.self) } ?? ""
        return headers.contains("{key}") ? shown["url"]?.string : nil
    }

    /// Whether an address is one of those that a template stands for: the text around its gaps is there.
    private func covers(_ template: String, _ address: Address) -> Bool {
        let host = template.split(separator: "/").first { !$0.hasSuffix(":") } ?? ""
        let parts = host.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
        guard let first = parts.first, let last = parts.last else { return false }
        return address.authority.hasPrefix(first) && address.authority.hasSuffix(last)
    }
}
