import FairleadCore
import FairleadModel
import Glibc

@testable import FairleadRouter

/// What one decision of the router costs: a deployment chosen and counted in, and its success counted out, by every strategy, over 10 and
/// over 1,000 deployments, on one thread and with sixteen that contend for one router. CPU time, in nanoseconds.

func configuration(_ strategy: Strategy, deployments: Int) throws -> RouterConfiguration {
    let rows = (0..<deployments).map {
        #"{"model_name": "g", "params": {"model": "openai/m", "input_cost_per_token": 1e-6, "output_cost_per_token": 2e-6}, "model_info": {"id": "d\#($0)"}}"#
    }.joined(separator: ",")
    let text = #"{"model_list": [\#(rows)], "routing_strategy": "\#(strategy.rawValue)", "seed": 1}"#
    return try RouterConfiguration(JSONDocument(text).root, environment: { _ in nil }, prepare: { _, _ in nil })
}

/// A router whose deployments have all been used, so that every strategy has something to look at.
func used(_ strategy: Strategy, deployments: Int) throws -> Router {
    let router = Router(try configuration(strategy, deployments: deployments))
    var random = SplitMix64(seed: 2)
    router.shared.withLock { shared in
        for deployment in 0..<deployments {
            var outcome = AttemptOutcome(failure: nil, latencyNanoseconds: 100_000_000 + Int64(random.unit() * 1e9), hasDelivered: true)
            outcome.usage = .init(promptTokens: Int(random.next() % 1000), completionTokens: 0)
            let report = AttemptReport(outcome, isStream: false)
            let pick = shared.state.begin(deployment, for: .unknown, at: Instant(nanoseconds: 0))
            shared.state.end(pick, .success, report, .unknown, at: Instant(nanoseconds: 1))
        }
    }
    return router
}

func cpu(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// Decides, and forgets the decision: what a strategy itself takes, the lock included.
func decide(_ router: Router, times: Int) -> Double {
    let question = Question(demand: .unknown, failed: FailedDeployments(), now: Instant(nanoseconds: 2))
    var sum = 0
    let begun = cpu(CLOCK_THREAD_CPUTIME_ID)
    for _ in 0..<times {
        if case .fresh(let deployment) = router.shared.withLock({ $0.state.choose(from: 0, question, &$0.random) }) { sum &+= deployment }
    }
    precondition(sum >= 0)
    return (cpu(CLOCK_THREAD_CPUTIME_ID) - begun) / Double(times)
}

/// A call's whole way through the router: course, choice, success.
func drive(_ router: Router, _ request: JSON, times: Int) -> Double {
    let outcome = AttemptOutcome(failure: nil, usage: .init(promptTokens: 10, completionTokens: 10), latencyNanoseconds: 500_000_000)
    let begun = cpu(CLOCK_THREAD_CPUTIME_ID)
    for _ in 0..<times {
        guard let course = try? router.course(for: request, now: .now) else { continue }
        if case .attempt = course.begin(at: .now) { _ = course.proceed(after: outcome, at: .now) }
    }
    return (cpu(CLOCK_THREAD_CPUTIME_ID) - begun) / Double(times)
}

func onThreads(_ count: Int, _ body: @escaping @Sendable () -> Double) -> Double {
    final class Work: @unchecked Sendable {
        let body: @Sendable () -> Double
        var result = 0.0
        init(_ body: @escaping @Sendable () -> Double) { self.body = body }
    }
    let works = (0..<count).map { _ in Work(body) }
    let threads = works.map { work in
        var thread = pthread_t()
        pthread_create(&thread, nil, { argument in
            guard let argument else { return nil }
            let work = Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue()
            work.result = work.body()
            return nil
        }, Unmanaged.passUnretained(work).toOpaque())
        return thread
    }
    for thread in threads { pthread_join(thread, nil) }
    return works.reduce(0) { $0 + $1.result } / Double(count)
}

func best(of rounds: Int, _ body: () -> Double) -> Double { (0..<rounds).reduce(Double.infinity) { least, _ in min(least, body()) } }

func column(_ value: Double) -> String {
    let text = String(Int(value.rounded()))
    return String(repeating: " ", count: max(0, 9 - text.utf8.count)) + text
}

let request = try JSONDocument(#"{"model": "g", "messages": []}"#).root
print("nanoseconds of CPU        |        10 deployments        |      1000 deployments")
print("strategy                  |   choose  16 thr.  whole way |   choose  16 thr.  whole way")
for strategy in Strategy.allCases {
    var line = strategy.rawValue + String(repeating: " ", count: max(0, 26 - strategy.rawValue.utf8.count))
    for deployments in [10, 1000] {
        let router = try used(strategy, deployments: deployments)
        let times = deployments == 10 ? 20_000 : 4000
        line += "|" + column(best(of: 7) { decide(router, times: times) })
        line += column(best(of: 3) { onThreads(16) { decide(router, times: times / 2) } })
        line += column(best(of: 7) { drive(router, request, times: times / 2) }) + "  "
    }
    print(line)
}
