import FairleadModel

/// The way from a router to the one that took its place.
struct Succession: Sendable {
    let router: Router
    /// Of each of the old deployments, where it is now; nil for one that is gone.
    let positions: [Int?]
    /// The same of its canaries.
    let canaries: [Int?]

    static func positions(from old: Roster, to new: Roster) -> [Int?] {
        var byID: [String: Int] = [:]
        for (position, deployment) in new.deployments.enumerated() { byID[deployment.id] = position }
        return old.deployments.map { byID[$0.id] }
    }

    /// What a call of the old router has learned counts in every router that has followed since.
    func end(_ pick: Pick, _ verdict: Verdict, _ report: AttemptReport, at now: Instant) {
        var (step, pick) = (Optional(self), pick)
        while let succession = step, let moved = succession.moved(pick) {
            let router = succession.router
            let (next, news, wake) = router.shared.withLock { shared in
                shared.state.end(moved, verdict, report, .unknown, at: now)
                return (shared.successor, shared.state.takeCanaryNews(), shared.nextForSlot(of: moved.deployment, at: now))
            }
            wake?()
            if next == nil { router.tell(news) }
            (step, pick) = (next, moved)
        }
    }

    /// The same of a trial for which nobody could be asked.
    func settle(_ trial: Trial, at now: Instant) {
        var (step, trial) = (Optional(self), trial)
        while let succession = step, let moved = succession.moved(trial) {
            let router = succession.router
            let (next, news) = router.shared.withLock { shared in
                shared.state.settle(moved, latency: nil, at: now)
                return (shared.successor, shared.state.takeCanaryNews())
            }
            if next == nil { router.tell(news) }
            (step, trial) = (next, moved)
        }
    }

    private func moved(_ trial: Trial) -> Trial? {
        (canaries.indices.contains(trial.canary) ? canaries[trial.canary] : nil).map { trial.moved(to: $0) }
    }

    /// The same attempt by the new router's positions; nil where its deployment is gone.
    private func moved(_ pick: Pick) -> Pick? {
        guard positions.indices.contains(pick.deployment), let position = positions[pick.deployment] else { return nil }
        return pick.moved(to: position, pick.trial.flatMap { moved($0) })
    }
}

extension RouterState {
    /// Takes over what another state has learned of the deployments that stay, in copies of its own: an array that both held
    /// would be copied by whoever writes to it first, in the middle of a decision.
    mutating func adopt(_ other: RouterState, _ positions: [Int?], _ canaryPositions: [Int?]) {
        for (old, new) in canaryPositions.enumerated() {
            guard let new else { continue }
            canaries[new] = other.canaries[old]
            canaries[new].unshare()
        }
        for (old, new) in positions.enumerated() {
            guard let new else { continue }
            adopt(other, from: old, to: new)
            limits.adopt(other.limits, from: old, to: new)
        }
        retryBudget = other.retryBudget
        for (position, group) in roster.groupNames.enumerated() {
            if let old = other.roster.groupNames.firstIndex(of: group) { hedgeBudgets[position] = other.hedgeBudgets[old] }
        }
    }
}
