import FairleadCore
import FairleadModel
import FairleadTranslate
import Foundation
import Testing

@testable import FairleadRouter

/// Calls that go on while a new configuration takes the place of theirs.
@Suite struct Updates {
    private func configured(_ params: String, _ settings: String = "", ids: [String] = ["a"]) throws -> RouterConfiguration {
        let rows = ids.map { #"{"model_name": "g", "params": {"model": "openai/m", \#(params)}, "model_info": {"id": "\#($0)"}}"# }
        return try configuration(#"{"model_list": [\#(rows.joined(separator: ","))], "seed": 1\#(settings)}"#)
    }

    private let checked = #", "enable_pre_call_checks": true, "wait_for_recovery": false"#
    private let two = #""max_parallel_requests": 2"#
    private let once = #"{"model": "g", "messages": [], "num_retries": 0, "max_tokens": 600}"#
    private let failure = Failure.http(500)

    /// A call of the old router whose first attempt ends after the change, at a deployment that fails.
    private func delayed(_ old: Router) throws -> RouterCourse { try old.course(for: json(once), now: seconds(0)) }

    private func isAttempt(_ move: CourseMove) -> Bool { if case .attempt = move { true } else { false } }

    @Test func whatBeginsUnderTheOldOneTakesASlotOfTheNew() throws {
        let old = Router(try configured(two))
        let late = try (0..<2).map { _ in try delayed(old) }
        let new = Router(try configured(two), succeeding: old)
        for course in late { #expect(isAttempt(course.begin(at: seconds(1)))) }
        #expect(new.inFlight == [2])
        #expect(throws: OpenCall.Refused.self) { try OpenCall(new, at: 1) }
        #expect(throws: OpenCall.Refused.self) { try OpenCall(old, at: 1) }
        late[0].abandon(at: seconds(2))
        #expect(new.inFlight == [1])
        let third = try OpenCall(old, at: 2)
        #expect(throws: OpenCall.Refused.self) { try OpenCall(new, at: 2) }
        #expect(new.inFlight == [2])
        third.succeed(at: 3)
    }

    /// Ten through one slot, five of each: one after the other.
    @Test func oldAndNewWaitInOneLine() throws {
        let one = #""max_parallel_requests": 1"#
        let old = Router(try configured(one))
        let held = try OpenCall(old)
        let early = try Slots.Waiter(old, at: 0.1)
        let new = Router(try configured(one), succeeding: old)
        let late = try Slots.Waiter(new, at: 0.2)
        let later = try Slots.Waiter(old, at: 0.3)
        held.succeed(at: 1)
        #expect([early, late, later].map(\.course.mayResume) == [true, false, false])
        #expect(early.resume(at: 1))
        early.succeed(at: 2)
        #expect(late.course.mayResume && !later.course.mayResume)
        #expect(late.resume(at: 2))
        late.succeed(at: 3)
        #expect(later.isTold)
        #expect(later.resume(at: 3) && new.inFlight == [1])
        later.succeed(at: 4)
        #expect(new.inFlight == [0])
    }

    @Test func moreSlotsAreToldOfAtOnce() throws {
        let old = Router(try configured(#""max_parallel_requests": 1"#))
        let held = try OpenCall(old)
        let waiters = try (0..<3).map { try Slots.Waiter(old, at: 0.1 * Double($0)) }
        let new = Router(try configured(#""max_parallel_requests": 3"#), succeeding: old, now: seconds(1))
        #expect(waiters.map(\.isTold) == [true, true, false])
        #expect(waiters[0].resume(at: 1) && waiters[1].resume(at: 1) && !waiters[2].resume(at: 1))
        #expect(new.inFlight == [3])
        held.succeed(at: 2)
    }

    @Test func ratesHold() throws {
        let limits = #""rpm": 5, "tpm": 3000"#
        let old = Router(try configured(limits, checked))
        let late = try (0..<4).map { _ in try delayed(old) }
        let new = Router(try configured(limits, checked), succeeding: old)
        for course in late { #expect(isAttempt(course.begin(at: seconds(1)))) }
        let used = try #require(new.shared.withLock { $0.state.limits.used(at: 0, now: seconds(1)) })
        #expect(used.requests == 4 && used.tokens >= 2400)
        let last = try OpenCall(new, once, at: 1)
        #expect(throws: OpenCall.Refused.self) { try OpenCall(new, once, at: 1) }
        #expect(throws: OpenCall.Refused.self) { try OpenCall(old, once, at: 1) }
        for course in late {
            let usage = Usage(promptTokens: 1, completionTokens: 1)
            _ = course.proceed(after: AttemptOutcome(failure: nil, usage: usage, latencyNanoseconds: 1), at: seconds(2))
        }
        let settled = try #require(new.shared.withLock { $0.state.limits.used(at: 0, now: seconds(2)) })
        #expect(settled.requests == 5 && settled.tokens > 600 && settled.tokens < 800)
        last.succeed(at: 3)
    }

    @Test func budgetsHold() throws {
        let budget = #""max_budget": 2, "input_cost_per_token": 1e-3, "output_cost_per_token": 1e-3"#
        let old = Router(try configured(budget, checked))
        let late = try (0..<3).map { _ in try delayed(old) }
        let new = Router(try configured(budget, checked), succeeding: old)
        #expect(late.map { isAttempt($0.begin(at: seconds(1))) } == [true, true, true])
        #expect(throws: OpenCall.Refused.self) { try OpenCall(new, once, at: 1) }
        for course in late { _ = course.proceed(after: AttemptOutcome(failure: nil, latencyNanoseconds: 1, cost: 0.5), at: seconds(2)) }
        let left = new.shared.withLock { $0.state.limits.budgets[0] }
        #expect(left.spent == 1.5 && left.reserved == 0)
    }

    /// What was begun before there was a limit takes nothing from it when it ends.
    @Test func aNewLimitHoldsNothingOfWhatWasBeforeIt() throws {
        let old = Router(try configured(#""weight": 1"#))
        let before = try OpenCall(old, once)
        let limits = #""rpm": 5, "max_budget": 100, "input_cost_per_token": 1e-3, "output_cost_per_token": 1e-3"#
        let new = Router(try configured(limits, checked), succeeding: old)
        let after = try OpenCall(new, once, at: 1)
        before.fail(.http(500), at: 2)
        let (used, budget) = new.shared.withLock { ($0.state.limits.used(at: 0, now: seconds(2)), $0.state.limits.budgets[0]) }
        #expect(used?.requests == 1 && (used?.tokens ?? 0) >= 600)
        #expect(budget.reserved >= 0.6)
        after.succeed(at: 3)
    }

    /// Calls of the old router go by the limits of the new one.
    @Test func aLowerLimitHoldsForAll() throws {
        let old = Router(try configured(two))
        let held = try OpenCall(old)
        let new = Router(try configured(#""max_parallel_requests": 1"#), succeeding: old)
        #expect(throws: OpenCall.Refused.self) { try OpenCall(old, at: 1) }
        #expect(new.inFlight == [1])
        held.succeed(at: 2)
    }

    @Test func whatIsGoneHasItsLimitStill() throws {
        let old = Router(try configured(#""max_parallel_requests": 1"#))
        let held = try OpenCall(old)
        let waiter = try Slots.Waiter(old, at: 0.1)
        let new = Router(try configured(two, ids: ["b"]), succeeding: old)
        #expect(!waiter.course.mayResume)
        held.succeed(at: 1)
        #expect(waiter.isTold && waiter.resume(at: 1))
        #expect(throws: OpenCall.Refused.self) { try OpenCall(old, at: 1) }
        waiter.succeed(at: 2)
        // It comes back as a new one.
        let again = Router(try configured(two), succeeding: new)
        #expect(old.inFlight == [0] && again.inFlight == [0])
    }

    /// Gone with a second change: whoever of an older configuration still goes there does not wait for ever.
    @Test func whatIsGoneLaterIsNotWaitedFor() throws {
        let one = #""max_parallel_requests": 1"#
        let old = Router(try configured(one))
        let waiting = try delayed(old)
        let middle = Router(try configured(one), succeeding: old)
        let held = try OpenCall(middle)
        guard case .wait = waiting.begin(at: seconds(1)) else {
            Issue.record("does not wait")
            return
        }
        waiting.wait(at: seconds(1)) {}
        _ = Router(try configured(one, ids: ["b"]), succeeding: middle)
        #expect(isAttempt(waiting.resume(at: seconds(2))))
        waiting.abandon(at: seconds(3))
        held.succeed(at: 4)
        #expect(old.inFlight == [0])
    }

    @Test func prefixesStayWithTheirDeployments() throws {
        let settings = #", "routing_strategy": "prompt-cache-affinity""#
        let long = #"{"model": "g", "messages": [{"role": "system", "content": "\#(String(repeating: "long text ", count: 2000))"}]}"#
        var router = Router(try configured(#""weight": 1"#, settings, ids: (0..<8).map { "d\($0)" }))
        let call = try OpenCall(router, long)
        call.succeed(at: 1)
        router = Router(try configured(#""weight": 1"#, settings, ids: (0..<8).reversed().map { "d\($0)" }), succeeding: router)
        for _ in 0..<4 {
            let next = try OpenCall(router, long, at: 2)
            #expect(next.deployment == call.deployment)
            next.succeed(at: 3)
        }
    }

    /// Any number of threads through any number of changes: never more at once than may be, and at the end nothing is lost.
    @Test func noNumberOfThreadsGoesOver() throws {
        let most = 3
        let configurations = try [["a", "b"], ["b", "a", "c"]].map {
            try configured(#""max_parallel_requests": \#(most)"#, #", "num_retries": 5, "disable_cooldowns": true, "wait_for_recovery": false"#, ids: $0)
        }
        let current = Locked(Router(configurations[0]))
        let inFlight = Locked<[String: Int]>([:])
        let (over, attempts) = (Locked(0), Locked(0))
        DispatchQueue.concurrentPerform(iterations: 12) { thread in
            var random = SplitMix64(seed: UInt64(thread))
            for number in 0..<150 {
                if thread == 0 {
                    current.withLock { $0 = Router(configurations[number % 2], succeeding: $0) }
                    continue
                }
                let router = current.withLock { $0 }
                guard let course = try? router.course(for: json(#"{"model": "g"}"#), now: .now) else { continue }
                var move = course.begin(at: .now)
                for _ in 0..<20 {
                    if case .wait = move { move = course.resume(at: .now) }
                    guard case .attempt(let plan) = move, let id = plan.deploymentID else { break }
                    // What a second change has removed is limited no more.
                    let count = inFlight.withLock { $0[id, default: 0] += 1; return $0[id] ?? 0 }
                    if count > most, id != "c" { over.withLock { $0 += 1 } }
                    attempts.withLock { $0 += 1 }
                    sched_yield()
                    inFlight.withLock { $0[id, default: 0] -= 1 }
                    let fails = random.unit() < 0.3
                    move = course.proceed(after: AttemptOutcome(failure: fails ? failure : nil, latencyNanoseconds: 1), at: .now)
                    if !fails { break }
                }
                course.abandon(at: .now)
            }
        }
        #expect(over.withLock { $0 } == 0)
        #expect(attempts.withLock { $0 } > 0)
        let router = current.withLock { $0 }
        #expect(router.inFlight.allSatisfy { $0 == 0 })
        for (deployment, tally) in zip(router.roster.deployments, router.shared.withLock { $0.state.tallies }) where deployment.id != "c" {
            #expect(tally.attempts == tally.successes + tally.failures.values.reduce(0, +))
        }
    }
}
