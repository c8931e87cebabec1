import FairleadAuth
import FairleadModel
import FairleadTransport

/// What a client was created with, read and checked, references to the environment replaced.
struct ClientConfiguration: Sendable {
    /// The whole object, for the rows of providers and models in it; nil for none.
    let root: JSON?
    let defaults: JSON?
    let defaultProvider: String?
    let transport: TransportOptions

    init(_ written: JSON?, environment: Environment) throws(Failure) {
        var transport = TransportOptions()
        transport.proxies = Proxies(environment: { environment[$0] })
        guard let written else {
            root = nil
            defaults = nil
            defaultProvider = nil
            self.transport = transport
            return
        }
        var findings = Findings(of: "the client's configuration")
        let tree = EnvironmentReference.expand(JSONValue(written), at: "", { environment[$0] }, &findings)
        let root: JSON
        do {
            root = try JSONDocument(tree.bytes).root
        } catch {
            throw Failure(.configuration, "the client's configuration: \(error.message)")
        }
        let place = Place(value: root, pointer: "")
        for name in ["providers", "models", "defaults"] {
            guard let section = place[name] else { continue }
            if !section.value.isObject { findings.wrongKind(section, "an object") }
            guard name == "providers" else { continue }
            for (_, provider) in section.members where !provider.value.isObject { findings.wrongKind(provider, "an object") }
        }
        transport.caFile = findings.text(place["ca_file"])
        if let proxy = findings.text(place["proxy"]) { transport.proxies = Proxies(proxy) }
        if let limit = findings.whole(place["max_connections"], in: 1...1_000_000) { transport.maximum = limit }
        if let limit = findings.whole(place["max_connections_per_host"], in: 1...1_000_000) { transport.maximumPerOrigin = limit }
        defaultProvider = findings.text(place["default_provider"])
        if let failure = findings.failure { throw failure }
        self.root = root
        defaults = root.present("defaults")
        self.transport = transport
    }

    /// The providers that the configuration says something about.
    var providerIDs: [String] { root?["providers"]?.members.compactMap(\.key.string) ?? [] }

    /// The options of a provider.
    func options(of provider: String) -> JSON? { root?["providers"]?[provider] }
}
