import FairleadModel

/// watsonx.ai's `/ml/v1/text/generation`: one text in, one text out.
public enum WatsonxText: Translation {
    public static var framing: Framing { .serverSentEvents }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest { try WatsonxTextRequest.encode(completion) }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try WatsonxTextResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        WatsonxTextErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { WatsonxTextStreamDecoder(context) }
}
