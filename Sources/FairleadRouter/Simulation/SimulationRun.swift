import FairleadCore
import FairleadModel

/// One run: traffic through a router over simulated deployments, in virtual time. The same seed gives the same run, bit for bit.
struct SimulationRun {
    private enum Event {
        case arrival
        case end(call: Int)
        case resume(call: Int)
    }

    private struct InFlight {
        let course: RouterCourse
        let begun: Instant
        let load: SimulatedLoad
        var deployment = -1
        var outcome: AttemptOutcome?
    }

    private let router: Router
    private let traffic: Traffic
    private let requests: [JSON]
    private var deployments: [SimulatedDeployment]
    private var random: SplitMix64
    private var events = EventQueue<Event>()
    private var calls: [InFlight?] = []
    private var free: [Int] = []
    private var arrived = 0
    private(set) var report: SimulationReport
    /// Every decision as a number, so that two runs can be told apart.
    private var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325

    init(router: Router, traffic: Traffic, behaviours: [Behaviour], seed: UInt64) throws(Failure) {
        self.router = router
        self.traffic = traffic
        deployments = behaviours.map { SimulatedDeployment($0) }
        random = SplitMix64(seed: seed)
        report = SimulationReport(strategy: router.configuration.settings.policy.strategy, deployments: router.roster.deployments.map(\.id))
        var requests: [JSON] = []
        for model in traffic.models {
            let request = JSONValue.object([.init("model", .string(model.name)), .init("stream", .bool(traffic.isStream))]).bytes
            do {
                requests.append(try JSONDocument(request).root)
            } catch {
                throw Failure(.internal, "a request of the simulation's own is no JSON")
            }
        }
        self.requests = requests
    }

    mutating func run() throws(Failure) {
        guard traffic.count > 0, !requests.isEmpty else { return }
        events.schedule(.arrival, at: traffic.arrival(0, after: Instant(nanoseconds: 0), &random))
        var last = Instant(nanoseconds: 0)
        while let (now, event) = events.next() {
            last = now
            switch event {
            case .arrival: try arrive(at: now)
            case .end(let call): end(call, at: now)
            case .resume(let call): if let course = calls[call]?.course { take(course.resume(at: now), of: call, at: now) }
            }
        }
        report.finish(deployments, at: last, fingerprint: fingerprint)
    }

    private mutating func arrive(at now: Instant) throws(Failure) {
        arrived += 1
        if arrived < traffic.count { events.schedule(.arrival, at: traffic.arrival(arrived, after: now, &random)) }
        let course = try router.course(for: requests[traffic.model(&random)], now: now)
        let call = InFlight(course: course, begun: now, load: traffic.load(&random))
        let position = free.popLast() ?? calls.count
        if position < calls.count { calls[position] = call } else { calls.append(call) }
        take(course.begin(at: now), of: position, at: now)
    }

    private mutating func end(_ call: Int, at now: Instant) {
        guard let running = calls[call], let outcome = running.outcome else { return }
        deployments[running.deployment].end()
        calls[call]?.outcome = nil
        let move = running.course.proceed(after: outcome, at: now)
        guard outcome.failure != nil else {
            let latency = outcome.firstContentNanoseconds.map { now.since(running.begun) &- outcome.latencyNanoseconds &+ $0 }
            report.succeed(begun: running.begun, latency: latency ?? now.since(running.begun), cost: outcome.cost)
            finish(call)
            return
        }
        take(move, of: call, at: now)
    }

    private mutating func take(_ move: CourseMove, of call: Int, at now: Instant) {
        guard let running = calls[call] else { return }
        switch move {
        case .attempt(let plan):
            guard let deployment = plan.deploymentID.flatMap({ router.roster.position(of: $0) }) else { return }
            note(UInt64(truncatingIfNeeded: deployment) ^ UInt64(bitPattern: now.nanoseconds))
            let answer = deployments[deployment].answer(
                running.load, deadline: plan.deadline, price: router.roster.prices[deployment], at: now, &random)
            report.attempts &+= 1
            calls[call]?.deployment = deployment
            calls[call]?.outcome = answer.outcome
            events.schedule(.end(call: call), at: now.advanced(nanoseconds: answer.latency))
        case .wait(let until):
            events.schedule(.resume(call: call), at: max(until, now))
        case .stop(let failure):
            report.fail(failure.status, begun: running.begun)
            finish(call)
        }
    }

    private mutating func finish(_ call: Int) {
        calls[call] = nil
        free.append(call)
    }

    private mutating func note(_ value: UInt64) { fingerprint = (fingerprint ^ value) &* 0x100_0000_01B3 }
}
