import FairleadModel
import FairleadTransport

/// One completion in progress: asks its course what to try, drives the attempt, keeps the account.
///
/// One thread at a time, but for `cancel`. It is driven by the thread that waits in `next`, between two of whose calls nothing
/// happens, or by a queue's engine.
public final class Call: EventSource, @unchecked Sendable {
    private enum Phase {
        case beginning
        case attempting
        case pausing(until: Instant)
        case ended
    }

    private let client: Client
    private let request: JSON
    private let verb: Verb
    private let course: any Course
    private let account: Account
    private let canceller = Canceller()
    // Touched only by the one thread that drives the call.
    private var phase = Phase.beginning
    /// The course's, where it was asked for already and is no attempt.
    private var firstMove: CourseMove?
    private var hasBegun = false
    private var hasDelivered = false
    /// One, or two of which the first with something of use goes on.
    private var attempts: [Attempt] = []
    private var hedgeTime: Instant?
    /// Whose model was tried first, for whom the request's own key and address are; empty where nobody knows.
    private var firstProvider: String?
    /// What the caller has had, where it broke off.
    private var broken: BrokenStream?
    /// What has to come before there can be another event; known after `poll` has said `waiting`.
    private var waiting = Waiting()

    init(client: Client, _ verb: Verb = .complete, request: JSON, course: any Course) {
        self.client = client
        self.verb = verb
        self.request = request
        self.course = course
        account = Account(started: .now)
    }

    /// Prepares the first attempt without sending it, so that what is wrong with the request is known at once.
    func prepare() throws(Failure) {
        let now = Instant.now
        let move = course.begin(at: now)
        guard case .attempt(let plan) = move else {
            firstMove = move
            return
        }
        try start(plan, at: now)
    }

    public override func next(until limit: Instant) throws(Failure) -> Event {
        guard canceller.task == nil else {
            throw Failure(.invalidArgument, "the call's events come from its queue: take them by fairlead_queue_next")
        }
        hasBegun = true
        var mayWait = true
        while true {
            let event = try poll()
            guard case .waiting = event, mayWait else { return event }
            mayWait = waiting.wait(until: limit, canceller)
        }
    }

    override func poll() throws(Failure) -> Event {
        while true {
            if canceller.isCancelled, let failure = endByCancelling() { throw failure }
            switch phase {
            case .ended:
                return .ended
            case .beginning:
                let now = Instant.now
                try take(firstMove.take() ?? course.begin(at: now), at: now)
            case .pausing(let moment):
                let now = Instant.now
                guard now >= moment || course.mayResume else {
                    waiting = Waiting(.moment(moment))
                    return .waiting
                }
                try take(course.resume(at: now), at: now)
            case .attempting:
                if let event = try advance() { return event }
            }
        }
    }

    /// A step of the attempts; nil where something else is to be done at once.
    private func advance() throws(Failure) -> Event? {
        var position = 0
        while position < attempts.count {
            let attempt = attempts[position]
            do {
                switch try attempt.poll() {
                case .waiting(let pending):
                    if position == 0 { waiting = Waiting() }
                    waiting.add(pending)
                    position += 1
                case .chunk(let chunk):
                    prefer(attempt)
                    if account.firstChunk == nil { account.firstChunk = .now }
                    hasDelivered = true
                    return .chunk(chunk)
                case .done:
                    prefer(attempt)
                    let now = Instant.now
                    let reply = attempt.finish(at: now)
                    end()
                    _ = course.proceed(after: attempt.outcome(nil, hasDelivered: hasDelivered, at: now), at: now)
                    return .done(reply)
                }
            } catch {
                if canceller.isCancelled { return nil }
                attempts.remove(at: position)
                attempt.close()
                let now = Instant.now
                let move = course.proceed(after: fail(attempt, error, at: now), at: now)
                if case .settle = move, let broken {
                    end()
                    return .done(attempt.settle(broken, at: now))
                }
                try take(move, at: now)
                guard case .attempting = phase, !attempts.isEmpty else { return nil }
            }
        }
        guard let moment = hedgeTime else { return .waiting }
        let now = Instant.now
        guard now >= moment else {
            waiting.add(timer: moment)
            return .waiting
        }
        hedgeTime = nil
        guard let plan = course.hedge(at: now) else { return .waiting }
        try take(.attempt(plan), at: now)
        return nil
    }

    private func fail(_ attempt: Attempt, _ failure: Failure, at now: Instant) -> AttemptOutcome {
        let found = attempt.breakOff(failure)
        var record = attempt.record(failure: failure, now: now)
        record.isBroken = found != nil
        account.add(record)
        broken = found ?? broken
        var outcome = attempt.outcome(failure, hasDelivered: hasDelivered, at: now)
        outcome.mayContinue = broken?.text != nil
        outcome.isWhole = found?.isWhole ?? false
        return outcome
    }

    /// The other attempt has lost.
    private func prefer(_ attempt: Attempt) {
        hedgeTime = nil
        guard attempts.count > 1 else { return }
        for other in attempts where other !== attempt {
            other.close()
            account.add(other.record(failure: Failure(.cancelled, "another deployment was first"), now: .now))
            course.withdraw(other.lane, after: other.use, at: .now)
        }
        attempts = [attempt]
    }

    private func start(_ plan: AttemptPlan, at now: Instant) throws(Failure) {
        do throws(Failure) {
            let attempt = try Attempt(
                client: client, verb, request: request, plan: plan, requestProvider: plan.requestProvider ?? firstProvider,
                broken: plan.succession == nil ? nil : broken, account: account, canceller: canceller, now: now)
            firstProvider = firstProvider ?? attempt.providerID
            attempts.append(attempt)
        } catch {
            firstProvider = firstProvider ?? error.provider ?? ""
            throw error
        }
        if plan.lane == .first { hedgeTime = plan.hedgeTime }
        phase = .attempting
    }

    private func end() {
        phase = .ended
        attempts = []
        canceller.detach()
    }

    public override func cancel() { canceller.cancel() }

    public override func setPaused(_ isPaused: Bool) { canceller.setPaused(isPaused) }

    public override func release() {
        if let task = canceller.task { task.abandon() } else { abandon() }
    }

    // MARK: In a queue

    override func enqueue(as queued: QueuedCall) -> Bool {
        guard !hasBegun else { return false }
        hasBegun = true
        canceller.hand(to: queued)
        return true
    }

    override var isCancelled: Bool { canceller.isCancelled }

    override var wakeTime: Instant { waiting.wakeTime }

    override func pause() -> Instant {
        attempts.reduce(Instant.distantFuture) { min($0, $1.pause()) }
    }

    override func resume() {
        for attempt in attempts { attempt.resume() }
    }

    override func abandon() {
        if case .ended = phase { return }
        for attempt in attempts {
            attempt.close()
            course.abandon(attempt.lane, after: attempt.use, at: .now)
        }
        end()
        course.abandon(at: .now)
    }

    private func take(_ move: CourseMove, at now: Instant) throws(Failure) {
        var move = move
        var now = now
        while true {
            switch move {
            case .attempt(let plan):
                do {
                    try start(plan, at: now)
                    return
                } catch {
                    // Nothing was sent: a missing key or a parameter the provider cannot take is the course's to answer.
                    let started = now
                    now = .now
                    account.add(Account.Attempt(plan: plan, failure: error, latencyNanoseconds: now.since(started)))
                    var outcome = AttemptOutcome(failure: error, latencyNanoseconds: 0, hasDelivered: hasDelivered, wasNeverSent: true)
                    outcome.lane = plan.lane
                    outcome.mayContinue = broken?.text != nil
                    move = course.proceed(after: outcome, at: now)
                }
            case .wait(let moment):
                phase = .pausing(until: moment)
                course.wait(at: .now) { [canceller] in canceller.wake() }
                return
            case .carryOn, .settle:
                return
            case .stop(var failure):
                end()
                failure.attempts = account.attemptsJSON
                throw failure
            }
        }
    }

    private func endByCancelling() -> Failure? {
        if case .ended = phase { return nil }
        abandon()
        var failure = Failure(.cancelled, "the call was cancelled")
        failure.attempts = account.attemptsJSON
        return failure
    }
}
