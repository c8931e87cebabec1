import FairleadAuth
import FairleadModel
import FairleadTranslate
import FairleadTransport

extension Failure {
    /// What an answer without a reply means.
    static func refusal(_ response: HTTPResponse, _ translation: any Translation.Type) -> Failure {
        var failure = translation.decodeError(httpStatus: response.status, body: response.body)
        failure.httpStatus = response.status
        failure.requestID = failure.requestID ?? requestID(response.head)
        // AWS names the error beside the body: `ThrottlingException:http://internal.amazon.com/…`.
        failure.providerCode = failure.providerCode ?? response.head["x-amzn-errortype"].map { String($0.prefix { $0 != ":" }) }
        failure.retryAfterMilliseconds =
            RetryAfter.milliseconds({ response.head[$0] }, wallClock: wallClockSeconds()) ?? failure.retryAfterMilliseconds
        switch response.status {
        case 301, 302, 303, 307, 308:
            failure.message = "the provider redirects, which is not followed: configure the final address as api_base"
        case 407:
            failure.message = "the proxy wants another user name and password than it was given (HTTP 407): write them into its URL, as in http://USER:PASSWORD@HOST:PORT"
        case 200..<400:
            failure.status = .badResponse
            failure.message = "the provider answered with HTTP \(response.status), which brings no reply"
        default: break
        }
        return failure
    }

    /// A stream is asked for as it is, since a compressor would hold its events back.
    static func compression(_ head: HTTPHead) -> Failure? {
        guard let coding = head["content-encoding"], !coding.isEmpty, coding != "identity" else { return nil }
        return Failure(
            .badResponse,
            "the stream is compressed (content-encoding: \(coding.prefix(40))), which was not asked for: have the server, or the proxy on the way, send it as it is")
    }

    static func requestID(_ head: HTTPHead) -> String? {
        for name in ["x-request-id", "request-id", "apim-request-id", "x-amzn-requestid", "x-goog-request-id"] {
            if let id = head[name], !id.isEmpty { return id }
        }
        return nil
    }

    /// Without a secret, even where the provider has repeated it.
    func scrubbed(of secrets: [Secret]) -> Failure {
        var failure = self
        failure.message = Redaction.scrub(failure.message, secrets)
        failure.requestID = failure.requestID.map { Redaction.scrub($0, secrets) }
        failure.param = failure.param.map { Redaction.scrub($0, secrets) }
        failure.providerCode = failure.providerCode.map { Redaction.scrub($0, secrets) }
        return failure
    }
}

/// What an answer without a reply means, and whose failure it is.
extension Preparation {
    func refusal(_ response: HTTPResponse) -> Failure { .refusal(response, translation) }

    /// A success whose body is not a reply.
    func described(_ error: Failure, by response: HTTPResponse) -> Failure {
        var failure = error
        failure.httpStatus = failure.httpStatus ?? response.status
        failure.requestID = failure.requestID ?? Failure.requestID(response.head)
        return failure
    }

    /// Whose failure it is, and without a key even where the provider has repeated it.
    func described(_ error: Failure, token: Token?) -> Failure {
        var failure = error
        failure.provider = failure.provider ?? resolution.provider.id
        failure.model = failure.model ?? resolution.upstreamModel
        failure.droppedParameters = wire.dropped
        return failure.scrubbed(of: destination?.credential.secrets(token: token) ?? [])
    }
}
