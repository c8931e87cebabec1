import FairleadModel

enum CohereResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        if let failure = CohereErrors.failure(inside: root) { throw failure }
        guard let message = root["message"], message.isObject else {
            throw Failure(.badResponse, "The answer has no message.")
        }
        if message.present("content") == nil || message["content"]?.count == 0 && message["content"]?.isString != true,
            message["tool_calls"]?.count ?? 0 == 0
        {
            try FinishReason.check(empty: root["finish_reason"])
        }
        context.writeHead(id: root["id"], into: &writer)
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.key("index")
        writer.int(0)
        writer.key("message")
        let hasCalls = write(message, context, into: &writer)
        if let items = root.present("logprobs") {
            CohereMessageParts.write(logprobs: Array(items.elements), into: &writer)
        }
        writer.key("finish_reason")
        let native = root.present("finish_reason")
        writer.string(FinishReason(native: native?.string ?? "").calling(tools: hasCalls).text)
        if let native { OpenAIChatRepairs.writeSpecificFields(nil, nativeFinishReason: native, into: &writer) }
        writer.endObject()
        writer.endArray()
        guard let native = root.present("usage"), let usage = Usage(cohere: native) else { return nil }
        writer.key("usage")
        writer.usage(usage, cohere: native)
        return usage
    }

    /// Tells whether the message calls tools.
    private static func write(_ message: JSON, _ context: ReplyContext, into writer: inout JSONWriter) -> Bool {
        let blocks = message["content"].map { Array($0.elements) } ?? []
        let texts = blocks.compactMap { $0["text"] }.filter { $0.isString }
        let thoughts = blocks.compactMap { $0["thinking"] }.filter { $0.isString && !$0.isEmptyString }
        let plan = message.present("tool_plan").flatMap { $0.isString && !$0.isEmptyString ? $0 : nil }
        let calls = message.present("tool_calls").flatMap { $0.count > 0 ? $0 : nil }
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        writer.key("content")
        if let text = message["content"], text.isString {
            writer.raw(text)
        } else if texts.isEmpty {
            writer.null()
        } else {
            OpenAIChatRepairs.write(joined: texts, into: &writer)
        }
        if !thoughts.isEmpty || plan != nil {
            writer.key("reasoning_content")
            OpenAIChatRepairs.write(joined: thoughts + (plan.map { [$0] } ?? []), into: &writer)
        }
        if !thoughts.isEmpty {
            writer.key("thinking_blocks")
            writer.beginArray()
            for thought in thoughts { CohereMessageParts.writeThought(thought, into: &writer) }
            writer.endArray()
        }
        if let calls {
            writer.key("tool_calls")
            writer.beginArray()
            for (position, call) in calls.elements.enumerated() {
                CohereMessageParts.writeCall(
                    call, at: position, idPrefix: OpenAIChatRepairs.callIDPrefix(context), inDelta: false, into: &writer)
            }
            writer.endArray()
        }
        CohereMessageParts.write(citations: message["citations"].map { Array($0.elements) } ?? [], into: &writer)
        writer.endObject()
        return calls != nil
    }
}
