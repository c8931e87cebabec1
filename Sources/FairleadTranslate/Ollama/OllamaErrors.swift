import FairleadModel

/// Errors are `{"error": "…"}`, as an answer and as a line of a stream (docs.ollama.com/api/errors).
enum OllamaErrors {
    static func failure(httpStatus: Int, body: Bytes) -> Failure {
        guard let root = try? JSONDocument(body).root, let message = message(in: root) else {
            var failure = Failure(Status(httpStatus: httpStatus), ProviderErrorText.describe(body, httpStatus: httpStatus))
            failure.httpStatus = httpStatus
            return failure
        }
        var failure = Failure(status(message, httpStatus: httpStatus), ProviderErrorText.shortened(message))
        failure.httpStatus = httpStatus
        return failure
    }

    /// The error in an answer or a line whose HTTP status was 200; nil if there is none.
    static func failure(inside root: JSON) -> Failure? {
        guard let message = message(in: root) else { return nil }
        let code: Int = root["status_code"]?.int ?? root["status"]?.int ?? 500
        return Failure(status(message, httpStatus: (400...599).contains(code) ? code : 500), ProviderErrorText.shortened(message))
    }

    private static func message(in root: JSON) -> String? {
        guard let error = root.present("error") else { return nil }
        let message: String = error.string ?? error["message"]?.string ?? root["message"]?.string ?? ""
        return message.isEmpty ? "Ollama gives no reason" : message
    }

    private static func status(_ message: String, httpStatus: Int) -> Status {
        if [400, 413, 500].contains(httpStatus), ProviderErrorText.saysContextWindow(message) { return .contextWindow }
        return Status(httpStatus: httpStatus)
    }
}
