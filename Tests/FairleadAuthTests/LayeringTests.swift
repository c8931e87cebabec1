import FairleadCatalog
import FairleadModel
import Testing

@testable import FairleadAuth

@Suite struct LayeringTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var row: CredentialRow
        var url: String
        var request: String?
        var deployment: String?
        var provider: String?
        var defaults: String?
        var environment: [String: String] = [:]
        /// The headers sent, or the status of the failure.
        var sends: [String]?
        var fails: Status?

        var testDescription: String { name }

        func query() throws -> CredentialQuery {
            try FairleadAuthTests.query(
                row, request: request, deployment: deployment, provider: provider, defaults: defaults, environment: environment)
        }
    }

    private static let own = "https://api.openai.com/v1/chat/completions"
    private static let proxy = "https://proxy.example/v1/chat/completions"
    private static let resource = "https://res.openai.azure.com/openai/deployments/d/chat/completions"

    static let cases: [Case] = [
        // Precedence.
        Case(
            name: "request over all", row: Rows.openAI, url: own, request: #"{"api_key": "r"}"#, deployment: #"{"api_key": "d"}"#,
            provider: #"{"api_key": "p"}"#, defaults: #"{"api_key": "f"}"#, environment: ["OPENAI_API_KEY": "e"],
            sends: ["authorization: Bearer r"]),
        Case(
            name: "deployment", row: Rows.openAI, url: own, deployment: #"{"api_key": "d"}"#, provider: #"{"api_key": "p"}"#,
            environment: ["OPENAI_API_KEY": "e"], sends: ["authorization: Bearer d"]),
        Case(
            name: "provider", row: Rows.openAI, url: own, provider: #"{"api_key": "p"}"#, defaults: #"{"api_key": "f"}"#,
            environment: ["OPENAI_API_KEY": "e"], sends: ["authorization: Bearer p"]),
        Case(
            name: "defaults", row: Rows.openAI, url: own, defaults: #"{"api_key": "f"}"#, environment: ["OPENAI_API_KEY": "e"],
            sends: ["authorization: Bearer f"]),
        Case(
            name: "environment", row: Rows.openAI, url: own, environment: ["OPENAI_API_KEY": "e"],
            sends: ["authorization: Bearer e"]),
        Case(
            name: "first variable of the row", row: Rows.azure, url: resource,
            environment: ["AZURE_API_KEY": "second", "AZURE_OPENAI_API_KEY": "first"], sends: ["api-key: first"]),
        Case(
            name: "null and empty are not given", row: Rows.openAI, url: own, request: #"{"api_key": null}"#,
            deployment: #"{"api_key": ""}"#, environment: ["OPENAI_API_KEY": "e"], sends: ["authorization: Bearer e"]),
        Case(
            name: "an empty variable is not set", row: Rows.openAI, url: own, environment: ["OPENAI_API_KEY": ""],
            fails: .authentication),
        Case(name: "none at all", row: Rows.openAI, url: own, fails: .authentication),
        Case(
            name: "another provider's variable", row: Rows.anthropic, url: "https://api.anthropic.com/v1/messages",
            environment: ["OPENAI_API_KEY": "e"], fails: .authentication),

        // Schemes.
        Case(
            name: "x-api-key", row: Rows.anthropic, url: "https://api.anthropic.com/v1/messages",
            environment: ["ANTHROPIC_API_KEY": "e"], sends: ["x-api-key: e"]),
        Case(
            name: "auth token", row: Rows.anthropic, url: "https://api.anthropic.com/v1/messages",
            environment: ["ANTHROPIC_AUTH_TOKEN": "t"], sends: ["authorization: Bearer t"]),
        Case(
            name: "x-goog-api-key", row: Rows.gemini,
            url: "https://generativelanguage.googleapis.com/v1beta/models/g:generateContent",
            environment: ["GEMINI_API_KEY": "e"], sends: ["x-goog-api-key: e"]),
        Case(
            name: "Token", row: Rows.replicate, url: "https://api.replicate.com/v1/predictions", request: #"{"api_key": "r"}"#,
            sends: ["authorization: Token r"]),
        Case(
            name: "two headers", row: Rows.sarvam, url: "https://api.sarvam.ai/v1/chat/completions",
            request: #"{"api_key": "r"}"#,
            sends: ["authorization: Bearer r", "api-subscription-key: r"]),
        Case(name: "none wanted", row: Rows.keyless, url: "https://mock.example/v1", sends: []),
        Case(
            name: "local server without a key", row: Rows.vLLM, url: "http://h:8000/v1",
            request: #"{"api_base": "http://h:8000/v1"}"#,
            sends: []),
        Case(
            name: "local server with a key", row: Rows.vLLM, url: "http://h:8000/v1",
            request: #"{"api_base": "http://h:8000/v1", "api_key": "r"}"#,
            sends: ["authorization: Bearer r"]),
        Case(
            name: "azure token", row: Rows.azure, url: resource, request: #"{"azure_ad_token": "t"}"#,
            sends: ["authorization: Bearer t"]),
        Case(
            name: "azure token of the environment", row: Rows.azure, url: resource, environment: ["AZURE_AD_TOKEN": "t"],
            sends: ["authorization: Bearer t"]),
        Case(
            name: "azure token to be exchanged", row: Rows.azure, url: resource,
            request: #"{"azure_ad_token": "oidc/file/etc/passwd"}"#,
            fails: .invalidRequest),
        Case(
            name: "express mode", row: Rows.vertex,
            url: "https://aiplatform.googleapis.com/v1/publishers/google/models/g:generateContent",
            request: #"{"api_key": "AQ.express"}"#, sends: ["x-goog-api-key: AQ.express"]),
        Case(
            name: "access token as key", row: Rows.vertex, url: "https://us-central1-aiplatform.googleapis.com/v1",
            request: #"{"api_key": "ya29.token"}"#, sends: ["authorization: Bearer ya29.token"]),

        // Bindings.
        Case(
            name: "request base, ambient variable", row: Rows.openAI, url: proxy,
            request: #"{"api_base": "https://proxy.example/v1"}"#,
            environment: ["OPENAI_API_KEY": "e"], fails: .configuration),
        Case(
            name: "request base, configured key", row: Rows.openAI, url: proxy,
            request: #"{"base_url": "https://proxy.example/v1"}"#,
            provider: #"{"api_key": "p"}"#, fails: .configuration),
        Case(
            name: "request base, deployment's key", row: Rows.openAI, url: proxy,
            request: #"{"api_base": "https://proxy.example/v1"}"#,
            deployment: #"{"api_key": "d"}"#, fails: .configuration),
        Case(
            name: "request base and key", row: Rows.openAI, url: proxy,
            request: #"{"api_base": "https://proxy.example/v1", "api_key": "r"}"#,
            environment: ["OPENAI_API_KEY": "e"], sends: ["authorization: Bearer r"]),
        Case(
            name: "request base with an empty key", row: Rows.openAI, url: proxy,
            request: #"{"api_base": "https://proxy.example/v1", "api_key": ""}"#, environment: ["OPENAI_API_KEY": "e"],
            fails: .configuration),
        Case(
            name: "request base of the provider's own", row: Rows.openAI, url: own,
            request: #"{"api_base": "https://api.openai.com/v1"}"#,
            environment: ["OPENAI_API_KEY": "e"], sends: ["authorization: Bearer e"]),
        Case(
            name: "another host of the provider's own", row: Rows.openAI, url: "https://eu.api.openai.com/v1",
            request: #"{"api_base": "https://eu.api.openai.com/v1"}"#, environment: ["OPENAI_API_KEY": "e"],
            sends: ["authorization: Bearer e"]),
        Case(
            name: "the provider's host without TLS", row: Rows.openAI, url: "http://api.openai.com/v1",
            request: #"{"api_base": "http://api.openai.com/v1"}"#, environment: ["OPENAI_API_KEY": "e"], fails: .configuration),
        Case(
            name: "client base, variable", row: Rows.openAI, url: proxy, provider: #"{"api_base": "https://proxy.example/v1"}"#,
            environment: ["OPENAI_API_KEY": "e"], sends: ["authorization: Bearer e"]),
        Case(
            name: "client base and key", row: Rows.openAI, url: proxy,
            provider: #"{"api_base": "https://proxy.example/v1", "api_key": "p"}"#,
            sends: ["authorization: Bearer p"]),
        Case(
            name: "client base and key, request back to the provider", row: Rows.openAI, url: own,
            request: #"{"api_base": "https://api.openai.com/v1"}"#,
            provider: #"{"api_base": "https://proxy.example/v1", "api_key": "p"}"#,
            fails: .configuration),
        Case(
            name: "default base, provider's key", row: Rows.openAI, url: proxy, provider: #"{"api_key": "p"}"#,
            defaults: #"{"api_base": "https://proxy.example/v1"}"#, sends: ["authorization: Bearer p"]),
        Case(
            name: "provider's base, default key", row: Rows.openAI, url: proxy,
            provider: #"{"api_base": "https://proxy.example/v1"}"#,
            defaults: #"{"api_key": "f"}"#, sends: ["authorization: Bearer f"]),
        Case(
            name: "variable base and key", row: Rows.openAI, url: proxy,
            environment: ["OPENAI_API_KEY": "e", "OPENAI_BASE_URL": "https://proxy.example/v1"],
            sends: ["authorization: Bearer e"]),
        Case(
            name: "variable base, configured key", row: Rows.openAI, url: proxy, provider: #"{"api_key": "p"}"#,
            environment: ["OPENAI_BASE_URL": "https://proxy.example/v1"], sends: ["authorization: Bearer p"]),
        Case(
            name: "deployment base and key", row: Rows.openAI, url: proxy,
            deployment: #"{"api_base": "https://proxy.example/v1", "api_key": "d"}"#, environment: ["OPENAI_API_KEY": "e"],
            sends: ["authorization: Bearer d"]),
        Case(
            name: "deployment base, its key by name", row: Rows.openAI, url: proxy,
            deployment: #"{"api_base": "https://proxy.example/v1", "api_key": "os.environ/OPENAI_API_KEY"}"#,
            environment: ["OPENAI_API_KEY": "e"], sends: ["authorization: Bearer e"]),
        Case(
            name: "deployment base, ambient variable", row: Rows.openAI, url: proxy,
            deployment: #"{"api_base": "https://proxy.example/v1"}"#,
            environment: ["OPENAI_API_KEY": "e"], fails: .configuration),
        Case(
            name: "deployment key, client base", row: Rows.openAI, url: proxy, deployment: #"{"api_key": "d"}"#,
            provider: #"{"api_base": "https://proxy.example/v1"}"#, sends: ["authorization: Bearer d"]),
        Case(
            name: "a less specific key that may go there", row: Rows.openAI, url: proxy,
            request: #"{"api_base": "https://proxy.example/v1"}"#,
            deployment: #"{"api_key": "d", "api_base": "https://a.example"}"#,
            provider: #"{"api_key": "p", "api_base": "https://proxy.example"}"#, sends: ["authorization: Bearer p"]),
        Case(
            name: "azure resource in the request", row: Rows.azure, url: resource,
            request: #"{"api_base": "https://res.openai.azure.com"}"#,
            environment: ["AZURE_API_KEY": "e"], sends: ["api-key: e"]),
        Case(
            name: "azure resource of somebody else", row: Rows.azure, url: "https://other.openai.azure.com/x",
            request: #"{"api_base": "https://other.openai.azure.com"}"#,
            environment: ["AZURE_API_KEY": "e", "AZURE_API_BASE": "https://res.openai.azure.com/"], fails: .configuration),
        Case(
            name: "optional key withheld", row: Rows.vLLM, url: "http://h:8000/v1", request: #"{"api_base": "http://h:8000/v1"}"#,
            environment: ["HOSTED_VLLM_API_KEY": "e"], fails: .configuration),
        Case(
            name: "local server of the environment", row: Rows.vLLM, url: "http://h:8000/v1",
            environment: ["HOSTED_VLLM_API_KEY": "e", "HOSTED_VLLM_API_BASE": "http://h:8000/v1"],
            sends: ["authorization: Bearer e"]),

        // os.environ.
        Case(
            name: "expanded in the configuration", row: Rows.openAI, url: own, provider: #"{"api_key": "os.environ/TEAM_KEY"}"#,
            environment: ["TEAM_KEY": "t"], sends: ["authorization: Bearer t"]),
        Case(
            name: "not set", row: Rows.openAI, url: own, provider: #"{"api_key": "os.environ/TEAM_KEY"}"#,
            environment: ["OPENAI_API_KEY": "e"], fails: .configuration),
        Case(
            name: "never in a request", row: Rows.openAI, url: own, request: #"{"api_key": "os.environ/OPENAI_API_KEY"}"#,
            environment: ["OPENAI_API_KEY": "e"], fails: .invalidRequest),
        Case(
            name: "never in a request's headers", row: Rows.openAI, url: own,
            request: #"{"extra_headers": {"x-a": "os.environ/OPENAI_API_KEY"}}"#,
            environment: ["OPENAI_API_KEY": "e"], fails: .invalidRequest),

        // Headers.
        Case(
            name: "caller's authorization", row: Rows.openAI, url: proxy,
            request: #"{"api_base": "https://proxy.example", "extra_headers": {"Authorization": "Basic x"}}"#,
            environment: ["OPENAI_API_KEY": "e"], sends: ["authorization: Basic x"]),
        Case(
            name: "request's key over the deployment's header", row: Rows.openAI, url: own, request: #"{"api_key": "r"}"#,
            deployment: #"{"extra_headers": {"Authorization": "Basic x"}}"#, sends: ["authorization: Bearer r"]),
        Case(
            name: "deployment's header over the variable", row: Rows.azure, url: resource,
            deployment: #"{"api_base": "https://res.openai.azure.com", "extra_headers": {"api-key": "d"}}"#,
            environment: ["AZURE_API_KEY": "e"], sends: ["api-key: d"]),
        Case(
            name: "configured proof to a request's base", row: Rows.openAI, url: proxy,
            request: #"{"api_base": "https://proxy.example"}"#, provider: #"{"extra_headers": {"authorization": "Basic x"}}"#,
            fails: .configuration),
        Case(
            name: "configured headers to a request's base with its key", row: Rows.openAI, url: proxy,
            request: #"{"api_base": "https://proxy.example", "api_key": "r"}"#,
            provider: #"{"extra_headers": {"authorization": "Basic x", "x-team": "a"}, "headers": {"cookie": "c"}}"#,
            sends: ["authorization: Bearer r"]),
        Case(
            name: "headers of all layers", row: Rows.openAI, url: own,
            request: #"{"api_key": "r", "extra_headers": {"X-A": "1"}}"#,
            provider: #"{"extra_headers": {"x-a": "2", "x-b": "3"}}"#, sends: ["authorization: Bearer r", "x-a: 1", "x-b: 3"]),
        Case(
            name: "organization", row: Rows.openAI, url: own, request: #"{"organization": "o"}"#,
            environment: ["OPENAI_API_KEY": "e", "OPENAI_PROJECT_ID": "p"],
            sends: ["authorization: Bearer e", "openai-organization: o", "openai-project: p"]),
        Case(
            name: "organization of the environment stays at home", row: Rows.openAI, url: proxy,
            request: #"{"api_base": "https://proxy.example", "api_key": "r"}"#, environment: ["OPENAI_ORGANIZATION": "o"],
            sends: ["authorization: Bearer r"]),

        // Values that cannot be used.
        Case(
            name: "key with a line break", row: Rows.openAI, url: own, environment: ["OPENAI_API_KEY": "sk-canary\n"],
            fails: .configuration),
        Case(
            name: "key with a header inside", row: Rows.openAI, url: own, request: #"{"api_key": "sk-canary\r\nx-evil: 1"}"#,
            fails: .invalidRequest),
        Case(
            name: "key with DEL", row: Rows.openAI, url: own, request: "{\"api_key\": \"sk-canary\u{7F}\"}",
            fails: .invalidRequest),
        Case(
            name: "key with NUL", row: Rows.openAI, url: own, request: #"{"api_key": "sk-canary\u0000"}"#, fails: .invalidRequest),
        Case(name: "key that is a number", row: Rows.openAI, url: own, request: #"{"api_key": 7}"#, fails: .invalidRequest),
        Case(
            name: "organization with a line break", row: Rows.openAI, url: own,
            request: #"{"api_key": "r", "organization": "a\nb"}"#, fails: .invalidRequest),
        Case(
            name: "host header", row: Rows.openAI, url: own, request: #"{"api_key": "r", "extra_headers": {"Host": "evil"}}"#,
            fails: .invalidRequest),
        Case(
            name: "length header", row: Rows.openAI, url: own, request: #"{"api_key": "r", "headers": {"content-Length": "0"}}"#,
            fails: .invalidRequest),
        Case(
            name: "header name with a colon", row: Rows.openAI, url: own,
            request: #"{"api_key": "r", "extra_headers": {"a:b": "c"}}"#, fails: .invalidRequest),
        Case(
            name: "header name with a line break", row: Rows.openAI, url: own,
            request: #"{"api_key": "r", "extra_headers": {"a\nb": "c"}}"#, fails: .invalidRequest),
        Case(
            name: "header name with a Kelvin sign", row: Rows.openAI, url: own,
            request: "{\"api_key\": \"r\", \"extra_headers\": {\"\u{212A}ey\": \"c\"}}", fails: .invalidRequest),
        Case(
            name: "empty header name", row: Rows.openAI, url: own, request: #"{"api_key": "r", "extra_headers": {"": "c"}}"#,
            fails: .invalidRequest),
        Case(
            name: "header value with a line break", row: Rows.openAI, url: own,
            deployment: #"{"api_key": "r", "extra_headers": {"a": "sk-canary\nb"}}"#, fails: .configuration),
        Case(
            name: "header value that is an object", row: Rows.openAI, url: own,
            request: #"{"api_key": "r", "extra_headers": {"a": {}}}"#, fails: .invalidRequest),
        Case(
            name: "headers that are a text", row: Rows.openAI, url: own, request: #"{"api_key": "r", "extra_headers": "a: b"}"#,
            fails: .invalidRequest),
    ]

    @Test(arguments: cases) func finds(_ example: Case) throws {
        let query = try example.query()
        if let status = example.fails {
            let failure = try #require(failure { _ = try query.find(for: example.url) })
            #expect(failure.status == status, "\(failure.message)")
            #expect(failure.provider == example.row.provider)
            #expect(!failure.message.contains("canary"))
        } else {
            let credential = try query.find(for: example.url)
            #expect(credential.sent == example.sends)
        }
    }

    @Test func saysWhatWasLookedFor() throws {
        let missing = try #require(failure { _ = try query(Rows.openAI, deployment: "{}").find(for: Self.own) })
        #expect(
            missing.message
                == "no credentials for openai: looked for api_key, litellm_params.api_key, providers.openai.api_key, OPENAI_API_KEY"
        )
    }

    @Test func saysWhichKeyWasWithheldAndWhatToDo() throws {
        let ambient = try #require(
            failure {
                _ = try query(
                    Rows.openAI, request: #"{"api_base": "https://proxy.example"}"#, environment: ["OPENAI_API_KEY": "sk-canary"]
                ).find(for: Self.proxy)
            })
        for part in ["OPENAI_API_KEY", "https://proxy.example", "api_key in the request", "providers.openai.api_base"] {
            #expect(ambient.message.contains(part), "\(ambient.message)")
        }
        let deployment = try #require(
            failure {
                _ = try query(
                    Rows.openAI, deployment: #"{"api_base": "https://proxy.example"}"#,
                    environment: ["OPENAI_API_KEY": "sk-canary"]
                ).find(for: Self.proxy)
            })
        #expect(deployment.message.contains(#""os.environ/OPENAI_API_KEY""#), "\(deployment.message)")
    }

    static let reports: [(query: Case, lookedFor: [String], present: String?, withheld: String?)] = [
        (
            Case(name: "openai", row: Rows.openAI, url: own, environment: ["OPENAI_API_KEY": "e"]),
            ["api_key", "providers.openai.api_key", "OPENAI_API_KEY"], "OPENAI_API_KEY", nil
        ),
        (
            Case(name: "withheld", row: Rows.openAI, url: proxy, environment: ["OPENAI_API_KEY": "e"]),
            ["api_key", "providers.openai.api_key", "OPENAI_API_KEY"], nil, "OPENAI_API_KEY"
        ),
        (
            Case(name: "azure", row: Rows.azure, url: resource, deployment: #"{"azure_ad_token": "t"}"#),
            [
                "api_key", "azure_ad_token", "client_secret", "litellm_params.api_key", "litellm_params.azure_ad_token",
                "litellm_params.client_secret", "providers.azure.api_key", "providers.azure.azure_ad_token",
                "providers.azure.client_secret", "AZURE_OPENAI_API_KEY", "AZURE_API_KEY", "AZURE_AD_TOKEN", "AZURE_CLIENT_SECRET",
                "AZURE_FEDERATED_TOKEN_FILE", "IDENTITY_ENDPOINT", "MSI_ENDPOINT", "AZURE_CREDENTIAL",
            ], "litellm_params.azure_ad_token", nil
        ),
        (
            Case(name: "vertex", row: Rows.vertex, url: "https://aiplatform.googleapis.com/v1"),
            [
                "vertex_credentials", "api_key", "providers.vertex_ai.vertex_credentials", "providers.vertex_ai.api_key",
                "VERTEXAI_CREDENTIALS", "GOOGLE_APPLICATION_CREDENTIALS", "gcloud's application_default_credentials.json",
                "GCE_METADATA_HOST",
            ], nil, nil
        ),
        (Case(name: "keyless", row: Rows.keyless, url: "https://mock.example"), [], nil, nil),
    ]

    @Test(arguments: reports) func saysWhatIsThere(
        _ example: (query: Case, lookedFor: [String], present: String?, withheld: String?)
    ) throws {
        let report = try example.query.query().report(for: example.query.url)
        #expect(report.lookedFor == example.lookedFor)
        #expect(report.present == example.present)
        #expect(report.withheld == example.withheld)
        var writer = JSONWriter()
        report.write(to: &writer)
        let json = try JSONDocument(writer.finish()).root
        #expect(json["looked_for"]?.count == example.lookedFor.count)
        #expect(json["present"]?.string == example.present)
    }

    @Test func differingBasesAreRefused() throws {
        let layers = try query(Rows.openAI, request: #"{"api_base": "https://a.example", "base_url": "https://b.example"}"#)
            .layers
        #expect(failure { _ = try layers.apiBase(variables: []) }?.status == .invalidRequest)
        let same = try query(
            Rows.openAI, request: #"{"base_url": "https://b.example"}"#, provider: #"{"api_base": "https://c.example"}"#
        ).layers
        #expect(try same.apiBase(variables: [])?.name == "base_url")
    }

    @Test func everyRowOfTheCatalogueBindsItsKeyToItsOwnAddress() throws {
        let catalog = try Catalog(overrides: nil)
        var bound = 0
        for provider in catalog.providers {
            let row = CredentialRow(provider, scheme: provider.auth)
            guard let variable = row.keyVariables.first, row.scheme != .none else { continue }
            let query = try query(row, environment: [variable: "sk-canary"])
            let hostile = failure { _ = try query.find(for: "https://evil.example/v1") }
            #expect(hostile?.status == .configuration, "\(provider.id)")
            guard let address = provider.baseURL, !address.contains("{") else { continue }
            #expect(try query.find(for: address).source == variable, "\(provider.id)")
            bound += 1
        }
        #expect(bound > 100)
    }
}
