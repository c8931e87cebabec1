import FairleadModel

/// SageMaker's endpoints where text goes in and text comes out: JumpStart's models, text-generation-inference, LMI, Hugging Face's
/// toolkit. What streams is the container's own stream in pieces (`PayloadPart`).
public enum SageMaker: Translation {
    public static var framing: Framing { .awsEventStream }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        try TextGenerationInferenceRequest.encode(completion, on: .sageMaker)
    }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try SageMakerResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        SageMakerErrors.failure(httpStatus: httpStatus, body: body) {
            TextGenerationInferenceErrors.failure(httpStatus: $0, body: $1)
        }
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder {
        SageMakerStreamDecoder(TextGenerationInferenceStreamDecoder(context), context)
    }
}

/// SageMaker's endpoints that speak OpenAI's chat.
public enum SageMakerChat: Translation {
    public static var framing: Framing { .awsEventStream }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest { try OpenAIChat.encode(completion) }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try OpenAIChat.decodeReply(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        SageMakerErrors.failure(httpStatus: httpStatus, body: body) { OpenAIChat.decodeError(httpStatus: $0, body: $1) }
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder {
        SageMakerStreamDecoder(OpenAIChatStreamDecoder(context), context)
    }
}
