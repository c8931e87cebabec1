import FairleadModel

/// The SHA-256 of everything a token depends on: the same credentials, wherever they were given, share one token.
public struct TokenIdentity: Hashable, Sendable {
    let digest: [UInt8]

    init(_ parts: String...) {
        // Each part with its length, so that no two lists of parts read the same.
        digest = SHA256.digest(of: parts.map { "\($0.utf8.count):\($0)" }.joined())
    }

    /// For the identity of what is made from it.
    var text: String { Hexadecimal.encode(digest) }
}

/// Credentials that are exchanged for a token: pure, the exchange itself is the caller's.
public protocol TokenSource: Sendable {
    var identity: TokenIdentity { get }
    /// For error messages: "the service account fairlead@project.iam.gserviceaccount.com".
    var subject: String { get }
    /// Secrets which an answer might repeat, and an error message must not.
    var secrets: [Secret] { get }
    /// One exchange, from its beginning.
    func makeExchange() -> any TokenExchange
}

/// A source that is asked once, in the form of RFC 6749.
public protocol GrantSource: TokenSource {
    /// - Parameter wallClock: seconds since 1970.
    func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest
}

extension GrantSource {
    public func makeExchange() -> any TokenExchange { GrantExchange(source: self) }
}

extension TokenSource {
    /// Reads the answer to a token request. The form is RFC 6749's, section 5, which Google's, Entra's and IBM's token services and
    /// the metadata servers share, or that of Google's service for playing service accounts.
    /// - Parameter more: secrets of the exchange itself.
    func parse(
        _ answer: (status: Int, body: Bytes, sent: Instant), at moment: Moment, hiding more: [Secret] = []
    ) throws(Failure) -> AccessToken {
        let json = try? JSONDocument(answer.body, limits: Self.answerLimits).root
        guard answer.status == 200 else { throw refusal(status: answer.status, answer: json, secrets + more) }
        guard let json, let token = (json["access_token"] ?? json["accessToken"])?.string, !token.isEmpty, HeaderField.isFieldValue(token)
        else { throw Failure(.badResponse, "the token service gave no access_token for \(subject)") }
        let seconds = min(max(Self.lifetime(json, at: moment.wallClock), 0), 86_400)
        return AccessToken(secret: Secret(token), expiry: answer.sent.advanced(milliseconds: seconds &* 1000))
    }

    /// In seconds; where nothing is said of it, the token is kept for five minutes.
    private static func lifetime(_ json: JSON, at wallClock: Int64) -> Int64 {
        // Entra's older endpoints write numbers as texts; a managed identity's say when the token ends, and no more.
        let number = { (value: JSON?) in value.flatMap { $0.int ?? $0.string.flatMap { Int($0) } }.map { Int64($0) } }
        if let seconds = number(json["expires_in"]) { return seconds }
        let end = number(json["expires_on"]) ?? json["expireTime"]?.string.flatMap { CivilTime.seconds(iso8601: $0) }
        return end?.subtractingReportingOverflow(wallClock).partialValue ?? 300
    }

    private static var answerLimits: Limits {
        var limits = Limits()
        limits.requestBytes = 1 << 20
        limits.jsonNodes = 10_000
        return limits
    }

    private func refusal(status: Int, answer: JSON?, _ secrets: [Secret]) -> Failure {
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
