import FairleadCore
import FairleadModel
import Foundation
import Testing

@testable import FairleadRouter

/// Those who wait at `max_parallel_requests`.
@Suite struct Slots {
    private let one = #","max_parallel_requests":1"#

    /// A call that waits for a slot.
    final class Waiter: Sendable {
        let course: RouterCourse
        let wakes = Locked(0)

        init(_ router: Router, at moment: Double, _ request: String = ask) throws {
            course = try router.course(for: json(request), now: seconds(moment))
            guard case .wait = course.begin(at: seconds(moment)) else {
                Issue.record("does not wait")
                return
            }
            wait(at: moment)
        }

        func wait(at moment: Double) {
            course.wait(at: seconds(moment)) { [wakes] in wakes.withLock { $0 += 1 } }
        }

        var isTold: Bool { course.mayResume && wakes.withLock { $0 } == 1 }

        /// Whether it gets the slot.
        func resume(at moment: Double) -> Bool {
            guard case .attempt = course.resume(at: seconds(moment)) else { return false }
            return true
        }

        func succeed(at moment: Double) {
            _ = course.proceed(after: AttemptOutcome(failure: nil, latencyNanoseconds: 1), at: seconds(moment))
        }
    }

    /// Nothing is known of how long an answer takes there, and many wait for it: each for itself looks seldom.
    @Test func whoWaitsLooksSeldom() throws {
        let router = try group([one], #""timeout": 40"#)
        let held = try OpenCall(router)
        var now = seconds(0)
        let course = try router.course(for: json(ask), now: now)
        var move = course.begin(at: now)
        var looks = 0
        while case .wait(let until) = move, looks < 10_000 {
            #expect(until > now && until < course.deadline)
            now = until
            looks += 1
            move = course.resume(at: now)
        }
        #expect(looks < 200)
        #expect(now > seconds(39))
        held.succeed(at: 41)
    }

    @Test func whoCameFirstIsToldFirst() throws {
        let router = try group([one])
        let held = try OpenCall(router)
        let waiters = try (1...3).map { try Waiter(router, at: Double($0) * 0.001) }
        #expect(!waiters.contains { $0.course.mayResume })
        held.succeed(at: 1)
        #expect(waiters.map(\.isTold) == [true, false, false])
        #expect(waiters[0].resume(at: 1.001))
        #expect(waiters.map(\.isTold) == [false, false, false])
        waiters[0].succeed(at: 2)
        #expect(waiters.map { $0.course.mayResume } == [false, true, false])
    }

    @Test func whoGoesAwayLeavesTheTurnToTheNext() throws {
        let router = try group([one])
        let held = try OpenCall(router)
        let waiters = try (1...3).map { try Waiter(router, at: Double($0) * 0.001) }
        waiters[0].course.abandon(at: seconds(0.5))
        held.succeed(at: 1)
        #expect(waiters.map(\.isTold) == [false, true, false])
        waiters[1].course.abandon(at: seconds(1.001))
        #expect(waiters[2].isTold)
        #expect(waiters[2].resume(at: 1.002))
        #expect(router.inFlight == [1])
    }

    /// Whoever was told, and was too late, is told again before all who came later.
    @Test func theTurnIsKept() throws {
        let router = try group([one])
        let held = try OpenCall(router)
        let waiters = try (1...2).map { try Waiter(router, at: Double($0) * 0.001) }
        held.succeed(at: 1)
        let other = try OpenCall(router, at: 1)
        #expect(!waiters[0].resume(at: 1.001))
        waiters[0].wait(at: 1.001)
        #expect(!waiters[0].course.mayResume)
        other.succeed(at: 2)
        #expect(waiters.map { $0.course.mayResume } == [true, false])
    }

    /// A call between whose events its caller does something else does not come for its slot: that is no reason to leave it free.
    @Test func whoDoesNotComeIsPassedOver() throws {
        let router = try group([one])
        let held = try OpenCall(router)
        let waiters = try (1...2).map { try Waiter(router, at: Double($0) * 0.001) }
        held.succeed(at: 1)
        let other = try OpenCall(router, at: 1.5)
        other.succeed(at: 2)
        #expect(waiters.map(\.isTold) == [true, true])
        #expect(waiters[1].resume(at: 2))
    }

    /// Between the decision to wait and the wait a slot became free.
    @Test func aSlotThatIsFreeAlreadyIsToldAtOnce() throws {
        let router = try group([one])
        let held = try OpenCall(router)
        let course = try router.course(for: json(ask), now: seconds(0))
        guard case .wait = course.begin(at: seconds(0)) else {
            Issue.record("does not wait")
            return
        }
        held.succeed(at: 0.001)
        let wakes = Locked(0)
        course.wait(at: seconds(0.002)) { wakes.withLock { $0 += 1 } }
        #expect(wakes.withLock { $0 } == 1 && course.mayResume)
    }

    /// Who waits for the end of a minute is not told of slots.
    @Test func onlyAFullDeploymentIsWaitedForSo() throws {
        let router = try group([#","max_parallel_requests":1,"rpm":1"#], #""optional_pre_call_checks": ["enforce_model_rate_limits"]"#)
        let held = try OpenCall(router)
        let waiter = try Waiter(router, at: 2)
        held.succeed(at: 3)
        #expect(waiter.isTold)
        #expect(!waiter.resume(at: 3.001))
        waiter.wait(at: 3.001)
        #expect(!waiter.course.mayResume)
    }

    /// Of a slot that a changed configuration has taken over whoever waits under it is told too.
    @Test func theNextRouterTellsItsOwn() throws {
        let text = #"{"model_list": [{"model_name": "g", "params": {"model": "x", "max_parallel_requests": 1}, "model_info": {"id": "a"}}]}"#
        let old = Router(try configuration(text))
        let held = try OpenCall(old)
        let new = Router(try configuration(text), succeeding: old)
        let waiter = try Waiter(new, at: 0.1)
        held.succeed(at: 1)
        #expect(waiter.isTold)
        #expect(waiter.resume(at: 1))
    }

    /// Over real time: a slot that becomes free is taken at once, however long was waited for it.
    @Test func aFreeSlotIsTakenAtOnce() throws {
        let rows = #"{"model_name": "g", "params": {"model": "openai/m", "mock_response": "x", "max_parallel_requests": 1}}"#
        let routed = try RoutedClient(Client(configuration: nil, environment: .init([:])), configuration: json(#"{"model_list": [\#(rows)]}"#))
        let slow = try json(#"{"model": "g", "messages": [{"role": "user", "content": "?"}], "mock_delay": 0.5}"#)
        let quick = try json(#"{"model": "g", "messages": [{"role": "user", "content": "?"}]}"#)
        // Whoever is not told looks an eighth of a second later. The best of many: the machine may be busy.
        var best = Double.infinity
        for _ in 0..<20 where best > 0.1 {
            let ends = Locked<[Instant]>([])
            DispatchQueue.concurrentPerform(iterations: 2) { thread in
                if thread == 1 { Thread.sleep(forTimeInterval: 0.05) }
                _ = try? routed.complete(thread == 0 ? slow : quick)
                ends.withLock { $0.append(.now) }
            }
            let moments = ends.withLock { $0 }
            guard moments.count == 2 else { continue }
            best = min(best, Double(moments[1].since(moments[0])) / 1e9)
        }
        #expect(best <= 0.1)
    }
}
