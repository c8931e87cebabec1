import FairleadCatalog
import FairleadModel
import Testing

@testable import FairleadAuth

/// Exchanges with a service that the test plays.
private struct Played {
    /// What was sent, and what came of it.
    var sent: [TokenRequest] = []
    var keys: AWSKeys?
    var failure: Failure?

    static let moment = Moment(instant: Instant(nanoseconds: 1_000_000_000), wallClock: 1_767_225_600)

    init(_ source: (any TokenSource)?, _ answers: [TokenAnswer]) {
        guard let source else { return }
        var exchange = source.makeExchange()
        var answer: TokenAnswer?
        var rest = answers[...]
        do throws(Failure) {
            while true {
                switch try exchange.next(after: answer, at: Self.moment) {
                case .done(let token):
                    if case .awsKeys(let keys) = token.token { self.keys = keys }
                    return
                case .send(let request):
                    sent.append(request)
                    guard let next = rest.popFirst() else { return }
                    answer = next
                }
            }
        } catch {
            failure = error
        }
    }

    var places: [String] { sent.map { "\($0.method.rawValue) \($0.url)" } }
    var form: [String] { sent.last?.body?.string.split(separator: "&").map(String.init) ?? [] }

    func header(_ name: String, of index: Int) -> String? { sent[index].headers.first { $0.name == name }?.revealed }
}

private func answer(_ body: String, status: Int = 200) -> TokenAnswer {
    .response(status: status, body: Bytes(body), sent: Played.moment.instant)
}

private let noAnswer = TokenAnswer.failure(Failure(.timeout, "nobody is there"))

private func roleAnswer(_ id: String, expiration: String = "2026-01-01T01:00:00Z") -> TokenAnswer {
    answer(
        """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser>
        <AssumedRoleId>X:y</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>\(id)</AccessKeyId>
        <SecretAccessKey>canary&amp;secret</SecretAccessKey><SessionToken>canary/session==</SessionToken>
        <Expiration>\(expiration)</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>
        """)
}

private let keyJSON = """
    {"Code": "Success", "AccessKeyId": "ASIA1", "SecretAccessKey": "canary", "Token": "canary-session",
     "Expiration": "2026-01-01T06:00:00Z"}
    """

@Suite struct AWSCredentialTests {
    static let row = CredentialRow(
        provider: "bedrock", scheme: .awsSignature, keyVariables: ["AWS_BEARER_TOKEN_BEDROCK"],
        addresses: ["https://bedrock-runtime.{region}.amazonaws.com", "bedrock-runtime.*.amazonaws.com"],
        baseVariables: ["AWS_BEDROCK_RUNTIME_ENDPOINT"])
    static let url = "https://bedrock-runtime.eu-west-1.amazonaws.com/model/x/converse"
    static let keys = ["AWS_ACCESS_KEY_ID": "AKIA1", "AWS_SECRET_ACCESS_KEY": "canary"]

    private static func credential(
        _ request: String = "{}", provider: String? = nil, environment: [String: String] = [:], files: [String: String] = [:],
        url: String = url
    ) throws -> Credential {
        let plain = try query(row, request: request, provider: provider, environment: environment, files: files)
        let scope = AWSScope(region: "eu-west-1", service: "bedrock")
        return try CredentialQuery(row: row, layers: plain.layers, files: plain.files, scope: scope).find(for: url)
    }

    private static func fixed(_ credential: Credential) -> [String]? {
        guard case .fixed(let keys) = credential.signer?.keys else { return nil }
        return keys.secrets.map(\.revealed)
    }

    // MARK: Keys

    @Test func keysOfEveryLayerSign() throws {
        let own = #"{"aws_access_key_id": "a", "aws_secret_access_key": "b", "aws_session_token": "c"}"#
        #expect(Self.fixed(try Self.credential(own, environment: Self.keys)) == ["a", "b", "c"])
        #expect(Self.fixed(try Self.credential(provider: own, environment: Self.keys)) == ["a", "b", "c"])
        #expect(Self.fixed(try Self.credential(environment: Self.keys)) == ["AKIA1", "canary"])
    }

    @Test func aBearerKeyGoesBeforeTheSignature() throws {
        let environment = Self.keys.merging(["AWS_BEARER_TOKEN_BEDROCK": "bedrock-api-key"]) { $1 }
        #expect(try Self.credential(environment: environment).sent == ["authorization: Bearer bedrock-api-key"])
        #expect(try Self.credential(#"{"api_key": "k"}"#, environment: Self.keys).sent == ["authorization: Bearer k"])
    }

    @Test(arguments: [
        #"{"aws_access_key_id": "a"}"#, #"{"aws_secret_access_key": "b"}"#, #"{"aws_access_key_id": "a\nb", "aws_secret_access_key": "b"}"#,
        #"{"aws_web_identity_token": "t"}"#, #"{"aws_web_identity_token": "/etc/passwd", "aws_role_name": "r"}"#,
        #"{"aws_web_identity_token": "oidc/google", "aws_role_name": "r"}"#, #"{"aws_profile_name": "none"}"#,
        #"{"aws_role_name": "r", "aws_sts_endpoint": "https://evil.example"}"#, #"{"aws_role_name": "r", "aws_sts_endpoint": "nonsense"}"#,
    ]) func aRequestThatCannotBeUsedIsRefused(request: String) {
        let failed = failure { _ = try Self.credential(request, environment: Self.keys) }
        #expect(failed?.status == .invalidRequest || failed?.status == .configuration)
        #expect(failed?.message.contains("canary") == false)
    }

    @Test func ambientKeysGoToAWSAlone() throws {
        for address in ["https://evil.example", "https://bedrock-runtime.eu-west-1.amazonaws.com.evil.example", "http://127.0.0.1:1"] {
            for environment in [Self.keys, ["AWS_PROFILE": "p"]] {
                let failed = failure {
                    _ = try Self.credential(
                        #"{"api_base": "\#(address)"}"#, environment: environment, files: ["/c": ""], url: address + "/model/x/converse")
                }
                #expect(failed != nil)
            }
        }
        // A profile that a request names is still the process's.
        let files = ["/h/.aws/credentials": "[p]\naws_access_key_id=a\naws_secret_access_key=canary\n"]
        let failed = failure {
            _ = try Self.credential(
                #"{"aws_profile_name": "p", "api_base": "https://evil.example"}"#, environment: ["HOME": "/h"], files: files,
                url: "https://evil.example/model/x/converse")
        }
        #expect(failed?.status == .configuration)
        let own = try Self.credential(
            #"{"aws_access_key_id": "a", "aws_secret_access_key": "b", "api_base": "https://vpce.example"}"#, environment: Self.keys,
            url: "https://vpce.example/model/x/converse")
        #expect(Self.fixed(own) == ["a", "b"])
    }

    // MARK: Signing

    @Test func aRequestIsSignedAndADryRunShowsNoSecret() throws {
        let credential = try Self.credential(environment: Self.keys.merging(["AWS_SESSION_TOKEN": "canary-session"]) { $1 })
        let signer = try #require(credential.signer)
        let headers = try signer.sign(
            url: Self.url, headers: [("content-type", "application/json"), ("x-amzn-a", "b"), ("x-other", "c")], body: Bytes("{}"),
            token: nil, wallClock: 0)
        let proof = try #require(headers.first { $0.name == "authorization" }?.revealed)
        #expect(proof.contains("Credential=AKIA1/19700101/eu-west-1/bedrock/aws4_request"))
        #expect(proof.contains("SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amzn-a,"))
        let shown = credential.redactedHeaders.map { "\($0.name): \($0.value)" }
        #expect(shown.count == 1 && shown[0].contains("/eu-west-1/bedrock/aws4_request") && !shown[0].contains("AKIA"))
        var dumped = ""
        dump(credential, to: &dumped)
        dump(headers, to: &dumped)
        #expect(!dumped.contains("canary") && !dumped.contains("AKIA1"))
        #expect(credential.secrets().map(\.revealed).contains("canary"))
    }

    @Test func withoutARegionNothingIsSigned() throws {
        let failed = failure { _ = try query(Self.row, environment: Self.keys).find(for: Self.url) }
        #expect(failed?.status == .invalidRequest && failed?.param == "aws_region_name")
    }

    // MARK: Roles

    @Test func aRoleIsPlayedWithTheKeysBesideIt() throws {
        let credential = try Self.credential(
            #"{"aws_role_name": "arn:aws:iam::1:role/r", "aws_session_name": "s t", "aws_external_id": "e&x"}"#, environment: Self.keys)
        let played = Played(credential.tokenSource, [roleAnswer("ASIA9")])
        #expect(played.places == ["POST https://sts.eu-west-1.amazonaws.com/"])
        #expect(
            played.form == [
                "Action=AssumeRole", "Version=2011-06-15", "RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fr", "RoleSessionName=s%20t",
                "ExternalId=e%26x",
            ])
        #expect(played.header("authorization", of: 0)?.contains("Credential=AKIA1/20260101/eu-west-1/sts/aws4_request") == true)
        #expect(played.keys?.secrets.map(\.revealed) == ["ASIA9", "canary&secret", "canary/session=="])
    }

    @Test func aRefusedRoleSaysWhyAndNothingSecret() throws {
        let credential = try Self.credential(#"{"aws_role_name": "arn:aws:iam::1:role/r"}"#, environment: Self.keys)
        let refusals: [(String, Int, Status)] = [
            ("<ErrorResponse><Error><Code>AccessDenied</Code><Message>no &lt;canary&gt;\n for you</Message></Error></ErrorResponse>", 403, .authentication),
            ("canary", 400, .authentication), ("", 500, .server), ("<Code>Throttling</Code>", 400, Status(httpStatus: 400)),
        ]
        for (body, status, expected) in refusals {
            let failed = try #require(Played(credential.tokenSource, [answer(body, status: status)]).failure)
            #expect(failed.status == expected && failed.httpStatus == status)
            #expect(!failed.json.string.contains("canary"))
        }
        for body in ["", "<html>", "<AccessKeyId>a</AccessKeyId>", "<AccessKeyId>a</AccessKeyId><SecretAccessKey>b\nc</SecretAccessKey>"] {
            #expect(Played(credential.tokenSource, [answer(body)]).failure?.status == .badResponse)
        }
    }

    @Test func aWebIdentityIsReadAnewEachTime() throws {
        let environment = [
            "AWS_WEB_IDENTITY_TOKEN_FILE": "/var/token", "AWS_ROLE_ARN": "arn:aws:iam::1:role/pod", "AWS_ROLE_SESSION_NAME": "pod-1",
        ]
        let credential = try Self.credential(environment: environment, files: ["/var/token": "jwt.canary\n"])
        let played = Played(credential.tokenSource, [roleAnswer("ASIA2")])
        #expect(played.form.contains("Action=AssumeRoleWithWebIdentity") && played.form.contains("WebIdentityToken=jwt.canary"))
        #expect(played.form.contains("RoleSessionName=pod-1") && played.header("authorization", of: 0) == nil)
        #expect(played.keys?.secrets.first?.revealed == "ASIA2")
        let gone = try Self.credential(environment: environment)
        #expect(Played(gone.tokenSource, []).failure?.status == .configuration)
        let refused = answer("<Code>ExpiredToken</Code><Message>jwt.canary has expired</Message>", status: 400)
        let failed = Played(credential.tokenSource, [refused]).failure
        #expect(failed?.status == .authentication && failed?.json.string.contains("canary") == false)
    }

    // MARK: Containers and instances

    @Test func aContainersKeysAreAskedForWithItsToken() throws {
        let environment = [
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/v1/credentials", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/t",
        ]
        let credential = try Self.credential(environment: environment, files: ["/t": "canary-token\n"])
        let played = Played(credential.tokenSource, [answer("", status: 503), answer(keyJSON)])
        #expect(played.places == Array(repeating: "GET http://169.254.170.23/v1/credentials", count: 2))
        #expect(played.header("authorization", of: 1) == "canary-token")
        #expect(played.keys?.secrets.map(\.revealed) == ["ASIA1", "canary", "canary-session"])
        let task = try Self.credential(environment: ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/credentials/1"])
        #expect(Played(task.tokenSource, []).places == ["GET http://169.254.170.2/v2/credentials/1"])
        let refused = answer(#"{"code": "AccessDenied", "message": "canary-token is none"}"#, status: 403)
        let failed = Played(credential.tokenSource, [refused]).failure
        #expect(failed?.status == .authentication && failed?.json.string.contains("canary") == false)
    }

    @Test(arguments: [
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://evil.example/"), ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "ftp://127.0.0.1/"),
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1.evil.example/"), ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost@evil.example/"),
        ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "@evil.example/"), ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", ".evil.example/"),
    ]) func aContainersTokenGoesNowhereElse(variable: String, value: String) {
        let environment = [variable: value, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "canary"]
        #expect(failure { _ = try Self.credential(environment: environment) }?.status == .configuration)
    }

    private static let instance = ["AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://169.254.169.254/"]

    @Test func anInstanceIsAskedInThreeSteps() throws {
        let source = try Self.credential(environment: Self.instance).tokenSource
        let played = Played(source, [answer("session"), answer("my-role\n"), answer(keyJSON)])
        let base = "http://169.254.169.254/latest"
        #expect(
            played.places == [
                "PUT \(base)/api/token", "GET \(base)/meta-data/iam/security-credentials/",
                "GET \(base)/meta-data/iam/security-credentials/my-role",
            ])
        #expect(played.header("x-aws-ec2-metadata-token-ttl-seconds", of: 0) == "21600")
        #expect(played.header("x-aws-ec2-metadata-token", of: 2) == "session")
        #expect(played.sent.allSatisfy { $0.limitMilliseconds != nil })
        #expect(played.keys?.secrets.first?.revealed == "ASIA1")
        for first in [answer("", status: 404), answer("", status: 403), noAnswer] {
            let old = Played(source, [first, answer("r"), answer(keyJSON)])
            #expect(old.keys != nil && old.header("x-aws-ec2-metadata-token", of: 2) == nil)
        }
        #expect(Played(source, [answer("", status: 400)]).failure?.status == .authentication)
        let strict = Self.instance.merging(["AWS_EC2_METADATA_V1_DISABLED": "true"]) { $1 }
        let strictSource = try Self.credential(environment: strict).tokenSource
        #expect(Played(strictSource, [answer("", status: 404), answer("r"), answer(keyJSON)]).failure != nil)
    }

    @Test func hostileMetadataIsRefused() throws {
        let source = try Self.credential(environment: Self.instance).tokenSource
        for token in ["", "a\r\nx-evil: b", String(repeating: "x", count: 40_000)] {
            #expect(Played(source, [answer(token), answer("r"), answer(keyJSON)]).failure?.status == .badResponse)
        }
        for role in ["", "../../user-data", "a/b", "a?b", "a b", "..", String(repeating: "x", count: 200), "\u{0}"] {
            #expect(Played(source, [answer("t"), answer(role), answer(keyJSON)]).failure?.status == .badResponse)
        }
        let keys = [
            "", "[]", "{}", "<html>", #"{"AccessKeyId": 7}"#, #"{"AccessKeyId": "a", "SecretAccessKey": "b\r\nc"}"#,
            #"{"AccessKeyId": "a", "SecretAccessKey": ""}"#, String(repeating: "[", count: 10_000),
        ]
        for body in keys { #expect(Played(source, [answer("t"), answer("r"), answer(body)]).failure?.status == .badResponse) }
        let error = Played(source, [answer("t"), answer("r"), answer(#"{"Code": "AssumeRoleUnauthorizedAccess\n"}"#)]).failure
        #expect(error?.status == .authentication)
        #expect(Played(source, [noAnswer, noAnswer]).failure?.status == .authentication)
        for time in ["", "never", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z"] {
            let body = #"{"AccessKeyId": "a", "SecretAccessKey": "b", "Expiration": "\#(time)"}"#
            #expect(Played(source, [answer("t"), answer("r"), answer(body)]).keys != nil)
        }
    }

    @Test func theInstanceIsAskedOnlyWhereThereIsOne() throws {
        #expect(failure { _ = try Self.credential() }?.status == .authentication)
        #expect(try Self.credential(files: ["/sys/devices/virtual/dmi/id/sys_vendor": "Amazon EC2\n"]).tokenSource != nil)
        let off = Self.instance.merging(["AWS_EC2_METADATA_DISABLED": "True"]) { $1 }
        #expect(failure { _ = try Self.credential(environment: off) }?.status == .authentication)
    }
}
