import FairleadModel

/// Tries one target, once.
final class DirectCourse: Course {
    /// Of a whole call, where nothing else is said; nanoseconds.
    private static let standardTimeout: Int64 = 600_000_000_000

    private let plan: AttemptPlan

    /// - Parameter standard: The client's own `timeout`, in nanoseconds.
    init(_ request: JSON, standard: Int64?, now: Instant) throws(Failure) {
        var timeout = standard ?? Self.standardTimeout
        if let given = request.present("timeout") ?? request.present("request_timeout") {
            guard let seconds = given.double, seconds > 0 else {
                let name = request.present("timeout") == nil ? "request_timeout" : "timeout"
                throw Failure(
                    .invalidRequest, "'\(name)' is \(given.asFound), where it must be a number of seconds above 0", param: name)
            }
            timeout = nanoseconds(seconds: seconds)
        }
        plan = AttemptPlan(reason: "direct", deadline: now.advanced(nanoseconds: timeout))
    }

    func begin(at now: Instant) -> CourseMove { .attempt(plan) }

    func proceed(after outcome: AttemptOutcome, at now: Instant) -> CourseMove {
        outcome.failure.map { .stop($0) } ?? .settle
    }

    func resume(at now: Instant) -> CourseMove { .attempt(plan) }

    func abandon(at now: Instant) {}
}
