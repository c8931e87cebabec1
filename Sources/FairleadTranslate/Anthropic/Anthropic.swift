import FairleadModel

/// The Messages API of Anthropic, and of those who serve its models or speak its format.
public enum Anthropic: Translation {
    public static var framing: Framing { .serverSentEvents }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        try AnthropicRequest.encode(completion, for: completion.target.quirks.contains(.googleCloud) ? .vertex : .direct)
    }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try AnthropicResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        AnthropicErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { AnthropicStreamDecoder(context) }
}

/// Who serves the Messages API, which decides what a body says beside the messages.
enum AnthropicService {
    /// Anthropic itself, Azure AI, and others at an address of their own.
    case direct
    /// `rawPredict` of Vertex AI.
    case vertex
    /// InvokeModel of Amazon Bedrock.
    case bedrock

    /// In the body where there is no header for it.
    var version: StaticString? {
        switch self {
        case .direct: nil
        case .vertex: "vertex-2023-10-16"
        case .bedrock: "bedrock-2023-05-31"
        }
    }

    var namesModel: Bool { self == .direct }
    /// Bedrock's path says whether the answer is a stream.
    var saysStream: Bool { self != .bedrock }
    /// Clouds read no addresses and keep no files (docs.claude.com, "Vision").
    var takesInlineMediaOnly: Bool { self != .direct }
    /// Betas are a header, for Bedrock the member `anthropic_beta`.
    var hasBetasInBody: Bool { self == .bedrock }
}
