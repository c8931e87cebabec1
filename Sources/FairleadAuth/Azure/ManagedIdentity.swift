import FairleadModel

/// The identity that Azure gives to a machine or an app (learn.microsoft.com/entra/identity/managed-identities-azure-resources).
struct ManagedIdentity: GrantSource {
    let identity: TokenIdentity
    private let url: String
    private let headers: [HeaderField]
    private let limitMilliseconds: Int64?

    static let endpointVariable = "IDENTITY_ENDPOINT"
    private static let headerVariable = "IDENTITY_HEADER"
    static let hostVariable = "AZURE_POD_IDENTITY_AUTHORITY_HOST"

    /// What App Service, Container Apps and Azure ML tell the programs they run; nil where they do not.
    init?(platform environment: Environment, scope: String?) throws(Failure) {
        let client = environment["AZURE_CLIENT_ID"]
        if let endpoint = environment[Self.endpointVariable] {
            guard environment["IDENTITY_SERVER_THUMBPRINT"] == nil else { throw Self.unsupported("Service Fabric") }
            guard let proof = environment[Self.headerVariable] else {
                guard environment["IMDS_ENDPOINT"] == nil else { throw Self.unsupported("Azure Arc") }
                return nil
            }
            try self.init(
                endpoint, name: Self.endpointVariable, version: "2019-08-01", scope: scope, client: client.map { ("client_id", $0) },
                proof: ("x-identity-header", proof, Self.headerVariable))
        } else if let endpoint = environment["MSI_ENDPOINT"], let proof = environment["MSI_SECRET"] {
            try self.init(
                endpoint, name: "MSI_ENDPOINT", version: "2017-09-01", scope: scope, client: client.map { ("clientid", $0) },
                proof: ("secret", proof, "MSI_SECRET"))
        } else {
            return nil
        }
    }

    /// The instance metadata service of a virtual machine. Asking for it where there is none takes a while: only for whoever wants it.
    init(machine environment: Environment, scope: String?) throws(Failure) {
        var host = environment[Self.hostVariable] ?? "http://169.254.169.254"
        while host.hasSuffix("/") { host.removeLast() }
        try self.init(
            host + "/metadata/identity/oauth2/token", name: Self.hostVariable, version: "2018-02-01", scope: scope,
            client: environment["AZURE_CLIENT_ID"].map { ("client_id", $0) }, proof: nil)
    }

    private init(
        _ endpoint: String, name: String, version: String, scope: String?, client: (name: String, id: String)?,
        proof: (header: String, value: String, name: String)?
    ) throws(Failure) {
        guard let origin = try? Origin(endpoint), origin.scheme != .unix else {
            throw Failure(.configuration, "\(name) must be a URL", param: name)
        }
        guard proof.map({ HeaderField.isFieldValue($0.value) }) ?? true else {
            throw Failure(.configuration, "the value of \(proof?.name ?? "") cannot stand in a header", param: proof?.name)
        }
        let scope = scope ?? EntraApplication.cognitiveServices
        let resource = scope.hasSuffix("/.default") ? String(scope.dropLast("/.default".utf8.count)) : scope
        var query = "api-version=\(version)&resource=\(FormEncoding.escape(resource))"
        if let client { query += "&\(client.name)=\(FormEncoding.escape(client.id))" }
        url = endpoint + (endpoint.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + query
        // The header proves that the request was not tricked out of a program that fetches URLs for others.
        headers = [proof.map { HeaderField($0.header, secret: Secret($0.value)) }, HeaderField("metadata", "true")].compactMap { $0 }
        limitMilliseconds = proof == nil ? 2_000 : nil
        identity = TokenIdentity("managed_identity", url, proof?.value ?? "")
    }

    private static func unsupported(_ platform: String) -> Failure {
        Failure(
            .configuration, "the managed identity of \(platform) is not supported: give a client secret or a token (azure_ad_token)",
            param: endpointVariable)
    }

    var subject: String { "the managed identity" }
    var secrets: [Secret] { headers.compactMap(\.secret) }

    func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        TokenRequest(.get, url, headers: headers, limitMilliseconds: limitMilliseconds)
    }
}
