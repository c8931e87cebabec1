import FairleadCore
import FairleadModel

/// How a deployment behaves in a simulation.
struct Behaviour: Sendable {
    struct Outage: Sendable {
        let from: Instant
        let until: Instant
        let status: Int
    }

    var latency = Distribution(median: 800, p99: 3000)
    /// Milliseconds until the first chunk of a stream; nil for a fifth of the whole.
    var firstChunk: Distribution?
    var failureRate = 0.0
    var failureStatus = 500
    /// How often nothing comes at all until the attempt's time is over.
    var stallRate = 0.0
    /// How many calls at once it serves at full speed; beyond it each waits its turn.
    var concurrency: Int?
    /// Its own limit, beyond which it answers 429.
    var requestsPerMinute: Int?
    var outages: [Outage] = []
}

/// A deployment in a simulation: what it was asked, and how it answers.
struct SimulatedDeployment {
    let behaviour: Behaviour
    private var minute = SlidingMinute()
    private(set) var inFlight = 0
    private(set) var peakInFlight = 0
    private(set) var attempts = 0
    private(set) var failures = 0

    init(_ behaviour: Behaviour) { self.behaviour = behaviour }

    struct Answer {
        let outcome: AttemptOutcome
        /// Nanoseconds.
        let latency: Int64
    }

    /// The answer to an attempt that begins now and must end by its deadline.
    mutating func answer(_ load: SimulatedLoad, deadline: Instant, price: UnitPrice, at now: Instant, _ random: inout SplitMix64) -> Answer {
        attempts &+= 1
        inFlight &+= 1
        peakInFlight = max(peakInFlight, inFlight)
        minute.advance(to: now)
        let patience = max(0, deadline.since(now))
        if let outage = behaviour.outages.first(where: { $0.from <= now && now < $0.until }) { return refuse(outage.status, after: 20, patience) }
        if let limit = behaviour.requestsPerMinute, minute.requests >= limit {
            let wait = minute.moment(freeing: minute.requests &+ 1 &- limit, tokens: 0).map { max(0, $0.since(now)) } ?? 60_000_000_000
            return refuse(429, after: 20, patience, retryAfter: Int(clamping: wait / 1_000_000))
        }
        minute.add(requests: 1, tokens: 0, at: now)
        if random.unit() < behaviour.stallRate { return cut(after: patience) }
        if random.unit() < behaviour.failureRate { return refuse(behaviour.failureStatus, after: behaviour.latency.draw(&random) / 4, patience) }
        let queued = behaviour.concurrency.map { max(1, Double(inFlight) / Double(max(1, $0))) } ?? 1
        let whole = Self.nanoseconds(milliseconds: behaviour.latency.draw(&random) * queued)
        guard whole <= patience else { return cut(after: patience) }
        let first = behaviour.firstChunk.map { Self.nanoseconds(milliseconds: $0.draw(&random) * queued) } ?? whole / 5
        let cost = price.highest(promptTokens: load.promptTokens, completionTokens: load.completionTokens)
        return Answer(
            outcome: AttemptOutcome(
                failure: nil, usage: .init(promptTokens: load.promptTokens, completionTokens: load.completionTokens),
                latencyNanoseconds: whole, firstContentNanoseconds: load.isStream ? min(first, whole) : nil, cost: cost),
            latency: whole)
    }

    mutating func end() { inFlight = max(0, inFlight - 1) }

    private mutating func refuse(_ status: Int, after milliseconds: Double, _ patience: Int64, retryAfter: Int? = nil) -> Answer {
        let latency = Self.nanoseconds(milliseconds: milliseconds)
        guard latency <= patience else { return cut(after: patience) }
        failures &+= 1
        var failure = Failure(Status(httpStatus: status), "HTTP \(status)")
        failure.httpStatus = status
        failure.retryAfterMilliseconds = retryAfter
        return Answer(outcome: AttemptOutcome(failure: failure, latencyNanoseconds: latency), latency: latency)
    }

    private mutating func cut(after patience: Int64) -> Answer {
        failures &+= 1
        return Answer(
            outcome: AttemptOutcome(failure: Failure(.timeout, "the time was over"), latencyNanoseconds: patience), latency: patience)
    }

    private static func nanoseconds(milliseconds: Double) -> Int64 { FairleadCore.nanoseconds(seconds: milliseconds / 1000) }
}

/// What one simulated request asks for.
struct SimulatedLoad {
    let promptTokens: Int
    let completionTokens: Int
    let isStream: Bool
}
