import FairleadModel

/// Errors are `{"id", "message"}`; the HTTP status is their only code (docs.cohere.com/reference/errors).
enum CohereErrors {
    static func failure(httpStatus: Int, body: Bytes) -> Failure {
        guard let root = try? JSONDocument(body).root, let message = message(in: root) else {
            var failure = Failure(Status(httpStatus: httpStatus), ProviderErrorText.describe(body, httpStatus: httpStatus))
            failure.httpStatus = httpStatus
            return failure
        }
        return failure(message, httpStatus: httpStatus)
    }

    /// The error in an answer or event whose HTTP status was 200; nil if there is none.
    static func failure(inside root: JSON) -> Failure? {
        guard root["type"] == nil, root["finish_reason"] == nil, !(root["message"]?.isObject ?? false),
            let message = message(in: root)
        else { return nil }
        return failure(message, httpStatus: 0)
    }

    /// An error that the model's own server met while it wrote.
    static func failure(inStream message: String) -> Failure { failure(message, httpStatus: 0) }

    private static func message(in root: JSON) -> String? {
        root["message"]?.string ?? root["error"]?["message"]?.string ?? root["error"]?.string ?? root["detail"]?.string
    }

    private static func failure(_ message: String, httpStatus: Int) -> Failure {
        var failure = Failure(
            status(message, httpStatus: httpStatus),
            message.isEmpty ? "HTTP \(httpStatus) without a message" : ProviderErrorText.shortened(message))
        failure.httpStatus = httpStatus == 0 ? nil : httpStatus
        return failure
    }

    private static func status(_ message: String, httpStatus: Int) -> Status {
        // 498 is Cohere's own, for input or output that its filters have blocked.
        if httpStatus == 498 { return .contentPolicy }
        if [0, 400, 413, 422].contains(httpStatus) {
            if ProviderErrorText.saysContextWindow(message) || message.lowercased().holds("too many tokens") { return .contextWindow }
            if ProviderErrorText.saysContentPolicy(message) { return .contentPolicy }
        }
        return httpStatus == 0 ? .server : Status(httpStatus: httpStatus)
    }
}
