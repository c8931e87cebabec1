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
        return found
    }

    private static func apply(_ name: String, _ place: Place, to settings: inout RouterSettings, _ findings: inout Findings) {
        switch name {
        case "routing_strategy": settings.strategy = strategy(place, &findings) ?? settings.strategy
        case "num_retries":
            settings.retries = findings.whole(place, in: 0...RouterSettings.mostRetries) ?? settings.retries
        case "retry_policy": settings.retryPolicy = retryPolicy(place, &findings)
        case "timeout": settings.timeout = findings.duration(place, above: 0)
        case "stream_timeout": settings.streamTimeout = findings.duration(place, above: 0)
        case "retry_after": settings.shortestWait = findings.duration(place) ?? settings.shortestWait
        case "allowed_fails": settings.allowedFails = findings.whole(place, in: 0...1_000_000) ?? settings.allowedFails
        case "cooldown_time": settings.cooldown = findings.duration(place) ?? settings.cooldown
        case "disable_cooldowns": settings.coolsDown = !(findings.flag(place) ?? false)
        case "fallbacks": settings.fallbacks = table(place, &findings)
        case "context_window_fallbacks": settings.contextWindowFallbacks = table(place, &findings)
        case "content_policy_fallbacks": settings.contentPolicyFallbacks = table(place, &findings)
        case "default_fallbacks": settings.defaultFallbacks = findings.names(place) ?? []
        case "max_fallbacks":
            settings.maxFallbacks = findings.whole(place, in: 0...RouterSettings.mostFallbacks) ?? settings.maxFallbacks
        case "model_group_alias": settings.aliases = aliases(place, &findings)
        case "seed": settings.seed = findings.whole(place, in: 0...Int.max).map { UInt64($0) }
        default: break
        }
    }

    private static func strategy(_ place: Place, _ findings: inout Findings) -> Strategy? {
        guard let name = findings.text(place) else { return nil }
        if let strategy = Strategy(rawValue: name) { return strategy }
        let available = Strategy.allCases.map(\.rawValue).joined(separator: ", ")
        if Strategy.elsewhere.contains(name) {
            findings.fault(place.pointer, "is '\(name)', a strategy this version does not have; available: \(available)")
        } else {
            findings.fault(place.pointer, "is '\(name.prefix(64))', which is no strategy; available: \(available)")
        }
        return nil
    }

    private static func retryPolicy(_ place: Place, _ findings: inout Findings) -> RetryPolicy {
        var policy = RetryPolicy()
        guard place.value.isObject else {
            findings.wrongKind(place, "an object")
            return policy
        }
        for (name, member) in place.members where !member.value.isNull {
            guard let entry = RetryPolicy.names.first(where: { $0.name == name }) else {
                let known = RetryPolicy.names.map(\.name)
                if let near = Spelling.nearest(to: name, among: known) {
                    findings.fault(member.pointer, "is not known; did you mean '\(near)'?")
                } else {
                    findings.warn(member.pointer, "has no effect; known are \(known.joined(separator: ", "))")
                }
                continue
            }
            guard let count = findings.whole(member, in: 0...RouterSettings.mostRetries) else { continue }
            for status in entry.statuses { policy.counts[status] = count }
        }
        return policy
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
        let groups = Set(deployments.map(\.group))
        let known = groups.union(deployments.map(\.id))
        // With rows that could not be read a name may only seem to be missing.
        guard deployments.count == root["model_list"]?.value.count else { return }
        func pointer(_ name: String) -> String {
            root["router_settings"]?[name]?.pointer ?? Place.pointer("", name)
        }
        func check(_ target: String, of setting: String) {
            guard !known.contains(target), settings.aliases[target] == nil else { return }
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
        for target in settings.defaultFallbacks { check(target, of: "default_fallbacks") }
        for (alias, target) in settings.aliases.sorted(by: { $0.key < $1.key }) {
            if !known.contains(target) {
                findings.fault(pointer("model_group_alias"), "'\(alias)' stands for '\(target)', which is no group or deployment id")
            } else if groups.contains(alias) {
                findings.warn(pointer("model_group_alias"), "'\(alias)' hides the group of that name")
            }
        }
    }
}
