import FairleadAuth
import FairleadCatalog
import FairleadModel
import FairleadTransport

/// What a client was created with, read and checked, references to the environment replaced.
struct ClientConfiguration: Sendable {
    private static let names = [
        "providers", "models", "defaults", "default_provider", "max_connections", "max_connections_per_host", "max_idle_connections", "idle_connection_timeout",
        "max_response_bytes", "ca_file", "client_cert_file", "client_key_file", "proxy",
    ]

    /// The whole object, for the rows of providers and models in it; nil for none.
    let root: JSON?
    let defaults: JSON?
    /// Of a whole call that says nothing else, nor its router; nanoseconds.
    let timeout: Int64?
    let defaultProvider: String?
    let transport: TransportOptions
    let limits: Limits

    init(_ written: JSON?, environment: Environment) throws(Failure) {
        var transport = TransportOptions()
        transport.proxies = Proxies(environment: { environment[$0] })
        guard let written else {
            root = nil
            defaults = nil
            timeout = nil
            defaultProvider = nil
            self.transport = transport
            limits = .standard
            return
        }
        func checkTexts(_ place: Place, _ findings: inout Findings) {
            for (name, member) in place.members where OptionNames.texts.contains(name) && !member.value.isNull && !member.value.isString {
                findings.wrongKind(member, "a string")
            }
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
        for (name, member) in place.members where !Self.names.contains(name) {
            let meant = Spelling.nearest(to: name, among: Self.names).map { ": did you mean \"\($0)\"?" } ?? ""
            findings.fault(member.pointer, "is no setting of a client\(meant)")
        }
        for name in ["providers", "models", "defaults"] {
            guard let section = place[name] else { continue }
            if !section.value.isObject { findings.wrongKind(section, "an object") }
            guard name == "providers" else { continue }
            for (id, provider) in section.members {
                if !provider.value.isObject { findings.wrongKind(provider, "an object") }
                checkTexts(provider, &findings)
                guard Catalog.builtIn.provider(id) == nil, provider["base_url"] == nil, provider["api_base"] == nil else { continue }
                let meant = Spelling.nearest(to: id, among: Catalog.builtIn.providers.map(\.id)).map { "; did you mean \"\($0)\"?" } ?? ""
                findings.fault(provider.pointer, "is no known provider, and one of your own needs a base_url\(meant)")
            }
        }
        var timeout: Int64?
        if let defaults = place["defaults"], defaults.value.isObject {
            checkTexts(defaults, &findings)
            timeout = findings.duration(defaults["timeout"], above: 0)
            for clock in Clocks.names { _ = findings.duration(defaults[clock], above: 0) }
        }
        transport.caFile = Self.file(place["ca_file"], &findings)
        transport.clientCertificateFile = Self.file(place["client_cert_file"], &findings)
        transport.clientKeyFile = Self.file(place["client_key_file"], &findings)
        if let key = place["client_key_file"], place["client_cert_file"] == nil {
            findings.fault(key.pointer, "is without effect where there is no client_cert_file")
        }
        if let limit = findings.whole(place["max_idle_connections"], in: 0...1_000_000) { transport.maximumIdle = limit }
        if let limit = findings.duration(place["idle_connection_timeout"], above: 0) { transport.idleMilliseconds = max(limit / 1_000_000, 1) }
        if let proxy = place["proxy"] {
            if proxy.value.string == "" {
                transport.proxies = Proxies()
            } else if let url = findings.text(proxy) {
                transport.proxies = Proxies(url)
                // Not quoted: there may be a password in it.
                if !Proxies.isURL(url) { findings.fault(proxy.pointer, "is no proxy's URL: write http://, https://, socks5:// or socks5h:// and HOST:PORT") }
            }
        }
        if let limit = findings.whole(place["max_connections"], in: 1...1_000_000) { transport.maximum = limit }
        if let limit = findings.whole(place["max_connections_per_host"], in: 1...1_000_000) { transport.maximumPerOrigin = limit }
        var limits = Limits.standard
        if let most = findings.whole(place["max_response_bytes"], in: 1 << 10...limits.requestBytes) { limits.responseBytes = most }
        self.limits = limits
        defaultProvider = findings.text(place["default_provider"])
        if let failure = findings.failure { throw failure }
        self.root = root
        self.timeout = timeout
        defaults = root.present("defaults")
        self.transport = transport
    }

    /// A file that can be read, though it is read only with the first connection that needs it.
    private static func file(_ place: Place?, _ findings: inout Findings) -> String? {
        guard let place, let path = findings.text(place) else { return nil }
        if let reason = CredentialFile.whyUnreadable(path) { findings.fault(place.pointer, "names \"\(path)\", which cannot be read: \(reason)") }
        return path
    }

    /// The providers that the configuration says something about.
    var providerIDs: [String] { root?["providers"]?.members.compactMap(\.key.string) ?? [] }

    /// The options of a provider.
    func options(of provider: String) -> JSON? { root?["providers"]?[provider] }
}
