import FairleadModel
import Testing

@testable import FairleadAuth

@Suite struct AWSProfileTests {
    private static let configuration = """
        # a comment
        [default]
        region = eu-central-1
        s3 =
          max_concurrent_requests = 20
          role_arn = nested
        [profile dev]
        role_arn = arn:aws:iam::1:role/dev
        source_profile = base
        external_id = e
        role_session_name = me
        duration_seconds = 900
        [profile chain]
        role_arn=arn:aws:iam::1:role/chain
        source_profile=dev
        [profile loop]
        role_arn = arn:aws:iam::1:role/loop
        source_profile = pool
        [profile pool]
        role_arn = arn:aws:iam::1:role/pool
        source_profile = loop
        [profile self]
        role_arn = arn:aws:iam::1:role/self
        source_profile = self
        aws_access_key_id = SELF
        aws_secret_access_key = s
        [profile env]
        role_arn = arn:aws:iam::1:role/env
        credential_source = Environment
        [profile ec2]
        role_arn = arn:aws:iam::1:role/ec2
        credential_source = Ec2InstanceMetadata
        [profile web]
        role_arn = arn:aws:iam::1:role/web
        web_identity_token_file = /token
        [profile sso]
        sso_session = corp
        [profile old-sso]
        sso_start_url = https://x.awsapps.com/start
        [profile process]
        credential_process = /bin/evil
        [profile mfa]
        role_arn = arn:aws:iam::1:role/mfa
        source_profile = base
        mfa_serial = arn:aws:iam::1:mfa/me
        [profile half]
        aws_access_key_id = a
        [profile empty]
        region = us-east-1
        [profile both]
        role_arn = arn:aws:iam::1:role/x
        source_profile = base
        credential_source = Environment
        [profile "a b"]
        aws_access_key_id = quoted
        aws_secret_access_key = s
        [sso-session corp]
        sso_region = us-east-1
        """
    private static let credentials = """
        [default]\r
        aws_access_key_id = AKIADEFAULT\r
        aws_secret_access_key = canary/default+=\r
        [base]
        aws_access_key_id = AKIABASE
        aws_secret_access_key = canary-base
        aws_session_token = canary-session
        ; another comment
        stray line
        """

    private static func keys(
        _ profile: String, environment: [String: String] = [:], files: [String: String] = [:]
    ) throws -> AWSKeySource? {
        try AWSProfileChain(
            profiles: AWSProfiles(configuration: configuration, credentials: credentials), environment: Environment(environment),
            files: CredentialFiles { path in files[path].map { Bytes($0) } },
            service: { (region) throws(Failure) in try SecurityTokenService(endpoint: nil, region: region) }
        ).keys(of: profile)
    }

    private static func described(_ source: AWSKeySource?) -> String {
        switch source {
        case .fixed(let keys): keys.accessKeyID.revealed
        case .exchanged(let role as AssumedRole): "\(role.role.arn.split(separator: "/").last ?? "") by (\(described(role.base)))"
        case .exchanged(let role as WebIdentityRole): "\(role.role.arn.split(separator: "/").last ?? "") by web identity"
        case .exchanged(let other): other.subject
        case nil: "none"
        }
    }

    @Test(arguments: [
        ("default", "AKIADEFAULT"), ("base", "AKIABASE"), ("dev", "dev by (AKIABASE)"), ("chain", "chain by (dev by (AKIABASE))"),
        ("self", "self by (SELF)"), ("ec2", "ec2 by (the EC2 instance's role)"), ("web", "web by web identity"), ("empty", "none"),
        ("a b", "quoted"), ("env", "env by (AKIAENV)"),
    ]) func findsTheKeys(profile: String, expected: String) throws {
        let environment = ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "s"]
        #expect(Self.described(try Self.keys(profile, environment: environment)) == expected)
    }

    @Test func aRolesSettingsAreTaken() throws {
        guard case .exchanged(let source as AssumedRole) = try Self.keys("dev") else {
            Issue.record("no role")
            return
        }
        #expect(source.role.externalID == "e" && source.role.sessionName == "me" && source.role.seconds == 900)
    }

    @Test(arguments: [
        ("nowhere", "does not exist"), ("loop", "leads back"), ("sso", "IAM Identity Center"), ("old-sso", "IAM Identity Center"),
        ("process", "credential_process"), ("mfa", "mfa_serial"), ("half", "only one of"), ("both", "both"), ("env", "environment"),
    ]) func refusesWithAReason(profile: String, reason: String) {
        let failed = failure { _ = try Self.keys(profile) }
        #expect(failed?.status == .configuration)
        #expect(failed?.message.contains(reason) == true, "\(failed?.message ?? "")")
        #expect(failed?.message.contains("canary") == false && failed?.message.contains("evil") == false)
    }

    @Test func theEnvironmentsFilesAndProfileAreUsed() throws {
        let files = ["/x/config": Self.configuration, "/x/credentials": Self.credentials]
        let environment = ["AWS_CONFIG_FILE": "/x/config", "AWS_SHARED_CREDENTIALS_FILE": "/x/credentials"]
        let scope = AWSScope(region: "us-east-1", service: "bedrock")
        func found(_ more: [String: String]) throws -> String {
            let plain = try query(AWSCredentialTests.row, environment: environment.merging(more) { $1 }, files: files)
            let credential = try CredentialQuery(row: plain.row, layers: plain.layers, files: plain.files, scope: scope)
                .find(for: "https://bedrock-runtime.us-east-1.amazonaws.com/")
            return Self.described(credential.signer?.keys)
        }
        #expect(try found([:]) == "AKIADEFAULT")
        #expect(try found(["AWS_PROFILE": "dev"]) == "dev by (AKIABASE)")
        // Keys of the environment go before a profile of the environment, as with AWS's own libraries.
        #expect(try found(["AWS_PROFILE": "dev", "AWS_ACCESS_KEY_ID": "E", "AWS_SECRET_ACCESS_KEY": "s"]) == "E")
        let pod = ["AWS_WEB_IDENTITY_TOKEN_FILE": "/t", "AWS_ROLE_ARN": "arn:aws:iam::1:role/pod"]
        #expect(try found(pod) == "pod by web identity")
        #expect(try found(pod.merging(["AWS_PROFILE": "dev"]) { $1 }) == "dev by (AKIABASE)")
        #expect(try found(pod.merging(["AWS_ROLE_NAME": "arn:aws:iam::1:role/pod"]) { $1 }) == "pod by web identity")
        #expect(try found(pod.merging(["AWS_ROLE_NAME": "arn:aws:iam::1:role/r"]) { $1 }) == "r by (pod by web identity)")
        let region = try query(AWSCredentialTests.row, environment: environment, files: files).awsProfileRegion()
        #expect(region?.text == "eu-central-1")
    }

    @Test func strangeFilesDoNoHarm() {
        for text in ["", "[", "]", "[]", "=", "[a", "[a]\n=", "[a]\nx=", "[profile ]\n", "[a]\n\u{0}=\u{0}", "\r\r\n[x]\ry=z", "[profile\tx]"] {
            let profiles = AWSProfiles(configuration: text, credentials: text)
            #expect(profiles["default"] == nil)
        }
    }
}
