import FairleadModel

/// A proof of one's identity in AWS that counts for Google: a GetCallerIdentity request, signed for one audience and not sent
/// (google.aip.dev/auth/4117). Google sends it.
struct AWSCallerIdentity: Sendable {
    private let audience: String
    /// `https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15`
    private let verificationURL: String
    private let regionURL: String?
    private let keysURL: String?
    private let sessionURL: String?
    private let region: String?
    private let keys: AWSKeys?

    private static let regionPlaceholder = "{region}"
    private static let limitMilliseconds: Int64 = 1_000

    init(_ source: GoogleCredentialFields, audience: String) throws(Failure) {
        let environment = source.environment
        self.audience = audience
        verificationURL = try source.required("regional_cred_verification_url")
        // Signed for another service it would be an order, not a proof.
        guard AWSPartition.ownsTokenService(verificationURL.substituting("us-east-1", for: Self.regionPlaceholder)) else {
            throw source.fault("the regional_cred_verification_url of credential_source is not AWS's token service")
        }
        regionURL = try Self.metadataURL("region_url", source)
        keysURL = try Self.metadataURL("url", source)
        sessionURL = try Self.metadataURL("imdsv2_session_token_url", source)
        region = environment.first(of: ["AWS_REGION", "AWS_DEFAULT_REGION"])?.value
        guard region.map(AWSPartition.isRegion) ?? true else {
            throw Failure(.configuration, "AWS_REGION is no region", param: "AWS_REGION")
        }
        let pair = (environment["AWS_ACCESS_KEY_ID"], environment["AWS_SECRET_ACCESS_KEY"])
        if let id = pair.0, let secret = pair.1 {
            let session = environment["AWS_SESSION_TOKEN"]
            guard [id, secret, session ?? ""].allSatisfy(HeaderField.isFieldValue) else {
                throw Failure(.configuration, "the keys of AWS_ACCESS_KEY_ID cannot stand in a header", param: "AWS_ACCESS_KEY_ID")
            }
            keys = AWSKeys(accessKeyID: id, secretAccessKey: secret, sessionToken: session)
        } else {
            keys = nil
        }
        guard region != nil || regionURL != nil else {
            throw source.fault("credential_source needs a region_url where AWS_REGION is not set")
        }
        guard keys != nil || keysURL != nil else {
            throw source.fault("credential_source needs a url where AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set")
        }
    }

    /// The instance's metadata service is nowhere else.
    private static func metadataURL(_ member: StaticString, _ source: GoogleCredentialFields) throws(Failure) -> String? {
        guard let url = try source.optional(member) else { return nil }
        guard let origin = try? Origin(url), origin.isLoopback || ["169.254.169.254", "fd00:ec2::254"].contains(origin.host) else {
            throw source.fault("the \(member) of credential_source does not lead to the instance's metadata service")
        }
        return url
    }

    var identity: String {
        let keys = keys?.secrets.map(\.revealed).joined(separator: "\n") ?? ""
        return ["aws", verificationURL, region ?? "", regionURL ?? "", keysURL ?? "", keys].joined(separator: "\n")
    }

    var secrets: [Secret] { keys?.secrets ?? [] }

    func steps() -> any SubjectTokenSteps { Steps(source: self, region: region, keys: keys) }

    private struct Steps: SubjectTokenSteps {
        private enum State {
            case beginning, session, region, role, keys
        }

        let source: AWSCallerIdentity
        var region: String?
        var keys: AWSKeys?
        private var session: Secret?
        private var state = State.beginning

        init(source: AWSCallerIdentity, region: String?, keys: AWSKeys?) {
            self.source = source
            self.region = region
            self.keys = keys
        }

        mutating func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> SubjectTokenStep {
            try take(answer, at: moment)
            if region == nil || keys == nil, session == nil, let url = source.sessionURL {
                state = .session
                return .send(
                    TokenRequest(
                        .put, url, headers: [HeaderField("x-aws-ec2-metadata-token-ttl-seconds", "300")],
                        limitMilliseconds: limitMilliseconds))
            }
            if region == nil, let url = source.regionURL {
                state = .region
                return .send(get(url))
            }
            if keys == nil, let url = source.keysURL {
                guard state == .role, let answer else {
                    state = .role
                    return .send(get(url))
                }
                state = .keys
                return .send(get(url + (url.hasSuffix("/") ? "" : "/") + (try InstanceMetadata.role(in: try answer.text(of: Self.service)))))
            }
            guard let region, let keys else { throw Failure(.internal, "an identity in AWS is not complete") }
            return .found(Secret(try source.signedRequest(region: region, keys: keys, at: moment)))
        }

        private static let service = "the instance metadata service"

        private mutating func take(_ answer: TokenAnswer?, at moment: Moment) throws(Failure) {
            guard let answer, state != .beginning, state != .role else { return }
            let text = try answer.text(of: Self.service)
            switch state {
            case .session:
                guard !text.isEmpty, HeaderField.isFieldValue(text) else {
                    throw Failure(.badResponse, "\(Self.service): the session token cannot be used")
                }
                session = Secret(text)
            case .region:
                // What it gives is the zone: eu-west-1b.
                let region = String(text.dropLast())
                guard AWSPartition.isRegion(region) else { throw Failure(.badResponse, "\(Self.service): the region is not valid") }
                self.region = region
            case .keys:
                let token = try AWSKeyAnswer.keys(json: Bytes(text), subject: Self.service, at: moment, sent: moment.instant)
                if case .awsKeys(let keys) = token.token { self.keys = keys }
            case .beginning, .role: break
            }
        }

        private func get(_ url: String) -> TokenRequest {
            TokenRequest(
                .get, url, headers: session.map { [HeaderField("x-aws-ec2-metadata-token", secret: $0)] } ?? [],
                limitMilliseconds: limitMilliseconds)
        }
    }

    /// The request as Google's token service reads it: JSON, escaped as in a URL.
    private func signedRequest(region: String, keys: AWSKeys, at moment: Moment) throws(Failure) -> String {
        let url = verificationURL.substituting(region, for: Self.regionPlaceholder)
        let signature = AWSSignature(AWSScope(region: region, service: "sts"), keys: keys, wallClock: moment.wallClock)
        let target = (name: "x-goog-cloud-target-resource", value: audience)
        let request = AWSSignature.Request(method: "POST", url: url, headers: [target], body: UnsafeBufferPointer(start: nil, count: 0))
        guard let fields = signature.headers(for: request), let host = try? Origin(url).host else {
            throw Failure(.internal, "a request to AWS's token service cannot be signed")
        }
        var json = JSONWriter()
        json.beginObject()
        json.key("headers")
        json.beginArray()
        for (name, value) in [(name: "host", value: host), target] + fields.map({ ($0.name, $0.revealed) }) {
            json.beginObject()
            json.member("key", name)
            json.member("value", value)
            json.endObject()
        }
        json.endArray()
        json.member("method", "POST")
        json.member("url", url)
        json.endObject()
        return FormEncoding.escape(json.finish().string)
    }
}
