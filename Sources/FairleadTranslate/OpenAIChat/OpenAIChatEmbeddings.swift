import FairleadModel

/// OpenAI's embeddings, and everyone who speaks them (API reference, POST /v1/embeddings).
enum OpenAIChatEmbeddings: EmbeddingTranslation {
    static let names: [String: String?] = [:]

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        if request.completion.extraBody?["model"] == nil {
            writer.key("model")
            writer.string(request.completion.target.name(for: request.route))
        }
        writer.key("input")
        if let whole = inputs.whole { return writer.raw(whole) }
        writer.beginArray()
        for input in inputs.list { writer.raw(input) }
        writer.endArray()
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer {
        guard let data = root["data"], data.isArray else {
            if let error = root.present("error") { throw OpenAIChatErrors.failure(inside: error) }
            throw Failure(.badResponse, "The answer has no `data`.")
        }
        let items = data.elements.enumerated().map { (index: $0.element["index"]?.int ?? $0.offset, item: $0.element) }
        var answer = EmbeddingAnswer()
        for (position, (index, item)) in items.sorted(by: { $0.index < $1.index }).enumerated() {
            guard index == position else { throw Failure(.badResponse, "The indexes in `data` are not those of the inputs.") }
            guard let vector = item.present("embedding") else { throw Failure(.badResponse, "A part of `data` has no embedding.") }
            answer.vectors.append(vector)
        }
        let usage = root["usage"]
        answer.promptTokens = usage?["prompt_tokens"]?.int ?? usage?["total_tokens"]?.int ?? usage?["input_tokens"]?.int
        answer.model = root["model"]
        return answer
    }
}
