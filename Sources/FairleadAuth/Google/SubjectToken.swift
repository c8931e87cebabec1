import FairleadModel

/// Where the token is that another provider has issued: `credential_source` of an external account.
enum SubjectToken: Sendable {
    case file(path: String, SubjectTokenFormat, CredentialFiles)
    case address(url: String, headers: [HeaderField], SubjectTokenFormat)
    case aws(AWSCallerIdentity)

    init(_ fields: GoogleCredentialFields, audience: String) throws(Failure) {
        guard let source = try fields.fields(of: "credential_source") else { throw fields.fault("credential_source is missing") }
        if let environment = try source.optional("environment_id") {
            guard environment == "aws1" else { throw source.fault("the environment_id of credential_source is not aws1") }
            self = .aws(try AWSCallerIdentity(source, audience: audience))
            return
        }
        for (member, means) in Self.unsupported where source.json[member] != nil {
            throw source.fault("the \(member) of credential_source is not supported: the library \(means)")
        }
        let format = try SubjectTokenFormat(try source.fields(of: "format"))
        switch (try source.optional("file"), try source.optional("url")) {
        case (let path?, nil): self = .file(path: path, format, source.files)
        case (nil, let url?):
            guard let origin = try? Origin(url), origin.scheme != .unix else { throw source.fault("the url of credential_source is none") }
            self = .address(url: url, headers: try Self.headers(source), format)
        default: throw source.fault("credential_source must have a file, a url or an environment_id")
        }
    }

    private static let unsupported = [("executable", "runs no programs"), ("certificate", "shows no certificates of its own")]

    private static func headers(_ source: GoogleCredentialFields) throws(Failure) -> [HeaderField] {
        guard let object = source.json.present("headers") else { return [] }
        let layers = OptionLayers(request: nil, providerID: "vertex_ai", environment: source.environment)
        let path = "the headers of credential_source in \(source.name)"
        return try HeaderField.parse(object, path: path, in: source.layer, of: layers).map { HeaderField($0.name, secret: Secret($0.revealed)) }
    }

    /// What tokens that are made from it depend on.
    var identity: String {
        switch self {
        case .file(let path, let format, _): "file\n\(path)\n\(format.member ?? "")"
        case .address(let url, let headers, let format):
            "url\n\(url)\n\(format.member ?? "")\n" + headers.map { "\($0.name): \($0.revealed)" }.joined(separator: "\n")
        case .aws(let caller): caller.identity
        }
    }

    var secrets: [Secret] {
        switch self {
        case .file: []
        case .address(_, let headers, _): headers.compactMap(\.secret)
        case .aws(let caller): caller.secrets
        }
    }

    func steps() -> any SubjectTokenSteps {
        switch self {
        case .file(let path, let format, let files): FileSteps(path: path, format: format, files: files)
        case .address(let url, let headers, let format): AddressSteps(url: url, headers: headers, format: format)
        case .aws(let caller): caller.steps()
        }
    }

    private struct FileSteps: SubjectTokenSteps {
        let path: String
        let format: SubjectTokenFormat
        let files: CredentialFiles

        /// Renewed by others, so read anew each time.
        func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> SubjectTokenStep {
            guard let text = files.text(at: path) else {
                throw Failure(.configuration, "the file of the Google credentials' credential_source cannot be read", param: "vertex_credentials")
            }
            return .found(try format.token(in: text))
        }
    }

    private struct AddressSteps: SubjectTokenSteps {
        let url: String
        let headers: [HeaderField]
        let format: SubjectTokenFormat

        func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> SubjectTokenStep {
            guard let answer else { return .send(TokenRequest(.get, url, headers: headers)) }
            return .found(try format.token(in: try answer.text(of: "the address of the Google credentials' credential_source")))
        }
    }
}

/// What leads to a subject token, step by step, as a `TokenExchange` leads to an access token.
protocol SubjectTokenSteps: Sendable {
    mutating func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> SubjectTokenStep
}

enum SubjectTokenStep {
    case send(TokenRequest)
    case found(Secret)
}

/// How a subject token is written: as it is, or as a member of a JSON object.
struct SubjectTokenFormat: Sendable {
    let member: String?

    init(_ fields: GoogleCredentialFields?) throws(Failure) {
        switch try fields?.optional("type") {
        case nil, "text": member = nil
        case "json": member = try fields?.required("subject_token_field_name")
        default: throw fields?.fault("the format of credential_source is neither text nor json") ?? Failure(.internal, "no format")
        }
    }

    func token(in text: String) throws(Failure) -> Secret {
        let token = if let member { (try? JSONDocument(text).root)?[member]?.string } else { Optional(text) }
        guard let token, !token.isEmpty else {
            throw Failure(
                .configuration,
                "the Google credentials' credential_source gave no token" + (member == nil ? "" : " under its subject_token_field_name"),
                param: "vertex_credentials")
        }
        return Secret(token)
    }
}

extension TokenAnswer {
    /// The body of an answer that succeeded.
    func text(of subject: String) throws(Failure) -> String {
        let answer = try response()
        guard answer.status == 200 else {
            var failure = Failure(
                answer.status == 429 || answer.status >= 500 ? Status(httpStatus: answer.status) : .authentication,
                "\(subject) answered \(answer.status)")
            failure.httpStatus = answer.status
            throw failure
        }
        return answer.body.string
    }
}
