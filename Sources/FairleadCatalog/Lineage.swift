import FairleadModel

extension Catalog {
    /// All that follows from whose model it is: the way it is called, what it descends from, which row, price and quirks it has.
    /// `told` is the form of fine-tunes that the id has, with what it says, where that is known already.
    func finish(
        _ provider: Provider, _ model: String, _ rule: Rule, _ query: ResolveQuery, told: (FineTuneForm, Captures)? = nil
    ) throws(Failure) -> Resolution {
        guard !model.isEmpty else { throw Failure(.invalidRequest, "model is empty", param: "model") }
        let (named, routed) = Self.route(of: model, in: provider)
        let (form, told) = told.map { ($0, $1) } ?? Self.fineTune(of: model, in: provider)
        let captures = told.map { routed.merging($0) } ?? routed
        let lineage = lineage(form, told, provider, model, query.baseModel)
        let upstream = Self.upstreamModel(model, provider, named, captures)
        let base = query.baseModel ?? lineage?.baseModel ?? Self.otherName(form, told)
        let own = query.baseModel == nil ? row(provider, model, upstream) : nil
        let row = own ?? base.flatMap { baseRow(provider, $0) }
        if row == nil, form == nil, named == nil, query.apiBase == nil, !provider.fineTunes.isEmpty,
            let failure = Self.malformed(model, of: provider)
        {
            throw failure
        }
        let isNamedOwn = named?.family != nil
        let route = provider.modeRoutes.isEmpty || isNamedOwn ? named : provider.modeRoutes.first { $0.mode == row?.mode } ?? named
        let priced = lineage == nil && form?.isAnotherName != true ? nil : form
        let (priceRow, gap) = self.priceRow(own: own, base: base, baseRow: row, form: priced)
        let known = provider.modelRules.isEmpty ? nil : Self.modelRule(provider, base ?? upstream)
        return Resolution(
            provider: provider, model: named?.renames == true ? upstream : model, upstreamModel: upstream, family: route?.family ?? provider.family, rule: rule,
            fineTune: lineage, baseModel: base, modelRow: row, priceRow: priceRow, priceGap: gap,
            quirks: provider.quirks.union(named?.quirks ?? []).union(route?.quirks ?? []).union(known?.quirks ?? []), route: route, captures: captures,
            apiBase: query.apiBase, unsupportedByModel: known?.unsupported ?? [])
    }

    private static func route(of model: String, in provider: Provider) -> (Route?, Captures) {
        guard !provider.routes.isEmpty, let found = provider.routes.captures(model) else { return (nil, Captures()) }
        return (found.value, found.captures)
    }

    private static func fineTune(of model: String, in provider: Provider) -> (FineTuneForm?, Captures?) {
        guard !provider.fineTunes.isEmpty, let found = provider.fineTunes.captures(model) else { return (nil, nil) }
        return (found.value, found.captures)
    }

    private static func upstreamModel(_ model: String, _ provider: Provider, _ route: Route?, _ captures: Captures) -> String {
        if let template = route?.model { return template.filled(with: captures) }
        if route != nil, let inner = captures["model"] { return inner }
        if let prefix = provider.modelPrefix, !withText(model, { provider.fullNames.matches($0) }) { return prefix + model }
        if provider.ownNames.contains(model) { return "\(provider.id)/\(model)" }
        return model
    }

    /// What a form that is another name for a model says that this is.
    private static func otherName(_ form: FineTuneForm?, _ told: Captures?) -> String? {
        guard let form, let told, form.isAnotherName else { return nil }
        return form.base?.filled(with: told) ?? told["base"]
    }

    private func lineage(
        _ form: FineTuneForm?, _ told: Captures?, _ provider: Provider, _ model: String, _ baseModel: String?
    ) -> FineTune? {
        guard let form, let told, !form.isAnotherName, form.ownAccount == nil || told["organization"] != form.ownAccount else {
            // The caller says what a deployment was made from; its name says nothing.
            return baseModel.flatMap { $0 == model ? nil : FineTune(baseModel: $0) }
        }
        return FineTune(
            form, of: model, base: baseModel ?? form.base?.filled(with: told), job: form.jobPart == nil ? form.job?.filled(with: told) : nil
        ) { told.span(of: $0) }
    }

    // MARK: Rows and prices

    /// The model's own row.
    private func row(_ provider: Provider, _ model: String, _ upstream: String) -> ModelRow? {
        if let row = row(provider, named: model) { return row }
        if upstream != model, let row = row(provider, named: upstream) { return row }
        return Self.withoutPrefix(upstream, provider).flatMap { row(provider, $0, $0) }
    }

    private func row(_ provider: Provider, named name: String) -> ModelRow? {
        if let row = modelRow(provider.modelsPrefix, name) { return row }
        guard let row = modelRow(name), row.isOf(provider) || row.providerID == provider.id else { return nil }
        return row
    }

    private static func withoutPrefix(_ name: String, _ provider: Provider) -> String? {
        provider.rowPrefixes.first { name.hasPrefix($0) }.map { String(name.dropFirst($0.utf8.count)) }
    }

    /// The row of a base that the caller or an id names, with or without a provider before it, dated or not.
    private func baseRow(_ provider: Provider, _ base: String) -> ModelRow? {
        if let row = modelRow(provider.modelsPrefix, base) ?? modelRow(base) { return row }
        for name in Self.spellings(of: base, provider) {
            if let row = modelRow(provider.modelsPrefix, name) ?? modelRow(name) { return row }
            if let row = modelRow("openai/", name) { return row }
            if let slash = name.firstIndex(of: "/"), table[String(name[..<slash])] != nil,
                let row = modelRow(String(name[name.index(after: slash)...]))
            {
                return row
            }
        }
        return Self.withoutPrefix(base, provider).flatMap { baseRow(provider, $0) }
    }

    /// The base as the catalogue may call it: without the window, the version and the date that stand in some of its names.
    private static func spellings(of base: String, _ provider: Provider) -> [String] {
        var names = [base]
        if let (own, usual) = provider.rowNames.first(where: { base.hasPrefix($0.name) }) {
            names.append(usual + base.dropFirst(own.utf8.count))
        }
        if base.utf8.last == UInt8(ascii: "k"), let colon = base.utf8.lastIndex(of: UInt8(ascii: ":")),
            base.utf8[base.utf8.index(after: colon)...].dropLast().allSatisfy(\.isDigit)
        {
            names.append(String(base[..<colon]))
        }
        if let prefix = provider.modelPrefix { names.append(prefix + base) }
        let bytes = base.utf8.suffix(4)
        if bytes.count == 4, bytes.first == UInt8(ascii: "-"), bytes.dropFirst().allSatisfy(\.isDigit) { names.append(String(base.dropLast(4))) }
        names.append(undated(base))
        return names
    }

    private static func undated(_ name: String) -> String {
        let date: StaticString = "-0000-00-00"
        let isDated = withText(name) { $0.count > date.utf8CodeUnitCount && Pattern.isShaped($0.suffix(date.utf8CodeUnitCount), as: date) }
        return isDated ? String(name.utf8.dropLast(date.utf8CodeUnitCount)) ?? name : name
    }

    private func priceRow(own: ModelRow?, base: String?, baseRow: ModelRow?, form: FineTuneForm?) -> (ModelRow?, PriceGap?) {
        func of(_ row: ModelRow?, orElse gap: PriceGap) -> (ModelRow?, PriceGap?) {
            guard let row, !row.price.isEmpty else { return (nil, gap) }
            return (row, nil)
        }
        if let own, form == nil || customModels[own.key] != nil { return of(own, orElse: .unpriced) }
        switch form?.price {
        case .row: return base.map { of(modelRow("ft:", $0), orElse: .noFineTunePrice) } ?? (nil, .unknownBase)
        case .some(.none): return (nil, .notByToken)
        case .base, nil: return base == nil ? (nil, form == nil ? .unknownModel : .unknownBase) : of(baseRow, orElse: .unpriced)
        }
    }

    /// OpenAI's reasoning models and their like, by the name of the model or of its base.
    private static func modelRule(_ provider: Provider, _ name: String) -> ModelRule? {
        withText(name) { text in
            let start = text.lastIndex(of: UInt8(ascii: "/")).map { $0 &+ 1 } ?? 0
            return provider.modelRules.value(UnsafeBufferPointer(rebasing: text[start...]))
        }
    }
}
