import FairleadModel

/// Errors of the service (docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html#API_runtime_InvokeEndpoint_Errors)
/// and, inside a `ModelError`, those of the container.
enum SageMakerErrors {
    /// - Parameter container: reads what the container answered, with its status.
    static func failure(httpStatus: Int, body: Bytes, container: (Int, Bytes) -> Failure) -> Failure {
        guard let root = try? JSONDocument(body).root, root.isObject else { return container(httpStatus, body) }
        if let original = root["OriginalMessage"]?.string {
            let status = root["OriginalStatusCode"]?.int.flatMap { (400...599).contains($0) ? $0 : nil } ?? 500
            var failure = container(status, Bytes(original))
            failure.providerCode = failure.providerCode ?? "ModelError"
            return failure
        }
        guard let message = (root["message"] ?? root["Message"])?.string, root["error"] == nil else {
            return container(httpStatus, body)
        }
        let code = (root["__type"] ?? root["ErrorCode"] ?? root["code"])?.string.map { text in
            String(decoding: text.utf8.split(separator: UInt8(ascii: "#")).last ?? [], as: UTF8.self)
        }
        var failure = Failure(status(httpStatus, message, code), ProviderErrorText.shortened(message))
        failure.httpStatus = httpStatus
        failure.providerCode = code
        return failure
    }

    /// An exception in the middle of a stream, whose HTTP status was 200.
    static func failure(_ event: WireEvent) -> Failure {
        let name = String(decoding: event.name, as: UTF8.self)
        let root = try? JSONDocument(borrowing: event.data).root
        let code = root?["ErrorCode"]?.string
        let message =
            (root?["Message"] ?? root?["message"])?.string
            ?? ProviderErrorText.shortened(String(decoding: event.data.prefix(2000), as: UTF8.self))
        let status: Status =
            switch code {
            case "ModelInvocationTimeExceeded": .timeout
            case "StreamBroken": .streamTruncated
            default: .server
            }
        var failure = Failure(status, message.isEmpty ? name : message)
        failure.providerCode = code ?? (name.isEmpty ? nil : name)
        return failure
    }

    private static func status(_ httpStatus: Int, _ message: String, _ code: String?) -> Status {
        switch httpStatus {
        // The endpoint answers some refusals of AWS itself with 400.
        case 400 where code == "ThrottlingException" || message.holds("Rate exceeded"): .rateLimit
        case 400, 403: saysCredentials(message) ? .authentication : httpStatus == 400 ? refused(message) : .permission
        case 424: .server
        // `ModelNotReadyException`
        case 429 where code == "ModelNotReadyException": .overloaded
        default: Status(httpStatus: httpStatus)
        }
    }

    private static func refused(_ message: String) -> Status {
        if ProviderErrorText.saysContextWindow(message) { return .contextWindow }
        if ProviderErrorText.saysContentPolicy(message) { return .contentPolicy }
        // "Endpoint my-endpoint of account 123456789012 not found."
        return message.hasPrefix("Endpoint ") && message.holds(" not found") ? .notFound : .badRequest
    }

    private static func saysCredentials(_ message: String) -> Bool {
        message.holds("security token") || message.holds("request signature") || message.holds("Signature expired")
    }
}
