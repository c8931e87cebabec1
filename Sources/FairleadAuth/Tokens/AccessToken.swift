import FairleadModel

/// What credentials were exchanged for.
public enum Token: Sendable {
    /// Sent as it is.
    case bearer(Secret)
    /// Signs each request, and is never sent but for its session token.
    case awsKeys(AWSKeys)

    /// What must not appear in a text.
    public var secrets: [Secret] {
        switch self {
        case .bearer(let secret): [secret]
        case .awsKeys(let keys): keys.secrets
        }
    }
}

/// A token that was obtained, and until when it counts.
public struct AccessToken: Sendable {
    public let token: Token
    public let expiry: Instant

    public init(_ token: Token, expiry: Instant) {
        self.token = token
        self.expiry = expiry
    }

    public init(secret: Secret, expiry: Instant) { self.init(.bearer(secret), expiry: expiry) }
}
