import FairleadModel

/// Cohere's `/v2/chat`, fine-tunes included (docs.cohere.com/reference/chat).
public enum Cohere: Translation {
    /// Events of `/v2/chat`; lines where a deployment was not asked for `text/event-stream`, as `/v1/chat` has it.
    public static var framing: Framing { .serverSentEventsOrLines }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest { try CohereRequest.encode(completion) }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try CohereResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        CohereErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { CohereStreamDecoder(context) }
}
