import FairleadModel

/// OpenAI's older `/completions`, where its base models and their fine-tunes are, and those of everyone who copies it.
public enum OpenAIText: Translation {
    public static var framing: Framing { .serverSentEvents }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest { try OpenAITextRequest.encode(completion) }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try OpenAITextResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        OpenAIChatErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { OpenAITextStreamDecoder(context) }
}
