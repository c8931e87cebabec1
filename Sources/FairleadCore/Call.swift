import FairleadModel
import FairleadTransport

/// What a call waits for.
enum Pending {
    /// Whoever drives the transfer will know when there is more of it.
    case transfer(Transfer)
    /// This moment, or `Canceller.wake`.
    case moment(Instant)
}

/// One completion in progress: asks its course what to try, drives the attempt, keeps the account.
///
/// One thread at a time, but for `cancel`. It is driven by the thread that waits in `next`, between two of whose calls nothing
/// happens, or by a queue's engine.
public final class Call: @unchecked Sendable {
    public enum Event: Sendable {
        case chunk(Bytes)
        case done(Bytes)
        case waiting
        /// The end was taken before.
        case ended
    }

    private enum Phase {
        /// With the course's first move, where it was asked for already.
        case beginning(CourseMove?)
        case attempting(Attempt)
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
    private var phase = Phase.beginning(nil)
    private var hasBegun = false
    private var hasDelivered = false
    /// What has to come before there can be another event; known after `poll` has said `waiting`.
    private(set) var pending = Pending.moment(.distantFuture)

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
            phase = .beginning(move)
            return
        }
        let attempt = try Attempt(client: client, verb, request: request, plan: plan, account: account, canceller: canceller, now: now)
        phase = .attempting(attempt)
    }

    /// The next event, waited for until `limit`. Throws how the call failed, once.
    public func next(until limit: Instant) throws(Failure) -> Event {
        guard canceller.task == nil else {
            throw Failure(.invalidArgument, "the call's events come from its queue: take them by fairlead_queue_next")
        }
        hasBegun = true
        var mayWait = true
        while true {
            let event = try poll()
            guard case .waiting = event, mayWait else { return event }
            switch pending {
            case .transfer(let transfer):
                mayWait = transfer.wait(until: limit)
            case .moment(let moment):
                canceller.wait(until: min(moment, limit))
                mayWait = Instant.now < limit
            }
        }
    }

    /// The event that is there now; `waiting` says that `pending` has to come first. Throws how the call failed, once.
    func poll() throws(Failure) -> Event {
        while true {
            if canceller.isCancelled, let failure = endByCancelling() { throw failure }
            switch phase {
            case .ended:
                return .ended
            case .beginning(let move):
                try take(move ?? course.begin(at: .now))
            case .pausing(let moment):
                let now = Instant.now
                guard now >= moment else {
                    pending = .moment(moment)
                    return .waiting
                }
                try take(course.resume(at: now))
            case .attempting(let attempt):
                do {
                    switch try attempt.poll() {
                    case .waiting(let next):
                        pending = next
                        return .waiting
                    case .chunk(let chunk):
                        if account.firstChunk == nil { account.firstChunk = .now }
                        hasDelivered = true
                        return .chunk(chunk)
                    case .done(let reply):
                        phase = .ended
                        canceller.detach()
                        _ = course.proceed(after: attempt.outcome(nil, hasDelivered: hasDelivered), at: .now)
                        return .done(reply)
                    }
                } catch {
                    attempt.close()
                    if canceller.isCancelled { continue }
                    canceller.detach()
                    account.add(attempt.record(failure: error, now: .now))
                    try take(course.proceed(after: attempt.outcome(error, hasDelivered: hasDelivered), at: .now))
                }
            }
        }
    }

    /// Any thread: the call ends with `cancelled` unless it has ended.
    public func cancel() { canceller.cancel() }

    /// The caller lets go of the call: nothing more is heard of it, and it ends wherever it is driven.
    public func release() {
        if let task = canceller.task { task.abandon() } else { abandon() }
    }

    // MARK: In a queue

    /// False: it has begun already.
    func enqueue(as queued: QueuedCall) -> Bool {
        guard !hasBegun else { return false }
        hasBegun = true
        canceller.hand(to: queued)
        return true
    }

    var isCancelled: Bool { canceller.isCancelled }

    /// When it wants to be asked again, after it has said `waiting`, though nothing has come.
    var wakeTime: Instant {
        switch pending {
        case .transfer(let transfer): transfer.deadline
        case .moment(let moment): moment
        }
    }

    /// Holds the provider back, until `resume`; gives the moment to be called again.
    func pause() -> Instant {
        if case .attempting(let attempt) = phase { attempt.pause() } else { .distantFuture }
    }

    func resume() {
        if case .attempting(let attempt) = phase { attempt.resume() }
    }

    /// The caller has no further interest; nothing may follow.
    func abandon() {
        if case .ended = phase { return }
        if case .attempting(let attempt) = phase { attempt.close() }
        phase = .ended
        canceller.detach()
        course.abandon(at: .now)
    }

    private func take(_ move: CourseMove) throws(Failure) {
        var move = move
        while true {
            switch move {
            case .attempt(let plan):
                let now = Instant.now
                do {
                    let attempt = try Attempt(
                        client: client, verb, request: request, plan: plan, account: account, canceller: canceller, now: now)
                    phase = .attempting(attempt)
                    return
                } catch {
                    // Nothing was sent: a missing key or a parameter the provider cannot take is the course's to answer.
                    account.add(
                        Account.Attempt(
                            deployment: plan.deploymentID, group: plan.group, provider: error.provider, model: error.model,
                            reason: plan.reason, failure: error, latencyNanoseconds: Instant.now.since(now), decision: plan.decision))
                    move = course.proceed(after: AttemptOutcome(failure: error, latencyNanoseconds: 0), at: .now)
                }
            case .wait(let moment):
                phase = .pausing(until: moment)
                return
            case .stop(var failure):
                phase = .ended
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
