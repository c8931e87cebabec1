import FairleadModel

/// `/generate` and `/generate_stream` of Hugging Face's text-generation-inference, and of LoRAX, which grew out of it.
public enum TextGenerationInference: Translation {
    public static var framing: Framing { .serverSentEvents }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        try TextGenerationInferenceRequest.encode(completion)
    }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try TextGenerationInferenceResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        TextGenerationInferenceErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder {
        TextGenerationInferenceStreamDecoder(context)
    }
}
