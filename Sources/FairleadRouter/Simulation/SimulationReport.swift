import FairleadModel

/// What a run came to.
struct SimulationReport: Sendable {
    struct Slice: Sendable {
        var requests = 0
        var failures = 0
        var latency = 0.0
        var slowest = 0.0
    }

    let strategy: Strategy
    let deployments: [String]
    var attempts = 0
    var hedges = 0
    private var succeeded = 0
    private var failures: [Status: Int] = [:]
    /// Milliseconds.
    private var latencies: [Double] = []
    private var cost = 0.0
    private var unpriced = 0
    private var slices: [Slice] = []
    private var loads: [(attempts: Int, failures: Int, peakInFlight: Int)] = []
    private var length = 0.0
    private var canaries: [CanaryReport] = []
    private var end = Instant(nanoseconds: 0)
    private(set) var fingerprint: UInt64 = 0

    /// Of the run's beginning a long one shows as much as a short one.
    private static let sliceLength = 1.0

    init(strategy: Strategy, deployments: [String]) {
        self.strategy = strategy
        self.deployments = deployments
    }

    mutating func succeed(begun: Instant, latency: Int64, cost: Double?) {
        let milliseconds = Double(latency) / 1e6
        succeeded &+= 1
        latencies.append(milliseconds)
        if let cost { self.cost += cost } else { unpriced &+= 1 }
        inSlice(begun) { slice in
            slice.requests &+= 1
            slice.latency += milliseconds
            slice.slowest = max(slice.slowest, milliseconds)
        }
    }

    mutating func fail(_ status: Status, begun: Instant) {
        failures[status, default: 0] &+= 1
        inSlice(begun) { slice in
            slice.requests &+= 1
            slice.failures &+= 1
        }
    }

    private mutating func inSlice(_ moment: Instant, _ change: (inout Slice) -> Void) {
        let position = Int(min(max(0, Double(moment.nanoseconds) / 1e9 / Self.sliceLength), 100_000))
        while slices.count <= position { slices.append(Slice()) }
        change(&slices[position])
    }

    mutating func finish(_ deployments: [SimulatedDeployment], at end: Instant, fingerprint: UInt64, canaries: [CanaryReport]) {
        self.canaries = canaries
        self.end = end
        loads = deployments.map { ($0.attempts, $0.failures, $0.peakInFlight) }
        length = Double(end.nanoseconds) / 1e9
        self.fingerprint = fingerprint
        latencies.sort()
    }

    func write(to writer: inout JSONWriter) {
        let failed = failures.values.reduce(0, +)
        writer.beginObject()
        writer.key("strategy")
        writer.string(strategy.rawValue)
        writer.member("requests", succeeded &+ failed)
        writer.member("succeeded", succeeded)
        writer.member("failed", failed)
        writer.key("failures")
        writer.beginObject()
        for (status, count) in failures.sorted(by: { $0.key.name < $1.key.name }) {
            writer.key(status.name)
            writer.int(count)
        }
        writer.endObject()
        writer.member("attempts", attempts)
        writer.member("hedges", hedges)
        writer.key("latency_ms")
        writeLatencies(to: &writer)
        writer.key("cost")
        if unpriced == 0, succeeded > 0 { writer.double(cost) } else { writer.null() }
        writer.key("duration_s")
        writer.double(length)
        writer.key("fingerprint")
        writer.string(String(fingerprint, radix: 16))
        writer.key("load")
        writeLoad(to: &writer)
        writer.key("canaries")
        writer.beginArray()
        for canary in canaries { canary.write(to: &writer, end) }
        writer.endArray()
        writer.key("timeline")
        writeTimeline(to: &writer)
        writer.endObject()
    }

    private func writeLatencies(to writer: inout JSONWriter) {
        guard !latencies.isEmpty else { return writer.null() }
        writer.beginObject()
        writer.key("mean")
        writer.double(Self.rounded(latencies.reduce(0, +) / Double(latencies.count)))
        for (name, part) in [("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("max", 1.0)] {
            writer.key(name)
            writer.double(Self.rounded(latencies[min(latencies.count - 1, Int(part * Double(latencies.count)))]))
        }
        writer.endObject()
    }

    private func writeLoad(to writer: inout JSONWriter) {
        let all = loads.reduce(0) { $0 + $1.attempts }
        writer.beginObject()
        for (id, load) in zip(deployments, loads) {
            writer.key(id)
            writer.beginObject()
            writer.member("attempts", load.attempts)
            writer.key("share")
            // Of a thousand deployments each has little.
            writer.double(all > 0 ? (Double(load.attempts) / Double(all) * 1e6).rounded() / 1e6 : 0)
            writer.member("failures", load.failures)
            writer.member("peak_in_flight", load.peakInFlight)
            writer.endObject()
        }
        writer.endObject()
    }

    /// At most two hundred points, each of as many seconds as it takes.
    private func writeTimeline(to writer: inout JSONWriter) {
        let width = max(1, (slices.count + 199) / 200)
        writer.beginArray()
        for start in stride(from: 0, to: slices.count, by: width) {
            let part = slices[start..<min(start + width, slices.count)]
            let requests = part.reduce(0) { $0 + $1.requests }
            let failures = part.reduce(0) { $0 + $1.failures }
            writer.beginObject()
            writer.key("at_s")
            writer.double(Double(start) * Self.sliceLength)
            writer.member("requests", requests)
            writer.member("failures", failures)
            writer.key("mean_ms")
            let answered = requests - failures
            if answered > 0 { writer.double(Self.rounded(part.reduce(0) { $0 + $1.latency } / Double(answered))) } else { writer.null() }
            writer.key("max_ms")
            if answered > 0 { writer.double(Self.rounded(part.reduce(0) { max($0, $1.slowest) })) } else { writer.null() }
            writer.endObject()
        }
        writer.endArray()
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
