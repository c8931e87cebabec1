import FairleadModel
import Foundation
import Testing

@testable import FairleadCatalog

/// The cases of ../shared/conformance/resolve.jsonl, which are there on some machines only.
enum Conformance {
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["FAIRLEAD_CONFORMANCE"].map { [URL(fileURLWithPath: $0)] } ?? []
        let near = ["../shared/conformance", "../../shared/conformance"].map { repository.appendingPathComponent($0) }
        return (named + near).first { FileManager.default.fileExists(atPath: $0.appendingPathComponent("resolve.jsonl").path) }
    }()

    static func lines(_ name: String) throws -> [JSON] {
        guard let folder else { return [] }
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDocument(String($0)).root }
    }

    /// Two ids for one provider's two formats count as one, as in the folder's compare.py.
    static let aliases = [
        "cohere_chat": "cohere", "ollama_chat": "ollama", "text-completion-openai": "openai", "custom_openai": "openai",
        "azure_text": "azure", "anthropic_text": "anthropic", "vertex_ai_beta": "vertex_ai", "sagemaker_chat": "sagemaker",
        "text-completion-codestral": "codestral", "ai21_chat": "ai21", "watsonx_text": "watsonx", "aiohttp_openai": "openai",
    ]

    static func same(_ a: String?, _ b: String?) -> Bool {
        a.map { aliases[$0] ?? $0 } == b.map { aliases[$0] ?? $0 }
    }
}

@Suite struct ConformanceTests {
    @Test(.enabled(if: Conformance.folder != nil, "../shared/conformance is not here"))
    func agreesWithTheRecordedAnswers() throws {
        let catalog = Catalog.builtIn
        var excused: Set<String> = []
        for quirk in try Conformance.lines("quirks.jsonl") where quirk["file"]?.equals("resolve") == true {
            excused.formUnion(quirk["ids"]?.elements.compactMap(\.string) ?? [])
        }
        let disagreements = try Self.disagreements("resolve")
        var tally: [String: (right: Int, listed: Int, all: Int)] = [:]
        var surprises: [String] = []
        var used: Set<String> = []
        for item in try Conformance.lines("resolve.jsonl") {
            let id = try #require(item["id"]?.string)
            guard !excused.contains(id), let input = item["input"], let expected = item["litellm"] else { continue }
            let kind = item["class"]?.string ?? ""
            let query = ResolveQuery(
                model: input["model"]?.string ?? "", customLLMProvider: input["custom_llm_provider"]?.string, apiBase: input["api_base"]?.string)
            let answer = Result { () throws(Failure) in try catalog.resolve(query) }
            let isRight: Bool
            var said = ""
            switch answer {
            case .success(let resolution):
                said = "\(resolution.provider.id) \(resolution.model)"
                isRight =
                    expected["error"] == nil && Conformance.same(resolution.provider.id, expected["provider"]?.string)
                    && resolution.model == expected["model"]?.string
            case .failure(let failure):
                said = failure.message
                isRight = expected["error"] != nil
            }
            var counts = tally[kind] ?? (0, 0, 0)
            counts.all += 1
            if isRight { counts.right += 1 }
            if !isRight, disagreements.contains(id) {
                counts.listed += 1
                used.insert(id)
            } else if !isRight {
                surprises.append("\(id) \(String(decoding: input.source, as: UTF8.self)) \(String(decoding: expected.source, as: UTF8.self)) -> \(said)")
            }
            tally[kind] = counts
        }
        for (kind, counts) in tally.sorted(by: { $0.key < $1.key }) {
            print("resolve \(kind): \(counts.right) of \(counts.all) agree, \(counts.listed) disagreements with a reason")
        }
        #expect(surprises.isEmpty, "\(surprises.count):\n\(surprises.prefix(60).joined(separator: "\n"))")
        #expect(disagreements.subtracting(used).isEmpty, "listed, but there is no disagreement: \(disagreements.subtracting(used))")
    }

    /// The address and the credentials' place of every recorded request: what the rows' templates are for.
    @Test(.enabled(if: Conformance.folder != nil, "../shared/conformance is not here"))
    func goesWhereTheRecordedRequestsWent() throws {
        var excused: Set<String> = []
        for quirk in try Conformance.lines("quirks.jsonl") where quirk["file"]?.equals("wire") == true {
            excused.formUnion(quirk["ids"]?.elements.compactMap(\.string) ?? [])
        }
        let disagreements = try Self.disagreements("endpoints")
        var right = 0
        var all = 0
        var surprises: [String: Int] = [:]
        var used: Set<String> = []
        for item in try Conformance.lines("wire.jsonl") {
            guard let id = item["id"]?.string, !excused.contains(id), let upstream = item["upstream"] else { continue }
            guard let request = item["request"], let config = item["config"] else { continue }
            all += 1
            let said = Self.address(of: request, config)
            let wanted = Self.recorded(upstream)
            if said == wanted {
                right += 1
            } else if disagreements.contains(id) {
                used.insert(id)
            } else {
                surprises["\(id) \(request["model"]?.string ?? "") \(String(decoding: config.source, as: UTF8.self)): \(said), not \(wanted)", default: 0] += 1
            }
        }
        print("endpoints: \(right) of \(all) agree, \(used.count) disagreements with a reason")
        #expect(surprises.isEmpty, "\(surprises.count):\n\(surprises.keys.sorted().prefix(80).joined(separator: "\n"))")
        #expect(disagreements.subtracting(used).isEmpty, "listed, but there is no disagreement: \(disagreements.subtracting(used))")
    }

    private static func address(of request: JSON, _ config: JSON) -> String {
        do throws(Failure) {
            let resolution = try Catalog.builtIn.resolve(
                ResolveQuery(model: request["model"]?.string ?? "", apiBase: config["api_base"]?.string))
            let endpoint = try Endpoint.expand(resolution, isStream: request["stream"]?.bool == true) { variable in
                for option in variable.options {
                    if let text = config[option]?.string { return text }
                }
                return nil
            }
            let url = endpoint.url.removingPercentEncoding ?? endpoint.url
            let place: String
            switch endpoint.auth {
            case .apiKey, .xAPIKey, .xGoogAPIKey: place = endpoint.auth.rawValue
            case .awsSignature where config["api_key"] == nil: place = "AWS4-HMAC-SHA256"
            case .token: place = "Token"
            default: place = "Bearer"
            }
            return "\(url) \(resolution.provider.keyIsOptional && config["api_key"] == nil ? "nothing" : place)"
        } catch {
            return error.message
        }
    }

    private static func recorded(_ upstream: JSON) -> String {
        let path = upstream["path"]?.string ?? ""
        var query = ""
        for (key, value) in upstream["query"]?.members ?? JSONDocument.empty.members {
            query += (query.isEmpty ? "?" : "&") + "\(key.string ?? "")=\(value.string ?? "")"
        }
        var place = "nothing"
        for (key, value) in upstream["headers"]?.members ?? JSONDocument.empty.members {
            let name = key.string ?? ""
            if ["api-key", "x-api-key", "x-goog-api-key"].contains(name) { place = name }
            if name == "authorization" { place = String((value.string ?? "").prefix { $0 != " " }) }
        }
        let url = (upstream["scheme_host"]?.string ?? "") + path + query
        return "\(url.removingPercentEncoding ?? url) \(place)"
    }

    /// Where the recorded answer is believed to be wrong, with the reason: Tests/conformance/disagreements.
    static func disagreements(_ name: String) throws -> Set<String> {
        let folder = Conformance.repository.appendingPathComponent("Tests/conformance/disagreements/\(name)")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let ids = try files.filter { $0.pathExtension == "json" }.flatMap { (file) -> [String] in
            let root = try JSONDocument(try String(contentsOf: file, encoding: .utf8)).root
            return root.elements.flatMap { $0["ids"]?.elements.compactMap(\.string) ?? [] }
        }
        return Set(ids)
    }
}

extension JSONDocument {
    fileprivate static let empty = (try? JSONDocument("{}").root) ?? { fatalError("an empty object is JSON") }()
}
