import FairleadCatalog
import FairleadModel

@testable import FairleadAuth

/// Rows as the catalogue has them, written out so that these tests stand by themselves.
enum Rows {
    static let openAI = CredentialRow(
        provider: "openai", scheme: .bearer, keyVariables: ["OPENAI_API_KEY"],
        addresses: ["https://api.openai.com/v1", "eu.api.openai.com"], baseVariables: ["OPENAI_BASE_URL", "OPENAI_API_BASE"],
        identityHeaders: [
            ("openai-organization", .init(options: ["organization"], variables: ["OPENAI_ORGANIZATION", "OPENAI_ORG_ID"])),
            ("openai-project", .init(options: ["project"], variables: ["OPENAI_PROJECT_ID"])),
        ])
    static let azure = CredentialRow(
        provider: "azure", scheme: .apiKey, keyVariables: ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY"],
        bearerToken: .init(options: ["azure_ad_token"], variables: ["AZURE_AD_TOKEN"]), takesEntraApplication: true,
        addresses: ["*.openai.azure.com", "*.cognitiveservices.azure.com"], baseVariables: ["AZURE_API_BASE"])
    static let anthropic = CredentialRow(
        provider: "anthropic", scheme: .xAPIKey, keyVariables: ["ANTHROPIC_API_KEY"],
        bearerToken: .init(options: ["auth_token"], variables: ["ANTHROPIC_AUTH_TOKEN"]),
        addresses: ["https://api.anthropic.com"],
        baseVariables: ["ANTHROPIC_BASE_URL"])
    static let gemini = CredentialRow(
        provider: "gemini", scheme: .xGoogAPIKey, keyVariables: ["GOOGLE_API_KEY", "GEMINI_API_KEY"],
        addresses: ["https://generativelanguage.googleapis.com/v1beta"])
    static let vertex = CredentialRow(
        provider: "vertex_ai", scheme: .googleOAuth,
        addresses: ["https://{location}-aiplatform.googleapis.com", "https://aiplatform.googleapis.com"],
        baseVariables: ["VERTEXAI_API_BASE"])
    static let replicate = CredentialRow(
        provider: "replicate", scheme: .token, keyVariables: ["REPLICATE_API_TOKEN"], addresses: ["https://api.replicate.com"])
    static let vLLM = CredentialRow(
        provider: "hosted_vllm", scheme: .bearer, keyVariables: ["HOSTED_VLLM_API_KEY"], isKeyOptional: true,
        baseVariables: ["HOSTED_VLLM_API_BASE"])
    static let sarvam = CredentialRow(
        provider: "sarvam", scheme: .bearer, keyVariables: ["SARVAM_API_KEY"], alsoKeyHeader: "api-subscription-key",
        addresses: ["https://api.sarvam.ai/v1"])
    static let keyless = CredentialRow(provider: "mock", scheme: .none, addresses: ["https://mock.example"])
}

/// A query out of JSON texts.
func query(
    _ row: CredentialRow, request: String? = nil, deployment: String? = nil, provider: String? = nil, defaults: String? = nil,
    environment: [String: String] = [:], files: [String: String] = [:]
) throws -> CredentialQuery {
    func root(_ text: String?) throws -> JSON? { try text.map { try JSONDocument($0).root } }
    return CredentialQuery(
        row: row,
        layers: OptionLayers(
            request: try root(request ?? "{}"), deployment: try root(deployment), provider: try root(provider),
            defaults: try root(defaults), providerID: row.provider, environment: Environment(environment)),
        files: CredentialFiles { path in files[path].map { Bytes($0) } })
}

extension Credential {
    /// What goes out, for comparisons: `name: value`.
    var sent: [String] { allHeaders().map { "\($0.name): \($0.revealed)" } }
}

/// The failure that a closure throws.
func failure(_ body: () throws -> Void) -> Failure? {
    do {
        try body()
        return nil
    } catch {
        return error as? Failure
    }
}

extension Token {
    /// The bearer token itself.
    var revealed: String { if case .bearer(let secret) = self { secret.revealed } else { "" } }
}

extension AccessToken {
    var secret: Secret { token.secrets.first ?? Secret("") }
}

extension TokenSource {
    /// The first thing that is sent.
    func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        var exchange = makeExchange()
        switch try exchange.next(after: nil, at: Moment(instant: .now, wallClock: wallClock)) {
        case .send(let request): return request
        case .done: throw Failure(.internal, "there is nothing to send")
        }
    }
}
