import FairleadModel

/// Bedrock's InvokeModel: bodies and events are in the format of the model's maker, which Bedrock passes on. A reply shows itself
/// which format it is in.
public enum BedrockInvoke: Translation {
    public static var framing: Framing { .awsEventStream }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest {
        switch try InvokeFormat(completion.target) {
        case .anthropic: return try AnthropicRequest.encode(completion, for: .bedrock)
        case .converse: return try BedrockConverseRequest.encode(completion, isInvoked: true)
        case .openAI: return try OpenAIChat.encode(unstreamed(completion))
        case .prompt(let style): return try InvokePrompt.encode(completion, style)
        }
    }

    /// The path says whether the answer is a stream; a body that says so is refused.
    private static func unstreamed(_ completion: Completion) -> Completion {
        var completion = completion
        guard completion.isStream else { return completion }
        completion.isStream = false
        guard completion.includesUsage, completion.extraBody?["stream_options"] == nil else { return completion }
        var extra = completion.extraBody.map { JSONValue($0) } ?? .object([])
        extra["stream_options"] = .object([.init("include_usage", .bool(true))])
        completion.extraBody = (try? JSONDocument(extra.bytes))?.root ?? completion.extraBody
        return completion
    }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        let root = try ProviderDocument.root(of: body, context)
        if root["output"] != nil { return try BedrockConverseResponse.decode(body, context, into: &writer) }
        if root["type"]?.equals("message") == true { return try AnthropicResponse.decode(body, context, into: &writer) }
        if let first = root["choices"]?[0], first["message"] != nil { return try OpenAIChatResponse.decode(body, context, into: &writer) }
        return try InvokePrompt.decode(root, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        BedrockErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { BedrockInvokeStreamDecoder(context) }
}
