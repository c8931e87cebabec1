import FairleadCore
import FairleadModel
import FairleadTranslate
import Testing

@testable import FairleadRouter

private let impatient = #""wait_for_recovery": false"#
private let priced = #","input_cost_per_token":0,"output_cost_per_token":0.001"#

extension Router {
    fileprivate var budgets: [Budget] { shared.withLock { $0.state.limits.budgets } }

    fileprivate func tokens(at moment: Double) -> Int? { shared.withLock { $0.state.limits.used(at: 0, now: seconds(moment))?.tokens } }
}

private func request(_ members: String) -> String { #"{"model": "g", "messages": [], "num_retries": 0, \#(members)}"# }

/// What no request, no provider and no configuration may do to limits and budgets that others share.
@Suite struct HardLimits {
    @Test(arguments: ["-1000000000", "-1", "0", "1.5", "\"many\"", "-1e300"])
    func aLimitThatIsNoneLeavesABudgetWhole(most: String) throws {
        let router = try group([priced + #","max_budget":10"#], impatient)
        let bad = try OpenCall(router, request(#""max_tokens": \#(most)"#))
        #expect(abs(router.budgets[0].reserved - 4.096) < 1e-9)
        let good = try OpenCall(router, request(#""max_tokens": 50"#))
        good.succeed(at: 1, tokens: (10, 50), cost: 0.05)
        bad.fail(.http(400), at: 1)
        #expect(abs(router.budgets[0].reserved) < 1e-9 && abs(router.budgets[0].spent - 0.05) < 1e-9)
    }

    @Test(arguments: ["-1000000000000", "-1"])
    func norAMinute(most: String) throws {
        let router = try group([#","tpm":200"#], #""enable_pre_call_checks": true, "# + impatient)
        try OpenCall(router, request(#""max_tokens": \#(most)"#)).fail(.http(400), at: 0)
        #expect(try #require(router.tokens(at: 0)) >= 0)
    }

    @Test func aRefusalUsesNoTokensOut() throws {
        let router = try group([#","tpm":1000"#], #""enable_pre_call_checks": true, "# + impatient)
        try OpenCall(router, request(#""max_tokens": 900"#)).fail(.http(400), at: 0)
        #expect(router.tokens(at: 0) == 0)
        try OpenCall(router, request(#""max_tokens": 900"#)).fail(Failure(.timeout, ""), at: 1)
        #expect(router.tokens(at: 1) == 900)
    }

    @Test(arguments: ["9223372036854775807", "9223372036854775806", "1e300"])
    func anEndlessLimitIsTooMuch(most: String) throws {
        let router = try group([#","tpm":200"#], #""enable_pre_call_checks": true, "# + impatient)
        let trip = try router.drive(request(#""n": 9223372036854775807, "max_tokens": \#(most)"#)) { _, _ in nil }
        // 1e300 is no whole number, and means nothing.
        #expect(trip.succeeded == (most == "1e300"))
    }

    @Test func whatAProviderCountsIsACount() throws {
        #expect(Usage(promptTokens: .min, completionTokens: -5, cachedTokens: -1) == Usage())
        #expect(Usage(promptTokens: .max).promptTokens == 1_000_000_000)
        let router = try group([#","tpm":1000"#], #""enable_pre_call_checks": true, "# + impatient)
        try OpenCall(router, request(#""max_tokens": 10"#)).succeed(at: 0, tokens: (-1_000_000_000_000_000, -10))
        #expect(router.tokens(at: 0) == 0)
    }

    @Test(arguments: [
        #""max_tokens": 100, "n": 10"#, #""max_tokens": 100, "extra_body": {"n": 10}"#, #""max_tokens": 1, "max_completion_tokens": 1000"#,
        #""max_tokens": 1, "extra_body": {"max_tokens": 1000}"#, #""max_output_tokens": 1000"#,
        #""extra_body": {"max_completion_tokens": 1000}"#, #""extra_body": {"generationConfig": {"maxOutputTokens": 500, "candidateCount": 2}}"#,
    ])
    func whateverLengthensAReplyIsReserved(members: String) throws {
        let router = try group([priced + #","max_budget":10"#])
        let call = try OpenCall(router, request(members))
        #expect(abs(router.budgets[0].reserved - 1) < 1e-9)
        call.succeed(at: 1, cost: 0.5)
        #expect(abs(router.budgets[0].reserved) < 1e-9 && router.budgets[0].spent == 0.5)
    }

    @Test func theDeploymentsOwnLimitCounts() throws {
        let router = try group([priced + #","max_budget":10,"max_tokens":100,"n":2"#])
        let call = try OpenCall(router, request(#""n": 1"#))
        #expect(abs(router.budgets[0].reserved - 0.2) < 1e-9)
        call.succeed(at: 1, cost: 0.1)
    }

    // MARK: Attempts that do not end well

    @Test func aRefusalIsFree() throws {
        let router = try group([priced + #","max_budget":1"#])
        for status in [400, 401, 429, 500, 503, 504] {
            try OpenCall(router, request(#""max_tokens": 100"#)).fail(.http(status), at: 0)
        }
        try OpenCall(router, request(#""max_tokens": 100"#)).fail(Failure(.connection, ""), at: 0)
        #expect(router.budgets[0].spent == 0 && abs(router.budgets[0].reserved) < 1e-9)
    }

    @Test(arguments: [Status.timeout, .streamTruncated, .badResponse, .limit])
    func whatWasCutOffCostsWhatItCouldHave(status: Status) throws {
        let router = try group([priced + #","max_budget":1"#])
        try OpenCall(router, request(#""max_tokens": 100"#)).fail(Failure(status, ""), at: 0)
        #expect(abs(router.budgets[0].spent - 0.1) < 1e-9 && abs(router.budgets[0].reserved) < 1e-9)
    }

    @Test func whatIsGivenUpCostsWhatIsKnown() throws {
        let router = try group([priced + #","max_budget":1"#])
        let (unknown, half, unsent) = try (
            OpenCall(router, request(#""max_tokens": 100"#)), OpenCall(router, request(#""max_tokens": 100"#)),
            OpenCall(router, request(#""max_tokens": 100"#))
        )
        unknown.course.abandon(at: seconds(1))
        #expect(abs(router.budgets[0].spent - 0.1) < 1e-9)
        half.course.abandon(.first, after: PartialUse(usage: Usage(promptTokens: 5, completionTokens: 50), cost: 0.05), at: seconds(1))
        #expect(abs(router.budgets[0].spent - 0.15) < 1e-9)
        let much = try OpenCall(router, request(#""max_tokens": 10"#))
        much.course.abandon(.first, after: PartialUse(usage: Usage(completionTokens: 15), cost: 0.015), at: seconds(1))
        #expect(abs(router.budgets[0].spent - 0.16) < 1e-9)
        unsent.course.abandon(.first, after: PartialUse(wasNeverSent: true), at: seconds(1))
        #expect(abs(router.budgets[0].spent - 0.16) < 1e-9 && abs(router.budgets[0].reserved) < 1e-9)
    }

    @Test func aHedgeThatIsOvertakenIsPaidFor() throws {
        let router = try group([priced + #","max_budget":1"#, priced + #","max_budget":1,"weight":0"#], #""hedging": {"after": 0.1, "max_extra": 1}"#)
        let course = try router.course(for: json(request(#""max_tokens": 100"#)), now: seconds(0))
        _ = course.begin(at: seconds(0))
        #expect(course.hedge(at: seconds(0.1)) != nil)
        course.withdraw(.first, at: seconds(0.2))
        #expect(abs(router.budgets[0].spent + router.budgets[1].spent - 0.1) < 1e-9)
    }

    // MARK: Tokens of answers whose length nobody has limited

    @Test func answersAreExpectedToBeAsLongAsOthers() throws {
        let router = try group([#","tpm":300"#], #""enable_pre_call_checks": true, "# + impatient)
        let first = try OpenCall(router, ask)
        // Nothing is known yet: one at a time.
        #expect(throws: OpenCall.Refused.self) { try OpenCall(router, ask) }
        first.succeed(at: 1, tokens: (10, 100))
        let second = try OpenCall(router, ask, at: 1)
        #expect(throws: OpenCall.Refused.self) { try OpenCall(router, ask, at: 1) }
        second.succeed(at: 2, tokens: (10, 100))
        #expect(router.tokens(at: 2) == 220)
    }

    @Test func whoeverWaitsForTokensIsNotKeptTheWholeMinute() throws {
        let router = try group([#","tpm":1000"#], #""enable_pre_call_checks": true"#)
        let long = try OpenCall(router, request(#""max_tokens": 900"#))
        let course = try router.course(for: json(request(#""max_tokens": 900"#)), now: seconds(0))
        guard case .wait(let until) = course.begin(at: seconds(0)) else {
            Issue.record("does not wait")
            return
        }
        #expect(until <= seconds(2))
        long.succeed(at: 0.5, tokens: (10, 10))
        guard case .attempt = course.resume(at: until) else {
            Issue.record("there is room")
            return
        }
    }

    // MARK: In words

    @Test func whatABudgetRefusesIsSaid() throws {
        let router = try group([#","input_cost_per_token":0,"output_cost_per_token":0.004,"max_budget":10"#], impatient)
        try OpenCall(router, request(#""max_tokens": 25"#)).succeed(at: 0, cost: 0.1)
        let long = try router.drive(request(#""temperature": 1"#), at: 1) { _, _ in nil }.failure?.message
        #expect(long?.contains("has 9.9 left of the max_budget of 10 dollars, and the request may cost up to 16.384: give max_tokens") == true)
        try OpenCall(router, request(#""max_tokens": 2475"#), at: 1).succeed(at: 1, cost: 9.9)
        let spent = try router.drive(request(#""max_tokens": 1"#), at: 2) { _, _ in nil }.failure?.message
        #expect(spent?.contains("has spent the max_budget of 10 dollars") == true)
    }

    @Test func limitsThatLetNothingThroughAreFaults() throws {
        func rows(_ limit: String) -> String {
            #"{"model_list": [{"model_name": "g", "params": {"model": "x", \#(limit)}}], "enable_pre_call_checks": true}"#
        }
        #expect(refusal(rows(#""rpm": 0.5"#)).contains("/model_list/0/params/rpm: is 0.5, where it must be 1 or more"))
        #expect(refusal(rows(#""tpm": 0"#)).contains("/model_list/0/params/tpm"))
        #expect(refusal(rows(#""otpm": 0"#)).contains("/model_list/0/params/otpm"))
        #expect(try configuration(#"{"model_list": [{"model_name": "g", "params": {"model": "x", "rpm": 0.5}}]}"#).deployments.count == 1)
    }

    @Test(arguments: [
        (#""opnai": {"budget_limit": 1}"#, "/provider_budget_config/opnai: is no provider of these deployments; did you mean 'openai'?"),
        (#""openai": {"budget_limit": 1, "time_perod": "1d"}"#, "/provider_budget_config/openai/time_perod: is not known; did you mean 'time_period'?"),
        (#""openai": 5"#, "/provider_budget_config/openai: is a JSON number"),
    ])
    func budgetsOfNobodyAreFaults(config: String, fault: String) {
        let message = refusal(#"{"model_list": [{"model_name": "g", "params": {"model": "x"}}], "provider_budget_config": {\#(config)}}"#)
        #expect(message.contains(fault))
    }

    @Test func aBudgetWithoutAPriceIsSaidToBeNone() throws {
        let warnings = try configuration(#"{"model_list": [{"model_name": "g", "params": {"model": "x", "max_budget": 1}}]}"#).warnings
        #expect(warnings.contains { $0.hasPrefix("/model_list/0/params/max_budget: is no limit: no price of x is known") })
    }

    @Test func aPatternSpendsFromItsProvidersBudget() throws {
        let client = try Client(configuration: nil)
        let text = #"{"model_list": [{"model_name": "openai/*", "params": {"model": "openai/*"}}], "wait_for_recovery": false, "provider_budget_config": {"openai": {"budget_limit": 1}}}"#
        let router = Router(
            try RouterConfiguration(
                json(text), environment: { _ in nil },
                prepare: { parameters, info throws(Failure) in try client.prepareTarget(parameters: parameters, modelInfo: info) }))
        let request = #"{"model": "openai/gpt-4o", "messages": []}"#
        try OpenCall(router, request).succeed(at: 0, cost: 1)
        #expect(throws: OpenCall.Refused.self) { try OpenCall(router, request, at: 1) }
    }
}
