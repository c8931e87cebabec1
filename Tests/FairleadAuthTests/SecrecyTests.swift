import FairleadCatalog
import FairleadModel
import Glibc
import Testing

@testable import FairleadAuth

@Suite struct SecrecyTests {
    /// Everything that Swift can print of a value.
    private func printed(_ value: Any) -> String {
        var text = "\(value) \(String(reflecting: value)) "
        dump(value, to: &text)
        return text
    }

    @Test func nothingPrintsAKey() throws {
        let key = "sk-canary"
        let environment = Environment(["OPENAI_API_KEY": key])
        let found = try query(
            Rows.openAI, request: #"{"extra_headers": {"X-Session-Token": "canary"}}"#, provider: #"{"api_key": "sk-canary"}"#,
            environment: ["OPENAI_API_KEY": key]
        )
        let credential = try found.find(for: "https://api.openai.com/v1")
        let application = try EntraApplication(
            tenant: "t", clientID: "c", proof: .secret(Secret("canary")), scope: nil, authority: nil, status: .configuration)
        let google = { (text: String) in
            try GoogleCredentials(
                text: Bytes(text), name: "x", layer: .provider, files: CredentialFiles { _ in nil },
                environment: Environment(["AWS_ACCESS_KEY_ID": "canary", "AWS_SECRET_ACCESS_KEY": "canary", "AWS_REGION": "r"]))
        }
        let user = try google(GoogleTests.user)
        let account = try google(GoogleTests.serviceAccount(key: "canary"))
        let external: [Any] = try IdentityTests.examples.map { try google($0) }
        let request = try application.tokenRequest(wallClock: 0)
        let values: [Any] = [
            environment, found.layers.environment, credential, credential.headers, Secret(key),
            HeaderField("a", secret: Secret(key)),
            application, user, account, request, AccessToken(secret: Secret(key), expiry: .now),
            try #require(try found.layers.text(["api_key"])), found.report(), user.source.identity,
        ] + external
        for value in values { #expect(!printed(value).contains("canary"), "\(type(of: value))") }
        #expect(
            credential.redactedHeaders.map { "\($0.name): \($0.value)" } == [
                "authorization: Bearer {key}", "x-session-token: {key}",
            ])
        #expect(credential.secrets().map(\.revealed) == [key, "canary"])
    }

    static let texts: [(text: String, scrubbed: String)] = [
        ("", ""), ("nothing here", "nothing here"),
        ("Incorrect API key provided: sk-canary.", "Incorrect API key provided: {key}."),
        ("sk-canarysk-canary", "{key}{key}"), ("sk-canar", "sk-canar"), ("ssk-canary", "s{key}"),
        ("https://x/?key=sk-canary", "https://x/?key={key}"),
        ("é sk-canary é second-key", "é {key} é {key}"),
    ]

    @Test(arguments: texts) func scrubs(_ example: (text: String, scrubbed: String)) {
        let secrets = [Secret("sk-canary"), Secret(""), Secret("s"), Secret("second-key")]
        #expect(Redaction.scrub(example.text, secrets) == example.scrubbed)
    }

    @Test func readsTheProcessEnvironment() {
        setenv("FAIRLEAD_TEST_VARIABLE", "a=b", 1)
        setenv("FAIRLEAD_TEST_EMPTY", "", 1)
        let environment = Environment.snapshot()
        setenv("FAIRLEAD_TEST_VARIABLE", "changed", 1)
        #expect(environment["FAIRLEAD_TEST_VARIABLE"] == "a=b")
        #expect(environment["FAIRLEAD_TEST_EMPTY"] == nil)
        #expect(environment["FAIRLEAD_TEST_MISSING"] == nil)
        #expect(environment.first(of: ["FAIRLEAD_TEST_MISSING", "FAIRLEAD_TEST_VARIABLE"])?.name == "FAIRLEAD_TEST_VARIABLE")
        #expect(environment["PATH"] == getenv("PATH").map { String(cString: $0) })
    }
}

@Suite struct EntraTests {
    static let url = "https://res.openai.azure.com/openai/deployments/d/chat/completions?api-version=v"
    static let application = ["AZURE_TENANT_ID": "tenant-1", "AZURE_CLIENT_ID": "app-1", "AZURE_CLIENT_SECRET": "s/&="]

    private func body(_ query: CredentialQuery) throws -> (url: String, body: String)? {
        guard let request = try query.find(for: Self.url).tokenSource?.tokenRequest(wallClock: 0) else { return nil }
        return (request.url, request.body?.string ?? "")
    }

    @Test func signsInWithTheEnvironment() throws {
        let found = try #require(try body(query(Rows.azure, environment: Self.application)))
        #expect(found.url == "https://login.microsoftonline.com/tenant-1/oauth2/v2.0/token")
        #expect(
            found.body
                == "grant_type=client_credentials&client_id=app-1&client_secret=s%2F%26%3D&scope=https%3A%2F%2Fcognitiveservices.azure.com%2F.default"
        )
    }

    @Test func takesAnotherCloudAndScope() throws {
        let environment = Self.application.merging(
            ["AZURE_AUTHORITY_HOST": "https://login.microsoftonline.us/", "AZURE_SCOPE": "scope-1"]) { $1 }
        let found = try #require(try body(query(Rows.azure, environment: environment)))
        #expect(found.url == "https://login.microsoftonline.us/tenant-1/oauth2/v2.0/token")
        #expect(found.body.hasSuffix("&scope=scope-1"))
    }

    @Test func mixesConfigurationAndEnvironment() throws {
        let found = try #require(
            try body(
                query(Rows.azure, deployment: #"{"tenant_id": "tenant-2", "client_id": "app-2"}"#, environment: Self.application))
        )
        #expect(found.url.contains("tenant-2") && found.body.contains("app-2"))
    }

    @Test func aKeyGoesBeforeTheApplication() throws {
        let environment = Self.application.merging(["AZURE_API_KEY": "k"]) { $1 }
        #expect(try query(Rows.azure, environment: environment).find(for: Self.url).sent == ["api-key: k"])
    }

    static let refused: [(request: String, environment: [String: String], status: Status)] = [
        // A request does not choose where the process's secret is signed in.
        (#"{"tenant_id": "evil"}"#, application, .invalidRequest), (#"{"client_id": "evil"}"#, application, .invalidRequest),
        (#"{"client_secret": "own"}"#, [:], .invalidRequest), ("{}", ["AZURE_CLIENT_SECRET": "s"], .configuration),
        (#"{"client_secret": "s", "client_id": "c", "tenant_id": "a/../b"}"#, [:], .invalidRequest),
        (#"{"client_secret": "s", "client_id": "c", "tenant_id": "a?b"}"#, [:], .invalidRequest),
        (#"{"client_secret": "s", "client_id": "c", "tenant_id": ".."}"#, [:], .invalidRequest),
        ("{}", application.merging(["AZURE_AUTHORITY_HOST": "nonsense"]) { $1 }, .configuration),
    ]

    @Test(arguments: refused) func refuses(_ example: (request: String, environment: [String: String], status: Status)) throws {
        let query = try query(Rows.azure, request: example.request, environment: example.environment)
        #expect(failure { _ = try query.find(for: Self.url) }?.status == example.status)
    }

    @Test func aRequestsOwnApplicationIsItsOwn() throws {
        let query = try query(
            Rows.azure, request: #"{"client_secret": "s2", "client_id": "c2", "tenant_id": "t2"}"#, environment: Self.application)
        let found = try #require(try body(query))
        #expect(found.url.contains("/t2/") && found.body.contains("client_secret=s2"))
    }
}

@Suite struct IBMTests {
    static let row = CredentialRow(
        provider: "watsonx", scheme: .ibmIAM, keyVariables: ["WATSONX_API_KEY"],
        bearerToken: .init(options: ["token"], variables: ["WATSONX_TOKEN"]), addresses: ["*.ml.cloud.ibm.com"],
        baseVariables: ["WATSONX_URL"])
    static let url = "https://us-south.ml.cloud.ibm.com/ml/v1/text/chat"

    static let exchanges: [(request: String, environment: [String: String], url: String, form: String)] = [
        ("{}", ["WATSONX_API_KEY": "e+"], "https://iam.cloud.ibm.com/identity/token", "e%2B"),
        (
            #"{"watsonx_iam_url": "https://evil.example"}"#, ["WATSONX_API_KEY": "e"], "https://iam.cloud.ibm.com/identity/token",
            "e"
        ),
        ("{}", ["WATSONX_API_KEY": "e", "WATSONX_IAM_URL": "https://iam.example/t"], "https://iam.example/t", "e"),
        (#"{"api_key": "r", "watsonx_iam_url": "https://own.example/t"}"#, [:], "https://own.example/t", "r"),
    ]

    @Test(arguments: exchanges) func exchangesAKey(
        _ example: (request: String, environment: [String: String], url: String, form: String)
    ) throws {
        let credential = try query(Self.row, request: example.request, environment: example.environment).find(for: Self.url)
        let request = try #require(credential.tokenSource).tokenRequest(wallClock: 0)
        #expect(request.url == example.url)
        #expect(request.body?.string == "grant_type=urn%3Aibm%3Aparams%3Aoauth%3Agrant-type%3Aapikey&apikey=\(example.form)")
    }

    @Test func takesAFinishedToken() throws {
        #expect(try query(Self.row, request: #"{"token": "t"}"#).find(for: Self.url).sent == ["authorization: Bearer t"])
    }

    @Test(arguments: [AuthScheme.sapOAuth, .ociSignature]) func refusesWhatItCannotMake(_ scheme: AuthScheme) throws {
        let row = CredentialRow(provider: "x", scheme: scheme, keyVariables: ["X_KEY"], addresses: ["https://x.example"])
        let failed = try #require(
            failure { _ = try query(row, environment: ["X_KEY": "canary"]).find(for: "https://x.example/v1") })
        #expect(failed.status == .configuration && !failed.message.contains("canary"))
        let own = try query(row, request: #"{"extra_headers": {"Authorization": "Bearer t"}}"#, environment: ["X_KEY": "canary"])
        #expect(try own.find(for: "https://x.example/v1").sent == ["authorization: Bearer t"])
    }
}
