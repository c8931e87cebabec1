import FairleadCore
import FairleadModel

@testable import FairleadRouter

/// A router's configuration made up from a seed, and how its deployments behave.
struct World {
    private struct Nature {
        let failing: Double
        let failure: Failure
        let latency: Int64
    }

    let configuration: RouterConfiguration
    let requests: [JSON]
    /// No limits, and nobody who asks for a wait.
    let isPlain: Bool
    private let natures: [Nature]

    private static let names = ["g", "h", "i"]
    private static let statuses = [401, 404, 429, 429, 500, 500, 503, 400, 408]
    private static let plainStatuses = [500, 503, 500, 408, 404]
    private static let prompt = "How many roads must a man walk down, before you call him a man?"

    init(seed: Int, _ random: inout SplitMix64) throws {
        isPlain = seed % 4 == 3
        var rows: [String] = []
        for group in Self.names.prefix(1 + seed % 3) {
            for _ in 0..<(1 + Self.below(6, &random)) {
                rows.append(Self.row(group, rows.count, isPlain: isPlain, &random))
            }
        }
        let fallbacks = seed % 3 == 0 ? "" : #", "fallbacks": [{"g": ["h"]}], "default_fallbacks": ["\#(Self.names[seed % 3])"]"#
        let disabled = seed % 11 == 0 ? #", "disable_cooldowns": true"# : ""
        let hedging = seed % 5 == 1 ? #", "hedging": {"after": 0.6, "max_extra": 0.1}"# : ""
        let strategy = Strategy.allCases[seed / 3 % Strategy.allCases.count].rawValue
        let text = #"""
            {"model_list": [\#(rows.joined(separator: ","))], "seed": \#(seed), "num_retries": \#(seed % 4), "timeout": 40,
             "routing_strategy": "\#(strategy)", "optional_pre_call_checks": ["enforce_model_rate_limits"]\#(fallbacks)\#(disabled)\#(hedging)}
            """#
        configuration = try RouterConfiguration(JSONDocument(text).root, environment: { _ in nil }, prepare: { _, _ in nil })
        let statuses = isPlain ? Self.plainStatuses : Self.statuses
        let isPlain = isPlain
        natures = configuration.deployments.map { _ in
            let failing = [0, 0.05, 0.3, 0.6, 1][Self.below(5, &random)]
            let status = statuses[Self.below(statuses.count, &random)]
            var failure = Failure(Status(httpStatus: status), "HTTP \(status)")
            failure.httpStatus = status
            if !isPlain, status == 429, random.unit() < 0.5 { failure.retryAfterMilliseconds = Int(random.unit() * 50_000) }
            return Nature(failing: failing, failure: failure, latency: Int64(random.unit() * 2_000_000_000))
        }
        requests = try Self.names.map {
            try JSONDocument(#"{"model": "\#($0)", "max_tokens": 100, "messages": [{"role": "user", "content": "\#(Self.prompt)"}]}"#).root
        }
    }

    private static func row(_ group: String, _ number: Int, isPlain: Bool, _ random: inout SplitMix64) -> String {
        let weight = ["", #", "weight": 1"#, #", "weight": 5"#, #", "weight": 0"#][below(4, &random)]
        let order = ["", "", #", "order": 1"#, #", "order": 2"#][below(4, &random)]
        var limit = ""
        if !isPlain {
            switch below(10, &random) {
            case 0, 1: limit = #", "rpm": \#(1 + below(60, &random))"#
            case 2: limit = #", "tpm": \#(150 + below(5000, &random))"#
            case 3: limit = #", "max_parallel_requests": \#(1 + below(5, &random))"#
            case 4: limit = #", "max_budget": \#(0.05 + random.unit()), "budget_duration": "\#(["1m", "1h", "1d"][below(3, &random)])""#
            case 5: limit = #", "itpm": \#(30 + below(500, &random)), "otpm": \#(150 + below(5000, &random))"#
            default: break
            }
        }
        return #"""
            {"model_name": "\#(group)", "params": {"model": "x", "input_cost_per_token": 1e-5, "output_cost_per_token": 2e-5\#(weight)\#(order)\#(limit)},
             "model_info": {"id": "\#(number)"}}
            """#
    }

    private static func below(_ count: Int, _ random: inout SplitMix64) -> Int { min(Int(random.unit() * Double(count)), count - 1) }

    /// - Parameter until: the attempt's deadline, at which it is cut off.
    func answer(
        of deployment: Int, at now: Instant, until deadline: Instant, isHealthy: Bool, isDown: Bool, _ random: inout SplitMix64
    ) -> AttemptOutcome {
        let nature = natures[deployment]
        let latency = max(1, Int64(Double(nature.latency) * (0.5 + random.unit())))
        let patience = deadline.since(now)
        var failure: Failure?
        if latency > patience {
            failure = Failure(.timeout, "")
        } else if !isHealthy, isDown || random.unit() < nature.failing {
            failure = isDown ? Failure(.connection, "") : nature.failure
        }
        var outcome = AttemptOutcome(failure: failure, latencyNanoseconds: min(latency, patience), hasDelivered: failure != nil && random.unit() < 0.05)
        outcome.firstContentNanoseconds = failure == nil ? outcome.latencyNanoseconds / 5 : nil
        guard failure == nil else { return outcome }
        // Never more than was asked for: a reservation is the most.
        let completion = 1 + Self.below(100, &random)
        outcome.usage = .init(promptTokens: 10, completionTokens: completion)
        outcome.cost = 10 * 1e-5 + Double(completion) * 2e-5
        return outcome
    }
}
