import FairleadModel

/// OpenAI's Responses API (`POST /v1/responses`), for models that have no chat endpoint and where a caller asks for it.
public enum OpenAIResponses: Translation {
    public static var framing: Framing { .serverSentEvents }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        try OpenAIResponsesRequest.encode(completion)
    }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try OpenAIResponsesResponse.decode(body, context, into: &writer)
    }

    /// Errors are the chat endpoint's.
    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        OpenAIChatErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { OpenAIResponsesStreamDecoder(context) }
}
