import FairleadCore
import FairleadModel

/// Groups of deployments that answer for each other. Any thread: what changes is behind one lock, held for a decision and
/// never across I/O.
public final class Router: Sendable {
    struct Shared {
        var state: RouterState
        var random: SplitMix64
        /// Who took this router's place; what its calls do is counted there.
        var successor: Succession?
        /// Where one is kept.
        var trace: Trace?
        var slots = SlotQueue()
        /// Of processes: whose calls are under way.
        private(set) var generation = ForkGeneration.current

        /// A child's calls are its own: what its parent has begun ends there.
        mutating func forgetParentsCalls() {
            let current = ForkGeneration.current
            guard current != generation else { return }
            generation = current
            state.forgetAllUnderWay()
            slots = SlotQueue()
        }

        mutating func takeSuccessor() -> Router? {
            defer { successor = nil }
            return successor?.router
        }
    }

    public let configuration: RouterConfiguration
    let roster: Roster
    let shared: Locked<Shared>
    private let wildcards = Locked<[String: JSON]>([:])
    /// Who is told what becomes of its canaries, a JSON object each; called without a lock.
    private let listener: (@Sendable (Bytes) -> Void)?

    public init(_ configuration: RouterConfiguration, listener: (@Sendable (Bytes) -> Void)? = nil) {
        self.listener = listener
        var entropy = SystemRandomNumberGenerator()
        let roster = Roster(configuration)
        self.configuration = configuration
        self.roster = roster
        // As a trace can say it, an integer of JSON.
        let seed = configuration.settings.seed ?? entropy.next() >> 1
        let trace = configuration.settings.recording.map { Trace(seed: seed, capacity: $0) }
        shared = Locked(Shared(state: RouterState(roster), random: SplitMix64(seed: seed), trace: trace))
    }

    /// Takes the place of another router whose configuration has changed: what that one has learned of deployments that stay,
    /// by their ids, is kept, and its calls in flight go on. It keeps no trace, since no replay could begin with what it knows.
    public init(_ configuration: RouterConfiguration, succeeding old: Router, now: Instant = .now) {
        var entropy = SystemRandomNumberGenerator()
        let roster = Roster(configuration)
        self.configuration = configuration
        self.roster = roster
        listener = old.listener
        let fresh = SplitMix64(seed: configuration.settings.seed ?? entropy.next())
        shared = Locked(Shared(state: RouterState(roster), random: fresh))
        let way = Succession(from: old.roster, to: self)
        let wakes = old.shared.withLock { predecessor in
            // Nobody else knows of the new one yet: its lock within the old one's can wait for nobody.
            let wakes = shared.withLock { shared in
                shared.state.adopt(predecessor.state, way)
                shared.slots = predecessor.slots.handOver { way.position(of: $0) }
                return shared.freedSlots(at: now)
            }
            predecessor.successor = way
            return wakes
        }
        for wake in wakes { wake() }
    }

    deinit {
        // One by one: a call that outlives thousands of changes must not end in a recursion through all that have followed.
        var following = shared.withLock { $0.takeSuccessor() }
        while var router = following {
            following = nil
            guard isKnownUniquelyReferenced(&router) else { return }
            following = router.shared.withLock { $0.takeSuccessor() }
        }
    }

    /// Lends the state for one step of a call.
    ///
    /// - Parameter ticket: Of a wait for a slot that the step ends: whoever comes after is told.
    func step<Result>(leaving ticket: Int? = nil, at now: Instant, _ body: (inout Shared) -> Result) -> Result {
        // Freed without the lock.
        var followed: Succession?
        let (result, wakes) = shared.withLock { shared in
            shared.forgetParentsCalls()
            guard let way = shared.successor else {
                let slots = ticket.map { shared.slots.leave($0) } ?? []
                let result = body(&shared)
                return (result, slots.compactMap { shared.nextForSlot(of: $0, at: now) })
            }
            followed = way
            return way.withNewest { way, newest in
                shared.shorten(to: way)
                let slots = ticket.map { (shared.slots.leave($0), newest.slots.leave($0)) } ?? ([], [])
                let result = shared.step(behind: &newest, way, body)
                let wakes = slots.0.compactMap { shared.nextForSlot(of: $0, at: now) } + slots.1.compactMap { newest.nextForSlot(of: $0, at: now) }
                return (result, wakes)
            }
        }
        for wake in wakes { wake() }
        withExtendedLifetime(followed) {}
        return result
    }

    /// A trial for which nobody could be asked may have had consequences.
    func tellOfTrials() {
        tell(
            shared.withLock { shared in
                guard let way = shared.successor else { return shared.state.takeCanaryNews() }
                return way.withNewest { $1.state.takeCanaryNews() }
            })
    }

    /// Counts an attempt out; then `next` decides what this router's call does.
    func end<Result>(
        _ pick: Pick, _ verdict: Verdict, _ report: AttemptReport, _ demand: Demand, at now: Instant,
        then next: (inout Shared) -> Result
    ) -> Result {
        var followed: Succession?
        let (result, news, wake) = shared.withLock { shared in
            guard let way = shared.successor else {
                shared.state.end(pick, verdict, report, demand, at: now)
                let result = next(&shared)
                return (result, shared.state.takeCanaryNews(), shared.nextForSlot(of: pick.deployment, at: now))
            }
            followed = way
            return way.withNewest { way, newest in
                shared.shorten(to: way)
                let moved = way.moved(pick)
                if let moved {
                    newest.state.end(moved, verdict, report, demand, at: now)
                } else {
                    shared.state.end(pick, verdict, report, demand, at: now)
                    // Of a canary that is gone.
                    shared.state.canaryNews = []
                }
                let result = shared.step(behind: &newest, way, next)
                let wake = moved.map { newest.nextForSlot(of: $0.deployment, at: now) } ?? shared.nextForSlot(of: pick.deployment, at: now)
                return (result, newest.state.takeCanaryNews(), wake)
            }
        }
        wake?()
        tell(news)
        withExtendedLifetime(followed) {}
        return result
    }

    func tell(_ news: [CanaryNews]) {
        guard let listener else { return }
        for one in news { listener(one.json) }
    }

    /// The course of a new call.
    ///
    /// - Parameter request: An OpenAI-shaped request whose `model` is a group, an alias or a deployment's id; its
    ///   `num_retries`, `timeout`, `stream_timeout`, `fallbacks` and `disable_fallbacks` stand before the router's settings.
    /// - Throws: `invalidRequest` or `unknownModel`.
    public func course(for request: JSON, now: Instant) throws(Failure) -> RouterCourse {
        let options = try RequestOptions(request)
        return try course(options, DemandReader.demand(of: request, options, roster), now: now)
    }

    func course(_ options: RequestOptions, _ demand: Demand, now: Instant) throws(Failure) -> RouterCourse {
        guard let named = roster.target(named: options.model) else {
            throw roster.unknownModel(options.model, param: "model")
        }
        let group = roster.groupName(of: named.target)
        func find(_ written: RequestFallbacks?, _ param: String) throws(Failure) -> [NamedTarget]? {
            guard let written else { return nil }
            var found: [NamedTarget] = []
            for entry in written.entries(for: [options.model, group]) {
                guard var target = entry.name.isEmpty ? named : roster.target(named: entry.name) else { throw roster.unknownModel(entry.name, param: param) }
                target.overriding = entry.overriding
                if entry.overriding != nil, target.target == named.target {
                    throw Failure(
                        .invalidRequest,
                        "'fallbacks' has '\(options.model.prefix(128))' stand in for itself with other options; make that a deployment of the group",
                        param: param)
                }
                found.append(target)
            }
            return found
        }
        let fallbacks = RequestedTargets(
            general: try find(options.fallbacks, "fallbacks"),
            contextWindow: try find(options.contextWindowFallbacks, "context_window_fallbacks"),
            contentPolicy: try find(options.contentPolicyFallbacks, "content_policy_fallbacks"))
        return RouterCourse(
            self,
            Itinerary(
                options: options, named: named, requestFallbacks: fallbacks, demand: demand, roster: roster, now: now),
            created: now)
    }

    /// What stands behind a request: of a deployment whose model is a pattern, with what the request named in the pattern's place.
    func parameters(of deployment: Deployment, _ captured: [String]?) -> JSON {
        guard deployment.isWildcard, let captured else { return deployment.parameters }
        let key = "\(deployment.id)\n\(captured.joined(separator: "\n"))"
        if let known = wildcards.withLock({ $0[key] }) { return known }
        var parameters = JSONValue(deployment.parameters)
        var model = ""
        for (position, piece) in deployment.model.split(separator: "*", omittingEmptySubsequences: false).enumerated() {
            if position > 0 { model += position <= captured.count ? captured[position - 1] : "*" }
            model += piece
        }
        parameters["model"] = .string(model)
        guard let filled = try? JSONDocument(parameters.bytes).root else { return deployment.parameters }
        wildcards.withLock { wildcards in
            // A caller who makes up names without end does not get memory without end.
            if wildcards.count >= Self.wildcardLimit { wildcards.removeAll() }
            wildcards[key] = filled
        }
        return filled
    }

    private static let wildcardLimit = 1024
}
