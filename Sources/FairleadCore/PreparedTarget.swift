import FairleadCatalog
import FairleadModel

/// What of an attempt does not depend on the request: found out once for a router's deployment, or for a model that a client is
/// asked for again and again.
public final class PreparedTarget: Sendable {
    public let resolution: Resolution

    private struct Destinations {
        var whole: Destination?
        var stream: Destination?
        var embeddings: Destination?
        var byResponses: PreparedTarget?
    }

    private let destinations = Locked(Destinations())

    /// What most requests are charged by: those of no service tier, whose prompts are below every step of the price.
    private let usualRates: Rates

    public init(resolution: Resolution) {
        self.resolution = resolution
        usualRates = Rates(resolution.price, promptTokens: 0, tier: nil)
    }

    /// The same model by the provider's Responses API; nil where it has none, or is called so already.
    var byResponses: PreparedTarget? {
        if let known = destinations.withLock({ $0.byResponses }) { return known }
        guard let found = resolution.called(as: "responses").map(PreparedTarget.init(resolution:)) else { return nil }
        destinations.withLock { $0.byResponses = found }
        return found
    }

    func rates(_ own: Price?, promptTokens: Int, _ tier: PriceTier?) -> Rates {
        if own == nil, tier == nil, promptTokens <= usualRates.lowestThreshold { return usualRates }
        return Rates(resolution.price, own: own, promptTokens: promptTokens, tier: tier)
    }

    /// Where the model is asked for embeddings, for requests that say nothing of their own about it.
    func embeddings(_ find: () throws(Failure) -> Destination) throws(Failure) -> Destination {
        if let known = destinations.withLock({ $0.embeddings }) { return known }
        let found = try find()
        destinations.withLock { $0.embeddings = found }
        return found
    }

    /// Where the model is, for requests that say nothing of their own about it.
    func destination(isStream: Bool, _ find: () throws(Failure) -> Destination) throws(Failure) -> Destination {
        let known = destinations.withLock { isStream ? $0.stream : $0.whole }
        if let known { return known }
        let found = try find()
        destinations.withLock { if isStream { $0.stream = found } else { $0.whole = found } }
        return found
    }
}
