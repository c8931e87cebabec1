import FairleadModel

/// The role of the EC2 instance this runs on (docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html): a
/// session token, the role's name, its keys. Where the service gives no session token, it is asked without one, as it was at first.
struct InstanceMetadata: TokenSource {
    let identity: TokenIdentity
    private let origin: String
    private let allowsVersion1: Bool

    static let endpointVariable = "AWS_EC2_METADATA_SERVICE_ENDPOINT"
    /// As long as AWS's own libraries wait: whoever is there answers in milliseconds.
    private static let limitMilliseconds: Int64 = 1_000
    private static let rolePath = "/latest/meta-data/iam/security-credentials/"

    /// Nil where it is switched off.
    init?(_ environment: Environment) throws(Failure) {
        guard environment["AWS_EC2_METADATA_DISABLED"]?.asciiLowercased() != "true" else { return nil }
        let isIPv6 = environment["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"]?.asciiLowercased() == "ipv6"
        let url = environment[Self.endpointVariable] ?? (isIPv6 ? "http://[fd00:ec2::254]" : "http://169.254.169.254")
        guard let origin = try? Origin(url), origin.scheme != .unix else {
            throw Failure(.configuration, "\(Self.endpointVariable) must be a URL", param: Self.endpointVariable)
        }
        self.origin = origin.description
        allowsVersion1 = environment["AWS_EC2_METADATA_V1_DISABLED"]?.asciiLowercased() != "true"
        identity = TokenIdentity("aws_instance", origin.description, String(allowsVersion1))
    }

    /// Whether anything says that there is such a service: asking for it where there is none takes a second each time.
    static func isLikely(_ environment: Environment, _ files: CredentialFiles) -> Bool {
        if environment[endpointVariable] != nil || environment["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"] != nil { return true }
        // docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html
        return files.text(at: "/sys/devices/virtual/dmi/id/sys_vendor")?.hasPrefix("Amazon EC2") == true
            || files.text(at: "/sys/hypervisor/uuid")?.asciiLowercased().hasPrefix("ec2") == true
    }

    var subject: String { "the EC2 instance's role" }
    var secrets: [Secret] { [] }

    func makeExchange() -> any TokenExchange { Exchange(source: self) }

    private struct Exchange: TokenExchange {
        private enum State {
            case beginning, session, role, keys
        }

        let source: InstanceMetadata
        private var state = State.beginning
        private var session: Secret?

        init(source: InstanceMetadata) { self.source = source }

        mutating func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> TokenStep {
            switch state {
            case .beginning:
                state = .session
                return .send(
                    TokenRequest(
                        .put, source.origin + "/latest/api/token",
                        headers: [HeaderField("x-aws-ec2-metadata-token-ttl-seconds", "21600")], limitMilliseconds: limitMilliseconds))
            case .session:
                session = try source.session(in: answer)
                state = .role
                return .send(get(rolePath))
            case .role:
                let role = try source.role(in: answer)
                state = .keys
                return .send(get(rolePath + role))
            case .keys:
                let (status, body, sent) = try source.response(answer)
                guard status == 200 else { throw source.refusal(status) }
                return .done(try AWSKeyAnswer.keys(json: body, subject: source.subject, at: moment, sent: sent))
            }
        }

        private func get(_ path: String) -> TokenRequest {
            TokenRequest(
                .get, source.origin + path, headers: session.map { [HeaderField("x-aws-ec2-metadata-token", secret: $0)] } ?? [],
                limitMilliseconds: limitMilliseconds)
        }
    }

    private func response(_ answer: TokenAnswer?) throws(Failure) -> (status: Int, body: Bytes, sent: Instant) {
        do throws(Failure) {
            guard let response = try answer?.response() else { throw Failure(.internal, "the metadata service was not asked") }
            return response
        } catch {
            var failure = error
            // That it is not there is no reason to try again.
            if failure.status == .timeout || failure.status == .connection { failure.status = .authentication }
            failure.message = "no keys for AWS were found, and the instance metadata service does not answer: \(error.message)"
            throw failure
        }
    }

    private func refusal(_ status: Int) -> Failure {
        AWSKeyAnswer.refusal(
            status: status, code: nil, message: status == 404 ? "no role is attached to the instance" : nil, subject: subject, secrets: [])
    }

    /// Nil where the service is to be asked without one.
    private func session(in answer: TokenAnswer?) throws(Failure) -> Secret? {
        if case .response(200, let body, _) = answer {
            let text = body.string
            guard !text.isEmpty, HeaderField.isFieldValue(text) else { throw Failure(.badResponse, "\(subject): the session token cannot be used") }
            return Secret(text)
        }
        // From inside a container its answer may not come through: one hop too many.
        guard allowsVersion1 else {
            let status = try response(answer).status
            throw refusal(status)
        }
        if case .response(400, _, _) = answer { throw refusal(400) }
        return nil
    }

    private func role(in answer: TokenAnswer?) throws(Failure) -> String {
        let (status, body, _) = try response(answer)
        guard status == 200 else { throw refusal(status) }
        return try Self.role(in: body.string)
    }

    /// The role's name in the answer that gives it.
    static func role(in text: String) throws(Failure) -> String {
        let name = text.prefix { !$0.isNewline }
        // What IAM allows in a role's name; it becomes a part of the next address.
        let isName = name.utf8.allSatisfy { byte in
            (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || "+=,.@_-".utf8.contains(byte)
        }
        guard isName, !name.isEmpty, name.utf8.count <= 128, name != ".", name != ".." else {
            throw Failure(.badResponse, "the EC2 instance's role: its name is none")
        }
        return String(name)
    }
}
