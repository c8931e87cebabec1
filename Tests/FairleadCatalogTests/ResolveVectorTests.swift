import FairleadModel
import Foundation
import Testing

@testable import FairleadCatalog

/// Tests/vectors/resolve and fine_tunes: ids, and whose they are.
struct ResolveVector: CustomTestStringConvertible, Sendable {
    let file: String
    let number: Int
    let json: JSON

    var testDescription: String { "\(file) \(number): \(json["model"]?.string ?? "")" }

    static let fineTunes = vectors(in: "fine_tunes")
    static let all = vectors(in: "resolve") + fineTunes

    private static func vectors(in name: String) -> [ResolveVector] {
        let folder = Conformance.repository.appendingPathComponent("Tests/vectors/\(name)")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".json") }.sorted().flatMap { name -> [ResolveVector] in
            guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8),
                let root = try? JSONDocument(text).root
            else { return [] }
            return root.elements.enumerated().map { ResolveVector(file: name, number: $0.offset, json: $0.element) }
        }
    }

    var query: ResolveQuery {
        ResolveQuery(
            model: json["model"]?.string ?? "", customLLMProvider: json["custom_llm_provider"]?.string,
            apiBase: json["api_base"]?.string, baseModel: json["base_model"]?.string, defaultProvider: json["default_provider"]?.string)
    }
}

@Suite struct ResolveVectorTests {
    @Test func thereAreVectors() {
        #expect(ResolveVector.all.count >= 400)
        #expect(ResolveVector.fineTunes.count >= 200)
    }

    @Test(arguments: ResolveVector.all)
    func resolves(_ vector: ResolveVector) throws {
        let expect = try #require(vector.json["expect"])
        do {
            let resolution = try Catalog.builtIn.resolve(vector.query)
            #expect(expect["error"] == nil, "resolved to \(resolution.provider.id)")
            check(resolution, expect)
            try checkAddress(resolution, expect, given: expect["given"] ?? vector.json["given"])
        } catch let failure as Failure {
            #expect(failure.status.name == expect["error"]?.string, "\(failure.message)")
            for text in expect["says"]?.elements.compactMap(\.string) ?? [] {
                #expect(failure.message.contains(text), "\(failure.message)")
            }
        }
    }

    private func check(_ resolution: Resolution, _ expect: JSON) {
        #expect(resolution.provider.id == expect["provider"]?.string)
        #expect(resolution.model == expect["model"]?.string)
        if let rule = expect["rule"] { #expect(resolution.rule.rawValue == rule.string) }
        if let family = expect["family"] { #expect(resolution.family.rawValue == family.string) }
        if let upstream = expect["upstream"] { #expect(resolution.upstreamModel == upstream.string) }
        if let row = expect["row"] { #expect(resolution.modelRow?.key == row.string) }
        if let note = expect["price_note"]?.string { #expect(resolution.priceNote?.contains(note) == true, "\(resolution.priceNote ?? "")") }
        for name in expect["can"]?.elements.compactMap(\.string) ?? [] {
            #expect(resolution.modelRow?.capabilities.contains(name) == true, "\(name): \(resolution.modelRow?.key ?? "no row")")
        }
        for name in expect["quirks"]?.elements.compactMap(\.string) ?? [] { #expect(resolution.quirks.names.contains(name)) }
        if let limits = expect["limits"] {
            #expect([resolution.modelRow?.maxInputTokens, resolution.modelRow?.maxOutputTokens] == limits.elements.map(\.int))
        }
        if let price = expect["price"] {
            #expect((resolution.price == nil) == price.isNull)
            #expect((resolution.price == nil) == (resolution.priceNote != nil))
            for (name, value) in price.members { #expect(resolution.price?[name.string ?? ""]?.text == value.string) }
        }
        if let wanted = expect["fine_tune"] {
            let fineTune = wanted.isNull
                ? nil
                : FineTune(
                    baseModel: wanted["base_model"]?.string, organization: wanted["organization"]?.string, suffix: wanted["suffix"]?.string,
                    id: wanted["id"]?.string, checkpoint: wanted["checkpoint"]?.string, job: wanted["job"]?.string)
            #expect(resolution.fineTune == fineTune)
        }
    }

    private func checkAddress(_ resolution: Resolution, _ expect: JSON, given: JSON?) throws {
        func expand(_ isStream: Bool) throws(Failure) -> Endpoint {
            try Endpoint.expand(resolution, isStream: isStream) { variable in
                variable.options.lazy.compactMap { given?[$0]?.string }.first
            }
        }
        if let url = expect["url"]?.string { #expect(try expand(false).url == url) }
        if let url = expect["stream_url"]?.string { #expect(try expand(true).url == url) }
        if let auth = expect["auth"]?.string { #expect(try expand(false).auth.rawValue == auth) }
        if let says = expect["url_error"] {
            let failure = #expect(throws: Failure.self) { try expand(false) }
            for text in says.elements.compactMap(\.string) { #expect(failure?.message.contains(text) == true, "\(failure?.message ?? "")") }
        }
    }
}
