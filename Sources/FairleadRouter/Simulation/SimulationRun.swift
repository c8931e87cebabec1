import FairleadCore
import FairleadModel

/// One run: traffic through a router over simulated deployments, in virtual time. The same seed gives the same run, bit for bit.
struct SimulationRun {
    private enum Event {
        case arrival
        /// Of an attempt, by its number: those of one that was cancelled still come.
        case end(call: Int, attempt: Int)
        case content(call: Int, attempt: Int)
        case hedge(call: Int, attempt: Int)
        case resume(call: Int, wait: Int)
    }

    private struct Running {
        let number: Int
        let lane: AttemptLane
        let deployment: Int
        let outcome: AttemptOutcome
    }

    private struct InFlight {
        let course: RouterCourse
        let begun: Instant
        let load: SimulatedLoad
        /// One, or two of which the first with content goes on.
        var attempts: [Running] = []
        var hasContent = false
        /// The number of its wait, while it waits.
        var wait: Int?
    }

    private let router: Router
    private let traffic: Traffic
    /// By their numbers, as they come to be needed.
    private var requests: [Int: JSON] = [:]
    private var deployments: [SimulatedDeployment]
    private var random: SplitMix64
    private var events = EventQueue<Event>()
    private var calls: [InFlight?] = []
    private var free: [Int] = []
    private var arrived = 0
    private var waits = 0
    /// Whose waits are over before their moments: calls and the numbers of their waits.
    private let woken = Locked<[(call: Int, wait: Int)]>([])
    private(set) var report: SimulationReport
    /// Every decision as a number, so that two runs can be told apart.
    private var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325

    init(router: Router, traffic: Traffic, behaviours: [Behaviour], seed: UInt64) {
        self.router = router
        self.traffic = traffic
        deployments = behaviours.map { SimulatedDeployment($0) }
        random = SplitMix64(seed: seed)
        report = SimulationReport(strategy: router.configuration.settings.policy.strategy, deployments: router.roster.deployments.map(\.id))
    }

    private static let mostRequests = 4096

    /// The request of a model and a user.
    private mutating func request(_ number: Int) throws(Failure) -> JSON {
        if let known = requests[number] { return known }
        let users = max(1, traffic.users)
        var members = [JSONValue.Member("model", .string(traffic.models[number / users].name)), .init("stream", .bool(traffic.isStream))]
        if traffic.users > 0 { members.append(.init("user", .string("user-\(number % users)"))) }
        do {
            let request = try JSONDocument(JSONValue.object(members).bytes).root
            if requests.count >= Self.mostRequests { requests.removeAll(keepingCapacity: true) }
            requests[number] = request
            return request
        } catch {
            throw Failure(.internal, "a request of the simulation's own is no JSON")
        }
    }

    mutating func run() throws(Failure) {
        guard traffic.count > 0, !traffic.models.isEmpty else { return }
        events.schedule(.arrival, at: traffic.arrival(0, after: Instant(nanoseconds: 0), &random))
        var last = Instant(nanoseconds: 0)
        while let (now, event) = events.next() {
            last = now
            switch event {
            case .arrival: try arrive(at: now)
            case .end(let call, let attempt): end(call, attempt, at: now)
            case .content(let call, let attempt): if let running = running(call, attempt) { prefer(running, of: call, at: now) }
            case .hedge(let call, let attempt): hedge(call, attempt, at: now)
            case .resume(let call, let wait): resume(call, wait, at: now)
            }
            if waits > 0 { wake(at: now) }
        }
        let canaries = router.shared.withLock { shared in
            router.roster.canaries.indices.map { shared.state.canaryReport($0, at: last) }
        }
        report.finish(deployments, at: last, fingerprint: fingerprint, canaries: canaries)
    }

    private mutating func arrive(at now: Instant) throws(Failure) {
        arrived += 1
        if arrived < traffic.count { events.schedule(.arrival, at: traffic.arrival(arrived, after: now, &random)) }
        let course = try router.course(for: request(traffic.request(&random)), now: now)
        let call = InFlight(course: course, begun: now, load: traffic.load(&random))
        let position = free.popLast() ?? calls.count
        if position < calls.count { calls[position] = call } else { calls.append(call) }
        take(course.begin(at: now), of: position, at: now)
    }

    private func running(_ call: Int, _ attempt: Int) -> Running? { calls[call]?.attempts.first { $0.number == attempt } }

    private mutating func end(_ call: Int, _ attempt: Int, at now: Instant) {
        guard let running = running(call, attempt), let inFlight = calls[call] else { return }
        let outcome = running.outcome
        if outcome.failure == nil { prefer(running, of: call, at: now) }
        deployments[running.deployment].end()
        calls[call]?.attempts.removeAll { $0.number == attempt }
        let move = inFlight.course.proceed(after: outcome, at: now)
        guard outcome.failure != nil else {
            let latency = outcome.firstContentNanoseconds.map { now.since(inFlight.begun) &- outcome.latencyNanoseconds &+ $0 }
            report.succeed(begun: inFlight.begun, latency: latency ?? now.since(inFlight.begun), cost: outcome.cost)
            finish(call)
            return
        }
        take(move, of: call, at: now)
    }

    /// The other attempt, if there is one, has lost.
    private mutating func prefer(_ running: Running, of call: Int, at now: Instant) {
        calls[call]?.hasContent = true
        guard let inFlight = calls[call] else { return }
        for other in inFlight.attempts where other.number != running.number {
            deployments[other.deployment].end()
            inFlight.course.withdraw(other.lane, at: now)
        }
        calls[call]?.attempts = [running]
    }

    private mutating func hedge(_ call: Int, _ attempt: Int, at now: Instant) {
        guard running(call, attempt) != nil, let inFlight = calls[call], !inFlight.hasContent, let plan = inFlight.course.hedge(at: now)
        else { return }
        report.hedges &+= 1
        begin(plan, of: call, at: now)
    }

    private mutating func take(_ move: CourseMove, of call: Int, at now: Instant) {
        guard let running = calls[call] else { return }
        switch move {
        case .attempt(let plan): begin(plan, of: call, at: now)
        case .carryOn, .settle: break
        case .wait(let until):
            waits += 1
            calls[call]?.wait = waits
            events.schedule(.resume(call: call, wait: waits), at: max(until, now))
            running.course.wait(at: now) { [woken, waits] in woken.withLock { $0.append((call, waits)) } }
        case .stop(let failure):
            report.fail(failure.status, begun: running.begun)
            finish(call)
        }
    }

    private mutating func wake(at now: Instant) {
        let over = woken.withLock { list in
            defer { list = [] }
            return list
        }
        for (call, wait) in over { events.schedule(.resume(call: call, wait: wait), at: now) }
    }

    private mutating func resume(_ call: Int, _ wait: Int, at now: Instant) {
        guard let waiting = calls[call], waiting.wait == wait else { return }
        calls[call]?.wait = nil
        take(waiting.course.resume(at: now), of: call, at: now)
    }

    private mutating func begin(_ plan: AttemptPlan, of call: Int, at now: Instant) {
        guard let inFlight = calls[call], let deployment = plan.deploymentID.flatMap({ router.roster.position(of: $0) }) else { return }
        note(UInt64(truncatingIfNeeded: deployment) ^ UInt64(bitPattern: now.nanoseconds))
        let answer = deployments[deployment].answer(
            inFlight.load, deadline: plan.deadline, price: router.roster.prices[deployment], at: now, &random)
        report.attempts &+= 1
        var outcome = answer.outcome
        outcome.lane = plan.lane
        let number = report.attempts
        calls[call]?.attempts.append(Running(number: number, lane: plan.lane, deployment: deployment, outcome: outcome))
        events.schedule(.end(call: call, attempt: number), at: now.advanced(nanoseconds: answer.latency))
        guard plan.hedgeTime != nil || plan.lane == .hedge else { return }
        if let first = outcome.firstContentNanoseconds {
            events.schedule(.content(call: call, attempt: number), at: now.advanced(nanoseconds: first))
        }
        if let moment = plan.hedgeTime { events.schedule(.hedge(call: call, attempt: number), at: max(moment, now)) }
    }

    private mutating func finish(_ call: Int) {
        calls[call] = nil
        free.append(call)
    }

    private mutating func note(_ value: UInt64) { fingerprint = (fingerprint ^ value) &* 0x100_0000_01B3 }
}
