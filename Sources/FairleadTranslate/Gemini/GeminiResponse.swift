import FairleadModel

enum GeminiResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        if let failure = GeminiErrors.failure(inside: root) { throw failure }
        let candidates = root["candidates"]?.elements.enumerated().map { GeminiCandidate($1, at: $0) } ?? []
        let block = root["promptFeedback"]?.present("blockReason")
        guard !candidates.isEmpty || block != nil else {
            throw Failure(.badResponse, "The answer has no candidates.")
        }
        if candidates.allSatisfy(\.saysNothing) { try FinishReason.check(empty: candidates.first?.nativeFinish) }
        context.writeHead(id: root["responseId"], model: root["modelVersion"], into: &writer)
        writer.key("choices")
        writer.beginArray()
        for (position, candidate) in candidates.enumerated() { write(candidate, isFirst: position == 0, context, into: &writer) }
        if candidates.isEmpty, let block { writeBlocked(block, key: "message", into: &writer) }
        writer.endArray()
        writeMetadata(root, into: &writer)
        guard let metadata = root["usageMetadata"], var usage = Usage(gemini: metadata) else { return nil }
        usage.webSearches = Usage.searches(gemini: root, of: context.model)
        writer.key("usage")
        writer.usage(usage, gemini: metadata)
        return usage
    }

    /// A prompt that was refused is answered by one choice that says so.
    static func writeBlocked(_ reason: JSON, key: StaticString, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("index", 0)
        writer.key(key)
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        writer.key("content")
        writer.null()
        writer.endObject()
        writer.key("finish_reason")
        writer.string("content_filter")
        writer.key("provider_specific_fields")
        writer.beginObject()
        writer.member("native_finish_reason", reason)
        writer.endObject()
        writer.endObject()
    }

    /// What Google says beside the text, and the names that LiteLLM gives it.
    private static let metadata: [(member: StaticString, name: StaticString)] = [
        ("groundingMetadata", "vertex_ai_grounding_metadata"), ("urlContextMetadata", "vertex_ai_url_context_metadata"),
        ("citationMetadata", "vertex_ai_citation_metadata"), ("safetyRatings", "vertex_ai_safety_results"),
    ]

    /// Whether there is more to it than ratings, which a stream repeats with every event.
    static func hasMetadata(_ root: JSON) -> Bool {
        root["candidates"]?.elements.contains { candidate in metadata.dropLast().contains { candidate.present($0.member) != nil } } ?? false
    }

    static func writeMetadata(_ root: JSON, withRatings: Bool = true, into writer: inout JSONWriter) {
        guard let candidates = root["candidates"] else { return }
        for (member, name) in withRatings ? metadata[...] : metadata.dropLast() {
            let values = candidates.elements.compactMap { $0.present(member) }
            guard !values.isEmpty else { continue }
            writer.key(name)
            writer.beginArray()
            for value in values { writer.raw(value) }
            writer.endArray()
        }
    }

    private static func write(
        _ candidate: GeminiCandidate, isFirst: Bool, _ context: ReplyContext, into writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("index", candidate.index)
        writer.key("message")
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        writer.key("content")
        if candidate.texts.isEmpty {
            writer.null()
        } else if isFirst {
            writer.saying { candidate.writeText(into: &$0) }
        } else {
            candidate.writeText(into: &writer)
        }
        candidate.writeExtras(into: &writer)
        if !candidate.calls.isEmpty {
            candidate.writeCalls(idPrefix: OpenAIChatRepairs.callIDPrefix(context), from: 0, inDelta: false, into: &writer)
        }
        if let grounding = candidate.grounding, GeminiCitations.hasAny(grounding) {
            GeminiCitations.write([grounding], of: candidate.said, into: &writer)
        }
        writer.endObject()
        candidate.writeLogprobs(into: &writer)
        candidate.writeFinish(hasCalls: !candidate.calls.isEmpty, into: &writer)
        writer.endObject()
    }
}
