import FairleadModel

/// A `Response` object as a chat completion of one choice.
enum OpenAIResponsesResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        guard root.isObject else { throw Failure(.badResponse, "The answer is not a JSON object.") }
        if let failure = OpenAIResponsesErrors.failure(inside: root) { throw failure }
        guard let items = root["output"], items.isArray else { throw Failure(.badResponse, "The answer has no `output`.") }

        var output = OpenAIResponsesOutput()
        for item in items.elements { output.append(item) }
        writeHead(root, context, into: &writer)
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.member("index", 0)
        writer.key("message")
        write(output, into: &writer)
        if !output.logprobs.isEmpty { OpenAIResponsesOutput.write(logprobs: output.logprobs, into: &writer) }
        writer.key("finish_reason")
        writer.string(OpenAIResponsesOutput.finish(root, hasCalls: !output.calls.isEmpty).text)
        writer.endObject()
        writer.endArray()
        writer.member("service_tier", root.present("service_tier"))
        guard let usage = root.present("usage").flatMap({ Usage(openAI: $0) }) else { return nil }
        writer.key("usage")
        writer.usage(usage)
        return usage
    }

    private static func writeHead(_ response: JSON, _ context: ReplyContext, into writer: inout JSONWriter) {
        func text(_ name: StaticString) -> JSON? { response[name].flatMap { $0.isString && !$0.isEmptyString ? $0 : nil } }
        writer.key("id")
        if let id = text("id") { writer.raw(id) } else { writer.string(context.fallbackID.text) }
        writer.key("object")
        writer.string("chat.completion")
        let created = response["created_at"]
        writer.member("created", created?.int ?? created?.double.flatMap { Int(exactly: $0.rounded(.down)) } ?? Int(context.created))
        writer.key("model")
        if let model = text("model") { writer.raw(model) } else { writer.string(context.model) }
    }

    private static func write(_ output: OpenAIResponsesOutput, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        writer.key("content")
        if output.texts.isEmpty, !output.calls.isEmpty || !output.refusals.isEmpty {
            writer.null()
        } else {
            OpenAIChatRepairs.write(joined: output.texts, into: &writer)
        }
        if output.refusals.isEmpty {
            writer.key("refusal")
            writer.null()
        }
        output.writeExtras(into: &writer)
        if !output.calls.isEmpty { output.writeCalls(from: nil, into: &writer) }
        OpenAIResponsesOutput.writeSpecificFields(
            phase: output.phase.map { Bytes(copying: UnsafeRawBufferPointer($0.source)) },
            others: output.others.map { Bytes(copying: UnsafeRawBufferPointer($0.source)) }, into: &writer)
        writer.endObject()
    }
}
