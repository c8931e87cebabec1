import FairleadModel

/// The failures that a mock can be told to end in.
enum MockFailure {
    /// The texts that LiteLLM's mock takes for an exception; nil for every other text, which is an answer.
    static func named(_ text: String) -> Failure? {
        if text.hasPrefix("Exception: content_filter_policy") { return make(.contentPolicy, 400, text) }
        if text.hasPrefix("Exception: mock_streaming_error") { return make(.overloaded, 529, "This is a mock error raised mid-stream") }
        guard text.hasPrefix("litellm."), let known = exceptions.first(where: { $0.name == text.dropFirst(8) }) else { return nil }
        return make(known.status, known.httpStatus, "this is a mock \(known.status.name) error")
    }

    /// LiteLLM's classes. Its own mock knows the first three.
    private static let exceptions: [(name: String, status: Status, httpStatus: Int?)] = [
        ("RateLimitError", .rateLimit, 429), ("ContextWindowExceededError", .contextWindow, 400), ("InternalServerError", .server, 500),
        ("AuthenticationError", .authentication, 401), ("PermissionDeniedError", .permission, 403), ("NotFoundError", .notFound, 404),
        ("BadRequestError", .badRequest, 400), ("UnprocessableEntityError", .unprocessable, 422),
        ("ContentPolicyViolationError", .contentPolicy, 400), ("ServiceUnavailableError", .overloaded, 503),
        ("BadGatewayError", .server, 502), ("Timeout", .timeout, 408), ("APIConnectionError", .connection, nil),
    ]

    /// `{status, message, retry_after, after_chunks}`, where the status is an HTTP status or the name of a `fairlead_status`.
    static func read(_ json: JSON) throws(Failure) -> (Failure, chunksBefore: Int) {
        guard json.isObject, let status = json.present("status") else {
            throw MockScript.wrong("error", "an object with a status: 429, or a name such as \"rate_limit\"")
        }
        var failure: Failure
        if let number = status.int, (400...599).contains(number) {
            failure = make(Status(httpStatus: number), number, json["message"]?.string)
        } else if let name = status.string, let known = Status.allCases.first(where: { $0.name == name }), known.rawValue >= 10 {
            failure = make(known, httpStatus(of: known), json["message"]?.string)
        } else {
            throw MockScript.wrong("error/status", "an HTTP status from 400 to 599, or a name such as \"rate_limit\"")
        }
        if let wait = json.present("retry_after") {
            guard let seconds = wait.double, seconds >= 0, let milliseconds = Int(exactly: (seconds * 1000).rounded()) else {
                throw MockScript.wrong("error/retry_after", "a number of seconds, 0 or more", wait)
            }
            failure.retryAfterMilliseconds = milliseconds
        }
        failure.providerCode = json["code"]?.string
        guard let chunks = json.present("after_chunks") else { return (failure, 0) }
        guard let count = chunks.int, count >= 0 else { throw MockScript.wrong("error/after_chunks", "a whole number, 0 or more", chunks) }
        return (failure, count)
    }

    private static func make(_ status: Status, _ httpStatus: Int?, _ message: String?) -> Failure {
        var failure = Failure(status, message ?? "this is a mock \(status.name) error")
        failure.httpStatus = httpStatus
        return failure
    }

    /// The status that providers answer with; nil where the failure is on the way to them.
    private static func httpStatus(of status: Status) -> Int? {
        switch status {
        case .contextWindow, .contentPolicy, .badRequest: 400
        case .overloaded: 503
        case .server: 500
        default: [401, 402, 403, 404, 422, 429].first { Status(httpStatus: $0) == status }
        }
    }
}
