import FairleadModel

extension Catalog {
    /// All that follows from whose model it is: the way it is called, what it descends from, which row, price and quirks it has.
    func finish(_ provider: Provider, _ model: String, _ rule: Rule, _ query: ResolveQuery) throws(Failure) -> Resolution {
        guard !model.isEmpty else { throw Failure(.invalidRequest, "model is empty", param: "model") }
        let (route, routed) = Self.route(of: model, in: provider)
        let (form, told) = Self.fineTune(of: model, in: provider)
        let captures = told.map { routed.merging($0) } ?? routed
        let lineage = lineage(form, told, provider, model, query.baseModel)
        let upstream = Self.upstreamModel(model, provider, route, captures)
        let base = query.baseModel ?? lineage?.baseModel ?? (form?.isAnotherName == true ? told?["base"] : nil)
        let own = query.baseModel == nil ? row(provider, model, upstream) : nil
        let row = own ?? base.flatMap { baseRow(provider, $0) }
        let (price, note) = self.price(provider, model, own: own, base: base, baseRow: row, form: lineage == nil && form?.isAnotherName != true ? nil : form)
        let known = modelRule(for: provider, base ?? upstream)
        return Resolution(
            provider: provider, model: route?.renames == true ? upstream : model, upstreamModel: upstream, family: route?.family ?? provider.family, rule: rule,
            fineTune: lineage, baseModel: base, modelRow: row, price: price, priceNote: note,
            quirks: provider.quirks.union(route?.quirks ?? []).union(known?.quirks ?? []), route: route, captures: captures,
            apiBase: query.apiBase, unsupportedByModel: known?.unsupported ?? [])
    }

    private static func route(of model: String, in provider: Provider) -> (Route?, Captures) {
        guard !provider.routes.isEmpty else { return (nil, Captures()) }
        return withText(model) { text in
            for route in provider.routes {
                for pattern in route.match {
                    if let captures = pattern.captures(text) { return (route, captures) }
                }
            }
            return (nil, Captures())
        }
    }

    private static func fineTune(of model: String, in provider: Provider) -> (FineTuneForm?, Captures?) {
        guard !provider.fineTunes.isEmpty else { return (nil, nil) }
        return withText(model) { text in
            for form in provider.fineTunes {
                if let captures = form.captures(text) { return (form, captures) }
            }
            return (nil, nil)
        }
    }

    private static func upstreamModel(_ model: String, _ provider: Provider, _ route: Route?, _ captures: Captures) -> String {
        if let template = route?.model { return Template.fill(template, captures) }
        if route != nil, let inner = captures["model"] { return inner }
        if let prefix = provider.modelPrefix, !model.contains(provider.prefixUnless) { return prefix + model }
        if provider.ownNames.contains(model) { return "\(provider.id)/\(model)" }
        return model
    }

    private func lineage(
        _ form: FineTuneForm?, _ told: Captures?, _ provider: Provider, _ model: String, _ baseModel: String?
    ) -> FineTune? {
        guard let form, let told, !form.isAnotherName, form.ownAccount == nil || told["organization"] != form.ownAccount else {
            // The caller says what a deployment was made from; its name says nothing.
            return baseModel.flatMap { $0 == model ? nil : FineTune(baseModel: $0) }
        }
        var lineage = FineTune(
            baseModel: baseModel ?? Self.some(told["base"]), organization: Self.some(told["organization"]),
            suffix: Self.some(told["suffix"]), id: Self.some(told["id"]), checkpoint: Self.some(told["checkpoint"]))
        if let text = told["organization_and_time"] { (lineage.organization, lineage.id) = Self.splitTime(text) }
        if let text = told["suffix_and_time"] { (lineage.suffix, lineage.id) = Self.splitTime(text) }
        return lineage
    }

    private static func some(_ text: String?) -> String? { text?.isEmpty == true ? nil : text }

    /// `acme-2022-12-01-10-00-00` is `acme`, made at that time: the ids of OpenAI's fine-tunes before 2023-08 end so.
    private static func splitTime(_ text: String) -> (String?, String?) {
        let bytes = Array(text.utf8)
        let time = Array("0000-00-00-00-00-00".utf8)
        guard bytes.count > time.count,
            zip(bytes.suffix(time.count), time).allSatisfy({ $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 }),
            bytes[bytes.count - time.count - 1] == UInt8(ascii: "-")
        else { return (some(text), nil) }
        return (
            some(String(decoding: bytes.dropLast(time.count + 1), as: UTF8.self)), String(decoding: bytes.suffix(time.count), as: UTF8.self)
        )
    }

    // MARK: Rows and prices

    /// The model's own row.
    private func row(_ provider: Provider, _ model: String, _ upstream: String) -> ModelRow? {
        for name in upstream == model ? [model] : [model, upstream] {
            if let row = modelRow("\(provider.modelsOf)/\(name)") { return row }
            if let row = modelRow(name), row.providerID == provider.modelsOf || row.providerID == provider.id { return row }
        }
        return nil
    }

    /// The row of a base that the caller or an id names, with or without a provider before it, dated or not.
    private func baseRow(_ provider: Provider, _ base: String) -> ModelRow? {
        for name in [base, Self.undated(base)] {
            if let row = modelRow("\(provider.modelsOf)/\(name)") ?? modelRow(name) { return row }
            if let row = modelRow("openai/\(name)") { return row }
            if let slash = name.firstIndex(of: "/"), table[String(name[..<slash])] != nil,
                let row = modelRow(String(name[name.index(after: slash)...]))
            {
                return row
            }
        }
        return nil
    }

    private static func undated(_ name: String) -> String {
        let bytes = Array(name.utf8)
        let date = Array("-0000-00-00".utf8)
        guard bytes.count > date.count, zip(bytes.suffix(date.count), date).allSatisfy({ $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 })
        else { return name }
        return String(decoding: bytes.dropLast(date.count), as: UTF8.self)
    }

    private func price(
        _ provider: Provider, _ model: String, own: ModelRow?, base: String?, baseRow: ModelRow?, form: FineTuneForm?
    ) -> (Price?, String?) {
        if let own, form == nil || customModels[own.key] != nil {
            return own.price.isEmpty ? (nil, "the catalogue has no price for \(own.key)") : (own.price, nil)
        }
        switch form?.price {
        case .row:
            guard let base else { return (nil, "the id does not say what the model is a fine-tune of") }
            if let price = modelRow("ft:\(base)")?.price, !price.isEmpty { return (price, nil) }
            return (nil, "\(provider.id) publishes no price for fine-tunes of \(base)")
        case .some(.none):
            return (nil, "\(provider.id) does not charge for this kind of model by a published price per token")
        case .base, nil:
            guard let base else {
                return (nil, form == nil ? "the catalogue does not know \(model)" : "charged as its base, which the id does not name: give base_model")
            }
            guard let price = baseRow?.price, !price.isEmpty else { return (nil, "the catalogue has no price for \(base)") }
            return (price, nil)
        }
    }

    /// OpenAI's reasoning models and their like, by the name of the model or of its base.
    private func modelRule(for provider: Provider, _ name: String) -> ModelRule? {
        let bare = name.lastIndex(of: "/").map { String(name[name.index(after: $0)...]) } ?? name
        return table.modelRules.first { $0.providers.contains(provider.modelsOf) && Self.matches($0.match, bare) }
    }
}

extension Captures {
    fileprivate func merging(_ other: Captures) -> Captures {
        var merged = self
        for (name, value) in other.values where merged[name] == nil { merged.add(name, value) }
        return merged
    }
}
