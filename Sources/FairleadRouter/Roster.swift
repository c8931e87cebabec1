import FairleadCore
import FairleadModel

/// All that does not change while a router lives: its deployments sorted by group and order, their shares, and which names
/// lead to which group.
final class Roster: Sendable {
    /// Deployments of one group and one order, and how they share its requests.
    struct Level {
        let members: Range<Int>
        let policy: RoutingPolicy
        let isUniform: Bool
        /// The last of the members' running sums.
        let total: Double
    }

    /// Something a request can name or fall back to: a group, or one deployment alone.
    struct Target {
        let levels: Range<Int>
        let members: Range<Int>
    }

    /// What has to be found out about each request.
    struct Wants {
        let tokens: Bool
        let costs: Bool
        let prefixes: Bool
        let exclusions: Bool
        let affinity: Bool
    }

    /// A group with a canary, and where both are among the targets.
    struct CanaryPlace {
        let group: Int
        let target: Int
        let rule: CanaryRule
        /// So that a user who is in the canary of one group need not be in that of every other.
        let salt: UInt64
    }

    let settings: RouterSettings
    let deployments: [Deployment]
    let targets: [Target]
    /// Groups come first among the targets, then one for each deployment.
    let groupNames: [String]
    let levels: [Level]
    /// A deployment's share of its level, and the running sum of the shares up to and with it.
    let shares: [Double]
    let sums: [Double]
    let prices: [UnitPrice]
    /// Their sums, beside each other: `cost-based-routing` looks at nothing else.
    let priceSums: [Double]
    let limits: [DeploymentLimits]
    let hasLimits: Bool
    let budgets: [BudgetRule]
    /// A hash of each deployment's id; empty where nobody asks for it.
    let identities: [UInt64]
    let canaries: [CanaryPlace]
    let hasSilentModels: Bool
    let wants: Wants
    /// Of each deployment, its group among the targets.
    let groups: [Int]
    private let names: [String: NamedTarget]
    private let positions: [String: Int]
    /// By what a deployment's parameters call its model, where that is one deployment's alone.
    private let models: [String: NamedTarget]
    private let patterns: NamePatterns

    private let fallbacks: [[NamedTarget]]
    private let contextWindowFallbacks: [[NamedTarget]]
    private let contentPolicyFallbacks: [[NamedTarget]]
    let defaultFallbacks: [NamedTarget]

    init(_ configuration: RouterConfiguration) {
        settings = configuration.settings
        var groupNames: [String] = []
        var groupRanks: [String: Int] = [:]
        for deployment in configuration.deployments where groupRanks[deployment.group] == nil {
            groupRanks[deployment.group] = groupNames.count
            groupNames.append(deployment.group)
        }
        // A canary in the midst of its group gets its own share and no part of the group's: it only stands by.
        let rules = settings.canaries
        func order(_ deployment: Deployment) -> (Int, Int) {
            let rule = rules[deployment.group]
            return (rule?.isDeployment == true && rule?.target == deployment.id ? 1 : 0, deployment.order ?? .max)
        }
        // Stable: by group, then by order, then as listed.
        let sorted = configuration.deployments.enumerated().sorted { left, right in
            let ranks = (groupRanks[left.element.group] ?? 0, groupRanks[right.element.group] ?? 0)
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            let orders = (order(left.element), order(right.element))
            return orders.0 != orders.1 ? orders.0 < orders.1 : left.offset < right.offset
        }.map(\.element)

        var levels: [Level] = []
        var targets: [Target] = []
        var shares: [Double] = []
        var sums: [Double] = []
        var start = 0
        while start < sorted.count {
            let firstLevel = levels.count
            let firstMember = start
            while start < sorted.count, sorted[start].group == sorted[firstMember].group {
                let members = sorted[start...].prefix { $0.group == sorted[start].group && order($0) == order(sorted[start]) }
                let levelShares = Self.shares(of: members)
                var sum = 0.0
                for share in levelShares {
                    sum += share
                    sums.append(sum)
                }
                shares += levelShares
                let isUniform = levelShares.allSatisfy { $0 == levelShares.first }
                levels.append(
                    Level(members: members.indices, policy: settings.policy(of: sorted[start].group), isUniform: isUniform, total: sum))
                start = members.endIndex
            }
            targets.append(Target(levels: firstLevel..<levels.count, members: firstMember..<start))
        }
        var names: [String: NamedTarget] = [:]
        for position in sorted.indices {
            names[sorted[position].id] = NamedTarget(target: targets.count)
            targets.append(Target(levels: levels.count..<levels.count + 1, members: position..<position + 1))
            levels.append(
                Level(members: position..<position + 1, policy: settings.policy(of: sorted[position].group), isUniform: true, total: 1))
        }
        for (position, name) in groupNames.enumerated() { names[name] = NamedTarget(target: position) }
        let unaliased = names
        let patterns = NamePatterns(groupNames)
        for (alias, name) in settings.aliases { names[alias] = unaliased[name] ?? patterns.match(name) }
        func find(_ name: String) -> NamedTarget? { names[name] ?? patterns.match(name) }
        func resolve(_ table: [String: [String]]) -> [[NamedTarget]] {
            groupNames.map { group in (table[group] ?? table["*"] ?? []).compactMap(find) }
        }
        fallbacks = resolve(settings.fallbacks)
        contextWindowFallbacks = resolve(settings.contextWindowFallbacks)
        contentPolicyFallbacks = resolve(settings.contentPolicyFallbacks)
        defaultFallbacks = settings.defaultFallbacks.compactMap(find)
        deployments = sorted
        groups = sorted.map { groupRanks[$0.group] ?? 0 }
        positions = Dictionary(sorted.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        models = Dictionary(
            sorted.enumerated().filter { !$0.element.isWildcard }.map { ($0.element.model, NamedTarget(target: groupNames.count + $0.offset)) },
            uniquingKeysWith: { first, _ in NamedTarget(target: -1) }
        ).filter { $0.value.target >= 0 }
        prices = sorted.map { UnitPrice($0) }
        priceSums = prices.map(\.sum)
        (limits, budgets) = BudgetRule.collect(sorted, settings)
        hasLimits = limits.contains { !$0.isUnlimited }
        let prefixes = levels.contains { $0.policy.strategy == .promptCacheAffinity }
        canaries = settings.canaries.sorted { $0.key < $1.key }.compactMap { group, rule in
            guard let base = unaliased[group]?.target, let target = unaliased[rule.target]?.target else { return nil }
            return CanaryPlace(group: base, target: target, rule: rule, salt: Affinity.hash(group))
        }
        hasSilentModels = sorted.contains { $0.silentModel != nil }
        identities = settings.affinity.isOn ? sorted.map { Affinity.hash($0.id) } : []
        wants = Wants(
            tokens: prefixes || settings.checksBeforeCall || limits.contains { $0.countsTokens },
            costs: limits.contains { !$0.budgets.isEmpty }, prefixes: prefixes,
            exclusions: settings.checksBeforeCall || settings.filtersTags || sorted.contains { $0.isBlocked },
            affinity: settings.affinity.isOn)
        self.patterns = patterns
        self.groupNames = groupNames
        self.targets = targets
        self.levels = levels
        self.shares = shares
        self.sums = sums
        self.names = names
    }

    /// Where the deployment of that id stands.
    func position(of id: String) -> Int? { positions[id] }

    func policy(of deployment: Int) -> RoutingPolicy { levels[targets[groups[deployment]].levels.lowerBound].policy }

    // MARK: Names

    /// A group, an alias, a deployment's id, a group whose name is a pattern, with what the pattern's `*` stands for, or what one deployment
    /// alone calls its model.
    func target(named name: String) -> NamedTarget? {
        names[name] ?? patterns.match(name) ?? models[name]
    }

    /// Whose the key and the address are that a request brings for it: the provider's of its first deployment, where that is known.
    func requestProvider(of target: Int) -> String? { deployments[targets[target].members.lowerBound].target?.resolution.provider.id }

    /// The name of a target's group.
    func groupName(of target: Int) -> String {
        if target < groupNames.count { return groupNames[target] }
        return deployments[targets[target].members.lowerBound].group
    }

    func unknownModel(_ name: String, param: String) -> Failure {
        let listed = groupNames.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
        let more = groupNames.count > 20 ? " and \(groupNames.count - 20) more" : ""
        let hint = Spelling.nearest(to: name, among: names.keys.sorted()).map { "; did you mean '\($0)'?" } ?? "."
        return Failure(
            .unknownModel, "'\(name.prefix(128))' is no group of this router\(hint) Its groups are \(listed)\(more).", param: param)
    }

    // MARK: Fallbacks

    /// What stands in for a group after a failure of that kind, the most special first; one list never hides another.
    func fallbacks(for target: Int, after status: Status?) -> [Fallback] {
        // One deployment asked for by its id has no group's fallbacks.
        guard target < groupNames.count else { return [] }
        var found: [Fallback] = []
        if status == .contextWindow {
            found = contextWindowFallbacks[target].map { Fallback(named: $0, reason: .contextWindowFallback) }
        } else if status == .contentPolicy {
            found = contentPolicyFallbacks[target].map { Fallback(named: $0, reason: .contentPolicyFallback) }
        }
        return found + fallbacks[target].map { Fallback(named: $0, reason: .fallback) }
    }
}
