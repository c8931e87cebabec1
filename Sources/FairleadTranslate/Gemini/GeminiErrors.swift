import FairleadModel

/// Errors as Google's APIs give them: `google.rpc.Status` in JSON, alone or in an array (cloud.google.com/apis/design/errors).
enum GeminiErrors {
    static func failure(httpStatus: Int, body: Bytes) -> Failure {
        guard let root = try? JSONDocument(body).root, let error = error(in: root) else {
            var failure = Failure(Status(httpStatus: httpStatus), ProviderErrorText.describe(body, httpStatus: httpStatus))
            failure.httpStatus = httpStatus
            return failure
        }
        return failure(error, httpStatus: httpStatus)
    }

    /// The error in an answer or event whose HTTP status was 200; nil if there is none.
    static func failure(inside root: JSON) -> Failure? {
        guard let error = error(in: root), root["candidates"] == nil else { return nil }
        let code = error["code"]?.int ?? 0
        var failure = failure(error, httpStatus: (400...599).contains(code) ? code : 0)
        if failure.status == .badResponse { failure.status = .server }
        return failure
    }

    private static func error(in root: JSON) -> JSON? {
        (root[0] ?? root).present("error")
    }

    private static func failure(_ error: JSON, httpStatus: Int) -> Failure {
        let message = error["message"]?.string ?? error.string ?? ""
        let name = error["status"]?.string
        var failure = Failure(
            status(name: name, error: error, message: message, httpStatus: httpStatus),
            message.isEmpty ? "HTTP \(httpStatus): \(name ?? "no message")" : ProviderErrorText.shortened(message))
        failure.httpStatus = httpStatus == 0 ? nil : httpStatus
        failure.providerCode = name
        failure.retryAfterMilliseconds = retryDelay(error)
        return failure
    }

    private static func status(name: String?, error: JSON, message: String, httpStatus: Int) -> Status {
        let byNumber = Status(httpStatus: httpStatus)
        let reason = details(error, "ErrorInfo")?["reason"]
        if reason?.equals("API_KEY_INVALID") == true { return .authentication }
        if [0, 400, 413].contains(httpStatus) {
            // The detail that says so is not in every answer.
            if message.holds("API key expired") || message.holds("API key not valid") { return .authentication }
            if ProviderErrorText.saysContextWindow(message) { return .contextWindow }
            if ProviderErrorText.saysContentPolicy(message) { return .contentPolicy }
        }
        // The HTTP status follows from the name (google/rpc/code.proto), and is the surer of the two where they differ.
        guard httpStatus == 0 else { return byNumber }
        return switch name {
        case "UNAUTHENTICATED": .authentication
        case "PERMISSION_DENIED": .permission
        case "NOT_FOUND": .notFound
        case "RESOURCE_EXHAUSTED": .rateLimit
        case "UNAVAILABLE": .overloaded
        case "DEADLINE_EXCEEDED": .timeout
        case "INVALID_ARGUMENT", "FAILED_PRECONDITION", "OUT_OF_RANGE", "ALREADY_EXISTS", "ABORTED": .badRequest
        case "CANCELLED": .server
        default: byNumber
        }
    }

    private static func details(_ error: JSON, _ type: String) -> JSON? {
        error["details"]?.elements.first { $0["@type"]?.string?.hasSuffix("google.rpc." + type) == true }
    }

    /// `RetryInfo.retryDelay`, a duration such as `13s` or `0.25s`.
    private static func retryDelay(_ error: JSON) -> Int? {
        guard let text = details(error, "RetryInfo")?["retryDelay"]?.string, text.hasSuffix("s"),
            let seconds = Double(text.dropLast()),
            seconds >= 0, seconds < 1e6
        else { return nil }
        return Int(exactly: (seconds * 1000).rounded(.up))
    }
}
