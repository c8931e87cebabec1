import FairleadModel

/// What signs requests to AWS.
public struct AWSKeys: Sendable, CustomStringConvertible, CustomReflectable {
    /// Names the secret key; not secret by itself, but nobody else's business.
    let accessKeyID: Secret
    let secretAccessKey: Secret
    /// Goes with keys that are temporary.
    let sessionToken: Secret?

    init(accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil) {
        self.accessKeyID = Secret(accessKeyID)
        self.secretAccessKey = Secret(secretAccessKey)
        self.sessionToken = sessionToken.map { Secret($0) }
    }

    public var secrets: [Secret] { [accessKeyID, secretAccessKey] + (sessionToken.map { [$0] } ?? []) }

    public var description: String { "AWS keys" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
