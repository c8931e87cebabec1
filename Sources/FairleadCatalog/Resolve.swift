import FairleadModel

extension Catalog {
    /// Longer ids than any provider's, and still cheap to look at.
    private static let longestID = 1024

    /// Finds out whose model an id is. Pure: neither the environment nor the network is asked.
    ///
    /// Throws `invalidRequest` for an id that can be nobody's or that begins as somebody's fine-tunes do and is none, `unknownModel` with all that was tried for one that nobody claims
    /// or that several claim.
    public func resolve(_ query: ResolveQuery) throws(Failure) -> Resolution {
        let id = query.model
        let slash = try Self.check(id)
        if let base = query.baseModel, base.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            throw Failure(.invalidRequest, "base_model contains a control character", param: "base_model")
        }
        if let name = query.customLLMProvider, !name.isEmpty {
            guard let provider = table[name] else { throw unknownProvider(name, param: "custom_llm_provider") }
            return try finish(provider, model(id, without: provider), .customProvider, query)
        }
        if let slash, let (provider, rest) = try prefixed(id, slash, apiBase: query.apiBase) { return try finish(provider, rest, .providerPrefix, query) }
        let address = query.apiBase.flatMap { Address($0) }
        if let address, let provider = table.owner(of: address, exactly: true) { return try finish(provider, id, .apiBaseHost, query) }
        // No known name has the form of a fine-tune, but for the rows with the prices of OpenAI's: so the quick look-up comes first.
        let known = id.utf8.starts(with: "ft:".utf8) ? nil : modelRow(id)
        if known == nil, let (provider, form, told) = try fineTuneOwner(of: id, { Captures($1, of: id) }) {
            return try finish(provider, id, .fineTunePattern, query, told: (form, told))
        }
        if let name = (known ?? modelRow(id))?.providerID, let provider = table[name] { return try finish(provider, id, .catalogue, query) }
        if let provider = nameOwner(of: id) { return try finish(provider, id, .namePattern, query) }
        // A host with a star is weaker evidence than a name: many an address of Azure takes OpenAI's own calls.
        if let address, let provider = table.owner(of: address, exactly: false) { return try finish(provider, id, .apiBaseHost, query) }
        if let name = query.defaultProvider {
            guard let provider = table[name] else { throw unknownProvider(name, param: "default_provider") }
            return try finish(provider, id, .defaultProvider, query)
        }
        throw refusal(query)
    }

    /// Refuses what can be nobody's id, and finds the first slash.
    static func check(_ id: String) throws(Failure) -> Int? {
        guard !id.isEmpty else { throw Failure(.invalidRequest, "model is empty", param: "model") }
        guard id.utf8.count <= longestID else {
            throw Failure(.invalidRequest, "model is longer than \(longestID) bytes", param: "model")
        }
        let (isClean, slash) = withText(id) { text in
            var slash: Int?
            var position = 0
            while position < text.count {
                let byte = text[position]
                if byte <= UInt8(ascii: "/") || byte == 0x7F {
                    if byte < 0x20 || byte == 0x7F { return (false, slash) }
                    if byte == UInt8(ascii: "/"), slash == nil { slash = position }
                }
                position &+= 1
            }
            return (true, slash)
        }
        guard isClean else { throw Failure(.invalidRequest, "model contains a control character", param: "model") }
        return slash
    }

    // MARK: The rules

    /// The provider before the first slash, unless the id is one that cannot be this provider's.
    private func prefixed(_ id: String, _ slash: Int, apiBase: String?) throws(Failure) -> (Provider, String)? {
        let slash = id.utf8.index(id.startIndex, offsetBy: slash)
        guard let provider = table[String(id[..<slash])] else { return nil }
        if !provider.prefixExceptions.isEmpty, Self.withText(id, { provider.prefixExceptions.matches($0) }) { return nil }
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

    /// - Parameter told: What of the match is wanted.
    @inline(__always)
    func fineTuneOwner<Told>(
        of id: String, _ told: (FineTuneForm, Match) -> Told
    ) throws(Failure) -> (provider: Provider, form: FineTuneForm, told: Told)? {
        var owner: (Provider, FineTuneForm, Told)?
        var others: [Provider] = []
        Self.withText(id) { text in
            bare.value.fineTunes.each(text) { bare, match in
                // A provider's own models are in the catalogue, under its prefix.
                if bare.form.isOwn(match) { return }
                if !bare.provider.bases.isEmpty, let base = match[.base], !has(bare.provider, base: base) { return }
                if let owner {
                    if owner.0 !== bare.provider { others.append(bare.provider) }
                } else {
                    owner = (bare.provider, bare.form, told(bare.form, match))
                }
            }
        }
        if let owner, !others.isEmpty { throw ambiguous(id, [owner.0] + others) }
        return owner
    }

    private func has(_ provider: Provider, base: Pattern.Text) -> Bool {
        if provider.bases.matches(base) { return true }
        return (modelRow(provider.modelsPrefix, base) ?? modelRow("", base))?.isOf(provider) ?? false
    }

    private func nameOwner(of id: String) -> Provider? {
        Self.withText(id) { bare.value.names.value($0) }
    }

    static func withText<Result>(_ text: String, _ body: (Pattern.Text) -> Result) -> Result {
        if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
        var text = text
        return text.withUTF8(body)
    }
}
