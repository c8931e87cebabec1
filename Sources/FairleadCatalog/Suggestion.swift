import FairleadModel

extension Catalog {
    func unknownProvider(_ name: String, param: String) -> Failure {
        let near = Self.nearest(to: name, among: table.names, limit: 3)
        var failure = Failure(
            .unknownModel,
            "\(param) is \"\(name)\", which is no known provider\(Self.meant(near)); configure it under \"providers\" if it is your own",
            param: param)
        failure.provider = name
        return failure
    }

    func ambiguous(_ id: String, _ owners: [Provider]) -> Failure {
        let names = owners.map(\.id)
        return failure(
            id, "\"\(id)\" could be a model of \(Self.list(names, "and")): write \(Self.list(names.map { "\($0)/\(id)" }, "or"))")
    }

    private func unknownBase(_ id: String, _ base: String, _ providers: [Provider]) -> Failure {
        let names = providers.map(\.id)
        return failure(
            id,
            "\"\(id)\" has the form of a fine-tune of \(Self.list(names, "or")), but \"\(base)\" is not a known base model of theirs: write "
                + Self.list(names.map { "\($0)/\(id)" }, "or"))
    }

    private func likelyOwner(_ id: String, _ provider: Provider) -> Failure {
        failure(id, "\"\(id)\" does not say whose model it is: write \(provider.id)/\(id) if it is one of \(provider.id)'s")
    }

    /// Nobody can be told to have the id: why, and what to write instead.
    func refusal(_ query: ResolveQuery) -> Failure {
        let id = query.model
        var strangers: [Provider] = []
        var strangeBase = ""
        var likely: [Provider] = []
        Self.withText(id) { text in
            bare.value.fineTunes.each(text) { bare, match in
                if bare.form.isOwn(match) {
                    if !likely.contains(where: { $0 === bare.provider }) { likely.append(bare.provider) }
                    return
                }
                guard let base = match[.base] else { return }
                strangeBase = String(decoding: base, as: UTF8.self)
                if strangers.last?.id != bare.provider.id { strangers.append(bare.provider) }
            }
            // An ARN is Amazon's and a tuned model Google's, whatever else their parts look like.
            guard !id.hasPrefix("arn:"), !id.hasPrefix("tunedModels/") else { return }
            self.likely.value.each(text) { bare, match in
                if bare.form.isOwn(match) { return }
                if !likely.contains(where: { $0 === bare.provider }) { likely.append(bare.provider) }
            }
        }
        if !strangers.isEmpty { return unknownBase(id, strangeBase, strangers) }
        if let only = likely.first { return likely.count == 1 ? likelyOwner(id, only) : ambiguous(id, likely) }
        return malformed(id) ?? unknownModel(query)
    }

    /// Nobody claims the id: what was tried, what is near, and what to write instead.
    private func unknownModel(_ query: ResolveQuery) -> Failure {
        let id = query.model
        var tried = ["no provider stands before it", "it has the form of no provider's fine-tunes", "the catalogue has no such name"]
        var advice = "write PROVIDER/MODEL, such as openai/\(id), or give custom_llm_provider"
        if let end = id.utf8.firstIndex(of: UInt8(ascii: ":")), id[end...].hasPrefix("://") {
            return failure(id, "\"\(id)\" is an address: give it as api_base, and as the model what the server there calls it")
        }
        let owners = formOwners(id)
        if !owners.isEmpty {
            tried[1] = "it has the form of fine-tunes of \(Self.list(owners, "and")), which do not say by themselves whose they are"
            advice = "write \(Self.list(owners.map { "\($0)/\(id)" }, "or")), or give custom_llm_provider"
        }
        if let slash = id.utf8.firstIndex(of: UInt8(ascii: "/")) {
            let first = String(id[..<slash])
            tried[0] = "\"\(first)\" is no known provider\(Self.meant(Self.nearest(to: first, among: table.names, limit: 2)))"
        }
        if let base = query.apiBase {
            tried.append("the host of api_base belongs to no known provider")
            advice = "write openai_like/\(id) if \(Address(base)?.host ?? "the server at api_base") speaks OpenAI's format, else PROVIDER/\(id)"
        }
        if query.defaultProvider == nil { tried.append("no default_provider is configured") }
        let near = Self.nearest(to: id, limit: 3) { visit in
            for name in customModels.keys { Self.withText(name, visit) }
            for index in 0..<ModelTable.count { ModelTable.withKey(at: index, visit) }
        }
        return failure(id, "no provider is known for the model \"\(id)\": \(Self.list(tried, "and"))\(Self.meant(near)). To say whose it is, \(advice)")
    }

    /// Whose fine-tunes have that form with the provider before them.
    private func formOwners(_ id: String) -> [String] {
        var owners: [String] = []
        Self.withText(id) { text in
            prefixed.value.each(text) { provider, _ in
                if owners.last != provider.id { owners.append(provider.id) }
            }
        }
        return owners
    }

    private func failure(_ id: String, _ message: String) -> Failure {
        var failure = Failure(.unknownModel, message, param: "model")
        failure.model = id
        return failure
    }

    private static func meant(_ names: [String]) -> String {
        names.isEmpty ? "" : " (did you mean \(list(names, "or"))?)"
    }

    static func list(_ items: [String], _ word: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }

    /// Names that are the text with a provider before it, those that begin with it, and those that differ from it by a few
    /// letters; the nearest first, then the shortest.
    static func nearest(to text: String, among names: some Sequence<String>, limit: Int) -> [String] {
        nearest(to: text, limit: limit) { visit in
            for name in names { withText(name, visit) }
        }
    }

    private static func nearest(
        to text: String, limit: Int, among names: (_ visit: (UnsafeBufferPointer<UInt8>) -> Void) -> Void
    ) -> [String] {
        let wanted = text.utf8.map(\.lowered)
        guard wanted.count >= 3, wanted.count <= 100 else { return [] }
        let furthest = min(4, max(2, wanted.count / 4))
        var found: [(distance: Int, name: String)] = []
        names { name in
            if let distance = distance(wanted, name, furthest: furthest) { found.append((distance, String(decoding: name, as: UTF8.self))) }
        }
        return found.sorted { ($0.distance, $0.name.utf8.count, $0.name) < ($1.distance, $1.name.utf8.count, $1.name) }
            .prefix(limit).map(\.name)
    }

    private static func distance(_ wanted: [UInt8], _ name: UnsafeBufferPointer<UInt8>, furthest: Int) -> Int? {
        let extra = name.count &- wanted.count
        if extra > 0, name[extra &- 1] == UInt8(ascii: "/"), has(name, wanted, at: extra) { return 0 }
        if extra > 0, wanted.count >= 4, has(name, wanted, at: 0) { return 1 }
        return extra.magnitude <= furthest.magnitude ? EditDistance.between(wanted, name, atMost: furthest) : nil
    }

    private static func has(_ name: UnsafeBufferPointer<UInt8>, _ wanted: [UInt8], at start: Int) -> Bool {
        var offset = 0
        while offset < wanted.count, name[start &+ offset].lowered == wanted[offset] { offset &+= 1 }
        return offset == wanted.count
    }
}
