/// Why something could not be done: what went wrong, where, and what to do about it.
public struct Failure: Error, Sendable {
    public var status: Status
    /// For a person: names the value at fault and what to write instead. Never holds a key.
    public var message: String
    /// The request or configuration member at fault, as a JSON Pointer or a name.
    public var param: String?
    public var provider: String?
    /// As sent upstream.
    public var model: String?
    public var httpStatus: Int?
    /// The provider's own name for the error, its `type` or `code`.
    public var providerCode: String?
    public var retryAfterMilliseconds: Int?
    public var requestID: String?
    /// `false` for an error of a transient kind which must not be repeated, such as one after the first chunk was delivered.
    public var mayRetry = true
    /// A rate limit that is no rate's: the account is out of quota or credit, which does not pass in seconds.
    public var isOutOfQuota = false
    public var droppedParameters: [DroppedParameter] = []
    /// The router's account of its attempts, a JSON array.
    public var attempts: Bytes?

    public init(_ status: Status, _ message: String, param: String? = nil) {
        self.status = status
        self.message = message
        self.param = param
    }

    /// The message where the words are ours, else no more than the kind of failure: a provider's words may quote the prompt, and an answer
    /// that cannot be read is one.
    public var messageWithoutContent: String {
        switch status {
        case .connection, .timeout, .tls, .cancelled, .streamTruncated: message
        default: providerCode ?? status.name
        }
    }

    public var isRetryable: Bool { mayRetry && status.isTransient && !isOutOfQuota }

    /// The OpenAI error shape with the library's own members beside it.
    public var json: Bytes {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("error")
        writer.beginObject()
        writer.key("message")
        writer.string(message)
        writer.key("type")
        writer.string(status.openAIType)
        writer.key("param")
        if let param { writer.string(param) } else { writer.null() }
        writer.key("code")
        writer.string(providerCode ?? status.name)
        writer.key("status")
        writer.string(status.name)
        writer.key("provider")
        if let provider { writer.string(provider) } else { writer.null() }
        writer.key("model")
        if let model { writer.string(model) } else { writer.null() }
        writer.key("http_status")
        if let httpStatus { writer.int(httpStatus) } else { writer.null() }
        writer.key("retryable")
        writer.bool(isRetryable)
        writer.key("retry_after_ms")
        if let retryAfterMilliseconds { writer.int(retryAfterMilliseconds) } else { writer.null() }
        writer.key("request_id")
        if let requestID { writer.string(requestID) } else { writer.null() }
        writeAttempts(to: &writer)
        writer.endObject()
        writer.key("fairlead")
        writer.beginObject()
        writeAttempts(to: &writer)
        writer.key("dropped_params")
        DroppedParameter.write(droppedParameters, to: &writer)
        writer.endObject()
        writer.endObject()
        return writer.finish()
    }

    private func writeAttempts(to writer: inout JSONWriter) {
        writer.key("attempts")
        if let attempts {
            writer.raw(attempts)
        } else {
            writer.beginArray()
            writer.endArray()
        }
    }
}

/// A request parameter that did not reach the provider, or that it would not take.
public struct DroppedParameter: Sendable, Equatable {
    public var name: String
    public var reason: String

    public init(_ name: String, reason: String) {
        self.name = name
        self.reason = reason
    }

    public static func write(_ list: [DroppedParameter], to writer: inout JSONWriter) {
        writer.beginArray()
        for parameter in list {
            writer.beginObject()
            writer.key("name")
            writer.string(parameter.name)
            writer.key("reason")
            writer.string(parameter.reason)
            writer.endObject()
        }
        writer.endArray()
    }
}

extension Status {
    /// The `type` OpenAI gives errors of this kind (API reference, "Error codes", 2026).
    var openAIType: String {
        switch self {
        case .authentication: "authentication_error"
        case .permission: "permission_error"
        case .notFound, .unknownModel: "not_found_error"
        case .rateLimit, .noDeployment: "rate_limit_error"
        case .paymentRequired: "insufficient_quota"
        case .overloaded, .server, .internal: "server_error"
        case .connection, .tls, .streamTruncated, .badResponse: "api_connection_error"
        case .timeout: "timeout_error"
        case .cancelled: "cancelled"
        default: "invalid_request_error"
        }
    }
}
