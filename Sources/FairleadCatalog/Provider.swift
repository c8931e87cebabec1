import FairleadModel

/// A value that a provider's address or credentials need, and where it may come from.
public struct Variable: Sendable {
    /// As it stands in templates, `project`.
    public let name: String
    /// The names of request and client options, `vertex_project`.
    public let options: [String]
    public let environment: [String]
    public let defaultValue: String?

    public init(name: String, options: [String], environment: [String], defaultValue: String? = nil) {
        self.name = name
        self.options = options
        self.environment = environment
        self.defaultValue = defaultValue
    }

    /// What to do where it is missing: `pass "vertex_project" or set VERTEXAI_PROJECT`.
    public var advice: String {
        let ways = options.map { "pass \"\($0)\"" }.prefix(1) + environment.prefix(2).map { "set \($0)" }
        return ways.joined(separator: " or ")
    }
}

/// One provider: a row of catalog/providers.json, or of a client's configuration.
public final class Provider: Sendable {
    /// LiteLLM's id, `vertex_ai`.
    public let id: String
    public let aliases: [String]
    public let family: WireFamily
    public let auth: AuthScheme
    /// The name a request is signed for, where signing needs one: `bedrock`.
    public let service: String?
    /// Where the API is unless `api_base` says otherwise; nil where every caller has an address of his own.
    public let baseURL: String?
    public let apiKey: Variable
    public let apiBase: Variable
    public let variables: [Variable]
    /// Whether the provider may be called without a key.
    public let keyIsOptional: Bool
    /// A second header that carries the key.
    public let alsoKeyHeader: String?
    public let headers: [(name: String, value: String)]
    /// Sent where the variables in their values are given.
    public let optionalHeaders: [(name: String, value: String)]
    /// Members that every body has, told apart from the caller's; of each group the first whose variables are given.
    let body: [BodyGroup]
    public let quirks: Quirks
    /// The OpenAI parameters the provider takes; nil where it takes them all.
    public let supportedParameters: [String]?
    public let unsupportedParameters: [String]
    public let maxTemperature: Double?

    let path: Template
    let streamPath: Template
    let embeddings: [EmbeddingRoute]
    /// `baseURL` where it is one address for all.
    let ownAddress: Address?
    let hosts: [HostPattern]
    let baseURLChoices: [BaseURLChoice]
    let baseRewrites: [(name: String, value: String)]
    let hostProviders: [(host: HostPattern, provider: String)]
    let routes: PatternTable<Route>
    /// Those that the model's kind in the catalogue chooses rather than its id.
    let modeRoutes: [Route]
    let variants: [Variant]
    let fineTunes: PatternTable<FineTuneForm>
    let bareFineTunes: [FineTuneForm]
    let bases: PatternTable<Void>
    let bareNames: [Pattern]
    let prefixExceptions: PatternTable<Void>
    let modelRules: PatternTable<ModelRule>
    /// Put before a model's name on the wire, unless it is one of `fullNames`.
    let modelPrefix: String?
    let fullNames: PatternTable<Void>
    let ownNames: [String]
    /// How names of models begin here, and how they begin in the catalogue.
    let rowNames: [(name: String, value: String)]
    /// What may stand before a model's name without making it another model: `us.` and the other geographies of Bedrock.
    let rowPrefixes: [String]
    /// Names of the provider's own for `api_base`.
    public var ownBaseOptions: [String] { Array(apiBase.options.dropFirst(2)) }
    /// The provider under whose id the catalogue has this one's models.
    let modelsOf: String
    let modelsPrefix: String

    struct BaseURLChoice: Sendable {
        let variable: String
        let value: HostPattern
        let url: String
    }

    /// Reads a row. `path` is where it stands, for messages; `base` is the embedded row that it overrides.
    init(id: String, _ json: JSON, path place: String, over base: Provider? = nil, rules: [ModelRule] = []) throws(Failure) {
        let row = RowReader(json, place)
        guard json.isObject else { throw row.problem("", "must be an object") }
        self.id = id
        aliases = try row.strings("aliases") ?? base?.aliases ?? []
        family = try row.choice("family", WireFamily.init(rawValue:)) ?? base?.family ?? .openAIChat
        auth = try row.choice("auth", AuthScheme.init(rawValue:)) ?? base?.auth ?? .bearer
        service = try row.text("service") ?? base?.service
        baseURL = try row.text("base_url") ?? base?.baseURL
        let ownPath = try row.text("path").map { Template($0) }
        path = ownPath ?? base?.path ?? Template("/chat/completions")
        streamPath = try row.text("stream_path").map { Template($0) } ?? (ownPath == nil ? base?.streamPath : nil) ?? path
        if let path = row.embeddingPath() {
            embeddings = [EmbeddingRoute(path: path)]
        } else {
            let routes = try row.objects("embeddings") { (inner) throws(Failure) in try EmbeddingRoute(inner) }
            embeddings = routes ?? base?.embeddings ?? []
        }
        ownAddress = baseURL.flatMap { $0.utf8.contains(UInt8(ascii: "{")) ? nil : Address($0) }
        apiKey = Variable(
            name: "api_key", options: ["api_key"], environment: try row.strings("api_key_env") ?? base?.apiKey.environment ?? [])
        apiBase = Variable(
            name: "api_base", options: ["api_base", "base_url"] + (try row.strings("api_base_option") ?? base?.ownBaseOptions ?? []),
            environment: try row.strings("api_base_env") ?? base?.apiBase.environment ?? [])
        variables = try row.variables() ?? base?.variables ?? []
        keyIsOptional = try row.flag("key_optional") ?? base?.keyIsOptional ?? false
        alsoKeyHeader = try row.text("also_key_header") ?? base?.alsoKeyHeader
        headers = try row.pairs("headers") ?? base?.headers ?? []
        optionalHeaders = try row.pairs("optional_headers") ?? base?.optionalHeaders ?? []
        body = try row.objects("body") { (inner) throws(Failure) in try BodyGroup(inner) } ?? base?.body ?? []
        quirks = try row.quirks() ?? base?.quirks ?? []
        supportedParameters = try row.strings("supported") ?? base?.supportedParameters
        unsupportedParameters = try row.strings("unsupported") ?? base?.unsupportedParameters ?? []
        maxTemperature = try row.text("temperature_max").flatMap { Double($0) } ?? base?.maxTemperature
        let hostTexts = try row.strings("hosts") ?? (base == nil ? Self.hosts(of: ownAddress) : nil)
        hosts = hostTexts?.map { HostPattern($0) } ?? base?.hosts ?? []
        baseURLChoices = try row.baseURLChoices() ?? base?.baseURLChoices ?? []
        baseRewrites = try row.pairs("base_rewrite") ?? base?.baseRewrites ?? []
        hostProviders = try row.pairs("host_provider")?.map { (HostPattern($0.name), $0.value) } ?? base?.hostProviders ?? []
        let ownRoutes = try row.objects("routes") { (inner) throws(Failure) in try Route(inner) }
        routes = ownRoutes.map { Self.table($0, \.match) } ?? base?.routes ?? PatternTable()
        modeRoutes = ownRoutes?.filter { $0.mode != nil } ?? base?.modeRoutes ?? []
        variants = try row.objects("variants") { (inner) throws(Failure) in try Variant(inner) } ?? base?.variants ?? []
        let forms = try row.objects("fine_tunes") { (inner) throws(Failure) in try FineTuneForm(inner) }
        fineTunes = forms.map { Self.table($0, \.match) } ?? base?.fineTunes ?? PatternTable()
        bareFineTunes = forms?.filter { $0.bare != .no } ?? base?.bareFineTunes ?? []
        bases = try row.patterns("bases").map { PatternTable($0) } ?? base?.bases ?? PatternTable()
        bareNames = try row.patterns("bare_names") ?? base?.bareNames ?? []
        prefixExceptions = try row.patterns("prefix_except").map { PatternTable($0) } ?? base?.prefixExceptions ?? PatternTable()
        modelPrefix = try row.text("model_prefix") ?? base?.modelPrefix
        fullNames = try row.patterns("full_names").map { PatternTable($0) } ?? base?.fullNames ?? PatternTable()
        rowPrefixes = try row.strings("row_prefixes") ?? base?.rowPrefixes ?? []
        ownNames = try row.strings("own_names") ?? base?.ownNames ?? []
        rowNames = try row.pairs("row_names") ?? base?.rowNames ?? []
        modelsOf = try row.text("models_of") ?? base?.modelsOf ?? id
        modelsPrefix = modelsOf + "/"
        let named = modelsOf
        modelRules = base?.modelRules ?? Self.table(rules.filter { $0.providers.contains(named) }, \.match)
    }

    private static func table<Value>(_ values: [Value], _ patterns: (Value) -> [Pattern]) -> PatternTable<Value> {
        var table = PatternTable<Value>()
        for value in values { table.add(patterns(value), value) }
        return table
    }

    private static func hosts(of address: Address?) -> [String]? {
        guard let address, address.isSecure else { return nil }
        return [address.host + (address.path == "/" ? "" : address.path)]
    }

    /// Whether an address is the provider's own, where a key of the environment may go.
    public func owns(_ address: Address) -> Bool {
        hosts.contains { $0.matches(address.host) } || ownAddress.map { $0.host == address.host } ?? false
    }

    /// Every address that is the provider's own: base URLs with their placeholders, and hosts, with a star for any text and
    /// perhaps a path.
    public var addresses: [String] {
        var all = baseURLChoices.map(\.url) + routes.values.compactMap(\.baseURL)
        if let baseURL { all.append(baseURL) }
        for host in hosts { all.append(String(decoding: host.host, as: UTF8.self) + host.path) }
        return all
    }

    public func variable(_ name: String) -> Variable? {
        if name == "api_base" { return apiBase }
        return variables.first { $0.name == name }
    }
}

/// How requests for some of a provider's models are sent another way, told by the model's id or by its kind in the catalogue.
public final class Route: Sendable {
    public let name: String
    public let family: WireFamily?
    public let auth: AuthScheme?
    public let headers: [(name: String, value: String)]
    /// Instead of the provider's.
    let body: [BodyGroup]?
    public let quirks: Quirks
    /// Whether what the route takes off the id is no part of the model's name for the caller either.
    let renames: Bool
    let match: [Pattern]
    /// The catalogue's `mode` of the models that are called so, whatever their ids.
    let mode: String?
    let path: Template?
    let streamPath: Template?
    let embeddings: Template?
    let baseURL: String?
    /// Where alone such models are: any other location gives way to the first.
    let locations: [String]
    /// The model on the wire; nil where it is the gap `model`, or the whole id.
    let model: Template?

    init(_ row: RowReader) throws(Failure) {
        name = try row.text("name") ?? ""
        family = try row.choice("family", WireFamily.init(rawValue:))
        auth = try row.choice("auth", AuthScheme.init(rawValue:))
        headers = try row.pairs("headers") ?? []
        body = try row.objects("body") { (inner) throws(Failure) in try BodyGroup(inner) }
        quirks = try row.quirks() ?? []
        renames = try row.flag("renames") ?? false
        match = try row.patterns("match") ?? []
        mode = try row.text("mode")
        path = try row.text("path").map { Template($0) }
        streamPath = try row.text("stream_path").map { Template($0) } ?? path
        embeddings = try row.text("embeddings").map { Template($0) }
        baseURL = try row.text("base_url")
        locations = try row.strings("locations") ?? []
        model = try row.text("model").map { Template($0) }
    }
}

/// How requests to some of a provider's addresses are sent another way, told by `api_base` or `api_version`.
struct Variant: Sendable {
    let name: String
    let hosts: [HostPattern]
    let basePaths: PatternTable<Void>
    let apiVersions: [HostPattern]
    let path: Template
    /// Its paths for routes, by their names, where these have another one here.
    let routePaths: [(name: String, path: Template)]
    let embeddings: Template?
    let auth: AuthScheme?
    /// From here on an address is left off where a route has a path of its own.
    let routesLeave: String?

    init(_ row: RowReader) throws(Failure) {
        name = try row.text("name") ?? ""
        routesLeave = try row.text("routes_leave")
        hosts = try row.strings("host")?.map { HostPattern($0) } ?? []
        basePaths = try row.patterns("base_path").map { PatternTable($0) } ?? PatternTable()
        apiVersions = try row.strings("api_version")?.map { HostPattern($0) } ?? []
        path = Template(try row.text("path") ?? "")
        routePaths = try row.pairs("route_paths")?.map { ($0.name, Template($0.value)) } ?? []
        embeddings = try row.text("embeddings").map { Template($0) }
        auth = try row.choice("auth", AuthScheme.init(rawValue:))
    }

    func applies(to base: Address, apiVersion: String?) -> Bool {
        if let apiVersion, apiVersions.contains(where: { $0.matches(apiVersion) }) { return true }
        return hosts.contains { $0.matches(base) } || Catalog.withText(base.path) { basePaths.matches($0) }
    }

    /// What its address names as such.
    func deployment(in base: Address) -> String? {
        let named = basePaths.captures(base.path)?.captures["deployment"]
        return named.flatMap { $0.split(separator: "/").first }.map { String($0) }
    }

    func path(of route: Route) -> Template? { routePaths.first { $0.name == route.name }?.path }
}

/// A naming of fine-tuned models.
final class FineTuneForm: Sendable {
    enum Bare: Sendable { case no, yes, ask }
    enum PriceRule: String, Sendable {
        /// The provider publishes a price for fine-tunes of this base: the catalogue's row `ft:BASE`.
        case row
        /// Charged as its base.
        case base
        /// By the hour, by the second of hardware, or not published.
        case none
    }

    let match: [Pattern]
    /// What the id says of its base and of the job that made it, where that is more than one gap of the pattern.
    let base: Template?
    let job: Template?
    /// The gap that is the job as it stands.
    let jobPart: Pattern.Part?
    /// How a person would write it down, where the pattern does not say it well.
    let shape: String?
    /// Whether an id of this form says by itself whose it is; `ask` where it does not but is likely to be.
    let bare: Bare
    let price: PriceRule
    /// Not a fine-tune but another name for a model, such as an inference profile.
    let isAnotherName: Bool
    /// The organisation that is the provider itself, whose models are no fine-tunes.
    let ownAccount: String?

    init(_ row: RowReader) throws(Failure) {
        match = try row.patternsOfText("match")
        base = try row.text("base").map { Template($0) }
        job = try row.text("job").map { Template($0) }
        jobPart = job?.part
        shape = try row.text("shape")
        if try row.text("bare") == "ask" { bare = .ask } else { bare = try row.flag("bare") == true ? .yes : .no }
        price = try row.choice("price", PriceRule.init(rawValue:)) ?? .none
        isAnotherName = try row.flag("not_tuned") ?? false
        ownAccount = try row.text("own_account")
    }

    /// Whether an id of this form is one of the provider's own models.
    func isOwn(_ match: Match) -> Bool {
        guard let ownAccount, let organization = match[.organization] else { return false }
        return organization.elementsEqual(ownAccount.utf8)
    }
}
