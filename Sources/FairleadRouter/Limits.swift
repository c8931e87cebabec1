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
    var output = OutputLimit()

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
    /// By which configuration it was made: what is counted only since a later one holds nothing of it.
    fileprivate let generation: Int

    /// What became known of an attempt that did not end well is an estimate: never more than it can have cost at most.
    func limiting(_ estimate: Double?) -> Double? { estimate.map { cost > 0 ? min($0, cost) : $0 } }

    static let none = Reservation(slot: .min, tokens: TokensUsed(input: 0, output: 0, total: 0), cost: 0, generation: -1)
}

/// How long a deployment's recent answers were, for requests that do not say how long theirs may be.
struct AnswerLength: Sendable {
    /// Before anything is known, as much as most answers have at most.
    private(set) var mean = 500.0
    private var count = 0.0

    mutating func hear(_ tokens: Int) {
        count = min(count + 1, 20)
        mean += (Double(tokens) - mean) / count
    }
}

/// Limits are kept by reserving before an attempt and settling after it: two callers never share the last place.
struct LimitTable: Sendable {
    enum Room: Equatable {
        case now
        case notBefore(Instant)
        case never
    }

    private var limits: [DeploymentLimits]
    private var minutes: [SlidingMinute?]
    /// Of input in the place of requests, and of output in that of tokens.
    private var sides: [SlidingMinute?]
    private var answers: [AnswerLength]
    /// Tokens that are reserved and not yet settled: their place may be free before their minute is over.
    private var tokensUnderWay: [Int]
    private(set) var budgets: [Budget]
    /// How many configurations came before this one.
    private var generation = 0

    init(_ limits: [DeploymentLimits], budgets: [Budget]) {
        self.limits = limits
        minutes = limits.map { $0.hasRates ? SlidingMinute() : nil }
        sides = limits.map { $0.countsSides ? SlidingMinute() : nil }
        answers = Array(repeating: AnswerLength(), count: limits.count)
        tokensUnderWay = Array(repeating: 0, count: limits.count)
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
            guard let free = rateMoment(deployment, limits, demand, pace, now) else { return .never }
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

    private mutating func rateMoment(
        _ deployment: Int, _ limits: DeploymentLimits, _ demand: Demand, _ pace: Double, _ now: Instant
    ) -> Instant? {
        let wanted = tokens(of: demand, at: deployment).total
        guard var minute = minutes[deployment] else { return now }
        minutes[deployment] = nil
        defer { minutes[deployment] = minute }
        minute.advance(to: now)
        let requests = limits.requestsPerMinute.map { (minute.requests &+ 1) &- $0 } ?? 0
        let tokens = limits.tokensPerMinute.map { (minute.tokens &+ wanted) &- $0 } ?? 0
        guard let moment = minute.moment(freeing: requests, tokens: tokens) else { return nil }
        guard moment > now, requests <= 0, tokens <= tokensUnderWay[deployment] else { return moment }
        // Those under way may take less than was reserved for them.
        return min(moment, now.advanced(nanoseconds: Int64(min(max(pace, 50_000_000), 1_000_000_000))))
    }

    /// What is reserved of limits of tokens. A request that sets no limit is expected to get an answer as long as the recent ones. It is not
    /// refused because of that alone: if its prompt fits, it is sent when nothing else is under way.
    private func tokens(of demand: Demand, at deployment: Int) -> TokensUsed {
        let (limits, input) = (limits[deployment], demand.promptTokens)
        if let output = limits.output.tokens(for: demand) { return TokensUsed(input: input, output: output, total: input &+ output) }
        let output = min(Int(answers[deployment].mean), limits.outputPerMinute ?? .max)
        return TokensUsed(input: input, output: output, total: max(input, min(input &+ output, limits.tokensPerMinute ?? .max)))
    }

    private mutating func sideMoment(_ deployment: Int, _ limits: DeploymentLimits, _ demand: Demand, _ now: Instant) -> Instant? {
        sides[deployment]?.advance(to: now)
        guard let used = sides[deployment] else { return now }
        let wanted = tokens(of: demand, at: deployment)
        let input = limits.inputPerMinute.map { (used.requests &+ wanted.input) &- $0 } ?? 0
        let output = limits.outputPerMinute.map { (used.tokens &+ wanted.output) &- $0 } ?? 0
        return used.moment(freeing: input, tokens: output)
    }

    /// How a limit keeps a request away, for "a (openai/m) …".
    mutating func tightest(at deployment: Int, for demand: Demand, inFlight: Int, now: Instant) -> String? {
        let limits = limits[deployment]
        if let parallel = limits.parallel, inFlight >= parallel { return "is at its max_parallel_requests of \(parallel)" }
        let wanted = tokens(of: demand, at: deployment)
        if let used = minutes[deployment] {
            if let rpm = limits.requestsPerMinute, used.requests >= rpm { return "is at its rpm of \(rpm)" }
            if let tpm = limits.tokensPerMinute, used.tokens &+ wanted.total > tpm { return Self.full("tpm", tpm, wanted.total) }
        }
        if let used = sides[deployment] {
            if let itpm = limits.inputPerMinute, used.requests &+ wanted.input > itpm { return Self.full("itpm", itpm, wanted.input) }
            if let otpm = limits.outputPerMinute, used.tokens &+ wanted.output > otpm { return Self.full("otpm", otpm, wanted.output) }
        }
        let cost = demand.highestCost(at: deployment)
        for position in limits.budgets where !budgets[position].hasRoom(for: cost) {
            let (limit, left) = (dollars(budgets[position].limit), budgets[position].left)
            guard left > 0 else { return "has spent the max_budget of \(limit) dollars" }
            let hint = limits.output.tokens(for: demand) == nil ? ": give max_tokens" : ""
            return "has \(dollars(left)) left of the max_budget of \(limit) dollars, and the request may cost up to \(dollars(cost))\(hint)"
        }
        return nil
    }

    private static func full(_ name: String, _ limit: Int, _ wanted: Int) -> String {
        guard wanted > limit else { return "is at its \(name) of \(limit)" }
        return "has room for \(limit) tokens a minute (\(name)), and the request may take \(wanted)"
    }

    mutating func reserve(at deployment: Int, for demand: Demand, now: Instant) -> Reservation {
        let limits = limits[deployment]
        let tokens = tokens(of: demand, at: deployment)
        if limits.hasRates {
            minutes[deployment]?.add(requests: 1, tokens: tokens.total, at: now)
            tokensUnderWay[deployment] &+= tokens.total
        }
        if limits.countsSides { sides[deployment]?.add(requests: tokens.input, tokens: tokens.output, at: now) }
        let cost = limits.budgets.isEmpty ? 0 : demand.highestCost(at: deployment)
        for position in limits.budgets { budgets[position].reserve(cost, at: now) }
        return Reservation(slot: SlidingMinute.slot(now), tokens: tokens, cost: cost, generation: generation)
    }

    /// - Parameters:
    ///   - tokens: What the provider counted; nil if it did not say, and the estimate stands.
    ///   - cost: In dollars; nil if it is not known, and the reservation stands for a success.
    ///   - wasSent: Whether the request reached the provider.
    ///   - wasRefused: Whether it was read and nothing was written.
    mutating func settle(
        _ reservation: Reservation, at deployment: Int, tokens: TokensUsed?, cost: Double?, wasSent: Bool, wasRefused: Bool, now: Instant
    ) {
        let limits = limits[deployment]
        let reserved = reservation.tokens
        let used = tokens ?? (wasRefused ? TokensUsed(input: reserved.input, output: 0, total: reserved.input) : reserved)
        if let since = minutes[deployment]?.since, since <= reservation.generation {
            minutes[deployment]?.correct(
                requests: wasSent ? 0 : -1, tokens: (wasSent ? used.total : 0) &- reserved.total, in: reservation.slot)
            tokensUnderWay[deployment] = max(0, tokensUnderWay[deployment] &- reserved.total)
        }
        if let tokens, tokens.output > 0 { answers[deployment].hear(tokens.output) }
        if let since = sides[deployment]?.since, since <= reservation.generation {
            sides[deployment]?.correct(
                requests: (wasSent ? used.input : 0) &- reserved.input, tokens: (wasSent ? used.output : 0) &- reserved.output, in: reservation.slot)
        }
        for position in limits.budgets {
            let reserved = budgets[position].since <= reservation.generation ? reservation.cost : 0
            budgets[position].settle(reserved: reserved, actual: wasSent ? cost ?? reservation.cost : 0, at: now)
        }
    }
}

// MARK: After a change of the configuration

extension LimitTable {
    /// Takes over what was used of the limits of deployments that stay, and what was spent of budgets.
    mutating func adopt(_ old: LimitTable, _ way: Succession) {
        generation = old.generation &+ 1
        for position in minutes.indices { minutes[position]?.since = generation }
        for position in sides.indices { sides[position]?.since = generation }
        for position in budgets.indices { budgets[position].since = generation }
        for (before, now) in way.positions.enumerated() {
            guard let now else { continue }
            answers[now] = old.answers[before]
            if minutes[now] != nil, let minute = old.minutes[before] { (minutes[now], tokensUnderWay[now]) = (minute, old.tokensUnderWay[before]) }
            if sides[now] != nil, let side = old.sides[before] { sides[now] = side }
            minutes[now]?.unshare()
            sides[now]?.unshare()
        }
        for (before, now) in zip(old.budgets, way.budgets) {
            if let now { budgets[now].adopt(before) }
        }
    }

    /// Of deployments that stayed, the newest table's limits and what was used of them.
    mutating func look(at newest: LimitTable, _ way: Succession) {
        generation = newest.generation
        var places: [Int?] = Array(repeating: nil, count: newest.budgets.count)
        for (own, position) in way.budgets.enumerated() {
            if own >= budgets.count { budgets.append(Budget(limit: 0, duration: nil)) }
            guard let position else { continue }
            budgets[own] = newest.budgets[position]
            places[position] = own
        }
        for (own, position) in way.positions.enumerated() {
            guard let position else { continue }
            limits[own] = newest.limits[position]
            limits[own].budgets = limits[own].budgets.compactMap { places[$0] }
            (minutes[own], tokensUnderWay[own]) = (newest.minutes[position], newest.tokensUnderWay[position])
            answers[own] = newest.answers[position]
            sides[own] = newest.sides[position]
        }
    }

    /// What was used by way of a table that has looked at this one.
    mutating func takeBack(from old: LimitTable, _ way: Succession) {
        for (before, now) in zip(old.budgets, way.budgets) {
            if let now { budgets[now] = before }
        }
        for (before, now) in way.positions.enumerated() {
            guard let now else { continue }
            (minutes[now], tokensUnderWay[now]) = (old.minutes[before], old.tokensUnderWay[before])
            answers[now] = old.answers[before]
            sides[now] = old.sides[before]
        }
    }

    /// Nothing that was reserved will be settled.
    mutating func forgetReserved() {
        for deployment in tokensUnderWay.indices { tokensUnderWay[deployment] = 0 }
        for position in budgets.indices { budgets[position].forgetReserved() }
    }

    mutating func lift(_ deployment: Int) { limits[deployment] = DeploymentLimits() }
}

/// To the hundredth of a cent.
private func dollars(_ amount: Double) -> String {
    let text = "\((amount * 10_000).rounded() / 10_000)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
