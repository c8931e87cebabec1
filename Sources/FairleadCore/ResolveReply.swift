import FairleadCatalog
import FairleadModel

/// The reply to `resolve`.
struct ResolveReply {
    let json: Bytes

    /// - Parameter isPlain: the request names a model and says nothing else that matters.
    init(client: Client, request: JSON, isPlain: Bool = false, at now: Instant = .now) throws(Failure) {
        let resolution = try client.resolution(of: request, at: request)
        let address =
            isPlain
            ? client.resolveParts.address(of: resolution, now: now) { Self.address(client, request, resolution) }
            : Self.address(client, request, resolution)
        let knowledge = client.resolveParts.knowledge(of: resolution)
        var writer = JSONWriter(
            capacity: 1024 &+ address.count &+ knowledge.limitsAndPrice.count &+ knowledge.capabilitiesAndInheritance.count)
        writer.beginObject()
        writer.key("provider")
        writer.string(resolution.provider.id)
        writer.key("model")
        writer.string(resolution.model)
        writer.key("upstream_model")
        writer.string(resolution.upstreamModel)
        writer.key("family")
        writer.string(resolution.family.rawValue)
        writer.key("rule")
        writer.string(resolution.rule.rawValue)
        writer.rawMembers(address)
        writer.key("fine_tune")
        if let fineTune = resolution.fineTune { fineTune.write(to: &writer) } else { writer.null() }
        writer.orNull("base_model", resolution.baseModel)
        writer.rawMembers(knowledge.limitsAndPrice)
        writer.orNull("price_note", resolution.priceNote)
        writer.rawMembers(knowledge.capabilitiesAndInheritance)
        writer.endObject()
        json = writer.finish()
    }

    /// Where the model is, and what may be shown there.
    private static func address(_ client: Client, _ request: JSON, _ resolution: Resolution) -> Bytes {
        let provider = resolution.provider
        let address = Addressing(client, request: request, resolution)
        var missing: String?
        var endpoint: Endpoint?
        do {
            endpoint = try address.endpoint(isStream: request.present("stream")?.bool ?? false)
        } catch {
            missing = error.message
        }
        var writer = JSONWriter(capacity: 512)
        writer.key("api_base")
        if let base = (try? address.options.apiBase(variables: provider.apiBase.environment, others: provider.ownBaseOptions))?.text ?? provider.baseURL {
            writer.string(base)
        } else {
            writer.null()
        }
        writer.key("url")
        if let endpoint { writer.string(endpoint.url) } else { writer.null() }
        writer.member("url_missing", missing)
        writer.key("credentials")
        address.credentials(endpoint?.auth ?? resolution.auth).report(for: endpoint?.url).write(to: &writer)
        return writer.finish()
    }
}
