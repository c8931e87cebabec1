import FairleadModel

extension Catalog {
    /// Longer ids than any provider's, and still cheap to look at.
    private static let longestID = 1024

    /// Finds out whose model an id is. Pure: neither the environment nor the network is asked.
    ///
    /// Throws `invalidRequest` for an id that can be nobody's, `unknownModel` with all that was tried for one that nobody claims
    /// or that several claim.
    public func resolve(_ query: ResolveQuery) throws(Failure) -> Resolution {
        let id = query.model
        guard !id.isEmpty else { throw Failure(.invalidRequest, "model is empty", param: "model") }
        guard id.utf8.count <= Self.longestID else {
            throw Failure(.invalidRequest, "model is longer than \(Self.longestID) bytes", param: "model")
        }
        guard id.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw Failure(.invalidRequest, "model contains a control character", param: "model")
        }
        if let name = query.customLLMProvider, !name.isEmpty {
            guard let provider = table[name] else { throw unknownProvider(name, param: "custom_llm_provider") }
            return try finish(provider, model(id, without: provider), .customProvider, query)
        }
        if let (provider, rest) = try prefixed(id, apiBase: query.apiBase) { return try finish(provider, rest, .providerPrefix, query) }
        let address = query.apiBase.flatMap { Address($0) }
        if let address, let provider = owner(of: address, exactly: true) { return try finish(provider, id, .apiBaseHost, query) }
        if let provider = try fineTuneOwner(of: id) { return try finish(provider, id, .fineTunePattern, query) }
        if let name = modelRow(id)?.providerID, let provider = table[name] { return try finish(provider, id, .catalogue, query) }
        if let provider = nameOwner(of: id) { return try finish(provider, id, .namePattern, query) }
        if let address, let provider = owner(of: address, exactly: false) { return try finish(provider, id, .apiBaseHost, query) }
        if let name = query.defaultProvider {
            guard let provider = table[name] else { throw unknownProvider(name, param: "default_provider") }
            return try finish(provider, id, .defaultProvider, query)
        }
        throw unknownModel(query)
    }

    // MARK: The rules

    /// The provider before the first slash, unless the id is one that cannot be this provider's.
    private func prefixed(_ id: String, apiBase: String?) throws(Failure) -> (Provider, String)? {
        guard let slash = id.utf8.firstIndex(of: UInt8(ascii: "/")), let provider = table[String(id[..<slash])] else { return nil }
        if !provider.prefixExceptions.isEmpty, Self.matches(provider.prefixExceptions, id) { return nil }
        let rest = String(id[id.utf8.index(after: slash)...])
        guard !rest.isEmpty else {
            throw Failure(.invalidRequest, "\"\(id)\" names a provider and no model: write \(provider.id)/MODEL", param: "model")
        }
        if let apiBase, let other = provider.hostProviders.first(where: { pair in Address(apiBase).map { pair.host.matches($0) } ?? false }),
            let named = table[other.provider]
        {
            return (named, rest)
        }
        return (provider, rest)
    }

    private func model(_ id: String, without provider: Provider) -> String {
        for name in [provider.id] + provider.aliases where id.utf8.count > name.utf8.count + 1 && id.hasPrefix(name + "/") {
            return String(id.utf8.dropFirst(name.utf8.count + 1)) ?? id
        }
        return id
    }

    /// Hosts with a star are weaker evidence than a name: many an address of Azure takes OpenAI's own calls.
    private func owner(of address: Address, exactly: Bool) -> Provider? {
        for provider in table.providers {
            for host in provider.hosts where host.isExact == exactly && host.matches(address) { return provider }
        }
        return nil
    }

    private func fineTuneOwner(of id: String) throws(Failure) -> Provider? {
        var owners: [Provider] = []
        var likely: [Provider] = []
        var strangers: [(provider: Provider, base: String)] = []
        for bare in bareForms {
            guard let captures = Self.withText(id, { bare.form.captures($0) }) else { continue }
            // A provider's own models are in the catalogue, under its prefix.
            if let own = bare.form.ownAccount, captures["organization"] == own { continue }
            if bare.form.bare == .ask {
                likely.append(bare.provider)
            } else if let base = captures["base"], !bare.provider.bases.isEmpty, !has(bare.provider, base: base) {
                strangers.append((bare.provider, base))
            } else if !owners.contains(where: { $0.id == bare.provider.id }) {
                owners.append(bare.provider)
            }
        }
        if owners.count == 1 { return owners[0] }
        if owners.count > 1 { throw ambiguous(id, owners) }
        if let stranger = strangers.first {
            throw unknownBase(id, stranger.base, strangers.map(\.provider))
        }
        // An id such as a bare number is told by the catalogue first, then by advice.
        if let provider = likely.first, modelRow(id) == nil { throw likelyOwner(id, provider) }
        return nil
    }

    private func has(_ provider: Provider, base: String) -> Bool {
        if Self.matches(provider.bases, base) { return true }
        return (modelRow("\(provider.id)/\(base)") ?? modelRow(base)).map { $0.providerID == provider.id } ?? false
    }

    private func nameOwner(of id: String) -> Provider? {
        table.providers.first { !$0.bareNames.isEmpty && Self.matches($0.bareNames, id) }
    }

    static func matches(_ patterns: [Pattern], _ text: String) -> Bool {
        withText(text) { bytes in patterns.contains { $0.matches(bytes) } }
    }

    static func withText<Result>(_ text: String, _ body: (Pattern.Text) -> Result) -> Result {
        var text = text
        return text.withUTF8(body)
    }
}
