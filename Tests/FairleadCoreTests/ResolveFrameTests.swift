import FairleadAuth
import FairleadModel
import Testing

@testable import FairleadCore

/// A fine-tune is answered with what was written down for another of its base: never with anything else than it would be by itself.
@Suite struct ResolveFrameTests {
    private static let bases = [
        "gpt-4o-mini-2024-07-18", "gpt-4o", "o4-mini-2025-04-16", "gpt-3.5-turbo", "davinci-002", "curie", "open-mistral-7b", "mistral-small-latest",
        "nobody", "gpt-nine",
    ]
    private static let forms = [
        "ft:%", "ft:%:acme", "ft:%:acme:", "ft:%:acme::x1", "ft:%:acme:sup:x1", "ft:%:acme:sup:x2", "ft:%:other:sup:x1", "ft:%:::x",
        "ft:%:acme:sup:x1:ckpt-step-90", "ft:%:acme:sup:x2:ckpt-step-80", "ft:%:acme:sup:x1:ckpt-step-x", "ft:%:acme:20240101:ab12cd34",
        "ft:%:acme:20250101:ab12cd35", "ft:%:sfx:acme:20240101:ab12cd34", "%:ft-acme-2022-12-01-10-00-00", "%:ft-other-2023-12-01-10-00-00",
        "%:ft-acme:sfx-2022-12-01-10-00-00", "%:ft-acme", "ft:%:acme/name-0123456789ab", "ft:%:acme/else-0123456789ac", "ft:%:acmé:sup:x1",
        "ft:%:ftjob-1:sup:x1", "openai/ft:%:acme:sup:x1", "mistral/ft:%:acme:sup:x1", "ft:%:a:b:c:d:e", "ft:%:a\u{1}:b:c",
    ]

    private func client(_ configuration: String) throws -> Client {
        try Client(configuration: JSONDocument(configuration).root, environment: Environment(["OPENAI_API_KEY": "k"]))
    }

    private func answer(_ ask: () throws -> Bytes) -> String {
        do { return try ask().string } catch { return "\((error as? Failure)?.json.string ?? "\(error)")" }
    }

    @Test(arguments: [
        "{}",
        #"{"models": {"ft:gpt-4o:acme:sup:x2": {"litellm_provider": "openai", "max_tokens": 7}, "openai/ft:gpt-4o:acme::x1": {"litellm_provider": "openai"}}}"#,
        #"{"providers": {"mine": {"base_url": "https://x.example/v1", "fine_tunes": [{"match": "ft:{base:part}:{organization:part}:{suffix:part}:{id:part}", "bare": true}]}}}"#,
        #"{"providers": {"openai": {"routes": [{"name": "text", "match": ["ft:{base:part}:other:{rest...}"], "path": "/else"}]}}}"#,
    ])
    func saysNothingElse(_ configuration: String) throws {
        let warm = try client(configuration)
        for form in Self.forms {
            for base in Self.bases {
                let id = form.split(separator: "%", omittingEmptySubsequences: false).joined(separator: base)
                let request = JSONValue.object([.init("model", .string(id))]).bytes
                let wanted = answer { try client(configuration).resolve(JSONDocument(request).root) }
                for _ in 1...2 {
                    let said = answer { try warm.resolve(request.unsafeBuffer) { () throws(Failure) in try document(request) } }
                    #expect(said == wanted)
                }
            }
        }
    }

    private func document(_ request: Bytes) throws(Failure) -> JSON {
        do { return try JSONDocument(request).root } catch { throw Failure(.invalidRequest, error.message) }
    }

    /// What a base's first fine-tune has had written down serves the next, and no id that there is more to.
    @Test func servesThoseOfOneBase() throws {
        let client = try client("{}")
        func frame(_ id: String) -> String? {
            let request = Bytes(#"{"model":"\#(id)"}"#)
            return request.withUnsafeBytes { ResolveReply(client: client, plain: $0, at: .now)?.json.string }
        }
        #expect(frame("ft:gpt-4o-2024-08-06:acme:sup:x1") == nil)
        let first = Bytes(#"{"model":"ft:gpt-4o-2024-08-06:acme:sup:x1"}"#)
        _ = try client.resolve(first.unsafeBuffer) { () throws(Failure) in try document(first) }
        #expect(frame("ft:gpt-4o-2024-08-06:other::x2") != nil)
        #expect(frame("ft:gpt-4o-2024-11-20:acme:sup:x1") == nil, "another base")
        #expect(frame("gpt-4o-2024-08-06:ft-acme-2022-12-01-10-00-00") == nil, "another form")
        #expect(frame("openai/ft:gpt-4o-2024-08-06:acme:sup:x2") == nil)
        #expect(frame(#"ft:gpt-4o-2024-08-06:acme:s\u0075p:x2"#) == nil)
    }
}
