import FairleadCatalog
import FairleadModel
import Foundation
import Testing

@testable import FairleadAuth

/// Identities that others vouch for: another cloud's, a pod's, a machine's.
@Suite struct IdentityTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("vectors/identities/exchanges.json")

    /// What google-auth and azure-identity have sent, and were answered.
    private static func cases() throws -> [JSON] {
        try Array(JSONDocument(String(contentsOf: file, encoding: .utf8)).root.elements)
    }

    static var examples: [String] {
        get throws { try cases().compactMap { $0.present("credentials").map { $0.written } } }
    }

    private static func members(of object: JSON?) -> [(key: JSON, value: JSON)] {
        object.map { Array($0.members).map { ($0.key, $0.value) } } ?? []
    }

    private static func texts(_ object: JSON?) -> [String: String] {
        Dictionary(uniqueKeysWithValues: members(of: object).map { ($0.key.string ?? "", $0.value.string ?? "") })
    }

    private static func source(_ item: JSON) throws -> any TokenSource {
        let (environment, files) = (texts(item["environment"]), texts(item["files"]))
        if let credentials = item.present("credentials") {
            let query = try query(
                Rows.vertex, provider: #"{"vertex_credentials": "# + credentials.written + "}", environment: environment, files: files)
            return try #require(query.find(for: GoogleTests.url).tokenSource)
        }
        return try #require(query(Rows.azure, environment: environment, files: files).find(for: EntraTests.url).tokenSource)
    }

    /// Pairs of a form or a query, each value with JSON in it in one writing.
    private static func pairs(_ text: String?) -> [String: String] {
        var components = URLComponents()
        components.percentEncodedQuery = text
        return Dictionary(uniqueKeysWithValues: (components.queryItems ?? []).map { ($0.name, canonical($0.value ?? "")) })
    }

    private static func canonical(_ text: String) -> String {
        let plain = text.hasPrefix("%7B") ? text.removingPercentEncoding ?? text : text
        guard plain.hasPrefix("{"), var object = try? JSONSerialization.jsonObject(with: Data(plain.utf8)) as? [String: Any] else {
            return text
        }
        // Headers are in no order, and their names in any case.
        if let headers = object["headers"] as? [[String: String]] {
            object["headers"] = headers.map { "\(($0["key"] ?? "").lowercased()): \($0["value"] ?? "")" }.sorted()
        }
        let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    private static func split(_ url: String) -> (place: String, query: [String: String]) {
        let parts = url.split(separator: "?", maxSplits: 1).map(String.init)
        return (parts[0], pairs(parts.count > 1 ? parts[1] : nil))
    }

    @Test func sendsWhatTheOfficialLibrariesSend() throws {
        let cases = try Self.cases()
        #expect(cases.count >= 18)
        for item in cases {
            let name = Comment(rawValue: item["name"]?.string ?? "")
            let time = Moment(instant: Instant(nanoseconds: 0), wallClock: Int64(try #require(item["time"]?.int)))
            var exchange = try Self.source(item).makeExchange()
            var answer: TokenAnswer?
            for expected in Array(try #require(item["exchanges"]).elements) {
                guard case .send(let request) = try exchange.next(after: answer, at: time) else {
                    Issue.record("it ended too early: \(name)")
                    return
                }
                let wanted = try #require(expected["request"])
                #expect(request.method.rawValue == wanted["method"]?.string, name)
                let (sent, due) = (Self.split(request.url), Self.split(wanted["url"]?.string ?? ""))
                #expect(sent.place == due.place && sent.query == due.query, name)
                let headers = request.headers.filter { $0.name != "accept" }.map { ($0.name, $0.revealed) }
                #expect(Dictionary(uniqueKeysWithValues: headers) == Self.texts(wanted["headers"]), name)
                let body = request.body?.string ?? ""
                if body.hasPrefix("{") {
                    #expect(Self.canonical(body) == Self.canonical(wanted["body"]?.written ?? ""), name)
                } else {
                    let form = Self.members(of: wanted.present("body")).map { member in
                        (member.key.string ?? "", Self.canonical(member.value.string ?? member.value.written))
                    }
                    #expect(Self.pairs(body) == Dictionary(uniqueKeysWithValues: form), name)
                }
                answer = .response(status: 200, body: Bytes(expected["answer"]?.string ?? ""), sent: time.instant)
            }
            guard case .done(let token) = try exchange.next(after: answer, at: time) else {
                Issue.record("it did not end: \(name)")
                return
            }
            #expect(token.token.revealed == item["token"]?.string, name)
            let life = token.expiry.nanoseconds / 1_000_000_000
            #expect(life == 3600 || life == 3599, name)
        }
    }

    // MARK: What is refused

    private static func account(_ source: String, _ more: String = "", type: String = "external_account") -> String {
        #"{"type": "\#(type)", "audience": "//iam.googleapis.com/projects/1/p", "subject_token_type": "t", "credential_source": \#(source)\#(more)}"#
    }

    private static let played = "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/a@b:generateAccessToken"
    private static let aws = #"{"environment_id": "aws1", "region_url": "http://169.254.169.254/r", "url": "http://169.254.169.254/k", "#

    static let refused: [(json: String, mentions: String)] = [
        (account(#"{"executable": {"command": "/bin/canary"}}"#), "runs no programs"),
        (account(#"{"certificate": {}}"#), "certificates"), (account("{}"), "credential_source"),
        (account(#"{"file": "/f", "url": "https://u.example"}"#), "credential_source"),
        (account(#"{"url": "file:///etc/passwd"}"#), "url"), (account(#"{"url": "unix:///run/x"}"#), "url"),
        (account(#"{"url": "https://u.example", "headers": {"x": "canary\r\ny: z"}}"#), "control character"),
        (account(#"{"file": "/f", "format": {"type": "xml"}}"#), "format"),
        (account(#"{"file": "/f", "format": {"type": "json"}}"#), "subject_token_field_name"),
        (account(#"{"file": "/f"}"#, #", "token_url": "https://evil.example/canary""#), "token_url"),
        (account(#"{"file": "/f"}"#, #", "token_url": "http://sts.googleapis.com/v1/token""#), "token_url"),
        (account(#"{"file": "/f"}"#, #", "token_url": "https://sts.googleapis.com.evil.example""#), "token_url"),
        (account(#"{"file": "/f"}"#, #", "universe_domain": "universe.example", "token_url": "https://other.example""#), "universe.example"),
        (account(#"{"file": "/f"}"#, #", "service_account_impersonation_url": "https://evil.example/a@b:generateAccessToken""#), "googleapis.com"),
        (account(#"{"file": "/f"}"#, #", "service_account_impersonation_url": "https://iamcredentials.googleapis.com/v1/x""#), "generateAccessToken"),
        (
            account(#"{"file": "/f"}"#, #", "service_account_impersonation_url": "\#(played)", "service_account_impersonation": {"token_lifetime_seconds": 0}"#),
            "token_lifetime_seconds"
        ),
        (account(#"{"file": "/f"}"#, #", "workforce_pool_user_project": "p""#), "workforce"),
        (account(#"{"environment_id": "aws2"}"#), "aws1"),
        (account(aws + #""regional_cred_verification_url": "https://iam.amazonaws.com?Action=CreateUser"}"#), "token service"),
        (account(#"{"environment_id": "aws1", "url": "https://evil.example", "region_url": "http://169.254.169.254/r", "regional_cred_verification_url": "https://sts.{region}.amazonaws.com"}"#), "metadata"),
        (account("{}", type: "impersonated_service_account"), "source_credentials"),
        (#"{"type": "impersonated_service_account", "source_credentials": {"type": "impersonated_service_account"}}"#, "delegates"),
    ]

    @Test(arguments: refused) func refuses(_ example: (json: String, mentions: String)) throws {
        let query = try query(Rows.vertex, provider: #"{"vertex_credentials": \#(example.json)}"#)
        let failure = try #require(failure { _ = try query.find(for: GoogleTests.url) })
        #expect(failure.status == .configuration)
        #expect(failure.message.contains(example.mentions), "\(failure.message)")
        #expect(!failure.message.contains("canary"))
    }

    @Test func aRequestReadsNoFilesAndAsksNobodyElse() throws {
        for json in try Self.examples where json.contains(#""external_account""#) {
            let query = try query(
                Rows.vertex, request: #"{"vertex_credentials": \#(json)}"#,
                environment: ["AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "canary"])
            let failure = try #require(failure { _ = try query.find(for: GoogleTests.url) })
            #expect(failure.status == .invalidRequest && failure.message.contains("configuration"))
        }
        // A user's own credentials may play an account, at Google's.
        let own = #"{"type": "impersonated_service_account", "source_credentials": \#(GoogleTests.user), "service_account_impersonation_url": "#
        for (url, isTaken) in [(Self.played, true), ("http://127.0.0.1:1/a@b:generateAccessToken", false)] {
            let query = try query(Rows.vertex, request: #"{"vertex_credentials": \#(own)"\#(url)"}}"#)
            #expect((failure { _ = try query.find(for: GoogleTests.url) } == nil) == isTaken)
        }
    }

    @Test func saysWhatIsWrongAndNotWithWhat() throws {
        let json = Self.account(#"{"url": "https://u.example", "format": {"type": "json", "subject_token_field_name": "f"}}"#, #", "client_id": "c", "client_secret": "canary-client""#)
        let source = try #require(try query(Rows.vertex, provider: #"{"vertex_credentials": \#(json)}"#).find(for: GoogleTests.url).tokenSource)
        let answers: [([(status: Int, body: String)], Status, String)] = [
            ([(500, "canary")], .overloaded, "500"), ([(403, "canary")], .authentication, "403"), ([(200, "canary")], .configuration, "f"),
            ([(200, #"{"f": ""}"#)], .configuration, "subject_token_field_name"),
            ([(200, #"{"f": "canary-subject"}"#), (400, #"{"error": "invalid_grant", "error_description": "canary-subject is bad: canary-client"}"#)],
             .authentication, "invalid_grant: {key} is bad: {key}"),
            ([(200, #"{"f": "canary-subject"}"#), (200, "{}")], .badResponse, "access_token"),
        ]
        for (given, _, mentions) in answers {
            var exchange = source.makeExchange()
            let failed = try #require(
                failure {
                    _ = try exchange.next(after: nil, at: .now)
                    for (status, body) in given {
                        _ = try exchange.next(after: .response(status: status, body: Bytes(body), sent: .now), at: .now)
                    }
                })
            #expect(failed.message.contains(mentions) && !failed.message.contains("canary"), "\(failed.message)")
        }
    }

    // MARK: Azure

    static let machines: [(environment: [String: String], provider: String?, found: String?)] = [
        ([:], nil, nil), (["AZURE_CLIENT_ID": "c", "AZURE_TENANT_ID": "t"], nil, nil),
        (["AZURE_FEDERATED_TOKEN_FILE": "/f"], nil, nil), (["IDENTITY_ENDPOINT": "http://127.0.0.1:1/msi"], nil, nil),
        (["MSI_ENDPOINT": "http://127.0.0.1:1/msi"], nil, nil), ([:], #"{"azure_use_managed_identity": false}"#, nil),
        ([:], #"{"azure_use_managed_identity": true}"#, "providers.azure.azure_use_managed_identity"),
        (["AZURE_CREDENTIAL": "ManagedIdentityCredential"], nil, "AZURE_CREDENTIAL"),
        (["AZURE_TOKEN_CREDENTIALS": "managedidentitycredential"], nil, "AZURE_TOKEN_CREDENTIALS"),
        (["AZURE_POD_IDENTITY_AUTHORITY_HOST": "http://10.0.0.1/"], nil, "AZURE_POD_IDENTITY_AUTHORITY_HOST"),
        (["AZURE_FEDERATED_TOKEN_FILE": "/f", "AZURE_CLIENT_ID": "c", "AZURE_TENANT_ID": "t"], nil, "AZURE_FEDERATED_TOKEN_FILE"),
        (
            ["AZURE_FEDERATED_TOKEN_FILE": "/f", "AZURE_CLIENT_ID": "c", "AZURE_TENANT_ID": "t", "AZURE_CLIENT_SECRET": "s"], nil,
            "AZURE_CLIENT_SECRET"
        ),
    ]

    @Test(arguments: machines) func asksAMachineOnlyWhereSomethingSaysSo(
        _ example: (environment: [String: String], provider: String?, found: String?)
    ) throws {
        let query = try query(Rows.azure, provider: example.provider, environment: example.environment)
        #expect((try? query.find(for: EntraTests.url))?.source == example.found)
    }

    @Test(arguments: [
        ["IDENTITY_ENDPOINT": "https://h/t", "IDENTITY_HEADER": "s", "IDENTITY_SERVER_THUMBPRINT": "t"],
        ["IDENTITY_ENDPOINT": "http://localhost:40342/t", "IMDS_ENDPOINT": "http://localhost:40342"],
        ["IDENTITY_ENDPOINT": "nonsense", "IDENTITY_HEADER": "s"], ["IDENTITY_ENDPOINT": "http://h/t", "IDENTITY_HEADER": "canary\n"],
        ["MSI_ENDPOINT": "unix:///x", "MSI_SECRET": "s"], ["AZURE_POD_IDENTITY_AUTHORITY_HOST": "nonsense"],
    ]) func refusesWhatItCannotAsk(environment: [String: String]) throws {
        let failed = try #require(failure { _ = try query(Rows.azure, environment: environment).find(for: EntraTests.url) })
        #expect(failed.status == .configuration && !failed.message.contains("canary"))
    }

    @Test func aRequestDoesNotUseTheMachinesIdentityElsewhere() throws {
        #expect(failure { _ = try query(Rows.azure, request: #"{"azure_use_managed_identity": true}"#).find(for: EntraTests.url) }?.status == .authentication)
        let ambient = try query(
            Rows.azure, request: #"{"api_base": "https://evil.example"}"#, environment: ["AZURE_CREDENTIAL": "ManagedIdentityCredential"])
        #expect(failure { _ = try ambient.find(for: "https://evil.example/x") }?.status == .configuration)
    }
}

extension JSON {
    /// As text.
    fileprivate var written: String {
        var writer = JSONWriter()
        writer.raw(self)
        return writer.finish().string
    }
}
