import FairleadModel

/// `generateContent` of the Gemini API and of Vertex AI, tuned models and endpoints included.
public enum Gemini: Translation {
    public static var framing: Framing { .serverSentEvents }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest { try GeminiRequest.encode(completion) }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try GeminiResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        GeminiErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { GeminiStreamDecoder(context) }
}
