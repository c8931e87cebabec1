import FairleadModel
import FairleadTransport

/// A call in a queue: the engine's thread takes it on, its events wait here to be taken.
final class QueuedCall: EngineTask, @unchecked Sendable {
    let handle: UInt
    let tag: UInt64
    private let queue: Queue
    /// Until its end; of the engine's thread.
    private var call: EventSource?
    private var isHoldingBack = false

    // Touched only by the queue, with its monitor locked. As a rule there is one event at a time, for which no array is made.
    private var first: Queue.Event?
    private var events: [Queue.Event] = []
    private var position = 0
    private var bytes = 0
    private(set) var isFull = false
    var isAbandoned = false
    /// By its consumer, who is to be given nothing of it.
    var isPaused = false
    /// The neighbours among those whose turn comes.
    var next: QueuedCall?
    unowned(unsafe) var previous: QueuedCall?

    init(_ call: EventSource, in queue: Queue, on engine: Engine, handle: UInt, tag: UInt64) {
        self.call = call
        self.queue = queue
        self.handle = handle
        self.tag = tag
        super.init(on: engine)
    }

    /// Any thread.
    func abandon() { queue.abandon(self) }

    func setPaused(_ isPaused: Bool) { queue.setPaused(isPaused, self) }

    // MARK: On the engine's thread

    override func run(at now: Instant) -> Instant? {
        guard let call else { return nil }
        switch queue.need(of: self) {
        case .nothing:
            end()
            return nil
        case .patience where !call.isCancelled: return holdBack(call)
        case .patience, .more:
            if isHoldingBack { call.resume() }
            isHoldingBack = false
        }
        while true {
            do throws(Failure) {
                switch try call.poll() {
                case .chunk(let chunk):
                    queue.found.append(.chunk(chunk))
                    if queue.found.count >= Self.batch, queue.putFound(of: self) { return holdBack(call) }
                case .done(let reply):
                    queue.found.append(.done(reply))
                    return finish()
                case .waiting:
                    return queue.putFound(of: self) ? holdBack(call) : call.wakeTime
                case .ended:
                    return finish()
                }
            } catch {
                queue.found.append(.failed(error))
                return finish()
            }
        }
    }

    private func holdBack(_ call: EventSource) -> Instant {
        isHoldingBack = true
        return call.pause()
    }

    override func engineStops() { end() }

    private func finish() -> Instant? {
        _ = queue.putFound(of: self)
        end()
        return nil
    }

    private func end() {
        call?.abandon()
        call = nil
    }

    private static let batch = 64

    // MARK: For the queue

    /// It is among those whose turn comes.
    var wantsTurn: Bool { count > 0 && !isPaused }

    private var count: Int { events.count &- position &+ (first == nil ? 0 : 1) }

    /// True: it has as much as it may have.
    func add(_ new: [Queue.Event], _ limits: QueueLimits) -> Bool {
        for event in new {
            bytes &+= event.bytes
            if count == 0 { first = event } else { events.append(event) }
        }
        isFull = count >= limits.events || bytes >= limits.bytes
        if isFull { relief = (limits.events / 2, limits.bytes / 2) }
        return isFull
    }

    private var relief = (events: 0, bytes: 0)

    /// There is one. True: the provider need not be held back any more.
    func take() -> (Queue.Event, isRelieved: Bool) {
        let event: Queue.Event
        if let only = first.take() {
            event = only
        } else {
            event = events[position]
            position &+= 1
            if position == events.count {
                events = []
                position = 0
            }
        }
        bytes &-= event.bytes
        guard isFull, count <= relief.events, bytes <= relief.bytes else { return (event, false) }
        isFull = false
        return (event, true)
    }

    func dropEvents() {
        first = nil
        events = []
        position = 0
        bytes = 0
    }
}

/// Those whose turn comes: a list that runs through its members, so that any of them can leave it at once.
struct Turns {
    private var first: QueuedCall?
    private unowned(unsafe) var last: QueuedCall?

    var isEmpty: Bool { first == nil }

    mutating func append(_ new: QueuedCall) {
        new.previous = last
        if let last { last.next = new } else { first = new }
        last = new
    }

    mutating func popFirst() -> QueuedCall? {
        guard let found = first else { return nil }
        remove(found)
        return found
    }

    /// The member is in the list.
    mutating func remove(_ member: QueuedCall) {
        let next = member.next
        if let previous = member.previous { previous.next = next } else { first = next }
        if let next { next.previous = member.previous } else { last = member.previous }
        member.next = nil
        member.previous = nil
    }

    mutating func removeAll() {
        while popFirst() != nil {}
    }
}
