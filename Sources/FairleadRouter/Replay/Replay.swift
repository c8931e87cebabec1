import FairleadCore
import FairleadModel

/// Tells a fresh router what another was told, and looks whether it decides the same.
struct Replay {
    private let recorded: [TraceEvent]
    let router: Router
    private var courses: [Int: RouterCourse] = [:]
    private var replayed = 0
    /// The first decision that is another one.
    private(set) var difference: (recorded: TraceEvent, replayed: TraceEvent?)?

    init(_ configuration: RouterConfiguration, _ trace: Place) throws(Failure) {
        var configuration = configuration
        configuration.settings.seed = try TraceReader.seed(of: trace)
        configuration.settings.recording = Int.max
        router = Router(configuration)
        recorded = try TraceReader.events(of: trace, router.roster)
    }

    /// What the router has recorded of it.
    var trace: Trace? { router.shared.withLock { $0.trace } }

    mutating func run() throws(Failure) {
        for event in recorded {
            try tell(event)
            let made = router.shared.withLock { shared in
                shared.trace.flatMap { $0.events.count > replayed ? $0.events[replayed] : nil }
            }
            guard made == event else {
                difference = (event, made)
                return
            }
            replayed += 1
        }
    }

    private mutating func tell(_ event: TraceEvent) throws(Failure) {
        if case .begin(let request) = event.kind {
            let course = try router.course(request.options, request.demand, now: request.created)
            courses[event.call] = course
            _ = course.begin(at: event.at)
            return
        }
        guard let course = courses[event.call] else { return }
        switch event.kind {
        case .begin: break
        case .end(let outcome): _ = course.proceed(after: outcome.outcome, at: event.at)
        case .resume: _ = course.resume(at: event.at)
        case .hedge: _ = course.hedge(at: event.at)
        case .withdraw(let lane, let use): course.withdraw(lane, after: use.partial, at: event.at)
        case .abandon(let lane, let use): course.abandon(lane, after: use.partial, at: event.at)
        }
    }

    /// - Returns: `{"replay": {"events", "calls", "identical", "difference"}, "state"}`.
    func json() -> Bytes {
        var writer = JSONWriter(capacity: 4096)
        writer.beginObject()
        writer.key("replay")
        writer.beginObject()
        writer.member("events", replayed)
        writer.member("calls", courses.count)
        writer.key("identical")
        writer.bool(difference == nil)
        writer.key("difference")
        if let difference {
            writer.beginObject()
            writer.member("event", replayed)
            writer.key("recorded")
            difference.recorded.write(to: &writer, router.roster)
            writer.key("replayed")
            if let made = difference.replayed { made.write(to: &writer, router.roster) } else { writer.null() }
            writer.endObject()
        } else {
            writer.null()
        }
        writer.endObject()
        writer.key("state")
        let last = replayed > 0 ? recorded[replayed - 1].at : Instant(nanoseconds: 0)
        writer.raw(StateReport(router, at: last).json(warnings: router.configuration.warnings))
        writer.endObject()
        return writer.finish()
    }
}
