import FairleadModel

/// What a router has learned of its deployments: health, load, latencies, what was used of their limits. Pure, with the time and
/// the source of randomness given; the choice among them is in Selection.swift.
struct RouterState: Sendable {
    let roster: Roster
    private let policies: [CooldownPolicy]
    private(set) var health: [DeploymentHealth]
    /// Of each deployment, `opensAt`: beside each other, since a draw among a thousand looks at little else.
    private(set) var opensAt: [Instant]
    /// The latest of all `opensAt`: once it has passed nobody needs to be asked.
    private(set) var allOpenAt = Instant(nanoseconds: .min)
    /// Until when a deployment that has recovered gets less than its share.
    private(set) var rampsUntil: [Instant]
    private(set) var anyRampsUntil = Instant(nanoseconds: .min)
    private(set) var inFlight: [Double]
    /// Whole replies and streams apart: what counts is the time to the first token, which a whole reply does not tell.
    private(set) var wholeLatency: [LatencyRecord]
    private(set) var streamLatency: [LatencyRecord]
    private(set) var wholeMeans: [Double]
    private(set) var streamMeans: [Double]
    private(set) var concurrency: [ConcurrencyLimit]
    /// Tokens of the minute by the clock, and which minute that is: `usage-based-routing` compares them.
    private(set) var minuteTokens: [Double]
    private(set) var minutes: [Int64]
    var prefixes = PrefixTable()
    var limits: LimitTable
    /// Whether there are any.
    var hasLimits: Bool
    var retryBudget = RetryBudget()
    /// Of each group.
    var hedgeBudgets: [HedgeBudget]
    private(set) var tallies: [Tally]
    var canaries: [Canary]
    var canaryNews: [CanaryNews] = []

    /// What became of a deployment's attempts, for whoever asks how it is.
    struct Tally: Sendable {
        var attempts = 0
        var successes = 0
        /// Of the attempts, those beside another that was slow.
        var hedges = 0
        /// And those that were cancelled because another was first.
        var overtaken = 0
        var failures: [Status: Int] = [:]
        var promptTokens = 0
        var completionTokens = 0
        var cost = 0.0

        /// See `RouterState.adopt`.
        mutating func unshare() { failures.reserveCapacity(failures.count) }
    }

    static let rampLength: Int64 = 10_000_000_000

    init(_ roster: Roster) {
        self.roster = roster
        let count = roster.deployments.count
        hasLimits = roster.hasLimits
        hedgeBudgets = Array(repeating: HedgeBudget(), count: roster.groupNames.count)
        policies = roster.deployments.enumerated().map { position, deployment in
            CooldownPolicy(roster.settings, deployment, hasSiblings: roster.targets[roster.groups[position]].members.count > 1)
        }
        health = Array(repeating: DeploymentHealth(), count: count)
        opensAt = health.map(\.opensAt)
        rampsUntil = Array(repeating: Instant(nanoseconds: .min), count: count)
        inFlight = Array(repeating: 0, count: count)
        wholeLatency = Array(repeating: LatencyRecord(), count: count)
        streamLatency = wholeLatency
        wholeMeans = Array(repeating: 0, count: count)
        streamMeans = wholeMeans
        concurrency = Array(repeating: ConcurrencyLimit(), count: count)
        minuteTokens = Array(repeating: 0, count: count)
        minutes = Array(repeating: .min, count: count)
        limits = LimitTable(roster.limits, budgets: roster.budgets.map { Budget(limit: $0.limit, duration: $0.duration) })
        tallies = Array(repeating: Tally(), count: count)
        canaries = roster.canaries.map { Canary($0.rule) }
    }

    /// Whether it is healthy, or half open with nobody probing it.
    func isOpen(_ deployment: Int, at now: Instant) -> Bool { opensAt[deployment] <= now }

    /// As `latency-based-routing` compares it; 0 while nothing is known.
    @inline(__always)
    func meanLatency(of deployment: Int, isStream: Bool) -> Double { isStream ? streamMeans[deployment] : wholeMeans[deployment] }

    func typicalLatency(of deployment: Int, isStream: Bool) -> Double {
        isStream ? streamLatency[deployment].typical : wholeLatency[deployment].typical
    }

    func peakLatency(of deployment: Int, isStream: Bool, at now: Instant) -> Double {
        let halfLife = roster.policy(of: deployment).arguments.halfLife
        return isStream ? streamLatency[deployment].peak(at: now, halfLife) : wholeLatency[deployment].peak(at: now, halfLife)
    }

    func tokensThisMinute(of deployment: Int, at now: Instant) -> Double {
        minutes[deployment] == Self.minute(now) ? minuteTokens[deployment] : 0
    }

    static func minute(_ now: Instant) -> Int64 { now.nanoseconds / 60_000_000_000 }

    /// Within which all but one answer in twenty begin, of those that come; nil while too little is known. Nanoseconds.
    func usualLatency(of deployment: Int, isStream: Bool) -> Int64? {
        isStream ? streamLatency[deployment].usual : wholeLatency[deployment].usual
    }

    // MARK: Attempts

    /// An attempt was cancelled because another, made so long after it, was first: that it would have taken longer is all
    /// that is known. Without it the latency taken for usual would sink from one hedge to the next.
    mutating func noteOvertaken(_ pick: Pick, after delay: Int64?) {
        tallies[pick.deployment].overtaken &+= 1
        if pick.isProbe { health[pick.deployment].noteOvertakenProbe(era: pick.era) }
        guard let delay else { return }
        let usual = usualLatency(of: pick.deployment, isStream: pick.isStream)
        remember(Double(min(delay, usual ?? delay)), pick)
    }

    mutating func noteHedge(_ pick: Pick) { tallies[pick.deployment].hedges &+= 1 }

    private mutating func remember(_ latency: Double, _ pick: Pick) {
        if pick.isStream {
            streamLatency[pick.deployment].remember(latency)
        } else {
            wholeLatency[pick.deployment].remember(latency)
        }
    }

    /// Counts an attempt in.
    mutating func begin(_ deployment: Int, for demand: Demand, at now: Instant) -> Pick {
        let isProbe = health[deployment].cooldown != nil
        if isProbe {
            health[deployment].begin(at: now)
            noteOpening(deployment)
        }
        inFlight[deployment] += 1
        tallies[deployment].attempts &+= 1
        let reservation = hasLimits ? limits.reserve(at: deployment, for: demand, now: now) : .none
        return Pick(
            deployment: deployment, era: health[deployment].era, isProbe: isProbe, begun: now, reservation: reservation,
            isStream: demand.isStream)
    }

    /// Counts an attempt out and learns from it.
    mutating func end(_ pick: Pick, _ verdict: Verdict, _ outcome: AttemptReport, _ demand: Demand, at now: Instant) {
        let deployment = pick.deployment
        let cooled = health[deployment].cooldown != nil
        health[deployment].end(verdict, era: pick.era, at: now, policies[deployment])
        noteOpening(deployment)
        if cooled, health[deployment].cooldown == nil {
            rampsUntil[deployment] = now.advanced(nanoseconds: Self.rampLength)
            anyRampsUntil = max(anyRampsUntil, rampsUntil[deployment])
        }
        let wereInFlight = inFlight[deployment]
        inFlight[deployment] = max(0, wereInFlight - 1)
        if hasLimits {
            let cost = outcome.isSuccess ? outcome.settledCost : pick.reservation.limiting(outcome.settledCost)
            limits.settle(
                pick.reservation, at: deployment, tokens: outcome.tokens, cost: cost, wasSent: outcome.wasSent, wasRefused: outcome.wasRefused,
                now: now)
        }
        learn(pick, verdict, outcome, inFlight: Int(wereInFlight), at: now)
        if outcome.isSuccess { for prefix in demand.prefixes { prefixes.insert(prefix.hash, deployment, at: now) } }
        count(outcome, deployment, at: now)
        // A call that went away tells nothing.
        if let trial = pick.trial, outcome.isSuccess || outcome.overtakenAfter != nil || outcome.failureStatus.map({ $0 != .cancelled }) == true {
            settle(trial, latency: outcome.isSuccess ? outcome.latency : outcome.overtakenAfter, at: now)
        }
    }

    /// Takes over what another state has learned of one deployment.
    mutating func adopt(_ other: RouterState, from old: Int, to new: Int) {
        health[new] = other.health[old]
        noteOpening(new)
        rampsUntil[new] = other.rampsUntil[old]
        anyRampsUntil = max(anyRampsUntil, rampsUntil[new])
        inFlight[new] = other.inFlight[old]
        wholeLatency[new] = other.wholeLatency[old]
        streamLatency[new] = other.streamLatency[old]
        wholeMeans[new] = other.wholeMeans[old]
        streamMeans[new] = other.streamMeans[old]
        concurrency[new] = other.concurrency[old]
        minuteTokens[new] = other.minuteTokens[old]
        minutes[new] = other.minutes[old]
        tallies[new] = other.tallies[old]
    }

    mutating func unshare(_ deployment: Int) {
        wholeLatency[deployment].unshare()
        streamLatency[deployment].unshare()
        tallies[deployment].unshare()
    }

    /// Who is under way there is not known any more.
    mutating func forgetLoad(of deployment: Int) {
        inFlight[deployment] = 0
        limits.lift(deployment)
    }

    /// Those who are under way will not come back.
    mutating func forgetAllUnderWay() {
        for deployment in inFlight.indices { inFlight[deployment] = 0 }
        limits.forgetReserved()
    }

    private mutating func noteOpening(_ deployment: Int) {
        opensAt[deployment] = health[deployment].opensAt
        allOpenAt = max(allOpenAt, opensAt[deployment])
    }

    private mutating func learn(_ pick: Pick, _ verdict: Verdict, _ outcome: AttemptReport, inFlight: Int, at now: Instant) {
        let deployment = pick.deployment
        if let (remaining, resets) = outcome.remainingRequests { concurrency[deployment].hear(remaining: remaining, until: resets) }
        switch verdict {
        case .success:
            concurrency[deployment].succeed(inFlight: inFlight)
            record(pick, latency: outcome.latency, sample: outcome.latencySample, at: now)
            remember(outcome.latency, pick)
        case .neutral: break
        case .unavailable(let cause), .failing(let cause):
            if cause.status == .rateLimit || cause.status == .overloaded { concurrency[deployment].refuse(begun: pick.begun, at: now) }
            if cause.status == .timeout { record(pick, latency: outcome.latency, sample: LatencyRecord.timeoutPenalty, at: now) }
        }
    }

    private mutating func record(_ pick: Pick, latency: Double, sample: Double, at now: Instant) {
        let (deployment, arguments) = (pick.deployment, roster.policy(of: pick.deployment).arguments)
        if pick.isStream {
            streamLatency[deployment].record(latency, each: sample, at: now, arguments)
            streamMeans[deployment] = streamLatency[deployment].mean
        } else {
            wholeLatency[deployment].record(latency, each: sample, at: now, arguments)
            wholeMeans[deployment] = wholeLatency[deployment].mean
        }
    }

    private mutating func count(_ outcome: AttemptReport, _ deployment: Int, at now: Instant) {
        if outcome.isSuccess { tallies[deployment].successes &+= 1 }
        if let status = outcome.failureStatus { tallies[deployment].failures[status, default: 0] &+= 1 }
        tallies[deployment].promptTokens &+= outcome.promptTokens
        tallies[deployment].completionTokens &+= outcome.completionTokens
        tallies[deployment].cost += outcome.cost ?? 0
        guard let tokens = outcome.tokens else { return }
        let minute = Self.minute(now)
        if minutes[deployment] != minute { minuteTokens[deployment] = 0 }
        minutes[deployment] = minute
        minuteTokens[deployment] += Double(tokens.total)
    }
}

/// An attempt that was counted in.
struct Pick: Sendable {
    let deployment: Int
    let era: Int
    let isProbe: Bool
    let begun: Instant
    let reservation: Reservation
    let isStream: Bool
    var trial: Trial?

    /// The same attempt, counted by a router in which the deployment stands elsewhere.
    func moved(to position: Int, _ trial: Trial?) -> Pick {
        Pick(
            deployment: position, era: era, isProbe: isProbe, begun: begun, reservation: reservation, isStream: isStream, trial: trial)
    }
}
