import FairleadCore
import FairleadModel

/// All that does not change while a router lives: its deployments sorted by group and order, their shares, and which names
/// lead to which group.
final class Roster: Sendable {
    /// Deployments of one group and one order, and how they share its requests.
    struct Level {
        let members: Range<Int>
        let isUniform: Bool
        /// The last of the members' running sums.
        let total: Double
    }

    /// Something a request can name or fall back to: a group, or one deployment alone.
    struct Target {
        let levels: Range<Int>
        let members: Range<Int>
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
    private let names: [String: Int]

    private let fallbacks: [[Int]]
    private let contextWindowFallbacks: [[Int]]
    private let contentPolicyFallbacks: [[Int]]
    let defaultFallbacks: [Int]

    init(_ configuration: RouterConfiguration) {
        settings = configuration.settings
        var groupNames: [String] = []
        var positions: [String: Int] = [:]
        for deployment in configuration.deployments where positions[deployment.group] == nil {
            positions[deployment.group] = groupNames.count
            groupNames.append(deployment.group)
        }
        // Stable: by group, then by order, then as listed.
        let sorted = configuration.deployments.enumerated().sorted { left, right in
            let ranks = (positions[left.element.group] ?? 0, positions[right.element.group] ?? 0)
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            let orders = (left.element.order ?? .max, right.element.order ?? .max)
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
                let members = sorted[start...].prefix { $0.group == sorted[start].group && $0.order == sorted[start].order }
                let levelShares = Self.shares(of: members)
                var sum = 0.0
                for share in levelShares {
                    sum += share
                    sums.append(sum)
                }
                shares += levelShares
                let isUniform = levelShares.allSatisfy { $0 == levelShares.first }
                levels.append(Level(members: members.indices, isUniform: isUniform, total: sum))
                start = members.endIndex
            }
            targets.append(Target(levels: firstLevel..<levels.count, members: firstMember..<start))
        }
        var names: [String: Int] = [:]
        for position in sorted.indices {
            names[sorted[position].id] = targets.count
            targets.append(Target(levels: levels.count..<levels.count + 1, members: position..<position + 1))
            levels.append(Level(members: position..<position + 1, isUniform: true, total: 1))
        }
        for (position, name) in groupNames.enumerated() { names[name] = position }
        let unaliased = names
        for (alias, name) in settings.aliases { names[alias] = unaliased[name] }

        func resolve(_ table: [String: [String]]) -> [[Int]] {
            groupNames.map { group in (table[group] ?? table["*"] ?? []).compactMap { names[$0] } }
        }
        fallbacks = resolve(settings.fallbacks)
        contextWindowFallbacks = resolve(settings.contextWindowFallbacks)
        contentPolicyFallbacks = resolve(settings.contentPolicyFallbacks)
        defaultFallbacks = settings.defaultFallbacks.compactMap { names[$0] }
        deployments = sorted
        self.groupNames = groupNames
        self.targets = targets
        self.levels = levels
        self.shares = shares
        self.sums = sums
        self.names = names
    }

    /// LiteLLM's rule: by `weight` where one is given, else by `rpm`, else by `tpm`, else all alike. Where others have a
    /// weight, a deployment without one counts as the average of theirs; a weight of 0 is drawn only when no other is left.
    private static func shares(of members: ArraySlice<Deployment>) -> [Double] {
        for metric in [\Deployment.weight, \.requestsPerMinute, \.tokensPerMinute] {
            let given = members.compactMap { $0[keyPath: metric] }
            let largest = given.max() ?? 0
            guard largest > 0 else { continue }
            // Relative to the largest, so that no sum of outside numbers can overflow.
            let average = given.reduce(0) { $0 + $1 / largest } / Double(given.count)
            return members.map { $0[keyPath: metric].map { $0 / largest } ?? average }
        }
        return members.map { _ in 1 }
    }

    // MARK: Names

    func target(named name: String) -> Int? { names[name] }

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
            found = contextWindowFallbacks[target].map { Fallback(target: $0, reason: .contextWindowFallback) }
        } else if status == .contentPolicy {
            found = contentPolicyFallbacks[target].map { Fallback(target: $0, reason: .contentPolicyFallback) }
        }
        return found + fallbacks[target].map { Fallback(target: $0, reason: .fallback) }
    }
}

/// A target to fall back to, and on whose account.
struct Fallback {
    let target: Int
    let reason: ChoiceReason
}

/// Why a deployment was chosen; the words in the account of a call, which never change.
enum ChoiceReason: String, Sendable {
    case weightedShuffle = "weighted_shuffle"
    case onlyDeployment = "only_deployment"
    /// The cooldown has ended, or everything cools: one request finds out.
    case probe
    case retryOtherDeployment = "retry_other_deployment"
    case retrySameDeployment = "retry_same_deployment"
    case fallback
    case contextWindowFallback = "context_window_fallback"
    case contentPolicyFallback = "content_policy_fallback"
    case defaultFallback = "default_fallback"
}
