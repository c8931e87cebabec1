import FairleadModel

/// What a failure says about where to go next.
enum FailureClass {
    /// May be over in a moment: the same deployment could still answer, another one more likely.
    case transient
    /// Lies with this deployment, its key or its address: another one can answer, this one cannot.
    case deployment
    /// Lies with the request: no deployment of the group would answer it differently.
    case request
    /// Nothing may follow.
    case final

    init(_ failure: Failure) {
        switch failure.status {
        case .cancelled: self = .final
        // A model that was retired.
        case .badRequest where failure.httpStatus == 410: self = .deployment
        // A conflict, and too early: neither is the request's fault.
        case .badRequest where failure.httpStatus == 409 || failure.httpStatus == 425: self = failure.mayRetry ? .transient : .final
        // A request that is too large is refused before any attempt: what was too large is the answer.
        case .rateLimit where failure.isOutOfQuota: self = .deployment
        case .authentication, .permission, .notFound, .paymentRequired, .tls, .configuration, .unknownModel, .limit: self = .deployment
        case let status where status.isTransient: self = failure.mayRetry ? .transient : .final
        default: self = .request
        }
    }
}

/// What the end of an attempt says about the deployment's health.
enum Verdict: Equatable {
    case success
    /// Nothing: the request was at fault, or the caller went away.
    case neutral
    /// It cannot answer for a while, and one failure is proof enough.
    case unavailable(Cause)
    /// One more failure of a kind that happens; several are needed.
    case failing(Cause)

    /// What cools a deployment down.
    struct Cause: Equatable {
        let status: Status
        let httpStatus: Int?
        /// Nanoseconds for which the provider asked to be left alone; 0 if it did not.
        let retryAfter: Int64
    }

    init(_ failure: Failure?) {
        guard let failure else {
            self = .success
            return
        }
        let milliseconds = max(0, failure.retryAfterMilliseconds ?? 0)
        let retryAfter = Int64(min(milliseconds, 86_400_000)) * 1_000_000
        let cause = Cause(status: failure.status, httpStatus: failure.httpStatus, retryAfter: retryAfter)
        switch failure.status {
        case .rateLimit, .authentication, .permission, .notFound, .paymentRequired:
            self = .unavailable(cause)
        case .badRequest where failure.httpStatus == 410:
            self = .unavailable(cause)
        case .overloaded, .server, .connection, .timeout, .streamTruncated, .badResponse, .tls, .limit:
            self = retryAfter > 0 ? .unavailable(cause) : .failing(cause)
        default:
            self = .neutral
        }
    }
}
