import FairleadCore
import FairleadModel

/// One call's course over a router's deployments. One thread at a time; the router behind it is shared.
public final class RouterCourse: Course, @unchecked Sendable {
    private let router: Router
    // Touched only by the one thread that drives the call.
    private var itinerary: Itinerary
    private var current: Pick?
    /// The attempt beside it.
    private var hedge: Pick?
    private var hedgeTime: Instant?
    /// Told of the deployment that is tried first, without a lock.
    var onFirstAttempt: ((Deployment) -> Void)?
    /// In the router's trace.
    private var number = 0
    private let created: Instant
    /// The place among those who wait for a slot, kept from one wait to the next.
    private var ticket: Int?
    private var isQueued = false

    /// The end of the whole call: attempts, waits and fallbacks.
    public var deadline: Instant { itinerary.deadline }

    var substitutesEndpoint: Bool { itinerary.options.substitutesEndpoint }

    init(_ router: Router, _ itinerary: Itinerary, created: Instant) {
        self.router = router
        self.itinerary = itinerary
        self.created = created
    }

    deinit {
        // A call that could not even be prepared never says so.
        abandon(.first, after: PartialUse(wasNeverSent: true), at: .now)
        abandon(.hedge, after: PartialUse(wasNeverSent: true), at: .now)
        if isQueued { abandon(at: .now) }
    }

    public func begin(at now: Instant) -> CourseMove {
        let step = router.step(at: now) { shared in
            let step = itinerary.begin(&shared.state, at: now, seed: shared.random.next())
            if shared.trace != nil {
                number = shared.trace?.number() ?? 0
                let request = TracedRequest(options: itinerary.options, demand: itinerary.demand, created: created)
                note(.begin(request), step, in: &shared, at: now)
            }
            return step
        }
        return move(step, at: now)
    }

    public func proceed(after outcome: AttemptOutcome, at now: Instant) -> CourseMove {
        guard let pick = take(outcome.lane) else { return .stop(Failure(.internal, "a router's attempt ended twice")) }
        let verdict = verdict(on: outcome, of: pick, at: now)
        let report = AttemptReport(outcome, isStream: pick.isStream)
        guard let failure = outcome.failure else {
            router.end(pick, verdict, report, itinerary.demand, at: now) { note(.end(TracedOutcome(outcome)), nil, in: &$0, at: now) }
            return .wait(until: now)
        }
        let isLast = current == nil && hedge == nil
        let step = router.end(pick, verdict, report, itinerary.demand, at: now) { shared in
            let step = itinerary.proceed(
                after: failure, of: pick, delivered: outcome.hasDelivered, mayContinue: outcome.mayContinue, isWhole: outcome.isWhole, isLast: isLast,
                &shared.state, at: now)
            note(.end(TracedOutcome(outcome)), step, in: &shared, at: now)
            return step
        }
        return move(step, at: now)
    }

    public func resume(at now: Instant) -> CourseMove {
        let step = router.step(leaving: leftTicket(), at: now) { shared in
            let step = itinerary.resume(&shared.state, at: now)
            note(.resume, step, in: &shared, at: now)
            return step
        }
        if case .wait = step {} else { ticket = nil }
        return move(step, at: now)
    }

    public func wait(at now: Instant, _ wake: @escaping @Sendable () -> Void) {
        guard !itinerary.awaitedSlots.isEmpty else { return }
        isQueued = true
        ticket = router.wait(ticket, for: itinerary.awaitedSlots, at: now, wake)
    }

    public var mayResume: Bool {
        guard isQueued, let ticket else { return false }
        return router.isTold(ticket)
    }

    /// Nil where it does not wait for a slot.
    private func leftTicket() -> Int? {
        defer { isQueued = false }
        return isQueued ? ticket : nil
    }

    public func hedge(at now: Instant) -> AttemptPlan? {
        guard let pick = current, hedge == nil else { return nil }
        let step = router.step(at: now) { shared in
            let step = itinerary.hedge(beside: pick, &shared.state, at: now)
            if case .attempt(let other, _, _, _) = step { shared.state.noteHedge(other) }
            note(.hedge, step, in: &shared, at: now)
            return step
        }
        guard let step, case .attempt(let other, let reason, let decision, _) = step else { return nil }
        hedge = other
        return plan(other, .hedge, reason, decision, at: now)
    }

    public func withdraw(_ lane: AttemptLane, after use: PartialUse = PartialUse(), at now: Instant) {
        guard let pick = take(lane) else { return }
        let delay = lane == .first ? hedgeTime?.since(pick.begun) : nil
        var report = AttemptReport(use)
        report.overtakenAfter = Double(max(0, now.since(pick.begun)))
        router.end(pick, .neutral, report, itinerary.demand, at: now) { shared in
            shared.state.noteOvertaken(pick, after: delay)
            note(.withdraw(lane, TracedUse(use)), nil, in: &shared, at: now)
        }
    }

    public func abandon(at now: Instant) {
        // What it was told of is another's now.
        if isQueued { router.step(leaving: leftTicket(), at: now) { _ in } }
        abandon(.first, at: now)
        abandon(.hedge, at: now)
    }

    public func abandon(_ lane: AttemptLane, after use: PartialUse = PartialUse(), at now: Instant) {
        guard let pick = take(lane) else { return }
        router.end(pick, .neutral, AttemptReport(use), itinerary.demand, at: now) { note(.abandon(lane, TracedUse(use)), nil, in: &$0, at: now) }
    }

    @inline(__always)
    private func note(_ kind: @autoclosure () -> TraceEvent.Kind, _ step: Itinerary.Step?, in shared: inout Router.Shared, at now: Instant) {
        guard shared.trace != nil else { return }
        shared.trace?.note(TraceEvent(call: number, at: now, kind: kind(), move: TraceEvent.Move(step)))
    }

    private func take(_ lane: AttemptLane) -> Pick? {
        switch lane {
        case .first:
            defer { current = nil }
            return current
        case .hedge:
            defer { hedge = nil }
            return hedge
        }
    }

    /// What the caller brought about itself is not held against a deployment that others use too.
    private func verdict(on outcome: AttemptOutcome, of pick: Pick, at now: Instant) -> Verdict {
        if itinerary.options.mocks { return .neutral }
        guard let failure = outcome.failure else { return .success }
        if itinerary.place.overriding != nil { return .neutral }
        let deployment = router.roster.deployments[pick.deployment]
        if itinerary.options.substitutesEndpoint {
            let owner = router.roster.requestProvider(of: itinerary.firstTarget)
            if owner == nil || owner == deployment.target?.resolution.provider.id ?? owner { return .neutral }
        }
        if failure.status == .timeout, failure.httpStatus == nil {
            // Cut off by the end of the whole call: the attempt may have had little time left, or the caller little patience.
            let isLate = now >= itinerary.deadline && outcome.latencyNanoseconds < min(router.roster.settings.timeout ?? .max, Self.fairTrial)
            if isLate || isHasty(with: deployment) { return .neutral }
        }
        return Verdict(failure)
    }

    /// One of the request's own clocks is shorter than the deployment's.
    private func isHasty(with deployment: Deployment) -> Bool {
        zip(Clocks.names, itinerary.options.clocks).contains { name, own in
            guard let own else { return false }
            let value = deployment.parameters[name]
            let patience = (value?.double ?? value?.string.flatMap { Double($0) }).map { nanoseconds(seconds: $0) }
            return own < min(patience ?? (name == "connect_timeout" ? Self.connectTrial : .max), Self.fairTrial)
        }
    }

    private static let connectTrial: Int64 = 10_000_000_000

    /// Nanoseconds without an answer which nobody can call hasty.
    private static let fairTrial: Int64 = 30_000_000_000

    private func move(_ step: Itinerary.Step, at now: Instant) -> CourseMove {
        if itinerary.takeMissedTrial() { router.tellOfTrials() }
        switch step {
        case .attempt(let pick, let reason, let decision, let hedgeTime):
            current = pick
            self.hedgeTime = hedgeTime
            if let tell = onFirstAttempt.take() { tell(router.roster.deployments[pick.deployment]) }
            return .attempt(plan(pick, .first, reason, decision, hedgeTime: hedgeTime, at: now))
        case .carryOn:
            return .carryOn
        case .settle:
            return .settle
        case .wait(let until):
            return .wait(until: until)
        case .surface(let failure):
            return .stop(failure)
        case .giveUp(let failure):
            return .stop(withFallbacks(failure))
        case .noneUsable(let target):
            return .stop(withFallbacks(router.noneUsable(target, itinerary.demand, at: now)))
        }
    }

    private func plan(
        _ pick: Pick, _ lane: AttemptLane, _ reason: ChoiceReason, _ decision: Decision?, hedgeTime: Instant? = nil, at now: Instant
    ) -> AttemptPlan {
        let deployment = router.roster.deployments[pick.deployment]
        let limit = itinerary.options.isStream ? deployment.streamTimeout ?? deployment.timeout : deployment.timeout
        let deadline = limit.map { min(itinerary.deadline, now.advanced(nanoseconds: $0)) } ?? itinerary.deadline
        return AttemptPlan(
            deploymentParameters: router.parameters(of: deployment, itinerary.place.captured), modelInfo: deployment.modelInfo,
            preparedTarget: deployment.target, deploymentID: deployment.id, group: deployment.group,
            reason: reason.rawValue, deadline: deadline, decision: decision?.json(router.roster), lane: lane, hedgeTime: hedgeTime,
            isReplaceable: true,
            requestProvider: itinerary.options.substitutesEndpoint ? router.roster.requestProvider(of: itinerary.firstTarget) : nil,
            succession: itinerary.succession, overriding: itinerary.place.overriding)
    }

    private func withFallbacks(_ failure: Failure) -> Failure {
        let others = itinerary.fallbackFailures
        guard !others.isEmpty else { return failure }
        var failure = failure
        let list = others.map { "'\(router.roster.groupName(of: $0.target))' (\($0.status.name))" }.joined(separator: ", ")
        failure.message += " (fallbacks failed too: \(list))"
        return failure
    }
}
