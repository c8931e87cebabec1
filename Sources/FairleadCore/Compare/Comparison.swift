import FairleadModel

/// One request to several models at once. Its chunks are theirs, each with its model's label; its end is the comparison, whatever
/// became of each model's answer.
///
/// It has no thread that waits for many transfers: its own events are those of a queue, the caller's or one of its own.
public final class Comparison: EventSource, @unchecked Sendable {
    /// How a single model is asked.
    public typealias Start = (JSON) throws(Failure) -> Call

    private let contenders: [Contender]
    private let baseline: Int
    private let deliversChunks: Bool
    // Touched only by the one thread that drives it.
    private var started: Instant?
    private var turn = 0
    private var hasEnded = false
    // Touched only by the caller's thread.
    private var ownQueue: Queue?
    private var isOver = false
    private let reach = Locked((task: QueuedCall?.none, isCancelled: false, isOnItsOwn: false))

    /// - Parameters:
    ///   - request: OpenAI's, with `models` in the place of `model`. Its bytes are not needed afterwards.
    ///   - deliversChunks: whether there are chunks among the events where the models' answers are streamed.
    public init(_ request: JSON, client: Client, deliversChunks: Bool = true, start: Start) throws(Failure) {
        let read = try ComparisonRequest(request, client.optionNames) { (try? client.resolution(of: $0, at: $0))?.provider.id }
        baseline = read.baseline
        contenders = read.entries.enumerated().map { Contender($1, number: $0, client: client, start: start) }
        self.deliversChunks = deliversChunks && read.givesChunks
    }

    /// Blocks until all have answered, or failed.
    public func run() throws(Failure) -> Bytes {
        defer { release() }
        while true {
            switch try next(until: .distantFuture) {
            case .done(let reply): return reply
            case .ended: throw Failure(.internal, "the comparison ended without a reply")
            case .chunk, .waiting: continue
            }
        }
    }

    public override func next(until limit: Instant) throws(Failure) -> Event {
        guard !isOver else { return .ended }
        if ownQueue == nil {
            let isFree = reach.withLock { reach in
                guard reach.task == nil else { return false }
                reach.isOnItsOwn = true
                return true
            }
            guard isFree else {
                throw Failure(.invalidArgument, "the call's events come from its queue: take them by fairlead_queue_next")
            }
            let queue = try Queue(configuration: nil)
            try queue.add(self, handle: 0, tag: 0)
            ownQueue = queue
        }
        guard let ownQueue else { return .ended }
        switch try ownQueue.next(until: limit) {
        case .nothing: return .waiting
        case .closed: return .ended
        case .delivery(let delivery):
            switch delivery.event {
            case .chunk(let chunk): return .chunk(chunk)
            case .done(let reply):
                isOver = true
                return .done(reply)
            case .failed(let failure):
                isOver = true
                throw failure
            }
        }
    }

    public override func cancel() {
        let task = reach.withLock { reach in
            reach.isCancelled = true
            return reach.task
        }
        for contender in contenders { contender.cancel() }
        if let task { task.engine.post(task) }
    }

    /// Without effect where its queue is its own, which no caller knows of.
    public override func setPaused(_ isPaused: Bool) { reach.withLock { $0.isOnItsOwn ? nil : $0.task }?.setPaused(isPaused) }

    public override func release() {
        if let task = reach.withLock({ $0.task }) { task.abandon() } else { abandon() }
        // After that, so that nobody is told; its answers may just be being compared.
        reach.withLock { $0.isCancelled = true }
        ownQueue?.close()
        ownQueue = nil
    }

    // MARK: In a queue

    override func enqueue(as queued: QueuedCall) -> Bool {
        let isFirst = reach.withLock { reach in
            guard reach.task == nil else { return false }
            reach.task = queued
            return true
        }
        guard isFirst else { return false }
        for contender in contenders { contender.enqueue(as: queued) }
        return true
    }

    override var isCancelled: Bool { reach.withLock { $0.isCancelled } }

    override var wakeTime: Instant { contenders.reduce(Instant.distantFuture) { min($0, $1.wakeTime) } }

    override func pause() -> Instant { contenders.reduce(Instant.distantFuture) { min($0, $1.pause()) } }

    override func resume() {
        for contender in contenders { contender.resume() }
    }

    override func abandon() {
        hasEnded = true
        for contender in contenders { contender.abandon() }
    }

    override func poll() throws(Failure) -> Event {
        guard !hasEnded else { return .ended }
        guard !isCancelled else {
            abandon()
            throw Failure(.cancelled, "the comparison was cancelled")
        }
        let started = self.started ?? .now
        self.started = started
        // Each has its turn to be first, so that none whose chunks come fast keeps the others waiting.
        for offset in 0..<contenders.count {
            let contender = contenders[(turn &+ offset) % contenders.count]
            while let chunk = contender.advance(since: started) {
                guard deliversChunks else { continue }
                turn = (turn &+ offset &+ 1) % contenders.count
                return .chunk(contender.labelled(chunk))
            }
        }
        guard contenders.allSatisfy(\.hasEnded), !isCancelled else { return .waiting }
        let reply = ComparisonReply(contenders, baseline: baseline, nanoseconds: Instant.now.since(started)) { isCancelled }
        guard let reply else { throw Failure(.cancelled, "the comparison was cancelled") }
        hasEnded = true
        return .done(reply.json)
    }
}
