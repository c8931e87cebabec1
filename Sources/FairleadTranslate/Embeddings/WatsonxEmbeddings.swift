import FairleadModel

/// watsonx.ai's text embeddings (cloud.ibm.com/apidocs/watsonx-ai, "Generate embeddings"); its row says what else is in the body.
enum WatsonxEmbeddings: EmbeddingTranslation {
    static let names: [String: String?] = ["dimensions": nil, "encoding_format": nil, "user": nil, "input_type": nil]

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        request.completion.writeBodyMembers(into: &writer)
        writer.key("inputs")
        writer.beginArray()
        for text in try inputs.texts(request) { writer.raw(text) }
        writer.endArray()
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer {
        guard let results = root["results"], results.isArray else { throw Failure(.badResponse, "The answer has no `results`.") }
        let vectors = results.elements.compactMap { $0.present("embedding") }
        guard vectors.count == results.count else { throw Failure(.badResponse, "A result of the answer has no embedding.") }
        return EmbeddingAnswer(vectors: vectors, promptTokens: root["input_token_count"]?.int, model: root["model_id"])
    }
}
