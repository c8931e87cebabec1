import FairleadCore
import FairleadModel

/// Reads the settings, from `router_settings` and from beside the `model_list`.
enum SettingsReader {
    static func read(_ root: Place, _ findings: inout Findings) -> RouterSettings {
        var settings = RouterSettings()
        for (name, place) in collected(root, &findings).sorted(by: { $0.key < $1.key }) {
            apply(name, place, to: &settings, &findings)
        }
        return settings
    }

    private static func collected(_ root: Place, _ findings: inout Findings) -> [String: Place] {
        var found: [String: Place] = [:]
        func collect(_ members: [(name: String, place: Place)], _ findings: inout Findings) {
            for (name, place) in members where !place.value.isNull {
                if SettingNames.used.contains(name) {
                    if let other = found.updateValue(place, forKey: name), other.pointer != place.pointer {
                        findings.fault(place.pointer, "is given by \(other.pointer) too; one of them is enough")
                    }
                } else if SettingNames.elsewhere.contains(name) {
                    findings.warn(place.pointer, "is a setting of LiteLLM's without effect here")
                } else if let known = Spelling.nearest(
                    to: name, among: SettingNames.used.union(SettingNames.elsewhere).union(SettingNames.outermost).sorted())
                {
                    findings.fault(place.pointer, "is not known; did you mean '\(known)'?")
                } else {
                    findings.warn(place.pointer, "is not known and has no effect")
                }
            }
        }
        collect(root.members.filter { !SettingNames.outermost.contains($0.name) }, &findings)
        if let inner = root["router_settings"] {
            if inner.value.isObject {
                collect(inner.members, &findings)
            } else {
                findings.wrongKind(inner, "an object")
            }
        }
        if let others = root["litellm_settings"] {
            if !others.value.isObject { findings.wrongKind(others, "an object") }
            for (name, place) in others.members where !place.value.isNull && name != "drop_params" {
                let own = name == "request_timeout" ? "timeout" : name
                if !SettingNames.used.contains(own) {
                    findings.warn(place.pointer, "is a setting of LiteLLM's without effect here")
                } else if let other = found[own] {
                    findings.warn(place.pointer, "has no effect beside \(other.pointer)")
                } else {
                    found[own] = place
                }
            }
        }
        return found
    }

    private static func apply(_ name: String, _ place: Place, to settings: inout RouterSettings, _ findings: inout Findings) {
        switch name {
        case "routing_strategy": settings.policy.strategy = PolicyReader.strategy(place, &findings) ?? settings.policy.strategy
        case "routing_strategy_args": settings.policy.arguments = PolicyReader.arguments(place, &findings)
        case "routing_groups": PolicyReader.groups(place, &settings, &findings)
        case "num_retries":
            settings.retries = findings.whole(place, in: 0...RouterSettings.mostRetries) ?? settings.retries
        case "retry_policy": settings.retryPolicy = PolicyReader.retryPolicy(place, &findings)
        case "model_group_retry_policy":
            guard place.value.isObject else { return findings.wrongKind(place, "an object of retry policies by group") }
            for (group, member) in place.members { settings.groupRetryPolicies[group] = PolicyReader.retryPolicy(member, &findings) }
        case "retry_budget": settings.retryBudget = findings.flag(place) ?? settings.retryBudget
        case "timeout": settings.timeout = findings.duration(place, above: 0)
        case "stream_timeout": settings.streamTimeout = findings.duration(place, above: 0)
        // Of the deployments that have none of their own; ModelListReader gives them to them.
        case "connect_timeout", "first_byte_timeout", "idle_timeout": _ = findings.duration(place, above: 0)
        case "retry_after": settings.shortestWait = findings.duration(place) ?? settings.shortestWait
        case "allowed_fails": settings.allowedFails = findings.whole(place, in: 0...1_000_000) ?? settings.allowedFails
        case "cooldown_time": settings.cooldown = findings.duration(place) ?? settings.cooldown
        case "disable_cooldowns": settings.coolsDown = !(findings.flag(place) ?? false)
        case "allowed_fails_policy": settings.allowedFailsPolicy = PolicyReader.allowedFails(place, &findings)
        case "wait_for_recovery": settings.waitsForRecovery = findings.flag(place) ?? settings.waitsForRecovery
        case "stream_failover": settings.streamFailover = PolicyReader.streamFailover(place, &findings) ?? settings.streamFailover
        case "hedging": settings.hedging = PolicyReader.hedging(place, &findings)
        case "silent_model_max_in_flight": settings.silentInFlight = findings.whole(place, in: 1...1000) ?? settings.silentInFlight
        case "silent_model_records": settings.silentRecords = findings.whole(place, in: 0...10_000) ?? settings.silentRecords
        case "canary": settings.canaries = CanaryReader.read(place, &findings)
        case "enable_pre_call_checks": settings.checksBeforeCall = findings.flag(place) ?? settings.checksBeforeCall
        case "optional_pre_call_checks": LimitReader.preCallChecks(place, &settings, &findings)
        case "enable_tag_filtering": settings.filtersTags = findings.flag(place) ?? settings.filtersTags
        case "tag_filtering_match_any": settings.matchesAnyTag = findings.flag(place) ?? settings.matchesAnyTag
        case "default_max_parallel_requests": settings.defaultMaxParallelRequests = findings.whole(place, in: 1...1_000_000)
        case "provider_budget_config": settings.providerBudgets = LimitReader.providerBudgets(place, &findings)
        case "fallbacks": settings.fallbacks = table(place, &findings)
        case "context_window_fallbacks": settings.contextWindowFallbacks = table(place, &findings)
        case "content_policy_fallbacks": settings.contentPolicyFallbacks = table(place, &findings)
        case "default_fallbacks": settings.defaultFallbacks = findings.names(place) ?? []
        // In each deployment's parameters already; RouterConfiguration has put them there.
        case "default_litellm_params": if !place.value.isObject { findings.wrongKind(place, "an object of parameters") }
        case "max_fallbacks":
            settings.maxFallbacks = findings.whole(place, in: 0...RouterSettings.mostFallbacks) ?? settings.maxFallbacks
        case "model_group_alias": settings.aliases = aliases(place, &findings)
        case "ignore_invalid_deployments": settings.ignoresInvalidDeployments = findings.flag(place) ?? false
        case "record": settings.recording = recording(place, &findings)
        case "seed": settings.seed = findings.whole(place, in: 0...Int.max).map { UInt64($0) }
        default: break
        }
    }

    /// `true`, `false`, or how many events.
    private static func recording(_ place: Place, _ findings: inout Findings) -> Int? {
        if place.value.isNumber { return findings.whole(place, in: 1...Trace.mostEvents) }
        return findings.flag(place) == true ? Trace.standardCapacity : nil
    }

    /// `[{"a": ["b", "c"]}]`, or all in one object.
    private static func table(_ place: Place, _ findings: inout Findings) -> [String: [String]] {
        let rows = place.value.isObject ? [place] : place.elements
        guard place.value.isObject || place.value.isArray else {
            findings.wrongKind(place, #"an array of objects such as {"a": ["b"]}"#)
            return [:]
        }
        var table: [String: [String]] = [:]
        for row in rows {
            guard row.value.isObject else {
                findings.wrongKind(row, #"an object such as {"a": ["b"]}"#)
                continue
            }
            for (name, member) in row.members {
                guard let names = findings.names(member) else { continue }
                table[name, default: []] += names
            }
        }
        return table
    }

    /// `{"alias": "group"}` or `{"alias": {"model": "group", "hidden": true}}`.
    private static func aliases(_ place: Place, _ findings: inout Findings) -> [String: String] {
        guard place.value.isObject else {
            findings.wrongKind(place, "an object")
            return [:]
        }
        var aliases: [String: String] = [:]
        for (name, member) in place.members {
            if member.value.isObject, member["model"] == nil {
                findings.fault("\(member.pointer)/model", "is missing: the group the alias stands for is needed")
            } else {
                aliases[name] = findings.text(member["model"] ?? member)
            }
        }
        return aliases
    }

    // MARK: Names of groups

    /// Whatever is to stand in for a group must exist.
    static func checkNames(_ settings: RouterSettings, _ root: Place, _ deployments: [Deployment], _ findings: inout Findings) {
        // A row that could not be read still has a name.
        let rows = root["model_list"]?.elements ?? []
        let named = rows.compactMap { $0["model_name"]?.value.string }
        guard named.count == rows.count else { return }
        let groups = Set(named)
        let patterns = NamePatterns(groups.sorted())
        let known = groups.union(deployments.map(\.id)).union(rows.compactMap { $0["model_info"]?["id"]?.value.string })
        func pointer(_ name: String) -> String {
            (root["router_settings"]?[name] ?? root[name] ?? root["litellm_settings"]?[name])?.pointer ?? Place.pointer("", name)
        }
        func check(_ target: String, of setting: String) {
            guard !known.contains(target), settings.aliases[target] == nil, patterns.match(target) == nil else { return }
            let hint = Spelling.nearest(to: target, among: groups.sorted()).map { "; did you mean '\($0)'?" } ?? ""
            findings.fault(pointer(setting), "names '\(target)', which is no group, alias or deployment id\(hint)")
        }
        for (setting, table) in [
            ("fallbacks", settings.fallbacks), ("context_window_fallbacks", settings.contextWindowFallbacks),
            ("content_policy_fallbacks", settings.contentPolicyFallbacks),
        ] {
            for (group, targets) in table.sorted(by: { $0.key < $1.key }) {
                if group != "*", !groups.contains(group) {
                    findings.warn(pointer(setting), "has an entry for '\(group)', which is no group")
                }
                for target in targets { check(target, of: setting) }
            }
        }
        for group in Set(settings.groupPolicies.keys).union(settings.groupFailovers.keys).union(settings.groupHedging.keys).subtracting(groups).sorted() {
            findings.fault(pointer("routing_groups"), "names '\(group)', which is no group")
        }
        for group in Set(settings.groupRetryPolicies.keys).subtracting(groups).sorted() {
            findings.warn(pointer("model_group_retry_policy"), "has an entry for '\(group)', which is no group")
        }
        for deployment in deployments {
            for target in deployment.silentModel?.targets ?? []
            where !known.contains(target) && settings.aliases[target] == nil && patterns.match(target) == nil {
                findings.fault("\(deployment.pointer)/silent_model", "names '\(target)', which is no group, alias or deployment id")
            }
        }
        if deployments.count == rows.count { CanaryReader.check(settings.canaries, deployments, pointer("canary"), &findings) }
        for target in settings.defaultFallbacks { check(target, of: "default_fallbacks") }
        for (alias, target) in settings.aliases.sorted(by: { $0.key < $1.key }) {
            if !known.contains(target), patterns.match(target) == nil {
                findings.fault(pointer("model_group_alias"), "'\(alias)' stands for '\(target)', which is no group or deployment id")
            } else if groups.contains(alias) {
                findings.warn(pointer("model_group_alias"), "'\(alias)' hides the group of that name")
            }
        }
    }
}
