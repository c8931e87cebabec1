import FairleadModel

/// A service account that another identity may play (cloud.google.com/iam/docs/reference/credentials/rest/v1/
/// projects.serviceAccounts/generateAccessToken).
struct ImpersonatedServiceAccount: TokenSource {
    let identity: TokenIdentity
    private let base: any TokenSource
    private let url: String
    private let email: String
    private let delegates: [String]
    private let seconds: Int

    init(_ fields: GoogleCredentialFields, base: any TokenSource, delegates: [String]) throws(Failure) {
        guard let url = try fields.serviceURL("service_account_impersonation_url") else {
            throw fields.fault("service_account_impersonation_url is missing")
        }
        // …/v1/projects/-/serviceAccounts/{email}:generateAccessToken
        let last = url.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let action = ":generateAccessToken"
        guard last.hasSuffix(action), last.utf8.count > action.utf8.count else {
            throw fields.fault("service_account_impersonation_url does not end in {account}\(action)")
        }
        var seconds = 3600
        if let options = try fields.fields(of: "service_account_impersonation"), let given = options.json.present("token_lifetime_seconds") {
            guard let number = given.int, (1...43_200).contains(number) else {
                throw fields.fault("token_lifetime_seconds must be a number of seconds, at most 43200")
            }
            seconds = number
        }
        self.base = base
        self.url = url
        self.delegates = delegates
        self.seconds = seconds
        email = String(last.dropLast(action.count))
        identity = TokenIdentity(
            "impersonated_service_account", url, delegates.joined(separator: "\n"), String(seconds), base.identity.text)
    }

    var subject: String { "the service account \(email)" }
    var secrets: [Secret] { base.secrets }

    func makeExchange() -> any TokenExchange { Exchange(source: self, base: base.makeExchange()) }

    private struct Exchange: TokenExchange {
        let source: ImpersonatedServiceAccount
        var base: any TokenExchange
        var proof: [Secret]?

        mutating func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> TokenStep {
            if let proof {
                guard let answer = try answer?.response() else { throw Failure(.internal, "the service account was not asked for") }
                return .done(try source.parse(answer, at: moment, hiding: proof))
            }
            let step = try base.next(after: answer, at: moment)
            guard case .done(let token) = step else { return step }
            guard case .bearer(let secret) = token.token else { throw Failure(.internal, "a service account needs a token") }
            proof = [secret]
            return .send(source.request(with: secret))
        }
    }

    private func request(with proof: Secret) -> TokenRequest {
        var body = JSONWriter()
        body.beginObject()
        if !delegates.isEmpty {
            body.key("delegates")
            body.beginArray()
            for account in delegates { body.string(account) }
            body.endArray()
        }
        body.key("scope")
        body.beginArray()
        body.string(GoogleCredentials.cloudPlatformScope)
        body.endArray()
        body.member("lifetime", "\(seconds)s")
        body.endObject()
        return TokenRequest(
            .post, url,
            headers: [HeaderField("content-type", "application/json"), HeaderField("authorization", prefix: "Bearer ", secret: proof)],
            body: body.finish())
    }
}
