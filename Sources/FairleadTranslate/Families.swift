import FairleadCatalog

extension WireFamily {
    /// How requests and replies of this family are translated; nil while the family has no translation.
    public var translation: (any Translation.Type)? {
        switch self {
        case .openAIChat: OpenAIChat.self
        case .openAIResponses: OpenAIResponses.self
        case .gemini: Gemini.self
        case .cohere: Cohere.self
        case .ollama: Ollama.self
        case .ollamaGenerate: OllamaGenerate.self
        case .anthropic: Anthropic.self
        case .openAIText: OpenAIText.self
        case .textGenerationInference: TextGenerationInference.self
        case .watsonxText: WatsonxText.self
        case .bedrockConverse: BedrockConverse.self
        case .bedrockInvoke: BedrockInvoke.self
        case .sageMaker: SageMaker.self
        case .sageMakerChat: SageMakerChat.self
        case .replicate: Replicate.self
        default: nil
        }
    }
}
