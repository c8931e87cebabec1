import FairleadCore
import FairleadModel
import FairleadTranslate
import Testing

@testable import FairleadRouter

@Suite struct RateLimits {
    private let enforced = #""optional_pre_call_checks": ["enforce_model_rate_limits"]"#

    /// In LiteLLM a deployment with `rpm: 1` is never chosen at all.
    @Test func asManyRequestsAsTheLimitSays() throws {
        let router = try group([#","rpm":3"#], enforced + #", "wait_for_recovery": false"#)
        for number in 0..<3 { try OpenCall(router, at: Double(number)).succeed(at: Double(number) + 0.1) }
        let trip = try router.drive(ask, at: 3) { _, _ in nil }
        let failure = try #require(trip.failure)
        #expect(failure.status == .noDeployment && failure.httpStatus == 429)
        #expect(failure.message.contains("rpm"))
        // The first was at 0 s: its place is free when its second is a minute past.
        #expect(try router.drive(ask, at: 60.9) { _, _ in nil }.failure != nil)
        #expect(try router.drive(ask, at: 61) { _, _ in nil }.succeeded)
    }

    @Test func withoutTheCheckTheyAreWeights() throws {
        let router = try group([#","rpm":1"#, #","rpm":1"#])
        for _ in 0..<50 { #expect(try router.drive(ask) { _, _ in nil }.succeeded) }
    }

    @Test func aCallWaitsForItsPlace() throws {
        let router = try group([#","rpm":1"#], enforced)
        try OpenCall(router).succeed(at: 1)
        let trip = try router.drive(ask, at: 30) { _, _ in nil }
        #expect(trip.succeeded)
        #expect(trip.attempts[0].at >= 61)
    }

    @Test func fallsBackRatherThanWaits() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x", "rpm": 1}, "model_info": {"id": "a"}},
                                {"model_name": "h", "params": {"model": "x"}, "model_info": {"id": "b"}}],
                 "fallbacks": [{"g": ["h"]}], "enable_pre_call_checks": true}
                """#))
        #expect(try router.drive(ask) { _, _ in nil }.deployments == ["a"])
        #expect(try router.drive(ask, at: 1) { _, _ in nil }.deployments == ["b"])
    }

    @Test func tokensAreReservedAndSettled() throws {
        let router = try group([#","tpm":1000"#], enforced + #", "wait_for_recovery": false"#)
        let request = #"{"model": "g", "messages": [], "max_tokens": 600}"#
        let first = try OpenCall(router, request)
        // 600 are reserved: no second one of 600.
        #expect(throws: OpenCall.Refused.self) { try OpenCall(router, request, at: 1) }
        // It took 100, so that there is room again.
        first.succeed(at: 2, tokens: (50, 50))
        #expect(try OpenCall(router, request, at: 3).deployment == "0")
    }

    @Test func tokensOutHaveALimitOfTheirOwn() throws {
        let router = try group([#","otpm":1000"#], enforced + #", "wait_for_recovery": false"#)
        let request = #"{"model": "g", "messages": [], "max_tokens": 600}"#
        let first = try OpenCall(router, request)
        #expect(throws: OpenCall.Refused.self) { try OpenCall(router, request, at: 1) }
        // However much went in.
        first.succeed(at: 2, tokens: (90_000, 100))
        try OpenCall(router, request, at: 3).succeed(at: 4, tokens: (1, 600))
        let failure = try #require(try router.drive(request, at: 5) { _, _ in nil }.failure)
        #expect(failure.message.contains("otpm of 1000"))
        #expect(try router.drive(request, at: 64) { _, _ in nil }.succeeded)
    }

    /// What a provider has cached it does not count.
    @Test func tokensInHaveALimitOfTheirOwn() throws {
        let router = try group([#","itpm":1000"#], enforced + #", "wait_for_recovery": false"#)
        let words = String(repeating: "word ", count: 1000)
        let request = #"{"model": "g", "messages": [{"role": "user", "content": "\#(words)"}], "max_tokens": 50000}"#
        func call(at moment: Double, cached: Int) throws {
            let open = try OpenCall(router, request, at: moment)
            let usage = Usage(promptTokens: 600, completionTokens: 40_000, cachedTokens: cached)
            _ = open.course.proceed(after: AttemptOutcome(failure: nil, usage: usage, latencyNanoseconds: 1), at: seconds(moment))
        }
        let open = try OpenCall(router, request)
        #expect(throws: OpenCall.Refused.self) { try OpenCall(router, request) }
        open.succeed(at: 0, tokens: (1, 40_000))
        for moment in 1...5 { try call(at: Double(moment), cached: 590) }
        try call(at: 6, cached: 0)
        let failure = try #require(try router.drive(request, at: 7) { _, _ in nil }.failure)
        #expect(failure.message.contains("itpm of 1000"))
        let state = try JSONDocument(StateReport(router, at: seconds(7)).json(warnings: [])).root["deployments"]?[0]
        #expect(state?["limits"]?["itpm"]?["used"]?.int == 651)
    }

    @Test func whatNeverReachedTheProviderIsGivenBack() throws {
        let router = try group([#","rpm":1"#], enforced + #", "wait_for_recovery": false, "disable_cooldowns": true, "num_retries": 0"#)
        try OpenCall(router).fail(Failure(.connection, ""), at: 1)
        #expect(try OpenCall(router, at: 2).deployment == "0")
    }

    /// Whatever the order of requests, no span of sixty seconds holds more than the limit.
    @Test(arguments: 0..<20)
    func noMinuteHoldsMore(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let limit = 1 + Int(random.next() % 20)
        let router = try group([#","rpm":\#(limit)"#], enforced + #", "wait_for_recovery": false"#)
        var admitted: [Double] = []
        var moment = 0.0
        for _ in 0..<2000 {
            moment += random.unit() * 2
            guard let call = try? OpenCall(router, at: moment) else { continue }
            admitted.append(moment)
            call.succeed(at: moment + random.unit())
        }
        for (position, start) in admitted.enumerated() {
            #expect(admitted[position...].prefix { $0 < start + 60 }.count <= limit)
        }
        #expect(Double(admitted.count) >= 0.9 * Double(limit) * moment / 61 - Double(limit))
    }

    @Test func parallelRequestsAreBounded() throws {
        let router = try group([#","max_parallel_requests":2"#, #","max_parallel_requests":1"#], #""wait_for_recovery": false"#)
        let open = try (0..<3).map { _ in try OpenCall(router) }
        #expect(Dictionary(grouping: open, by: \.deployment).mapValues(\.count) == ["0": 2, "1": 1])
        let failure = try #require(try router.drive(ask) { _, _ in nil }.failure)
        #expect(failure.message.contains("max_parallel_requests"))
        open[0].succeed(at: 1)
        #expect(try OpenCall(router, at: 1).deployment == open[0].deployment)
    }
}

@Suite struct Budgets {
    private let priced = #","input_cost_per_token":0.001,"output_cost_per_token":0.001"#
    private let request = #"{"model": "g", "messages": [], "max_tokens": 100}"#

    @Test func aBudgetIsNeverExceeded() throws {
        let router = try group([priced + #","max_budget":0.25,"budget_duration":"1h""#], #""wait_for_recovery": false"#)
        var spent = 0.0
        for number in 0..<20 {
            guard let call = try? OpenCall(router, request, at: Double(number)) else { continue }
            spent += 0.1
            call.succeed(at: Double(number), cost: 0.1)
        }
        #expect(spent <= 0.25 && spent > 0.15)
        let failure = try #require(try router.drive(request, at: 30) { _, _ in nil }.failure)
        #expect(failure.message.contains("max_budget"))
        // An hour after the first spending there is a new one.
        #expect(try router.drive(request, at: 3601) { _, _ in nil }.succeeded)
    }

    @Test func whatIsUnderWayCounts() throws {
        let router = try group([priced + #","max_budget":0.25"#], #""wait_for_recovery": false"#)
        let open = try (0..<2).map { _ in try OpenCall(router, request) }
        #expect(throws: OpenCall.Refused.self) { try OpenCall(router, request) }
        // They were cheaper than feared.
        for call in open { call.succeed(at: 1, cost: 0.01) }
        #expect(try OpenCall(router, request, at: 2).deployment == "0")
    }

    @Test func theOtherDeploymentGoesOn() throws {
        let router = try group([priced + #","max_budget":0.1"#, priced])
        var drawn: [String] = []
        for number in 0..<20 {
            let call = try OpenCall(router, request, at: Double(number))
            drawn.append(call.deployment)
            call.succeed(at: Double(number), cost: 0.1)
        }
        #expect(drawn.filter { $0 == "0" }.count <= 1)
    }

    @Test(arguments: [("30s", 30.0), ("5m", 300), ("1h", 3600), ("1d", 86400), ("1w", 604_800), ("1mo", 2_592_000)])
    func spansOfTime(text: String, length: Double) throws {
        let configuration = try configuration(
            #"{"model_list": [{"model_name": "g", "params": {"model": "x", "max_budget": 1, "budget_duration": "\#(text)"}}]}"#)
        #expect(configuration.deployments[0].budget == BudgetRule(limit: 1, duration: Int64(length * 1e9)))
    }

    @Test(arguments: ["soon", "5", "-1h", "1y", "0s"])
    func noSpansOfTime(text: String) {
        let message = refusal(#"{"model_list": [{"model_name": "g", "params": {"model": "x", "max_budget": 1, "budget_duration": "\#(text)"}}]}"#)
        #expect(message.contains("/model_list/0/params/budget_duration") && message.contains("5m"))
    }
}

@Suite struct Filters {
    private func drawn(_ router: Router, _ request: String) throws -> Set<String> {
        Set(try (0..<40).compactMap { _ in try router.drive(request) { _, _ in nil }.deployments.first })
    }

    @Test func tagsSayWhoAnswers() throws {
        let router = try group([#","tags":["free"]"#, #","tags":["paid"]"#, #","tags":["default"]"#], #""enable_tag_filtering": true"#)
        #expect(try drawn(router, #"{"model": "g", "tags": ["free"]}"#) == ["0"])
        #expect(try drawn(router, #"{"model": "g", "metadata": {"tags": ["paid", "free"]}}"#) == ["0", "1"])
        #expect(try drawn(router, ask) == ["2"])
        #expect(try drawn(router, #"{"model": "g", "tags": ["free", "paid", "!paid"]}"#) == ["0"])
        let failure = try #require(try router.drive(#"{"model": "g", "tags": ["gold"]}"#) { _, _ in nil }.failure)
        #expect(failure.message.contains("tags"))
    }

    @Test func allTagsWhereAskedFor() throws {
        let router = try group(
            [#","tags":["a"]"#, #","tags":["a", "b"]"#], #""enable_tag_filtering": true, "tag_filtering_match_any": false"#)
        #expect(try drawn(router, #"{"model": "g", "tags": ["a", "b"]}"#) == ["1"])
    }

    @Test func withoutTheSettingTagsMeanNothing() throws {
        let router = try group([#","tags":["free"]"#, ""])
        #expect(try drawn(router, #"{"model": "g", "tags": ["free"]}"#) == ["0", "1"])
    }

    @Test func aRegionKeepsToItself() throws {
        let router = try group([#","region_name":"eu""#, #","region_name":"us""#, ""])
        #expect(try drawn(router, #"{"model": "g", "region_name": "eu"}"#) == ["0", "2"])
        #expect(try drawn(router, ask) == ["0", "1", "2"])
    }

    @Test func aPromptGoesWhereItFits() throws {
        let rows = [100, 100_000].enumerated().map {
            #"{"model_name": "g", "params": {"model": "openai/m"}, "model_info": {"id": "\#($0.offset)", "max_input_tokens": \#($0.element)}}"#
        }
        let router = Router(try configuration(#"{"model_list": [\#(rows.joined(separator: ","))], "enable_pre_call_checks": true}"#))
        let long = String(repeating: "word ", count: 1000)
        #expect(try drawn(router, #"{"model": "g", "messages": [{"role": "user", "content": "\#(long)"}]}"#) == ["1"])
        #expect(try drawn(router, ask) == ["0", "1"])
        let longer = String(repeating: "word ", count: 200_000)
        let failure = try #require(
            try router.drive(#"{"model": "g", "messages": [{"role": "user", "content": "\#(longer)"}]}"#) { _, _ in nil }.failure)
        #expect(failure.status == .contextWindow)
    }

    /// Whatever else keeps the others away, and in whatever order: who is left is too small.
    @Test(arguments: [
        (#""blocked": true"#, ""), ("", #","region_name":"us""#), ("", #","tags":["other"]"#), (#""blocked": true, "max_input_tokens": 5"#, ""),
    ])
    func onlyAWindowKeepsItAway(info: String, params: String) throws {
        let own = #","region_name":"eu","tags":["own"]"#
        let out = #"{"model_name": "g", "params": {"model": "x"\#(params)}, "model_info": {"id": "out"\#(info.isEmpty ? "" : "," + info)}}"#
        let small = #"{"model_name": "g", "params": {"model": "x"\#(own)}, "model_info": {"id": "small", "max_input_tokens": 20}}"#
        let big = #"{"model_name": "big", "params": {"model": "x"\#(own)}, "model_info": {"id": "big"}}"#
        let long = String(repeating: "word ", count: 100)
        let request = #"{"model": "g", "region_name": "eu", "tags": ["own"], "messages": [{"role": "user", "content": "\#(long)"}]}"#
        let settings = #""enable_pre_call_checks": true, "enable_tag_filtering": true"#
        for rows in [[out, small], [small, out]] {
            let list = rows.joined(separator: ",")
            let alone = Router(try configuration(#"{"model_list": [\#(list)], \#(settings)}"#))
            let failure = try #require(try alone.drive(request) { _, _ in nil }.failure)
            #expect(failure.status == .contextWindow && failure.message.contains("more than 20"), "\(failure.message)")
            let router = Router(try configuration(#"{"model_list": [\#(list), \#(big)], \#(settings), "context_window_fallbacks": [{"g": ["big"]}]}"#))
            #expect(try router.drive(request) { _, _ in nil }.reasons == ["context_window_fallback"])
        }
    }

    /// Where each is left out for a reason of its own, the failure names them all.
    @Test func noRuleIsNamedThatDoesNotHoldForAll() throws {
        let rows = #"{"model_name": "g", "params": {"model": "x", "region_name": "us"}, "model_info": {"id": "a"}}, {"model_name": "g", "params": {"model": "x", "region_name": "eu"}, "model_info": {"id": "b", "blocked": true}}"#
        let router = Router(try configuration(#"{"model_list": [\#(rows)]}"#))
        let failure = try #require(try router.drive(#"{"model": "g", "region_name": "eu"}"#) { _, _ in nil }.failure)
        #expect(failure.message.contains("a (x) is left out (region)") && failure.message.contains("b (x) is left out (blocked)"), "\(failure.message)")
    }

    /// What a catalogue row does not say its model can do; of a model without a row nothing is known.
    @Test(arguments: [
        (#""reasoning_effort": "high""#, ["openai/o3-mini"]), (#""thinking": {"type": "enabled", "budget_tokens": 2000}"#, ["openai/o3-mini"]),
        (#""reasoning_effort": "none""#, ["perplexity/sonar", "openai/o3-mini", "openai/gpt-audio"]),
        (#""functions": [{"name": "f"}]"#, ["openai/o3-mini", "openai/gpt-audio"]),
        (#""messages": [{"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "AA==", "format": "wav"}}]}]"#, ["openai/gpt-audio"]),
    ])
    func capabilities(member: String, able: [String]) throws {
        let client = try Client(configuration: nil, environment: .init([:]))
        let names = ["perplexity/sonar", "openai/o3-mini", "openai/gpt-audio", "openai/acme-unheard-of"]
        let rows = names.map { #"{"model_name": "g", "params": {"model": "\#($0)"}, "model_info": {"id": "\#($0)"}}"# }
        let text = #"{"model_list": [\#(rows.joined(separator: ","))], "enable_pre_call_checks": true, "routing_strategy": "least-busy"}"#
        let router = Router(
            try RouterConfiguration(
                json(text), environment: { _ in nil },
                prepare: { (parameters, info) throws(Failure) in try client.prepareTarget(parameters: parameters, modelInfo: info) }))
        #expect(try drawn(router, #"{"model": "g", \#(member)}"#) == Set(able + ["openai/acme-unheard-of"]))
    }

    @Test func aBlockedDeploymentIsNotUsed() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x"}, "model_info": {"id": "a", "blocked": true}},
                                {"model_name": "g", "params": {"model": "x"}, "model_info": {"id": "b"}}]}
                """#))
        #expect(try drawn(router, ask) == ["b"])
    }
}

@Suite struct Wildcards {
    private func model(_ router: Router, _ name: String) throws -> String? {
        let course = try router.course(for: json(#"{"model": "\#(name)"}"#), now: seconds(0))
        guard case .attempt(let plan) = course.begin(at: seconds(0)) else { return nil }
        return plan.deploymentParameters?["model"]?.string
    }

    @Test func thePatternIsFilled() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "openai/*", "params": {"model": "openai/*"}},
                                {"model_name": "openai/gpt-4*", "params": {"model": "azure/gpt-4*-eu"}},
                                {"model_name": "exact", "params": {"model": "openai/x"}},
                                {"model_name": "*", "params": {"model": "openrouter/*"}}]}
                """#))
        #expect(try model(router, "openai/o3") == "openai/o3")
        #expect(try model(router, "openai/gpt-4o") == "azure/gpt-4o-eu")
        #expect(try model(router, "exact") == "openai/x")
        #expect(try model(router, "anything/else") == "openrouter/anything/else")
    }

    @Test func anAliasMayNameAModelOfAPattern() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "openai/*", "params": {"model": "openai/*"}}], "model_group_alias": {"chat": "openai/gpt-4o"}}
                """#))
        #expect(try model(router, "chat") == "openai/gpt-4o")
    }

    @Test func aFallbackMayNameAModelOfAPattern() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x"}}, {"model_name": "anthropic/*", "params": {"model": "anthropic/*"}}],
                 "fallbacks": [{"g": ["anthropic/claude-sonnet-4-5"]}]}
                """#))
        let course = try router.course(for: json(ask), now: seconds(0))
        _ = course.begin(at: seconds(0))
        let move = course.proceed(after: AttemptOutcome(failure: .http(401), latencyNanoseconds: 1), at: seconds(1))
        guard case .attempt(let plan) = move else {
            Issue.record("no fallback")
            return
        }
        #expect(plan.deploymentParameters?["model"]?.string == "anthropic/claude-sonnet-4-5")
    }
}
