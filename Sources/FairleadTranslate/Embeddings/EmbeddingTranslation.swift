import FairleadCatalog
import FairleadModel

/// One format of embeddings, both directions, as pure functions.
public protocol EmbeddingTranslation: Sendable {
    /// What OpenAI's parameters are called there; nil for those that it has none for. Others are passed as they stand.
    static var names: [String: String?] { get }

    /// Writes the members that name the model and hold the inputs, into a body that has been begun.
    static func writeInputs(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure)

    /// Writes a parameter that is not merely called otherwise; false where it is no such one.
    static func write(_ name: String, _ value: JSON, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) -> Bool

    /// Members that the provider wants and the caller did not give.
    static func writeRequirements(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter)

    /// What an answer says.
    static func decode(_ root: JSON) throws(Failure) -> EmbeddingAnswer
}

extension EmbeddingTranslation {
    static func write(_ name: String, _ value: JSON, _ request: EmbeddingRequest, into writer: inout JSONWriter) throws(Failure) -> Bool {
        false
    }

    static func writeRequirements(_ inputs: EmbeddingInputs, _ request: EmbeddingRequest, into writer: inout JSONWriter) {}
}

/// The vectors of one answer, in the order of the inputs, each an array of numbers or a string in base64.
public struct EmbeddingAnswer {
    var vectors: [JSON] = []
    var promptTokens: Int?
    var imageTokens: Int?
    var model: JSON?
}

extension EmbeddingFormat {
    var translation: any EmbeddingTranslation.Type {
        switch self {
        case .openAI: OpenAIChatEmbeddings.self
        case .gemini: GeminiEmbeddings.self
        case .vertexPredict: VertexEmbeddings.self
        case .vertexContent: VertexContentEmbeddings.self
        case .cohere: CohereEmbeddings.self
        case .cohereInvoke: CohereInvokeEmbeddings.self
        case .titan, .titanImage: TitanEmbeddings.self
        case .ollama: OllamaEmbeddings.self
        case .watsonx: WatsonxEmbeddings.self
        case .textEmbeddingsInference: TextEmbeddingsInference.self
        }
    }
}
