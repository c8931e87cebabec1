import FairleadCore
import FairleadModel

/// A simulation as it is asked for.
struct SimulationPlan {
    var router: JSON
    var strategies: [Strategy] = []
    var behaviours: [String: Behaviour] = [:]
    var traffic = Traffic()
    var seed: UInt64 = 1
    /// To be replayed in place of traffic.
    var trace: Place?

    static let mostRequests = 10_000_000

    init(_ request: JSON) throws(Failure) {
        var findings = Findings(of: "the simulation")
        let root = Place(value: request, pointer: "")
        guard let router = root["router"], router.value.isObject else {
            throw Failure(.invalidRequest, "'router' is missing: the configuration of a router, as fairlead_router_create takes it", param: "router")
        }
        self.router = router.value
        for (name, place) in root.members where !place.value.isNull {
            switch name {
            case "router": break
            case "trace": trace = place
            case "strategies":
                guard place.value.isArray else {
                    findings.wrongKind(place, "an array of strategies")
                    continue
                }
                strategies = place.elements.compactMap { PolicyReader.strategy($0, &findings) }
            case "deployments" where !place.value.isObject: findings.wrongKind(place, "an object of behaviours by deployment")
            case "deployments":
                for (id, member) in place.members { behaviours[id] = Self.behaviour(member, &findings) }
            case "traffic": traffic = Self.traffic(place, &findings)
            case "seed": seed = findings.whole(place, in: 0...Int.max).map { UInt64($0) } ?? 1
            default: findings.fault(place.pointer, "is not known; known are router, strategies, deployments, traffic, seed and trace")
            }
        }
        if let failure = findings.failure { throw failure }
    }

    private static func behaviour(_ place: Place, _ findings: inout Findings) -> Behaviour {
        var behaviour = Behaviour()
        guard place.value.isObject else {
            findings.wrongKind(place, "an object")
            return behaviour
        }
        for (name, member) in place.members where !member.value.isNull {
            switch name {
            case "latency_ms": behaviour.latency = distribution(member, &findings) ?? behaviour.latency
            case "first_chunk_ms": behaviour.firstChunk = distribution(member, &findings)
            case "failure_rate": behaviour.failureRate = share(member, &findings)
            case "failure_status": behaviour.failureStatus = findings.whole(member, in: 400...599) ?? 500
            case "stall_rate": behaviour.stallRate = share(member, &findings)
            case "concurrency": behaviour.concurrency = findings.whole(member, in: 1...1_000_000)
            case "rpm": behaviour.requestsPerMinute = findings.whole(member, in: 0...1_000_000_000)
            case "outages" where !member.value.isArray: findings.wrongKind(member, "an array of outages")
            case "outages": behaviour.outages = member.elements.compactMap { outage($0, &findings) }
            default:
                findings.fault(
                    member.pointer,
                    "is not known; known are latency_ms, first_chunk_ms, failure_rate, failure_status, stall_rate, concurrency, rpm, outages")
            }
        }
        return behaviour
    }

    private static func share(_ place: Place, _ findings: inout Findings) -> Double {
        guard let share = findings.number(place, "a number from 0 to 1") else { return 0 }
        if share > 1 { findings.fault(place.pointer, "is \(String(decoding: place.value.source, as: UTF8.self)), where it must be a number from 0 to 1") }
        return share
    }

    private static func refuseOthers(_ place: Place, than known: [String], _ findings: inout Findings) {
        for (name, member) in place.members where !known.contains(name) {
            findings.fault(member.pointer, "is not known; known are \(known.joined(separator: ", "))")
        }
    }

    private static func outage(_ place: Place, _ findings: inout Findings) -> Behaviour.Outage? {
        guard place.value.isObject else {
            findings.wrongKind(place, "an object with from_s and until_s")
            return nil
        }
        refuseOthers(place, than: ["from_s", "until_s", "status"], &findings)
        guard let from = findings.duration(place["from_s"]), let until = findings.duration(place["until_s"]) else {
            findings.fault(place.pointer, "must have from_s and until_s, in seconds")
            return nil
        }
        if until < from { findings.fault("\(place.pointer)/until_s", "is before from_s") }
        return Behaviour.Outage(
            from: Instant(nanoseconds: from), until: Instant(nanoseconds: until),
            status: findings.whole(place["status"], in: 400...599) ?? 503)
    }

    /// A number, or `{"median": 800, "p99": 4000}`.
    private static func distribution(_ place: Place, _ findings: inout Findings) -> Distribution? {
        guard place.value.isObject else { return findings.number(place).map { Distribution(median: $0) } }
        refuseOthers(place, than: ["median", "p99"], &findings)
        guard let given = place["median"] else {
            findings.fault("\(place.pointer)/median", "is missing: a number is needed")
            return nil
        }
        guard let median = findings.number(given) else { return nil }
        let p99 = findings.number(place["p99"])
        if let p99, p99 < median { findings.fault("\(place.pointer)/p99", "is below the median") }
        return Distribution(median: median, p99: p99)
    }

    private static func traffic(_ place: Place, _ findings: inout Findings) -> Traffic {
        var traffic = Traffic()
        guard place.value.isObject else {
            findings.wrongKind(place, "an object")
            return traffic
        }
        for (name, member) in place.members where !member.value.isNull {
            switch name {
            case "requests": traffic.requests = findings.whole(member, in: 0...mostRequests) ?? traffic.requests
            case "rate": traffic.rate = findings.number(member, "a number above 0", above: 0) ?? traffic.rate
            case "arrivals_ms" where !member.value.isArray: findings.wrongKind(member, "an array of moments in milliseconds")
            case "arrivals_ms":
                let moments = member.elements.compactMap { findings.number($0) }.sorted()
                traffic.arrivals = moments.map { Instant(nanoseconds: nanoseconds(seconds: $0 / 1000)) }
            case "model": traffic.models = findings.text(member).map { [($0, 1)] } ?? []
            case "models" where !member.value.isObject: findings.wrongKind(member, "an object of weights by group")
            case "models":
                for (model, weight) in member.members { traffic.models.append((model, findings.number(weight) ?? 1)) }
                if traffic.models.allSatisfy({ $0.weight <= 0 }) { findings.fault(member.pointer, "has no weight above 0") }
            case "prompt_tokens": traffic.promptTokens = distribution(member, &findings) ?? traffic.promptTokens
            case "completion_tokens": traffic.completionTokens = distribution(member, &findings) ?? traffic.completionTokens
            case "users": traffic.users = findings.whole(member, in: 0...Traffic.mostUsers) ?? 0
            case "stream": traffic.isStream = findings.flag(member) ?? false
            default:
                findings.fault(
                    member.pointer,
                    "is not known; known are requests, rate, arrivals_ms, model, models, prompt_tokens, completion_tokens, stream, users")
            }
        }
        return traffic
    }
}
