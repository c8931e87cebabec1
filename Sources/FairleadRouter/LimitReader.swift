import FairleadCatalog
import FairleadCore
import FairleadModel

/// Reads checks, limits and budgets.
enum LimitReader {
    /// LiteLLM's names of checks that are switched on one by one.
    static func preCallChecks(_ place: Place, _ settings: inout RouterSettings, _ findings: inout Findings) {
        for (position, name) in (findings.names(place) ?? []).enumerated() {
            switch name {
            case "enforce_model_rate_limits": settings.enforcesRateLimits = true
            case "deployment_affinity": settings.affinity.byUser = true
            case "session_affinity": settings.affinity.bySession = true
            case "router_budget_limiting": break
            case "prompt_caching": if settings.policy.strategy == .simpleShuffle { settings.policy.strategy = .promptCacheAffinity }
            default: findings.warn("\(place.pointer)/\(position)", "is '\(name.prefix(64))', a check without effect here")
            }
        }
    }

    /// `{"openai": {"budget_limit": 10, "time_period": "1d"}}`.
    static func providerBudgets(_ place: Place, _ findings: inout Findings) -> [String: BudgetRule] {
        guard place.value.isObject else {
            findings.wrongKind(place, "an object of budgets by provider")
            return [:]
        }
        var budgets: [String: BudgetRule] = [:]
        for (name, member) in place.members where !member.value.isNull {
            guard member.value.isObject else {
                findings.wrongKind(member, "an object with budget_limit and time_period")
                continue
            }
            for (other, extra) in member.members where !budgetMembers.contains(other) {
                let hint = Spelling.nearest(to: other, among: budgetMembers).map { "did you mean '\($0)'?" } ?? "a budget has budget_limit and time_period"
                findings.fault(extra.pointer, "is not known; \(hint)")
            }
            // An alias means its provider; others may be of the client's own configuration.
            let provider = Catalog.builtIn.provider(name)?.id ?? name
            guard let limit = findings.number(member["budget_limit"] ?? member["max_budget"]) else {
                if member["budget_limit"] == nil { findings.fault("\(member.pointer)/budget_limit", "is missing: a number of dollars") }
                continue
            }
            let duration = (member["time_period"] ?? member["budget_duration"]).flatMap { span($0, &findings) }
            if budgets.updateValue(BudgetRule(limit: limit, duration: duration), forKey: provider) != nil {
                findings.fault(member.pointer, "is a second budget of \(provider)")
            }
        }
        return budgets
    }

    private static let budgetMembers = ["budget_limit", "max_budget", "time_period", "budget_duration"]

    /// What shows when the providers of all deployments are known: limits that are none, and limits that let nothing through.
    static func check(_ settings: RouterSettings, _ root: Place, _ deployments: [Deployment], _ findings: inout Findings) {
        for deployment in deployments where settings.enforcesRates(of: deployment.group) {
            let limits = [
                ("rpm", deployment.requestsPerMinute), ("tpm", deployment.tokensPerMinute), ("itpm", deployment.inputPerMinute.map(Double.init)),
                ("otpm", deployment.outputPerMinute.map(Double.init)),
            ]
            for (name, limit) in limits {
                guard let limit, limit < 1 else { continue }
                findings.fault(Place.pointer(deployment.pointer, name), "is \(limit), where it must be 1 or more: it is a limit here")
            }
        }
        let providers = Set(deployments.compactMap(\.provider))
        let place = (root["router_settings"]?["provider_budget_config"] ?? root["provider_budget_config"])?.pointer ?? "/provider_budget_config"
        for name in settings.providerBudgets.keys.sorted() where !providers.contains(name) {
            let pointer = Place.pointer(place, name)
            if Catalog.builtIn.provider(name) != nil {
                findings.warn(pointer, "has no effect: no deployment's provider is \(name)")
            } else {
                let known = Catalog.builtIn.providers.map(\.id) + providers
                let hint = Spelling.nearest(to: name, among: known.sorted()).map { "; did you mean '\($0)'?" } ?? ""
                findings.fault(pointer, "is no provider of these deployments\(hint)")
            }
        }
        for deployment in deployments where !deployment.isWildcard && !UnitPrice(deployment).isKnown {
            let advice = "no price of \(deployment.model) is known; give input_cost_per_token and output_cost_per_token"
            if deployment.budget != nil { findings.warn("\(deployment.pointer)/max_budget", "is no limit: \(advice)") }
            guard let provider = deployment.provider, settings.providerBudgets[provider] != nil else { continue }
            findings.warn(deployment.pointer, "does not count against the budget of \(provider): \(advice)")
        }
    }

    /// `30s`, `5m`, `1h`, `1d`, `1w`, `1mo` (of thirty days), or a number of seconds; as nanoseconds.
    static func span(_ place: Place, _ findings: inout Findings) -> Int64? {
        if place.value.isNumber { return findings.duration(place, above: 0) }
        guard let text = findings.text(place) else { return nil }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let units: [String: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604_800, "mo": 2_592_000]
        guard let count = Int64(digits), count > 0, count < 1_000_000, let unit = units[String(text.dropFirst(digits.count))] else {
            findings.fault(place.pointer, "is '\(text.prefix(32))', where it must be a span such as 30s, 5m, 1h, 1d, 1w or 1mo")
            return nil
        }
        return nanoseconds(seconds: Double(count * unit))
    }
}
