import FairleadAuth
import FairleadCatalog
import FairleadModel
import FairleadTransport

/// An address and what may be shown there, shared by all who go there.
final class Destination: Sendable {
    let endpoint: Endpoint
    let credential: Credential
    /// All that goes out with every request, but for the header of a token that has to be fetched; without a body.
    let request: HTTPRequest
    /// What the provider has every body say, such as `project_id`.
    let bodyMembers: [(name: String, value: String)]

    init(endpoint: Endpoint, credential: Credential, bodyMembers: [(name: String, value: String)] = []) {
        self.endpoint = endpoint
        self.credential = credential
        self.bodyMembers = bodyMembers
        request = HTTPRequest(url: endpoint.url, headers: Self.headers(endpoint, credential, token: nil))
    }

    /// The headers of the credential and of the provider as texts, for who has to sign them.
    func plainHeaders(token: Token?) -> [(name: String, value: String)] {
        [("content-type", "application/json")] + credential.allHeaders(token: token).map { ($0.name, $0.revealed) } + endpoint.headers
    }

    func headers(token: Token?) -> [HTTPHeader] {
        token.map { Self.headers(endpoint, credential, token: $0) } ?? request.headers
    }

    private static func headers(_ endpoint: Endpoint, _ credential: Credential, token: Token?) -> [HTTPHeader] {
        [HTTPHeader("content-type", "application/json")] + credential.allHeaders(token: token).map(\.httpHeader)
            + endpoint.headers.map { HTTPHeader($0.name, $0.value) }
    }
}

/// Where a resolved model is, and what shows who is calling: options of every layer and the environment, brought together.
struct Addressing {
    let client: Client
    let resolution: Resolution
    let options: OptionLayers

    init(_ client: Client, request: JSON, deployment: JSON? = nil, _ resolution: Resolution) {
        self.client = client
        self.resolution = resolution
        let id = resolution.provider.id
        options = OptionLayers(
            request: request, deployment: deployment, provider: client.configuration.options(of: id),
            defaults: client.configuration.defaults, providerID: id, environment: client.environment)
    }

    func destination(isStream: Bool, embeddings: EmbeddingRoute? = nil) throws(Failure) -> Destination {
        let endpoint = try endpoint(isStream: isStream, embeddings: embeddings)
        let members = try withValues { (value) throws(Failure) in try resolution.bodyMembers(using: value) }
        return Destination(
            endpoint: endpoint, credential: try credentials(endpoint.auth).find(for: endpoint.url), bodyMembers: members)
    }

    /// An address of the provider's that is no model's, with what may be shown there.
    func destination(beside side: SideAddress) throws(Failure) -> Destination {
        let endpoint = try withValues { (value) throws(Failure) in try Endpoint.expand(resolution, side, value: value) }
        let scope = endpoint.auth == .awsSignature ? signatureScope(in: side.filling["region"]) : nil
        return Destination(endpoint: endpoint, credential: try query(endpoint.auth, scope: scope).find(for: endpoint.url))
    }

    func credentials(_ scheme: AuthScheme) -> CredentialQuery { query(scheme, scope: scheme == .awsSignature ? signatureScope() : nil) }

    private func query(_ scheme: AuthScheme, scope: AWSScope?) -> CredentialQuery {
        CredentialQuery(
            row: client.credentialRows.row(for: resolution.provider, scheme: scheme), layers: options, files: client.files, scope: scope)
    }

    /// For what requests are signed; nil where no region is known.
    private func signatureScope(in home: String? = nil) -> AWSScope? {
        guard let service = resolution.provider.service else { return nil }
        let region = home ?? resolution.value(of: "region") { try? value(of: $0) }
        return region.map { AWSScope(region: $0, service: service) }
    }

    func endpoint(isStream: Bool, embeddings: EmbeddingRoute? = nil) throws(Failure) -> Endpoint {
        try withValues { (value) throws(Failure) in
            try Endpoint.expand(resolution, isStream: isStream, embeddings: embeddings, value: value)
        }
    }

    /// What an option is wrong with goes before what that makes the address or the body lack.
    private func withValues<Result>(_ fill: ((Variable) -> String?) throws(Failure) -> Result) throws(Failure) -> Result {
        var problem: Failure?
        let result = Swift.Result { () throws(Failure) in
            try fill { variable in
                do throws(Failure) {
                    return try value(of: variable)
                } catch {
                    problem = problem ?? error
                    return nil
                }
            }
        }
        if let problem { throw problem }
        return try result.get()
    }

    private func value(of variable: Variable) throws(Failure) -> String? {
        if let given = try options.value(of: variable) { return given.text }
        // Google's credentials name a project of their own.
        if variable.name == "project", resolution.auth == .googleOAuth {
            return try credentials(.googleOAuth).googleProject()?.text
        }
        // A profile of AWS names a region; an id that asks for one goes before it.
        if variable.name == "region", resolution.auth == .awsSignature, !variable.environment.isEmpty {
            return try query(.awsSignature, scope: nil).awsProfileRegion()?.text
        }
        return nil
    }
}
