import FairleadCore
import FairleadModel

/// Reads `canary`: `{"group": {"model_group" or "deployment", "share", …}}`.
enum CanaryReader {
    private static let names = [
        "model_group", "deployment", "share", "step_duration", "max_error_rate_increase", "max_latency_increase", "minimum_requests",
        "window", "confidence", "restore_after",
    ]

    static func read(_ place: Place, _ findings: inout Findings) -> [String: CanaryRule] {
        guard place.value.isObject else {
            findings.wrongKind(place, #"an object such as {"chat": {"model_group": "chat-tuned", "share": 0.1}}"#)
            return [:]
        }
        var rules: [String: CanaryRule] = [:]
        for (group, member) in place.members where !member.value.isNull {
            guard member.value.isObject else {
                findings.wrongKind(member, #"an object such as {"model_group": "chat-tuned", "share": 0.1}"#)
                continue
            }
            rules[group] = rule(member, &findings)
        }
        return rules
    }

    private static func rule(_ place: Place, _ findings: inout Findings) -> CanaryRule {
        var rule = CanaryRule()
        if place["model_group"] != nil, let other = place["deployment"] {
            findings.fault(other.pointer, "is given together with model_group; one of them is enough")
        }
        if place["model_group"] == nil, place["deployment"] == nil {
            findings.fault("\(place.pointer)/model_group", "is missing: the group (or the deployment, by its id) that gets the share")
        }
        for (name, member) in place.members where !member.value.isNull {
            switch name {
            case "model_group": rule.target = findings.text(member) ?? ""
            case "deployment":
                rule.target = findings.text(member) ?? ""
                rule.isDeployment = true
            case "share": rule.shares = shares(member, &findings) ?? rule.shares
            case "step_duration": rule.stepDuration = findings.duration(member) ?? rule.stepDuration
            case "max_error_rate_increase": rule.maxErrorRateIncrease = part(member, &findings) ?? rule.maxErrorRateIncrease
            case "max_latency_increase": rule.maxLatencyIncrease = findings.number(member) ?? rule.maxLatencyIncrease
            case "minimum_requests": rule.minimumRequests = findings.whole(member, in: 10...1_000_000) ?? rule.minimumRequests
            case "window": rule.window = findings.duration(member, above: 0) ?? rule.window
            case "confidence":
                guard let confidence = part(member, &findings) else { continue }
                if confidence < 0.5 || confidence > 0.999_999 {
                    findings.fault(member.pointer, "must be a probability from 0.5 to 0.999999")
                } else {
                    rule.confidence = confidence
                }
            case "restore_after": rule.restoreAfter = findings.duration(member, above: 0)
            default:
                let hint = Spelling.nearest(to: name, among: names).map { "; did you mean '\($0)'?" } ?? "; known are \(names.joined(separator: ", "))"
                findings.fault(member.pointer, "is not known\(hint)")
            }
        }
        return rule
    }

    /// One share, or several that follow each other.
    private static func shares(_ place: Place, _ findings: inout Findings) -> [Double]? {
        guard place.value.isArray else { return part(place, &findings).map { [$0] } }
        let shares = place.elements.compactMap { part($0, &findings) }
        guard shares.count == place.value.count else { return nil }
        guard !shares.isEmpty, zip(shares, shares.dropFirst()).allSatisfy({ $0 < $1 }) else {
            findings.fault(place.pointer, "must be a share, or several that grow from one to the next")
            return nil
        }
        return shares
    }

    private static func part(_ place: Place, _ findings: inout Findings) -> Double? {
        guard let number = findings.number(place, "a part from 0 to 1: 0.1 is one in ten") else { return nil }
        if number <= 1 { return number }
        findings.fault(place.pointer, "is more than 1, where it must be a part from 0 to 1: 0.1 is one in ten")
        return nil
    }

    // MARK: Names of groups

    static func check(_ rules: [String: CanaryRule], _ deployments: [Deployment], _ pointer: String, _ findings: inout Findings) {
        let groups = Set(deployments.map(\.group))
        for (group, rule) in rules.sorted(by: { $0.key < $1.key }) {
            let place = Place.pointer(pointer, group)
            if !groups.contains(group) {
                let hint = Spelling.nearest(to: group, among: groups.sorted()).map { "; did you mean '\($0)'?" } ?? ""
                findings.fault(place, "is for '\(group)', which is no group\(hint)")
            } else if group.utf8.contains(UInt8(ascii: "*")) {
                findings.fault(place, "is for a pattern: a canary needs a group with a name")
            }
            if rule.target.isEmpty { continue }
            let member = "\(place)/\(rule.isDeployment ? "deployment" : "model_group")"
            if rule.isDeployment {
                guard deployments.contains(where: { $0.id == rule.target }) else {
                    findings.fault(member, "names '\(rule.target)', which is no deployment's id")
                    continue
                }
                if deployments.allSatisfy({ $0.group != group || $0.id == rule.target }), groups.contains(group) {
                    findings.fault(member, "is the only deployment of '\(group)': nothing is left to compare it with")
                }
            } else if !groups.contains(rule.target) {
                let hint = Spelling.nearest(to: rule.target, among: groups.sorted()).map { "; did you mean '\($0)'?" } ?? ""
                findings.fault(member, "names '\(rule.target)', which is no group\(hint)")
            } else if rule.target == group {
                findings.fault(member, "is the group itself")
            } else if rules[rule.target] != nil {
                findings.fault(member, "names '\(rule.target)', which has a canary of its own")
            } else if rule.target.utf8.contains(UInt8(ascii: "*")) {
                findings.fault(member, "is a pattern: a canary needs a group with a name")
            }
        }
    }
}
