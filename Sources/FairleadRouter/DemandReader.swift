import FairleadCatalog
import FairleadCore
import FairleadModel
import FairleadTranslate

/// Reads from a request what the router's checks and strategies want to know of it; nothing that none of them asks for.
enum DemandReader {
    static func demand(of request: JSON, _ options: RequestOptions, _ roster: Roster) -> Demand {
        var demand = Demand()
        demand.isStream = options.isStream
        let wants = roster.wants
        if wants.tokens {
            demand.promptTokens = min(TokenEstimate { request[$0] }.tokens, mostTokens)
            demand.completionLimit = OutputLimit.most(request)
            demand.choices = OutputLimit.choices(request, request.present("extra_body"))
        }
        if wants.prefixes { demand.prefixes = PromptSize.prefixes(of: request, tokens: demand.promptTokens) }
        if wants.affinity { demand.affinity = Affinity(request, roster.settings.affinity) }
        if wants.costs { demand.highestCosts = highestCosts(demand, roster) }
        if wants.exclusions || options.wantsExclusions { demand.exclusions = exclusions(request, options, demand, roster) }
        return demand
    }

    private static let mostTokens = 1_000_000_000

    /// A model that writes without end is cut off at the most it can write.
    private static let unknownOutput = 4096

    static func highestCosts(_ demand: Demand, _ roster: Roster) -> [Double] {
        roster.deployments.indices.map { position in
            let limits = roster.limits[position]
            guard !limits.budgets.isEmpty else { return 0 }
            let unlimited = max(1, min(roster.deployments[position].window.output ?? unknownOutput, mostTokens))
            let output = limits.output.tokens(for: demand) ?? unlimited &* limits.output.choices(for: demand)
            return roster.prices[position].highest(promptTokens: demand.promptTokens, completionTokens: output) ?? 0
        }
    }

    private static func exclusions(_ request: JSON, _ options: RequestOptions, _ demand: Demand, _ roster: Roster) -> Exclusions? {
        var exclusions = Exclusions(deployments: roster.deployments.count)
        let needed = roster.settings.checksBeforeCall ? neededCapabilities(request) : []
        let estimate = roster.settings.checksBeforeCall ? TokenEstimate { request[$0] } : nil
        // An estimate may be too high by a tenth: to be refused for nothing is worse than to be told so by the provider.
        func exceeds(_ window: Int, _ deployment: Deployment) -> Bool {
            guard let tokens = estimate?.tokens(for: deployment.target?.resolution) else { return false }
            return tokens / 10 &* 9 > window
        }
        // What no other request would change comes first: only of whom it leaves it is said that their windows are too small.
        for (position, deployment) in roster.deployments.enumerated() {
            if deployment.isBlocked { exclusions.add(position, .blocked) }
            if let region = options.region, let own = deployment.region, own != region { exclusions.add(position, .region) }
        }
        if roster.settings.filtersTags { TagFilter(roster).apply(options.tags, to: &exclusions) }
        for (position, deployment) in roster.deployments.enumerated() where roster.settings.checksBeforeCall {
            if let input = deployment.window.input, exceeds(input, deployment) { exclusions.add(position, .contextWindow) }
            if let row = deployment.target?.resolution.modelRow, needed.contains(where: { !row.can($0) }) {
                exclusions.add(position, .capability)
            }
        }
        return exclusions.isEmpty ? nil : exclusions
    }

    private static func neededCapabilities(_ request: JSON) -> [Capability] {
        var needed: [Capability] = []
        if let tools = request.present("tools") ?? request.present("functions"), tools.count > 0 { needed.append(.functionCalling) }
        if request.present("response_format")?["type"]?.equals("json_schema") == true { needed.append(.responseSchema) }
        if has("image_url", in: request) { needed.append(.vision) }
        if has("input_audio", in: request) { needed.append(.audioInput) }
        if asksForReasoning(request) { needed.append(.reasoning) }
        return needed
    }

    private static func has(_ kind: StaticString, in request: JSON) -> Bool {
        guard let messages = request["messages"], messages.isArray else { return false }
        return messages.elements.contains { message in
            guard let content = message["content"], content.isArray else { return false }
            return content.elements.contains { $0["type"]?.equals(kind) == true }
        }
    }

    /// An effort of none asks for none.
    private static func asksForReasoning(_ request: JSON) -> Bool {
        if let effort = request.present("reasoning_effort") { return !effort.equals("none") }
        return request.present("thinking")?["type"].map { !$0.equals("disabled") } ?? false
    }
}

/// `tags` of a request against those of the deployments: any (or all) of the request's; without tags, those marked `default` if
/// there are any. `!tag` keeps away from a tag.
struct TagFilter {
    private let roster: Roster

    init(_ roster: Roster) { self.roster = roster }

    func apply(_ tags: [String], to exclusions: inout Exclusions) {
        let unwanted = tags.filter { $0.hasPrefix("!") }.map { String($0.dropFirst()) }
        let wanted = tags.filter { !$0.hasPrefix("!") }.map { $0.hasPrefix("&") ? String($0.dropFirst()) : $0 }
        let required = tags.filter { $0.hasPrefix("&") }.map { String($0.dropFirst()) }
        for target in roster.targets.prefix(roster.groupNames.count) {
            let hasDefaults = target.members.contains { roster.deployments[$0].tags.contains("default") }
            for position in target.members {
                let own = roster.deployments[position].tags
                let fits: Bool
                if wanted.isEmpty {
                    fits = hasDefaults ? own.contains("default") : true
                } else if roster.settings.matchesAnyTag {
                    fits = wanted.contains(where: own.contains)
                } else {
                    fits = wanted.allSatisfy(own.contains)
                }
                if !fits || unwanted.contains(where: own.contains) || !required.allSatisfy(own.contains) { exclusions.add(position, .tags) }
            }
        }
    }
}
