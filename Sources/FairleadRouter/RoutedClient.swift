import FairleadCore
import FairleadModel

/// A client whose calls go by a router: what stands behind a `fairlead_router`.
public final class RoutedClient: Sendable {
    private let client: Client
    /// Behind one lock: no call meets the one of them with the other's configuration.
    private let current: Locked<(router: Router, shadows: ShadowTraffic?)>

    /// - Throws: `configuration`, with every fault of the configuration in one message.
    public init(_ client: Client, configuration: JSON) throws(Failure) {
        self.client = client
        let router = Router(try Self.read(configuration, client), listener: { Log.shared.write(.warning, $0) })
        current = Locked((router, router.roster.hasSilentModels ? ShadowTraffic(client, router.configuration) : nil))
    }

    private static func read(_ configuration: JSON, _ client: Client) throws(Failure) -> RouterConfiguration {
        var read = try RouterConfiguration(
            configuration, environment: { client.environment[$0] },
            prepare: { (parameters, modelInfo) throws(Failure) in
                try client.prepareTarget(parameters: parameters, modelInfo: modelInfo)
            },
            check: { (parameters, modelInfo) throws(Failure) in try client.check(parameters: parameters, modelInfo: modelInfo) })
        if read.settings.timeout == nil { read.settings.timeout = client.timeout }
        return read
    }

    private var router: Router { current.withLock { $0.router } }

    /// Blocks until the reply is there. The request's bytes are not needed after it returns.
    public func complete(_ request: JSON) throws(Failure) -> Bytes {
        try client.complete(request, course: course(for: request))
    }

    /// As `complete`, for embeddings.
    public func embed(_ request: JSON) throws(Failure) -> Bytes {
        try client.embed(request, course: router.course(for: request, now: .now))
    }

    public func startCall(_ request: JSON, to verb: Verb = .complete) throws(Failure) -> Call {
        try client.startCall(request, to: verb, course: verb == .complete ? course(for: request) : router.course(for: request, now: .now))
    }

    /// Takes a new configuration, whole or not at all. Calls in flight go on under the old one; what was learned of deployments
    /// that stay is kept.
    public func update(_ configuration: JSON) throws(Failure) {
        let configuration = try Self.read(configuration, client)
        let replaced = current.withLock { current in
            let old = current
            current.router = Router(configuration, succeeding: old.router)
            if let shadows = old.shadows {
                current.shadows = ShadowTraffic(configuration, succeeding: shadows)
            } else if current.router.roster.hasSilentModels {
                current.shadows = ShadowTraffic(client, configuration)
            }
            return old
        }
        // It ends outside of the lock: its thread is waited for.
        withExtendedLifetime(replaced) {}
    }

    /// The course of a completion, whose request is copied for silent models when it is sent.
    private func course(for request: JSON) throws(Failure) -> RouterCourse {
        let (router, shadows) = current.withLock { $0 }
        let course = try router.course(for: request, now: .now)
        guard router.roster.hasSilentModels, !course.substitutesEndpoint, let shadows else { return course }
        course.onFirstAttempt = { shadows.mirror(request, at: $0) }
        return course
    }

    /// How the deployments are: `{}` or `{"format": "json"}` for JSON, `{"format": "prometheus"}` for `{"content_type", "text"}`,
    /// `{"format": "trace"}` for what it has recorded.
    public func state(_ request: JSON) throws(Failure) -> Bytes {
        let (router, shadows) = current.withLock { $0 }
        let report = StateReport(router, at: .now)
        let format = request.present("format")
        switch format?.string ?? (format == nil ? "json" : "") {
        case "json": return report.json(warnings: router.configuration.warnings)
        case "silent":
            let after = request.present("after")
            guard let number = after.map({ $0.int }) ?? 0 else {
                throw Failure(.invalidRequest, "'after' is a JSON \(after?.kind ?? .null), where it must be a record's number", param: "after")
            }
            return shadows?.json(after: number) ?? Bytes(#"{"silent":null,"records":[]}"#)
        case "prometheus":
            var writer = JSONWriter()
            writer.beginObject()
            writer.key("content_type")
            writer.string(StateReport.contentType)
            writer.key("text")
            writer.string(report.metrics + (shadows?.metrics ?? ""))
            writer.endObject()
            return writer.finish()
        case "trace":
            guard let trace = router.shared.withLock({ $0.trace }) else {
                throw Failure(
                    .invalidRequest, "the router keeps no trace: it was created without \"record\", or has been given another configuration since",
                    param: "format")
            }
            return trace.json(router.roster)
        default: throw Failure(.invalidRequest, "'format' must be \"json\", \"prometheus\", \"trace\" or \"silent\"", param: "format")
        }
    }
}

extension RoutedClient {
    /// The router that a request without one asks for by `num_retries` or fallbacks: its model, and each of the models it may fall back on,
    /// as a group of one; and the request to it. Nil where it asks for neither.
    public static func wanted(_ client: Client, by request: JSON) throws(Failure) -> (router: RoutedClient, request: JSON)? {
        let (any, window) = (request.present("fallbacks"), request.present("context_window_fallbacks"))
        let policy = request.present("content_policy_fallbacks")
        guard any != nil || window != nil || policy != nil || request.present("num_retries") != nil,
            let model = request.present("model")?.string
        else { return nil }
        var rows: [(name: String, parameters: JSONValue)] = []
        func add(_ name: String) {
            if !rows.contains(where: { $0.name == name }) { rows.append((name, .object([.init("model", .string(name))]))) }
        }
        add(model)
        for (name, value) in [("fallbacks", any), ("context_window_fallbacks", window), ("content_policy_fallbacks", policy)] {
            guard let value else { continue }
            for other in try RequestFallbacks(value, of: name).names where !other.isEmpty { add(other) }
        }
        var request = request
        if let entries = any, entries.isArray, entries.elements.contains(where: { $0.isObject && !$0.isTableOfFallbacks }) {
            // What has options of its own is somebody else than the model of that name.
            let named = entries.elements.map { entry -> JSONValue in
                guard entry.isObject, !entry.isTableOfFallbacks else { return JSONValue(entry) }
                let other = entry.present("model")?.string ?? model
                var name = other
                while rows.contains(where: { $0.name == name }) { name += "+" }
                var parameters = JSONValue(entry)
                parameters["model"] = .string(other)
                rows.append((name, parameters))
                parameters["model"] = .string(name)
                return parameters
            }
            var tree = JSONValue(request)
            tree["fallbacks"] = .array(named)
            request = try document(tree)
        }
        let list = rows.map { JSONValue.object([.init("model_name", .string($0.name)), .init("params", $0.parameters)]) }
        let configuration = try document(.object([.init("model_list", .array(list)), .init("num_retries", .int(0))]))
        return (try RoutedClient(client, configuration: configuration), request)
    }

    private static func document(_ tree: JSONValue) throws(Failure) -> JSON {
        do {
            return try JSONDocument(tree.bytes).root
        } catch {
            throw Failure(.limit, "'fallbacks' is too large: \(error.message)", param: "fallbacks")
        }
    }
}
