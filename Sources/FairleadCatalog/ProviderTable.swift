import CCatalog
import FairleadModel

/// The provider rows, what is known of models by their names, and who is found under which name or host.
struct ProviderTable: Sendable {
    private var slots: [Slot]
    private var positions: [String: Int]
    private let embeddedHosts: Once<[HostRow]>
    /// Those of the rows that a configuration has put here; they go before the embedded ones.
    private var ownHosts: [HostRow] = []
    private var replaced: Set<Int> = []
    /// Providers that have a form of ids which needs no prefix.
    private var bare: [Int]
    /// Providers that have one which is likely theirs.
    private var likely: [Int]
    let modelRules: [ModelRule]

    private typealias HostRow = (host: HostPattern, position: Int)

    /// A row, decoded when it is first needed: most processes talk to a few providers.
    private final class Slot: Sendable {
        let id: String
        private let row: Once<Provider?>

        init(id: String, _ json: JSON, _ rules: [ModelRule]) {
            self.id = id
            row = Once { try? Provider(id: id, json, path: "providers.\(id)", rules: rules) }
        }

        init(_ provider: Provider) {
            id = provider.id
            row = Once { provider }
        }

        var provider: Provider? { row.value }
    }

    static let builtIn: ProviderTable = {
        let text = UnsafeRawPointer(fairlead_provider_rows()).assumingMemoryBound(to: UInt8.self)
        let bytes = UnsafeBufferPointer(start: text, count: Int(fairlead_provider_text_length))
        return ProviderTable(embedded: try? JSONDocument(borrowing: bytes).root)
    }()

    private init(embedded root: JSON?) {
        let rules = root?["model_rules"]?.elements.compactMap { try? ModelRule(RowReader($0, "model_rules")) } ?? []
        let slots = root?["providers"]?.members.map { name, row in Slot(id: name.string ?? "", row, rules) } ?? []
        var positions = Dictionary(slots.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        root?["aliases"]?.members.forEach { alias, id in positions[alias.string ?? ""] = positions[id.string ?? ""] }
        self.slots = slots
        self.positions = positions
        let known = positions
        embeddedHosts = Once {
            root?["hosts"]?.members.compactMap { host, id in known[id.string ?? ""].map { (HostPattern(host.string ?? ""), $0) } } ?? []
        }
        bare = root?["bare"]?.elements.compactMap { positions[$0.string ?? ""] } ?? []
        likely = root?["likely"]?.elements.compactMap { positions[$0.string ?? ""] } ?? []
        modelRules = rules
    }

    /// Adds a row, or puts it in the place of the one with its id.
    mutating func put(_ provider: Provider) throws(Failure) {
        let position = positions[provider.id] ?? slots.count
        if position == slots.count { slots.append(Slot(provider)) } else { slots[position] = Slot(provider) }
        for name in [provider.id] + provider.aliases {
            if let other = positions[name], other != position {
                throw Failure(.configuration, "\"\(name)\" names both \(slots[other].id) and \(provider.id)", param: "providers")
            }
            positions[name] = position
        }
        replaced.insert(position)
        ownHosts.removeAll { $0.position == position }
        ownHosts += provider.hosts.map { ($0, position) }
        if !bare.contains(position) { bare.append(position) }
        if !likely.contains(position) { likely.append(position) }
    }

    subscript(name: String) -> Provider? { positions[name].flatMap { slots[$0].provider } }

    func id(at position: Int) -> String? { position < slots.count ? slots[position].id : nil }

    var names: Dictionary<String, Int>.Keys { positions.keys }

    var providers: [Provider] { slots.compactMap(\.provider) }

    var bareProviders: [Provider] { bare.compactMap { slots[$0].provider } }

    var likelyProviders: [Provider] { likely.compactMap { slots[$0].provider } }

    func owner(of address: Address, exactly: Bool) -> Provider? {
        func claims(_ row: HostRow) -> Bool { row.host.isExact == exactly && row.host.matches(address) }
        let row = ownHosts.first(where: claims) ?? embeddedHosts.value.first { !replaced.contains($0.position) && claims($0) }
        return row.flatMap { slots[$0.position].provider }
    }
}

/// What is known of models by their names, whichever row they have: OpenAI's reasoning models and their parameters.
final class ModelRule: Sendable {
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
