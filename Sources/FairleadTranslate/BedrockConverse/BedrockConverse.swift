import FairleadModel

/// Bedrock's Converse API: one format for the models of all makers, custom and imported ones included.
public enum BedrockConverse: Translation {
    public static var framing: Framing { .awsEventStream }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        try BedrockConverseRequest.encode(completion)
    }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try BedrockConverseResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        BedrockErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { BedrockConverseStreamDecoder(context) }
}
