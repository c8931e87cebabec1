import FairleadModel

/// Ollama's `/api/chat` (docs.ollama.com/api/chat).
public enum Ollama: Translation {
    public static var framing: Framing { .newlineDelimitedJSON }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        try OllamaRequest.encode(completion, to: .chat)
    }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try OllamaResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        OllamaErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { OllamaStreamDecoder(context) }
}

/// Ollama's `/api/generate`, which continues one text (docs.ollama.com/api/generate). Its answers differ from the chat's only in
/// where the text stands.
public enum OllamaGenerate: Translation {
    public static var framing: Framing { .newlineDelimitedJSON }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        try OllamaRequest.encode(completion, to: .generate)
    }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try OllamaResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        OllamaErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { OllamaStreamDecoder(context) }
}
