import FairleadModel

/// A user's own login, which a refresh token renews (RFC 6749, section 6).
public struct AuthorizedUser: GrantSource {
    public let identity: TokenIdentity
    private let clientID: String
    private let clientSecret: Secret
    private let refreshToken: Secret
    private let tokenURL: String

    init(_ fields: GoogleCredentialFields) throws(Failure) {
        clientID = try fields.required("client_id")
        let secret = try fields.required("client_secret")
        let refresh = try fields.required("refresh_token")
        clientSecret = Secret(secret)
        refreshToken = Secret(refresh)
        tokenURL = try fields.tokenURL()
        identity = TokenIdentity("authorized_user", clientID, secret, refresh, tokenURL)
    }

    public var subject: String { "the Google user of the application default credentials" }
    public var secrets: [Secret] { [clientSecret, refreshToken] }

    public func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        TokenRequest(
            url: tokenURL,
            form: [
                ("grant_type", "refresh_token"),
                ("client_id", clientID),
                ("client_secret", clientSecret.revealed),
                ("refresh_token", refreshToken.revealed),
            ])
    }
}
