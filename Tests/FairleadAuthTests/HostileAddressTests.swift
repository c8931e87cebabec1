import FairleadCatalog
import FairleadModel
import Testing

@testable import FairleadAuth

/// An address that a request, or a deployment without a key of its own, brings never receives a key that was meant for the provider.
@Suite struct HostileAddressTests {
    /// Spellings that lead, or could be taken to lead, to somebody else.
    static let addresses: [String] = [
        // Plainly another host.
        "https://evil.example", "https://evil.example/v1", "http://evil.example", "https://evil.example:443/v1",
        "https://203.0.113.7/v1",
        "http://127.0.0.1:9/v1", "http://localhost/v1", "http://[::1]/v1", "http://169.254.169.254/latest",
        "https://evil.example?x=api.openai.com",
        "http://metadata.google.internal/computeMetadata", "unix:///run/evil.sock", "unix:///run/evil.sock:/v1",
        // The provider's name in the wrong place.
        "https://api.openai.com.evil.example/v1", "https://evil.example/api.openai.com/v1", "https://api.openai.com-evil.example",
        "https://evil-api.openai.com.example", "https://evilapi.openai.com/v1", "https://x.api.openai.com/v1",
        "https://openai.com/v1",
        "https://api.openai.co/v1", "https://apì.openai.com/v1", "https://api.openаi.com/v1", "https://ａpi.openai.com/v1",
        "https://api。openai。com/v1", "https://api.openai.com／.evil.example", "https://xn--api-openai-com.evil.example",
        "https://res.openai.azure.com.evil.example", "https://evil.example/.openai.azure.com", "https://evilopenai.azure.com",
        "https://x-aiplatform.googleapis.com.evil.example", "https://evil.example/x-aiplatform.googleapis.com",
        "https://aiplatform.googleapis.com.evil.example", "https://x-aiplatform.googleapis.com.",
        "https://storage.googleapis.com/evil",
        "https://api.anthropic.com.evil.example", "https://evil.azure-api.net", "https://evil.endpoints.huggingface.cloud",
        // The provider's host by another way.
        "http://api.openai.com/v1", "https://api.openai.com:8443/v1", "http://api.openai.com:443/v1",
        "https://api.openai.com./v1",
        "http://res.openai.azure.com", "https://res.openai.azure.com:8443", "http://api.anthropic.com",
        "http://us-central1-aiplatform.googleapis.com", "https://us-central1-aiplatform.googleapis.com:8443",
        // What parsers disagree on.
        "https://api.openai.com@evil.example/v1", "https://api.openai.com:443@evil.example/v1", "https://user:pass@evil.example",
        "https://evil.example\\@api.openai.com/v1", "https://api.openai.com\\@evil.example",
        "https://evil.example#@api.openai.com/v1",
        "https://evil.example#.openai.azure.com", "https://evil.example?@api.openai.com/v1",
        "https://api.openai.com%40evil.example",
        "https://api.openai.com%2eevil.example", "https://evil.example%2f.openai.azure.com",
        "https://evil.example%00.api.openai.com",
        "https://evil.example\u{0}.api.openai.com", "https://evil.example\n.api.openai.com",
        "https://api.openai.com\r\nHost: evil.example",
        "https://api.openai.com\t@evil.example", " https://evil.example", "https://evil.example ", "https:// evil.example",
        "https:/evil.example", "https:evil.example", "https:///evil.example", "https:\\\\evil.example", "//evil.example/v1",
        "evil.example",
        "evil.example/https://api.openai.com", "https://[api.openai.com]", "https://[::ffff:127.0.0.1]",
        "https://[fe80::1%25api.openai.com]",
        "http://2130706433/v1", "http://0x7f000001/v1", "http://0177.0.0.1/v1", "http://127.1/v1",
        "https://api.openai.com:0443@x",
        "https://api.openai.com:99999", "https://api.openai.com:", "https://api..openai.com", "https://.api.openai.com",
        "https://",
        // Other schemes.
        "ftp://api.openai.com/v1", "file:///etc/passwd", "gopher://evil.example/_GET", "ldap://evil.example",
        "javascript:alert(1)",
        "data:text/plain,x", "HTTPS://EVIL.EXAMPLE", "hTTp://evil.example", "https+unix:///run/evil.sock",
        "dict://evil.example:11211/",
    ]

    /// Ways to bring an address, and where the key that must stay lies. `{}` stands for the address as a JSON text.
    static let ways: [(name: String, row: CredentialRow, layers: [String: String], environment: [String: String])] = [
        ("request, environment", Rows.openAI, ["request": #"{"api_base": {}}"#], ["OPENAI_API_KEY": "sk-canary"]),
        ("alias, environment", Rows.openAI, ["request": #"{"base_url": {}}"#], ["OPENAI_API_KEY": "sk-canary"]),
        ("both names", Rows.openAI, ["request": #"{"api_base": {}, "base_url": {}}"#], ["OPENAI_API_KEY": "sk-canary"]),
        (
            "twice, last counts", Rows.openAI, ["request": #"{"api_base": "https://api.openai.com/v1", "api_base": {}}"#],
            ["OPENAI_API_KEY": "sk-canary"]
        ),
        ("empty key", Rows.openAI, ["request": #"{"api_base": {}, "api_key": ""}"#], ["OPENAI_API_KEY": "sk-canary"]),
        ("null key", Rows.openAI, ["request": #"{"api_base": {}, "api_key": null}"#], ["OPENAI_API_KEY": "sk-canary"]),
        (
            "key by name", Rows.openAI, ["request": #"{"api_base": {}, "api_key": "os.environ/OPENAI_API_KEY"}"#],
            ["OPENAI_API_KEY": "sk-canary"]
        ),
        (
            "header by name", Rows.openAI,
            ["request": #"{"api_base": {}, "extra_headers": {"Authorization": "os.environ/OPENAI_API_KEY"}}"#],
            ["OPENAI_API_KEY": "sk-canary"]
        ),
        ("request, client's key", Rows.openAI, ["request": #"{"api_base": {}}"#, "provider": #"{"api_key": "sk-canary"}"#], [:]),
        (
            "request, client's key and base", Rows.openAI,
            ["request": #"{"api_base": {}}"#, "provider": #"{"api_key": "sk-canary", "api_base": "https://proxy.example"}"#], [:]
        ),
        ("request, default key", Rows.openAI, ["request": #"{"api_base": {}}"#, "defaults": #"{"api_key": "sk-canary"}"#], [:]),
        (
            "request, deployment's key", Rows.openAI,
            ["request": #"{"api_base": {}}"#, "deployment": #"{"api_key": "sk-canary"}"#], [:]
        ),
        (
            "request, deployment's key and base", Rows.openAI,
            ["request": #"{"api_base": {}}"#, "deployment": #"{"api_key": "sk-canary", "api_base": "https://proxy.example"}"#],
            [:]
        ),
        (
            "request, configured header", Rows.openAI,
            ["request": #"{"api_base": {}}"#, "provider": #"{"extra_headers": {"Authorization": "Bearer sk-canary"}}"#], [:]
        ),
        (
            "request with a key, configured headers", Rows.openAI,
            [
                "request": #"{"api_base": {}, "api_key": "own"}"#,
                "deployment": #"{"headers": {"cookie": "sk-canary", "x-a": "sk-canary"}}"#,
            ],
            ["OPENAI_ORGANIZATION": "sk-canary"]
        ),
        ("deployment, environment", Rows.openAI, ["deployment": #"{"api_base": {}}"#], ["OPENAI_API_KEY": "sk-canary"]),
        (
            "deployment's alias, client's key", Rows.openAI,
            ["deployment": #"{"base_url": {}}"#, "provider": #"{"api_key": "sk-canary"}"#], [:]
        ),
        ("azure", Rows.azure, ["request": #"{"api_base": {}}"#], ["AZURE_API_KEY": "sk-canary"]),
        (
            "azure, own resource", Rows.azure, ["request": #"{"api_base": {}}"#],
            ["AZURE_API_KEY": "sk-canary", "AZURE_API_BASE": "https://mine.openai.azure.com"]
        ),
        ("azure token", Rows.azure, ["request": #"{"api_base": {}}"#], ["AZURE_AD_TOKEN": "sk-canary"]),
        (
            "azure application", Rows.azure, ["request": #"{"api_base": {}}"#],
            ["AZURE_TENANT_ID": "t", "AZURE_CLIENT_ID": "c", "AZURE_CLIENT_SECRET": "sk-canary"]
        ),
        ("anthropic", Rows.anthropic, ["request": #"{"api_base": {}}"#], ["ANTHROPIC_API_KEY": "sk-canary"]),
        ("gemini", Rows.gemini, ["request": #"{"api_base": {}}"#], ["GEMINI_API_KEY": "sk-canary"]),
        (
            "vertex", Rows.vertex, ["request": #"{"api_base": {}}"#],
            [
                "VERTEXAI_CREDENTIALS":
                    #"{"type": "authorized_user", "client_id": "c", "client_secret": "sk-canary", "refresh_token": "sk-canary"}"#
            ]
        ),
        ("local server", Rows.vLLM, ["request": #"{"api_base": {}}"#], ["HOSTED_VLLM_API_KEY": "sk-canary"]),
    ]

    /// Places inside a request that look like options and are none.
    static let decoys: [String] = [
        #"{"extra_body": {"api_base": {}}}"#, #"{"litellm_params": {"api_base": {}}}"#, #"{"user_config": {"api_base": {}}}"#,
        #"{"metadata": {"api_base": {}}}"#, #"{"providers": {"openai": {"api_base": {}}}}"#, #"{"API_BASE": {}}"#,
        #"{"model_list": [{"litellm_params": {"api_base": {}}}]}"#,
    ]

    private func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return writer.finish().string
    }

    /// Azure's and Google's own hosts in the list are right for the other rows only.
    private func isOwn(_ address: String, _ row: CredentialRow) -> Bool {
        guard let origin = try? Origin(address) else { return false }
        return row.patterns.contains { $0.covers(origin) }
    }

    @Test(arguments: ways) func receivesNothing(
        _ way: (name: String, row: CredentialRow, layers: [String: String], environment: [String: String])
    ) throws {
        #expect(Self.addresses.count >= 60)
        for address in Self.addresses {
            #expect(!isOwn(address, way.row), "\(address)")
            let layers = way.layers.mapValues { $0.replacing("{}", with: quoted(address)) }
            let query = try query(
                way.row, request: layers["request"], deployment: layers["deployment"], provider: layers["provider"],
                defaults: layers["defaults"], environment: way.environment)
            for suffix in ["", "/chat/completions", "/../v1"] {
                do throws(Failure) {
                    let credential = try query.find(for: address + suffix)
                    #expect(credential.tokenSource == nil, "\(address.debugDescription) by \(way.name)")
                    #expect(!credential.sent.contains { $0.contains("canary") }, "\(address.debugDescription) by \(way.name)")
                } catch {
                    #expect(error.status == .configuration || error.status == .invalidRequest, "\(error.message)")
                    #expect(!error.json.string.contains("canary"))
                }
            }
        }
    }

    @Test(arguments: decoys) func decoysMoveNothing(_ decoy: String) throws {
        for address in Self.addresses {
            let query = try query(
                Rows.openAI, request: decoy.replacing("{}", with: quoted(address)), environment: ["OPENAI_API_KEY": "sk-canary"])
            #expect(try query.layers.apiBase(variables: Rows.openAI.baseVariables) == nil)
            #expect(try query.find(for: "https://api.openai.com/v1/chat/completions").source == "OPENAI_API_KEY")
        }
    }

    /// The same through the catalogue's own expansion of addresses, which options are part of.
    @Test(arguments: [
        ("vertex_ai/gemini-2.5-flash", "vertex_location"), ("vertex_ai/gemini-2.5-flash", "vertex_project"),
        ("vertex_ai/gemini-2.5-flash", "api_base"), ("snowflake/x", "snowflake_account_id"), ("bedrock/x", "aws_region_name"),
        ("azure/dep", "api_base"), ("azure/dep", "api_version"), ("openai/gpt-4o", "api_base"),
        ("cloudflare/x", "cloudflare_account_id"),
    ])
    func expandedAddressesStayTheProviders(_ model: String, _ option: String) throws {
        let catalog = try Catalog(overrides: nil)
        let environment = [
            "SNOWFLAKE_JWT": "sk-canary", "AWS_BEARER_TOKEN_BEDROCK": "sk-canary", "AZURE_API_KEY": "sk-canary",
            "OPENAI_API_KEY": "sk-canary", "CLOUDFLARE_API_KEY": "sk-canary", "VERTEXAI_PROJECT": "p",
            "CLOUDFLARE_ACCOUNT_ID": "a",
            "SNOWFLAKE_ACCOUNT_ID": "a", "AWS_REGION": "us-east-1",
            "VERTEXAI_CREDENTIALS":
                #"{"type": "authorized_user", "client_id": "c", "client_secret": "sk-canary", "refresh_token": "sk-canary"}"#,
        ]
        let values =
            Self.addresses + [
                "evil.example/", "evil.example#", "evil.example?", "x.evil.example/y", "evil.example\\", "@evil.example",
                "a@evil.example:1", "../evil", "%2f", "x/../../..", "\r\nHost: x",
            ]
        for value in values {
            let layers = try query(Rows.openAI, request: "{\"\(option)\": \(quoted(value))}", environment: environment).layers
            let failure = failure {
                let base = option == "api_base" ? value : nil
                let resolution = try catalog.resolve(ResolveQuery(model: model, apiBase: base))
                let endpoint = try Endpoint.expand(resolution, isStream: false) { variable in
                    (try? layers.text(variable.options, variables: variable.environment))?.text
                }
                let row = CredentialRow(resolution.provider, scheme: endpoint.auth)
                _ = try CredentialQuery(row: row, layers: layers, files: CredentialFiles { _ in nil }).find(for: endpoint.url)
                // What got a key must be the provider's own host to the letter.
                let origin = try #require(try? Origin(endpoint.url))
                #expect(row.patterns.contains { $0.covers(origin) }, "\(endpoint.url)")
                #expect(!endpoint.url.contains("\r") && !endpoint.url.contains("\n"))
            }
            if let failure { #expect(!failure.json.string.contains("canary")) }
        }
    }
}
