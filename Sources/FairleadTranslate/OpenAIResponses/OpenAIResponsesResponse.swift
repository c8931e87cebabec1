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
        context.writeHead(id: root["id"], created: root["created_at"], model: root["model"], into: &writer)
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
