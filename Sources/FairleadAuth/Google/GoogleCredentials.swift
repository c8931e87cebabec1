import FairleadModel

/// Google's credentials in the forms its own libraries write: a service account's key, or a user's `gcloud auth
/// application-default login`; and the metadata server of a machine in its cloud.
public enum GoogleCredentials: Sendable {
    case serviceAccount(ServiceAccount)
    case authorizedUser(AuthorizedUser)
    case metadataServer(MetadataServer)

    static let cloudPlatformScope = "https://www.googleapis.com/auth/cloud-platform"

    public var source: any TokenSource {
        switch self {
        case .serviceAccount(let account): account
        case .authorizedUser(let user): user
        case .metadataServer(let server): server
        }
    }

    /// The project the credentials themselves name.
    public var projectID: String? {
        switch self {
        case .serviceAccount(let account): account.projectID
        case .authorizedUser(let user): user.quotaProjectID
        case .metadataServer: nil
        }
    }

    /// The project that is charged: a user belongs to none, so the service must be told (`x-goog-user-project`).
    var quotaProjectID: String? {
        if case .authorizedUser(let user) = self { user.quotaProjectID } else { nil }
    }

    /// - Parameters:
    ///   - name: how a person finds the credentials again, for errors: none of them repeats what is in them.
    ///   - layer: where they were given; a request's must use Google's own token service.
    init(_ json: JSON, name: String, layer: OptionLayer) throws(Failure) {
        guard json.isObject else {
            throw Failure(layer.faultStatus, "\(name) must be Google credentials, a JSON object", param: "vertex_credentials")
        }
        let fields = GoogleCredentialFields(json: json, name: name, layer: layer)
        switch json["type"]?.string {
        case "service_account", nil: self = .serviceAccount(try ServiceAccount(fields))
        case "authorized_user": self = .authorizedUser(try AuthorizedUser(fields))
        default:
            throw Failure(
                layer.faultStatus, "the Google credentials in \(name) are neither a service_account nor an authorized_user",
                param: "vertex_credentials")
        }
    }

    init(text: Bytes, name: String, layer: OptionLayer) throws(Failure) {
        let root: JSON
        do throws(JSONError) {
            root = try JSONDocument(text).root
        } catch {
            throw Failure(layer.faultStatus, "\(name) is not JSON: \(error.message)", param: "vertex_credentials")
        }
        try self.init(root, name: name, layer: layer)
    }
}

/// Reads the members of a credentials object.
struct GoogleCredentialFields {
    let json: JSON
    let name: String
    let layer: OptionLayer

    func optional(_ member: StaticString) throws(Failure) -> String? {
        guard let value = json.present(member) else { return nil }
        guard let text = value.string, !text.isEmpty else { throw fault("\(member) must be a text") }
        return text
    }

    func required(_ member: StaticString) throws(Failure) -> String {
        guard let text = try optional(member) else { throw fault("\(member) is missing") }
        return text
    }

    /// A project's id goes into URLs and headers.
    func project(_ member: StaticString) throws(Failure) -> String? {
        guard let text = try optional(member) else { return nil }
        guard text.utf8.count <= 256, HeaderField.isFieldValue(text) else { throw fault("\(member) is no project id") }
        return text
    }

    /// Google's own address, unless whoever configures the process has another in the file.
    func tokenURL() throws(Failure) -> String {
        guard let url = try optional("token_uri") else { return "https://oauth2.googleapis.com/token" }
        guard let origin = try? Origin(url), origin.scheme != .unix else { throw fault("token_uri is no URL") }
        guard layer.isTrusted || Self.tokenHosts.contains(where: { $0.covers(origin) }) else {
            throw fault("token_uri must be https and Google's own in credentials that a request brings")
        }
        return url
    }

    // Keys made before 2018 name accounts.google.com.
    private static let tokenHosts = [
        "https://oauth2.googleapis.com", "https://www.googleapis.com", "https://accounts.google.com",
    ]
    .compactMap { OriginPattern(template: $0) }

    func fault(_ what: String) -> Failure {
        Failure(layer.faultStatus, "in the Google credentials of \(name) \(what)", param: "vertex_credentials")
    }
}
