import FairleadModel

extension Router {
    /// The failure of a call for which nothing could be tried: what keeps each deployment from being used, and for how long.
    func noneUsable(_ target: Int, _ demand: Demand, at now: Instant) -> Failure {
        let members = roster.targets[target].members
        let name = roster.groupName(of: target)
        if let rule = demand.exclusions?.shared(by: members) { return excluded(rule, name, members, demand) }
        let obstacles = shared.withLock { shared in
            // A copy: what is only looked at stays as it is.
            var state = shared.state
            return members.map { state.obstacle(at: $0, demand, now) }
        }
        var parts: [String] = []
        var shortest = Int64.max
        for (position, obstacle) in zip(members, obstacles) {
            if let remaining = obstacle.remaining { shortest = min(shortest, remaining) }
            guard parts.count < 10 else { continue }
            let deployment = roster.deployments[position]
            parts.append("\(deployment.id) (\(deployment.model)) \(obstacle.text)")
        }
        if members.count > parts.count { parts.append("and \(members.count - parts.count) more") }
        let cools = obstacles.allSatisfy(\.isCooldown)
        var failure = Failure(
            .noDeployment,
            "\(cools ? "every deployment of '\(name)' is cooling down" : "no deployment of '\(name)' can be used now"): \(parts.joined(separator: "; "))")
        guard shortest < .max else { return failure }
        failure.message += ". Try again in \(inSeconds(shortest))."
        failure.httpStatus = 429
        failure.retryAfterMilliseconds = Int((shortest &+ 999_999) / 1_000_000)
        return failure
    }

    private func excluded(_ rule: ExclusionRule, _ name: String, _ members: Range<Int>, _ demand: Demand) -> Failure {
        switch rule {
        case .contextWindow:
            let tooSmall = members.filter { demand.exclusions?[$0] == .contextWindow }
            let largest = tooSmall.compactMap { roster.deployments[$0].window.input }.max() ?? 0
            return Failure(
                .contextWindow, "the prompt has about \(demand.promptTokens) tokens, and no deployment of '\(name)' takes more than \(largest)")
        case .capability:
            return Failure(.noDeployment, "no deployment of '\(name)' can do what the request asks for (tools, images, sound, reasoning or a JSON schema)")
        case .tags:
            return Failure(.noDeployment, "no deployment of '\(name)' has the tags that the request asks for", param: "tags")
        case .region:
            return Failure(.noDeployment, "no deployment of '\(name)' is in the region that the request asks for", param: "region_name")
        case .blocked:
            return Failure(.noDeployment, "every deployment of '\(name)' is blocked by its model_info")
        }
    }
}

extension Exclusions {
    /// The rule that keeps a request from all of these; nil if one of them may be used, or if rules differ. But where a window keeps it from any,
    /// the window it is: the others would not have been asked for a shorter prompt either.
    func shared(by members: Range<Int>) -> ExclusionRule? {
        let rules = Set(members.map { self[$0] })
        if rules.contains(nil) { return nil }
        if rules.contains(.contextWindow) { return .contextWindow }
        return rules.count == 1 ? rules.first ?? nil : nil
    }
}

/// What keeps a deployment from being used.
struct Obstacle {
    let text: String
    /// Nanoseconds; nil if it will not pass.
    let remaining: Int64?
    let isCooldown: Bool
}

extension RouterState {
    mutating func obstacle(at deployment: Int, _ demand: Demand, _ now: Instant) -> Obstacle {
        if let rule = demand.exclusions?[deployment] {
            return Obstacle(text: "is left out (\(rule.rawValue))", remaining: nil, isCooldown: false)
        }
        if let cooldown = health[deployment].cooldown {
            let remaining = max(0, max(cooldown.until, cooldown.pushedBackUntil).since(now))
            let http = cooldown.cause.httpStatus.map { ", HTTP \($0)" } ?? ""
            return Obstacle(
                text: "for \(inSeconds(remaining)) after \(cooldown.cause.status.name)\(http)", remaining: remaining, isCooldown: true)
        }
        let question = Question(demand: demand, failed: FailedDeployments(), now: now)
        let limit = limits.tightest(at: deployment, for: demand, inFlight: Int(inFlight[deployment]), now: now) ?? "is at its limits"
        switch room(at: deployment, question) {
        case .now: return Obstacle(text: "was not reached in time", remaining: 0, isCooldown: false)
        case .notBefore(let moment):
            return Obstacle(text: limit, remaining: max(0, moment.since(now)), isCooldown: false)
        case .never: return Obstacle(text: limit, remaining: nil, isCooldown: false)
        }
    }
}

/// With one decimal, rounded up: whoever waits that long does not come too early.
private func inSeconds(_ nanoseconds: Int64) -> String {
    let tenths = (nanoseconds &+ 99_999_999) / 100_000_000
    return "\(tenths / 10).\(tenths % 10) s"
}
