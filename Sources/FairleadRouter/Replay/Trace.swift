import FairleadCore
import FairleadModel
import FairleadTranslate

/// What a router was told and what it decided, in the order in which it did, from its first call on: enough to decide the same again.
/// Nothing of what was asked or answered is in it but sizes and, for `prompt-cache-affinity`, hashes.
struct Trace: Sendable, Equatable {
    let seed: UInt64
    private(set) var events: [TraceEvent] = []
    /// How many there were for which there was no place any more. What was recorded before them can be replayed.
    private(set) var missed = 0
    private let capacity: Int
    private var weight = 0
    private var bytes = 0
    private var calls = 0

    /// `"record": true`.
    static let standardCapacity = 10_000
    static let mostEvents = 25_000
    /// Values of JSON: a trace is never larger than what can be read again.
    private static let mostWeight = 900_000
    /// Of the requests' own texts.
    private static let mostBytes = 32 << 20

    init(seed: UInt64, capacity: Int) {
        self.seed = seed
        self.capacity = capacity
    }

    /// The number of a call that begins.
    mutating func number() -> Int {
        calls &+= 1
        return calls
    }

    mutating func note(_ event: TraceEvent) {
        // Nothing after a gap: a replay needs all that came before.
        guard missed == 0, events.count < capacity, weight &+ event.weight <= Self.mostWeight, bytes &+ event.bytes <= Self.mostBytes else {
            missed &+= 1
            return
        }
        weight &+= event.weight
        bytes &+= event.bytes
        events.append(event)
    }
}

/// One thing that happened to a router, and what it did thereupon.
struct TraceEvent: Sendable, Equatable {
    indirect enum Kind: Sendable, Equatable {
        case begin(TracedRequest)
        case end(TracedOutcome)
        case resume
        case hedge
        case withdraw(AttemptLane, TracedUse)
        case abandon(AttemptLane, TracedUse)
    }

    indirect enum Move: Sendable, Equatable {
        case attempt(deployment: Int, ChoiceReason, hedgeTime: Instant?)
        case wait(until: Instant)
        case carryOn
        case settle
        case stop(Status)
        case noneUsable
        /// The call needed nothing more.
        case nothing

        init(_ step: Itinerary.Step?) {
            switch step {
            case .attempt(let pick, let reason, _, let hedgeTime): self = .attempt(deployment: pick.deployment, reason, hedgeTime: hedgeTime)
            case .wait(let until): self = .wait(until: until)
            case .carryOn: self = .carryOn
            case .settle: self = .settle
            case .surface(let failure), .giveUp(let failure): self = .stop(failure.status)
            case .noneUsable: self = .noneUsable
            case nil: self = .nothing
            }
        }
    }

    let call: Int
    let at: Instant
    let kind: Kind
    let move: Move

    /// Of texts, which are as long as the caller made them.
    fileprivate var bytes: Int {
        guard case .begin(let request) = kind else { return 0 }
        let options = request.options
        let lists = options.tags.reduce(0) { $0 &+ $1.utf8.count } &+ options.fallbackLists.reduce(0) { $0 &+ $1.bytes }
        return options.model.utf8.count &+ (options.region?.utf8.count ?? 0) &+ lists
    }

    /// As values of JSON, at most.
    fileprivate var weight: Int {
        guard case .begin(let request) = kind else { return 40 }
        let options = request.options
        let fallbacks = options.fallbackLists.reduce(0) { $0 &+ $1.values }
        return 70 &+ 3 &* request.demand.prefixes.count &+ (request.demand.exclusions?.count ?? 0) &+ options.tags.count &+ fallbacks
    }
}

/// What the router was told of a request.
struct TracedRequest: Sendable, Equatable {
    let options: RequestOptions
    let demand: Demand
    let created: Instant
}

/// What the router was told of an attempt that was given up.
struct TracedUse: Sendable, Equatable {
    var wasNeverSent = false
    var promptTokens: Int?
    var completionTokens: Int?
    var cost: Double?

    init() {}

    init(_ use: PartialUse) {
        wasNeverSent = use.wasNeverSent
        promptTokens = use.usage?.promptTokens
        completionTokens = use.usage?.completionTokens
        cost = use.cost
    }

    var partial: PartialUse {
        let usage = promptTokens.map { Usage(promptTokens: $0, completionTokens: completionTokens ?? 0) }
        return PartialUse(wasNeverSent: wasNeverSent, usage: usage, cost: cost)
    }
}

/// What the router was told of an attempt's end.
struct TracedOutcome: Sendable, Equatable {
    var lane = AttemptLane.first
    /// Nil for a success.
    var status: Status?
    var httpStatus: Int?
    var retryAfterMilliseconds: Int?
    var mayRetry = true
    var isOutOfQuota = false
    var promptTokens: Int?
    var completionTokens: Int?
    var cachedTokens: Int?
    var latency: Int64 = 0
    var firstContent: Int64?
    var hasDelivered = false
    var mayContinue = false
    var isWhole = false
    var wasNeverSent = false
    var cost: Double?
    var remainingRequests: Int?
    var remainingUntil: Instant?

    init() {}

    init(_ outcome: AttemptOutcome) {
        lane = outcome.lane
        status = outcome.failure?.status
        httpStatus = outcome.failure?.httpStatus
        retryAfterMilliseconds = outcome.failure?.retryAfterMilliseconds
        mayRetry = outcome.failure?.mayRetry ?? true
        isOutOfQuota = outcome.failure?.isOutOfQuota ?? false
        promptTokens = outcome.usage?.promptTokens
        completionTokens = outcome.usage?.completionTokens
        cachedTokens = outcome.usage.flatMap { $0.cachedTokens > 0 ? $0.cachedTokens : nil }
        latency = outcome.latencyNanoseconds
        firstContent = outcome.firstContentNanoseconds
        hasDelivered = outcome.hasDelivered
        mayContinue = outcome.mayContinue
        isWhole = outcome.isWhole
        wasNeverSent = outcome.wasNeverSent
        cost = outcome.cost
        remainingRequests = outcome.remainingRequests?.0
        remainingUntil = outcome.remainingRequests?.until
    }

    var outcome: AttemptOutcome {
        var failure = status.map { Failure($0, "") }
        failure?.httpStatus = httpStatus
        failure?.retryAfterMilliseconds = retryAfterMilliseconds
        failure?.mayRetry = mayRetry
        failure?.isOutOfQuota = isOutOfQuota
        var outcome = AttemptOutcome(
            failure: failure, latencyNanoseconds: latency, firstContentNanoseconds: firstContent, hasDelivered: hasDelivered, cost: cost,
            wasNeverSent: wasNeverSent)
        if promptTokens != nil || completionTokens != nil {
            outcome.usage = .init(promptTokens: promptTokens ?? 0, completionTokens: completionTokens ?? 0, cachedTokens: cachedTokens ?? 0)
        }
        if let remainingRequests, let remainingUntil { outcome.remainingRequests = (remainingRequests, until: remainingUntil) }
        outcome.mayContinue = mayContinue
        outcome.isWhole = isWhole
        outcome.lane = lane
        return outcome
    }
}
