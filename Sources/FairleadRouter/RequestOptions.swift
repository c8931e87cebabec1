import FairleadCore
import FairleadModel

/// What a request says to the router.
struct RequestOptions: Sendable {
    private(set) var model = ""
    private(set) var retries: Int?
    /// Nanoseconds.
    private(set) var timeout: Int64?
    private(set) var streamTimeout: Int64?
    private(set) var isStream = false
    /// In place of the configured general and default fallbacks.
    private(set) var fallbacks: [String]?
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
        switch key.source.count &- 2 {
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
            if let names = value.present("tags") { tags += try Self.names("metadata.tags", names, "an array of tags") }
        case 11 where key.equals("region_name"):
            region = value.string
        case 9 where key.equals("fallbacks"):
            fallbacks = try Self.names("fallbacks", value)
        case 11 where key.equals("num_retries"):
            guard let count = value.int, count >= 0 else { throw Self.wrong("num_retries", value, "an integer, 0 or more") }
            retries = min(count, RouterSettings.mostRetries)
        case 14 where key.equals("stream_timeout"):
            streamTimeout = try Self.duration("stream_timeout", value)
        case 17 where key.equals("disable_fallbacks"):
            guard let flag = value.bool else { throw Self.wrong("disable_fallbacks", value, "true or false") }
            disablesFallbacks = flag
        case let count where ParameterNames.substitutes.contains { $0.utf8CodeUnitCount == count && key.equals($0) }:
            substitutesEndpoint = true
        default:
            break
        }
    }

    private static func duration(_ name: String, _ value: JSON) throws(Failure) -> Int64 {
        guard let seconds = value.double, seconds > 0 else { throw wrong(name, value, "a number of seconds above 0") }
        return nanoseconds(seconds: seconds)
    }

    private static func names(
        _ name: String, _ value: JSON, _ wanted: String = "an array of group names or deployment ids"
    ) throws(Failure) -> [String] {
        guard value.isArray else { throw wrong(name, value, wanted) }
        var names: [String] = []
        for element in value.elements {
            guard let text = element.string else { throw wrong(name, element, wanted) }
            names.append(text)
        }
        return names
    }

    private static func wrong(_ name: String, _ value: JSON, _ wanted: String) -> Failure {
        Failure(.invalidRequest, "'\(name)' is a JSON \(value.kind), where it must be \(wanted)", param: name)
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
