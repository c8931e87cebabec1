import FairleadModel

/// `{"type": "error", "error": {"type", "message"}, "request_id"}` (docs.claude.com, "Errors").
enum AnthropicErrors {
    static func failure(httpStatus: Int, body: Bytes) -> Failure {
        guard let root = try? JSONDocument(body).root, let error = (root[0] ?? root).present("error") else {
            // Gateways in front of the API answer in their own way.
            return OpenAIChatErrors.failure(httpStatus: httpStatus, body: body)
        }
        if error["type"] == nil, error["status"]?.isString == true {
            return GeminiErrors.failure(httpStatus: httpStatus, body: body)
        }
        return failure(error, of: root, httpStatus: httpStatus)
    }

    /// The error in an answer or event whose HTTP status was 200; nil if there is none.
    static func failure(inside root: JSON) -> Failure? {
        guard let error = root.present("error") else { return nil }
        var failure = failure(error, of: root, httpStatus: 0)
        if failure.status == .badResponse { failure.status = .server }
        return failure
    }

    private static func failure(_ error: JSON, of root: JSON, httpStatus: Int) -> Failure {
        let message = [error["message"], error, root["message"]].lazy.compactMap { $0?.string }.first ?? ""
        let type = error["type"]?.string
        var failure = Failure(
            status(type: type, message: message, httpStatus: httpStatus),
            message.isEmpty ? "HTTP \(httpStatus): \(type ?? "no message")" : ProviderErrorText.shortened(message))
        failure.httpStatus = httpStatus == 0 ? nil : httpStatus
        failure.providerCode = type
        failure.requestID = root["request_id"]?.string
        return failure
    }

    private static func status(type: String?, message: String, httpStatus: Int) -> Status {
        if [0, 400, 413].contains(httpStatus) {
            if ProviderErrorText.saysContextWindow(message) { return .contextWindow }
            if ProviderErrorText.saysContentPolicy(message) { return .contentPolicy }
            if type == "invalid_request_error", message.holds("credit balance is too low") || message.holds("API usage limit") { return .paymentRequired }
        }
        guard httpStatus == 0 else { return Status(httpStatus: httpStatus) }
        return switch type {
        case "invalid_request_error", "request_too_large": .badRequest
        case "authentication_error": .authentication
        case "billing_error": .paymentRequired
        case "permission_error": .permission
        case "not_found_error": .notFound
        case "rate_limit_error": .rateLimit
        case "timeout_error": .timeout
        case "overloaded_error": .overloaded
        default: .server
        }
    }
}
