import FairleadModel

/// Errors of OpenAI and of those who speak like it, each in its own dialect.
enum OpenAIChatErrors {
    static func failure(httpStatus: Int, body: Bytes) -> Failure {
        guard let root = try? JSONDocument(body).root, let error = find(in: root) else {
            var failure = Failure(Status(httpStatus: httpStatus), ProviderErrorText.describe(body, httpStatus: httpStatus))
            failure.httpStatus = httpStatus
            return failure
        }
        return failure(error, httpStatus: httpStatus)
    }

    /// An error object that came inside an answer whose HTTP status was 200.
    static func failure(inside error: JSON) -> Failure {
        // OpenRouter and others put the HTTP status of the provider behind them into `code`.
        let code = error["code"]?.int ?? error["status_code"]?.int ?? error["status"]?.int
        let status = code.flatMap { (400...599).contains($0) ? $0 : nil }
        var failure = failure(error.isString ? .init(message: error.string) : .init(error), httpStatus: status ?? 0)
        if status == nil, failure.status == .badResponse { failure.status = .server }
        return failure
    }

    // MARK: Dialects

    private struct Description {
        var message: String?
        var codes: [String] = []
        var param: String?

        init(message: String?) { self.message = message }

        init(_ error: JSON) {
            message = error["message"]?.string ?? error["detail"]?.string ?? error["error_message"]?.string
            for key in ["code", "type", "error_code", "status"] {
                guard let value = error[key] else { continue }
                if let text = value.string, !text.isEmpty {
                    codes.append(text)
                } else if let number = value.int {
                    codes.append(String(number))
                }
            }
            if let inner = error["innererror"]?["code"]?.string { codes.insert(inner, at: 0) }
            param = error["param"]?.string
            // OpenRouter: what the provider behind it had answered.
            if let raw = error["metadata"]?["raw"]?.string, let text = message { message = "\(text): \(raw)" }
        }
    }

    private static func find(in root: JSON) -> Description? {
        if let first = root[0] { return find(in: first) }
        guard root.isObject else { return root.string.map { Description(message: $0) } }
        if let error = root.present("error") {
            if error.isObject {
                return Description(error)
            } else if let text = error.string {
                var description = Description(root)
                description.message = description.message ?? text
                return description
            }
        }
        if let errors = root["errors"], let first = errors[0] {
            return first.isObject ? Description(first) : Description(message: first.string)
        }
        // FastAPI: a text, or a list of what is wrong with which field.
        if let detail = root["detail"] {
            if detail.isObject { return Description(detail) }
            if let first = detail[0], let text = first["msg"]?.string {
                let place = first["loc"]?.elements.compactMap { $0.string ?? $0.int.map(String.init) }.joined(separator: ".") ?? ""
                var description = Description(message: place.isEmpty ? text : "\(place): \(text)")
                description.param = place
                return description
            }
        }
        // Mistral puts that list into its `message`.
        if let message = root["message"], message.isObject, let description = find(in: message) { return description }
        let description = Description(root)
        return description.message == nil && description.codes.isEmpty ? nil : description
    }

    // MARK: Classes

    private static func failure(_ error: Description, httpStatus: Int) -> Failure {
        let message = error.message.flatMap { $0.isEmpty ? nil : $0 }
        var failure = Failure(
            status(of: error, httpStatus: httpStatus),
            ProviderErrorText.shortened(message ?? error.codes.first.map { "the provider says \($0)" } ?? "HTTP \(httpStatus)"))
        failure.httpStatus = httpStatus == 0 ? nil : httpStatus
        failure.providerCode = error.codes.first
        failure.param = error.param
        failure.isOutOfQuota = failure.status == .rateLimit && error.codes.contains { outOfQuotaCodes.contains($0.lowercased()) }
        return failure
    }

    private static let outOfQuotaCodes = [
        "insufficient_quota", "billing_hard_limit_reached", "insufficient_balance", "payment_required", "exceeded_current_quota_error",
    ]

    private static func status(of error: Description, httpStatus: Int) -> Status {
        let byNumber = Status(httpStatus: httpStatus)
        let codes = error.codes.map { $0.lowercased() }
        for code in codes {
            if let status = status(ofCode: code), agrees(status, with: httpStatus) { return status }
        }
        guard [0, 400, 413, 422, 500].contains(httpStatus) else { return byNumber }
        if let message = error.message {
            if ProviderErrorText.saysContextWindow(message) { return .contextWindow }
            if ProviderErrorText.saysContentPolicy(message) { return .contentPolicy }
        }
        return httpStatus == 0 && codes.contains { $0.hasPrefix("invalid") || $0.hasPrefix("bad") } ? .badRequest : byNumber
    }

    /// A code refines what the HTTP status says, and speaks alone where there is none.
    private static func agrees(_ status: Status, with httpStatus: Int) -> Bool {
        switch httpStatus {
        case 0: true
        case 400, 413, 422: status != .server && status != .timeout
        case 401: status == .authentication
        case 403: status == .permission || status == .contentPolicy || status == .authentication
        case 404: status == .notFound
        case 429: status == .rateLimit
        case 500...: status == .overloaded || status == .contextWindow && httpStatus == 500
        default: false
        }
    }

    private static func status(ofCode code: String) -> Status? {
        switch code {
        case "context_length_exceeded", "context_window_exceeded", "max_tokens_exceeded", "exceed_context_size_error":
            .contextWindow
        case "content_policy_violation", "content_filter", "responsibleaipolicyviolation", "content_filter_error",
            "moderation_blocked", "image_content_policy_violation", "content_moderation":
            .contentPolicy
        case "invalid_api_key", "authentication_error", "invalid_authentication", "incorrect_api_key", "account_deactivated",
            "unauthenticated":
            .authentication
        case "permission_error", "permission_denied", "insufficient_permissions", "model_access_denied": .permission
        case "model_not_found", "not_found_error", "deploymentnotfound", "modelnotfound", "notfounderror": .notFound
        case "rate_limit_exceeded", "rate_limit_error", "insufficient_quota", "tokens", "requests", "too_many_requests",
            "service_tier_capacity_exceeded", "ratelimiterror":
            .rateLimit
        case "insufficient_balance", "payment_required", "billing_hard_limit_reached": .paymentRequired
        case "overloaded_error", "engine_overloaded", "engine_overloaded_error", "overloaded", "service_unavailable",
            "model_overloaded", "unavailable", "serviceunavailableerror":
            .overloaded
        case "server_error", "internal_error", "internal_server_error", "api_error", "internalservererror": .server
        case "timeout", "timeout_error", "deadline_exceeded": .timeout
        default: nil
        }
    }
}
