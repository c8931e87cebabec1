import FairleadCore
import FairleadModel

@testable import FairleadRouter

/// What the deployments were sent, kept apart from the router's own counts: attempts and tokens of the last minute, and those under way.
struct Books {
    private struct Entry {
        let at: Instant
        let input: Int
        let output: Int
    }

    private let limits: [DeploymentLimits]
    private var entries: [[Entry]]
    private var oldest: [Int]
    private var input: [Int]
    private var output: [Int]
    private(set) var inFlight: [Int]

    private static let minute: Int64 = 60_000_000_000

    init(_ roster: Roster) {
        limits = roster.limits
        let count = roster.deployments.count
        entries = Array(repeating: [], count: count)
        oldest = Array(repeating: 0, count: count)
        input = Array(repeating: 0, count: count)
        output = Array(repeating: 0, count: count)
        inFlight = Array(repeating: 0, count: count)
    }

    mutating func enter(_ deployment: Int, _ outcome: AttemptOutcome, at now: Instant) {
        inFlight[deployment] += 1
        guard limits[deployment].hasRates || limits[deployment].countsSides else { return }
        // What could not even connect uses nothing up.
        if outcome.failure?.status == .connection { return }
        forget(deployment, before: now.advanced(nanoseconds: -Self.minute))
        let used = outcome.usage.map { ($0.promptTokens, $0.completionTokens) } ?? (0, 0)
        entries[deployment].append(Entry(at: now, input: used.0, output: used.1))
        input[deployment] += used.0
        output[deployment] += used.1
    }

    mutating func leave(_ deployment: Int) { inFlight[deployment] -= 1 }

    private mutating func forget(_ deployment: Int, before moment: Instant) {
        while oldest[deployment] < entries[deployment].count, entries[deployment][oldest[deployment]].at <= moment {
            let entry = entries[deployment][oldest[deployment]]
            input[deployment] -= entry.input
            output[deployment] -= entry.output
            oldest[deployment] += 1
        }
        guard oldest[deployment] > 1024 else { return }
        entries[deployment].removeFirst(oldest[deployment])
        oldest[deployment] = 0
    }

    /// What is exceeded at a deployment that has just been sent something.
    func fault(at deployment: Int, _ router: Router, _ now: Instant) -> String? {
        let limits = limits[deployment]
        guard !limits.isUnlimited else { return nil }
        if let most = limits.parallel, inFlight[deployment] > most { return "\(inFlight[deployment]) at once where \(most) may be" }
        let count = entries[deployment].count - oldest[deployment]
        if let most = limits.requestsPerMinute, count > most { return "\(count) in a minute where \(most) may be" }
        for (used, most) in [
            (input[deployment] + output[deployment], limits.tokensPerMinute), (input[deployment], limits.inputPerMinute),
            (output[deployment], limits.outputPerMinute),
        ] {
            if let most, used > most { return "\(used) tokens in a minute where \(most) may be" }
        }
        guard !limits.budgets.isEmpty else { return nil }
        return router.shared.withLock { shared in
            for position in limits.budgets {
                let budget = shared.state.limits.budgets[position]
                if budget.spent + budget.reserved > budget.limit + 1e-9 { return "\(budget.spent + budget.reserved) of \(budget.limit) dollars" }
            }
            return nil
        }
    }

    /// Whether it certainly could have been sent something more: without a limit, or with nothing under way and nothing of late.
    func hasRoom(at deployment: Int, _ now: Instant) -> Bool {
        let limits = limits[deployment]
        if limits.isUnlimited { return true }
        guard !limits.hasRates, !limits.countsSides, limits.budgets.isEmpty, let most = limits.parallel else { return false }
        return inFlight[deployment] < most
    }
}
