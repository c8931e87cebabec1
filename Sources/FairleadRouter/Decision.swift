import FairleadModel

/// One choice in full, for a caller who asks to have it explained (`"explain": true`): every deployment of the group, what kept it
/// from being chosen, and what it was compared by.
struct Decision: Sendable {
    struct Candidate: Sendable {
        let deployment: Int
        /// The rule that left it out; nil for one that could have been chosen.
        let leftOutBy: String?
        let share: Double
        let score: Double?
    }

    let chosen: Int
    let strategy: Strategy
    let candidates: [Candidate]
    let affinity: Affinity.Source?
    let canary: CanaryDecision?

    func json(_ roster: Roster) -> Bytes {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("strategy")
        writer.string(strategy.rawValue)
        writer.key("chosen")
        writer.string(roster.deployments[chosen].id)
        writer.key("candidates")
        writer.beginArray()
        for candidate in candidates {
            writer.beginObject()
            writer.key("deployment")
            writer.string(roster.deployments[candidate.deployment].id)
            writer.key("left_out_by")
            if let rule = candidate.leftOutBy { writer.string(rule) } else { writer.null() }
            writer.key("share")
            writer.double(candidate.share)
            writer.key("score")
            if let score = candidate.score { writer.double(score) } else { writer.null() }
            writer.endObject()
        }
        writer.endArray()
        if let affinity {
            writer.key("affinity")
            writer.string(affinity.rawValue)
        }
        if let canary {
            writer.key("canary")
            canary.write(to: &writer)
        }
        writer.endObject()
        return writer.finish()
    }
}

extension Strategy {
    /// What it compares; nil for one that draws by weight alone.
    var measure: RouterState.Measure? {
        switch self {
        case .simpleShuffle: nil
        case .leastBusy: .inFlight
        case .latencyBased: .meanLatency
        case .usageBased: .tokensThisMinute
        case .costBased: .price
        case .powerOfTwoChoices, .promptCacheAffinity: .expectedWait
        case .adaptiveConcurrency: .pressure
        }
    }
}

extension RouterState {
    mutating func decision(on chosen: Int, from target: Int, _ canary: CanaryDecision? = nil, _ question: Question) -> Decision {
        let target = roster.targets[target]
        let policy = roster.policy(of: chosen)
        var candidates: [Decision.Candidate] = []
        for position in target.levels {
            let level = roster.levels[position]
            for deployment in level.members {
                candidates.append(
                    Decision.Candidate(
                        deployment: deployment, leftOutBy: obstruction(of: deployment, chosen, question),
                        share: level.total > 0 && level.members.count > 1 ? roster.shares[deployment] / level.total : 1,
                        score: policy.strategy.measure.map { value(of: deployment, by: $0, question) }))
            }
        }
        return Decision(
            chosen: chosen, strategy: policy.strategy, candidates: candidates, affinity: question.demand.affinity?.forDeployment.source,
            canary: canary)
    }

    private mutating func obstruction(of deployment: Int, _ chosen: Int, _ question: Question) -> String? {
        if deployment == chosen { return nil }
        if let rule = question.demand.exclusions?[deployment] { return rule.rawValue }
        if question.failed.contains(deployment) { return "failed_in_this_call" }
        if opensAt[deployment] > question.now { return "cooldown" }
        if hasLimits, room(at: deployment, question) != .now { return "limit" }
        let (own, other) = (roster.deployments[deployment].order ?? .max, roster.deployments[chosen].order ?? .max)
        return own > other ? "order" : nil
    }
}

/// Why a request went to its group or to the group's canary.
struct CanaryDecision: Sendable {
    private let arm: Arm
    private let target: String
    private let share: Double
    private let isRolledBack: Bool
    private let source: Affinity.Source?

    /// Nil where the target has no canary.
    init?(_ state: RouterState, _ target: Int, _ trial: Trial?, _ demand: Demand) {
        guard let position = state.roster.canaries.firstIndex(where: { $0.group == target }) else { return nil }
        let canary = state.canaries[position]
        arm = trial?.arm ?? .base
        self.target = canary.rule.target
        share = canary.share
        isRolledBack = canary.rollback != nil
        source = demand.affinity?.forArm.source
    }

    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("arm")
        writer.string(arm.rawValue)
        writer.key("canary")
        writer.string(target)
        writer.key("share")
        writer.double(share)
        writer.key("state")
        writer.string(isRolledBack ? "rolled_back" : "running")
        writer.key("by")
        writer.string(source?.rawValue ?? "draw")
        writer.endObject()
    }
}
