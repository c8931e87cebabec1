import FairleadModel

/// The role of the container this runs in, asked of its platform (docs.aws.amazon.com/sdkref/latest/guide/
/// feature-container-credentials.html): ECS tasks, EKS pods.
struct ContainerCredentials: TokenSource {
    let identity: TokenIdentity
    private let url: String
    private let environment: Environment
    private let files: CredentialFiles

    static let relativeVariable = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
    static let fullVariable = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
    private static let tokenVariable = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
    private static let tokenFileVariable = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
    private static let limitMilliseconds: Int64 = 5_000

    /// Nil where the platform offers none.
    init?(_ environment: Environment, _ files: CredentialFiles) throws(Failure) {
        if let path = environment[Self.relativeVariable] {
            guard path.hasPrefix("/"), let origin = try? Origin("http://169.254.170.2\(path)"), origin.host == "169.254.170.2" else {
                throw Failure(.configuration, "\(Self.relativeVariable) must be a path", param: Self.relativeVariable)
            }
            url = "http://169.254.170.2\(path)"
        } else if let full = environment[Self.fullVariable] {
            guard let origin = try? Origin(full), Self.isAllowed(origin) else {
                throw Failure(
                    .configuration,
                    "\(Self.fullVariable) must be https, or lead to this machine or to the addresses of ECS and EKS", param: Self.fullVariable)
            }
            url = full
        } else {
            return nil
        }
        self.environment = environment
        self.files = files
        identity = TokenIdentity("aws_container", url, environment[Self.tokenVariable] ?? "", environment[Self.tokenFileVariable] ?? "")
    }

    /// Whoever may set the variable must not be able to have the token sent anywhere in clear text.
    private static func isAllowed(_ origin: Origin) -> Bool {
        if origin.scheme == .unix { return false }
        return origin.scheme == .https || origin.isLoopback
            || ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"].contains(origin.host)
    }

    var subject: String { "the container's role in AWS" }
    var secrets: [Secret] { environment[Self.tokenVariable].map { [Secret($0)] } ?? [] }

    func makeExchange() -> any TokenExchange { Exchange(source: self) }

    private struct Exchange: TokenExchange {
        let source: ContainerCredentials
        private var token: Secret?
        private var failuresLeft = 2

        init(source: ContainerCredentials) { self.source = source }

        mutating func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> TokenStep {
            guard let answer else { return .send(try request()) }
            let (status, body, sent) = try answer.response()
            if status >= 500, failuresLeft > 0 {
                failuresLeft -= 1
                return .send(try request())
            }
            guard status == 200 else {
                let said = try? JSONDocument(body).root
                throw AWSKeyAnswer.refusal(
                    status: status, code: said?["code"]?.string, message: said?["message"]?.string, subject: source.subject,
                    secrets: source.secrets + (token.map { [$0] } ?? []))
            }
            return .done(try AWSKeyAnswer.keys(json: body, subject: source.subject, at: moment, sent: sent))
        }

        private mutating func request() throws(Failure) -> TokenRequest {
            var headers = [HeaderField("accept", "application/json")]
            token = try source.authorizationToken()
            if let token { headers.append(HeaderField("authorization", secret: token)) }
            return TokenRequest(.get, source.url, headers: headers, limitMilliseconds: limitMilliseconds)
        }
    }

    /// The file goes first: it is renewed.
    private func authorizationToken() throws(Failure) -> Secret? {
        var text = environment[Self.tokenVariable]
        var name = Self.tokenVariable
        if let path = environment[Self.tokenFileVariable] {
            name = Self.tokenFileVariable
            text = files.text(at: path)
            guard text != nil else { throw Failure(.configuration, "the file that \(name) names cannot be read", param: name) }
        }
        guard let text else { return nil }
        guard HeaderField.isFieldValue(text) else {
            throw Failure(.configuration, "the token of \(name) cannot stand in a header", param: name)
        }
        return Secret(text)
    }
}
