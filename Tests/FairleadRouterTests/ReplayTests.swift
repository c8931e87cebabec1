import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct Replays {
    /// Everything that can happen to a router happens, at random.
    private static let busy = #"""
        {"model_list": [
           {"model_name": "g", "params": {"model": "x", "weight": 2, "timeout": 4}, "model_info": {"id": "a"}},
           {"model_name": "g", "params": {"model": "x", "rpm": 400, "timeout": 4, "tags": ["paid"]}, "model_info": {"id": "b"}},
           {"model_name": "g", "params": {"model": "x", "max_parallel_requests": 6, "order": 2}, "model_info": {"id": "c"}},
           {"model_name": "h", "params": {"model": "x", "input_cost_per_token": 1e-6, "output_cost_per_token": 1e-6, "max_budget": 0.5,
                                          "budget_duration": "1m"}, "model_info": {"id": "d"}}],
         "fallbacks": [{"g": ["h"]}], "hedging": {"after": "auto", "max_extra": 0.2}, "optional_pre_call_checks": ["enforce_model_rate_limits"],
         "timeout": 30, "routing_strategy": "STRATEGY", "record": 20000}
        """#

    private static func recorded(_ strategy: Strategy, seed: UInt64, requests: Int = 500) throws -> (RouterConfiguration, Router, Trace) {
        var settings = try configuration(busy.replacing("STRATEGY", by: strategy.rawValue))
        settings.settings.seed = seed
        let router = Router(settings)
        var behaviours = router.roster.deployments.map { _ in Behaviour() }
        behaviours[0].failureRate = 0.2
        behaviours[0].stallRate = 0.05
        behaviours[1].requestsPerMinute = 200
        behaviours[2].outages = [.init(from: seconds(10), until: seconds(30), status: 503)]
        behaviours[3].failureRate = 0.1
        behaviours[3].failureStatus = 401
        var traffic = Traffic()
        traffic.requests = requests
        traffic.rate = 10
        traffic.isStream = seed % 2 == 0
        traffic.models = [("g", 3), ("h", 1)]
        var run = SimulationRun(router: router, traffic: traffic, behaviours: behaviours, seed: seed)
        try run.run()
        return (settings, router, try #require(router.shared.withLock { $0.trace }))
    }

    private func place(_ trace: Bytes) throws -> Place { Place(value: try JSONDocument(trace).root, pointer: "/trace") }

    private func text(_ bytes: Bytes) -> String { bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

    @Test(arguments: Strategy.allCases)
    func whatWasRecordedIsDecidedAgainBitForBit(strategy: Strategy) throws {
        for seed in [3, 4] as [UInt64] {
            let (settings, router, trace) = try Self.recorded(strategy, seed: seed)
            #expect(trace.missed == 0 && trace.events.count > 1000)
            let written = trace.json(router.roster)
            var other = settings
            other.settings.seed = 99
            var replay = try Replay(other, place(written))
            try replay.run()
            #expect(replay.difference == nil)
            #expect(try text(#require(replay.trace).json(router.roster)) == text(written), "not bit for bit")
            // And the other router has learned what the one had.
            let end = trace.events.last?.at ?? seconds(0)
            let states = [router, replay.router].map { text(StateReport($0, at: end).json(warnings: [])) }
            #expect(states[0] == states[1])
        }
    }

    @Test func canariesAndTheirUsersAreDecidedAgain() throws {
        var settings = try configuration(
            #"""
            {"model_list": [{"model_name": "g", "params": {"model": "x"}, "model_info": {"id": "a"}},
                            {"model_name": "g", "params": {"model": "x"}, "model_info": {"id": "b"}},
                            {"model_name": "tuned", "params": {"model": "x"}, "model_info": {"id": "t"}}],
             "canary": {"g": {"model_group": "tuned", "share": [0.3, 0.6], "minimum_requests": 20, "step_duration": 5, "restore_after": 5}},
             "optional_pre_call_checks": ["deployment_affinity"], "hedging": {"after": 1, "max_extra": 0.3}, "record": true}
            """#)
        settings.settings.seed = 7
        let router = Router(settings)
        var behaviours = router.roster.deployments.map { _ in Behaviour() }
        behaviours[2].failureRate = 0.25
        var traffic = Traffic()
        traffic.requests = 800
        traffic.rate = 20
        traffic.users = 50
        traffic.models = [("g", 1)]
        var run = SimulationRun(router: router, traffic: traffic, behaviours: behaviours, seed: 7)
        try run.run()
        let trace = try #require(router.shared.withLock { $0.trace })
        #expect(trace.missed == 0 && router.shared.withLock { $0.state.canaries[0].rollbacks } > 0)
        // To look does not change what is decided.
        _ = StateReport(router, at: seconds(1e6))
        var replay = try Replay(settings, place(trace.json(router.roster)))
        try replay.run()
        #expect(replay.difference == nil)
        let end = trace.events.last?.at ?? seconds(0)
        let states = [router, replay.router].map { text(StateReport($0, at: end).json(warnings: [])) }
        #expect(states[0] == states[1])
    }

    /// Whom a request came from says nothing to a router that does not go by it.
    @Test func aTraceWithUsersIsReadWithoutThem() throws {
        let rows = #"{"model_list": [{"model_name": "g", "params": {"model": "x"}}, {"model_name": "g", "params": {"model": "y"}}], "record": true"#
        let router = Router(try configuration(rows + #", "optional_pre_call_checks": ["deployment_affinity"]}"#))
        _ = try router.drive(#"{"model": "g", "user": "ann"}"#) { _, _ in nil }
        let trace = try #require(router.shared.withLock { $0.trace })
        var replay = try Replay(configuration(rows + "}"), place(trace.json(router.roster)))
        try replay.run()
        _ = replay.json()
    }

    /// A comparison that finds everything alike would prove nothing.
    @Test func anotherConfigurationIsFoundOut() throws {
        let (settings, router, trace) = try Self.recorded(.simpleShuffle, seed: 5)
        let written = trace.json(router.roster)
        var strategy = settings
        strategy.settings.policy.strategy = .leastBusy
        var patience = settings
        patience.settings.cooldown = 60_000_000_000
        for (name, changed) in [("strategy", strategy), ("cooldown", patience)] {
            var replay = try Replay(changed, place(written))
            try replay.run()
            #expect(replay.difference != nil, "\(name)")
        }
        let other = text(written).replacing("\"seed\":5", by: "\"seed\":6")
        var replay = try Replay(settings, place(Bytes(other)))
        try replay.run()
        #expect(replay.difference != nil)
    }

    @Test func memoryIsBoundedAndWhatWasKeptReplays() throws {
        var settings = try configuration(Self.busy.replacing("STRATEGY", by: "simple-shuffle").replacing("20000", by: "100"))
        settings.settings.seed = 1
        let router = Router(settings)
        var run = SimulationRun(
            router: router, traffic: Traffic(requests: 500, models: [("g", 1)]), behaviours: router.roster.deployments.map { _ in Behaviour() },
            seed: 1)
        try run.run()
        let trace = try #require(router.shared.withLock { $0.trace })
        #expect(trace.events.count == 100 && trace.missed > 500)
        var replay = try Replay(settings, place(trace.json(router.roster)))
        try replay.run()
        #expect(replay.difference == nil)
    }

    @Test func textsAreBoundedToo() throws {
        let tag = String(repeating: "x", count: 1 << 20)
        for members in [#""tags": ["\#(tag)"]"#, #""fallbacks": ["\#(tag)"]"#, #""region_name": "\#(tag)""#] {
            let options = try RequestOptions(json(#"{"model": "g", \#(members)}"#))
            var trace = Trace(seed: 1, capacity: 100)
            let request = TracedRequest(options: options, demand: Demand(), created: seconds(0))
            for number in 1...40 { trace.note(TraceEvent(call: number, at: seconds(0), kind: .begin(request), move: .nothing)) }
            #expect(trace.missed > 0 && trace.events.count > 20)
        }
    }

    /// An option of a request that a trace did not have would be found out by nobody else.
    @Test func aTraceHasEveryOptionOfARequest() throws {
        let request = #"""
            {"model": "g", "stream": true, "num_retries": 7, "timeout": 1.7, "stream_timeout": 0.3, "fallbacks": ["h", {"model": "i", "api_key": "k"}],
             "disable_fallbacks": true, "context_window_fallbacks": [{"g": ["h"]}], "content_policy_fallbacks": ["h"], "max_fallbacks": 3, "tags": ["x", "!y"], "region_name": "eu", "explain": true, "stream_failover": "restart", "hedging": {"after": 0.1, "max_extra": 0.3},
             "api_key": "k", "mock_response": "x", "connect_timeout": 2, "idle_timeout": 0.5}
            """#
        for text in [request, request.replacing(#"{"after": 0.1, "max_extra": 0.3}"#, by: "false")] {
            let options = try RequestOptions(json(text))
            var writer = JSONWriter()
            options.write(to: &writer)
            #expect(try RequestOptions(traced: JSONDocument(writer.finish()).root) == options)
        }
        let (options, plain) = (try RequestOptions(json(request)), try RequestOptions(json(#"{"model": "none"}"#)))
        for (given, missing) in zip(Mirror(reflecting: options).children, Mirror(reflecting: plain).children) where given.label != "isUnhedged" {
            #expect("\(given.value)" != "\(missing.value)", "the request above lacks \(given.label ?? "")")
        }
    }

    @Test(arguments: [
        (#"{"seed": 1, "events": [{}]}"#, "/call"), (#"{"events": []}"#, "seed"), (#"{"seed": -1, "events": []}"#, "seed"), (#"{"seed": 1}"#, "events"),
        (#"[]"#, "object"),
        (#"{"seed": 1, "events": [{"call": 1, "at_ns": -5, "event": "resume", "move": "nothing"}]}"#, "/at_ns"),
        (#"{"seed": 1, "events": [{"call": 1, "at_ns": 5, "event": "resume", "move": "attempt", "deployment": "z", "reason": "probe"}]}"#, "'z'"),
        (#"{"seed": 1, "events": [{"call": 1, "at_ns": 5, "event": "begin", "created_ns": 5, "request": {}, "move": "nothing"}]}"#, "/request"),
        (#"{"seed": 1, "events": [{"call": 1, "at_ns": 9e99, "event": "resume", "move": "nothing"}]}"#, "/at_ns"),
    ])
    func refuses(trace: String, part: String) throws {
        let settings = try configuration(#"{"model_list": [{"model_name": "g", "params": {"model": "x"}}]}"#)
        let failure = #expect(throws: Failure.self) { _ = try Replay(settings, Place(value: json(trace), pointer: "/trace")) }
        #expect(failure?.message.contains(part) == true, "\(failure?.message ?? "")")
    }

    /// Times and numbers at the ends of what a trace may say do no harm.
    @Test func extremesDoNotTrap() throws {
        let settings = try configuration(Self.busy.replacing("STRATEGY", by: "usage-based-routing-v2"))
        let most = "4000000000000000000"
        let text = #"""
            {"seed": 0, "events": [
              {"call": 1, "at_ns": \#(most), "event": "begin", "created_ns": 0, "request": {"model": "g", "timeout_ns": \#(Int.max)}, "demand": {},
               "move": "attempt", "deployment": "a", "reason": "weighted_shuffle"},
              {"call": 1, "at_ns": 0, "event": "end", "lane": "first", "status": "rate_limit", "retry_after_ms": \#(most), "latency_ns": \#(most),
               "remaining_requests": \#(Int.max), "remaining_until_ns": \#(most), "cost": 1e308, "prompt_tokens": 1000000000, "move": "nothing"}]}
            """#
        var replay = try Replay(settings, Place(value: json(text), pointer: "/trace"))
        try replay.run()
        _ = replay.json()
    }
}

extension String {
    fileprivate func replacing(_ part: String, by other: String) -> String {
        guard let range = utf8.firstRange(of: part.utf8) else { return self }
        return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
