import FairleadCore
import FairleadModel

/// Copies of requests, sent to silent models by a queue's thread: no caller waits for them or is affected by how they end.
/// Their router is another than the callers', with a health, limits and spending of its own. Any thread.
final class ShadowTraffic: Sendable {
    private struct State {
        var queue: Queue?
        var random: SplitMix64
        /// Under way, by their numbers.
        var running: [UInt64: ShadowRecord] = [:]
        var records: [ShadowRecord] = []
        var recordedBytes = 0
        var tally = ShadowTally()
        var number = 0
    }

    private let client: Client
    private let router: Router
    private let state: Locked<State>

    /// All that is kept of answers together.
    private static let mostBytes = 16 << 20
    /// What a copy does not say: it is one attempt, in one piece, at the silent model.
    private static let left: Set<String> = [
        "model", "stream", "stream_options", "fallbacks", "num_retries", "hedging", "explain", "stream_failover", "disable_fallbacks", "retries",
    ]

    init(_ client: Client, _ configuration: RouterConfiguration) {
        var entropy = SystemRandomNumberGenerator()
        self.client = client
        router = Router(Self.plain(configuration))
        state = Locked(State(random: SplitMix64(seed: configuration.settings.seed ?? entropy.next())))
    }

    deinit { state.withLock { $0.queue.take() }?.close() }

    /// Takes over what another has recorded.
    init(_ configuration: RouterConfiguration, succeeding old: ShadowTraffic) {
        var entropy = SystemRandomNumberGenerator()
        client = old.client
        router = Router(Self.plain(configuration), succeeding: old.router)
        var state = State(random: SplitMix64(seed: configuration.settings.seed ?? entropy.next()))
        old.collect()
        old.state.withLock { previous in
            state.records = previous.records
            state.recordedBytes = previous.recordedBytes
            state.tally = previous.tally
            state.number = previous.number
        }
        self.state = Locked(state)
    }

    /// Whatever the router does for its callers: a copy is one attempt, at the model that was named.
    private static func plain(_ configuration: RouterConfiguration) -> RouterConfiguration {
        var configuration = configuration
        configuration.settings.hedging = nil
        configuration.settings.groupHedging = [:]
        configuration.settings.retryPolicy = RetryPolicy()
        configuration.settings.groupRetryPolicies = [:]
        configuration.settings.canaries = [:]
        configuration.settings.recording = nil
        return configuration
    }

    /// Copies a request whose first attempt goes to a deployment, for each of its silent models.
    func mirror(_ request: JSON, at deployment: Deployment) {
        guard let silent = deployment.silentModel, request.present("dry_run")?.bool != true else { return }
        for target in silent.targets {
            guard let number = admit(silent.percent, { number in
                ShadowRecord(
                    number: number, at: wallClockSeconds(), group: deployment.group, deployment: deployment.id, silentModel: target,
                    callID: request.present("litellm_call_id")?.string.map(ShadowRecord.bounded))
            }) else { continue }
            do throws(Failure) {
                let copy = try Self.copy(of: request, for: target)
                let call = try client.startCall(copy, course: router.course(for: copy, now: .now))
                try add(call, number)
            } catch {
                state.withLock { state in
                    guard var record = state.running.removeValue(forKey: number) else { return }
                    record.error = error.json
                    Self.keep(record, in: &state, router.configuration.settings.silentRecords)
                }
            }
        }
    }

    private static func copy(of request: JSON, for target: String) throws(Failure) -> JSON {
        var writer = JSONWriter(capacity: request.source.count &+ 64)
        writer.beginObject()
        writer.key("model")
        writer.string(target)
        writer.members(of: request) { !left.contains($0.string ?? "") }
        writer.member("num_retries", 0)
        writer.key("disable_fallbacks")
        writer.bool(true)
        writer.endObject()
        do {
            return try JSONDocument(writer.finish()).root
        } catch {
            throw Failure(.limit, "the request's copy is too large: \(error.message)")
        }
    }

    /// The number of a copy that is to be sent, which counts as under way from here on.
    private func admit(_ percent: Double, _ record: (Int) -> ShadowRecord) -> UInt64? {
        collect()
        return state.withLock { state in
            guard state.random.unit() * 100 < percent else { return nil }
            guard state.running.count < router.configuration.settings.silentInFlight else {
                state.tally.skipped &+= 1
                return nil
            }
            state.number &+= 1
            state.tally.sent &+= 1
            state.running[UInt64(state.number)] = record(state.number)
            return UInt64(state.number)
        }
    }

    private func add(_ call: Call, _ number: UInt64) throws(Failure) {
        let queue = try state.withLock { (state) throws(Failure) in
            if let queue = state.queue, !queue.isInherited { return queue }
            let queue = try Queue(configuration: nil)
            state.queue = queue
            return queue
        }
        try queue.add(call, handle: 0, tag: number)
    }

    /// Takes what has been answered, without waiting.
    func collect() {
        let queue = state.withLock { state in
            // In a forked child the parent's copies are the parent's.
            if state.queue?.isInherited == true { (state.queue, state.running) = (nil, [:]) }
            return state.queue
        }
        guard let queue else { return }
        let past = Instant(nanoseconds: .min)
        while case .delivery(let delivery)? = try? queue.next(until: past) {
            state.withLock { state in
                guard var record = state.running[delivery.tag] else { return }
                switch delivery.event {
                case .chunk: return
                case .done(let reply): record.reply = reply
                case .failed(let failure): record.error = failure.json
                }
                state.running[delivery.tag] = nil
                Self.keep(record, in: &state, router.configuration.settings.silentRecords)
            }
        }
    }

    private static func keep(_ record: ShadowRecord, in state: inout State, _ limit: Int) {
        if let reply = record.reply {
            state.tally.succeeded &+= 1
            if let document = try? JSONDocument(reply), let cost = document.root["fairlead"]?["cost"]?.double { state.tally.cost += cost }
        } else {
            state.tally.failed &+= 1
        }
        guard limit > 0, record.bytes <= mostBytes else { return }
        state.records.append(record)
        state.recordedBytes &+= record.bytes
        while state.records.count > limit || state.recordedBytes > mostBytes, let oldest = state.records.first {
            state.recordedBytes &-= oldest.bytes
            state.records.removeFirst()
        }
    }

    // MARK: What there is to see

    var metrics: String {
        collect()
        let (tally, inFlight) = state.withLock { ($0.tally, $0.running.count) }
        return StateReport.metrics(of: tally, inFlight: inFlight)
    }

    /// - Parameter number: of the last record that is known already.
    func json(after number: Int) -> Bytes {
        collect()
        let (tally, inFlight, records) = state.withLock { ($0.tally, $0.running.count, $0.records.filter { $0.number > number }) }
        var writer = JSONWriter(capacity: records.reduce(512) { $0 &+ $1.bytes &+ 256 })
        writer.beginObject()
        writer.key("silent")
        tally.write(inFlight: inFlight, to: &writer)
        writer.key("records")
        writer.beginArray()
        for record in records.sorted(by: { $0.number < $1.number }) { record.write(to: &writer) }
        writer.endArray()
        writer.endObject()
        return writer.finish()
    }
}
