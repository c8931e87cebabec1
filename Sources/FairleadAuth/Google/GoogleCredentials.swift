import FairleadModel

/// Google's credentials in the forms its own libraries write: a service account's key, a user's `gcloud auth application-default
/// login`, another cloud's identity; and the metadata server of a machine in its cloud.
public struct GoogleCredentials: Sendable {
    static let cloudPlatformScope = "https://www.googleapis.com/auth/cloud-platform"

    public let source: any TokenSource
    /// The project the credentials themselves name.
    public private(set) var projectID: String?
    /// The project that is charged: a user belongs to none, so the service must be told (`x-goog-user-project`).
    private(set) var quotaProjectID: String?

    init(_ server: MetadataServer) { source = server }

    /// - Parameters:
    ///   - name: how a person finds the credentials again, for errors: none of them repeats what is in them.
    ///   - layer: where they were given; a request's must use Google's own token service.
    ///   - files: where the tokens of an external account are.
    init(_ json: JSON, name: String, layer: OptionLayer, files: CredentialFiles, environment: Environment) throws(Failure) {
        guard json.isObject else {
            throw Failure(layer.faultStatus, "\(name) must be Google credentials, a JSON object", param: "vertex_credentials")
        }
        try self.init(GoogleCredentialFields(json: json, name: name, layer: layer, files: files, environment: environment))
    }

    init(text: Bytes, name: String, layer: OptionLayer, files: CredentialFiles, environment: Environment) throws(Failure) {
        let root: JSON
        do throws(JSONError) {
            root = try JSONDocument(text).root
        } catch {
            throw Failure(layer.faultStatus, "\(name) is not JSON: \(error.message)", param: "vertex_credentials")
        }
        try self.init(root, name: name, layer: layer, files: files, environment: environment)
    }

    private init(_ fields: GoogleCredentialFields) throws(Failure) {
        switch fields.json["type"]?.string {
        case "service_account", nil:
            let account = try ServiceAccount(fields)
            source = account
            projectID = account.projectID
        case "authorized_user":
            source = try AuthorizedUser(fields)
            try charge(fields)
        case "external_account":
            source = try ExternalAccount.source(fields)
            try charge(fields)
        case "external_account_authorized_user":
            source = try ExternalUser(fields)
            try charge(fields)
        case "impersonated_service_account":
            guard let base = try fields.fields(of: "source_credentials") else { throw fields.fault("source_credentials is missing") }
            guard base.json["type"]?.string != "impersonated_service_account" else {
                throw fields.fault("source_credentials must not be impersonated themselves: name the accounts between in delegates")
            }
            source = try ImpersonatedServiceAccount(
                fields, base: try GoogleCredentials(base).source, delegates: try fields.texts("delegates"))
            try charge(fields)
        default:
            throw Failure(
                fields.layer.faultStatus,
                "the Google credentials in \(fields.name) are none of service_account, authorized_user, external_account,"
                    + " external_account_authorized_user and impersonated_service_account", param: "vertex_credentials")
        }
    }

    private mutating func charge(_ fields: GoogleCredentialFields) throws(Failure) {
        quotaProjectID = try fields.project("quota_project_id")
        projectID = quotaProjectID
    }
}
