import FairleadCatalog
import FairleadModel
import FairleadTranslate

/// Parts of the replies to `resolve` that many ids have in common, written once: what the catalogue says of a model, which all the
/// fine-tunes of a base share, and where a provider's models are. Any thread.
final class ResolveParts: Sendable {
    /// What the catalogue says, in two pieces: between them stands why there is no price, which names the model.
    final class Knowledge: Sendable {
        let limitsAndPrice: Bytes
        let capabilitiesAndInheritance: Bytes
        private let rows: (model: ModelRow?, price: ModelRow?)
        private let quirks: Quirks
        private let tokenizer: String
        private let unsupported: [String]

        fileprivate init(_ resolution: Resolution, _ tokenizer: String) {
            limitsAndPrice = ResolveParts.limitsAndPrice(resolution)
            capabilitiesAndInheritance = ResolveParts.capabilitiesAndInheritance(resolution, tokenizer)
            rows = (resolution.modelRow, resolution.priceRow)
            quirks = resolution.quirks
            self.tokenizer = tokenizer
            unsupported = resolution.unsupportedByModel
        }

        fileprivate func isOf(_ resolution: Resolution, _ tokenizer: String) -> Bool {
            rows.model == resolution.modelRow && rows.price == resolution.priceRow && quirks == resolution.quirks
                && self.tokenizer == tokenizer && unsupported == resolution.unsupportedByModel
        }
    }

    private struct Address {
        let provider: Provider
        let route: Route?
        let members: Bytes
        let found: Instant
    }

    private struct State {
        var knowledge: [Knowledge?] = []
        var addresses: [Address] = []
    }

    private static let places = 256
    private let state = Locked(State())

    func knowledge(of resolution: Resolution) -> Knowledge {
        let tokenizer = TokenEstimate.tokenizer(of: resolution)
        let mixed = (resolution.modelRow?.number ?? 0) &* 31 &+ (resolution.priceRow?.number ?? 0)
        let place = Int(bitPattern: UInt(bitPattern: mixed) % UInt(Self.places))
        let known = state.withLock { place < $0.knowledge.count ? $0.knowledge[place] : nil }
        if let known, known.isOf(resolution, tokenizer) { return known }
        let found = Knowledge(resolution, tokenizer)
        state.withLock { state in
            if state.knowledge.isEmpty { state.knowledge = Array(repeating: nil, count: Self.places) }
            state.knowledge[place] = found
        }
        return found
    }

    /// Address and credentials, for a request that says nothing about them. The environment and the configuration are the client's
    /// for life, but a file with credentials may come and go.
    func address(of resolution: Resolution, now: Instant, find: () -> Bytes) -> Bytes {
        guard resolution.sharesAddress else { return find() }
        if let known = address(of: resolution.provider, resolution.route, now: now) { return known }
        let members = find()
        let address = Address(provider: resolution.provider, route: resolution.route, members: members, found: now)
        state.withLock { state in
            state.addresses.removeAll { now.since($0.found) >= ResolveMemo.lifetime }
            state.addresses.append(address)
        }
        return members
    }

    func address(of provider: Provider, _ route: Route?, now: Instant) -> Bytes? {
        state.withLock { state in
            for address in state.addresses where address.provider === provider && address.route === route {
                return now.since(address.found) < ResolveMemo.lifetime ? address.members : nil
            }
            return nil
        }
    }

    private static func limitsAndPrice(_ resolution: Resolution) -> Bytes {
        var writer = JSONWriter(capacity: 512)
        writer.key("limits")
        writer.beginObject()
        writer.key("max_input_tokens")
        if let tokens = resolution.modelRow?.maxInputTokens { writer.int(tokens) } else { writer.null() }
        writer.key("max_output_tokens")
        if let tokens = resolution.modelRow?.maxOutputTokens { writer.int(tokens) } else { writer.null() }
        writer.endObject()
        writer.key("price")
        if let price = resolution.price { price.write(to: &writer) } else { writer.null() }
        return writer.finish()
    }

    private static func capabilitiesAndInheritance(_ resolution: Resolution, _ tokenizer: String) -> Bytes {
        var writer = JSONWriter(capacity: 1024)
        writer.key("capabilities")
        writer.beginArray()
        for capability in resolution.modelRow?.capabilities ?? [] { writer.string(capability) }
        writer.endArray()
        // From which rows of the catalogue limits, capabilities and price come, and how the model is therefore spoken to.
        writer.key("inherits")
        writer.beginObject()
        for (name, row) in [("row", resolution.modelRow), ("price_row", resolution.priceRow)] as [(StaticString, ModelRow?)] {
            writer.key(name)
            if let row { writer.string(row.key) } else { writer.null() }
        }
        writer.key("tokenizer")
        writer.string(tokenizer)
        writer.key("quirks")
        writer.beginArray()
        resolution.quirks.forEachName { writer.string($0) }
        writer.endArray()
        writer.key("unsupported")
        writer.beginArray()
        for name in resolution.unsupportedByModel { writer.string(name) }
        writer.endArray()
        writer.endObject()
        return writer.finish()
    }
}
