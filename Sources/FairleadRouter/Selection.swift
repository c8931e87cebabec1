import FairleadModel

/// What of a target can be used.
enum Choice: Equatable {
    /// Healthy, and has not failed in this call.
    case fresh(Int)
    /// All that are left have failed in this call; this one longest ago, and it does not cool.
    case again(Int)
    /// All that are left cool down or are at their limits; this one is the first that may be tried, not before that moment.
    case cooling(Int, notBefore: Instant)
    case nothing

    var isFresh: Bool { if case .fresh = self { true } else { false } }
}

/// One choice to be made: for which request, after which failures, when.
struct Question {
    let demand: Demand
    let failed: FailedDeployments
    let now: Instant
}

extension RouterState {
    mutating func choose(from target: Int, _ question: Question, _ random: inout SplitMix64) -> Choice {
        let target = roster.targets[target]
        for level in target.levels {
            if let deployment = draw(from: level, question, &random) { return .fresh(deployment) }
        }
        for entry in question.failed.entries
        where !entry.isExcluded && target.members.contains(entry.deployment) && isOpen(entry.deployment, at: question.now)
            && isAdmitted(entry.deployment, question)
        {
            return .again(entry.deployment)
        }
        return firstToRecover(among: target.members, question)
    }

    private mutating func draw(from level: Int, _ question: Question, _ random: inout SplitMix64) -> Int? {
        let level = roster.levels[level]
        if level.members.count == 1 {
            return isCandidate(level.members.lowerBound, question) ? level.members.lowerBound : nil
        }
        if let affinity = question.demand.affinity { return rendezvous(level, affinity.forDeployment.hash, question) }
        switch level.policy.strategy {
        case .simpleShuffle:
            return shuffle(level, question, &random)
        case .leastBusy: return lowest(level, .inFlight, question, &random)
        case .usageBased: return lowest(level, .tokensThisMinute, question, &random)
        case .costBased: return lowest(level, .price, question, &random)
        case .latencyBased: return withinBuffer(level, question, &random)
        case .powerOfTwoChoices: return better(level, .expectedWait, question, &random)
        case .adaptiveConcurrency: return better(level, .pressure, question, &random)
        case .promptCacheAffinity: return affine(level, question, &random)
        }
    }

    // MARK: Who may be chosen

    @inline(__always)
    mutating func isCandidate(_ deployment: Int, _ question: Question) -> Bool {
        (allOpenAt <= question.now || opensAt[deployment] <= question.now) && !question.failed.contains(deployment)
            && isAdmitted(deployment, question)
    }

    /// Whether the request may be sent there at all, and within the limits now.
    @inline(__always)
    private mutating func isAdmitted(_ deployment: Int, _ question: Question) -> Bool {
        if question.demand.excludes(deployment) { return false }
        return hasLimits ? room(at: deployment, question) == .now : true
    }

    mutating func room(at deployment: Int, _ question: Question) -> LimitTable.Room {
        limits.room(
            at: deployment, for: question.demand, inFlight: Int(inFlight[deployment]),
            pace: typicalLatency(of: deployment, isStream: question.demand.isStream), now: question.now)
    }

    // MARK: By weight

    private static let spins = 16

    private mutating func shuffle(_ level: Roster.Level, _ question: Question, _ random: inout SplitMix64) -> Int? {
        // Drawing again until one fits gives each its share among those that fit. As a rule the first one does.
        for _ in 0..<min(Self.spins, level.members.count) {
            let deployment = roster.spin(level, &random)
            if isCandidate(deployment, question), isUpToSpeed(deployment, at: question.now, &random) { return deployment }
        }
        return weighed(level, question, &random)
    }

    /// A deployment that has just recovered is given its share little by little.
    @inline(__always)
    private func isUpToSpeed(_ deployment: Int, at now: Instant, _ random: inout SplitMix64) -> Bool {
        guard anyRampsUntil > now, rampsUntil[deployment] > now else { return true }
        return random.unit() < rampShare(of: deployment, at: now)
    }

    /// What part of its share a deployment gets.
    func rampShare(of deployment: Int, at now: Instant) -> Double {
        guard anyRampsUntil > now, rampsUntil[deployment] > now else { return 1 }
        return max(0.1, 1 - Double(rampsUntil[deployment].since(now)) / Double(Self.rampLength))
    }

    private mutating func weighed(_ level: Roster.Level, _ question: Question, _ random: inout SplitMix64) -> Int? {
        var candidates: [Int] = []
        var sum = 0.0
        for deployment in level.members where isCandidate(deployment, question) {
            candidates.append(deployment)
            sum += roster.shares[deployment]
        }
        var mark = random.unit() * (sum > 0 ? sum : Double(candidates.count))
        var last: Int?
        for deployment in candidates {
            let share = sum > 0 ? roster.shares[deployment] : 1
            guard share > 0 else { continue }
            last = deployment
            mark -= share
            if mark < 0 { break }
        }
        return last
    }

    // MARK: By a measure

    /// What strategies compare; less is better.
    enum Measure {
        case inFlight, tokensThisMinute, price, meanLatency, expectedWait, pressure
    }

    @inline(__always)
    func value(of deployment: Int, by measure: Measure, _ question: Question) -> Double {
        switch measure {
        case .inFlight: inFlight[deployment]
        case .tokensThisMinute: tokensThisMinute(of: deployment, at: question.now)
        case .price: roster.prices[deployment].sum
        case .meanLatency: meanLatency(of: deployment, isStream: question.demand.isStream)
        case .expectedWait: expectedWait(at: deployment, question)
        case .pressure: -concurrency[deployment].spare(inFlight: Int(inFlight[deployment]), at: question.now)
        }
    }

    /// The lowest value; among equals each is as likely.
    @inline(__always)
    private mutating func lowest(
        _ level: Roster.Level, _ measure: Measure, _ question: Question, _ random: inout SplitMix64
    ) -> Int? {
        if mayTakeAnyone(question) { return lowestOfAll(level, measure, question, &random) }
        var best: Int?
        var lowest = Double.infinity
        var equals = 1.0
        for deployment in level.members {
            let value = value(of: deployment, by: measure, question)
            guard value <= lowest, isCandidate(deployment, question) else { continue }
            if value < lowest || best == nil {
                (best, lowest, equals) = (deployment, value, 1)
            } else {
                equals += 1
                if random.unit() * equals < 1 { best = deployment }
            }
        }
        return best
    }

    /// Whether every deployment may be chosen without a look at it, as is usual.
    @inline(__always)
    private func mayTakeAnyone(_ question: Question) -> Bool {
        allOpenAt <= question.now && question.failed.entries.isEmpty && question.demand.exclusions == nil && !hasLimits
    }

    /// One of those whose latency is no more than the buffer above the lowest; a deployment without a latency counts as the fastest.
    private mutating func withinBuffer(_ level: Roster.Level, _ question: Question, _ random: inout SplitMix64) -> Int? {
        if level.policy.arguments.latencyBuffer == 0, mayTakeAnyone(question) {
            return lowestOfAll(level, .meanLatency, question, &random)
        }
        let isStream = question.demand.isStream
        var lowest = Double.infinity
        for deployment in level.members {
            let mean = meanLatency(of: deployment, isStream: isStream)
            if mean < lowest, isCandidate(deployment, question) { lowest = mean }
        }
        guard lowest < .infinity else { return nil }
        let limit = lowest * (1 + level.policy.arguments.latencyBuffer)
        var chosen: Int?
        var equals = 0.0
        for deployment in level.members
        where meanLatency(of: deployment, isStream: isStream) <= limit && isCandidate(deployment, question) {
            equals += 1
            if chosen == nil || random.unit() * equals < 1 { chosen = deployment }
        }
        return chosen
    }

    /// The better of two that are drawn by weight.
    @inline(__always)
    private mutating func better(
        _ level: Roster.Level, _ measure: Measure, _ question: Question, _ random: inout SplitMix64
    ) -> Int? {
        guard let first = shuffle(level, question, &random) else { return nil }
        let members = level.members
        for _ in 0..<3 {
            var second = roster.spin(level, &random)
            if second == first { second = second &+ 1 < members.upperBound ? second &+ 1 : members.lowerBound }
            guard isCandidate(second, question) else { continue }
            return value(of: second, by: measure, question) < value(of: first, by: measure, question) ? second : first
        }
        return first
    }

    /// How long a call would wait there: the peak of the latency, for each one under way and for this one.
    func expectedWait(at deployment: Int, _ question: Question) -> Double {
        let peak = peakLatency(of: deployment, isStream: question.demand.isStream, at: question.now)
        let busy = inFlight[deployment]
        // Nothing is known of it yet: the first call finds out, the next ones wait for what it says.
        if peak == 0 { return busy * 1e9 }
        return peak * (busy + 1) / rampShare(of: deployment, at: question.now)
    }

    /// Where the prompt's beginning is cached, if that is worth more than the wait: money times time, there and at the best other.
    private mutating func affine(_ level: Roster.Level, _ question: Question, _ random: inout SplitMix64) -> Int? {
        guard let other = better(level, .expectedWait, question, &random) else { return nil }
        for prefix in question.demand.prefixes.reversed() {
            guard let warm = prefixes.deployment(for: prefix.hash, at: question.now, where: { level.members.contains($0) }),
                isCandidate(warm, question)
            else { continue }
            if warm == other { return warm }
            return isWorthWaiting(at: warm, prefix.tokens, ratherThanAt: other, question) ? warm : other
        }
        return other
    }

    private func isWorthWaiting(at warm: Int, _ cached: Int, ratherThanAt other: Int, _ question: Question) -> Bool {
        let isStream = question.demand.isStream
        let (here, there) = (peakLatency(of: warm, isStream: isStream, at: question.now), peakLatency(of: other, isStream: isStream, at: question.now))
        // One without a latency is taken to be as fast as the other.
        let waits = ((here > 0 ? here : max(there, 1)) * (inFlight[warm] + 1), (there > 0 ? there : max(here, 1)) * (inFlight[other] + 1))
        return promptPrice(at: warm, cached: cached, question) * waits.0 <= promptPrice(at: other, cached: 0, question) * waits.1
    }

    /// What reading the prompt costs there.
    private func promptPrice(at deployment: Int, cached: Int, _ question: Question) -> Double {
        let price = roster.prices[deployment]
        let prompt = Double(max(question.demand.promptTokens, cached, 1))
        let input = price.input ?? 1
        // Without a price a cached token counts a tenth, as with most providers.
        return (prompt - Double(cached)) * input + Double(cached) * (price.cacheRead ?? input / 10)
    }

    // MARK: When none is left

    private mutating func firstToRecover(among members: Range<Int>, _ question: Question) -> Choice {
        var best: (deployment: Int, rank: Rank)?
        for deployment in members where !question.failed.isExcluded(deployment) && !question.demand.excludes(deployment) {
            guard let notBefore = firstMoment(at: deployment, question) else { continue }
            let rank = Rank(
                notBefore: notBefore, isBusy: health[deployment].probeLapses > question.now,
                hasFailed: question.failed.contains(deployment), until: health[deployment].cooldown?.until ?? question.now)
            if let best, !(rank < best.rank) { continue }
            best = (deployment, rank)
        }
        guard let best else { return .nothing }
        return .cooling(best.deployment, notBefore: best.rank.notBefore)
    }

    /// From when on it may be tried; nil if never.
    private mutating func firstMoment(at deployment: Int, _ question: Question) -> Instant? {
        let pushedBackUntil = max(question.now, health[deployment].cooldown?.pushedBackUntil ?? question.now)
        guard hasLimits else { return pushedBackUntil }
        switch room(at: deployment, question) {
        case .now: return pushedBackUntil
        case .notBefore(let moment): return max(pushedBackUntil, moment)
        case .never: return nil
        }
    }

    /// Of a group that cannot be used now: whose slots are taken, and when the first of the others may be tried.
    mutating func obstacles(to members: Range<Int>, _ question: Question) -> (full: [Int], others: Instant) {
        var full: [Int] = []
        var others = Instant.distantFuture
        for deployment in members where !question.failed.isExcluded(deployment) && !question.demand.excludes(deployment) {
            let isPushedBack = health[deployment].cooldown.map { $0.pushedBackUntil > question.now } ?? false
            if freeSlots(of: deployment) == 0, !isPushedBack {
                full.append(deployment)
            } else if let moment = firstMoment(at: deployment, question) {
                others = min(others, moment)
            }
        }
        return (full, others)
    }

    /// How many more attempts may be under way there at once.
    func freeSlots(of deployment: Int) -> Int { limits.freeSlots(of: deployment, inFlight: Int(inFlight[deployment])) }

    /// Which of the deployments that cool is tried first.
    private struct Rank: Comparable {
        let notBefore: Instant
        let isBusy: Bool
        let hasFailed: Bool
        let until: Instant

        static func < (left: Rank, right: Rank) -> Bool {
            if left.notBefore != right.notBefore { return left.notBefore < right.notBefore }
            if left.hasFailed != right.hasFailed { return right.hasFailed }
            if left.isBusy != right.isBusy { return right.isBusy }
            return left.until < right.until
        }
    }
}
