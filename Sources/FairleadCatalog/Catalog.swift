import FairleadModel

/// All that is known of providers and models: the embedded tables with a client's own rows over them. Immutable; any thread.
public final class Catalog: Sendable {
    /// The embedded tables alone.
    public static let builtIn = Catalog()

    let table: ProviderTable
    let customModels: [String: CustomModel]
    /// The forms of ids that say by themselves whose they are.
    let bare: Once<BareForms>
    /// Forms that are likely to be their provider's and might be another's: asked only before an id is given up.
    let likely: Once<PatternTable<(provider: Provider, form: FineTuneForm)>>

    /// Forms of fine-tunes that need their provider before them.
    let prefixed: Once<PatternTable<Provider>>

    final class BareForms: Sendable {
        let fineTunes: PatternTable<(provider: Provider, form: FineTuneForm)>
        let names: PatternTable<Provider>

        init(_ providers: [Provider]) {
            var fineTunes = PatternTable<(provider: Provider, form: FineTuneForm)>()
            var names = PatternTable<Provider>()
            for provider in providers {
                fineTunes = provider.forms(.yes, after: fineTunes)
                names.add(provider.bareNames, provider)
            }
            self.fineTunes = fineTunes
            self.names = names
        }
    }

    private init() {
        let table = ProviderTable.builtIn
        self.table = table
        customModels = [:]
        bare = Once { BareForms(table.bareProviders) }
        likely = Once { table.likelyProviders.reduce(PatternTable()) { $1.forms(.ask, after: $0) } }
        prefixed = Once { Self.prefixedForms(table) }
    }

    /// The embedded tables with rows of a client's configuration over them:
    /// `{"models": {NAME: {"litellm_provider", "max_input_tokens", "input_cost_per_token", …}}, "providers": {ID: {"base_url",
    /// "family", "api_key_env", …}}}`. A row of a known name overrides the members it has and keeps the rest.
    public init(overrides: JSON?) throws(Failure) {
        var table = ProviderTable.builtIn
        if let rows = overrides?.present("providers") {
            guard rows.isObject else { throw Failure(.configuration, "providers must be an object", param: "providers") }
            for (key, row) in rows.members {
                let id = key.string ?? ""
                guard Self.isProviderID(id) else {
                    throw Failure(
                        .configuration, "providers: \"\(id)\" is no provider id; use letters, digits, _ and -", param: "providers")
                }
                try table.put(Provider(id: id, row, path: "providers.\(id)", over: table[id], rules: table.modelRules))
            }
        }
        var models: [String: CustomModel] = [:]
        if let rows = overrides?.present("models") {
            guard rows.isObject else { throw Failure(.configuration, "models must be an object", param: "models") }
            for (key, row) in rows.members {
                let name = key.string ?? ""
                let model = try CustomModel(key: name, row, over: ModelTable.find(name).map { ModelRow(tableIndex: $0) })
                if let id = model.providerID, table[id] == nil {
                    throw Failure(.configuration, "models[\"\(name)\"].litellm_provider is \"\(id)\", which is no known provider", param: "models")
                }
                models[name] = model
            }
        }
        let finished = table
        self.table = finished
        customModels = models
        bare = Once { BareForms(finished.bareProviders) }
        likely = Once { finished.likelyProviders.reduce(PatternTable()) { $1.forms(.ask, after: $0) } }
        prefixed = Once { Self.prefixedForms(finished) }
    }

    private static func prefixedForms(_ table: ProviderTable) -> PatternTable<Provider> {
        var forms = PatternTable<Provider>()
        for provider in table.providers {
            provider.fineTunes.forEach { form, pattern in
                if form.bare == .no, !form.isAnotherName, pattern.pieces.count > 1 { forms.add([pattern], provider) }
            }
        }
        return forms
    }

    private static func isProviderID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.utf8.allSatisfy { $0.isDigit || ($0 | 0x20).isLowerLetter || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    }

    /// The provider of that id or alias.
    public func provider(_ id: String) -> Provider? { table[id] }

    public var providers: [Provider] { table.providers }

    /// The row with exactly that name, the client's own first.
    public func modelRow(_ key: String) -> ModelRow? {
        if !customModels.isEmpty, let custom = customModels[key] { return ModelRow(custom) }
        return ModelTable.find(key).map { ModelRow(tableIndex: $0) }
    }

    /// The row of `prefix` and `name` together.
    func modelRow(_ prefix: String, _ name: String) -> ModelRow? {
        Self.withText(name) { modelRow(prefix, $0) }
    }

    func modelRow(_ prefix: String, _ name: Pattern.Text) -> ModelRow? {
        if !customModels.isEmpty, let custom = customModels[prefix + String(decoding: name, as: UTF8.self)] { return ModelRow(custom) }
        return Self.withText(prefix) { ModelTable.find($0, name) }.map { ModelRow(tableIndex: $0) }
    }
}

extension Provider {
    /// What ids without a prefix are compared with, after the forms of others.
    fileprivate func forms(
        _ bare: FineTuneForm.Bare, after others: PatternTable<(provider: Provider, form: FineTuneForm)>
    ) -> PatternTable<(provider: Provider, form: FineTuneForm)> {
        var table = others
        for form in bareFineTunes where form.bare == bare { table.add(form.match, (self, form)) }
        return table
    }
}
