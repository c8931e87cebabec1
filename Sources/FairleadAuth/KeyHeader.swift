import FairleadCatalog
import FairleadModel

extension AuthScheme {
    /// The header that shows a key to the provider.
    func header(_ key: Secret) -> HeaderField {
        switch self {
        case .token: HeaderField("authorization", prefix: "Token ", secret: key)
        case .keyScheme: HeaderField("authorization", prefix: "Key ", secret: key)
        case .apiKey, .xAPIKey, .xGoogAPIKey: HeaderField(rawValue, secret: key)
        case .googleOAuth:
            // Google's access tokens begin with "ya29."; another key is one of Vertex AI's express mode.
            key.hasPrefix("ya29.") ? Self.bearerHeader(key) : Self.xGoogAPIKey.header(key)
        // Bedrock's API keys go as bearers where there is no signature, and so does a token that was exchanged elsewhere.
        case .bearer, .awsSignature, .ibmIAM, .ociSignature, .gigachatOAuth, .sapOAuth, .none: Self.bearerHeader(key)
        }
    }

    static func bearerHeader(_ token: Secret) -> HeaderField { HeaderField("authorization", prefix: "Bearer ", secret: token) }

    /// Whether a header of that name, given by the caller, stands in place of the key.
    func isProof(_ name: String) -> Bool {
        name == "authorization" || (name == rawValue && [.apiKey, .xAPIKey, .xGoogAPIKey].contains(self))
            || (name == "x-goog-api-key" && self == .googleOAuth)
    }
}
