import FairleadModel

/// Cohere's `/v2/embed` (docs.cohere.com/reference/embed).
enum CohereEmbeddings: EmbeddingTranslation {
    static let names: [String: String?] = ["dimensions": "output_dimension", "encoding_format": nil, "user": nil]

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        if request.completion.extraBody?["model"] == nil {
            writer.key("model")
            writer.string(request.completion.target.upstreamModel)
        }
        try writeContents(inputs, request, into: &writer)
    }

    /// Texts, pictures, or a mixture of both.
    static func writeContents(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        let pictures = inputs.list.compactMap { EmbeddingInputs.picture($0) }
        if pictures.isEmpty {
            writer.key("texts")
            writer.beginArray()
            for input in inputs.list { writer.raw(try text(input, request)) }
            writer.endArray()
        } else if pictures.count == inputs.list.count {
            writer.key("images")
            writer.beginArray()
            for picture in pictures { writer.string(picture) }
            writer.endArray()
        } else {
            writer.key("inputs")
            writer.beginArray()
            for input in inputs.list {
                writer.beginObject()
                writer.key("content")
                writer.beginArray()
                writer.beginObject()
                if let picture = EmbeddingInputs.picture(input) {
                    writer.member("type", "image_url")
                    writer.key("image_url")
                    writer.beginObject()
                    writer.member("url", picture)
                    writer.endObject()
                } else {
                    writer.member("type", "text")
                    writer.key("text")
                    writer.raw(try text(input, request))
                }
                writer.endObject()
                writer.endArray()
                writer.endObject()
            }
            writer.endArray()
        }
    }

    private static func text(_ input: JSON, _ request: EmbeddingRequest) throws(Failure) -> JSON {
        guard let text = EmbeddingInputs.text(input) else { throw request.refusal("input", "it takes texts and pictures, not tokens") }
        return text
    }

    /// Models since v3 want to be told what the embeddings are for; LiteLLM's answer is taken where the caller has none.
    static func writeRequirements(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) {
        if !request.gives("input_type") {
            writer.key("input_type")
            let arePictures = inputs.list.allSatisfy { EmbeddingInputs.picture($0) != nil }
            writer.string(arePictures ? "image" as StaticString : "search_document")
        }
        if !request.gives("embedding_types") {
            writer.key("embedding_types")
            writer.beginArray()
            writer.string("float")
            writer.endArray()
        }
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer {
        guard let embeddings = root["embeddings"] else { throw Failure(.badResponse, "The answer has no `embeddings`.") }
        // By type, or, from a model that was asked for none, as they are.
        let list = embeddings.isArray ? embeddings : embeddings["float"] ?? embeddings.members.first { _ in true }?.value
        guard let list, list.isArray else { throw Failure(.badResponse, "The answer has no list of embeddings.") }
        let units = root["meta"]?["billed_units"]
        let (text, image) = (units?["input_tokens"]?.int, units?["image_tokens"]?.int)
        let isCounted = text != nil || image != nil
        return EmbeddingAnswer(
            vectors: Array(list.elements), promptTokens: isCounted ? (text ?? 0) &+ (image ?? 0) : nil, imageTokens: image,
            model: nil)
    }
}
