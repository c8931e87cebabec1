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
        for (provider, member) in place.members where !member.value.isNull {
            guard let limit = findings.number(member["budget_limit"] ?? member["max_budget"]) else {
                if member["budget_limit"] == nil { findings.fault("\(member.pointer)/budget_limit", "is missing: a number of dollars") }
                continue
            }
            let duration = (member["time_period"] ?? member["budget_duration"]).flatMap { span($0, &findings) }
            budgets[provider] = BudgetRule(limit: limit, duration: duration)
        }
        return budgets
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
