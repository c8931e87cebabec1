import FairleadModel

/// Temporary keys as the container and instance services write them, in JSON, and as the token service does, in XML.
struct AWSKeyAnswer {
    private static let limits: Limits = {
        var limits = Limits()
        limits.requestBytes = 1 << 20
        limits.jsonNodes = 10_000
        return limits
    }()

    static func keys(json body: Bytes, subject: String, at moment: Moment, sent: Instant) throws(Failure) -> AccessToken {
        guard let root = try? JSONDocument(body, limits: limits).root, root.isObject else {
            throw Failure(.badResponse, "\(subject) did not answer with JSON")
        }
        if let code = root["Code"]?.string, code != "Success" {
            throw Failure(.authentication, "\(subject) gave no keys: \(Self.shown(code))")
        }
        let text = { (name: String) in root[name]?.string }
        return try keys(
            text("AccessKeyId"), text("SecretAccessKey"), text("Token"), expiration: text("Expiration"), subject: subject, at: moment,
            sent: sent)
    }

    static func keys(xml body: Bytes, subject: String, at moment: Moment, sent: Instant) throws(Failure) -> AccessToken {
        let text = { (name: StaticString) in XMLText.element(name, in: body) }
        return try keys(
            text("AccessKeyId"), text("SecretAccessKey"), text("SessionToken"), expiration: text("Expiration"), subject: subject,
            at: moment, sent: sent)
    }

    private static func keys(
        _ id: String?, _ secret: String?, _ session: String?, expiration: String?, subject: String, at moment: Moment, sent: Instant
    ) throws(Failure) -> AccessToken {
        guard let id, let secret, !id.isEmpty, !secret.isEmpty, [id, secret, session ?? ""].allSatisfy(HeaderField.isFieldValue) else {
            throw Failure(.badResponse, "\(subject) gave no keys")
        }
        // Where no time is given the keys are asked for again in five minutes.
        let end = expiration.flatMap { CivilTime.seconds(iso8601: $0) } ?? moment.wallClock &+ 300
        let seconds = min(max(end.subtractingReportingOverflow(moment.wallClock).partialValue, 0), 86_400)
        return AccessToken(
            .awsKeys(AWSKeys(accessKeyID: id, secretAccessKey: secret, sessionToken: session.flatMap { $0.isEmpty ? nil : $0 })),
            expiry: sent.advanced(milliseconds: seconds &* 1000))
    }

    /// A refusal by one of these services.
    static func refusal(status: Int, code: String?, message: String?, subject: String, secrets: [Secret]) -> Failure {
        let said = [code, message].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
        let shown = Self.shown(Redaction.scrub(said, secrets))
        let isTransient = status == 429 || status >= 500 || code == "Throttling" || code == "IDPCommunicationError"
        var failure = Failure(
            isTransient ? Status(httpStatus: status) : .authentication,
            "\(subject): the answer was \(status)" + (shown.isEmpty ? "" : ", " + shown))
        failure.httpStatus = status
        failure.providerCode = code.map { Self.shown(Redaction.scrub($0, secrets)) }
        return failure
    }

    /// Of others' texts as much as helps.
    private static func shown(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }.prefix(300), as: UTF8.self)
    }
}

/// The texts of an XML answer whose elements have names of their own.
enum XMLText {
    /// The text of the first element of that name, entities replaced; nil where there is none.
    static func element(_ name: StaticString, in body: Bytes) -> String? {
        let bytes = Array(body.withUnsafeBytes { $0 })
        let name = Array("\(name)".utf8)
        let start = [UInt8(ascii: "<")] + name + [UInt8(ascii: ">")]
        let end = [UInt8(ascii: "<"), UInt8(ascii: "/")] + name + [UInt8(ascii: ">")]
        guard let from = position(of: start, in: bytes[...]), let to = position(of: end, in: bytes[(from + start.count)...]) else {
            return nil
        }
        return unescaped(bytes[(from + start.count)..<to])
    }

    private static func position(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        while rest.count >= wanted.count {
            if rest.starts(with: wanted) { return rest.startIndex }
            rest = rest.dropFirst()
        }
        return nil
    }

    private static let entities: [(name: [UInt8], character: UInt8)] = [
        (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
        (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("&apos;".utf8), UInt8(ascii: "'")),
    ]

    private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
        var output: [UInt8] = []
        var rest = text
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let entity = entities.first(where: { rest.starts(with: $0.name) }) {
                output.append(entity.character)
                rest = rest.dropFirst(entity.name.count)
            } else {
                output.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
