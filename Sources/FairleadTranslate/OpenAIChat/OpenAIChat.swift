import FairleadModel

/// OpenAI chat completions, and everyone who speaks them: what differs from row to row is said by quirks.
public enum OpenAIChat: Translation {
    public static var framing: Framing { .serverSentEvents }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        try OpenAIChatRequest.encode(completion)
    }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try OpenAIChatResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        OpenAIChatErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { OpenAIChatStreamDecoder(context) }
}
