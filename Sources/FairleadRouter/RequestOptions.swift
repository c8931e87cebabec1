import FairleadCore
import FairleadModel

/// What a request says to the router.
struct RequestOptions: Sendable, Equatable {
    private(set) var model = ""
    private(set) var retries: Int?
    /// Nanoseconds.
    private(set) var timeout: Int64?
    private(set) var streamTimeout: Int64?
    private(set) var isStream = false
    /// In place of the configured general and default fallbacks.
    private(set) var fallbacks: RequestFallbacks?
    private(set) var contextWindowFallbacks: RequestFallbacks?
    private(set) var contentPolicyFallbacks: RequestFallbacks?
    private(set) var maxFallbacks: Int?
    var fallbackLists: [RequestFallbacks] { [fallbacks, contextWindowFallbacks, contentPolicyFallbacks].compactMap { $0 } }
    private(set) var disablesFallbacks = false
    /// `tags`, or `metadata.tags`.
    private(set) var tags: [String] = []
    private(set) var region: String?
    /// The account is to say why each deployment was chosen.
    private(set) var isExplained = false

    var wantsExclusions: Bool { region != nil }

    private(set) var streamFailover: StreamFailover?
    private(set) var hedging: Hedging?
    /// The request wants no hedging whatever the router does.
    private(set) var isUnhedged = false

    /// The request brings its own key or address.
    private(set) var substitutesEndpoint = false
    /// It brings its own answer.
    private(set) var mocks = false
    /// Its own clocks in nanoseconds, in the order of `Clocks.names`; empty where it has none.
    private(set) var clocks: [Int64?] = []

    init(_ request: JSON) throws(Failure) {
        guard request.isObject else {
            throw Failure(.invalidRequest, "the request is a JSON \(request.kind), where it must be an object")
        }
        // One pass: a request has a dozen members, and is asked for more names than that.
        for (key, value) in request.members where !value.isNull {
            try read(key, value)
        }
        guard !model.isEmpty else {
            throw Failure(.invalidRequest, "the request has no model: name one of the router's groups", param: "model")
        }
    }

    private mutating func read(_ key: JSON, _ value: JSON) throws(Failure) {
        // A name may be spelt with escapes.
        switch key.plainText?.count ?? key.string?.utf8.count ?? 0 {
        case 4 where key.equals("tags"):
            tags += try Self.names("tags", value, "an array of tags")
        case 5 where key.equals("model"):
            guard let name = value.string else { throw Self.wrong("model", value, "a string") }
            model = name
        case 6 where key.equals("stream"):
            isStream = value.bool ?? false
        case 7 where key.equals("explain"):
            guard let flag = value.bool else { throw Self.wrong("explain", value, "true or false") }
            isExplained = flag
        case 7 where key.equals("hedging"):
            do throws(Hedging.Fault) {
                hedging = try Hedging.read(value)
                isUnhedged = hedging == nil
            } catch {
                throw Failure(.invalidRequest, "'hedging' \(error.message)", param: "hedging")
            }
        case 15 where key.equals("stream_failover"):
            guard let policy = value.string.flatMap({ StreamFailover(rawValue: $0) }) else {
                throw Failure(
                    .invalidRequest, "'stream_failover' must be \"surface\", \"continue\" or \"restart\"", param: "stream_failover")
            }
            streamFailover = policy
        case 7 where key.equals("timeout"):
            timeout = try Self.duration("timeout", value)
        case 8 where key.equals("metadata"):
            guard value.isObject else { throw Self.wrong("metadata", value, "an object") }
            if let names = value.present("tags") { tags += try Self.names("metadata.tags", names, "an array of tags") }
        case 11 where key.equals("region_name"):
            guard let name = value.string else { throw Self.wrong("region_name", value, "a region's name") }
            region = name
        case 9 where key.equals("fallbacks"):
            fallbacks = try RequestFallbacks(value, of: "fallbacks")
        case 24 where key.equals("context_window_fallbacks"):
            contextWindowFallbacks = try RequestFallbacks(value, of: "context_window_fallbacks")
        case 24 where key.equals("content_policy_fallbacks"):
            contentPolicyFallbacks = try RequestFallbacks(value, of: "content_policy_fallbacks")
        case 13 where key.equals("max_fallbacks"):
            guard let count = value.int, count >= 0 else { throw Self.wrong("max_fallbacks", value, "an integer, 0 or more") }
            maxFallbacks = min(count, RouterSettings.mostFallbacks)
        case 11 where key.equals("num_retries"):
            guard let count = value.double, count >= 0, count == count.rounded(.down) else {
                throw Self.wrong("num_retries", value, "an integer, 0 or more", as: value.asFound)
            }
            retries = Int(min(count, Double(RouterSettings.mostRetries)))
        case 14 where key.equals("stream_timeout"):
            streamTimeout = try Self.duration("stream_timeout", value)
        case 17 where key.equals("disable_fallbacks"):
            guard let flag = value.bool else { throw Self.wrong("disable_fallbacks", value, "true or false") }
            disablesFallbacks = flag
        case 7 where key.equals("headers"), 13 where key.equals("extra_headers"):
            if CallersIdentity.isProof(value) { substitutesEndpoint = true }
        case 12 where key.equals("idle_timeout"), 15 where key.equals("connect_timeout"), 18 where key.equals("first_byte_timeout"):
            // Whatever else is wrong with one of them the attempt says.
            guard let seconds = value.double, seconds > 0 else { return }
            if clocks.isEmpty { clocks = Clocks.names.map { _ in nil } }
            for (position, name) in Clocks.names.enumerated() where key.equals(name) { clocks[position] = nanoseconds(seconds: seconds) }
        case 13 where key.equals("mock_response"), 15 where key.equals("mock_tool_calls"), 12 where key.equals("mock_timeout"):
            mocks = true
        case let count where ParameterNames.substitutes.contains { $0.utf8CodeUnitCount == count && key.equals($0) }:
            substitutesEndpoint = true
        default:
            break
        }
    }

    private static func duration(_ name: String, _ value: JSON) throws(Failure) -> Int64 {
        guard let seconds = value.double, seconds > 0 else { throw wrong(name, value, "a number of seconds above 0", as: value.asFound) }
        return nanoseconds(seconds: seconds)
    }

    private static func names(
        _ name: String, _ value: JSON, _ wanted: String
    ) throws(Failure) -> [String] {
        guard value.isArray else { throw wrong(name, value, wanted) }
        var names: [String] = []
        for element in value.elements {
            guard let text = element.string else { throw wrong(name, element, wanted) }
            names.append(text)
        }
        return names
    }

    private static func wrong(_ name: String, _ value: JSON, _ wanted: String, as found: String? = nil) -> Failure {
        Failure(.invalidRequest, "'\(name)' is \(found ?? "a JSON \(value.kind)"), where it must be \(wanted)", param: name)
    }

    /// The end of the whole call.
    func deadline(from now: Instant, _ settings: RouterSettings) -> Instant {
        let length: Int64
        if isStream {
            length = streamTimeout ?? timeout ?? settings.streamTimeout ?? settings.timeout ?? RouterSettings.defaultTimeout
        } else {
            length = timeout ?? settings.timeout ?? RouterSettings.defaultTimeout
        }
        return now.advanced(nanoseconds: length)
    }
}

// MARK: In a trace

extension RequestOptions {
    /// In the order of `Clocks.names`.
    private static let tracedClocks: [StaticString] = ["connect_timeout_ns", "first_byte_timeout_ns", "idle_timeout_ns"]

    /// What a trace has of a request: what the router itself looks at. Spans are in nanoseconds, so that none is rounded.
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("model", model)
        writer.present("stream", isStream)
        writer.present("num_retries", retries)
        writer.present("timeout_ns", timeout.map { Int($0) })
        writer.present("stream_timeout_ns", streamTimeout.map { Int($0) })
        fallbacks?.write("fallbacks", to: &writer)
        contextWindowFallbacks?.write("context_window_fallbacks", to: &writer)
        contentPolicyFallbacks?.write("content_policy_fallbacks", to: &writer)
        writer.present("max_fallbacks", maxFallbacks)
        writer.present("disable_fallbacks", disablesFallbacks)
        if !tags.isEmpty { Self.write("tags", tags, to: &writer) }
        if let region { writer.member("region_name", region) }
        writer.present("explain", isExplained)
        if let streamFailover { writer.member("stream_failover", streamFailover.rawValue) }
        if let hedging {
            writer.key("hedging")
            writer.beginObject()
            writer.present("after_ns", hedging.after.map { Int($0) })
            writer.key("max_extra")
            writer.double(hedging.maxExtra)
            writer.endObject()
        } else if isUnhedged {
            writer.key("hedging")
            writer.bool(false)
        }
        writer.present("substitutes_endpoint", substitutesEndpoint)
        writer.present("mocks", mocks)
        for (name, clock) in zip(Self.tracedClocks, clocks) { writer.present(name, clock.map { Int($0) }) }
        writer.endObject()
    }

    private static func write(_ name: StaticString, _ names: [String], to writer: inout JSONWriter) {
        writer.key(name)
        writer.beginArray()
        for name in names { writer.string(name) }
        writer.endArray()
    }

    /// What `write` has written.
    init(traced request: JSON?) throws(Failure) {
        guard let request, let name = request["model"]?.string, !name.isEmpty else {
            throw Failure(.invalidRequest, "is no request with a model")
        }
        model = name
        isStream = request["stream"]?.bool ?? false
        retries = try Self.count(request, "num_retries", to: RouterSettings.mostRetries).map { Int($0) }
        timeout = try Self.count(request, "timeout_ns")
        streamTimeout = try Self.count(request, "stream_timeout_ns")
        func fallbacks(_ name: StaticString) throws(Failure) -> RequestFallbacks? {
            guard let value = request.present(name) else { return nil }
            return try RequestFallbacks(value, of: "\(name)")
        }
        self.fallbacks = try fallbacks("fallbacks")
        contextWindowFallbacks = try fallbacks("context_window_fallbacks")
        contentPolicyFallbacks = try fallbacks("content_policy_fallbacks")
        maxFallbacks = try Self.count(request, "max_fallbacks", to: RouterSettings.mostFallbacks).map { Int($0) }
        disablesFallbacks = request["disable_fallbacks"]?.bool ?? false
        tags = try request.present("tags").map { value throws(Failure) in try Self.names("tags", value, "an array of tags") } ?? []
        region = request["region_name"]?.string
        isExplained = request["explain"]?.bool ?? false
        streamFailover = request["stream_failover"]?.string.flatMap { StreamFailover(rawValue: $0) }
        substitutesEndpoint = request["substitutes_endpoint"]?.bool ?? false
        mocks = request["mocks"]?.bool ?? false
        var own: [Int64?] = []
        for name in Self.tracedClocks { own.append(try Self.count(request, name)) }
        if own.contains(where: { $0 != nil }) { clocks = own }
        guard let value = request.present("hedging") else { return }
        isUnhedged = !value.isObject
        guard value.isObject else { return }
        var found = Hedging()
        found.after = try Self.count(value, "after_ns")
        found.maxExtra = value["max_extra"]?.double.map { min(max($0, 0), 1) } ?? found.maxExtra
        hedging = found
    }

    private static func count(_ object: JSON, _ name: StaticString, to most: Int = .max) throws(Failure) -> Int64? {
        guard let value = object.present(name) else { return nil }
        guard let number = value.int, (0...most).contains(number) else { throw wrong("\(name)", value, "an integer, 0 or more") }
        return Int64(number)
    }
}
