import FairleadModel

/// A fine-tune whose id says whose it is and what its base, and of which nothing else is known: but for the names all is as with any
/// other fine-tune of that base whose id has this form.
public struct PlainFineTune: Sendable {
    public let provider: Provider
    public let lineage: FineTune
    private let form: FineTuneForm

    fileprivate init(_ provider: Provider, _ form: FineTuneForm, _ lineage: FineTune) {
        self.provider = provider
        self.form = form
        self.lineage = lineage
    }

    public func isLike(_ other: PlainFineTune) -> Bool {
        provider === other.provider && form === other.form
            && lineage.withBaseModel { base in other.lineage.withBaseModel { base.isSame(as: $0) } }
    }
}

extension Catalog {
    /// Nil where there is more to an id than that.
    public func plainFineTune(_ id: String) -> PlainFineTune? {
        guard isWithoutProvider(id), let owner = try? fineTuneOwner(of: id, { form, match in Self.plainLineage(form, match, id) }),
            let lineage = owner.told
        else { return nil }
        let provider = owner.provider
        // What gives an id a name, an address or a row of its own.
        guard provider.modelPrefix == nil, provider.ownNames.isEmpty, provider.rowPrefixes.isEmpty,
            !Self.withText(id, { provider.routes.matches($0) || modelRow(provider.modelsPrefix, $0) != nil || modelRow("", $0) != nil })
        else { return nil }
        return PlainFineTune(provider, owner.form, lineage)
    }

    private func isWithoutProvider(_ id: String) -> Bool {
        guard case .success(let slash) = Result(catching: { () throws(Failure) in try Self.check(id) }) else { return false }
        guard let slash else { return true }
        return table[String(decoding: id.utf8.prefix(slash), as: UTF8.self)] == nil
    }

    private static func plainLineage(_ form: FineTuneForm, _ match: Match, _ id: String) -> FineTune? {
        guard !form.isAnotherName, form.base == nil, form.job == nil || form.jobPart != nil, let base = match[.base], !base.isEmpty
        else { return nil }
        return FineTune(form, of: id) { part in match.pattern.place(of: part).map { match.spans[$0] } }
    }
}
