import FairleadAuth
import FairleadCatalog
import FairleadModel
import FairleadTranslate
import FairleadTransport

/// A completion, or a request for embeddings, made ready to be sent: the first three of the five steps. Nothing here waits.
final class Preparation {
    let layers: RequestLayers
    private let target: PreparedTarget
    let translation: any Translation.Type
    /// Nil for a `mock_response`.
    let destination: Destination?
    let completion: Completion
    let wire: WireRequest
    private let rare: Rare?
    let isDryRun: Bool
    /// What the answer may be.
    let limits: Limits
    /// The caller's own, which stand before the catalogue's.
    private let prices: Price?

    /// What few requests have: apart, so that ten thousand streams do not each keep room for it.
    private final class Rare {
        let embedding: EmbeddingRequest?
        let mock: MockScript?

        init?(_ embedding: EmbeddingRequest?, _ mock: MockScript?) {
            guard embedding != nil || mock != nil else { return nil }
            self.embedding = embedding
            self.mock = mock
        }
    }

    /// Nil where it is a completion.
    var embedding: EmbeddingRequest? { rare?.embedding }

    /// What is answered in the place of a provider.
    var mock: MockScript? { rare?.mock }

    /// - Parameter partial: the text of a reply that broke off, for this completion to go on from.
    init(_ client: Client, _ verb: Verb, request: JSON, plan: AttemptPlan, requestProvider: String?, goingOnFrom partial: String? = nil) throws(Failure) {
        var request = request
        var layers = RequestLayers(
            request: request, deployment: plan.deploymentParameters, defaults: client.configuration.defaults, names: client.optionNames)
        if layers.bringsDestination, let owner = requestProvider, let parameters = plan.deploymentParameters {
            let own: Resolution
            if let known = plan.preparedTarget {
                own = known.resolution
            } else {
                own = try client.resolution(of: parameters, modelInfo: plan.modelInfo, at: parameters)
            }
            if own.provider.id != owner {
                request = try CallersIdentity.removed(from: request, client.optionNames)
                layers = RequestLayers(
                    request: request, deployment: parameters, defaults: client.configuration.defaults, names: client.optionNames)
            }
        }
        if let position = plan.overriding, let entry = request.present("fallbacks")?[position] {
            request = try CallersIdentity.overridden(request, by: entry)
            layers = RequestLayers(
                request: request, deployment: plan.deploymentParameters, defaults: client.configuration.defaults, names: client.optionNames)
        }
        var target = try Self.target(client, request, plan, layers)
        if verb == .complete, !target.resolution.quirks.isDisjoint(with: [.toolsByResponses, .webSearchByResponses]) {
            let address = Addressing(client, request: request, deployment: plan.deploymentParameters, target.resolution)
            let isOther = try ResponsesOnly.includes(layers, target.resolution.quirks) {
                (try? address.endpoint(isStream: false))?.isProvidersOwn ?? false
            }
            if isOther { target = target.byResponses ?? target }
        }
        self.target = target
        let resolution = target.resolution
        if let partial { try layers.goOn(from: partial, resolution) }
        self.layers = layers
        do throws(Failure) {
            isDryRun = try layers.flag("dry_run")
            prices = try layers.prices(modelInfo: plan.modelInfo)
            var completion = try verb == .complete ? Self.completion(layers, resolution) : Self.request(layers, resolution)
            let mock = try resolution.family == .mock ? MockScript(echoing: completion, layers) : MockScript(layers)
            translation = try Self.translation(verb, resolution, isMock: mock != nil)
            let route = try verb == .complete ? nil : mock == nil ? EmbeddingRequest.route(of: resolution) : .openAI
            if mock != nil {
                destination = nil
            } else {
                let isStream = completion.isStream
                let find = { () throws(Failure) -> Destination in
                    try Addressing(client, request: request, deployment: plan.deploymentParameters, resolution)
                        .destination(isStream: isStream, embeddings: route)
                }
                if layers.bringsDestination {
                    destination = try find()
                } else {
                    destination = try route == nil ? target.destination(isStream: isStream, find) : target.embeddings(find)
                }
            }
            if route != nil, completion.isStream {
                throw Failure(.invalidRequest, "'stream' is true, and embeddings come in one piece", param: "stream")
            }
            completion.bodyMembers = destination?.bodyMembers ?? []
            completion.betas = destination?.request.headers.first { $0.name == "anthropic-beta" }?.text
            if let deployment = destination?.endpoint.deployment { completion.target = resolution.named(deployment) }
            self.completion = completion
            if let route {
                let embedding = try EmbeddingRequest(self.completion, route)
                wire = WireRequest(body: embedding.bodies.first ?? Bytes("{}"), dropped: embedding.dropped + layers.unread)
                rare = Rare(embedding, mock)
                limits = embedding.limits
            } else {
                var wire = try translation.encode(self.completion)
                wire.dropped += self.completion.takenOut + layers.unread
                if let destination, plan.deadline < .distantFuture,
                    let header = translation.header(endingAfter: plan.deadline.since(.now) / 1_000_000),
                    !destination.request.headers.contains(where: { $0.name == header.name })
                {
                    wire.headers.append(header)
                }
                self.wire = wire
                rare = Rare(nil, mock)
                limits = client.configuration.limits
            }
        } catch {
            var failure = error
            failure.provider = failure.provider ?? resolution.provider.id
            failure.model = failure.model ?? resolution.upstreamModel
            throw failure
        }
    }

    var resolution: Resolution { target.resolution }

    /// How many the provider is asked for in the end.
    var choiceCount: Int { completion.choiceCount(without: wire.dropped) }

    private static func translation(
        _ verb: Verb, _ resolution: Resolution, isMock: Bool
    ) throws(Failure) -> any Translation.Type {
        if isMock { return OpenAIChat.self }
        if let translation = resolution.family.translation { return translation }
        // Of a family's translation embeddings need no more than the meaning of its errors.
        guard verb == .complete else { return OpenAIChat.self }
        let family = resolution.family.rawValue
        throw Failure(
            .unsupportedParameter,
            "\(resolution.provider.id) speaks \(family), which this version cannot complete with; it can resolve the model", param: "model")
    }

    private static func target(
        _ client: Client, _ request: JSON, _ plan: AttemptPlan, _ layers: RequestLayers
    ) throws(Failure) -> PreparedTarget {
        if !layers.bringsDestination {
            if let prepared = plan.preparedTarget { return prepared }
            if plan.deploymentParameters == nil { return try client.target(of: request) }
        }
        // A router's request names a group, its deployment the model.
        let naming = plan.deploymentParameters ?? request
        let brings = request.present("api_base") ?? request.present("base_url")
        if let prepared = plan.preparedTarget, brings == nil { return prepared }
        return PreparedTarget(
            resolution: try client.resolution(of: naming, modelInfo: plan.modelInfo, at: brings == nil ? naming : request))
    }

    private static func completion(_ layers: RequestLayers, _ resolution: Resolution) throws(Failure) -> Completion {
        guard let messages = layers.parameter("messages"), !messages.isNull else {
            throw Failure(.invalidRequest, "there are no messages: write \"messages\": [{\"role\": \"user\", \"content\": \"…\"}]", param: "messages")
        }
        guard messages.isArray, messages.count > 0, messages.elements.allSatisfy(\.isObject) else {
            throw Failure(.invalidRequest, "'messages' must be an array of objects, with at least one in it", param: "messages")
        }
        try RequestShape.check(layers, messages: messages)
        return try request(layers, resolution)
    }

    private static func request(_ layers: RequestLayers, _ resolution: Resolution) throws(Failure) -> Completion {
        let stream = layers.parameter("stream")
        if let stream, stream.bool == nil, !stream.isNull {
            throw Failure(.invalidRequest, "'stream' is a JSON \(stream.kind), where it must be true or false", param: "stream")
        }
        var completion = Completion(
            target: resolution, parameters: layers.parameters, isStream: stream?.bool ?? false,
            includesUsage: layers.parameter("stream_options")?["include_usage"]?.bool ?? false,
            dropsUnsupported: try layers.flag("drop_params"), alwaysDropped: try layers.names("additional_drop_params"),
            alwaysAllowed: try layers.names("allowed_openai_params"), extraBody: try layers.object("extra_body"))
        if !completion.alwaysDropped.isEmpty { completion.takeOutUnwanted() }
        return completion
    }

    /// The request as libcurl is given it.
    ///
    /// - Parameter number: which of the requests that embeddings may need.
    func httpRequest(to destination: Destination, token: Token?, number: Int = 0) throws(Failure) -> HTTPRequest {
        var body = wire.body
        if let bodies = embedding?.bodies, number < bodies.count { body = bodies[number] }
        var request = destination.request
        request.body = body
        request.acceptsGzip = !completion.isStream
        if token != nil { request.headers = destination.headers(token: token) }
        for (name, value) in wire.headers { request.headers.append(HTTPHeader(name, value)) }
        for (name, value) in wire.listHeaders {
            let own = request.headers.firstIndex { $0.name == name && $0.text != nil }
            if let own, let text = request.headers[own].text {
                request.headers[own] = HTTPHeader(name, text + "," + value)
            } else {
                request.headers.append(HTTPHeader(name, value))
            }
        }
        if let signer = destination.credential.signer {
            let signed = destination.plainHeaders(token: token) + wire.headers
            request.headers += try signer.sign(
                url: destination.endpoint.url, headers: signed, body: body, token: token, wallClock: wallClockSeconds()
            ).map(\.httpHeader)
        }
        return request
    }

    /// The next request of an exchange, with the headers of the first that still mean something.
    func httpRequest(to destination: Destination, token: Token?, continuing step: Continuation) -> HTTPRequest {
        var headers = destination.headers(token: token).filter { $0.name != "content-type" }
        headers.append(HTTPHeader("accept", step.isStream ? "text/event-stream" : "application/json"))
        return HTTPRequest(method: .get, url: step.url, headers: headers, acceptsGzip: !step.isStream)
    }

    func deadlines(until total: Instant) throws(Failure) -> Deadlines {
        var deadlines = Deadlines.standard
        deadlines.total = total
        if let time = try layers.duration("connect_timeout") { deadlines.connectMilliseconds = time / 1_000_000 }
        if let time = try layers.duration("first_byte_timeout") { deadlines.firstByteMilliseconds = time / 1_000_000 }
        if let time = try layers.duration("idle_timeout") { deadlines.idleMilliseconds = time / 1_000_000 }
        return deadlines
    }

    /// Of a stream as little is kept as of an answer in one piece, but more may pass.
    func limits(isStream: Bool) -> Limits {
        guard isStream else { return limits }
        var limits = limits
        limits.responseBytes = max(limits.streamBytes, limits.responseBytes)
        return limits
    }

    func cost(of usage: Usage?) -> Cost { cost(of: usage, prices) }

    /// By the deployment's own prices, whatever the request says.
    func standingCost(of usage: Usage?, modelInfo: JSON?) -> Cost {
        let own = try? layers.prices(modelInfo: modelInfo, withoutRequest: true)
        return cost(of: usage, own ?? nil)
    }

    private func cost(of usage: Usage?, _ prices: Price?) -> Cost {
        let search = completion["web_search_options"].map { $0["search_context_size"]?.string ?? "medium" }
        return Cost(usage, target, own: prices, search: search)
    }

    /// What would be sent: the reply to `dry_run`.
    var description: Bytes {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("method")
        writer.string("POST")
        writer.key("url")
        if let destination { writer.string(destination.endpoint.url) } else { writer.null() }
        writer.key("headers")
        writer.beginObject()
        writer.key("content-type")
        writer.string("application/json")
        var headers = destination.map { $0.credential.redactedHeaders + $0.endpoint.headers } ?? []
        headers += wire.headers
        for (name, value) in wire.listHeaders {
            if let own = headers.firstIndex(where: { $0.name == name }) {
                headers[own].value += "," + value
            } else {
                headers.append((name, value))
            }
        }
        for (name, value) in headers {
            writer.key(name)
            writer.string(value)
        }
        writer.endObject()
        writer.key("body")
        writer.raw(wire.body)
        if let bodies = embedding?.bodies, bodies.count > 1 {
            writer.key("further_bodies")
            writer.beginArray()
            for body in bodies.dropFirst() { writer.raw(body) }
            writer.endArray()
        }
        writer.key("fairlead")
        writer.beginObject()
        writer.key("provider")
        writer.string(resolution.provider.id)
        writer.key("dropped_params")
        DroppedParameter.write(wire.dropped, to: &writer)
        writer.endObject()
        writer.endObject()
        return writer.finish()
    }
}

extension HeaderField {
    var httpHeader: HTTPHeader { secret.map { HTTPHeader(name, secret: $0, prefix: text) } ?? HTTPHeader(name, text) }
}

extension TokenRequest {
    var httpRequest: HTTPRequest {
        let method: HTTPRequest.Method =
            switch self.method {
            case .get: .get
            case .post: .post
            case .put: .put
            }
        return HTTPRequest(method: method, url: url, headers: headers.map(\.httpHeader), body: body)
    }
}
