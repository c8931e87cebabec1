import FairleadModel

/// Where AWS's token service (STS) is, and for which region requests to it are signed.
struct SecurityTokenService: Sendable {
    let url: String
    let region: String

    /// - Parameters:
    ///   - endpoint: an address other than AWS's own, already judged.
    ///   - region: nil where none is known: then the service without a region is asked.
    init(endpoint: LayeredOption?, region: String?) throws(Failure) {
        if let endpoint {
            guard let origin = try? Origin(endpoint.text), origin.scheme != .unix else {
                throw Failure(endpoint.layer.faultStatus, "\(endpoint.name) must be a URL", param: "aws_sts_endpoint")
            }
            url = endpoint.text
        } else {
            url = region.map { "https://sts.\($0).\(AWSPartition.domain(of: $0))/" } ?? "https://sts.amazonaws.com/"
        }
        self.region = region ?? "us-east-1"
    }
}

enum AWSPartition {
    /// The partitions that are not `aws` and `aws-us-gov`, by how their regions begin.
    private static let domains = [
        ("cn-", "amazonaws.com.cn"), ("eusc-", "amazonaws.eu"), ("us-iso-", "c2s.ic.gov"), ("us-isob-", "sc2s.sgov.gov"),
        ("eu-isoe-", "cloud.adc-e.uk"), ("us-isof-", "csp.hci.ic.gov"),
    ]

    static func domain(of region: String) -> String { domains.first { region.hasPrefix($0.0) }?.1 ?? "amazonaws.com" }

    /// Whether a text can be a region, and so a part of a host's name.
    static func isRegion(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 40
            && text.utf8.allSatisfy { $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-") }
    }

    private static let hosts =
        (["https://sts.amazonaws.com", "sts.*.amazonaws.com", "sts-fips.*.amazonaws.com", "*.vpce.amazonaws.com"]
        + domains.map { "sts.*.\($0.1)" }).compactMap { OriginPattern(template: $0) }

    static func ownsTokenService(_ url: String) -> Bool {
        guard let origin = try? Origin(url) else { return false }
        return hosts.contains { $0.covers(origin) }
    }
}

/// A role that is to be played, and by what name.
struct AWSRole: Sendable {
    var arn: String
    var sessionName: String
    var externalID: String?
    /// How long the keys are to count; nil for what the service does by itself, an hour.
    var seconds: Int?

    static let defaultSessionName = "fairlead"

    fileprivate func form(action: String) -> [(name: String, value: String)] {
        var form = [("Action", action), ("Version", "2011-06-15"), ("RoleArn", arn), ("RoleSessionName", sessionName)]
        if let externalID { form.append(("ExternalId", externalID)) }
        if let seconds { form.append(("DurationSeconds", String(seconds))) }
        return form.map { (name: $0.0, value: $0.1) }
    }

    fileprivate var identity: String { [arn, sessionName, externalID ?? "", seconds.map(String.init) ?? ""].joined(separator: "\n") }
}

/// A role that other keys may play (AssumeRole).
struct AssumedRole: TokenSource {
    let role: AWSRole
    let base: AWSKeySource
    let service: SecurityTokenService
    let identity: TokenIdentity

    init(_ role: AWSRole, base: AWSKeySource, service: SecurityTokenService) {
        self.role = role
        self.base = base
        self.service = service
        identity = TokenIdentity("assumed_role", role.identity, service.url, service.region, base.identity.text)
    }

    var subject: String { "the AWS role \(role.arn)" }
    var secrets: [Secret] { base.secrets }

    func makeExchange() -> any TokenExchange { Exchange(source: self) }

    private struct Exchange: TokenExchange {
        let source: AssumedRole
        private var base: (any TokenExchange)?
        private var secrets: [Secret] = []
        private var isAsked = false

        init(source: AssumedRole) {
            self.source = source
            if case .exchanged(let base) = source.base { self.base = base.makeExchange() }
        }

        mutating func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> TokenStep {
            if isAsked { return .done(try source.service.keys(in: answer, for: source.subject, secrets + source.secrets, at: moment)) }
            let keys: AWSKeys
            switch source.base {
            case .fixed(let fixed): keys = fixed
            case .exchanged:
                guard let step = try base?.next(after: answer, at: moment) else {
                    throw Failure(.internal, "an exchange was not begun")
                }
                guard case .done(let token) = step else { return step }
                guard case .awsKeys(let temporary) = token.token else { throw Failure(.internal, "a role needs keys of AWS") }
                keys = temporary
            }
            isAsked = true
            secrets = keys.secrets
            return .send(try source.service.request(source.role.form(action: "AssumeRole"), signedWith: keys, at: moment))
        }
    }
}

/// A role that whoever has a token of an identity provider may play (AssumeRoleWithWebIdentity).
struct WebIdentityRole: TokenSource {
    enum IdentityToken: Sendable {
        case text(Secret)
        /// Renewed by others, so read anew each time.
        case file(path: String, name: String, CredentialFiles)
    }

    let role: AWSRole
    let token: IdentityToken
    let service: SecurityTokenService
    let identity: TokenIdentity

    init(_ role: AWSRole, token: IdentityToken, service: SecurityTokenService) {
        self.role = role
        self.token = token
        self.service = service
        let proof =
            switch token {
            case .text(let secret): secret.revealed
            case .file(let path, _, _): path
            }
        identity = TokenIdentity("web_identity_role", role.identity, service.url, service.region, proof)
    }

    var subject: String { "the AWS role \(role.arn)" }
    var secrets: [Secret] { if case .text(let secret) = token { [secret] } else { [] } }

    func makeExchange() -> any TokenExchange { Exchange(source: self) }

    private struct Exchange: TokenExchange {
        let source: WebIdentityRole
        private var token: Secret?

        init(source: WebIdentityRole) { self.source = source }

        mutating func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> TokenStep {
            if let token { return .done(try source.service.keys(in: answer, for: source.subject, [token], at: moment)) }
            let token = try source.read()
            self.token = token
            let form = source.role.form(action: "AssumeRoleWithWebIdentity") + [("WebIdentityToken", token.revealed)]
            return .send(TokenRequest(url: source.service.url, form: form))
        }
    }

    private func read() throws(Failure) -> Secret {
        switch token {
        case .text(let secret): return secret
        case .file(let path, let name, let files):
            guard let text = files.text(at: path), !text.isEmpty else {
                throw Failure(.configuration, "the file that \(name) names cannot be read, or is empty", param: name)
            }
            return Secret(text)
        }
    }
}

extension SecurityTokenService {
    fileprivate func request(
        _ form: [(name: String, value: String)], signedWith keys: AWSKeys, at moment: Moment
    ) throws(Failure) -> TokenRequest {
        let unsigned = TokenRequest(url: url, form: form)
        let signer = AWSSigner(scope: AWSScope(region: region, service: "sts"), keys: .fixed(keys))
        let signature = try signer.sign(
            url: url, headers: unsigned.headers.map { ($0.name, $0.revealed) }, body: unsigned.body ?? Bytes(""), token: nil,
            wallClock: moment.wallClock)
        return TokenRequest(.post, url, headers: unsigned.headers + signature, body: unsigned.body)
    }

    fileprivate func keys(
        in answer: TokenAnswer?, for subject: String, _ secrets: [Secret], at moment: Moment
    ) throws(Failure) -> AccessToken {
        guard let answer = try answer?.response() else { throw Failure(.internal, "the token service was not asked") }
        guard answer.status == 200 else {
            throw AWSKeyAnswer.refusal(
                status: answer.status, code: XMLText.element("Code", in: answer.body), message: XMLText.element("Message", in: answer.body),
                subject: subject, secrets: secrets)
        }
        return try AWSKeyAnswer.keys(xml: answer.body, subject: subject, at: moment, sent: answer.sent)
    }
}
