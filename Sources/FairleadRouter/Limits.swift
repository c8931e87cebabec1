import FairleadModel

/// What a deployment may be given, where its configuration says so.
struct DeploymentLimits: Sendable {
    var requestsPerMinute: Int?
    var tokensPerMinute: Int?
    /// `itpm` and `otpm`: tokens that go in, without those that the provider had cached, and tokens that come out.
    var inputPerMinute: Int?
    var outputPerMinute: Int?
    /// `max_parallel_requests`.
    var parallel: Int?
    /// Positions of the budgets it spends from: its own, its provider's.
    var budgets: [Int] = []

    var isUnlimited: Bool { !hasRates && !countsSides && parallel == nil && budgets.isEmpty }
    var hasRates: Bool { requestsPerMinute != nil || tokensPerMinute != nil }
    var countsSides: Bool { inputPerMinute != nil || outputPerMinute != nil }
    /// Whether the size of a request matters.
    var countsTokens: Bool { tokensPerMinute != nil || countsSides || !budgets.isEmpty }
}

/// Tokens of an attempt, as a provider's limits count them.
struct TokensUsed: Sendable {
    /// Without those that were cached.
    let input: Int
    let output: Int
    let total: Int
}

/// What was set aside for an attempt until it is known what it took.
struct Reservation: Sendable {
    fileprivate let slot: Int64
    fileprivate let tokens: TokensUsed
    fileprivate let cost: Double

    static let none = Reservation(slot: .min, tokens: TokensUsed(input: 0, output: 0, total: 0), cost: 0)
}

/// Limits are kept by reserving before an attempt and settling after it: two callers never share the last place.
struct LimitTable: Sendable {
    enum Room: Equatable {
        case now
        case notBefore(Instant)
        case never
    }

    private let limits: [DeploymentLimits]
    private var minutes: [SlidingMinute?]
    /// Of input in the place of requests, and of output in that of tokens.
    private var sides: [SlidingMinute?]
    private(set) var budgets: [Budget]

    init(_ limits: [DeploymentLimits], budgets: [Budget]) {
        self.limits = limits
        minutes = limits.map { $0.hasRates ? SlidingMinute() : nil }
        sides = limits.map { $0.countsSides ? SlidingMinute() : nil }
        self.budgets = budgets
    }

    /// What was used of the rates in the last minute; nil where there is no limit.
    mutating func used(at deployment: Int, now: Instant) -> (requests: Int, tokens: Int)? {
        minutes[deployment]?.advance(to: now)
        return minutes[deployment].map { ($0.requests, $0.tokens) }
    }

    mutating func usedSides(at deployment: Int, now: Instant) -> (input: Int, output: Int)? {
        sides[deployment]?.advance(to: now)
        return sides[deployment].map { ($0.requests, $0.tokens) }
    }

    mutating func budgets(of deployment: Int, now: Instant) -> [Budget] {
        limits[deployment].budgets.map { position in
            budgets[position].advance(to: now)
            return budgets[position]
        }
    }

    /// - Parameters:
    ///   - inFlight: Attempts under way at the deployment.
    ///   - pace: Nanoseconds an attempt there takes, as far as is known.
    mutating func room(at deployment: Int, for demand: Demand, inFlight: Int, pace: Double, now: Instant) -> Room {
        let limits = limits[deployment]
        var moment = now
        if limits.hasRates {
            guard let free = rateMoment(deployment, limits, demand, now) else { return .never }
            moment = max(moment, free)
        }
        if limits.countsSides {
            guard let free = sideMoment(deployment, limits, demand, now) else { return .never }
            moment = max(moment, free)
        }
        for position in limits.budgets {
            budgets[position].advance(to: now)
            guard !budgets[position].hasRoom(for: demand.highestCost(at: deployment)) else { continue }
            guard let ends = budgets[position].ends, demand.highestCost(at: deployment) <= budgets[position].limit else { return .never }
            moment = max(moment, ends)
        }
        if let parallel = limits.parallel, inFlight >= parallel {
            // One of those under way should be done by then.
            let wait = pace / Double(max(1, inFlight))
            moment = max(moment, now.advanced(nanoseconds: Int64(min(max(wait, 5_000_000), 1_000_000_000))))
        }
        return moment > now ? .notBefore(moment) : .now
    }

    /// How many more may be under way at once.
    func freeSlots(of deployment: Int, inFlight: Int) -> Int { limits[deployment].parallel.map { max(0, $0 - inFlight) } ?? .max }

    private mutating func rateMoment(_ deployment: Int, _ limits: DeploymentLimits, _ demand: Demand, _ now: Instant) -> Instant? {
        guard var minute = minutes[deployment] else { return now }
        minutes[deployment] = nil
        defer { minutes[deployment] = minute }
        minute.advance(to: now)
        let requests = limits.requestsPerMinute.map { (minute.requests &+ 1) &- $0 } ?? 0
        let tokens = limits.tokensPerMinute.map { (minute.tokens &+ demand.tokens) &- $0 } ?? 0
        return minute.moment(freeing: requests, tokens: tokens)
    }

    private mutating func sideMoment(_ deployment: Int, _ limits: DeploymentLimits, _ demand: Demand, _ now: Instant) -> Instant? {
        sides[deployment]?.advance(to: now)
        guard let used = sides[deployment] else { return now }
        let input = limits.inputPerMinute.map { (used.requests &+ demand.promptTokens) &- $0 } ?? 0
        let output = limits.outputPerMinute.map { (used.tokens &+ (demand.completionLimit ?? 0)) &- $0 } ?? 0
        return used.moment(freeing: input, tokens: output)
    }

    /// The limit that keeps a request away, by its name in the configuration.
    mutating func tightest(at deployment: Int, for demand: Demand, inFlight: Int, now: Instant) -> String? {
        let limits = limits[deployment]
        if let parallel = limits.parallel, inFlight >= parallel { return "its max_parallel_requests of \(parallel)" }
        if let used = minutes[deployment] {
            if let rpm = limits.requestsPerMinute, used.requests >= rpm { return "its rpm of \(rpm)" }
            if let tpm = limits.tokensPerMinute, used.tokens &+ demand.tokens > tpm { return "its tpm of \(tpm)" }
        }
        if let used = sides[deployment] {
            if let itpm = limits.inputPerMinute, used.requests &+ demand.promptTokens > itpm { return "its itpm of \(itpm)" }
            if let otpm = limits.outputPerMinute, used.tokens &+ (demand.completionLimit ?? 0) > otpm { return "its otpm of \(otpm)" }
        }
        for position in limits.budgets where !budgets[position].hasRoom(for: demand.highestCost(at: deployment)) {
            return "the max_budget of \(budgets[position].limit) dollars"
        }
        return nil
    }

    mutating func reserve(at deployment: Int, for demand: Demand, now: Instant) -> Reservation {
        let limits = limits[deployment]
        let tokens = TokensUsed(input: demand.promptTokens, output: demand.completionLimit ?? 0, total: demand.tokens)
        if limits.hasRates { minutes[deployment]?.add(requests: 1, tokens: tokens.total, at: now) }
        if limits.countsSides { sides[deployment]?.add(requests: tokens.input, tokens: tokens.output, at: now) }
        let cost = limits.budgets.isEmpty ? 0 : demand.highestCost(at: deployment)
        for position in limits.budgets { budgets[position].reserve(cost, at: now) }
        return Reservation(slot: SlidingMinute.slot(now), tokens: tokens, cost: cost)
    }

    /// - Parameters:
    ///   - tokens: What the provider counted; nil if it did not say, and the estimate stands.
    ///   - cost: In dollars; nil if it is not known, and the reservation stands for a success.
    ///   - wasSent: Whether the request reached the provider.
    mutating func settle(_ reservation: Reservation, at deployment: Int, tokens: TokensUsed?, cost: Double?, wasSent: Bool, now: Instant) {
        let limits = limits[deployment]
        let (used, reserved) = (tokens ?? reservation.tokens, reservation.tokens)
        if limits.hasRates {
            minutes[deployment]?.correct(
                requests: wasSent ? 0 : -1, tokens: (wasSent ? used.total : 0) &- reserved.total, in: reservation.slot)
        }
        if limits.countsSides {
            sides[deployment]?.correct(
                requests: (wasSent ? used.input : 0) &- reserved.input, tokens: (wasSent ? used.output : 0) &- reserved.output, in: reservation.slot)
        }
        for position in limits.budgets {
            budgets[position].settle(reserved: reservation.cost, actual: wasSent ? cost ?? reservation.cost : 0, at: now)
        }
    }

    /// Takes over what was used of a deployment's limits, and of the budgets it spends from, as far as they are the same budgets.
    mutating func adopt(_ other: LimitTable, from old: Int, to new: Int) {
        if limits[new].hasRates, other.minutes[old] != nil {
            minutes[new] = other.minutes[old]
            minutes[new]?.unshare()
        }
        if limits[new].countsSides, other.sides[old] != nil {
            sides[new] = other.sides[old]
            sides[new]?.unshare()
        }
        for (mine, theirs) in zip(limits[new].budgets, other.limits[old].budgets) where limits[new].budgets.count == other.limits[old].budgets.count {
            budgets[mine].adopt(other.budgets[theirs])
        }
    }
}
