import FairleadCore
import FairleadModel

/// Reads a trace that a router has recorded, or somebody has written.
struct TraceReader {
    private let roster: Roster
    private var findings = Findings(of: "the trace")

    /// A moment, or a span: a century from the beginning of the clock, so that two of them can be added.
    private static let moments = 0...4_000_000_000_000_000_000
    private static let tokens = 0...1_000_000_000

    private init(_ roster: Roster) { self.roster = roster }

    static func seed(of trace: Place) throws(Failure) -> UInt64 {
        guard trace.value.isObject else { throw Failure(.invalidRequest, "'trace' is no object with seed and events", param: "trace") }
        guard let seed = trace.value["seed"]?.int, seed >= 0 else {
            throw Failure(.invalidRequest, "'trace' has no seed, an integer of 0 or more", param: "trace")
        }
        return UInt64(seed)
    }

    static func events(of trace: Place, _ roster: Roster) throws(Failure) -> [TraceEvent] {
        var reader = TraceReader(roster)
        guard let events = trace["events"], events.value.isArray else {
            throw Failure(.invalidRequest, "'trace' has no events", param: "trace")
        }
        var found: [TraceEvent] = []
        for place in events.elements {
            guard let event = reader.event(place) else { break }
            found.append(event)
        }
        if let failure = reader.findings.failure { throw failure }
        return found
    }

    private mutating func event(_ place: Place) -> TraceEvent? {
        guard let call = needed(place, "call", in: 1...Int.max), let at = moment(place, "at_ns"), let kind = kind(place), let move = move(place)
        else { return nil }
        return TraceEvent(call: call, at: at, kind: kind, move: move)
    }

    private mutating func kind(_ place: Place) -> TraceEvent.Kind? {
        switch place.value["event"]?.string {
        case "begin": return request(place).map { .begin($0) }
        case "end": return outcome(place).map { .end($0) }
        case "resume": return .resume
        case "hedge": return .hedge
        case "withdraw": return lane(place).map { .withdraw($0, use(place)) }
        case "abandon": return lane(place).map { .abandon($0, use(place)) }
        default:
            findings.fault("\(place.pointer)/event", "must be begin, end, resume, hedge, withdraw or abandon")
            return nil
        }
    }

    private mutating func move(_ place: Place) -> TraceEvent.Move? {
        switch place.value["move"]?.string {
        case "attempt":
            guard let deployment = position(place["deployment"], place) else { return nil }
            guard let reason = place.value["reason"]?.string.flatMap({ ChoiceReason(rawValue: $0) }) else {
                findings.fault("\(place.pointer)/reason", "is no reason of an attempt")
                return nil
            }
            return .attempt(deployment: deployment, reason, hedgeTime: place["hedge_ns"] == nil ? nil : moment(place, "hedge_ns"))
        case "wait": return moment(place, "until_ns").map { .wait(until: $0) }
        case "carry_on": return .carryOn
        case "settle": return .settle
        case "stop": return status(place, "stop_status").map { .stop($0) }
        case "none_usable": return .noneUsable
        case "nothing": return .nothing
        default:
            findings.fault("\(place.pointer)/move", "must be attempt, wait, carry_on, settle, stop, none_usable or nothing")
            return nil
        }
    }

    private mutating func request(_ place: Place) -> TracedRequest? {
        guard let created = moment(place, "created_ns") else { return nil }
        do throws(Failure) {
            let options = try RequestOptions(traced: place.value["request"])
            var demand = Demand()
            demand.isStream = options.isStream
            guard let member = place["demand"] else { return TracedRequest(options: options, demand: demand, created: created) }
            demand.promptTokens = findings.whole(member["prompt_tokens"], in: Self.tokens) ?? 0
            demand.completionLimit = findings.whole(member["completion_limit"], in: 1...1_000_000_000)
            demand.choices = findings.whole(member["choices"], in: 1...1_000_000) ?? 1
            for prefix in member["prefixes"]?.elements ?? [] {
                guard let hash = prefix.value[0]?.int, let tokens = prefix.value[1]?.int else {
                    findings.fault(prefix.pointer, "is no hash with a number of tokens")
                    return nil
                }
                demand.prefixes.append(PromptPrefix(hash: UInt64(UInt(bitPattern: hash)), tokens: tokens))
            }
            if roster.wants.affinity, let place = member["affinity"] {
                demand.affinity = affinity(place)
                if demand.affinity == nil { return nil }
            }
            demand.exclusions = exclusions(member["left_out"])
            if roster.wants.costs { demand.highestCosts = DemandReader.highestCosts(demand, roster) }
            return TracedRequest(options: options, demand: demand, created: created)
        } catch {
            findings.fault("\(place.pointer)/request", error.message)
            return nil
        }
    }

    private mutating func affinity(_ place: Place) -> Affinity? {
        let keys = place.elements.compactMap { key in
            key.value[0]?.int.flatMap { hash in
                key.value[1]?.string.flatMap { Affinity.Source(rawValue: $0) }.map { Affinity.Key(hash: UInt64(UInt(bitPattern: hash)), source: $0) }
            }
        }
        guard keys.count == 2 else {
            findings.fault(place.pointer, "must be two hashes, each with \"user\" or \"session\"")
            return nil
        }
        return Affinity(forDeployment: keys[0], forArm: keys[1])
    }

    private mutating func exclusions(_ place: Place?) -> Exclusions? {
        guard let place else { return nil }
        var exclusions = Exclusions(deployments: roster.deployments.count)
        for (name, members) in place.members {
            guard let rule = ExclusionRule(rawValue: name) else {
                findings.fault(members.pointer, "is no rule that leaves deployments out")
                continue
            }
            for member in members.elements {
                if let deployment = position(member, members) { exclusions.add(deployment, rule) }
            }
        }
        return exclusions.isEmpty ? nil : exclusions
    }

    private mutating func use(_ place: Place) -> TracedUse {
        var use = TracedUse()
        use.wasNeverSent = findings.flag(place["never_sent"]) ?? false
        use.promptTokens = findings.whole(place["prompt_tokens"], in: Self.tokens)
        use.completionTokens = findings.whole(place["completion_tokens"], in: Self.tokens)
        use.cost = findings.number(place["cost"])
        return use
    }

    private mutating func outcome(_ place: Place) -> TracedOutcome? {
        guard let lane = lane(place), let latency = needed(place, "latency_ns", in: Self.moments) else { return nil }
        var outcome = TracedOutcome()
        outcome.lane = lane
        outcome.latency = Int64(latency)
        if place["status"] != nil {
            guard let status = status(place, "status") else { return nil }
            outcome.status = status
        }
        outcome.httpStatus = findings.whole(place["http_status"], in: 0...999)
        outcome.retryAfterMilliseconds = findings.whole(place["retry_after_ms"], in: Self.moments)
        outcome.mayRetry = !(findings.flag(place["is_final"]) ?? false)
        outcome.isOutOfQuota = findings.flag(place["out_of_quota"]) ?? false
        outcome.promptTokens = findings.whole(place["prompt_tokens"], in: Self.tokens)
        outcome.completionTokens = findings.whole(place["completion_tokens"], in: Self.tokens)
        outcome.cachedTokens = findings.whole(place["cached_tokens"], in: Self.tokens)
        outcome.firstContent = findings.whole(place["first_content_ns"], in: Self.moments).map { Int64($0) }
        outcome.hasDelivered = findings.flag(place["delivered"]) ?? false
        outcome.mayContinue = findings.flag(place["may_continue"]) ?? false
        outcome.isWhole = findings.flag(place["is_whole"]) ?? false
        outcome.wasNeverSent = findings.flag(place["never_sent"]) ?? false
        outcome.cost = findings.number(place["cost"])
        outcome.remainingRequests = place.value["remaining_requests"]?.int
        if place["remaining_until_ns"] != nil { outcome.remainingUntil = moment(place, "remaining_until_ns") }
        return outcome
    }

    // MARK: Members

    private mutating func needed(_ place: Place, _ name: String, in range: ClosedRange<Int>) -> Int? {
        if place[name] == nil { findings.fault(Place.pointer(place.pointer, name), "is missing") }
        return findings.whole(place[name], in: range)
    }

    private mutating func moment(_ place: Place, _ name: String) -> Instant? {
        needed(place, name, in: Self.moments).map { Instant(nanoseconds: Int64($0)) }
    }

    private mutating func lane(_ place: Place) -> AttemptLane? {
        switch place.value["lane"]?.string {
        case "first": return .first
        case "hedge": return .hedge
        default:
            findings.fault("\(place.pointer)/lane", "must be first or hedge")
            return nil
        }
    }

    private mutating func status(_ place: Place, _ name: String) -> Status? {
        let text = place.value[name]?.string
        let status = Status.allCases.first { text == $0.name }
        if status == nil { findings.fault(Place.pointer(place.pointer, name), "is no status") }
        return status
    }

    private mutating func position(_ place: Place?, _ parent: Place) -> Int? {
        let id = place?.value.string ?? ""
        if let position = roster.position(of: id) { return position }
        findings.fault(place?.pointer ?? parent.pointer, "is '\(id.prefix(64))', which is no deployment's id")
        return nil
    }
}
