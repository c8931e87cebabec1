import FairleadModel

/// Ollama's `/api/embed` (docs.ollama.com/api/embed).
enum OllamaEmbeddings: EmbeddingTranslation {
    static let names: [String: String?] = ["encoding_format": nil, "user": nil, "input_type": nil]

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        writer.key("model")
        writer.string(request.completion.target.upstreamModel)
        writer.key("input")
        writer.beginArray()
        for text in try inputs.texts(request) { writer.raw(text) }
        writer.endArray()
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer {
        guard let embeddings = root["embeddings"], embeddings.isArray else {
            throw Failure(.badResponse, root["error"]?.string ?? "The answer has no `embeddings`.")
        }
        return EmbeddingAnswer(vectors: Array(embeddings.elements), promptTokens: root["prompt_eval_count"]?.int, model: root["model"])
    }
}
