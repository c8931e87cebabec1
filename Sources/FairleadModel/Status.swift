/// The outcome of a call to the library. The numbers are those of `fairlead_status` in the header and never change.
public enum Status: Int32, Sendable, CaseIterable {
    case ok = 0
    case done = 1
    case again = 2
    case ended = 3

    case invalidArgument = 10
    case invalidRequest = 11
    case unsupportedParameter = 12
    case unknownModel = 13
    case configuration = 14
    case limit = 15

    case authentication = 20
    case permission = 21
    case notFound = 22
    case badRequest = 23
    case contextWindow = 24
    case contentPolicy = 25
    case unprocessable = 26
    case paymentRequired = 27

    case rateLimit = 30
    case overloaded = 31
    case server = 32
    case noDeployment = 33

    case connection = 40
    case timeout = 41
    case streamTruncated = 42
    case badResponse = 43
    case tls = 44
    case cancelled = 45

    case `internal` = 50

    /// The name in an error's `code`, and after `FAIRLEAD_` in the header.
    public var name: String {
        switch self {
        case .ok: "ok"
        case .done: "done"
        case .again: "again"
        case .ended: "ended"
        case .invalidArgument: "invalid_argument"
        case .invalidRequest: "invalid_request"
        case .unsupportedParameter: "unsupported_parameter"
        case .unknownModel: "unknown_model"
        case .configuration: "configuration"
        case .limit: "limit"
        case .authentication: "authentication"
        case .permission: "permission"
        case .notFound: "not_found"
        case .badRequest: "bad_request"
        case .contextWindow: "context_window"
        case .contentPolicy: "content_policy"
        case .unprocessable: "unprocessable"
        case .paymentRequired: "payment_required"
        case .rateLimit: "rate_limit"
        case .overloaded: "overloaded"
        case .server: "server"
        case .noDeployment: "no_deployment"
        case .connection: "connection"
        case .timeout: "timeout"
        case .streamTruncated: "stream_truncated"
        case .badResponse: "bad_response"
        case .tls: "tls"
        case .cancelled: "cancelled"
        case .internal: "internal"
        }
    }

    /// Whether the same request may succeed when it is sent again, to the same provider, a little later.
    public var isTransient: Bool {
        switch self {
        case .rateLimit, .overloaded, .server, .noDeployment, .connection, .timeout, .streamTruncated, .badResponse: true
        default: false
        }
    }

    /// What an HTTP status means where the provider's body says nothing more exact.
    public init(httpStatus: Int) {
        switch httpStatus {
        case 401: self = .authentication
        case 402: self = .paymentRequired
        case 403: self = .permission
        case 404: self = .notFound
        case 408, 504: self = .timeout
        case 422: self = .unprocessable
        case 429: self = .rateLimit
        case 503, 529: self = .overloaded
        case 400..<500: self = .badRequest
        case 500...: self = .server
        // A redirect is never followed: whoever configured the address must give the final one.
        case 300..<400: self = .configuration
        default: self = .badResponse
        }
    }
}
