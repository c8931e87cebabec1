import CCatalog
import FairleadModel

/// The provider rows, the parameters and quirks of model names, and who is found under which name.
struct ProviderTable: Sendable {
    private(set) var providers: [Provider]
    private var byName: [String: Int]
    let modelRules: [ModelRule]

    /// The embedded rows. Decoded once, when the first catalogue is made.
    static let builtIn: ProviderTable = {
        let text = UnsafeRawPointer(fairlead_provider_rows()).assumingMemoryBound(to: UInt8.self)
        let bytes = UnsafeBufferPointer(start: text, count: Int(fairlead_provider_text_length))
        guard let root = try? JSONDocument(borrowing: bytes).root else { return ProviderTable() }
        return (try? ProviderTable(embedded: root)) ?? ProviderTable()
    }()

    private init() {
        providers = []
        byName = [:]
        modelRules = []
    }

    init(embedded root: JSON) throws(Failure) {
        providers = []
        byName = [:]
        var rules: [ModelRule] = []
        if let list = root["model_rules"] {
            for element in list.elements { rules.append(try ModelRule(RowReader(element, "model_rules"))) }
        }
        modelRules = rules
        if let rows = root["providers"] {
            for (name, row) in rows.members {
                let id = name.string ?? ""
                try put(Provider(id: id, row, path: "providers.\(id)"))
            }
        }
    }

    /// Adds a row, or puts it in the place of the one with its id.
    mutating func put(_ provider: Provider) throws(Failure) {
        let position = byName[provider.id] ?? providers.count
        if position == providers.count { providers.append(provider) } else { providers[position] = provider }
        for name in [provider.id] + provider.aliases {
            if let other = byName[name], other != position {
                throw Failure(.configuration, "\"\(name)\" names both \(providers[other].id) and \(provider.id)", param: "providers")
            }
            byName[name] = position
        }
    }

    subscript(name: String) -> Provider? { byName[name].map { providers[$0] } }

    func id(at position: Int) -> String? { position < providers.count ? providers[position].id : nil }

    var names: Dictionary<String, Int>.Keys { byName.keys }
}

/// What is known of models by their names, whichever row they have: OpenAI's reasoning models and their parameters.
struct ModelRule: Sendable {
    let providers: [String]
    let match: [Pattern]
    let quirks: Quirks
    let unsupported: [String]

    init(_ row: RowReader) throws(Failure) {
        providers = try row.strings("providers") ?? []
        match = try row.patterns("match") ?? []
        quirks = try row.quirks() ?? []
        unsupported = try row.strings("unsupported") ?? []
    }
}
