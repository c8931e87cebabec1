import FairleadModel

/// Errors are `{"error": "…", "error_type": "…"}`, as an answer and as an event of a stream; gateways before the server have
/// OpenAI's or FastAPI's form.
enum TextGenerationInferenceErrors {
    static func failure(httpStatus: Int, body: Bytes) -> Failure {
        var failure = OpenAIChatErrors.failure(httpStatus: httpStatus, body: body)
        guard let root = try? JSONDocument(body).root else { return failure }
        failure.providerCode = type(of: root[0] ?? root) ?? failure.providerCode
        // "Request failed during generation".
        if httpStatus == 424 { failure.status = .server }
        return failure
    }

    /// The error in an answer or event whose HTTP status was 200; nil if there is none.
    static func failure(inside root: JSON) -> Failure? {
        guard let error = root.present("error") else { return nil }
        var failure = OpenAIChatErrors.failure(inside: error)
        guard let type = type(of: root) else { return failure }
        failure.providerCode = type
        switch type {
        case "validation" where failure.status == .server: failure.status = .badRequest
        case "overloaded": failure.status = .overloaded
        default: break
        }
        return failure
    }

    private static func type(of root: JSON) -> String? { root["error_type"]?.string }
}
