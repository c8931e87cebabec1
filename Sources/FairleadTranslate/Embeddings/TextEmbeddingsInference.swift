import FairleadModel

/// Hugging Face text-embeddings-inference and the feature-extraction pipeline: texts in, an array of vectors out
/// (huggingface.github.io/text-embeddings-inference).
enum TextEmbeddingsInference: EmbeddingTranslation {
    static let names: [String: String?] = ["encoding_format": nil, "user": nil, "input_type": "prompt_name"]

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        writer.key("inputs")
        writer.beginArray()
        for text in try inputs.texts(request) { writer.raw(text) }
        writer.endArray()
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer {
        guard root.isArray, root.elements.allSatisfy(\.isArray) else { throw Failure(.badResponse, "The answer is no array of vectors.") }
        return EmbeddingAnswer(vectors: Array(root.elements))
    }
}
