import FairleadCore
import FairleadModel

@testable import FairleadRouter

/// Many calls at once over deployments that fail, slow down and refuse at random, in virtual time; what must always hold is checked at
/// every step, against books that are kept apart from the router's own.
struct Invariants {
    private enum Event {
        case start
        case end(call: Int, attempt: Int)
        case hedge(call: Int, attempt: Int)
        case resume(call: Int, wait: Int)
        case abandon(call: Int, number: Int)
    }

    private struct Attempt {
        let number: Int
        let deployment: Int
        let lane: AttemptLane
        let outcome: AttemptOutcome
    }

    private struct Call {
        let number: Int
        let course: RouterCourse
        let group: Int
        var picked = 0
        var perGroup: [Int: Int] = [:]
        var failed: Set<Int> = []
        var attempts: [Attempt] = []
        /// The number of its wait, while it waits.
        var wait: Int?
    }

    let router: Router
    private let world: World
    private var books: Books
    private var random: SplitMix64
    private var isHealthy = false
    private var outage = Instant(nanoseconds: .max)...Instant(nanoseconds: .max)
    private var events = EventQueue<Event>()
    private var calls: [Call?] = []
    private var free: [Int] = []
    private var begun = 0
    private var waits = 0
    /// Whose waits are over before their moments: calls and the numbers of their waits.
    private let woken = Locked<[(call: Int, wait: Int)]>([])
    private var returns = 0
    private var hedges: [Int]
    private(set) var violations: [String] = []
    private(set) var attempts = 0
    private(set) var succeeded = 0

    init(seed: Int) throws {
        random = SplitMix64(seed: UInt64(seed))
        world = try World(seed: seed, &random)
        router = Router(world.configuration)
        books = Books(router.roster)
        hedges = Array(repeating: 0, count: router.roster.groupNames.count)
    }

    // MARK: A run

    /// - Parameter healthy: nothing fails any more.
    mutating func run(requests: Int, from start: Instant = Instant(nanoseconds: 0), healthy: Bool = false) throws -> Instant {
        isHealthy = healthy
        // For a while everything is down.
        let length = Double(requests) * 300_000_000
        let down = start.advanced(nanoseconds: Int64(length * 0.4))
        outage = down...down.advanced(nanoseconds: min(Int64(length * 0.1), 120_000_000_000))
        var left = requests
        var last = start
        events.schedule(.start, at: start)
        while let (now, event) = events.next() {
            if now < last { violate("time runs backwards") }
            last = now
            switch event {
            case .start:
                left -= 1
                if left > 0 { events.schedule(.start, at: now.advanced(nanoseconds: Int64(random.unit() * 600_000_000))) }
                try begin(at: now)
            case .end(let call, let attempt): end(call, attempt, at: now)
            case .hedge(let call, let attempt): hedge(call, attempt, at: now)
            case .resume(let call, let wait):
                guard let running = calls[call], running.wait == wait else { continue }
                calls[call]?.wait = nil
                step(call, at: now) { $0.resume(at: now) }
            case .abandon(let call, let number):
                guard let running = calls[call], running.number == number else { continue }
                running.course.abandon(at: now)
                for attempt in running.attempts { books.leave(attempt.deployment) }
                finish(call)
            }
            wake(at: now)
        }
        settleUp(at: last)
        return last
    }

    private mutating func begin(at now: Instant) throws {
        let group = Int(random.unit() * Double(router.roster.groupNames.count))
        let course = try router.course(for: world.requests[group], now: now)
        begun += 1
        let call = Call(number: begun, course: course, group: group)
        let position = free.popLast() ?? calls.count
        if position < calls.count { calls[position] = call } else { calls.append(call) }
        if random.unit() < 0.01 { events.schedule(.abandon(call: position, number: begun), at: now.advanced(nanoseconds: Int64(random.unit() * 3e9))) }
        step(position, at: now) { $0.begin(at: now) }
    }

    private mutating func step(_ call: Int, at now: Instant, _ make: (RouterCourse) -> CourseMove) {
        guard let course = calls[call]?.course else { return }
        let opens = router.shared.withLock { $0.state.opensAt }
        take(make(course), of: call, opens, at: now)
    }

    private mutating func take(_ move: CourseMove, of call: Int, _ opens: [Instant], at now: Instant) {
        guard let running = calls[call] else { return violate("a call that is over goes on") }
        switch move {
        case .attempt(let plan): start(plan, of: call, opens, at: now)
        case .wait(let until):
            if until >= running.course.deadline { violate("waits beyond the deadline") }
            waits += 1
            calls[call]?.wait = waits
            events.schedule(.resume(call: call, wait: waits), at: max(until, now))
            running.course.wait(at: now) { [woken, waits] in woken.withLock { $0.append((call, waits)) } }
        case .carryOn: if running.attempts.isEmpty { violate("nothing else is under way") }
        case .settle: violate("nothing was whole")
        case .stop:
            if !running.attempts.isEmpty { violate("stops beside an attempt") }
            if now > running.course.deadline { violate("ends after the deadline") }
            finish(call)
        }
    }

    private mutating func start(_ plan: AttemptPlan, of call: Int, _ opens: [Instant], at now: Instant) {
        guard let picked = plan.deploymentID.flatMap({ router.roster.position(of: $0) }) else { return violate("no such deployment") }
        attempts += 1
        let answer = world.answer(of: picked, at: now, until: plan.deadline, isHealthy: isHealthy, isDown: outage.contains(now), &random)
        check(picked, plan, of: call, opens, at: now)
        books.enter(picked, answer, at: now)
        if let fault = books.fault(at: picked, router, now) { violate(fault) }
        var outcome = answer
        outcome.lane = plan.lane
        let attempt = Attempt(number: attempts, deployment: picked, lane: plan.lane, outcome: outcome)
        calls[call]?.attempts.append(attempt)
        calls[call]?.picked += 1
        calls[call]?.perGroup[router.roster.groups[picked], default: 0] += 1
        events.schedule(.end(call: call, attempt: attempts), at: now.advanced(nanoseconds: outcome.latencyNanoseconds))
        if let moment = plan.hedgeTime { events.schedule(.hedge(call: call, attempt: attempts), at: max(moment, now)) }
    }

    private mutating func end(_ call: Int, _ number: Int, at now: Instant) {
        guard let running = calls[call], let attempt = running.attempts.first(where: { $0.number == number }) else { return }
        calls[call]?.attempts.removeAll { $0.number == number }
        books.leave(attempt.deployment)
        guard attempt.outcome.failure != nil else {
            for other in running.attempts where other.number != number {
                running.course.withdraw(other.lane, at: now)
                books.leave(other.deployment)
            }
            calls[call]?.attempts = []
            _ = running.course.proceed(after: attempt.outcome, at: now)
            succeeded += 1
            return finish(call)
        }
        calls[call]?.failed.insert(attempt.deployment)
        let opens = router.shared.withLock { $0.state.opensAt }
        let move = running.course.proceed(after: attempt.outcome, at: now)
        if attempt.outcome.hasDelivered, calls[call]?.attempts.isEmpty == true {
            guard case .stop = move else { return violate("went on after delivery") }
        }
        take(move, of: call, opens, at: now)
    }

    private mutating func hedge(_ call: Int, _ number: Int, at now: Instant) {
        guard let running = calls[call], let first = running.attempts.first(where: { $0.number == number }) else { return }
        let opens = router.shared.withLock { $0.state.opensAt }
        guard let plan = running.course.hedge(at: now) else { return }
        let group = router.roster.groups[first.deployment]
        hedges[group] += 1
        // One, and a tenth of those that came into the group: no more can have than there were calls and fallbacks.
        if Double(hedges[group]) > 1.001 + 0.1 * Double(begun) { violate("more second attempts than may be") }
        if plan.deploymentID == router.roster.deployments[first.deployment].id { violate("a second attempt at the same deployment") }
        start(plan, of: call, opens, at: now)
    }

    private mutating func wake(at now: Instant) {
        let over = woken.withLock { list in
            defer { list = [] }
            return list
        }
        for (call, wait) in over { events.schedule(.resume(call: call, wait: wait), at: now) }
    }

    private mutating func finish(_ call: Int) {
        calls[call] = nil
        free.append(call)
    }

    // MARK: What must hold

    private mutating func check(_ picked: Int, _ plan: AttemptPlan, of call: Int, _ opens: [Instant], at now: Instant) {
        guard let running = calls[call] else { return }
        let (roster, settings) = (router.roster, router.configuration.settings)
        if now >= running.course.deadline { violate("an attempt after the deadline") }
        if plan.deadline > running.course.deadline { violate("an attempt may outlast its call") }
        let extra = plan.lane == .hedge || settings.hedging != nil ? 1 + settings.retries : 0
        if running.perGroup[roster.groups[picked], default: 0] + 1 > 1 + settings.retries + extra { violate("more attempts in a group than may be") }
        let most = (1 + settings.retries + extra) * (1 + min(settings.maxFallbacks, roster.groupNames.count - 1))
        if running.picked + 1 > most { violate("more than \(most) attempts") }
        if plan.reason == ChoiceReason.retrySameDeployment.rawValue { countReturn(at: now) }
        let members = roster.targets[roster.groups[picked]].members
        for other in members where other != picked && opens[other] <= now && !running.failed.contains(other) && books.hasRoom(at: other, now)
            && !running.attempts.contains(where: { $0.deployment == other })
        {
            if running.failed.contains(picked) { return violate("picked \(picked), which had failed, with \(other) left") }
            if opens[picked] > now { return violate("picked \(picked), which cools, with \(other) left") }
            if (roster.deployments[picked].order ?? .max) > (roster.deployments[other].order ?? .max) {
                return violate("picked \(picked) before \(other), which is of a lower order")
            }
        }
    }

    /// Where no limit and no provider asks for a wait, every return to a deployment that has failed is paid for.
    private mutating func countReturn(at now: Instant) {
        guard world.isPlain else { return }
        returns += 1
        if Double(returns) > 30.001 + 0.15 * Double(begun) + 3 * Double(now.nanoseconds) / 1e9 { violate("more returns than the budget has") }
    }

    /// All calls are over: nothing may be left of them.
    private mutating func settleUp(at now: Instant) {
        if calls.contains(where: { $0 != nil }) { violate("a call was lost") }
        if books.inFlight.contains(where: { $0 != 0 }) { violate("the books: in flight \(books.inFlight)") }
        router.shared.withLock { shared in
            if shared.state.inFlight.contains(where: { $0 != 0 }) { violations.append("in flight: \(shared.state.inFlight)") }
            for budget in shared.state.limits.budgets where abs(budget.reserved) > 1e-6 { violations.append("a reservation of \(budget.reserved) was lost") }
            var limits = shared.state.limits
            for position in router.roster.deployments.indices {
                let later = now.advanced(nanoseconds: 62_000_000_000)
                let used = limits.used(at: position, now: later) ?? (0, 0)
                let sides = limits.usedSides(at: position, now: later) ?? (0, 0)
                if used != (0, 0) || sides != (0, 0) { violations.append("\(used) are still counted after a minute") }
            }
        }
        calls = []
        free = []
    }

    private mutating func violate(_ what: String) {
        if violations.count < 100 { violations.append(what) }
    }

    /// Deployments of a lowest order with a share of the draws that are not back in use.
    var lame: [Int] {
        let roster = router.roster
        return router.shared.withLock { shared in
            roster.targets.prefix(roster.groupNames.count).flatMap { target in
                roster.levels[target.levels.lowerBound].members.filter { roster.shares[$0] > 0 && shared.state.health[$0].cooldown != nil }
            }
        }
    }

    var isLimited: Bool { router.roster.hasLimits }
    /// Attempts so far that were no hedges, by deployment.
    var uses: [Int] { router.shared.withLock { $0.state.tallies.map { $0.attempts - $0.hedges } } }
}

/// One seed's run with failures, and another in which everyone must recover; what was violated.
func examine(seed: Int, requests: Int) throws -> (faults: [String], attempts: Int, succeeded: Int) {
    var invariants = try Invariants(seed: seed)
    // Past the longest cooldown, and whatever a minute or a day may hold.
    let end = try invariants.run(requests: requests).advanced(nanoseconds: 86_400_000_000_000)
    let (attempts, before, used) = (invariants.attempts, invariants.succeeded, invariants.uses)
    let after = min(requests, 100)
    _ = try invariants.run(requests: after, from: end, healthy: true)
    var faults = invariants.violations
    let answered = invariants.succeeded - before
    // One call in a hundred is abandoned, and limits go on to refuse.
    if !invariants.isLimited, answered < after * 95 / 100 { faults.append("only \(answered) of \(after) succeed when all is well") }
    // Whom nobody has asked first since has had no occasion to show it: a hedge may be overtaken each time.
    let lame = invariants.lame.filter { invariants.uses[$0] > used[$0] }
    if !lame.isEmpty { faults.append("\(lame) have not recovered: \(lame.map { (used[$0], invariants.router.shared.withLock { s in s.state.tallies }[$0], invariants.router.shared.withLock { s in s.state.health }[$0]) }) strategy \(invariants.router.configuration.settings)") }
    return (faults, attempts, before)
}
