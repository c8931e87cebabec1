import FairleadModel
import FairleadTransport

/// A call in a queue: the engine's thread takes it on, its events wait here to be taken.
final class QueuedCall: EngineTask, @unchecked Sendable {
    let handle: UInt
    let tag: UInt64
    private let queue: Queue
    /// Until its end; of the engine's thread.
    private var call: EventSource?

    // Touched only by the queue, with its monitor locked.
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
        case .patience where !call.isCancelled: return call.pause()
        case .patience, .more: call.resume()
        }
        var found: [Queue.Event] = []
        while true {
            do throws(Failure) {
                switch try call.poll() {
                case .chunk(let chunk):
                    found.append(.chunk(chunk))
                    guard found.count >= Self.batch else { continue }
                    if queue.put(found, of: self) { return call.pause() }
                    found.removeAll(keepingCapacity: true)
                case .done(let reply):
                    found.append(.done(reply))
                    return finish(with: found)
                case .waiting:
                    return queue.put(found, of: self) ? call.pause() : call.wakeTime
                case .ended:
                    return finish(with: found)
                }
            } catch {
                found.append(.failed(error))
                return finish(with: found)
            }
        }
    }

    override func engineStops() { end() }

    private func finish(with events: [Queue.Event]) -> Instant? {
        _ = queue.put(events, of: self)
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
    var wantsTurn: Bool { position < events.count && !isPaused }

    /// True: it has as much as it may have.
    func add(_ new: [Queue.Event], _ limits: QueueLimits) -> Bool {
        events.append(contentsOf: new)
        for event in new { bytes &+= event.bytes }
        isFull = events.count &- position >= limits.events || bytes >= limits.bytes
        relief = (limits.events / 2, limits.bytes / 2)
        return isFull
    }

    private var relief = (events: 0, bytes: 0)

    /// There is one. True: the provider need not be held back any more.
    func take() -> (Queue.Event, isRelieved: Bool) {
        let event = events[position]
        position &+= 1
        bytes &-= event.bytes
        if position == events.count {
            events = []
            position = 0
        }
        guard isFull, events.count &- position <= relief.events, bytes <= relief.bytes else { return (event, false) }
        isFull = false
        return (event, true)
    }

    func dropEvents() {
        events = []
        position = 0
        bytes = 0
    }
}

/// Those whose turn comes: a list that runs through its members, so that any of them can leave it at once.
struct Turns {
    private var first: QueuedCall?
    private unowned(unsafe) var last: QueuedCall?

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
