import FairleadModel

enum BedrockConverseResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        guard let output = root["output"]?["message"], let reason = root["stopReason"] else {
            throw Failure(.badResponse, "The answer has no output.")
        }
        let message = ConverseMessage(output, context.tools)
        if message.texts.isEmpty, message.calls.isEmpty, message.answers.isEmpty { try FinishReason.check(empty: reason) }
        context.writeHead(into: &writer)
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.member("index", 0)
        writer.key("message")
        writer.beginObject()
        message.write(context.tools, into: &writer)
        writer.endObject()
        writer.key("finish_reason")
        writer.string(finish(reason, answersByTool: message.calls.isEmpty && !message.answers.isEmpty).text)
        OpenAIChatRepairs.writeSpecificFields(nil, nativeFinishReason: reason, into: &writer)
        writer.endObject()
        writer.endArray()
        writeOwn(root, into: &writer)
        write(additional: root["additionalModelResponseFields"], into: &writer)
        guard let native = root["usage"], let usage = Usage(converse: native, additional: root["additionalModelResponseFields"])
        else { return nil }
        writer.key("usage")
        writer.usage(usage)
        return usage
    }

    static func finish(_ reason: JSON, answersByTool: Bool) -> FinishReason {
        let finish = FinishReason(native: reason.string ?? "")
        return answersByTool && finish == .toolCalls ? .stop : finish
    }

    /// What the caller has asked the model for by `additionalModelResponseFieldPaths`; the counts are among the usage.
    static func write(additional fields: JSON?, into writer: inout JSONWriter) {
        guard let fields, fields.members.contains(where: { !$0.key.equals("usage") }) else { return }
        writer.member("additionalModelResponseFields", fields)
    }

    /// What Bedrock says of guardrails, routers and tiers, under the names that LiteLLM gives it.
    static func writeOwn(_ root: JSON, into writer: inout JSONWriter) {
        if let trace = root["trace"], trace.count > 0 { writer.member("trace", trace) }
        if let tier = root["serviceTier"]?["type"], tier.isString { writer.member("service_tier", tier) }
    }
}
