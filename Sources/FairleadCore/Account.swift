import FairleadCatalog
import FairleadModel
import FairleadTranslate

/// What a call did: every attempt, how long it took, what it cost. Ends up under `fairlead` in the reply or error.
final class Account {
    struct Attempt {
        let plan: AttemptPlan
        /// Whose model it was; nil where it did not come so far that this was known.
        var resolution: Resolution?
        var failure: Failure?
        var latencyNanoseconds: Int64
        var usage: Usage?
        /// Nobody has told us the usage: it is what we think.
        var isEstimated = false
        var cost: Double?
        /// It delivered a part of what the caller has had, and then broke.
        var isBroken = false
    }

    private let started: Instant
    private(set) var attempts: [Attempt] = []
    /// When the first chunk was there to be taken.
    var firstChunk: Instant?

    init(started: Instant) { self.started = started }

    /// More than one attempt has to be paid for: what each has used is a matter of interest then.
    private var hasParts = false

    func add(_ attempt: Attempt) {
        attempts.append(attempt)
        if attempt.isBroken { hasParts = true }
        Log.shared.write(attempt.failure == nil ? .info : .warning) {
            var writer = JSONWriter()
            writer.beginObject()
            writer.key("event")
            writer.string("attempt")
            writeMembers(attempt, outcome: attempt.failure?.messageWithoutContent, to: &writer)
            writer.endObject()
            return writer.finish()
        }
    }

    /// Writes the member `fairlead` of a reply.
    func write(
        provider: String, deployment: String?, dropped: [DroppedParameter], cost: Cost, now: Instant, to writer: inout JSONWriter
    ) {
        writer.key("fairlead")
        writer.beginObject()
        writer.key("provider")
        writer.string(provider)
        writer.key("deployment")
        if let deployment { writer.string(deployment) } else { writer.null() }
        writer.key("attempts")
        writeAttempts(to: &writer)
        if hasParts { cost.adding(attempts.dropLast().filter(\.isBroken).map(\.cost)).write(to: &writer) } else { cost.write(to: &writer) }
        writer.key("dropped_params")
        DroppedParameter.write(dropped, to: &writer)
        writer.key("timing")
        writer.beginObject()
        writer.key("total_ms")
        writer.milliseconds(now.since(started))
        if let firstChunk {
            writer.key("first_chunk_ms")
            writer.milliseconds(firstChunk.since(started))
        }
        writer.endObject()
        writer.endObject()
    }

    /// The attempts as the JSON array an error carries.
    var attemptsJSON: Bytes {
        var writer = JSONWriter()
        writeAttempts(to: &writer)
        return writer.finish()
    }

    private func writeAttempts(to writer: inout JSONWriter) {
        writer.beginArray()
        for attempt in attempts {
            writer.beginObject()
            writeMembers(attempt, outcome: attempt.failure?.message, to: &writer)
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeMembers(_ attempt: Attempt, outcome: String?, to writer: inout JSONWriter) {
        writer.key("deployment")
        if let deployment = attempt.plan.deploymentID { writer.string(deployment) } else { writer.null() }
        writer.member("group", attempt.plan.group)
        writer.key("provider")
        if let provider = attempt.resolution?.provider.id ?? attempt.failure?.provider { writer.string(provider) } else { writer.null() }
        writer.key("model")
        if let model = attempt.resolution?.upstreamModel ?? attempt.failure?.model { writer.string(model) } else { writer.null() }
        writer.key("status")
        writer.string((attempt.failure?.status ?? .ok).name)
        writer.key("http_status")
        if let httpStatus = attempt.failure.map({ $0.httpStatus }) ?? 200 { writer.int(httpStatus) } else { writer.null() }
        writer.key("latency_ms")
        writer.milliseconds(attempt.latencyNanoseconds)
        writer.key("reason")
        writer.string(attempt.plan.reason)
        writer.key("outcome")
        writer.string(outcome ?? "success")
        if hasParts, let usage = attempt.usage {
            writer.key("usage")
            writer.beginObject()
            writer.member("prompt_tokens", usage.promptTokens)
            writer.member("completion_tokens", usage.completionTokens)
            if attempt.isEstimated {
                writer.key("estimated")
                writer.bool(true)
            }
            writer.endObject()
            writer.key("cost")
            if let cost = attempt.cost { writer.double(cost) } else { writer.null() }
        }
        if let decision = attempt.plan.decision {
            writer.key("decision")
            writer.raw(decision)
        }
    }
}

extension JSONWriter {
    /// Milliseconds with three decimals.
    mutating func milliseconds(_ nanoseconds: Int64) {
        let microseconds = Int(clamping: max(nanoseconds, 0) / 1000)
        decimal(whole: microseconds / 1000, thousandths: microseconds % 1000)
    }
}
