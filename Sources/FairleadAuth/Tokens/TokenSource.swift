import FairleadModel

/// What has to be sent to obtain a token.
public struct TokenRequest: Sendable, CustomStringConvertible, CustomReflectable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    public let method: Method
    public let url: String
    public let headers: [HeaderField]
    /// Holds a secret or its proof: never to be shown.
    public let body: Bytes?

    /// A form in the body of a POST, as RFC 6749 wants it.
    init(url: String, form: [(name: String, value: String)]) {
        method = .post
        self.url = url
        headers = [HeaderField("content-type", "application/x-www-form-urlencoded"), HeaderField("accept", "application/json")]
        body = Bytes(form.map { "\($0.name)=\(FormEncoding.escape($0.value))" }.joined(separator: "&"))
    }

    init(get url: String, headers: [HeaderField]) {
        method = .get
        self.url = url
        self.headers = headers
        body = nil
    }

    public var description: String { "\(method.rawValue) \(url)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A token that was obtained, and until when it counts.
public struct AccessToken: Sendable {
    public let secret: Secret
    public let expiry: Instant

    public init(secret: Secret, expiry: Instant) {
        self.secret = secret
        self.expiry = expiry
    }
}

/// The SHA-256 of everything a token depends on: the same credentials, wherever they were given, share one token.
public struct TokenIdentity: Hashable, Sendable {
    let digest: [UInt8]

    init(_ parts: String...) {
        // Each part with its length, so that no two lists of parts read the same.
        digest = SHA256.digest(of: parts.map { "\($0.utf8.count):\($0)" }.joined())
    }
}

/// Credentials that are exchanged for a token: pure, the exchange itself is the caller's.
public protocol TokenSource: Sendable {
    var identity: TokenIdentity { get }
    /// For error messages: "the service account fairlead@project.iam.gserviceaccount.com".
    var subject: String { get }
    /// - Parameter wallClock: seconds since 1970.
    func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest
    /// Secrets which an answer might repeat, and an error message must not.
    var secrets: [Secret] { get }
}

extension TokenSource {
    /// Reads the answer to a token request that was sent at `sent`. The form is RFC 6749's, section 5, which Google's, Entra's
    /// and IBM's token services and the metadata server share.
    public func parse(status: Int, body: Bytes, sent: Instant) throws(Failure) -> AccessToken {
        let answer = try? JSONDocument(body, limits: Self.answerLimits).root
        guard status == 200 else { throw refusal(status: status, answer: answer) }
        guard let answer, let token = answer["access_token"]?.string, !token.isEmpty, HeaderField.isFieldValue(token) else {
            throw Failure(.badResponse, "the token service gave no access_token for \(subject)")
        }
        // Entra's older endpoints write the number as a text. Where it is missing, the token is kept for five minutes.
        let seconds = answer["expires_in"].flatMap { $0.int ?? $0.string.flatMap { Int($0) } } ?? 300
        let lifetime = Int64(min(max(seconds, 0), 86_400))
        return AccessToken(secret: Secret(token), expiry: sent.advanced(milliseconds: lifetime &* 1000))
    }

    private static var answerLimits: Limits {
        var limits = Limits()
        limits.requestBytes = 1 << 20
        limits.jsonNodes = 10_000
        return limits
    }

    private func refusal(status: Int, answer: JSON?) -> Failure {
        let code = answer?["error"]?.string
        let detail = answer?["error_description"]?.string ?? answer?.at(pointer: "/error/message")?.string
        let said = [code, detail].compactMap { $0 }.joined(separator: ": ")
        let shown = Redaction.scrub(String(said.prefix(300)), secrets)
        // RFC 6749, section 5.2: a refused grant is a 400.
        var failure = Failure(
            status == 400 ? .authentication : Status(httpStatus: status),
            "the token service answered \(status) for \(subject)" + (shown.isEmpty ? "" : ": " + shown))
        failure.httpStatus = status
        failure.providerCode = code.map { Redaction.scrub($0, secrets) }
        return failure
    }
}

/// Takes secrets out of texts that others wrote.
public enum Redaction {
    /// The text with every occurrence of each secret replaced by `{key}`. Secrets of fewer than four bytes are left: they would
    /// occur by chance.
    public static func scrub(_ text: String, _ secrets: [Secret]) -> String {
        secrets.reduce(text) { text, secret in
            let key = secret.revealed
            guard key.utf8.count >= 4, text.utf8.count >= key.utf8.count else { return text }
            return replace(key, in: text)
        }
    }

    private static func replace(_ key: String, in text: String) -> String {
        let key = Array(key.utf8)
        var rest = Array(text.utf8)[...]
        var output: [UInt8] = []
        while let byte = rest.first {
            if rest.starts(with: key) {
                output += "{key}".utf8
                rest = rest.dropFirst(key.count)
            } else {
                output.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
