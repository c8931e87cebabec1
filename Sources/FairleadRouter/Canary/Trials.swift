import FairleadModel

extension RouterState {
    /// What a canary's arm is for a request that names its group; nil where there is no trial.
    mutating func assign(_ target: Int, _ demand: Demand, _ random: inout SplitMix64, at now: Instant) -> Trial? {
        guard let position = roster.canaries.firstIndex(where: { $0.group == target }) else { return nil }
        let salt = roster.canaries[position].salt
        let mark = demand.affinity.map { Affinity.mark($0.forArm.hash, salt) } ?? random.unit()
        guard let (arm, era, change) = canaries[position].assign(mark, at: now) else { return nil }
        if let change { note(change, of: position, at: now) }
        return Trial(canary: position, arm: arm, era: era)
    }

    mutating func settle(_ trial: Trial, latency: Double?, at now: Instant) {
        guard canaries.indices.contains(trial.canary),
            let change = canaries[trial.canary].record(trial.arm, era: trial.era, latency: latency, at: now)
        else { return }
        note(change, of: trial.canary, at: now)
    }

    /// Whether it is for their health that none of a target's deployments can be used.
    func areAllCooling(_ target: Int, at now: Instant) -> Bool {
        roster.targets[target].members.allSatisfy { opensAt[$0] > now }
    }

    func canaryReport(_ position: Int, at now: Instant) -> CanaryReport {
        CanaryReport(canaries[position], group: roster.groupName(of: roster.canaries[position].group), at: now)
    }

    private mutating func note(_ change: CanaryChange, of position: Int, at now: Instant) {
        canaryNews.append(CanaryNews(report: canaryReport(position, at: now), change: change))
    }

    /// What is to be told, once.
    mutating func takeCanaryNews() -> [CanaryNews] {
        guard !canaryNews.isEmpty else { return [] }
        defer { canaryNews = [] }
        return canaryNews
    }
}

extension Roster {
    /// Of each of this one's canaries, where the same one is in another: the same rule, for the same deployments.
    func canaries(in other: Roster) -> [Int?] {
        canaries.map { own in
            other.canaries.firstIndex { their in
                their.rule == own.rule && other.groupName(of: their.group) == groupName(of: own.group)
                    && other.identities(of: their.target) == identities(of: own.target)
            }
        }
    }

    private func identities(of target: Int) -> Set<String> { Set(targets[target].members.map { deployments[$0].id }) }
}

/// What became of a canary, for the log.
struct CanaryNews: Sendable {
    let report: CanaryReport
    let change: CanaryChange

    var json: Bytes { report.event(change) }
}
