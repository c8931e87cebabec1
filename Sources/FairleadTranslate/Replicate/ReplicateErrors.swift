import FairleadModel

/// Requests fail with `{"title", "detail", "status"}`, predictions with a text in `error`.
enum ReplicateErrors {
    static func failure(httpStatus: Int, body: Bytes) -> Failure {
        var failure = OpenAIChatErrors.failure(httpStatus: httpStatus, body: body)
        guard let root = try? JSONDocument(body).root else { return failure }
        failure.providerCode = root["title"]?.string
        failure.param = root["invalid_fields"]?[0]?["field"]?.string
        return failure
    }

    static func failure(of prediction: ReplicatePrediction) -> Failure {
        guard prediction.state != .canceled else { return Failure(.server, "The prediction was canceled at Replicate.") }
        return failure(message: prediction.root["error"]?.string ?? "")
    }

    static func failure(message: String) -> Failure {
        let text = message.isEmpty ? "The prediction failed, and Replicate does not say why." : ProviderErrorText.shortened(message)
        if ProviderErrorText.saysContextWindow(message) { return Failure(.contextWindow, text) }
        if ProviderErrorText.saysContentPolicy(message) { return Failure(.contentPolicy, text) }
        return Failure(.server, text)
    }
}
