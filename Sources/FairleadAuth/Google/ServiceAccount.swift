import FairleadModel

/// A service account's key: a JWT signed with it is exchanged for a token (RFC 7523; developers.google.com/identity/protocols/
/// oauth2/service-account).
public struct ServiceAccount: GrantSource {
    public let projectID: String?
    public let identity: TokenIdentity
    let email: String
    private let keyID: String?
    private let privateKey: Secret
    private let tokenURL: String
    private let name: String
    private let faultStatus: Status

    init(_ fields: GoogleCredentialFields) throws(Failure) {
        email = try fields.required("client_email")
        keyID = try fields.optional("private_key_id")
        projectID = try fields.project("project_id")
        tokenURL = try fields.tokenURL()
        // An environment variable often holds the key's line breaks as backslash and n.
        let pem = Self.unescapingLineBreaks(try fields.required("private_key"))
        privateKey = Secret(pem)
        name = fields.name
        faultStatus = fields.layer.faultStatus
        identity = TokenIdentity("service_account", email, keyID ?? "", tokenURL, pem, GoogleCredentials.cloudPlatformScope)
    }

    public var subject: String { "the service account \(email)" }
    public var secrets: [Secret] { [] }

    public func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        TokenRequest(
            url: tokenURL,
            form: [
                ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
                ("assertion", try assertion(wallClock: wallClock)),
            ])
    }

    /// The signed JWT, which counts for an hour.
    func assertion(wallClock: Int64) throws(Failure) -> String {
        var header = JSONWriter()
        header.beginObject()
        header.member("alg", "RS256")
        header.member("typ", "JWT")
        header.member("kid", keyID)
        header.endObject()

        var claims = JSONWriter()
        claims.beginObject()
        claims.member("iss", email)
        claims.member("scope", GoogleCredentials.cloudPlatformScope)
        claims.member("aud", tokenURL)
        claims.member("iat", Int(wallClock))
        claims.member("exp", Int(wallClock.addingReportingOverflow(3600).partialValue))
        claims.endObject()

        let signed = Self.encode(header.finish()) + "." + Self.encode(claims.finish())
        guard let key = RSASigningKey(pem: privateKey), let signature = key.signature(over: signed) else {
            throw Failure(
                faultStatus, "the private_key in the Google credentials of \(name) is no RSA key that can sign",
                param: "vertex_credentials")
        }
        return signed + "." + Base64URL.encode(signature)
    }

    private static func encode(_ json: Bytes) -> String { Base64URL.encode(json.withUnsafeBytes { Array($0) }) }

    private static func unescapingLineBreaks(_ pem: String) -> String {
        guard !pem.utf8.contains(UInt8(ascii: "\n")) else { return pem }
        var output: [UInt8] = []
        var rest = Array(pem.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "n") {
                rest = rest.dropFirst()
                output.append(UInt8(ascii: "\n"))
            } else {
                output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
