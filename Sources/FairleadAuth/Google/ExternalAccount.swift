import FairleadModel

/// An identity that another provider vouches for: its token is exchanged at Google's security token service (RFC 8693;
/// cloud.google.com/iam/docs/workload-identity-federation, google.aip.dev/auth/4117).
struct ExternalAccount: TokenSource {
    let identity: TokenIdentity
    private let audience: String
    private let subjectTokenType: String
    private let tokenURL: String
    private let scope: String
    private let client: ClientAuthentication?
    /// The project a workforce's user is charged to, where no client says so.
    private let userProject: String?
    private let subjectToken: SubjectToken

    static let tokenURL = "https://sts.googleapis.com/v1/token"

    /// The account itself, or the service account it plays.
    static func source(_ fields: GoogleCredentialFields) throws(Failure) -> any TokenSource {
        // It would read the process's files and sign with its keys for AWS.
        guard fields.layer.isTrusted else {
            throw fields.fault("an external_account is for a configuration: a request does not make the library read files or ask others")
        }
        guard fields.json.present("service_account_impersonation_url") != nil else {
            return try ExternalAccount(fields, scope: GoogleCredentials.cloudPlatformScope)
        }
        let player = try ExternalAccount(fields, scope: "https://www.googleapis.com/auth/iam")
        return try ImpersonatedServiceAccount(fields, base: player, delegates: [])
    }

    private init(_ fields: GoogleCredentialFields, scope: String) throws(Failure) {
        self.scope = scope
        audience = try fields.required("audience")
        subjectTokenType = try fields.required("subject_token_type")
        tokenURL = try fields.serviceURL("token_url") ?? Self.tokenURL
        client = try ClientAuthentication(fields)
        let project = try fields.optional("workforce_pool_user_project")
        guard project == nil || audience.hasPrefix("//iam.googleapis.com/locations/") else {
            throw fields.fault("workforce_pool_user_project goes with a workforce pool's audience only")
        }
        userProject = client == nil ? project : nil
        subjectToken = try SubjectToken(fields, audience: audience)
        identity = TokenIdentity(
            "external_account", audience, subjectTokenType, tokenURL, scope, client?.identity ?? "", project ?? "", subjectToken.identity)
    }

    var subject: String { "the external account of the Google credentials" }
    var secrets: [Secret] { (client?.secrets ?? []) + subjectToken.secrets }

    func makeExchange() -> any TokenExchange { Exchange(source: self, steps: subjectToken.steps()) }

    private struct Exchange: TokenExchange {
        let source: ExternalAccount
        var steps: any SubjectTokenSteps
        var token: Secret?

        mutating func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> TokenStep {
            if let token {
                guard let answer = try answer?.response() else { throw Failure(.internal, "the token service was not asked") }
                return .done(try source.parse(answer, at: moment, hiding: [token]))
            }
            switch try steps.next(after: answer, at: moment) {
            case .send(let request): return .send(request)
            case .found(let token):
                self.token = token
                return .send(source.request(for: token))
            }
        }
    }

    private func request(for token: Secret) -> TokenRequest {
        var form = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"), ("audience", audience),
            ("scope", scope),
            ("requested_token_type", "urn:ietf:params:oauth:token-type:access_token"), ("subject_token", token.revealed),
            ("subject_token_type", subjectTokenType),
        ]
        if let userProject {
            var options = JSONWriter()
            options.beginObject()
            options.member("userProject", userProject)
            options.endObject()
            form.append(("options", FormEncoding.escape(options.finish().string)))
        }
        return TokenRequest(url: tokenURL, form: form, headers: client.map { [$0.header] } ?? [])
    }
}

/// A user of a workforce pool after `gcloud auth application-default login`.
struct ExternalUser: GrantSource {
    let identity: TokenIdentity
    private let tokenURL: String
    private let client: ClientAuthentication
    private let refreshToken: Secret

    init(_ fields: GoogleCredentialFields) throws(Failure) {
        tokenURL = try fields.serviceURL("token_url") ?? "https://sts.googleapis.com/v1/oauthtoken"
        guard let client = try ClientAuthentication(fields) else { throw fields.fault("client_id is missing") }
        self.client = client
        let refresh = try fields.required("refresh_token")
        refreshToken = Secret(refresh)
        identity = TokenIdentity("external_user", tokenURL, client.identity, refresh)
    }

    var subject: String { "the workforce user of the Google credentials" }
    var secrets: [Secret] { client.secrets + [refreshToken] }

    func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        TokenRequest(
            url: tokenURL, form: [("grant_type", "refresh_token"), ("refresh_token", refreshToken.revealed)], headers: [client.header])
    }
}

/// By what a program shows itself to a token service (RFC 6749, section 2.3.1).
private struct ClientAuthentication {
    let header: HeaderField
    let identity: String
    let secrets: [Secret]

    init?(_ fields: GoogleCredentialFields) throws(Failure) {
        guard let id = try fields.optional("client_id") else { return nil }
        let secret = try fields.optional("client_secret") ?? ""
        var pair = "\(id):\(secret)"
        let proof = pair.withUTF8 { Base64.encode($0) }
        header = HeaderField("authorization", prefix: "Basic ", secret: Secret(proof))
        identity = TokenIdentity(id, secret).text
        secrets = [Secret(secret), Secret(proof)]
    }
}
