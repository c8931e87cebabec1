import FairleadModel

/// Cohere's models on Bedrock (docs.aws.amazon.com/bedrock, "Cohere Embed"): as its own service, with the model in the address.
enum CohereInvokeEmbeddings: EmbeddingTranslation {
    static let names = CohereEmbeddings.names

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        try CohereEmbeddings.writeContents(inputs, request, into: &writer)
    }

    static func writeRequirements(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) {
        CohereEmbeddings.writeRequirements(inputs, request, into: &writer)
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer { try CohereEmbeddings.decode(root) }
}

/// Amazon Titan (docs.aws.amazon.com/bedrock, "Amazon Titan Embeddings"): one text, or one picture with or without one.
enum TitanEmbeddings: EmbeddingTranslation {
    static let names: [String: String?] = [
        "dimensions": "dimensions", "encoding_format": nil, "user": nil, "input_type": nil,
    ]

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        guard let input = inputs.list.first else { return }
        if request.route.format == .titanImage, let picture = EmbeddingInputs.picture(input) {
            guard let (_, data) = EmbeddingPicture.split(picture) else {
                throw request.refusal("input", "a picture must be given as a data URL")
            }
            return writer.member("inputImage", data)
        }
        guard let text = EmbeddingInputs.text(input) else { throw request.refusal("input", "it takes texts, not tokens") }
        writer.member("inputText", text)
    }

    static func write(_ name: String, _ value: JSON, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) -> Bool {
        guard request.route.format == .titanImage, name == "dimensions" else { return false }
        writer.key("embeddingConfig")
        writer.beginObject()
        writer.member("outputEmbeddingLength", value)
        writer.endObject()
        return true
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer {
        guard let vector = root.present("embedding") ?? root["embeddingsByType"]?.present("float") else {
            throw Failure(.badResponse, root["message"]?.string ?? "The answer has no `embedding`.")
        }
        return EmbeddingAnswer(vectors: [vector], promptTokens: root["inputTextTokenCount"]?.int)
    }
}
