import FairleadModel

/// An application of Microsoft Entra, whose secret or whose token of a federated provider is exchanged for a token
/// (learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow).
public struct EntraApplication: GrantSource {
    enum Proof: Sendable {
        case secret(Secret)
        /// A workload identity: a token that Kubernetes renews in a file.
        case tokenFile(path: String, name: String, CredentialFiles)
    }

    public let identity: TokenIdentity
    private let clientID: String
    private let proof: Proof
    private let scope: String
    private let tokenURL: String

    /// - Parameters:
    ///   - authority: the sign-in service's address; another one in a national cloud.
    ///   - status: how a fault in the values is reported.
    init(tenant: String, clientID: String, proof: Proof, scope: String?, authority: String?, status: Status) throws(Failure) {
        let isName = tenant.utf8.allSatisfy { byte in
            (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ".")
        }
        guard isName, tenant.utf8.count <= 253, !tenant.hasPrefix(".") else {
            throw Failure(status, "tenant_id must be a tenant's id or domain", param: "tenant_id")
        }
        guard let origin = try? Origin(authority ?? "https://login.microsoftonline.com"), origin.scheme != .unix else {
            throw Failure(.configuration, "AZURE_AUTHORITY_HOST must be a URL", param: "AZURE_AUTHORITY_HOST")
        }
        self.clientID = clientID
        self.proof = proof
        self.scope = scope ?? Self.cognitiveServices + "/.default"
        tokenURL = "\(origin)/\(tenant)/oauth2/v2.0/token"
        let kept =
            switch proof {
            case .secret(let secret): secret.revealed
            case .tokenFile(let path, _, _): path
            }
        identity = TokenIdentity("entra_application", tokenURL, clientID, kept, self.scope)
    }

    static let cognitiveServices = "https://cognitiveservices.azure.com"

    public var subject: String { "the Entra application \(clientID)" }
    public var secrets: [Secret] { if case .secret(let secret) = proof { [secret] } else { [] } }

    public func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        var form = [("grant_type", "client_credentials"), ("client_id", clientID)]
        switch proof {
        case .secret(let secret): form.append(("client_secret", secret.revealed))
        case .tokenFile(let path, let name, let files):
            guard let token = files.text(at: path), !token.isEmpty else {
                throw Failure(.configuration, "the file that \(name) names cannot be read, or is empty", param: name)
            }
            form += [("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), ("client_assertion", token)]
        }
        return TokenRequest(url: tokenURL, form: form + [("scope", scope)])
    }
}
