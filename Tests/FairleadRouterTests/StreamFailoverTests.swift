import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct StreamFailovers {
    /// What follows a stream that broke after content: nil for the failure itself.
    private func successor(
        _ policy: String, _ failure: Failure = Failure(.streamTruncated, ""), mayContinue: Bool, of groups: KeyValuePairs<String, [String]> = ["g": ["a", "b"]],
        _ settings: String = ""
    ) throws -> AttemptPlan? {
        let router = try router(groups, #""stream_failover": "\#(policy)""# + settings)
        let course = try router.course(for: json(#"{"model": "g", "stream": true}"#), now: seconds(0))
        guard case .attempt(let first) = course.begin(at: seconds(0)) else { return nil }
        #expect(first.succession == nil)
        var outcome = AttemptOutcome(failure: failure, latencyNanoseconds: 1_000_000_000, hasDelivered: true)
        outcome.mayContinue = mayContinue
        let move = course.proceed(after: outcome, at: seconds(1))
        guard case .attempt(let second) = move else { return nil }
        #expect(second.deploymentID != first.deploymentID)
        course.abandon(at: seconds(2))
        return second
    }

    @Test func thePolicyDecides() throws {
        for failure in [Failure(.streamTruncated, ""), Failure(.timeout, ""), Failure(.connection, ""), .http(500), .http(529)] {
            #expect(try successor("surface", failure, mayContinue: true) == nil)
            #expect(try successor("continue", failure, mayContinue: true)?.succession == .continue)
            // A tool call has begun, or there is more than one choice.
            #expect(try successor("continue", failure, mayContinue: false) == nil)
            #expect(try successor("restart", failure, mayContinue: true)?.succession == .restart)
            #expect(try successor("restart", failure, mayContinue: false)?.succession == .restart)
        }
    }

    @Test func whatTheRequestBroughtAboutIsNotTriedAgain() throws {
        for status in [Status.cancelled, .contentPolicy, .badRequest] {
            for policy in ["continue", "restart"] {
                #expect(try successor(policy, Failure(status, ""), mayContinue: true) == nil)
            }
        }
    }

    /// Nothing is missing but the end mark: nobody else is asked, and nothing is discarded.
    @Test(arguments: [("continue", true), ("restart", true), ("surface", false)])
    func aWholeAnswerIsTheReply(policy: String, isReply: Bool) throws {
        for failure in [Failure(.streamTruncated, ""), Failure(.timeout, ""), .http(500)] {
            let router = try router(["g": ["a", "b"]], #""stream_failover": "\#(policy)""#)
            let course = try router.course(for: json(#"{"model": "g", "stream": true}"#), now: seconds(0))
            _ = course.begin(at: seconds(0))
            var outcome = AttemptOutcome(failure: failure, latencyNanoseconds: 1_000_000_000, hasDelivered: true)
            outcome.isWhole = true
            switch course.proceed(after: outcome, at: seconds(1)) {
            case .settle: #expect(isReply)
            case .stop(let surfaced): #expect(!isReply && surfaced.status == failure.status)
            default: Issue.record("another attempt")
            }
            #expect(router.inFlight == [0, 0])
        }
    }

    @Test func groupsHaveTheirOwn() throws {
        let settings = #""stream_failover": "restart", "routing_groups": [{"models": ["h"], "stream_failover": "surface"}, {"models": ["i"], "stream_failover": "continue"}]"#
        let router = try router(["g": ["a", "b"], "h": ["c", "d"], "i": ["e", "f"]], settings)
        for (model, succession) in [("g", StreamFailover.restart), ("h", nil), ("i", .continue)] {
            let course = try router.course(for: json(#"{"model": "\#(model)", "stream": true}"#), now: seconds(0))
            _ = course.begin(at: seconds(0))
            var outcome = AttemptOutcome(failure: Failure(.streamTruncated, ""), latencyNanoseconds: 1, hasDelivered: true)
            outcome.mayContinue = true
            if case .attempt(let plan) = course.proceed(after: outcome, at: seconds(1)) {
                #expect(plan.succession == succession)
            } else {
                #expect(succession == nil)
            }
        }
    }

    @Test func fallbacksFollowToo() throws {
        let plan = try successor("continue", mayContinue: true, of: ["g": ["a"], "h": ["b"]], #", "num_retries": 0, "fallbacks": [{"g": ["h"]}]"#)
        #expect(plan?.group == "h" && plan?.succession == .continue && plan?.reason == "fallback")
    }

    @Test func aBrokenStreamCountsAgainstItsDeployment() throws {
        let router = try router(["g": ["a", "b"]], #""stream_failover": "continue", "allowed_fails": 1"#)
        let course = try router.course(for: json(#"{"model": "g", "stream": true}"#), now: seconds(0))
        guard case .attempt(let plan) = course.begin(at: seconds(0)), let id = plan.deploymentID else { return }
        _ = course.proceed(after: AttemptOutcome(failure: Failure(.streamTruncated, ""), latencyNanoseconds: 1, hasDelivered: true), at: seconds(1))
        #expect(try router.cools(id, at: 1))
    }
}
