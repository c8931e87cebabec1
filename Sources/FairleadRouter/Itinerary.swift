import FairleadCore
import FairleadModel

/// One call's way through the deployments: what it has tried, what it may try next. Pure; `RouterCourse` lends it the
/// router's state for each step.
struct Itinerary: Sendable {
    enum Step {
        case attempt(Pick, ChoiceReason, Decision?, hedgeTime: Instant?)
        case wait(until: Instant)
        /// Another attempt is under way.
        case carryOn
        /// The answer is there, though its provider failed to say so.
        case settle
        /// Nothing may follow this failure.
        case surface(Failure)
        /// Nothing is left to try: how the first group failed.
        case giveUp(Failure)
        /// Nothing could be tried: all of the target's deployments cool down, are at their limits or cannot take the request.
        case noneUsable(target: Int)
    }

    let options: RequestOptions
    let deadline: Instant
    private let roster: Roster
    private let requestFallbacks: RequestedTargets
    let demand: Demand
    /// How the next attempt follows what was delivered, if anything was.
    private(set) var succession: StreamFailover?
    private var random = SplitMix64(seed: 0)

    private(set) var place: NamedTarget
    let firstTarget: Int
    /// Why the next attempt is made, where it is not merely the strategy's choice.
    private var occasion: ChoiceReason?
    /// Whose first attempt the next one is.
    private var trial: Trial?
    /// It came to nothing, of which nobody was told yet.
    private var hasMissedTrial = false
    /// The group that was named, while its canary is tried.
    private var home: NamedTarget?
    private var canary: CanaryDecision?
    private var attemptsHere = 0
    private var returns = 0
    private var hasWaited = false
    private var patience = Backoff.patience
    private var isAwaitingProbe = false
    /// The deployments for one of whose slots it waits.
    private(set) var awaitedSlots: [Int] = []
    private var looks = 0
    /// The wait that runs, where it is for others to end: since when, and for how long.
    private var pause: (from: Instant, asked: Int64)?
    private var probePatience = Backoff.probePatience

    private var failed = FailedDeployments()
    private var pending: [Fallback] = []
    private var visited: [Int]
    /// Of those visited; neither the first group nor its canary is one.
    private var fallbacksUsed = 0
    /// How the first group failed last: what the caller is told in the end.
    private var firstFailure: Failure?
    /// How the others did, in the order of their use.
    private(set) var fallbackFailures: [(target: Int, status: Status)] = []

    init(
        options: RequestOptions, named place: NamedTarget, requestFallbacks: RequestedTargets, demand: Demand, roster: Roster, now: Instant
    ) {
        self.options = options
        self.place = place
        self.requestFallbacks = requestFallbacks
        self.demand = demand
        self.roster = roster
        firstTarget = place.target
        visited = [place.target]
        deadline = options.deadline(from: now, roster.settings)
    }

    private var target: Int { place.target }

    private var hedging: Hedging? { options.isUnhedged ? nil : options.hedging ?? roster.settings.hedging(of: roster.groupName(of: target)) }

    private var streamFailover: StreamFailover { options.streamFailover ?? roster.settings.streamFailover(of: roster.groupName(of: target)) }

    private var retryPolicy: RetryPolicy { roster.settings.retryPolicy(of: roster.groupName(of: target)) }

    private func question(at now: Instant) -> Question { Question(demand: demand, failed: failed, now: now) }

    // MARK: Events

    mutating func begin(_ state: inout RouterState, at now: Instant, seed: UInt64) -> Step {
        random = SplitMix64(seed: seed)
        state.retryBudget.earn(at: now)
        if !roster.canaries.isEmpty, !options.substitutesEndpoint { takeSides(&state, at: now) }
        earnHedge(&state)
        return tryHere(&state, at: now, after: nil)
    }

    /// - Parameters:
    ///   - delivered: the caller has had something of a reply.
    ///   - mayContinue: and another deployment can go on from it.
    ///   - isWhole: and there is nothing to go on with.
    ///   - isLast: no other attempt is under way.
    mutating func proceed(
        after failure: Failure, of pick: Pick, delivered: Bool, mayContinue: Bool = false, isWhole: Bool = false, isLast: Bool = true,
        _ state: inout RouterState, at now: Instant
    ) -> Step {
        let kind = FailureClass(failure)
        note(failure, of: pick, kind, at: now)
        guard isLast else { return .carryOn }
        if kind == .final { return .surface(failure) }
        if delivered {
            if isWhole, kind != .request, streamFailover != .surface { return .settle }
            guard kind != .request, streamFailover == .restart || streamFailover == .continue && mayContinue else { return .surface(failure) }
            succession = streamFailover
        }
        guard now < deadline else { return stop }
        if home != nil { return goHome(&state, at: now, after: failure.status) }
        if mayRetryHere(failure, kind, pick) {
            occasion = .retryOtherDeployment
            hasWaited = false
            return tryHere(&state, at: now, after: failure.status)
        }
        return fallBack(&state, at: now, after: failure.status, onlyHealthy: false) ?? stop
    }

    mutating func resume(_ state: inout RouterState, at now: Instant) -> Step {
        guard now < deadline else { return stop }
        if isAwaitingProbe { isAwaitingProbe = false } else { hasWaited = true }
        // A call that was told of a slot has waited for less than it was going to.
        if let pause { patience -= min(pause.asked, max(0, now.since(pause.from))) }
        pause = nil
        awaitedSlots = []
        return tryHere(&state, at: now, after: nil)
    }

    /// A second attempt beside one that is slow, at another deployment of its group and within what may be spent on such.
    mutating func hedge(beside pick: Pick, _ state: inout RouterState, at now: Instant) -> Step? {
        let group = roster.groups[pick.deployment]
        guard now < deadline, state.hedgeBudgets[group].mayBeSpent else { return nil }
        var others = failed
        others.add(.init(deployment: pick.deployment, isExcluded: true, notBefore: now))
        guard case .fresh(let deployment) = state.choose(from: target, Question(demand: demand, failed: others, now: now), &random)
        else { return nil }
        state.hedgeBudgets[group].spend()
        return attempt(deployment, .hedge, &state, at: now)
    }

    private func earnHedge(_ state: inout RouterState) {
        guard target < state.hedgeBudgets.count, let hedging else { return }
        state.hedgeBudgets[target].earn(hedging.maxExtra)
    }

    private func hedgeTime(for pick: Pick, _ state: RouterState, at now: Instant) -> Instant? {
        guard let hedging, succession == nil, roster.targets[target].members.count > 1 else { return nil }
        if pick.isProbe, state.health[pick.deployment].wasProbeOvertaken { return nil }
        if let delay = hedging.after { return now.advanced(nanoseconds: delay) }
        guard let usual = state.usualLatency(of: pick.deployment, isStream: demand.isStream) else { return nil }
        let isScarce = state.hedgeBudgets[roster.groups[pick.deployment]].isScarce
        return now.advanced(nanoseconds: isScarce ? usual &* 2 : usual)
    }

    // MARK: Base and canary

    /// Which arm the request falls to, where its group has a canary.
    private mutating func takeSides(_ state: inout RouterState, at now: Instant) {
        trial = state.assign(target, demand, &random, at: now)
        if options.isExplained { canary = CanaryDecision(state, target, trial, demand) }
        guard let trial, trial.arm == .canary else { return }
        home = place
        place = NamedTarget(target: roster.canaries[trial.canary].target)
        visited.append(place.target)
        occasion = .canary
    }

    /// Nobody could be asked for the first attempt: a failure of the arm where that is for its health.
    private mutating func missTrial(_ state: inout RouterState, at now: Instant) {
        guard let missed = trial else { return }
        trial = nil
        guard state.areAllCooling(target, at: now) else { return }
        state.settle(missed, latency: nil, at: now)
        hasMissedTrial = true
    }

    mutating func takeMissedTrial() -> Bool {
        defer { hasMissedTrial = false }
        return hasMissedTrial
    }

    /// What a canary does not answer, the group itself does: nobody fails for its sake.
    private mutating func goHome(_ state: inout RouterState, at now: Instant, after status: Status?) -> Step {
        guard let home else { return stop }
        self.home = nil
        place = home
        attemptsHere = 0
        occasion = .canaryFallback
        earnHedge(&state)
        return tryHere(&state, at: now, after: status)
    }

    // MARK: Within a group

    private mutating func note(_ failure: Failure, of pick: Pick, _ kind: FailureClass, at now: Instant) {
        let retryAfter = Int64(min(max(0, failure.retryAfterMilliseconds ?? 0), 86_400_000))
        let isExcluded = kind == .deployment && retryPolicy.retries(after: failure.status) == nil
        failed.add(
            .init(deployment: pick.deployment, isExcluded: isExcluded, notBefore: now.advanced(milliseconds: retryAfter)))
        if target == firstTarget || home != nil {
            firstFailure = failure
        } else if let last = fallbackFailures.last, last.target == target {
            fallbackFailures[fallbackFailures.count - 1].status = failure.status
        } else {
            fallbackFailures.append((target, failure.status))
        }
    }

    private func mayRetryHere(_ failure: Failure, _ kind: FailureClass, _ pick: Pick) -> Bool {
        let settings = roster.settings
        if let limit = retryPolicy.retries(after: failure.status) { return attemptsHere <= limit }
        guard kind == .transient || kind == .deployment else { return false }
        return attemptsHere <= retryPolicy.standard ?? options.retries ?? roster.deployments[pick.deployment].retries ?? settings.retries
    }

    private mutating func tryHere(_ state: inout RouterState, at now: Instant, after status: Status?) -> Step {
        let choice = state.choose(from: target, question(at: now), &random)
        if !choice.isFresh {
            missTrial(&state, at: now)
            if home != nil { return goHome(&state, at: now, after: status) }
        }
        switch choice {
        case .fresh(let deployment):
            return attempt(deployment, occasion, &state, at: now)
        case .again(let deployment):
            return comeBack(to: deployment, &state, at: now, after: status)
        case .cooling(let deployment, let notBefore):
            if let step = fallBack(&state, at: now, after: status, onlyHealthy: true) { return step }
            if notBefore > now {
                guard roster.settings.waitsForRecovery else {
                    return fallBack(&state, at: now, after: status, onlyHealthy: false) ?? stop
                }
                return waitOut(until: notBefore, at: deployment, &state, now)
                    ?? fallBack(&state, at: now, after: status, onlyHealthy: false) ?? stop
            }
            if let step = awaitProbe(of: deployment, state, at: now) { return step }
            guard failed.contains(deployment) else {
                return attempt(deployment, occasion ?? .probe, &state, at: now)
            }
            return comeBack(to: deployment, &state, at: now, after: status)
        case .nothing:
            return fallBack(&state, at: now, after: status ?? foreseen, onlyHealthy: false) ?? stop
        }
    }

    /// The failure that the group's providers would have answered with, had they been asked.
    private var foreseen: Status? {
        demand.exclusions?.shared(by: roster.targets[target].members) == .contextWindow ? .contextWindow : nil
    }

    /// - Parameter reason: Nil for the strategy's choice.
    private mutating func attempt(
        _ deployment: Int, _ reason: ChoiceReason?, _ state: inout RouterState, at now: Instant
    ) -> Step {
        // As it was before this attempt changed it.
        let decision = options.isExplained ? state.decision(on: deployment, from: target, canary, question(at: now)) : nil
        var pick = state.begin(deployment, for: demand, at: now)
        if reason != .hedge {
            pick.trial = trial
            trial = nil
        }
        attemptsHere += 1
        let hedgeTime = reason == .hedge ? nil : hedgeTime(for: pick, state, at: now)
        if let reason { return .attempt(pick, reason, decision, hedgeTime: hedgeTime) }
        let isAlone = roster.targets[target].members.count == 1
        let usual = isAlone ? ChoiceReason.onlyDeployment : demand.affinity != nil ? .affinity : roster.policy(of: deployment).strategy.reason
        return .attempt(pick, pick.isProbe ? .probe : usual, decision, hedgeTime: hedgeTime)
    }

    /// Uses a deployment that has failed in this call once more, after a wait.
    private mutating func comeBack(
        to deployment: Int, _ state: inout RouterState, at now: Instant, after status: Status?
    ) -> Step {
        if hasWaited { return attempt(deployment, .retrySameDeployment, &state, at: now) }
        if roster.settings.retryBudget, !state.retryBudget.spend(at: now) {
            return fallBack(&state, at: now, after: status, onlyHealthy: false) ?? stop
        }
        return waitToComeBack(to: deployment, at: now)
            ?? fallBack(&state, at: now, after: status, onlyHealthy: false) ?? stop
    }

    /// The wait before a deployment is used a second time; nil where it would last too long.
    private mutating func waitToComeBack(to deployment: Int, at now: Instant) -> Step? {
        let asked = max(0, failed.notBefore(deployment)?.since(now) ?? 0)
        guard asked <= patience else { return nil }
        let backoff = Backoff.wait(number: returns, atLeast: roster.settings.shortestWait, &random)
        let until = now.advanced(nanoseconds: max(backoff, asked > 0 ? asked + Backoff.jitter(asked, hasFailed: true, &random) : 0))
        guard until < deadline else { return nil }
        returns += 1
        patience -= asked
        return .wait(until: until)
    }

    /// The wait until a deployment may be tried: for the end of a time in which its provider asked to be left alone, for its limits, or
    /// for one of those under way to end; nil where it would last too long.
    private mutating func waitOut(until first: Instant, at deployment: Int, _ state: inout RouterState, _ now: Instant) -> Step? {
        var notBefore = first
        var slots: [Int] = []
        if state.hasLimits {
            let obstacles = state.obstacles(to: roster.targets[target].members, question(at: now))
            slots = obstacles.full
            if slots.contains(deployment) {
                // The call is told when a slot is free; for all else it looks again.
                let rest = now.advanced(nanoseconds: deadline.since(now) / 2)
                notBefore = max(first, min(now.advanced(nanoseconds: Backoff.look(number: looks)), obstacles.others, rest))
                looks += 1
            }
        }
        let asked = notBefore.since(now)
        guard asked <= patience, notBefore < deadline else { return nil }
        let late = notBefore.advanced(nanoseconds: Backoff.jitter(asked, hasFailed: attemptsHere > 0, &random))
        pause = (now, asked)
        awaitedSlots = slots
        return .wait(until: late < deadline ? late : notBefore)
    }

    /// A little time for another call to find out whether a provider that wanted to be left alone takes requests again: refusals come
    /// quickly. Without it all who have waited would come at once.
    private mutating func awaitProbe(of deployment: Int, _ state: RouterState, at now: Instant) -> Step? {
        guard roster.settings.waitsForRecovery, probePatience > 0, state.health[deployment].isProbedAfterPushBack(at: now) else { return nil }
        let pause = Backoff.probePause(&random)
        let until = now.advanced(nanoseconds: pause)
        guard until < deadline else { return nil }
        probePatience -= pause
        isAwaitingProbe = true
        return .wait(until: until)
    }

    /// The end. What the first group said survives; where it said nothing, all of it was cooling.
    private var stop: Step {
        if let firstFailure { return .giveUp(firstFailure) }
        return .noneUsable(target: firstTarget)
    }

    // MARK: To another group

    private mutating func fallBack(
        _ state: inout RouterState, at now: Instant, after status: Status?, onlyHealthy: Bool
    ) -> Step? {
        guard !options.disablesFallbacks, fallbacksUsed < options.maxFallbacks ?? roster.settings.maxFallbacks else { return nil }
        let candidates = candidates(after: status)
        var reserve: (position: Int, deployment: Int)?
        for (position, candidate) in candidates.enumerated() {
            switch state.choose(from: candidate.target, question(at: now), &random) {
            case .fresh(let deployment):
                return enter(candidates, position, deployment, &state, at: now)
            case .cooling(let deployment, let notBefore)
            where notBefore <= now && reserve == nil && !failed.contains(deployment):
                reserve = (position, deployment)
            default:
                break
            }
        }
        guard !onlyHealthy, let reserve else { return nil }
        return enter(candidates, reserve.position, reserve.deployment, &state, at: now)
    }

    /// Groups not yet tried: this group's own, then what is left of those before it, then the default ones.
    private func candidates(after status: Status?) -> [Fallback] {
        var own = roster.fallbacks(for: target, after: status)
        var defaults = roster.defaultFallbacks
        if target == firstTarget, let special = requestFallbacks.special(after: status) {
            own = special + own.filter { $0.reason == .fallback }
        }
        if let general = requestFallbacks.general {
            own.removeAll { $0.reason == .fallback }
            if target == firstTarget { own += general.map { Fallback(named: $0, reason: .fallback) } }
            defaults = []
        }
        var found: [Fallback] = []
        for candidate in own + pending + defaults.map({ Fallback(named: $0, reason: .defaultFallback) })
        where !visited.contains(candidate.target) && !found.contains(where: { $0.target == candidate.target }) {
            found.append(candidate)
        }
        return found
    }

    private mutating func enter(
        _ candidates: [Fallback], _ position: Int, _ deployment: Int, _ state: inout RouterState, at now: Instant
    ) -> Step {
        let chosen = candidates[position]
        pending = candidates.filter { $0.target != chosen.target && $0.reason != .defaultFallback }
        visited.append(chosen.target)
        fallbacksUsed += 1
        place = chosen.named
        attemptsHere = 0
        returns = 0
        hasWaited = false
        occasion = chosen.reason
        earnHedge(&state)
        return attempt(deployment, chosen.reason, &state, at: now)
    }
}
