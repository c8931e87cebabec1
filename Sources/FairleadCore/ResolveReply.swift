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
        Self.writeProvider(resolution, to: &writer)
        writer.key("model")
        writer.string(resolution.model)
        writer.key("upstream_model")
        writer.string(resolution.upstreamModel)
        Self.writeRule(resolution, to: &writer)
        writer.rawMembers(address)
        writer.key("fine_tune")
        if let fineTune = resolution.fineTune { fineTune.write(to: &writer) } else { writer.null() }
        Self.writeKnowledge(resolution, knowledge, to: &writer)
        writer.endObject()
        json = writer.finish()
        if isPlain { client.resolveFrames.learn(resolution, knowledge, client.catalog) }
    }

    /// The reply for a fine-tune of which nothing has to be found out: one like it was asked for a moment ago.
    ///
    /// - Parameter request: The request, which says nothing but the model's id.
    init?(client: Client, plain request: UnsafeBufferPointer<UInt8>, at now: Instant) {
        guard let text = Self.id(in: request) else { return nil }
        let id = String(decoding: text, as: UTF8.self)
        guard JobName.advice(on: id) == nil, let plain = client.catalog.plainFineTune(id),
            let frame = client.resolveFrames.frame(for: plain),
            let address = client.resolveParts.address(of: plain.provider, nil, now: now)
        else { return nil }
        var writer = JSONWriter(capacity: 512 &+ 2 &* request.count &+ frame.size &+ address.count)
        writer.beginObject()
        writer.rawMembers(frame.provider)
        writer.key("model")
        writer.string(escaped: text)
        writer.key("upstream_model")
        writer.string(escaped: text)
        writer.rawMembers(frame.rule)
        writer.rawMembers(address)
        writer.key("fine_tune")
        plain.lineage.write(to: &writer)
        writer.rawMembers(frame.knowledge)
        writer.endObject()
        json = writer.finish()
    }

    /// The id in `{"model":"ID"}`, which needs no escapes; nil where the request is spelt in another way.
    private static func id(in request: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        let before: StaticString = "{\"model\":\""
        let start = before.utf8CodeUnitCount
        let end = request.count &- 2
        guard end > start, ResolveMemo.isMemorable(request), request[end] == UInt8(ascii: "\""), request[end &+ 1] == UInt8(ascii: "}"),
            UnsafeBufferPointer(rebasing: request[..<start]).isSame(as: UnsafeBufferPointer(start: before.utf8Start, count: start))
        else { return nil }
        var position = start
        while position < end {
            let byte = request[position]
            guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") else { return nil }
            position &+= 1
        }
        return UnsafeBufferPointer(rebasing: request[start..<end])
    }

    // MARK: What the replies for models that are alike have in common

    static func writeProvider(_ resolution: Resolution, to writer: inout JSONWriter) {
        writer.key("provider")
        writer.string(resolution.provider.id)
    }

    static func writeRule(_ resolution: Resolution, to writer: inout JSONWriter) {
        writer.key("family")
        writer.string(resolution.family.rawValue)
        writer.key("rule")
        writer.string(resolution.rule.rawValue)
    }

    static func writeKnowledge(_ resolution: Resolution, _ knowledge: ResolveParts.Knowledge, to writer: inout JSONWriter) {
        writer.orNull("base_model", resolution.baseModel)
        writer.rawMembers(knowledge.limitsAndPrice)
        writer.orNull("price_note", resolution.priceNote)
        writer.rawMembers(knowledge.capabilitiesAndInheritance)
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
