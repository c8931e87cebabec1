import FairleadAuth
import FairleadCatalog
import FairleadModel
import FairleadTransport

/// Configuration, credentials and connections: what calls share. Any thread.
public final class Client: Sendable {
    public let environment: Environment
    let configuration: ClientConfiguration
    let catalog: Catalog
    let pool: ConnectionPool
    let optionNames: OptionNames
    let tokens = TokenCache()
    private let resolved = ResolveMemo()
    let resolveParts = ResolveParts()
    let resolveFrames = ResolveFrames()
    private let targets = Locked<[String: PreparedTarget]>([:])
    let credentialRows = CredentialRows()
    let files = CredentialFiles(read: CredentialFile.read)

    /// How long a whole call may take that says nothing else itself, nor its router; nanoseconds.
    package var timeout: Int64? { configuration.timeout }

    /// - Parameter configuration: as `fairlead_client_create` describes it; nil for none.
    /// - Throws: `configuration`, with every fault that can be told at once.
    public init(configuration json: JSON?, environment: Environment = .snapshot()) throws(Failure) {
        self.environment = environment
        configuration = try ClientConfiguration(json, environment: environment)
        catalog = try configuration.root.map { (root) throws(Failure) in try Catalog(overrides: root) } ?? .builtIn
        let rows = configuration.providerIDs.compactMap { [catalog] in catalog.provider($0) }
        optionNames = rows.isEmpty ? .builtIn : OptionNames(also: rows.flatMap { $0.variables.flatMap(\.options) })
        pool = ConnectionPool(configuration.transport)
        if let id = configuration.defaultProvider, catalog.provider(id) == nil {
            throw Failure(.configuration, "default_provider is \"\(id)\", which is no known provider", param: "default_provider")
        }
    }

    /// Whose model an id is, as JSON.
    ///
    /// - Parameters:
    ///   - text: The request's JSON.
    ///   - parse: Reads it, where it is not one that was answered a moment ago.
    public func resolve(_ text: UnsafeBufferPointer<UInt8>, parse: () throws(Failure) -> JSON) throws(Failure) -> Bytes {
        let now = Instant.now
        if let known = resolved.reply(to: text, at: now) { return known }
        if let reply = ResolveReply(client: self, plain: text, at: now)?.json {
            resolved.keep(reply, to: Bytes(copying: UnsafeRawBufferPointer(text)), at: now)
            return reply
        }
        let request = try parse()
        guard let plain = plainQuestion(request) else { return try ResolveReply(client: self, request: request).json }
        let isShortest = plain.equals(text)
        if !isShortest, let known = plain.withUnsafeBytes({ resolved.reply(to: $0, at: now) }) { return known }
        let reply = try ResolveReply(client: self, request: request, isPlain: true, at: now).json
        resolved.keep(reply, to: plain, at: now)
        if !isShortest, ResolveMemo.isMemorable(text) { resolved.keep(reply, to: Bytes(copying: UnsafeRawBufferPointer(text)), at: now) }
        return reply
    }

    /// The shortest request that is answered as this one is; nil where it says more that matters than a model's id.
    private func plainQuestion(_ request: JSON) -> Bytes? {
        var model: JSON?
        for (key, value) in request.members {
            if key.equals("model") {
                guard model == nil, value.isString else { return nil }
                model = value
            } else if key.equals("stream") {
                guard value.bool != true else { return nil }
            } else {
                guard let name = key.string, optionNames[name] == nil else { return nil }
            }
        }
        guard let model else { return nil }
        var writer = JSONWriter(capacity: model.source.count &+ 16)
        writer.beginObject()
        writer.member("model", model)
        writer.endObject()
        return writer.finish()
    }

    public func resolve(_ request: JSON) throws(Failure) -> Bytes { try ResolveReply(client: self, request: request).json }

    /// Blocks until the reply is there. The request's bytes are not needed after it returns.
    public func complete(_ request: JSON) throws(Failure) -> Bytes {
        try complete(request, course: try DirectCourse(request, standard: configuration.timeout, now: .now))
    }

    /// Blocks until the embeddings are there. The request's bytes are not needed after it returns.
    public func embed(_ request: JSON) throws(Failure) -> Bytes {
        try embed(request, course: try DirectCourse(request, standard: configuration.timeout, now: .now))
    }

    /// The same by another course than the direct one, such as a router's.
    public func embed(_ request: JSON, course: any Course) throws(Failure) -> Bytes {
        try wholeReply(Call(client: self, .embed, request: request, course: course))
    }

    /// The same by another course than the direct one, such as a router's.
    public func complete(_ request: JSON, course: any Course) throws(Failure) -> Bytes {
        if request.present("stream")?.bool == true, request.present("dry_run")?.bool != true {
            course.abandon(at: .now)
            throw Failure(
                .invalidRequest, "'stream' is true, which is for fairlead_call_start: here the reply comes in one piece", param: "stream")
        }
        return try wholeReply(Call(client: self, request: request, course: course))
    }

    private func wholeReply(_ call: Call) throws(Failure) -> Bytes {
        while true {
            switch try call.next(until: .distantFuture) {
            case .done(let reply): return reply
            case .ended: throw Failure(.internal, "the call ended without a reply")
            case .chunk, .waiting: continue
            }
        }
    }

    /// A call that has sent nothing yet. The request's bytes must be its document's own.
    public func startCall(_ request: JSON, to verb: Verb = .complete) throws(Failure) -> Call {
        let call = Call(client: self, verb, request: request, course: try DirectCourse(request, standard: configuration.timeout, now: .now))
        try call.prepare()
        return call
    }

    /// A call that takes another course than the direct one, not prepared yet.
    public func startCall(_ request: JSON, to verb: Verb = .complete, course: any Course) -> Call {
        Call(client: self, verb, request: request, course: course)
    }

    /// What of a router's deployment does not depend on the request.
    public func prepareTarget(parameters: JSON, modelInfo: JSON?) throws(Failure) -> PreparedTarget {
        PreparedTarget(resolution: try resolution(of: parameters, modelInfo: modelInfo, at: parameters))
    }

    /// Refuses what every request to a deployment with these parameters would be refused for.
    public func check(parameters: JSON, modelInfo: JSON?) throws(Failure) {
        guard parameters.count > 1 || modelInfo != nil else { return }
        guard let trivial = try? JSONDocument(parameters.present("mock_response") == nil ? #"{"mock_response":""}"# : "{}").root,
            let messages = try? JSONDocument("[]").root
        else { return }
        let layers = RequestLayers(request: trivial, deployment: parameters, defaults: nil, names: optionNames)
        _ = try layers.prices(modelInfo: modelInfo)
        _ = try layers.flag("drop_params")
        _ = try layers.names("additional_drop_params")
        _ = try layers.names("allowed_openai_params")
        _ = try layers.object("extra_body")
        for (key, value) in parameters.members where !value.isNull && !value.isString {
            guard let name = key.string, OptionNames.texts.contains(name) else { continue }
            throw Failure(.configuration, "is a JSON \(value.kind), where it must be a string", param: name)
        }
        try RequestShape.check(layers, messages: messages)
        _ = try MockScript(layers)
    }

    /// The target of a request that says nothing about it but the model's id. What a client is asked for again is not looked up
    /// again: its configuration and environment do not change.
    func target(of request: JSON) throws(Failure) -> PreparedTarget {
        guard let model = request["model"]?.string else { return PreparedTarget(resolution: try resolution(of: request, at: request)) }
        if let known = targets.withLock({ $0[model] }) { return known }
        let target = PreparedTarget(resolution: try resolution(of: request, at: request))
        targets.withLock { targets in
            // A caller who makes up ids without end does not get memory without end.
            if targets.count >= Self.targetLimit { targets.removeAll() }
            targets[model] = target
        }
        return target
    }

    private static let targetLimit = 1024

    /// - Parameters:
    ///   - naming: the object that names the model: a request, or a deployment's parameters.
    ///   - base: the object that gives the address, if any does.
    func resolution(of naming: JSON, modelInfo: JSON? = nil, at base: JSON) throws(Failure) -> Resolution {
        guard let model = naming.present("model") else {
            throw Failure(.invalidRequest, "there is no model: write {\"model\": \"gpt-4o-mini\", …}", param: "model")
        }
        guard let id = model.string, !id.isEmpty else {
            let found = model.isString ? "an empty string" : "a JSON \(model.kind)"
            throw Failure(.invalidRequest, "'model' is \(found), where it must be a model's id", param: "model")
        }
        var query = ResolveQuery(model: id, defaultProvider: configuration.defaultProvider)
        query.customLLMProvider = try text("custom_llm_provider", of: naming)
        query.apiBase = try text("api_base", of: base)
        if query.apiBase == nil { query.apiBase = try text("base_url", of: base) }
        query.baseModel = modelInfo?.present("base_model")?.string
        if query.baseModel == nil { query.baseModel = try text("base_model", of: naming) }
        if let advice = JobName.advice(on: id), !JobName.mayBeModel(query, at: base, self) { throw advice }
        return try catalog.resolve(query)
    }

    private func text(_ name: StaticString, of object: JSON) throws(Failure) -> String? {
        guard let value = object.present(name) else { return nil }
        guard let text = value.string else {
            throw Failure(.invalidRequest, "'\(name)' is a JSON \(value.kind), where it must be a string", param: "\(name)")
        }
        return text.isEmpty ? nil : text
    }
}
