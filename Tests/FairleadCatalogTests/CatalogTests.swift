import CCatalog
import FairleadModel
import Testing

@testable import FairleadCatalog

@Suite struct TableTests {
    @Test func embedsTheRows() {
        #expect(Catalog.builtIn.providers.count >= 170)
        #expect(Catalog.builtIn.providers.filter { ![.notChat, .other].contains($0.family) }.count >= 120)
        #expect(Catalog.builtIn.providers.filter { $0.family == .openAIChat }.count >= 120)
        #expect(ModelTable.count > 3000)
        #expect(ModelTable.capabilityNames.contains("supports_vision"))
    }

    @Test func findsEveryModelByItsKey() {
        for index in 0..<ModelTable.count {
            #expect(ModelTable.find(ModelTable.key(at: index)) == index)
        }
        #expect(ModelTable.find("no such model") == nil)
        #expect(ModelTable.find("") == nil)
        #expect(ModelTable.find(String(repeating: "a", count: 500)) == nil)
    }

    @Test func everyModelHasAProvider() {
        for index in 0..<ModelTable.count {
            let row = ModelRow(tableIndex: index)
            #expect(row.providerID.flatMap { Catalog.builtIn.provider($0) } != nil, "\(row.key)")
        }
    }

    /// A model's name says whose it is by one rule alone.
    @Test func noKnownNameIsAlsoAFineTune() throws {
        for index in 0..<ModelTable.count {
            let key = ModelTable.key(at: index)
            guard !key.contains("/"), !key.hasPrefix("ft:") else { continue }
            #expect(try Catalog.builtIn.resolve(ResolveQuery(model: key)).rule == .catalogue, "\(key)")
        }
    }

    @Test func everyProviderIsFoundByItsPrefix() throws {
        for provider in Catalog.builtIn.providers {
            let resolution = try Catalog.builtIn.resolve(ResolveQuery(model: "\(provider.id)/some-model"))
            #expect(resolution.provider.id == provider.id)
            #expect(resolution.model == "some-model")
            #expect(resolution.rule == .providerPrefix)
        }
    }

    @Test func everyTemplateCanBeFilled() throws {
        for provider in Catalog.builtIn.providers where provider.family != .notChat {
            let resolution = try Catalog.builtIn.resolve(ResolveQuery(model: "\(provider.id)/some-model"))
            let endpoint = try Endpoint.expand(resolution, isStream: true) { variable in
                variable.name == "api_base" ? (provider.baseURL == nil ? "https://host.example/v1" : nil) : variable.defaultValue ?? "value"
            }
            #expect(endpoint.url.hasPrefix("http") && !endpoint.url.contains("{"), "\(provider.id): \(endpoint.url)")
        }
    }

    @Test func quirksHaveTheirNames() throws {
        let root = try JSONDocument(
            borrowing: UnsafeBufferPointer(
                start: UnsafeRawPointer(fairlead_provider_rows()).assumingMemoryBound(to: UInt8.self),
                count: Int(fairlead_provider_text_length))
        ).root
        #expect(root["quirks"]?.elements.compactMap(\.string) == Quirks.names)
        #expect(Quirks(name: "no_model_in_body") == .noModelInBody)
        #expect(Quirks(name: "max_tokens_only") == .maxTokensOnly)
        #expect(Quirks(name: "one_system_message") == .oneSystemMessage)
        #expect(Quirks.names.count == 64)
    }
}

@Suite struct OverrideTests {
    private func catalog(_ text: String) throws -> Catalog {
        try Catalog(overrides: JSONDocument(text).root)
    }

    @Test func addsAProvider() throws {
        let catalog = try catalog(
            #"{"providers": {"acme": {"base_url": "https://api.acme.ai/v1", "api_key_env": "ACME_API_KEY", "quirks": ["max_tokens_only"]}}}"#)
        let resolution = try catalog.resolve(ResolveQuery(model: "acme/m"))
        #expect(resolution.provider.apiKey.environment == ["ACME_API_KEY"])
        #expect(resolution.quirks.contains(.maxTokensOnly))
        #expect(try Endpoint.expand(resolution, isStream: false) { _ in nil }.url == "https://api.acme.ai/v1/chat/completions")
        #expect(try catalog.resolve(ResolveQuery(model: "m", apiBase: "https://api.acme.ai/v1")).provider.id == "acme")
        #expect(throws: Failure.self) { try Catalog.builtIn.resolve(ResolveQuery(model: "acme/m")) }
    }

    @Test func overridesAProvider() throws {
        let catalog = try catalog(#"{"providers": {"groq": {"base_url": "https://eu.groq.example/v1"}}}"#)
        let resolution = try catalog.resolve(ResolveQuery(model: "groq/m"))
        #expect(try Endpoint.expand(resolution, isStream: false) { _ in nil }.url == "https://eu.groq.example/v1/chat/completions")
        #expect(resolution.provider.apiKey.environment == ["GROQ_API_KEY"])
    }

    @Test func addsAModel() throws {
        let catalog = try catalog(
            """
            {"models": {"my-model": {"litellm_provider": "hosted_vllm", "max_input_tokens": 8192, "input_cost_per_token": 1.5e-7,
              "supports_vision": true}}}
            """)
        let resolution = try catalog.resolve(ResolveQuery(model: "my-model"))
        #expect(resolution.provider.id == "hosted_vllm")
        #expect(resolution.rule == .catalogue)
        #expect(resolution.modelRow?.maxInputTokens == 8192)
        #expect(resolution.modelRow?.can(.vision) == true)
        #expect(resolution.price?["input_cost_per_token"]?.text == "1.5e-07")
    }

    @Test func overridesAModel() throws {
        let catalog = try catalog(#"{"models": {"gpt-4o": {"input_cost_per_token": 1e-6, "supports_vision": false}}}"#)
        let row = try #require(try catalog.resolve(ResolveQuery(model: "openai/gpt-4o")).modelRow)
        #expect(row.price["input_cost_per_token"]?.text == "1e-06")
        #expect(row.price["output_cost_per_token"]?.text == "1e-05")
        #expect(!row.can(.vision) && row.can(.functionCalling))
        #expect(row.maxInputTokens == 128000)
    }

    @Test(arguments: [
        #"{"providers": {"a/b": {}}}"#, #"{"providers": {"acme": {"family": "telepathy"}}}"#, #"{"providers": {"acme": {"base_url": 7}}}"#,
        #"{"providers": {"acme": {"quirks": ["odd"]}}}"#, #"{"providers": {"acme": {"aliases": ["openai"]}}}"#, #"{"providers": []}"#,
        #"{"providers": {"acme": {"fine_tunes": [{"match": "ft:{"}]}}}"#, #"{"providers": {"acme": 1}}"#,
        #"{"models": {"m": {"litellm_provider": "nobody"}}}"#, #"{"models": {"m": {"max_input_tokens": -1}}}"#,
        #"{"models": {"m": {"input_cost_per_token": -1}}}"#, #"{"models": {"m": 1}}"#, #"{"models": 1}"#,
    ])
    func refusesWrongRows(_ text: String) throws {
        let failure = #expect(throws: Failure.self) { try self.catalog(text) }
        #expect(failure?.status == .configuration)
    }
}

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        ("2.5e-06", "2.5e-06"), ("0.0000025", "2.5e-06"), ("25e-7", "2.5e-06"), ("0", "0"), ("0.0", "0"), ("0.0001", "0.0001"),
        ("0.00001", "1e-05"), ("12", "12"), ("1200", "1200"), ("0.035", "0.035"), ("1.5000020000000002e-05", "1.5000020000000002e-05"),
        ("1E+3", "1000"), ("10.50", "10.5"), ("1e-100", "1e-100"),
    ])
    func keepsWhatIsWritten(_ text: String, _ spelt: String) {
        #expect(ExactDecimal(text)?.text == spelt)
        #expect(ExactDecimal(text)?.double == Double(text))
    }

    @Test(arguments: ["-1", "1e9999", "99999999999999999999", "", "1x", "1e", ".5", "1e-9223372036854775808"])
    func refusesWhatItCannotKeep(_ text: String) {
        #expect(ExactDecimal(text) == nil)
    }
}

@Suite struct SuggestionTests {
    @Test(arguments: [("kitten", "sitting", 3), ("abc", "abc", 0), ("abc", "ABC", 0), ("", "ab", 2), ("gpt-4o", "gtp-4o", 1), ("abcd", "badc", 2)])
    func countsEdits(_ a: String, _ b: String, _ distance: Int) {
        let other = Array(b.utf8)
        other.withUnsafeBufferPointer {
            #expect(EditDistance.between(Array(a.utf8), $0, atMost: 5) == distance)
            if distance > 0 { #expect(EditDistance.between(Array(a.utf8), $0, atMost: distance - 1) == nil) }
        }
    }

    /// What the caller says himself goes before the environment, also where the row would rather have the other member.
    @Test func bodiesSayWhatTheRowHasThemSay() throws {
        let resolution = try Catalog.builtIn.resolve(ResolveQuery(model: "watsonx/ibm/granite"))
        func members(_ options: [String: String], _ environment: [String: String]) throws -> [String] {
            try resolution.bodyMembers { variable in
                variable.options.compactMap { options[$0] }.first ?? variable.environment.compactMap { environment[$0] }.first
            }.map { "\($0.name)=\($0.value)" }
        }
        #expect(try members(["project_id": "p", "space_id": "s"], [:]) == ["model_id=ibm/granite", "project_id=p"])
        #expect(try members(["space_id": "s"], ["WATSONX_PROJECT_ID": "p"]) == ["model_id=ibm/granite", "space_id=s"])
        #expect(try members([:], ["WX_SPACE_ID": "s"]) == ["model_id=ibm/granite", "space_id=s"])
        let failure = #expect(throws: Failure.self) { try members([:], [:]) }
        #expect(failure?.status == .invalidRequest)
        #expect(failure?.param == "project_id")
        #expect(failure?.message.contains("WATSONX_PROJECT_ID") == true)
        let deployment = try Catalog.builtIn.resolve(ResolveQuery(model: "watsonx/deployment/d"))
        #expect(try deployment.bodyMembers { _ in nil }.isEmpty)
    }
}

/// Patterns come from a client's configuration too: none may take longer than its length explains, or more stack than there is.
@Suite struct HostilePatternTests {
    @Test(arguments: [String(repeating: "[a]", count: 60), String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)])
    func optionalPartsAreFew(_ text: String) { #expect(Pattern.compile(text) == nil) }

    @Test func optionalPartsMayBeNestedAndInARow() throws {
        let patterns = try #require(Pattern.compile("a[b[c]][d]"))
        #expect(patterns.count == 6)
    }

    static let hosts: [(pattern: String, text: String, fits: Bool)] = [
        ("*.example.com", "a.b.example.com", true), ("*.example.com", "example.com", false), ("*", "", true), ("*", "a/b", false),
        ("a*b*c", "aXbYc", true), ("a*b*c", "abcb", false), ("a*bc", "abcbc", true),
        ("**", "abc", true), ("a*", "a", true), ("a*", "", false), ("*ab", "aab", true), ("", "", true), ("", "a", false),
    ]

    @Test(arguments: hosts) func starsStandForAnyTextWithoutASlash(_ example: (pattern: String, text: String, fits: Bool)) {
        #expect(HostPattern(example.pattern).matches(example.text) == example.fits)
    }

    @Test func manyStarsTakeNoTime() {
        let text = String(repeating: "a", count: 20_000)
        #expect(!HostPattern(String(repeating: "*a", count: 40) + "b").matches(text))
        #expect(HostPattern(String(repeating: "*", count: 200_000)).matches(text))
    }
}
