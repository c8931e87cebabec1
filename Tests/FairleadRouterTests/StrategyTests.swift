import FairleadCore
import FairleadModel
import FairleadTranslate
import Testing

@testable import FairleadRouter

/// A router over one group `g`, one deployment for each text of further parameters; its ids are their positions.
func group(_ params: [String], _ settings: String = "") throws -> Router {
    let rows = params.enumerated().map {
        #"{"model_name": "g", "params": {"model": "openai/m"\#($0.element)}, "model_info": {"id": "\#($0.offset)"}}"#
    }
    return Router(try configuration(#"{"model_list": [\#(rows.joined(separator: ","))], "seed": 5\#(settings.isEmpty ? "" : ", " + settings)}"#))
}

/// A call whose end is not yet known.
struct OpenCall {
    let course: RouterCourse
    let deployment: String
    let reason: String

    init(_ router: Router, _ request: String = ask, at moment: Double = 0) throws {
        course = try router.course(for: json(request), now: seconds(moment))
        guard case .attempt(let plan) = course.begin(at: seconds(moment)) else { throw Refused() }
        deployment = plan.deploymentID ?? ""
        reason = plan.reason
    }

    struct Refused: Error {}

    func succeed(at moment: Double, taking latency: Double = 1, tokens: (Int, Int)? = nil, cost: Double? = nil) {
        _ = course.proceed(
            after: AttemptOutcome(
                failure: nil, usage: tokens.map { Usage(promptTokens: $0.0, completionTokens: $0.1) },
                latencyNanoseconds: Int64(latency * 1e9), firstContentNanoseconds: Int64(latency * 1e9), cost: cost),
            at: seconds(moment))
    }

    func fail(_ failure: Failure, at moment: Double, taking latency: Double = 1) {
        _ = course.proceed(after: AttemptOutcome(failure: failure, latencyNanoseconds: Int64(latency * 1e9)), at: seconds(moment))
    }
}

@Suite struct Strategies {
    private func strategy(_ name: String) -> String { #""routing_strategy": "\#(name)""# }

    @Test func leastBusyPicksTheIdle() throws {
        let router = try group(["", "", ""], strategy("least-busy"))
        let open = try (0..<6).map { _ in try OpenCall(router) }
        // Two each, in whichever order.
        #expect(Dictionary(grouping: open, by: \.deployment).mapValues(\.count) == ["0": 2, "1": 2, "2": 2])
        open[3].succeed(at: 1)
        let next = try OpenCall(router, at: 1)
        #expect(next.deployment == open[3].deployment)
        #expect(next.reason == "least_busy")
    }

    @Test func latencyBasedPicksTheFastestATokenAndTriesTheUnknown() throws {
        let router = try group(["", "", ""], strategy("latency-based-routing"))
        let speeds = ["0": 3.0, "1": 1.0, "2": 2.0]
        var seen: Set<String> = []
        for number in 0..<3 {
            let call = try OpenCall(router, at: Double(number))
            seen.insert(call.deployment)
            // Ten times the tokens take ten times as long: what counts is the time of one.
            call.succeed(at: Double(number) + 0.5, taking: speeds[call.deployment, default: 0] * 10, tokens: (5, 10))
        }
        #expect(seen == ["0", "1", "2"])
        for number in 3..<10 { #expect(try OpenCall(router, at: Double(number)).deployment == "1") }
    }

    @Test func latencyBufferSharesAmongTheAlmostAsFast() throws {
        let router = try group(["", "", ""], strategy("latency-based-routing") + #", "routing_strategy_args": {"lowest_latency_buffer": 0.5}"#)
        for number in 0..<3 {
            let call = try OpenCall(router, at: Double(number))
            call.succeed(at: Double(number) + 0.5, taking: ["0": 1.0, "1": 1.4, "2": 1.6][call.deployment, default: 0], tokens: (1, 1))
        }
        let drawn = try (3..<60).map { number -> String in
            let call = try OpenCall(router, at: Double(number))
            call.succeed(at: Double(number), taking: ["0": 1.0, "1": 1.4][call.deployment, default: 0], tokens: (1, 1))
            return call.deployment
        }
        #expect(Set(drawn) == ["0", "1"])
    }

    @Test func aTimeoutMakesADeploymentSlow() throws {
        let router = try group(["", ""], strategy("latency-based-routing"))
        for number in 0..<2 {
            let call = try OpenCall(router, at: Double(number))
            if call.deployment == "0" { call.fail(Failure(.timeout, ""), at: Double(number)) } else { call.succeed(at: Double(number), taking: 50, tokens: (1, 1)) }
        }
        #expect(try OpenCall(router, at: 3).deployment == "1")
    }

    @Test func usageBasedPicksTheLeastUsedOfTheMinute() throws {
        let router = try group(["", ""], strategy("usage-based-routing-v2"))
        let first = try OpenCall(router)
        first.succeed(at: 1, tokens: (900, 100))
        let second = try OpenCall(router, at: 2)
        #expect(second.deployment != first.deployment)
        second.succeed(at: 2, tokens: (10, 10))
        for number in 3..<6 {
            let call = try OpenCall(router, at: Double(number))
            #expect(call.deployment == second.deployment)
            call.succeed(at: Double(number), tokens: (10, 10))
        }
        // The minute is over: nobody has used anything.
        let drawn = try (0..<40).map { _ in try OpenCall(router, at: 61).deployment }
        #expect(Set(drawn).count == 2)
    }

    @Test func costBasedPicksTheCheapest() throws {
        let price = { (input: String, output: String) in #","input_cost_per_token":\#(input),"output_cost_per_token":\#(output)"# }
        let router = try group(["", price("3e-6", "15e-6"), price("1e-6", "5e-6")], strategy("cost-based-routing"))
        let trip = try router.drive(ask) { id, _ in id == "2" ? .http(500) : nil }
        #expect(trip.deployments == ["2", "1"])
    }

    @Test func powerOfTwoChoicesAvoidsTheSlowAndTheBusy() throws {
        let router = try group(["", "", "", ""], strategy("power-of-two-choices"))
        var counts: [String: Int] = [:]
        for number in 0..<400 {
            let moment = Double(number) * 0.01
            let call = try OpenCall(router, at: moment)
            counts[call.deployment, default: 0] += 1
            call.succeed(at: moment, taking: call.deployment == "0" ? 10 : 0.1)
        }
        // Drawn together with another it loses: what is left is the first call, which found out.
        #expect(counts["0", default: 0] <= 3)
        #expect(counts.count == 4)
    }

    @Test func adaptiveConcurrencyTurnsAwayFromARefusal() throws {
        let router = try group(["", ""], strategy("adaptive-concurrency") + #", "disable_cooldowns": true"#)
        for number in 1...40 {
            let call = try OpenCall(router, at: Double(number))
            if call.deployment == "0" { call.fail(.http(429), at: Double(number) + 0.5) } else { call.succeed(at: Double(number) + 0.5) }
        }
        let limits = router.shared.withLock { $0.state.concurrency.map(\.limit) }
        #expect(limits[0] < limits[1])
        // Under load each gets what it bears.
        let open = try (0..<17).map { _ in try OpenCall(router, at: 50) }
        let shares = Dictionary(grouping: open, by: \.deployment).mapValues(\.count)
        #expect(shares["0", default: 0] < shares["1", default: 0])
    }

    @Test func headersSayWhatIsLeft() throws {
        let router = try group(["", ""], strategy("adaptive-concurrency"))
        let call = try OpenCall(router)
        _ = call.course.proceed(
            after: AttemptOutcome(failure: nil, latencyNanoseconds: 1, remainingRequests: (0, until: seconds(30))), at: seconds(1))
        for _ in 0..<20 { #expect(try OpenCall(router, at: 2).deployment != call.deployment) }
    }

    private func prompt(_ text: String) -> String {
        #"{"model": "g", "messages": [{"role": "system", "content": "\#(String(repeating: text, count: 2000))"}, {"role": "user", "content": "and?"}]}"#
    }

    @Test func promptCacheAffinityComesBack() throws {
        let router = try group(["", "", "", ""], strategy("prompt-cache-affinity"))
        for text in ["a", "b", "c", "d", "e"] {
            let first = try OpenCall(router, prompt(text))
            first.succeed(at: 1, taking: 0.2)
            for number in 2..<8 {
                let call = try OpenCall(router, prompt(text), at: Double(number))
                #expect(call.deployment == first.deployment)
                call.succeed(at: Double(number) + 0.2, taking: 0.2)
            }
        }
    }

    @Test func promptCacheAffinityGivesWayToAQueue() throws {
        let router = try group(["", ""], strategy("prompt-cache-affinity"))
        // Both are known to be as fast.
        for number in 0..<20 { try OpenCall(router, at: Double(number)).succeed(at: Double(number) + 0.2, taking: 0.2) }
        let first = try OpenCall(router, prompt("a"), at: 30)
        first.succeed(at: 31, taking: 0.2)
        let open = try (0..<40).map { _ in try OpenCall(router, prompt("a"), at: 32) }
        #expect(Set(open.map(\.deployment)).count == 2)
        #expect(open.prefix(3).allSatisfy { $0.deployment == first.deployment })
    }

    @Test func groupsHaveStrategiesOfTheirOwn() throws {
        let rows = ["g", "g", "h", "h"].enumerated().map {
            #"{"model_name": "\#($0.element)", "params": {"model": "openai/m", "input_cost_per_token": \#($0.offset), "output_cost_per_token": 0}, "model_info": {"id": "\#($0.offset)"}}"#
        }
        let router = Router(
            try configuration(
                #"{"model_list": [\#(rows.joined(separator: ","))], "routing_groups": [{"group_name": "cheap", "models": ["h"], "routing_strategy": "cost-based-routing"}]}"#))
        let drawn = try (0..<40).map { _ in try router.drive(ask) { _, _ in nil }.attempts[0] }
        #expect(Set(drawn.map(\.deployment)) == ["0", "1"])
        for _ in 0..<20 {
            let attempt = try router.drive(#"{"model": "h"}"#) { _, _ in nil }.attempts[0]
            #expect(attempt.deployment == "2" && attempt.reason == "lowest_cost")
        }
    }

    @Test(arguments: Strategy.allCases)
    func everyStrategyKeepsToTheHealthy(strategy: Strategy) throws {
        let router = try group(["", "", ""], self.strategy(strategy.rawValue))
        for number in 0..<30 {
            let trip = try router.drive(ask, at: Double(number)) { id, _ in id == "1" ? .http(500) : nil }
            #expect(trip.succeeded)
        }
        let bad = router.shared.withLock { $0.state.health[1].cooldown }
        #expect(bad == nil || bad.map { $0.cause.httpStatus == 500 } == true)
    }
}
