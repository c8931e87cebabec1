import FairleadModel
import FairleadTransport
import Glibc

/// The events of many calls, driven by a thread of the queue's own, for whoever takes them. Any thread.
///
/// Each call's events wait with the call; the queue knows whose turn it is, so that none can keep the others waiting, and a call
/// that is freed takes its events with it.
public final class Queue: @unchecked Sendable {
    public enum Event: Sendable {
        case chunk(Bytes)
        /// One of these two is a call's last.
        case done(Bytes)
        // A failure is large, and an event is moved about.
        indirect case failed(Failure)

        var bytes: Int {
            switch self {
            case .chunk(let bytes), .done(let bytes): bytes.count
            case .failed: 0
            }
        }
    }

    public struct Delivery: Sendable {
        public let event: Event
        /// What the call was added with.
        public let handle: UInt
        public let tag: UInt64
    }

    public enum Outcome: Sendable {
        case delivery(Delivery)
        /// Nothing came within the time limit.
        case nothing
        /// The queue has been closed.
        case closed
    }

    private let limits: QueueLimits
    private let engine: Engine
    /// Readable while events wait, from when the first one comes until a taker finds none, once somebody has asked for its descriptor.
    private let bell: Bell
    private let monitor = Monitor()
    // Touched only with the monitor locked.
    private var turns = Turns()
    private var isWatched = false
    private var isSignalled = false
    /// Those that were decided on and have not been silenced: the bell is rung with the monitor unlocked, as whoever hears it locks it.
    private var rings: UInt64 = 0
    private var isClosed = false
    private var sleepers = 0
    /// Of the engine's thread: what one call has to put in, so that an array is not made for each.
    @exclusivity(unchecked) var found: [Event] = []

    /// - Throws: `limit` when the process has no descriptors left, `configuration`.
    public init(configuration: JSON?) throws(Failure) {
        limits = try QueueLimits(configuration)
        guard let bell = Bell(), let engine = Engine() else {
            throw Failure(.limit, "the process has no file descriptors left for a queue")
        }
        self.bell = bell
        self.engine = engine
    }

    deinit { close() }

    public var descriptor: Int32 {
        guard !isInherited else { return bell.descriptor }
        monitor.lock()
        isWatched = true
        let wake = turns.isEmpty ? Wake() : wake()
        monitor.unlock()
        carryOut(wake)
        return bell.descriptor
    }

    public var isInherited: Bool { engine.isInherited }

    /// Begins the call. From now on its events come here.
    public func add(_ call: EventSource, handle: UInt, tag: UInt64) throws(Failure) {
        guard !isInherited else { throw Self.inherited }
        // Asked for first, since a call that is in a queue can be taken nowhere else.
        guard engine.start() else {
            throw Failure(.limit, "the queue is closed, or the process can have no more threads")
        }
        let queued = QueuedCall(call, in: self, on: engine, handle: handle, tag: tag)
        guard call.enqueue(as: queued) else {
            throw Failure(.invalidArgument, "the call has begun already: a call is added to one queue, before its first event was asked for")
        }
        engine.post(queued)
    }

    /// The next event, waited for until `limit`. Each call that has some has its turn.
    public func next(until limit: Instant) throws(Failure) -> Outcome {
        guard !isInherited else { throw Self.inherited }
        monitor.lock()
        while true {
            if let queued = turns.popFirst() {
                let (event, isRelieved) = queued.take()
                if queued.wantsTurn { turns.append(queued) }
                monitor.unlock()
                if isRelieved { engine.post(queued) }
                return .delivery(Delivery(event: event, handle: queued.handle, tag: queued.tag))
            }
            isSignalled = false
            if rings > 0 { silence() }
            let isOver = isClosed
            guard !isOver, limit.nanoseconds > 0, Instant.now < limit else {
                monitor.unlock()
                return isOver ? .closed : .nothing
            }
            sleepers &+= 1
            _ = monitor.wait(until: limit)
            sleepers &-= 1
        }
    }

    /// Cancels the calls that are running, and gives out nothing more. Returns when the thread has ended.
    public func close() {
        guard !isInherited else { return }
        monitor.lock()
        isClosed = true
        turns.removeAll()
        monitor.wakeAll()
        monitor.unlock()
        engine.stop()
    }

    // MARK: For the calls

    /// True: the call has as much waiting as it may have.
    func putFound(of queued: QueuedCall) -> Bool {
        guard !found.isEmpty else { return false }
        defer { found.removeAll(keepingCapacity: true) }
        monitor.lock()
        guard !isClosed, !queued.isAbandoned else {
            monitor.unlock()
            return false
        }
        let hadTurn = queued.wantsTurn
        let isFull = queued.add(found, limits)
        let wake = queued.wantsTurn ? announce(queued, isListed: hadTurn) : Wake()
        monitor.unlock()
        carryOut(wake)
        return isFull
    }

    /// Who is to be told, once the monitor is unlocked, that there are events.
    private struct Wake {
        var sleepers = false
        var watchers = false
    }

    /// With the monitor locked.
    private func announce(_ queued: QueuedCall, isListed: Bool) -> Wake {
        if !isListed { turns.append(queued) }
        return wake()
    }

    /// With the monitor locked.
    private func wake() -> Wake {
        let mustRing = isWatched && !isSignalled
        if mustRing {
            isSignalled = true
            rings &+= 1
        }
        return Wake(sleepers: sleepers > 0, watchers: mustRing)
    }

    private func carryOut(_ wake: Wake) {
        if wake.watchers { bell.ring() }
        if wake.sleepers { monitor.wakeAll() }
    }

    /// With the monitor locked. A ring that was decided on and has not come yet will come at once, unless its thread has lost its
    /// processor: then whoever hears it finds nothing, and silences it.
    private func silence() {
        for _ in 0..<100 {
            rings &-= min(bell.silence(), rings)
            guard rings > 0 else { return }
            sched_yield()
        }
    }

    /// Whether the call's events wait, or have their turns again.
    func setPaused(_ isPaused: Bool, _ queued: QueuedCall) {
        guard !isInherited else { return }
        monitor.lock()
        guard !isClosed, !queued.isAbandoned, queued.isPaused != isPaused else { return monitor.unlock() }
        if queued.wantsTurn { turns.remove(queued) }
        queued.isPaused = isPaused
        let wake = queued.wantsTurn ? announce(queued, isListed: false) : Wake()
        monitor.unlock()
        carryOut(wake)
    }

    enum Need {
        case more, patience, nothing
    }

    func need(of queued: QueuedCall) -> Need {
        monitor.lock()
        defer { monitor.unlock() }
        return queued.isAbandoned ? .nothing : queued.isFull ? .patience : .more
    }

    /// Nothing more of this call is given out.
    func abandon(_ queued: QueuedCall) {
        guard !isInherited else { return }
        monitor.lock()
        queued.isAbandoned = true
        if queued.wantsTurn { turns.remove(queued) }
        queued.dropEvents()
        monitor.unlock()
        engine.post(queued)
    }

    private static let inherited = Failure(
        .invalidArgument, "the queue belongs to the parent process, whose thread drives it: create one in this process")
}

/// How much of a call may wait to be taken before its provider is held back.
struct QueueLimits: Sendable {
    var events = Limits.standard.queuedEvents
    var bytes = Limits.standard.queuedBytes

    init(_ configuration: JSON?) throws(Failure) {
        guard let configuration else { return }
        var findings = Findings(of: "the queue's configuration")
        let place = Place(value: configuration, pointer: "")
        for (name, member) in place.members where name != "max_events" && name != "max_bytes" {
            let meant = Spelling.nearest(to: name, among: ["max_events", "max_bytes"]).map { ": did you mean \"\($0)\"?" } ?? ""
            findings.fault(member.pointer, "is no setting of a queue\(meant)")
        }
        if let limit = findings.whole(place["max_events"], in: 1...1_000_000) { events = limit }
        if let limit = findings.whole(place["max_bytes"], in: 1...1 << 30) { bytes = limit }
        if let failure = findings.failure { throw failure }
    }
}
