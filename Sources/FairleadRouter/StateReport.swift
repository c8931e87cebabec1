import FairleadModel

/// How a router's deployments are, taken at one moment.
struct StateReport {
    struct Entry {
        let deployment: Deployment
        let health: DeploymentHealth
        let isRamping: Bool
        let inFlight: Int
        let tally: RouterState.Tally
        let wholeLatency: LatencyRecord
        let streamLatency: LatencyRecord
        let concurrencyLimit: Double
        let limits: DeploymentLimits
        let used: (requests: Int, tokens: Int)?
        let usedSides: (input: Int, output: Int)?
        let budgets: [Budget]
    }

    let entries: [Entry]
    let canaries: [CanaryReport]
    let now: Instant

    init(_ router: Router, at now: Instant) {
        self.now = now
        let roster = router.roster
        (entries, canaries) = router.shared.withLock { shared in
            shared.forgetParentsCalls()
            let canaries = roster.canaries.indices.map { shared.state.canaryReport($0, at: now) }
            // A copy: to look at the limits moves their windows on, and no look may change what is decided next.
            var limits = shared.state.limits
            let entries = roster.deployments.indices.map { position in
                Entry(
                    deployment: roster.deployments[position], health: shared.state.health[position],
                    isRamping: shared.state.rampShare(of: position, at: now) < 1, inFlight: Int(shared.state.inFlight[position]),
                    tally: shared.state.tallies[position], wholeLatency: shared.state.wholeLatency[position],
                    streamLatency: shared.state.streamLatency[position], concurrencyLimit: shared.state.concurrency[position].limit,
                    limits: roster.limits[position], used: limits.used(at: position, now: now),
                    usedSides: limits.usedSides(at: position, now: now), budgets: limits.budgets(of: position, now: now))
            }
            return (entries, canaries)
        }
    }

    func json(warnings: [String]) -> Bytes {
        var writer = JSONWriter(capacity: entries.count &* 640 &+ 256)
        writer.beginObject()
        writer.key("deployments")
        writer.beginArray()
        for entry in entries { entry.write(to: &writer, now) }
        writer.endArray()
        writer.key("canaries")
        writer.beginArray()
        for canary in canaries { canary.write(to: &writer, now) }
        writer.endArray()
        writer.key("warnings")
        writer.beginArray()
        for warning in warnings { writer.string(warning) }
        writer.endArray()
        writer.endObject()
        return writer.finish()
    }
}

extension StateReport.Entry {
    /// `healthy`, `cooling_down`, `probing` (half open, one request under way) or `recovering` (with less than its share).
    func condition(_ now: Instant) -> StaticString {
        guard let cooldown = health.cooldown else { return isRamping ? "recovering" : "healthy" }
        if health.probeLapses > now { return "probing" }
        return cooldown.until > now ? "cooling_down" : "half_open"
    }

    fileprivate func write(to writer: inout JSONWriter, _ now: Instant) {
        writer.beginObject()
        writer.key("id")
        writer.string(deployment.id)
        writer.key("group")
        writer.string(deployment.group)
        writer.key("model")
        writer.string(deployment.model)
        writer.key("health")
        writer.string(condition(now))
        writer.key("cooldown")
        writeCooldown(to: &writer, now)
        writer.member("in_flight", inFlight)
        writer.member("attempts", tally.attempts)
        writer.member("successes", tally.successes)
        writer.member("hedges", tally.hedges)
        writer.member("overtaken", tally.overtaken)
        writer.key("failures")
        writer.beginObject()
        for (status, count) in tally.failures.sorted(by: { $0.key.name < $1.key.name }) {
            writer.key(status.name)
            writer.int(count)
        }
        writer.endObject()
        writer.key("tokens")
        writer.beginObject()
        writer.member("prompt", tally.promptTokens)
        writer.member("completion", tally.completionTokens)
        writer.endObject()
        writer.key("spend")
        writer.double(tally.cost)
        writer.key("latency")
        writer.beginObject()
        writeLatency("reply_ms", wholeLatency, to: &writer)
        writeLatency("first_chunk_ms", streamLatency, to: &writer)
        writer.endObject()
        writer.key("concurrency_limit")
        writer.double(concurrencyLimit)
        writer.key("limits")
        writeLimits(to: &writer, now)
        writer.endObject()
    }

    private func writeCooldown(to writer: inout JSONWriter, _ now: Instant) {
        guard let cooldown = health.cooldown else { return writer.null() }
        writer.beginObject()
        writer.key("remaining_ms")
        writer.int(Int(clamping: max(0, cooldown.until.since(now)) / 1_000_000))
        writer.key("status")
        writer.string(cooldown.cause.status.name)
        writer.key("http_status")
        if let status = cooldown.cause.httpStatus { writer.int(status) } else { writer.null() }
        writer.member("in_a_row", health.cooldownsInRow &+ 1)
        writer.endObject()
    }

    private func writeLatency(_ name: StaticString, _ record: LatencyRecord, to writer: inout JSONWriter) {
        writer.key(name)
        if record.typical > 0 { writer.double((record.typical / 1000).rounded() / 1000) } else { writer.null() }
    }

    private func writeLimits(to writer: inout JSONWriter, _ now: Instant) {
        writer.beginObject()
        if let limit = limits.requestsPerMinute { write("rpm", limit, used?.requests ?? 0, to: &writer) }
        if let limit = limits.tokensPerMinute { write("tpm", limit, used?.tokens ?? 0, to: &writer) }
        if let limit = limits.inputPerMinute { write("itpm", limit, usedSides?.input ?? 0, to: &writer) }
        if let limit = limits.outputPerMinute { write("otpm", limit, usedSides?.output ?? 0, to: &writer) }
        if let limit = limits.parallel { write("max_parallel_requests", limit, inFlight, to: &writer) }
        if !budgets.isEmpty {
            writer.key("budgets")
            writer.beginArray()
            for budget in budgets {
                writer.beginObject()
                writer.key("limit")
                writer.double(budget.limit)
                writer.key("spent")
                writer.double(budget.spent)
                writer.key("reserved")
                writer.double(budget.reserved)
                writer.key("renews_in_ms")
                if let ends = budget.ends { writer.int(Int(clamping: max(0, ends.since(now)) / 1_000_000)) } else { writer.null() }
                writer.endObject()
            }
            writer.endArray()
        }
        writer.endObject()
    }

    private func write(_ name: StaticString, _ limit: Int, _ used: Int, to writer: inout JSONWriter) {
        writer.key(name)
        writer.beginObject()
        writer.member("limit", limit)
        writer.member("used", used)
        writer.endObject()
    }
}
