import FairleadAuth
import FairleadCatalog
import FairleadModel
import FairleadTranslate

/// The reply to `resolve`.
struct ResolveReply {
    let json: Bytes

    init(client: Client, request: JSON) throws(Failure) {
        let resolution = try client.resolution(of: request, at: request)
        let provider = resolution.provider
        let address = Addressing(client, request: request, resolution)
        var missing: Failure?
        var endpoint: Endpoint?
        do {
            endpoint = try address.endpoint(isStream: request.present("stream")?.bool ?? false)
        } catch {
            missing = error
        }

        var writer = JSONWriter(capacity: 2048)
        writer.beginObject()
        writer.key("provider")
        writer.string(provider.id)
        writer.key("model")
        writer.string(resolution.model)
        writer.key("upstream_model")
        writer.string(resolution.upstreamModel)
        writer.key("family")
        writer.string(resolution.family.rawValue)
        writer.key("rule")
        writer.string(resolution.rule.rawValue)
        writer.key("api_base")
        if let base = (try? address.options.apiBase(variables: provider.apiBase.environment, others: provider.ownBaseOptions))?.text ?? provider.baseURL {
            writer.string(base)
        } else {
            writer.null()
        }
        writer.key("url")
        if let endpoint { writer.string(endpoint.url) } else { writer.null() }
        writer.member("url_missing", missing?.message)
        writer.key("credentials")
        address.credentials(endpoint?.auth ?? resolution.auth).report(for: endpoint?.url).write(to: &writer)
        writer.key("fine_tune")
        if let fineTune = resolution.fineTune { fineTune.write(to: &writer) } else { writer.null() }
        writer.member("base_model", resolution.baseModel)
        writer.key("limits")
        writer.beginObject()
        writer.key("max_input_tokens")
        if let tokens = resolution.modelRow?.maxInputTokens { writer.int(tokens) } else { writer.null() }
        writer.key("max_output_tokens")
        if let tokens = resolution.modelRow?.maxOutputTokens { writer.int(tokens) } else { writer.null() }
        writer.endObject()
        writer.key("price")
        if let price = resolution.price { price.write(to: &writer) } else { writer.null() }
        writer.member("price_note", resolution.priceNote)
        writer.key("capabilities")
        writer.beginArray()
        for capability in resolution.modelRow?.capabilities ?? [] { writer.string(capability) }
        writer.endArray()
        writer.key("inherits")
        Self.writeInheritance(of: resolution, to: &writer)
        writer.endObject()
        json = writer.finish()
    }

    /// From which rows of the catalogue limits, capabilities and price come, and how the model is therefore spoken to.
    private static func writeInheritance(of resolution: Resolution, to writer: inout JSONWriter) {
        writer.beginObject()
        for (name, row) in [("row", resolution.modelRow), ("price_row", resolution.priceRow)] as [(StaticString, ModelRow?)] {
            writer.key(name)
            if let row { writer.string(row.key) } else { writer.null() }
        }
        writer.key("tokenizer")
        writer.string(TokenEstimate.tokenizer(of: resolution))
        writer.key("quirks")
        writer.beginArray()
        resolution.quirks.forEachName { writer.string($0) }
        writer.endArray()
        writer.key("unsupported")
        writer.beginArray()
        for name in resolution.unsupportedByModel { writer.string(name) }
        writer.endArray()
        writer.endObject()
    }
}
