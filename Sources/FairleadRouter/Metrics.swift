import FairleadModel

/// A router's state in the text format of Prometheus (prometheus.io, "Exposition formats", 0.0.4).
extension StateReport {
    static let contentType: StaticString = "text/plain; version=0.0.4; charset=utf-8"

    var metrics: String {
        var text = MetricsText()
        text.family("fairlead_deployment_healthy", "gauge", "Whether a deployment is healthy (1) or cools down (0).")
        for entry in entries { text.sample(entry, entry.health.cooldown == nil ? 1 : 0) }
        text.family("fairlead_deployment_in_flight", "gauge", "Attempts under way.")
        for entry in entries { text.sample(entry, Double(entry.inFlight)) }
        text.family("fairlead_deployment_attempts_total", "counter", "Attempts begun.")
        for entry in entries { text.sample(entry, Double(entry.tally.attempts)) }
        text.family("fairlead_deployment_successes_total", "counter", "Attempts that succeeded.")
        for entry in entries { text.sample(entry, Double(entry.tally.successes)) }
        text.family("fairlead_deployment_hedges_total", "counter", "Of the attempts, those beside another that was slow.")
        for entry in entries { text.sample(entry, Double(entry.tally.hedges)) }
        text.family("fairlead_deployment_overtaken_total", "counter", "Attempts that were cancelled because another was first.")
        for entry in entries { text.sample(entry, Double(entry.tally.overtaken)) }
        text.family("fairlead_deployment_failures_total", "counter", "Attempts that failed, by status.")
        for entry in entries {
            for (status, count) in entry.tally.failures.sorted(by: { $0.key.name < $1.key.name }) {
                text.sample(entry, Double(count), label: ("status", status.name))
            }
        }
        text.family("fairlead_deployment_prompt_tokens_total", "counter", "Tokens of prompts, as the provider counted them.")
        for entry in entries { text.sample(entry, Double(entry.tally.promptTokens)) }
        text.family("fairlead_deployment_completion_tokens_total", "counter", "Tokens of completions, as the provider counted them.")
        for entry in entries { text.sample(entry, Double(entry.tally.completionTokens)) }
        text.family("fairlead_deployment_spend_dollars_total", "counter", "What attempts have cost, where the price is known.")
        for entry in entries { text.sample(entry, entry.tally.cost) }
        text.family("fairlead_deployment_latency_seconds", "gauge", "The smoothed latency of whole replies, and of streams to the first chunk.")
        for entry in entries {
            if entry.wholeLatency.typical > 0 { text.sample(entry, entry.wholeLatency.typical / 1e9, label: ("of", "reply")) }
            if entry.streamLatency.typical > 0 { text.sample(entry, entry.streamLatency.typical / 1e9, label: ("of", "first_chunk")) }
        }
        text.family("fairlead_deployment_budget_spent_dollars", "gauge", "What is spent of a deployment's budgets in their running spans.")
        for entry in entries {
            for (position, budget) in entry.budgets.enumerated() { text.sample(entry, budget.spent, label: ("budget", String(position))) }
        }
        if !canaries.isEmpty { write(canaries, to: &text) }
        return text.text
    }

    /// - Parameter tally: Of the copies for silent models.
    static func metrics(of tally: ShadowTally, inFlight: Int) -> String {
        var text = MetricsText()
        let totals: [(name: String, help: String, value: Double)] = [
            ("sent_total", "Copies of requests sent to silent models.", Double(tally.sent)),
            ("successes_total", "Of these, those that were answered.", Double(tally.succeeded)),
            ("failures_total", "Of these, those that failed.", Double(tally.failed)),
            ("skipped_total", "Copies left out, since as many were under way as may be.", Double(tally.skipped)),
            ("spend_dollars_total", "What the copies have cost, where the price is known.", tally.cost),
        ]
        for total in totals {
            text.family("fairlead_silent_\(total.name)", "counter", total.help)
            text.sample(total.value)
        }
        text.family("fairlead_silent_in_flight", "gauge", "Copies under way.")
        text.sample(Double(inFlight))
        return text.text
    }

    private func write(_ canaries: [CanaryReport], to text: inout MetricsText) {
        text.family("fairlead_canary_share", "gauge", "The part of a group's requests that its canary gets now.")
        for canary in canaries { text.sample(canary, canary.share) }
        text.family("fairlead_canary_rolled_back", "gauge", "Whether a canary is rolled back (1).")
        for canary in canaries { text.sample(canary, canary.rollback == nil ? 0 : 1) }
        text.family("fairlead_canary_rollbacks_total", "counter", "How often a canary was rolled back.")
        for canary in canaries { text.sample(canary, Double(canary.rollbacks)) }
        text.family("fairlead_canary_requests_total", "counter", "Requests that were compared, by arm.")
        for canary in canaries { text.sample(canary) { Double($0.requests) } }
        text.family("fairlead_canary_failures_total", "counter", "Of these, those that failed.")
        for canary in canaries { text.sample(canary) { Double($0.failures) } }
    }
}

private struct MetricsText {
    private(set) var text = ""
    private var name = ""

    mutating func family(_ name: String, _ kind: String, _ help: String) {
        self.name = name
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    mutating func sample(_ entry: StateReport.Entry, _ value: Double, label: (name: String, value: String)? = nil) {
        text += "\(name){deployment=\"\(Self.escaped(entry.deployment.id))\",group=\"\(Self.escaped(entry.deployment.group))\""
        if let label { text += ",\(label.name)=\"\(Self.escaped(label.value))\"" }
        text += "} "
        finish(value)
    }

    mutating func sample(_ value: Double) {
        text += "\(name) "
        finish(value)
    }

    private mutating func finish(_ value: Double) {
        text += Int64(exactly: value).map { String($0) } ?? String(value)
        text += "\n"
    }

    mutating func sample(_ canary: CanaryReport, _ value: Double) { sample(canary, arm: "", value) }

    mutating func sample(_ canary: CanaryReport, _ value: (ArmCounts) -> Double) {
        sample(canary, arm: ",arm=\"base\"", value(canary.totals.base))
        sample(canary, arm: ",arm=\"canary\"", value(canary.totals.canary))
    }

    private mutating func sample(_ canary: CanaryReport, arm: String, _ value: Double) {
        text += "\(name){group=\"\(Self.escaped(canary.group))\",canary=\"\(Self.escaped(canary.target))\"\(arm)} "
        finish(value)
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
