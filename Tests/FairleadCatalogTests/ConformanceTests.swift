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
        let disagreements = try Self.disagreements()
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

    /// Where the recorded answer is believed to be wrong, with the reason: Tests/conformance/disagreements/resolve.json.
    static func disagreements() throws -> Set<String> {
        let file = Conformance.repository.appendingPathComponent("Tests/conformance/disagreements/resolve.json")
        let root = try JSONDocument(try String(contentsOf: file, encoding: .utf8)).root
        return Set(root.elements.flatMap { $0["ids"]?.elements.compactMap(\.string) ?? [] })
    }
}
