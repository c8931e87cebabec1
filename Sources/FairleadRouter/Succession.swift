import FairleadModel

/// The way from a router to the one that replaced it. Counting happens in the newest router for all calls: a call that began under an old
/// one sees the deployments that both have as the newest knows them, decides by its own configuration, and is counted there.
struct Succession: Sendable {
    private(set) var router: Router
    /// Of each of the old deployments, where it is now; nil for one that is gone.
    private(set) var positions: [Int?]
    /// The same of its groups and its canaries.
    private(set) var groups: [Int?]
    private(set) var canaries: [Int?]
    /// And of its budgets, after which come those that it did not have.
    private(set) var budgets: [Int?]

    init(from old: Roster, to router: Router) {
        let new = router.roster
        self.router = router
        positions = old.deployments.map { new.position(of: $0.id) }
        let names = Dictionary(new.groupNames.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        groups = old.groupNames.map { names[$0] }
        canaries = old.canaries(in: new)
        budgets = Array(repeating: nil, count: old.budgets.count)
        for (deployment, position) in positions.enumerated() {
            guard let position else { continue }
            let (before, after) = (old.budgets(of: deployment), new.budgets(of: position))
            if let own = before.own { budgets[own] = after.own }
            if let provider = before.provider { budgets[provider] = after.provider ?? budgets[provider] }
        }
        addBudgets()
    }

    /// The way on to the next one.
    mutating func follow(_ next: Succession) {
        func moved(_ places: [Int?], _ further: [Int?]) -> [Int?] {
            places.map { place in place.flatMap { further.indices.contains($0) ? further[$0] : nil } }
        }
        router = next.router
        positions = moved(positions, next.positions)
        groups = moved(groups, next.groups)
        canaries = moved(canaries, next.canaries)
        budgets = moved(budgets, next.budgets)
        addBudgets()
    }

    private mutating func addBudgets() {
        let known = Set(budgets)
        budgets += router.roster.budgets.indices.filter { !known.contains($0) }
    }

    func position(of deployment: Int) -> Int? { positions.indices.contains(deployment) ? positions[deployment] : nil }

    /// The same attempt by the new router's positions; nil where its deployment is gone.
    func moved(_ pick: Pick) -> Pick? {
        guard let position = position(of: pick.deployment) else { return nil }
        let trial = pick.trial.flatMap { trial in (canaries.indices.contains(trial.canary) ? canaries[trial.canary] : nil).map { trial.moved(to: $0) } }
        return pick.moved(to: position, trial)
    }

    /// Lends the newest router's state, and the way to it. Locks are taken from the old to the new, so that there is no deadlock: the caller
    /// may hold an old router's lock.
    func withNewest<Result>(_ body: (Succession, inout Router.Shared) -> Result) -> Result {
        var way = self
        while true {
            var next: Succession?
            let result = way.router.shared.withLock { newest -> Result? in
                newest.forgetParentsCalls()
                next = newest.successor
                return next == nil ? .some(body(way, &newest)) : nil
            }
            if let result { return result }
            if let next { way.follow(next) }
        }
    }
}

extension Router.Shared {
    /// A step of a call that began under this router, with what the newest one knows; what the step changed is there afterwards.
    mutating func step<Result>(behind newest: inout Router.Shared, _ way: Succession, _ body: (inout Router.Shared) -> Result) -> Result {
        state.look(at: newest.state, way)
        let result = body(&self)
        newest.state.takeBack(from: state, way)
        newest.state.canaryNews += state.takeCanaryNews()
        return result
    }

    /// From now on the way leads straight to the newest router. Deployments that are gone are counted nowhere: they have no limits any more.
    mutating func shorten(to way: Succession) {
        if way.router === successor?.router { return }
        for (deployment, position) in way.positions.enumerated() where position == nil && successor?.position(of: deployment) != nil {
            state.forgetLoad(of: deployment)
        }
        successor = way
    }
}

extension RouterState {
    /// Takes over what the router before has learned of the deployments that stay, in copies of its own: an array that both held would be
    /// copied by whoever writes to it first, in the middle of a decision.
    mutating func adopt(_ old: RouterState, _ way: Succession) {
        copy(from: old, way, .onward)
        for position in way.positions.compactMap({ $0 }) { unshare(position) }
        for canary in way.canaries.compactMap({ $0 }) { canaries[canary].unshare() }
        prefixes = old.prefixes.moved { way.position(of: $0) }
        limits.adopt(old.limits, way)
    }

    /// Sees the deployments that stayed as the newest router knows them.
    mutating func look(at newest: RouterState, _ way: Succession) {
        copy(from: newest, way, .back)
        hasLimits = roster.hasLimits || newest.hasLimits
        limits.look(at: newest.limits, way)
    }

    /// Takes over what a step has changed in a state that looked at this one before.
    mutating func takeBack(from old: RouterState, _ way: Succession) {
        copy(from: old, way, .onward)
        limits.takeBack(from: old.limits, way)
    }

    /// What both routers know: of the deployments, canaries and groups that both have, and of retries.
    private mutating func copy(from other: RouterState, _ way: Succession, _ direction: Succession.Direction) {
        direction.forEach(of: way.positions) { adopt(other, from: $0, to: $1) }
        direction.forEach(of: way.canaries) { canaries[$1] = other.canaries[$0] }
        direction.forEach(of: way.groups) { hedgeBudgets[$1] = other.hedgeBudgets[$0] }
        retryBudget = other.retryBudget
    }
}

extension Succession {
    fileprivate enum Direction {
        /// From the old router to the newest, and from the newest to the old.
        case onward, back

        /// Where each thing that both have is copied from, and where it goes.
        func forEach(of places: [Int?], _ body: (_ from: Int, _ to: Int) -> Void) {
            for (old, new) in places.enumerated() {
                guard let new else { continue }
                if self == .onward { body(old, new) } else { body(new, old) }
            }
        }
    }
}

extension Roster {
    /// Where its own budget is, and its provider's.
    fileprivate func budgets(of deployment: Int) -> (own: Int?, provider: Int?) {
        let budgets = limits[deployment].budgets
        guard deployments[deployment].budget != nil else { return (nil, budgets.first) }
        return (budgets.first, budgets.dropFirst().first)
    }
}
