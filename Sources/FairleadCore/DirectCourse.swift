import FairleadModel

/// Tries one target, once.
final class DirectCourse: Course {
    /// Of a whole call, where nothing else is said; nanoseconds.
    private static let standardTimeout: Int64 = 600_000_000_000

    private let plan: AttemptPlan

    init(_ request: JSON, defaults: JSON?, now: Instant) throws(Failure) {
        let given = request.present("timeout") ?? request.present("request_timeout") ?? defaults?.present("timeout")
        var timeout = Self.standardTimeout
        if let given {
            let isDefault = request.present("timeout") == nil && request.present("request_timeout") == nil
            // The client's defaults may have it from the environment, which has nothing but text.
            guard let seconds = given.double ?? (isDefault ? given.string.flatMap { Double($0) } : nil), seconds > 0 else {
                let found = given.isNumber ? "not above 0" : "a JSON \(given.kind)"
                throw Failure(.invalidRequest, "'timeout' is \(found), where it must be a number of seconds above 0", param: "timeout")
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
