import FairleadModel

/// Errors of Bedrock's runtime: `{"message": …}`, the exception's name in a header or, in a stream, in the framing
/// (docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html#API_runtime_Converse_Errors).
enum BedrockErrors {
    static func failure(httpStatus: Int, body: Bytes) -> Failure {
        guard let root = try? JSONDocument(body).root, root.isObject else {
            var failure = Failure(Status(httpStatus: httpStatus), ProviderErrorText.describe(body, httpStatus: httpStatus))
            failure.httpStatus = httpStatus
            return failure
        }
        return failure(root, name: name(in: root), httpStatus: httpStatus)
    }

    /// An exception in the middle of a stream, whose HTTP status was 200.
    static func failure(_ event: WireEvent) -> Failure {
        let name = String(decoding: event.name, as: UTF8.self)
        let httpStatus = httpStatus(of: name)
        guard let root = try? JSONDocument(borrowing: event.data).root, root.isObject else {
            let text = ProviderErrorText.shortened(String(decoding: event.data.prefix(2000), as: UTF8.self))
            var failure = Failure(httpStatus.map { Status(httpStatus: $0) } ?? .server, text.isEmpty ? name : text)
            failure.providerCode = name.isEmpty ? nil : name
            failure.httpStatus = httpStatus
            return failure
        }
        return failure(root, name: name, httpStatus: httpStatus ?? 0)
    }

    /// `com.amazon.coral.validate#ValidationException`
    private static func name(in root: JSON) -> String? {
        let name = (root["__type"] ?? root["code"])?.string
        return name.map { String($0.utf8.split(separator: UInt8(ascii: "#")).last.map { Substring($0) } ?? "") }
    }

    private static func failure(_ root: JSON, name: String?, httpStatus: Int) -> Failure {
        let message = (root["message"] ?? root["Message"] ?? root["detail"])?.string ?? ""
        var text = message
        if let original = root["originalMessage"]?.string, !original.isEmpty, original != message { text += " (\(original))" }
        var failure = Failure(
            status(name: name ?? "", message: text, httpStatus: httpStatus),
            text.isEmpty ? "HTTP \(httpStatus): \(name ?? "no message")" : ProviderErrorText.shortened(text))
        failure.httpStatus = httpStatus == 0 ? nil : httpStatus
        failure.providerCode = name
        return failure
    }

    private static func status(name: String, message: String, httpStatus: Int) -> Status {
        switch name {
        case "ModelErrorException", "ModelStreamErrorException", "modelStreamErrorException", "modelErrorException": return .server
        case "ServiceQuotaExceededException", "serviceQuotaExceededException": return .rateLimit
        default: break
        }
        switch httpStatus {
        case 400, 413:
            if saysContextWindow(message) { return .contextWindow }
            if ProviderErrorText.saysContentPolicy(message) { return .contentPolicy }
            if message.holds("tokens per day") || message.holds("service quota") { return .rateLimit }
            return saysCredentials(message) ? .authentication : .badRequest
        case 401, 403: return saysCredentials(message) ? .authentication : Status(httpStatus: httpStatus)
        // `ModelErrorException`: the model failed at a request that was good.
        case 424: return .server
        case 0: return .server
        default: return Status(httpStatus: httpStatus)
        }
    }

    private static func saysContextWindow(_ message: String) -> Bool {
        ProviderErrorText.saysContextWindow(message) || message.holds("expected maxLength:")
    }

    /// Who asks is not known, as opposed to known and not allowed.
    private static func saysCredentials(_ message: String) -> Bool {
        message.holds("security token") || message.holds("request signature") || message.holds("Signature expired")
            || message.holds("API Key") || message.holds("Authentication") || message.holds("bearer token")
    }

    private static func httpStatus(of exception: String) -> Int? {
        switch exception {
        case "throttlingException", "ThrottlingException": 429
        case "validationException", "ValidationException": 400
        case "internalServerException", "InternalServerException": 500
        case "serviceUnavailableException", "ServiceUnavailableException": 503
        case "modelStreamErrorException", "ModelStreamErrorException": 424
        case "modelTimeoutException", "ModelTimeoutException": 408
        case "accessDeniedException", "AccessDeniedException": 403
        default: nil
        }
    }
}
