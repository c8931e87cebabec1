import CCrypto
import FairleadCatalog
import FairleadModel
import Foundation
import Testing

@testable import FairleadAuth

@Suite struct GoogleTests {
    static let url =
        "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/publishers/google/models/g:generateContent"

    static func serviceAccount(
        key: String = SigningKey.rsa.pem, extra: String = "", email: String = "fairlead@proj-1.iam.gserviceaccount.com"
    ) -> String {
        var writer = JSONWriter()
        writer.string(key)
        return #"{"type": "service_account", "project_id": "proj-1", "private_key_id": "kid-1", "client_email": ""# + email
            + #"", "private_key": "# + writer.finish().string + extra + "}"
    }

    static let user =
        #"{"type": "authorized_user", "client_id": "id.apps", "client_secret": "canary-secret", "refresh_token": "1//canary/+= refresh", "quota_project_id": "quota-1"}"#

    private func source(_ json: String, layer: OptionLayer = .provider) throws -> any TokenSource {
        try GoogleCredentials(
            text: Bytes(json), name: "test", layer: layer, files: CredentialFiles { _ in nil }, environment: Environment([:])
        ).source
    }

    private func form(_ request: TokenRequest) -> [String: String] {
        var components = URLComponents()
        components.percentEncodedQuery = request.body?.string
        return Dictionary(uniqueKeysWithValues: (components.queryItems ?? []).map { ($0.name, $0.value ?? "") })
    }

    private func decoded(_ part: String) throws -> Data {
        let standard = part.replacing("-", with: "+").replacing("_", with: "/")
        return try #require(Data(base64Encoded: standard + String(repeating: "=", count: (4 - standard.count % 4) % 4)))
    }

    // MARK: The service account

    @Test func signsAnAssertion() throws {
        let request = try source(Self.serviceAccount()).tokenRequest(wallClock: 1_700_000_000)
        #expect(request.method == .post)
        #expect(request.url == "https://oauth2.googleapis.com/token")
        #expect(request.headers.map(\.description).contains("content-type: application/x-www-form-urlencoded"))
        let form = form(request)
        #expect(form["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer")
        let parts = try #require(form["assertion"]).split(separator: ".").map(String.init)
        #expect(parts.count == 3)
        let header = try JSONDocument(Bytes(String(decoding: decoded(parts[0]), as: UTF8.self))).root
        #expect(header["alg"]?.string == "RS256" && header["typ"]?.string == "JWT" && header["kid"]?.string == "kid-1")
        let claims = try JSONDocument(Bytes(String(decoding: decoded(parts[1]), as: UTF8.self))).root
        #expect(claims["iss"]?.string == "fairlead@proj-1.iam.gserviceaccount.com")
        #expect(claims["aud"]?.string == "https://oauth2.googleapis.com/token")
        #expect(claims["scope"]?.string == "https://www.googleapis.com/auth/cloud-platform")
        #expect(claims["iat"]?.int == 1_700_000_000 && claims["exp"]?.int == 1_700_003_600)
        let signature = try Array(decoded(parts[2]))
        #expect(SigningKey.rsa.verifies(signature, over: parts[0] + "." + parts[1]))
        #expect(!SigningKey.rsa.verifies(signature, over: parts[0] + "." + parts[1] + "x"))
    }

    /// google-auth itself reads the assertion, and signs the same claims to the same bytes. Run where FAIRLEAD_GOOGLE_AUTH_PYTHON names a
    /// Python that has it.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["FAIRLEAD_GOOGLE_AUTH_PYTHON"] != nil))
    func agreesWithGoogleAuth() throws {
        let python = try #require(ProcessInfo.processInfo.environment["FAIRLEAD_GOOGLE_AUTH_PYTHON"])
        let request = try source(Self.serviceAccount()).tokenRequest(wallClock: Int64(Date().timeIntervalSince1970))
        let assertion = try #require(form(request)["assertion"])
        let script = """
            import sys, json
            from google.auth import jwt, crypt
            from google.oauth2 import service_account
            from cryptography.hazmat.primitives import hashes, serialization
            from cryptography.hazmat.primitives.asymmetric import padding
            token, public, info = json.load(sys.stdin)
            claims = jwt.decode(token, public, audience="https://oauth2.googleapis.com/token")
            theirs = service_account.Credentials.from_service_account_info(
                {**info, "token_uri": "https://oauth2.googleapis.com/token"}, scopes=["https://www.googleapis.com/auth/cloud-platform"])
            mine = jwt.decode(theirs._make_authorization_grant_assertion(), public, audience="https://oauth2.googleapis.com/token")
            assert set(claims) == set(mine), (claims, mine)
            assert {k: claims[k] for k in ("iss", "aud", "scope")} == {k: mine[k] for k in ("iss", "aud", "scope")}
            assert claims["exp"] - claims["iat"] == mine["exp"] - mine["iat"]
            assert jwt.decode_header(token) == jwt.decode_header(theirs._make_authorization_grant_assertion())
            head, _, signature = token.rpartition(".")
            key = serialization.load_pem_private_key(info["private_key"].encode(), None)
            import base64
            again = base64.urlsafe_b64encode(key.sign(head.encode(), padding.PKCS1v15(), hashes.SHA256())).rstrip(b"=").decode()
            assert again == signature
            print("agreed")
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", script]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var writer = JSONWriter()
        writer.beginArray()
        writer.string(assertion)
        writer.string(SigningKey.rsa.publicPEM)
        writer.raw(Bytes(Self.serviceAccount(extra: #", "token_uri": "https://oauth2.googleapis.com/token""#)))
        writer.endArray()
        input.fileHandleForWriting.write(Data(writer.finish().string.utf8))
        try input.fileHandleForWriting.close()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(said == "agreed\n")
    }

    @Test func takesPKCS1AndEscapedLineBreaks() throws {
        for pem in [SigningKey.rsa.traditionalPEM, SigningKey.rsa.pem.replacing("\n", with: "\\n")] {
            let account = try #require(try source(Self.serviceAccount(key: pem)) as? ServiceAccount)
            let parts = try account.assertion(wallClock: 0).split(separator: ".").map(String.init)
            #expect(try SigningKey.rsa.verifies(Array(decoded(parts[2])), over: parts[0] + "." + parts[1]))
        }
    }

    @Test(arguments: [
        "", "not a key", "-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----\n", "encrypted", "ed25519", "public",
    ])
    func refusesKeysThatCannotSign(_ kind: String) throws {
        let key =
            switch kind {
            case "encrypted": SigningKey.rsa.encryptedPEM
            case "ed25519": SigningKey.ed25519.pem
            case "public": SigningKey.rsa.publicPEM
            default: kind
            }
        ERR_clear_error()
        let failure = try #require(failure { _ = try source(Self.serviceAccount(key: key)).tokenRequest(wallClock: 0) })
        #expect(failure.status == .configuration)
        #expect(!failure.message.contains("canary") && failure.message.contains("private_key"))
        #expect(ERR_peek_error() == 0, "nothing is left in the host's error queue")
    }

    static let malformed: [(json: String, mentions: String)] = [
        ("[]", "JSON object"), ("nonsense", "not JSON"), (#"{"type": "service_account"}"#, "client_email"),
        (#"{"type": "service_account", "client_email": 7}"#, "client_email"),
        (#"{"type": "service_account", "client_email": "a@b"}"#, "private_key"),
        (#"{"type": "authorized_user", "client_id": "a"}"#, "client_secret"),
        (#"{"type": "external_account", "audience": "canary"}"#, "subject_token_type"), (#"{"type": "canary"}"#, "none of"),
        (serviceAccount(extra: #", "token_uri": "nonsense""#), "token_uri"),
        (serviceAccount(extra: #", "project_id": "a\r\nb""#), "project_id"),
    ]

    @Test(arguments: malformed) func refusesWhatIsMalformed(_ example: (json: String, mentions: String)) throws {
        let failure = try #require(failure { _ = try source(example.json) })
        #expect(failure.status == .configuration)
        #expect(failure.message.contains(example.mentions), "\(failure.message)")
        #expect(!failure.message.contains("canary"))
    }

    static let tokenURIs: [(uri: String, inRequest: Bool, inConfiguration: Bool)] = [
        ("https://oauth2.googleapis.com/token", true, true), ("https://accounts.google.com/o/oauth2/token", true, true),
        ("https://www.googleapis.com/oauth2/v4/token", true, true), ("http://oauth2.googleapis.com/token", false, true),
        ("https://evil.example/token", false, true), ("http://127.0.0.1:8080/token", false, true),
        ("https://oauth2.googleapis.com.evil.example/token", false, true),
        ("https://oauth2.googleapis.com@evil.example/token", false, false),
        ("http://169.254.169.254/token", false, true), ("file:///etc/passwd", false, false), ("unix:///run/x.sock", false, false),
    ]

    @Test(arguments: tokenURIs) func bindsTheTokenService(_ example: (uri: String, inRequest: Bool, inConfiguration: Bool)) {
        let json = Self.serviceAccount(extra: #", "token_uri": ""# + example.uri + "\"")
        #expect((failure { _ = try source(json, layer: .request) } == nil) == example.inRequest)
        #expect((failure { _ = try source(json, layer: .provider) } == nil) == example.inConfiguration)
    }

    @Test func refreshesAUser() throws {
        let source = try source(Self.user)
        let form = form(try source.tokenRequest(wallClock: 0))
        #expect(
            form == [
                "grant_type": "refresh_token", "client_id": "id.apps", "client_secret": "canary-secret",
                "refresh_token": "1//canary/+= refresh",
            ])
        let credential = try query(Rows.vertex, environment: ["VERTEXAI_CREDENTIALS": Self.user]).find(for: Self.url)
        #expect(
            credential.redactedHeaders.map { "\($0.name): \($0.value)" } == [
                "authorization: Bearer {key}", "x-goog-user-project: quota-1",
            ])
        #expect(credential.allHeaders(token: .bearer(Secret("t"))).map(\.revealed) == ["Bearer t", "quota-1"])
    }

    // MARK: Where they are found

    struct Place: Sendable, CustomTestStringConvertible {
        var name: String
        var request: String?
        var deployment: String?
        var provider: String?
        var environment: [String: String] = [:]
        var files: [String: String] = [:]
        var source: String?
        var fails: Status?
        var project: String?

        var testDescription: String { name }
    }

    private static let account = serviceAccount()
    private static let gcloud = "/home/u/.config/gcloud/application_default_credentials.json"

    static let places: [Place] = [
        Place(
            name: "object in the request", request: #"{"vertex_credentials": "# + account + "}", source: "vertex_credentials",
            project: "proj-1"),
        Place(
            name: "text in the request", request: #"{"vertex_ai_credentials": "# + quoted(account) + "}",
            source: "vertex_ai_credentials", project: "proj-1"),
        Place(
            name: "path in the request", request: #"{"vertex_credentials": "/sa.json"}"#, files: ["/sa.json": account],
            fails: .invalidRequest),
        Place(
            name: "path in the deployment", deployment: #"{"vertex_credentials": "/sa.json"}"#, files: ["/sa.json": account],
            source: "litellm_params.vertex_credentials", project: "proj-1"),
        Place(
            name: "path in the client, by name", provider: #"{"vertex_credentials": "os.environ/SA"}"#,
            environment: ["SA": "/sa.json"],
            files: ["/sa.json": account], source: "providers.vertex_ai.vertex_credentials", project: "proj-1"),
        Place(
            name: "LiteLLM's variable",
            environment: ["VERTEXAI_CREDENTIALS": account, "GOOGLE_APPLICATION_CREDENTIALS": "/other"],
            source: "VERTEXAI_CREDENTIALS", project: "proj-1"),
        Place(
            name: "Google's variable", environment: ["GOOGLE_APPLICATION_CREDENTIALS": "/sa.json", "HOME": "/home/u"],
            files: ["/sa.json": account, gcloud: user], source: "GOOGLE_APPLICATION_CREDENTIALS", project: "proj-1"),
        Place(
            name: "Google's variable, no file", environment: ["GOOGLE_APPLICATION_CREDENTIALS": "/none", "HOME": "/home/u"],
            files: [gcloud: user], fails: .configuration),
        Place(
            name: "gcloud", environment: ["HOME": "/home/u"], files: [gcloud: user],
            source: "gcloud's application_default_credentials.json", project: "quota-1"),
        Place(
            name: "gcloud's other folder", environment: ["HOME": "/home/u", "CLOUDSDK_CONFIG": "/cfg"],
            files: ["/cfg/application_default_credentials.json": user], source: "gcloud's application_default_credentials.json",
            project: "quota-1"),
        Place(name: "metadata server", environment: ["GCE_METADATA_HOST": "169.254.169.254:80"], source: "GCE_METADATA_HOST"),
        Place(
            name: "metadata server asked for", provider: #"{"vertex_use_metadata_server": true}"#,
            source: "providers.vertex_ai.vertex_use_metadata_server"),
        Place(
            name: "metadata server asked for by a request", request: #"{"vertex_use_metadata_server": true}"#,
            fails: .authentication),
        Place(name: "strange metadata host", environment: ["GCE_METADATA_HOST": "a/b?c"], fails: .configuration),
        Place(name: "nothing", environment: ["HOME": "/home/u"], fails: .authentication),
        Place(
            name: "project of an option", request: #"{"vertex_project": "opt"}"#, environment: ["VERTEXAI_CREDENTIALS": account],
            source: "VERTEXAI_CREDENTIALS", project: "opt"),
        Place(
            name: "project of the environment", environment: ["VERTEXAI_CREDENTIALS": account, "GOOGLE_CLOUD_PROJECT": "env"],
            source: "VERTEXAI_CREDENTIALS", project: "env"),
    ]

    private static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return writer.finish().string
    }

    @Test(arguments: places) func looks(_ place: Place) throws {
        let query = try query(
            Rows.vertex, request: place.request, deployment: place.deployment, provider: place.provider,
            environment: place.environment,
            files: place.files)
        if let status = place.fails {
            #expect(failure { _ = try query.find(for: Self.url) }?.status == status)
            #expect(query.report(for: Self.url).present == nil)
        } else {
            let credential = try query.find(for: Self.url)
            #expect(credential.source == place.source)
            #expect(credential.tokenSource != nil)
            #expect(query.report(for: Self.url).present == place.source)
            #expect(try query.googleProject()?.text == place.project)
        }
    }

    @Test func readsAFileOnce() throws {
        let reads = Locked(0)
        let files = CredentialFiles { _ in
            reads.withLock { $0 += 1 }
            return Bytes(Self.account)
        }
        for _ in 0..<3 {
            let layers = OptionLayers(
                request: nil, providerID: "vertex_ai", environment: Environment(["GOOGLE_APPLICATION_CREDENTIALS": "/sa.json"]))
            _ = try CredentialQuery(row: Rows.vertex, layers: layers, files: files).find(for: Self.url)
        }
        #expect(reads.withLock { $0 } == 1)
    }

    @Test func asksTheMetadataServer() throws {
        let query = try query(Rows.vertex, environment: ["GCE_METADATA_HOST": "metadata.example:8080"])
        let request = try #require(try query.find(for: Self.url).tokenSource).tokenRequest(wallClock: 0)
        #expect(request.method == .get && request.body == nil)
        #expect(request.url == "http://metadata.example:8080/computeMetadata/v1/instance/service-accounts/default/token")
        #expect(request.headers.map(\.description) == ["metadata-flavor: Google"])
    }

    @Test func sharesATokenAmongEqualCredentials() throws {
        let one = try source(Self.account, layer: .request).identity
        #expect(try source(Self.account, layer: .provider).identity == one)
        #expect(try source(Self.serviceAccount(email: "other@x")).identity != one)
        #expect(try source(Self.user).identity != one)
        #expect(TokenIdentity("ab", "c") != TokenIdentity("a", "bc"))
    }
}

@Suite struct EncodingTests {
    @Test func encodesBase64URL() {
        // RFC 4648, section 10.
        let vectors = ["": "", "f": "Zg", "fo": "Zm8", "foo": "Zm9v", "foob": "Zm9vYg", "fooba": "Zm9vYmE", "foobar": "Zm9vYmFy"]
        for (text, encoded) in vectors { #expect(Base64URL.encode(Array(text.utf8)) == encoded) }
        #expect(Base64URL.encode([0xFB, 0xFF, 0xFE]) == "-__-")
        var random = SplitMix64(seed: 3)
        for count in 0..<200 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let standard = Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
                "=", with: "")
            #expect(Base64URL.encode(bytes) == standard)
        }
    }

    @Test func hashes() {
        // FIPS 180-2, appendix B.1.
        #expect(SHA256.digest(of: "abc").prefix(4) == [0xBA, 0x78, 0x16, 0xBF])
    }
}
