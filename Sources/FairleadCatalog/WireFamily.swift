/// A format of requests, replies and streams. Providers that share one differ by their row only.
public enum WireFamily: String, Sendable, CaseIterable {
    case openAIChat = "openai_chat"
    /// OpenAI's Responses API.
    case openAIResponses = "openai_responses"
    /// OpenAI's text completions: one prompt, no messages.
    case openAIText = "openai_text"
    case anthropic
    case gemini
    case bedrockConverse = "bedrock_converse"
    /// Bedrock's InvokeModel: the body is the model vendor's own.
    case bedrockInvoke = "bedrock_invoke"
    case cohere
    /// Ollama's `/api/chat`.
    case ollama
    /// Ollama's `/api/generate`.
    case ollamaGenerate = "ollama_generate"
    /// watsonx.ai's `/text/generation`; its chat is OpenAI's with members of its own.
    case watsonxText = "watsonx_text"
    case replicate
    /// Hugging Face text-generation-inference.
    case textGenerationInference = "tgi"
    /// SageMaker's endpoints for one text, and those that speak OpenAI's chat.
    case sageMaker = "sagemaker"
    case sageMakerChat = "sagemaker_chat"
    case oci
    /// Answered by the library itself, for a program's tests.
    case mock
    /// A chat format of the provider's own which the library does not speak.
    case other
    /// The provider has no chat: its models embed, transcribe, draw.
    case notChat = "not_chat"
}

/// How a request shows who sends it.
public enum AuthScheme: String, Sendable, CaseIterable {
    /// `authorization: Bearer KEY`
    case bearer
    /// `authorization: Token KEY`
    case token
    /// `authorization: Key KEY`
    case keyScheme = "key_scheme"
    /// `api-key: KEY`
    case apiKey = "api-key"
    /// `x-api-key: KEY`
    case xAPIKey = "x-api-key"
    /// `x-goog-api-key: KEY`
    case xGoogAPIKey = "x-goog-api-key"
    /// A Google OAuth access token as bearer.
    case googleOAuth = "google_oauth"
    /// AWS Signature Version 4, or a bearer key where one is given.
    case awsSignature = "aws_sigv4"
    /// An IBM Cloud IAM token as bearer.
    case ibmIAM = "ibm_iam"
    case ociSignature = "oci_signature"
    case gigachatOAuth = "gigachat_oauth"
    case sapOAuth = "sap_oauth"
    case none
}
