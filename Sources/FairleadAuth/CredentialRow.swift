import FairleadCatalog
import FairleadModel

/// What a provider's row says about credentials. Made once for each provider and scheme (``CredentialRows``).
public final class CredentialRow: Sendable {
    /// Something that may be given as an option or in the environment, by any of its names, in order.
    public struct Names: Sendable {
        public let options: [String]
        public let variables: [String]

        public init(options: [String] = [], variables: [String] = []) {
            self.options = options
            self.variables = variables
        }

        init(_ variable: Variable) { self.init(options: variable.options, variables: variable.environment) }
    }

    public let provider: String
    public let scheme: AuthScheme
    /// The environment variables that may hold the key, in order.
    let keyVariables: [String]
    /// A token which goes as a bearer whatever the scheme says: `azure_ad_token`, Anthropic's `auth_token`.
    let bearerToken: Names?
    /// Whether an Entra application (`tenant_id`, `client_id`, `client_secret`) can stand for a key.
    let takesEntraApplication: Bool
    /// Local servers want no key, but take one.
    let isKeyOptional: Bool
    /// A second header that carries the key.
    let alsoKeyHeader: String?
    /// The environment variables that may hold the address, in order.
    let baseVariables: [String]
    /// The provider's own names for the option that gives it.
    let baseOptions: [String]
    /// Headers that say for whom the call is made, where their value is given: `openai-organization`.
    let identityHeaders: [(header: String, names: Names)]
    /// Where the provider's own keys may go.
    let patterns: [OriginPattern]

    /// - Parameters:
    ///   - addresses: the provider's own base URLs with their placeholders, and its hosts, `*` standing for any labels; none where
    ///     every user has his own.
    public init(
        provider: String, scheme: AuthScheme, keyVariables: [String] = [], bearerToken: Names? = nil,
        takesEntraApplication: Bool = false, isKeyOptional: Bool = false, alsoKeyHeader: String? = nil, addresses: [String] = [],
        baseVariables: [String] = [], baseOptions: [String] = [], identityHeaders: [(header: String, names: Names)] = []
    ) {
        self.provider = provider
        self.scheme = scheme
        self.keyVariables = keyVariables
        self.bearerToken = bearerToken
        self.takesEntraApplication = takesEntraApplication
        self.isKeyOptional = isKeyOptional
        self.alsoKeyHeader = alsoKeyHeader?.lowercased()
        self.baseVariables = baseVariables
        self.baseOptions = baseOptions
        self.identityHeaders = identityHeaders
        patterns = addresses.compactMap { OriginPattern(template: $0) }
    }

    /// - Parameter scheme: the endpoint's, which a route or the address may have changed.
    public convenience init(_ provider: Provider, scheme: AuthScheme) {
        let bearer =
            provider.variable("azure_ad_token") ?? provider.variable("auth_token")
            ?? (scheme == .ibmIAM ? provider.variable("token") : nil)
        self.init(
            provider: provider.id, scheme: scheme, keyVariables: provider.apiKey.environment,
            bearerToken: bearer.map { Names($0) },
            takesEntraApplication: provider.variable("tenant_id") != nil && provider.variable("client_secret") != nil
                && provider.variable("azure_ad_token") != nil,
            isKeyOptional: provider.keyIsOptional, alsoKeyHeader: provider.alsoKeyHeader, addresses: provider.addresses,
            baseVariables: provider.apiBase.environment, baseOptions: provider.ownBaseOptions,
            identityHeaders: provider.optionalHeaders.compactMap { header in
                Self.placeholder(header.value).flatMap { provider.variable($0) }.map { (header.name.lowercased(), Names($0)) }
            })
    }

    /// The name in a text that is one placeholder: `{organization}`.
    private static func placeholder(_ text: String) -> String? {
        text.hasPrefix("{") && text.hasSuffix("}") ? String(text.dropFirst().dropLast()) : nil
    }
}

/// The rows that were made, for a client's whole life. Any thread.
public final class CredentialRows: Sendable {
    private struct Key: Hashable {
        let provider: ObjectIdentifier
        let scheme: AuthScheme
    }

    // With its provider, so that its identity is not given to another.
    private let rows = Locked<[Key: (provider: Provider, row: CredentialRow)]>([:])

    public init() {}

    public func row(for provider: Provider, scheme: AuthScheme) -> CredentialRow {
        let key = Key(provider: ObjectIdentifier(provider), scheme: scheme)
        if let known = rows.withLock({ $0[key]?.row }) { return known }
        let row = CredentialRow(provider, scheme: scheme)
        rows.withLock { $0[key] = (provider, row) }
        return row
    }
}
