import FairleadCore
import FairleadModel

extension Trace {
    /// As `fairlead_router_state` gives it out and `fairlead_simulate` takes it.
    func json(_ roster: Roster) -> Bytes {
        var writer = JSONWriter(capacity: events.count &* 256 &+ 128)
        writer.beginObject()
        writer.key("seed")
        writer.int(Int(truncatingIfNeeded: seed))
        writer.member("missed", missed)
        writer.key("events")
        writer.beginArray()
        for event in events { event.write(to: &writer, roster) }
        writer.endArray()
        writer.endObject()
        return writer.finish()
    }
}

extension TraceEvent {
    func write(to writer: inout JSONWriter, _ roster: Roster) {
        writer.beginObject()
        writer.member("call", call)
        writer.member("at_ns", at)
        writer.key("event")
        switch kind {
        case .begin(let request):
            writer.string("begin" as StaticString)
            request.write(to: &writer, roster)
        case .end(let outcome):
            writer.string("end" as StaticString)
            outcome.write(to: &writer)
        case .resume: writer.string("resume" as StaticString)
        case .hedge: writer.string("hedge" as StaticString)
        case .withdraw(let lane, let use):
            writer.string("withdraw" as StaticString)
            writer.member("lane", lane.name)
            use.write(to: &writer)
        case .abandon(let lane, let use):
            writer.string("abandon" as StaticString)
            writer.member("lane", lane.name)
            use.write(to: &writer)
        }
        move.write(to: &writer, roster)
        writer.endObject()
    }
}

extension TraceEvent.Move {
    /// Its members, into an event's object.
    func write(to writer: inout JSONWriter, _ roster: Roster) {
        switch self {
        case .attempt(let deployment, let reason, let hedgeTime):
            writer.member("move", "attempt")
            writer.member("deployment", roster.deployments[deployment].id)
            writer.member("reason", reason.rawValue)
            writer.present("hedge_ns", hedgeTime)
        case .wait(let until):
            writer.member("move", "wait")
            writer.member("until_ns", until)
        case .carryOn: writer.member("move", "carry_on")
        case .settle: writer.member("move", "settle")
        case .stop(let status):
            writer.member("move", "stop")
            writer.member("stop_status", String(describing: status.name))
        case .noneUsable: writer.member("move", "none_usable")
        case .nothing: writer.member("move", "nothing")
        }
    }
}

extension TracedRequest {
    fileprivate func write(to writer: inout JSONWriter, _ roster: Roster) {
        writer.member("created_ns", created)
        writer.key("request")
        options.write(to: &writer)
        writer.key("demand")
        writer.beginObject()
        if demand.promptTokens > 0 { writer.member("prompt_tokens", demand.promptTokens) }
        writer.present("completion_limit", demand.completionLimit)
        writer.present("choices", demand.choices == 1 ? nil : demand.choices)
        if !demand.prefixes.isEmpty {
            writer.key("prefixes")
            writer.beginArray()
            for prefix in demand.prefixes {
                writer.beginArray()
                writer.int(Int(bitPattern: UInt(prefix.hash)))
                writer.int(prefix.tokens)
                writer.endArray()
            }
            writer.endArray()
        }
        if let affinity = demand.affinity {
            writer.key("affinity")
            writer.beginArray()
            for key in [affinity.forDeployment, affinity.forArm] {
                writer.beginArray()
                writer.int(Int(bitPattern: UInt(key.hash)))
                writer.string(key.source.rawValue)
                writer.endArray()
            }
            writer.endArray()
        }
        if let exclusions = demand.exclusions {
            writer.key("left_out")
            writer.beginObject()
            for rule in ExclusionRule.allCases {
                let members = roster.deployments.indices.filter { exclusions[$0] == rule }
                guard !members.isEmpty else { continue }
                writer.key(rule.rawValue)
                writer.beginArray()
                for member in members { writer.string(roster.deployments[member].id) }
                writer.endArray()
            }
            writer.endObject()
        }
        writer.endObject()
    }
}

extension TracedUse {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.present("never_sent", wasNeverSent)
        writer.present("prompt_tokens", promptTokens)
        writer.present("completion_tokens", completionTokens)
        writer.present("cost", cost)
    }
}

extension TracedOutcome {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.member("lane", lane.name)
        if let status { writer.member("status", String(describing: status.name)) }
        writer.present("http_status", httpStatus)
        writer.present("retry_after_ms", retryAfterMilliseconds)
        writer.present("is_final", !mayRetry)
        writer.present("out_of_quota", isOutOfQuota)
        writer.present("prompt_tokens", promptTokens)
        writer.present("completion_tokens", completionTokens)
        writer.present("cached_tokens", cachedTokens)
        writer.member("latency_ns", Int(latency))
        writer.present("first_content_ns", firstContent.map { Int($0) })
        writer.present("delivered", hasDelivered)
        writer.present("may_continue", mayContinue)
        writer.present("is_whole", isWhole)
        writer.present("never_sent", wasNeverSent)
        writer.present("cost", cost)
        writer.present("remaining_requests", remainingRequests)
        writer.present("remaining_until_ns", remainingUntil)
    }
}

extension AttemptLane {
    var name: String {
        switch self {
        case .first: "first"
        case .hedge: "hedge"
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: StaticString, _ moment: Instant) {
        key(name)
        int(Int(moment.nanoseconds))
    }

    /// What is absent, or false, is not written.
    mutating func present(_ name: StaticString, _ value: Int?) {
        if let value { member(name, value) }
    }

    fileprivate mutating func present(_ name: StaticString, _ number: Double?) {
        guard let number else { return }
        key(name)
        double(number)
    }

    fileprivate mutating func present(_ name: StaticString, _ moment: Instant?) {
        if let moment { member(name, moment) }
    }

    mutating func present(_ name: StaticString, _ flag: Bool) {
        guard flag else { return }
        key(name)
        bool(true)
    }
}
