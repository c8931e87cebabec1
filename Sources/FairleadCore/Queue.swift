import FairleadModel
import FairleadTransport

/// The events of many calls, driven by a thread of the queue's own, for whoever takes them. Any thread.
///
/// Each call's events wait with the call; the queue knows whose turn it is, so that none can keep the others waiting, and a call
/// that is freed takes its events with it.
public final class Queue: @unchecked Sendable {
    public enum Event: Sendable {
        case chunk(Bytes)
        /// One of these two is a call's last.
        case done(Bytes)
        case failed(Failure)

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
    /// Readable while events wait, from when the first one comes until a taker finds none.
    private let bell: Bell
    private let monitor = Monitor()
    // Touched only with the monitor locked.
    private var turns = Turns()
    private var isSignalled = false
    private var isClosed = false
    private var sleepers = 0

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

    public var descriptor: Int32 { bell.descriptor }

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
            if isSignalled {
                isSignalled = false
                bell.silence()
            }
            let isOver = isClosed
            guard !isOver, Instant.now < limit else {
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
    func put(_ events: [Event], of queued: QueuedCall) -> Bool {
        guard !events.isEmpty else { return false }
        monitor.lock()
        defer { monitor.unlock() }
        guard !isClosed, !queued.isAbandoned else { return false }
        let hadTurn = queued.wantsTurn
        let isFull = queued.add(events, limits)
        if queued.wantsTurn { announce(queued, isListed: hadTurn) }
        return isFull
    }

    /// With the monitor locked.
    private func announce(_ queued: QueuedCall, isListed: Bool) {
        if !isListed { turns.append(queued) }
        if !isSignalled {
            isSignalled = true
            bell.ring()
        }
        if sleepers > 0 { monitor.wakeAll() }
    }

    /// Whether the call's events wait, or have their turns again.
    func setPaused(_ isPaused: Bool, _ queued: QueuedCall) {
        guard !isInherited else { return }
        monitor.lock()
        defer { monitor.unlock() }
        guard !isClosed, !queued.isAbandoned, queued.isPaused != isPaused else { return }
        if queued.wantsTurn { turns.remove(queued) }
        queued.isPaused = isPaused
        if queued.wantsTurn { announce(queued, isListed: false) }
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
