import FairleadModel

/// An application of Microsoft Entra, whose secret is exchanged for a token (learn.microsoft.com/entra/identity-platform/
/// v2-oauth2-client-creds-grant-flow).
public struct EntraApplication: GrantSource {
    public let identity: TokenIdentity
    private let clientID: String
    private let clientSecret: Secret
    private let scope: String
    private let tokenURL: String

    /// - Parameters:
    ///   - authority: the sign-in service's address; another one in a national cloud.
    ///   - status: how a fault in the values is reported.
    init(tenant: String, clientID: String, clientSecret: String, scope: String?, authority: String?, status: Status)
        throws(Failure)
    {
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
        self.clientSecret = Secret(clientSecret)
        self.scope = scope ?? "https://cognitiveservices.azure.com/.default"
        tokenURL = "\(origin)/\(tenant)/oauth2/v2.0/token"
        identity = TokenIdentity("entra_application", tokenURL, clientID, clientSecret, self.scope)
    }

    public var subject: String { "the Entra application \(clientID)" }
    public var secrets: [Secret] { [clientSecret] }

    public func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        TokenRequest(
            url: tokenURL,
            form: [
                ("grant_type", "client_credentials"),
                ("client_id", clientID),
                ("client_secret", clientSecret.revealed),
                ("scope", scope),
            ])
    }
}
