import FairleadModel

/// How a canary is, taken at one moment.
struct CanaryReport: Sendable {
    let group: String
    let target: String
    let share: Double
    let step: Int
    let steps: Int
    let rollback: Canary.Rollback?
    let rollbacks: Int
    let restoresAt: Instant?
    /// In the window.
    let recent: (base: ArmCounts, canary: ArmCounts)
    let totals: (base: ArmCounts, canary: ArmCounts)

    /// - Parameter canary: A copy, whose windows move on: no look may change what is decided next.
    init(_ canary: consuming Canary, group: String, at now: Instant) {
        self.group = group
        target = canary.rule.target
        share = canary.share
        step = canary.step
        steps = canary.rule.shares.count
        rollback = canary.rollback
        rollbacks = canary.rollbacks
        restoresAt = canary.restoresAt
        recent = canary.compared(at: now)
        totals = canary.totals
    }

    var condition: StaticString { rollback == nil ? "running" : "rolled_back" }

    func write(to writer: inout JSONWriter, _ now: Instant) {
        writer.beginObject()
        writer.key("group")
        writer.string(group)
        writer.key("canary")
        writer.string(target)
        writer.key("state")
        writer.string(condition)
        writer.key("share")
        writer.double(share)
        writer.member("step", step &+ 1)
        writer.member("steps", steps)
        writer.key("rollback")
        if let rollback {
            writer.beginObject()
            writer.key("reason")
            writer.string(rollback.fault.rawValue)
            writer.key("ago_ms")
            writer.int(Int(clamping: max(0, now.since(rollback.at)) / 1_000_000))
            writer.key("restores_in_ms")
            if let restoresAt { writer.int(Int(clamping: max(0, restoresAt.since(now)) / 1_000_000)) } else { writer.null() }
            writer.key("base")
            rollback.base.write(to: &writer)
            writer.key("canary")
            rollback.canary.write(to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.member("rollbacks", rollbacks)
        writer.key("window")
        write(recent, to: &writer)
        writer.key("total")
        write(totals, to: &writer)
        writer.endObject()
    }

    private func write(_ arms: (base: ArmCounts, canary: ArmCounts), to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("base")
        arms.base.write(to: &writer)
        writer.key("canary")
        arms.canary.write(to: &writer)
        writer.endObject()
    }

    /// The line of the log for what became of it.
    func event(_ change: CanaryChange) -> Bytes {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("event")
        writer.string("canary")
        writer.key("change")
        writer.string(change.rawValue)
        writer.key("group")
        writer.string(group)
        writer.key("canary")
        writer.string(target)
        writer.key("share")
        writer.double(share)
        writer.key("reason")
        if let rollback { writer.string(rollback.fault.rawValue) } else { writer.null() }
        writer.key("window")
        if let rollback { write((rollback.base, rollback.canary), to: &writer) } else { write(recent, to: &writer) }
        writer.endObject()
        return writer.finish()
    }
}

extension ArmCounts {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requests", requests)
        writer.member("failures", failures)
        writer.key("error_rate")
        writer.double((errorRate * 1e6).rounded() / 1e6)
        writer.key("latency_ms")
        if let typicalLatency { writer.double((typicalLatency * 1e6).rounded() / 1e3) } else { writer.null() }
        writer.endObject()
    }
}
