import FairleadModel

/// The formats of requests for embeddings and of their replies.
public enum EmbeddingFormat: String, Sendable, CaseIterable {
    /// OpenAI's `/v1/embeddings`.
    case openAI = "openai"
    /// The Gemini API's `batchEmbedContents`.
    case gemini
    /// Vertex AI's `predict`.
    case vertexPredict = "vertex_predict"
    /// Vertex AI's `embedContent`, one content at a time.
    case vertexContent = "vertex_content"
    /// Cohere's `/v2/embed`.
    case cohere
    /// Cohere's models on Bedrock.
    case cohereInvoke = "cohere_invoke"
    /// Amazon Titan on Bedrock, one text at a time.
    case titan
    case titanImage = "titan_image"
    /// Ollama's `/api/embed`.
    case ollama
    /// IBM's `/ml/v1/text/embeddings`.
    case watsonx
    /// Hugging Face text-embeddings-inference.
    case textEmbeddingsInference = "tei"
}

/// How some of a provider's models are asked for embeddings.
public final class EmbeddingRoute: Sendable {
    public let format: EmbeddingFormat
    /// OpenAI's parameters that have another name there.
    public let names: [(name: String, value: String)]
    /// What callers of any provider may say of the inputs' kind (`search_query`), and what it is called there.
    public let inputTypes: [(name: String, value: String)]
    /// OpenAI's parameters that are not taken.
    public let unsupported: [String]
    /// How many inputs one request takes; nil where no more than the provider's own limit is known.
    public let inputLimit: Int?
    let match: PatternTable<Void>?
    /// Names that go as they are, without the provider's prefix.
    let fullNames: PatternTable<Void>
    let path: Template

    /// OpenAI's own.
    public static let openAI = EmbeddingRoute(path: "/embeddings")

    init(path: String) {
        format = .openAI
        names = []
        inputTypes = []
        fullNames = PatternTable()
        unsupported = []
        inputLimit = nil
        match = nil
        self.path = Template(path)
    }

    init(_ row: RowReader) throws(Failure) {
        format = try row.choice("format", EmbeddingFormat.init(rawValue:)) ?? .openAI
        names = try row.pairs("names") ?? []
        inputTypes = try row.pairs("input_types") ?? []
        fullNames = try row.patterns("full_names").map { PatternTable($0) } ?? PatternTable()
        unsupported = try row.strings("unsupported") ?? []
        inputLimit = try row.flag("one_input") == true ? 1 : nil
        match = try row.patterns("match").map { PatternTable($0) }
        path = Template(try row.text("path") ?? "/embeddings")
    }
}

extension Resolution {
    /// What the model is called where it is asked for embeddings in this way.
    public func name(for route: EmbeddingRoute) -> String {
        Catalog.withText(model) { route.fullNames.matches($0) } ? model : upstreamModel
    }

    /// How the model is asked for embeddings; nil where the provider's row says of none. A fine-tune is asked as its base is.
    public var embeddings: EmbeddingRoute? {
        let name = baseModel ?? upstreamModel
        return provider.embeddings.first { route in route.match.map { table in Catalog.withText(name) { table.matches($0) } } ?? true }
    }
}
