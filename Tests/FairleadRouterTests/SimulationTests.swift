import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

/// Many calls at once over deployments that fail at random, in virtual time; what must always hold is checked at every step.
struct Simulation {
    private enum Event {
        case start
        case end(call: Int, AttemptOutcome)
        case resume(call: Int)
    }

    private struct Running {
        let course: RouterCourse
        let retries: Int
        var picked: [Int] = []
        var failed: Set<Int> = []
        var current: Int?
        var isOver = false
    }

    private struct Nature {
        let failing: Double
        let failure: Failure
        let latency: Int64
    }

    let router: Router
    private var random: SplitMix64
    private var natures: [Nature] = []
    private var queue: [(at: Instant, order: Int, event: Event)] = []
    private var scheduled = 0
    private var calls: [Running] = []
    private(set) var violations: [String] = []
    private(set) var attempts = 0
    private(set) var succeeded = 0
    private let groupNames = ["g", "h", "i"]

    init(seed: Int) throws {
        random = SplitMix64(seed: UInt64(seed))
        var rows: [String] = []
        for group in groupNames.prefix(1 + seed % 3) {
            for _ in 0..<(1 + Self.below(6, &random)) {
                let weight = ["", #", "weight": 1"#, #", "weight": 5"#, #", "weight": 0"#][Self.below(4, &random)]
                let order = ["", "", #", "order": 1"#, #", "order": 2"#][Self.below(4, &random)]
                rows.append(#"{"model_name": "\#(group)", "params": {"model": "x"\#(weight)\#(order)}, "model_info": {"id": "\#(rows.count)"}}"#)
            }
        }
        let fallbacks = seed % 3 == 0 ? "" : #", "fallbacks": [{"g": ["h"]}], "default_fallbacks": ["\#(groupNames[seed % 3])"]"#
        let disabled = seed % 11 == 0 ? #", "disable_cooldowns": true"# : ""
        router = Router(
            try configuration(
                #"{"model_list": [\#(rows.joined(separator: ","))], "seed": \#(seed), "num_retries": \#(seed % 4), "timeout": 40\#(fallbacks)\#(disabled)}"#))
        let statuses = [401, 404, 429, 429, 500, 500, 503, 400, 408]
        natures = router.roster.deployments.map { _ in
            let failing = [0, 0.05, 0.3, 0.6, 1][Self.below(5, &random)]
            let status = statuses[Self.below(statuses.count, &random)]
            let retryAfter: Double? = status == 429 && random.unit() < 0.5 ? random.unit() * 50 : nil
            return Nature(
                failing: failing, failure: .http(status, retryAfter: retryAfter),
                latency: Int64(random.unit() * 2_000_000_000))
        }
    }

    private static func below(_ count: Int, _ random: inout SplitMix64) -> Int { Int(random.unit() * Double(count)) }

    mutating func run(requests: Int, from start: Instant = Instant(nanoseconds: 0), healthy: Bool = false) throws -> Instant {
        if healthy {
            natures = natures.map { Nature(failing: 0, failure: $0.failure, latency: $0.latency) }
        }
        var moment = start
        for _ in 0..<requests {
            schedule(.start, at: moment)
            moment = moment.advanced(nanoseconds: Int64(random.unit() * 600_000_000))
        }
        var last = start
        while let (now, _, event) = next() {
            last = now
            switch event {
            case .start:
                let retries = router.configuration.settings.retries
                let course = try router.course(for: Self.requests[Self.below(router.roster.groupNames.count, &random)], now: now)
                calls.append(Running(course: course, retries: retries))
                let before = router.shared.withLock { $0.state }
                take(course.begin(at: now), of: calls.count - 1, before, at: now)
            case .resume(let call):
                let before = router.shared.withLock { $0.state }
                take(calls[call].course.resume(at: now), of: call, before, at: now)
            case .end(let call, let outcome):
                if let current = calls[call].current {
                    if outcome.failure != nil { calls[call].failed.insert(current) }
                    calls[call].current = nil
                }
                let before = router.shared.withLock { $0.state }
                let move = calls[call].course.proceed(after: outcome, at: now)
                if outcome.failure == nil {
                    succeeded += 1
                    calls[call].isOver = true
                } else {
                    if outcome.hasDelivered, case .stop = move {} else if outcome.hasDelivered { violations.append("went on after delivery") }
                    take(move, of: call, before, at: now)
                }
            }
        }
        if calls.contains(where: { !$0.isOver }) { violations.append("a call was lost") }
        if router.inFlight.contains(where: { $0 != 0 }) { violations.append("in flight: \(router.inFlight)") }
        calls = []
        return last
    }

    private static let requests = ["g", "h", "i"].compactMap { try? json(#"{"model": "\#($0)"}"#) }

    private mutating func schedule(_ event: Event, at moment: Instant) {
        scheduled += 1
        let entry = (at: moment, order: scheduled, event: event)
        // Latest first, so that the next is the last.
        var low = 0
        var high = queue.count
        while low < high {
            let middle = (low + high) / 2
            if (queue[middle].at, queue[middle].order) > (moment, scheduled) { low = middle + 1 } else { high = middle }
        }
        queue.insert(entry, at: low)
    }

    private mutating func next() -> (Instant, Int, Event)? { queue.popLast() }

    private mutating func take(_ move: CourseMove, of call: Int, _ before: RouterState, at now: Instant) {
        switch move {
        case .attempt(let plan):
            guard let position = plan.deploymentID.flatMap({ id in router.roster.deployments.firstIndex { $0.id == id } }) else {
                violations.append("no such deployment")
                return
            }
            check(position, of: call, before, at: now)
            attempts += 1
            calls[call].picked.append(position)
            calls[call].current = position
            let nature = natures[position]
            let end = min(now.advanced(nanoseconds: nature.latency), plan.deadline)
            let isCut = now.advanced(nanoseconds: nature.latency) > plan.deadline
            let failure = isCut ? Failure(.timeout, "") : random.unit() < nature.failing ? nature.failure : nil
            let outcome = AttemptOutcome(
                failure: failure, latencyNanoseconds: end.since(now), hasDelivered: failure != nil && random.unit() < 0.05)
            schedule(.end(call: call, outcome), at: end)
        case .wait(let until):
            if until >= calls[call].course.deadline { violations.append("waits beyond the deadline") }
            schedule(.resume(call: call), at: max(until, now))
        case .carryOn, .settle: violations.append("nothing else is under way")
        case .stop:
            calls[call].isOver = true
        }
    }

    private mutating func check(_ picked: Int, of call: Int, _ before: RouterState, at now: Instant) {
        let roster = router.roster
        let running = calls[call]
        if now >= running.course.deadline { violations.append("an attempt after the deadline") }
        let most = (1 + running.retries) * (1 + min(router.configuration.settings.maxFallbacks, roster.groupNames.count - 1))
        if running.picked.count + 1 > most { violations.append("more than \(most) attempts") }
        let after = router.shared.withLock { $0.state }
        let others = roster.targets.prefix(roster.groupNames.count).first { $0.members.contains(picked) }?.members ?? 0..<0
        let leftOut = others.filter { $0 != picked && after.isOpen($0, at: now) && !running.failed.contains($0) }
        guard let other = leftOut.first else { return }
        if running.failed.contains(picked) { violations.append("picked \(picked), which had failed, with \(other) left") }
        if !before.isOpen(picked, at: now) { violations.append("picked \(picked), which cools, with \(other) left") }
        let isLater = (roster.deployments[picked].order ?? .max) > (roster.deployments[other].order ?? .max)
        if isLater { violations.append("picked \(picked) before \(other), which is of a lower order") }
    }
}

@Suite struct Simulations {
    @Test(arguments: 0..<20)
    func whatMustAlwaysHold(part: Int) throws {
        var attempts = 0
        for seed in (part * 50)..<(part * 50 + 50) {
            var simulation = try Simulation(seed: seed)
            _ = try simulation.run(requests: 200)
            #expect(simulation.violations.isEmpty, "seed \(seed): \(simulation.violations.prefix(3))")
            attempts += simulation.attempts
        }
        // As many as there were requests: the runs did not consist of refusals.
        #expect(attempts >= 50 * 200)
    }

    @Test func everyoneRecoversAfterAnOutage() throws {
        for seed in 0..<60 {
            var simulation = try Simulation(seed: seed)
            let end = try simulation.run(requests: 100).advanced(nanoseconds: 301_000_000_000)
            let before = simulation.succeeded
            _ = try simulation.run(requests: 150, from: end, healthy: true)
            #expect(simulation.violations.isEmpty)
            #expect(simulation.succeeded == before + 150, "seed \(seed)")
            // Those of the lowest order with a share of the draws are all in use again.
            let roster = simulation.router.roster
            for target in roster.targets.prefix(roster.groupNames.count) {
                for position in roster.levels[target.levels.lowerBound].members where roster.shares[position] > 0 {
                    let health = simulation.router.shared.withLock { $0.state.health[position] }
                    #expect(health.cooldown == nil, "seed \(seed), deployment \(position)")
                }
            }
        }
    }

    /// The same seed, requests and outcomes at the same moments give the same decisions.
    @Test func replays() throws {
        func run() throws -> (Int, Int) {
            var simulation = try Simulation(seed: 42)
            _ = try simulation.run(requests: 300)
            return (simulation.attempts, simulation.succeeded)
        }
        #expect(try run() == run())
    }
}
