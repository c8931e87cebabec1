import FairleadModel

/// The health of a router's deployments and the choice among them: pure, with the time and the source of randomness given.
struct RouterState: Sendable {
    let roster: Roster
    private let policies: [CooldownPolicy]
    private(set) var health: [DeploymentHealth]
    /// Of each deployment, `opensAt`: beside each other, since a draw among a thousand looks at nothing else.
    private var opensAt: [Instant]

    init(_ roster: Roster) {
        self.roster = roster
        policies = roster.deployments.map { CooldownPolicy(roster.settings, $0) }
        health = roster.deployments.map { _ in DeploymentHealth() }
        opensAt = health.map(\.opensAt)
    }

    /// What of a target can be used.
    enum Choice: Equatable {
        /// Healthy, and has not failed in this call.
        case fresh(Int)
        /// All that are left have failed in this call; this one longest ago, and it does not cool.
        case again(Int)
        /// All that are left cool down; this one is the first that may be tried, not before that moment.
        case cooling(Int, notBefore: Instant)
        case nothing
    }

    /// Whether it is healthy, or half open with nobody probing it.
    func isOpen(_ deployment: Int, at now: Instant) -> Bool { opensAt[deployment] <= now }

    func choose(
        from target: Int, avoiding failed: FailedDeployments, at now: Instant, _ random: inout SplitMix64
    ) -> Choice {
        let target = roster.targets[target]
        for level in target.levels {
            if let deployment = draw(from: roster.levels[level], avoiding: failed, at: now, &random) { return .fresh(deployment) }
        }
        if let deployment = failed.first(in: target.members, where: { isOpen($0, at: now) }) { return .again(deployment) }
        return firstToRecover(among: target.members, avoiding: failed, at: now)
    }

    /// Counts an attempt in.
    mutating func begin(_ deployment: Int, at now: Instant) -> Pick {
        let isProbe = health[deployment].cooldown != nil
        health[deployment].begin(at: now)
        opensAt[deployment] = health[deployment].opensAt
        return Pick(deployment: deployment, era: health[deployment].era, isProbe: isProbe)
    }

    /// Counts an attempt out and learns from it.
    mutating func end(_ pick: Pick, _ verdict: Verdict, at now: Instant) {
        health[pick.deployment].end(verdict, era: pick.era, at: now, policies[pick.deployment])
        opensAt[pick.deployment] = health[pick.deployment].opensAt
    }

    // MARK: The draw

    private static let spins = 16

    private func draw(
        from level: Roster.Level, avoiding failed: FailedDeployments, at now: Instant, _ random: inout SplitMix64
    ) -> Int? {
        func isCandidate(_ deployment: Int) -> Bool {
            opensAt[deployment] <= now && !failed.contains(deployment)
        }
        let members = level.members
        if members.count == 1 { return isCandidate(members.lowerBound) ? members.lowerBound : nil }
        // Drawing again until one fits gives each its share among those that fit. As a rule the first one does.
        for _ in 0..<min(Self.spins, members.count) {
            let deployment = spin(level, &random)
            if isCandidate(deployment) { return deployment }
        }
        var sum = 0.0
        var count = 0
        for deployment in members where isCandidate(deployment) {
            sum += roster.shares[deployment]
            count += 1
        }
        guard count > 0 else { return nil }
        var mark = random.unit() * (sum > 0 ? sum : Double(count))
        var last: Int?
        for deployment in members where isCandidate(deployment) {
            let share = sum > 0 ? roster.shares[deployment] : 1
            guard share > 0 else { continue }
            last = deployment
            mark -= share
            if mark < 0 { break }
        }
        return last
    }

    /// One draw over a whole level, healthy or not.
    @inline(__always)
    private func spin(_ level: Roster.Level, _ random: inout SplitMix64) -> Int {
        let members = level.members
        let last = members.upperBound &- 1
        let mark = random.unit()
        if level.isUniform { return min(members.lowerBound &+ Int(mark * Double(members.count)), last) }
        // The first member whose running sum is above the mark: one without a share never is.
        let wanted = mark * level.total
        var low = members.lowerBound
        var high = last
        while low < high {
            let middle = (low &+ high) / 2
            if roster.sums[middle] > wanted { high = middle } else { low = middle &+ 1 }
        }
        return low
    }

    private func firstToRecover(
        among members: Range<Int>, avoiding failed: FailedDeployments, at now: Instant
    ) -> Choice {
        var best: (deployment: Int, rank: Rank)?
        for deployment in members where !failed.isExcluded(deployment) {
            let state = health[deployment]
            let rank = Rank(
                notBefore: max(now, state.cooldown?.pushedBackUntil ?? now), isBusy: state.probeLapses > now,
                hasFailed: failed.contains(deployment), until: state.cooldown?.until ?? now)
            if let best, !(rank < best.rank) { continue }
            best = (deployment, rank)
        }
        guard let best else { return .nothing }
        return .cooling(best.deployment, notBefore: best.rank.notBefore)
    }

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

/// An attempt that was counted in.
struct Pick: Sendable {
    let deployment: Int
    let era: Int
    let isProbe: Bool
}

/// The deployments that have failed in one call, the one that failed longest ago first.
struct FailedDeployments: Sendable {
    struct Entry {
        let deployment: Int
        /// Would fail in the same way again.
        let isExcluded: Bool
        /// The provider asked not to be called before.
        let notBefore: Instant
    }

    private(set) var entries: [Entry] = []

    @inline(__always)
    func contains(_ deployment: Int) -> Bool {
        for entry in entries where entry.deployment == deployment { return true }
        return false
    }

    func isExcluded(_ deployment: Int) -> Bool { entries.contains { $0.deployment == deployment && $0.isExcluded } }

    func notBefore(_ deployment: Int) -> Instant? { entries.last { $0.deployment == deployment }?.notBefore }

    func first(in members: Range<Int>, where isUsable: (Int) -> Bool) -> Int? {
        entries.first { !$0.isExcluded && members.contains($0.deployment) && isUsable($0.deployment) }?.deployment
    }

    mutating func add(_ entry: Entry) {
        entries.removeAll { $0.deployment == entry.deployment }
        entries.append(entry)
    }
}
