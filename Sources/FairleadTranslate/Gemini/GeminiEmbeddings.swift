import FairleadModel

/// `batchEmbedContents` of the Gemini API (ai.google.dev/api/embeddings): every input is a request of its own, with the parameters.
enum GeminiEmbeddings: EmbeddingTranslation {
    static let names: [String: String?] = [
        "dimensions": "outputDimensionality", "input_type": "taskType", "task_type": "taskType", "encoding_format": nil, "user": nil,
    ]

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        let completion = request.completion
        writer.key("requests")
        writer.beginArray()
        for input in inputs.list {
            writer.beginObject()
            writer.key("model")
            writer.string("models/\(completion.target.upstreamModel)")
            try GoogleEmbedding.writeContent(input, request, into: &writer)
            GoogleEmbedding.writeParameters(request, into: &writer)
            writer.endObject()
        }
        writer.endArray()
    }

    /// Each request has them already.
    static func write(_ name: String, _ value: JSON, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) -> Bool {
        GoogleEmbedding.parameters.contains { $0.0 == name }
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer {
        if let failure = GeminiErrors.failure(inside: root) { throw failure }
        guard let embeddings = root["embeddings"], embeddings.isArray else {
            throw Failure(.badResponse, "The answer has no `embeddings`.")
        }
        return try GoogleEmbedding.answer(embeddings.elements.map { $0["values"] }, root["usageMetadata"])
    }
}

/// `embedContent` of Vertex AI: one content.
enum VertexContentEmbeddings: EmbeddingTranslation {
    static let names = GeminiEmbeddings.names

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        guard let input = inputs.list.first else { return }
        try GoogleEmbedding.writeContent(input, request, into: &writer)
        GoogleEmbedding.writeParameters(request, into: &writer)
    }

    static func write(_ name: String, _ value: JSON, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) -> Bool {
        GoogleEmbedding.parameters.contains { $0.0 == name }
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer {
        if let failure = GeminiErrors.failure(inside: root) { throw failure }
        return try GoogleEmbedding.answer([root["embedding"]?["values"]], root["usageMetadata"])
    }
}

/// `predict` of Vertex AI's text embeddings, tuned ones included (cloud.google.com/vertex-ai, "Text embeddings API").
enum VertexEmbeddings: EmbeddingTranslation {
    static let names: [String: String?] = [
        "dimensions": "outputDimensionality", "input_type": "task_type", "encoding_format": nil, "user": nil,
    ]
    private static let ofInstance = ["input_type", "task_type", "title"]

    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        let completion = request.completion
        writer.key("instances")
        writer.beginArray()
        for text in try inputs.texts(request) {
            writer.beginObject()
            writer.member("content", text)
            if let task = completion["task_type"] ?? completion["input_type"] {
                writer.key("task_type")
                writer.string(GoogleEmbedding.task(task))
            }
            if let title = completion["title"] {
                writer.member("title", title)
            }
            writer.endObject()
        }
        writer.endArray()
        writer.key("parameters")
        writer.beginObject()
        for (name, wire) in [("dimensions", "outputDimensionality"), ("auto_truncate", "autoTruncate")] {
            guard let value = completion[name], !request.isLeftOut(name) else { continue }
            writer.member(wire, value)
        }
        writer.endObject()
    }

    static func write(_ name: String, _ value: JSON, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) -> Bool {
        ofInstance.contains(name) || name == "dimensions" || name == "auto_truncate"
    }

    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer {
        if let failure = GeminiErrors.failure(inside: root) { throw failure }
        guard let predictions = root["predictions"], predictions.isArray else {
            throw Failure(.badResponse, "The answer has no `predictions`.")
        }
        var answer = try GoogleEmbedding.answer(predictions.elements.map { $0["embeddings"]?["values"] }, nil)
        var tokens: Int? = 0
        for prediction in predictions.elements {
            let count = prediction["embeddings"]?["statistics"]?["token_count"]?.double.flatMap { Int(exactly: $0.rounded()) }
            tokens = tokens.flatMap { sum in count.map { sum &+ $0 } }
        }
        answer.promptTokens = tokens
        return answer
    }
}

/// What Google's ways of embedding have in common.
private enum GoogleEmbedding {
    static let parameters = [
        ("dimensions", "outputDimensionality"), ("input_type", "taskType"), ("task_type", "taskType"), ("title", "title"),
    ]

    static func writeContent(_ input: JSON, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) {
        writer.key("content")
        writer.beginObject()
        writer.key("parts")
        writer.beginArray()
        writer.beginObject()
        if let picture = EmbeddingInputs.picture(input) {
            guard let (type, data) = EmbeddingPicture.split(picture) else {
                throw request.refusal("input", "a picture must be given as a data URL")
            }
            writer.key("inline_data")
            writer.beginObject()
            writer.member("mime_type", type)
            writer.member("data", data)
            writer.endObject()
        } else if let text = EmbeddingInputs.text(input) {
            writer.member("text", text)
        } else {
            throw request.refusal("input", "it takes texts and pictures, not tokens")
        }
        writer.endObject()
        writer.endArray()
        writer.endObject()
    }

    static func writeParameters(_ request: EmbeddingRequest, into writer: inout JSONWriter) {
        for (name, wire) in parameters {
            guard let value = request.completion[name], !request.isLeftOut(name) else { continue }
            if name == "input_type", request.completion["task_type"] != nil { continue }
            writer.key(wire)
            if wire == "taskType" { writer.string(task(value)) } else { writer.raw(value) }
        }
    }

    /// Cohere's names for what embeddings are for stand for Google's.
    static func task(_ value: JSON) -> String {
        switch value.string {
        case "search_document", "document", "passage": "RETRIEVAL_DOCUMENT"
        case "search_query", "query": "RETRIEVAL_QUERY"
        case let other: other?.uppercased() ?? ""
        }
    }

    static func answer(_ vectors: [JSON?], _ metadata: JSON?) throws(Failure) -> EmbeddingAnswer {
        var answer = EmbeddingAnswer()
        for vector in vectors {
            guard let vector else { throw Failure(.badResponse, "An embedding of the answer has no values.") }
            answer.vectors.append(vector)
        }
        answer.promptTokens = metadata?["promptTokenCount"]?.int
        return answer
    }
}
