import FairleadCore
import FairleadModel

/// Reads how deployments are chosen, and how failures are answered.
enum PolicyReader {
    static func strategy(_ place: Place, _ findings: inout Findings) -> Strategy? {
        guard let name = findings.text(place) else { return nil }
        if let strategy = Strategy(rawValue: name) ?? Strategy.synonyms[name] { return strategy }
        let available = Strategy.allCases.map(\.rawValue).joined(separator: ", ")
        if Strategy.elsewhere.contains(name) {
            findings.fault(place.pointer, "is '\(name)', a strategy this version does not have; available: \(available)")
        } else {
            findings.fault(place.pointer, "is '\(name.prefix(64))', which is no strategy; available: \(available)")
        }
        return nil
    }

    static func arguments(_ place: Place, _ findings: inout Findings) -> StrategyArguments {
        var arguments = StrategyArguments()
        guard place.value.isObject else {
            findings.wrongKind(place, "an object")
            return arguments
        }
        for (name, member) in place.members where !member.value.isNull {
            switch name {
            case "lowest_latency_buffer": arguments.latencyBuffer = findings.number(member) ?? arguments.latencyBuffer
            case "max_latency_list_size": arguments.latencySamples = findings.whole(member, in: 1...1000) ?? arguments.latencySamples
            case "ttl": arguments.lifetime = findings.duration(member, above: 0) ?? arguments.lifetime
            case "half_life": arguments.halfLife = findings.duration(member, above: 0) ?? arguments.halfLife
            default: findings.warn(member.pointer, "has no effect; known are lowest_latency_buffer, max_latency_list_size, ttl, half_life")
            }
        }
        return arguments
    }

    private static let groupMembers = ["group_name", "models", "routing_strategy", "routing_strategy_args", "stream_failover", "hedging"]

    /// `[{"group_name", "models": ["a"], "routing_strategy", "routing_strategy_args", "stream_failover", "hedging"}]`.
    static func groups(_ place: Place, _ settings: inout RouterSettings, _ findings: inout Findings) {
        guard place.value.isArray else { return findings.wrongKind(place, "an array of objects with models and routing_strategy") }
        var seen: Set<String> = []
        for row in place.elements {
            guard row.value.isObject else {
                findings.wrongKind(row, "an object with models and routing_strategy")
                continue
            }
            for (name, member) in row.members where !groupMembers.contains(name) {
                if let known = Spelling.nearest(to: name, among: groupMembers) {
                    findings.fault(member.pointer, "is not known; did you mean '\(known)'?")
                } else {
                    findings.warn(member.pointer, "has no effect; known are \(groupMembers.joined(separator: ", "))")
                }
            }
            let (failover, hedging) = (row["stream_failover"], row["hedging"])
            if row["models"] == nil { findings.fault("\(row.pointer)/models", "is missing: the names of groups are needed") }
            if row["routing_strategy"] == nil, failover == nil, hedging == nil {
                findings.fault("\(row.pointer)/routing_strategy", "is missing")
            }
            let policy = row["routing_strategy"].map { name in
                RoutingPolicy(
                    strategy: strategy(name, &findings) ?? .simpleShuffle,
                    arguments: row["routing_strategy_args"].map { arguments($0, &findings) } ?? StrategyArguments())
            }
            if policy == nil, let arguments = row["routing_strategy_args"] {
                findings.fault(arguments.pointer, "has no effect without routing_strategy")
            }
            let streamFailover = failover.flatMap { self.streamFailover($0, &findings) }
            let second = hedging.map { self.hedging($0, &findings) }
            for name in findings.names(row["models"]) ?? [] {
                if !seen.insert(name).inserted {
                    findings.fault("\(row.pointer)/models", "names '\(name)', which another of the routing_groups has too")
                }
                settings.groupPolicies[name] = policy
                settings.groupFailovers[name] = streamFailover
                if let second { settings.groupHedging.updateValue(second, forKey: name) }
            }
        }
    }

    static func retryPolicy(_ place: Place, _ findings: inout Findings) -> RetryPolicy {
        var policy = RetryPolicy()
        guard place.value.isObject else {
            findings.wrongKind(place, "an object")
            return policy
        }
        for (name, member) in place.members where !member.value.isNull {
            if name == "DefaultRetries" {
                policy.standard = findings.whole(member, in: 0...RouterSettings.mostRetries)
                continue
            }
            guard let entry = RetryPolicy.names.first(where: { $0.name == name }) else {
                let known = RetryPolicy.names.map(\.name) + ["DefaultRetries"]
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

    static func streamFailover(_ place: Place, _ findings: inout Findings) -> StreamFailover? {
        guard let name = findings.text(place) else { return nil }
        if let policy = StreamFailover(rawValue: name) { return policy }
        findings.fault(place.pointer, "is '\(name.prefix(64))', where it must be surface, continue or restart")
        return nil
    }

    static func hedging(_ place: Place, _ findings: inout Findings) -> Hedging? {
        do throws(Hedging.Fault) {
            return try Hedging.read(place.value)
        } catch {
            findings.fault(place.pointer, error.message)
            return nil
        }
    }

    /// LiteLLM's names: how many failures of a kind in a row are borne.
    static func allowedFails(_ place: Place, _ findings: inout Findings) -> AllowedFails {
        var policy = AllowedFails()
        guard place.value.isObject else {
            findings.wrongKind(place, "an object")
            return policy
        }
        let badGateway = "BadGatewayErrorAllowedFails"
        let names = RetryPolicy.names.map { (name: $0.name.dropLast("Retries".count) + "AllowedFails", statuses: $0.statuses) }
        for (name, member) in place.members where !member.value.isNull {
            if name == badGateway {
                policy.badGateway = findings.whole(member, in: 0...1_000_000)
                continue
            }
            guard let entry = names.first(where: { $0.name == name }) else {
                findings.warn(member.pointer, "has no effect; known are \((names.map { String($0.name) } + [badGateway]).joined(separator: ", "))")
                continue
            }
            guard let count = findings.whole(member, in: 0...1_000_000) else { continue }
            for status in entry.statuses { policy.counts[status] = count }
        }
        return policy
    }
}
