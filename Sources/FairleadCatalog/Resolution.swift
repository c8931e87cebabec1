import FairleadModel

/// Which rule found whose model an id is. The names are part of the reply to `resolve` and do not change.
public enum Rule: String, Sendable, CaseIterable {
    /// The caller said so, by `custom_llm_provider`.
    case customProvider = "custom_llm_provider"
    /// The id begins with the provider, `azure/…`.
    case providerPrefix = "provider_prefix"
    /// The host of `api_base` is one provider's alone.
    case apiBaseHost = "api_base_host"
    /// The id has the form of one provider's fine-tunes.
    case fineTunePattern = "fine_tune_pattern"
    /// The catalogue, or the client's configuration, has a model of that name.
    case catalogue
    /// The id has the form of one provider's names, `claude-…-9`.
    case namePattern = "name_pattern"
    /// The client's `default_provider`.
    case defaultProvider = "default_provider"
}

/// The question: whose is this model?
public struct ResolveQuery: Sendable {
    public var model: String
    public var customLLMProvider: String?
    public var apiBase: String?
    /// What the model is a fine-tune or a deployment of; overrides what the id says.
    public var baseModel: String?
    public var defaultProvider: String?

    public init(
        model: String, customLLMProvider: String? = nil, apiBase: String? = nil, baseModel: String? = nil, defaultProvider: String? = nil
    ) {
        self.model = model
        self.customLLMProvider = customLLMProvider
        self.apiBase = apiBase
        self.baseModel = baseModel
        self.defaultProvider = defaultProvider
    }
}

enum PriceGap: Sendable {
    case unknownModel, unpriced, unknownBase, noFineTunePrice, notByToken
}

/// The answer. Shared, not copied: every call hands it from room to room.
public final class Resolution: Sendable {
    public let provider: Provider
    /// The id without the provider's prefix: what the caller calls the model.
    public let model: String
    /// The model as the provider is told, in the body or in the URL: `o_series/` and `converse/` taken off, `accounts/…/` put on.
    public let upstreamModel: String
    public let family: WireFamily
    public let rule: Rule
    public let fineTune: FineTune?
    /// What the model is a fine-tune or a deployment of, said by the caller or by the id.
    public let baseModel: String?
    /// The catalogue's row of the model, or of its base; nil where neither is known.
    public let modelRow: ModelRow?
    /// The row that says what it costs; nil with ``priceNote`` saying why.
    public let priceRow: ModelRow?
    let priceGap: PriceGap?
    /// The provider's, the route's and the model's.
    public let quirks: Quirks
    /// How the provider's models of this kind are called where that is not the usual way.
    public let route: Route?
    /// What the id says of project, location, region, endpoint, …
    public let captures: Captures
    /// As the caller gave it.
    public let apiBase: String?
    /// Parameters the model itself does not take, beside those of the provider's row.
    public let unsupportedByModel: [String]
    /// Whether the caller has said that it is at another address than the provider's own.
    public let isElsewhere: Bool

    init(
        provider: Provider, model: String, upstreamModel: String, family: WireFamily, rule: Rule, fineTune: FineTune?, baseModel: String?,
        modelRow: ModelRow?, priceRow: ModelRow?, priceGap: PriceGap?, quirks: Quirks, route: Route?, captures: Captures, apiBase: String?,
        unsupportedByModel: [String]
    ) {
        self.provider = provider
        self.model = model
        self.upstreamModel = upstreamModel
        self.family = family
        self.rule = rule
        self.fineTune = fineTune
        self.baseModel = baseModel
        self.modelRow = modelRow
        self.priceRow = priceRow
        self.priceGap = priceGap
        self.quirks = quirks
        self.route = route
        self.captures = captures
        self.apiBase = apiBase
        self.unsupportedByModel = unsupportedByModel
        isElsewhere = provider.ownAddress != nil && apiBase.flatMap { Address($0) }.map { !provider.owns($0) } ?? false
    }

    /// Whether the provider's row and the model's name allow an OpenAI parameter. Names that are not OpenAI's are not listed
    /// anywhere and are the caller's affair.
    public func supports(parameter name: String) -> Bool {
        if unsupportedByModel.contains(name) || provider.unsupportedParameters.contains(name) { return false }
        return provider.supportedParameters?.contains(name) ?? true
    }

    public var price: Price? { priceRow?.price }

    /// Why there is no price.
    public var priceNote: String? {
        switch priceGap {
        case nil: nil
        case .unknownModel: "the catalogue does not know \(model)"
        case .unpriced: "the catalogue has no price for \(modelRow?.key ?? baseModel ?? model)"
        case .unknownBase: "charged as its base, which the id does not name: give base_model"
        case .noFineTunePrice: "\(provider.id) publishes no price for fine-tunes of \(baseModel ?? model)"
        case .notByToken: "\(provider.id) does not charge for this kind of model by a published price per token"
        }
    }

    public var auth: AuthScheme { route?.auth ?? provider.auth }

    /// Whether the address is that of all the provider's models that are called this way, where no request says anything about it.
    public var sharesAddress: Bool {
        apiBase == nil && provider.ownAddress != nil && provider.baseURLChoices.isEmpty && provider.variants.isEmpty && route?.baseURL == nil
            && (route?.path ?? provider.path).plain != nil && auth != .awsSignature
    }

    /// The same model, called as the provider's models of that kind are; nil where it has no such, or is called so already.
    public func called(as mode: String) -> Resolution? {
        guard let other = provider.modeRoutes.first(where: { $0.mode == mode }), route !== other, family != other.family else { return nil }
        return changed(family: other.family ?? provider.family, quirks: quirks.union(other.quirks), route: other)
    }

    /// The same model under the name that an address has for it.
    public func named(_ name: String) -> Resolution {
        name == upstreamModel ? self : changed(upstreamModel: name, family: family, quirks: quirks, route: route)
    }

    private func changed(upstreamModel name: String? = nil, family: WireFamily, quirks: Quirks, route: Route?) -> Resolution {
        Resolution(
            provider: provider, model: model, upstreamModel: name ?? upstreamModel, family: family, rule: rule, fineTune: fineTune,
            baseModel: baseModel, modelRow: modelRow, priceRow: priceRow, priceGap: priceGap, quirks: quirks, route: route,
            captures: captures, apiBase: apiBase, unsupportedByModel: unsupportedByModel)
    }
}
