import FairleadModel
import Synchronization

/// What a transfer has to tell.
public enum TransferEvent {
    case head(HTTPHead)
    /// What has come of the body since the last event, valid until the transfer is asked again, or is freed.
    case body(UnsafeBufferPointer<UInt8>)
    /// The response is complete.
    case end
    case failure(TransferFailure)
    /// The time limit came first.
    case waiting
}

/// One HTTP exchange, driven by the thread that waits for its events, or by an engine. One thread at a time, except for `cancel`.
///
/// Nothing is sent before the first question. Without an engine nothing is read from the network but in `wait`: a caller who does
/// not ask holds the server back by TCP's own means.
public final class Transfer: @unchecked Sendable {
    private let pool: ConnectionPool
    private let request: HTTPRequest
    private let deadlines: Deadlines
    private let limits: Limits
    /// Whose engine drives it, and who is told when there is news.
    private let task: EngineTask?

    private let isCancelled = Atomic(false)
    /// What `cancel` has to wake. It is kept alive by `slot` or `waiter` until the transfer is freed.
    private let sleeping = Atomic<Unmanaged<Wakeable>?>(nil)

    // Of the driving thread only.
    private var waiter: PoolWaiter?
    private var queueDeadline = Instant.distantFuture
    // Where it runs: on a slot of its own, or on a hub of the engine's.
    @exclusivity(unchecked) private var slot: Slot?
    private var hub: Hub?
    @exclusivity(unchecked) private var exchange: Exchange?
    @exclusivity(unchecked) private var isRunning = false
    @exclusivity(unchecked) private var terminal: Terminal?

    private enum Terminal {
        case complete
        case failed(TransferFailure)
    }

    public init(
        _ request: HTTPRequest, on pool: ConnectionPool, for task: EngineTask? = nil, deadlines: Deadlines = .standard,
        limits: Limits = .standard
    ) {
        self.pool = pool
        self.task = task
        self.request = request
        self.deadlines = deadlines
        self.limits = limits
    }

    deinit { close() }

    /// Ends the transfer where it is driven: whoever is just cancelling it may hold it for longer.
    public func close() {
        guard terminal == nil else { return }
        abandon()
        terminal = .failed(TransferFailure(.cancelled, "Closed"))
    }

    /// Ends the transfer: the connection is closed, and whoever waits for an event is told at once. Any thread.
    public func cancel() {
        isCancelled.store(true, ordering: .sequentiallyConsistent)
        sleeping.load(ordering: .sequentiallyConsistent)?.takeUnretainedValue().wake()
    }

    /// What there is to tell now, without waiting: at most one head, then pieces of the body, then once and for all the end or a
    /// failure. The first question sends the request.
    public func next() -> TransferEvent {
        guard let exchange = current() else { return ending }
        if let head = exchange.takeHead() { return .head(head) }
        if exchange.hasBody { return .body(exchange.lendBody()) }
        guard exchange.state.outcome != nil else { return .waiting }
        settle()
        return ending
    }

    /// The next event, waited for until `limit`.
    public func next(until limit: Instant) -> TransferEvent {
        var mayWait = true
        while true {
            let event = next()
            guard case .waiting = event, mayWait else { return event }
            mayWait = wait(until: limit)
        }
    }

    /// The whole response, or, after `next` has handed out its head and parts of its body, the rest of it. Nil: there is more to
    /// come, and the question is to be repeated after `wait`.
    public func response() throws(TransferFailure) -> HTTPResponse? {
        guard let exchange = current() else {
            switch terminal {
            case .failed(let failure): throw failure
            case .complete: throw TransferFailure(.internal, "The response was taken already", requestNeverSent: false)
            case nil: return nil
            }
        }
        guard exchange.state.outcome != nil else { return nil }
        let head = exchange.takeHead() ?? exchange.deliveredHead
        let body = exchange.takeBody()
        settle()
        if case .failed(let failure) = terminal { throw failure }
        guard let head else { throw TransferFailure(.internal, "A response without a head", requestNeverSent: false) }
        return HTTPResponse(head: head, body: body)
    }

    /// Lets the transfer go on, on this thread, which sleeps until something has come, `limit`, or `cancel`. False: the limit has
    /// come.
    public func wait(until limit: Instant) -> Bool {
        guard terminal == nil, !isCancelled.load(ordering: .relaxed) else { return true }
        if isRunning, let slot {
            guard !slot.isInherited else { return true }
            let exchange = slot.exchange
            exchange.clock.now = .now
            slot.wait(until: limit)
            exchange.clock.now = .now
            slot.advance()
            return exchange.now < limit
        }
        guard let waiter, !waiter.isInherited else { return true }
        waiter.wait(until: min(limit, queueDeadline))
        return Instant.now < limit
    }

    /// As `wait(until:)`, for whichever of two transfers has something first.
    public static func wait(for one: Transfer, or other: Transfer, until limit: Instant) {
        guard one.terminal == nil, other.terminal == nil, !one.isCancelled.load(ordering: .relaxed) else { return }
        guard one.isRunning, other.isRunning, let first = one.slot, let second = other.slot else {
            // One of them waits for a connection that others have.
            _ = one.wait(until: min(limit, Instant.now.advanced(milliseconds: 5)))
            _ = other.wait(until: min(limit, Instant.now.advanced(milliseconds: 1)))
            return
        }
        guard !first.isInherited, !second.isInherited else { return }
        let before = Instant.now
        first.exchange.clock.now = before
        second.exchange.clock.now = before
        first.wait(beside: second, until: limit)
        let after = Instant.now
        first.exchange.clock.now = after
        second.exchange.clock.now = after
        first.advance()
        second.advance()
    }

    private var ending: TransferEvent {
        switch terminal {
        case .complete: .end
        case .failed(let failure): .failure(failure)
        case nil: .waiting
        }
    }

    /// The exchange, begun if it has not been; nil while it waits for a place, and after the end.
    @inline(__always)
    private func current() -> Exchange? {
        guard terminal == nil else { return nil }
        if !isRunning {
            guard begin() else { return nil }
        } else {
            if let slot, slot.isInherited {
                terminal = .failed(
                    TransferFailure(.forked, "The transfer was begun by the parent process", requestNeverSent: false))
                return nil
            }
            exchange?.discardLentBody()
            if hub != nil { exchange?.expire() }
        }
        if isCancelled.load(ordering: .relaxed) {
            abandonAsCancelled()
            return nil
        }
        return exchange
    }

    /// Finds a slot and sends the request; false when that has to wait, or has failed.
    private func begin() -> Bool {
        let now = Instant.now
        do throws(TransferFailure) {
            let origin: Origin
            if let known = request.origin { origin = known } else { origin = try Origin(url: request.url, unixSocket: request.unixSocket) }
            if now >= deadlines.total {
                throw TransferFailure(.timeout(.total), "The deadline passed before \(origin.authority) was asked")
            }
            if let task {
                try begin(origin, for: task, at: now)
                return true
            }
            guard let slot = try place(origin, at: now) else { return false }
            do throws(TransferFailure) {
                try slot.exchange.prepare(request, deadlines: deadlines, limits: limits, at: now)
            } catch {
                pool.release(slot, at: now)
                throw error
            }
            self.slot = slot
            exchange = slot.exchange
            isRunning = true
            sleeping.store(Unmanaged.passUnretained(slot), ordering: .sequentiallyConsistent)
            if isCancelled.load(ordering: .sequentiallyConsistent) { return true }
            slot.start()
            return true
        } catch {
            terminal = .failed(error)
            return false
        }
    }

    private func begin(_ origin: Origin, for task: EngineTask, at now: Instant) throws(TransferFailure) {
        guard let hub = task.engine.hub(for: pool), let exchange = hub.makeExchange(for: origin, unixSocket: request.unixSocket) else {
            throw TransferFailure(.connect, "No memory or no descriptors are left for a connection to \(origin.authority)")
        }
        do throws(TransferFailure) {
            try exchange.prepare(request, deadlines: deadlines, limits: limits, at: now)
        } catch {
            hub.giveBack(exchange)
            throw error
        }
        self.hub = hub
        self.exchange = exchange
        isRunning = true
        exchange.listener = task
        hub.start(exchange)
    }

    /// A slot of the pool's; nil when it has to be waited for.
    private func place(_ origin: Origin, at now: Instant) throws(TransferFailure) -> Slot? {
        let place: ConnectionPool.Place
        if let waiter, !waiter.isInherited {
            if isCancelled.load(ordering: .sequentiallyConsistent) {
                pool.withdraw(waiter, at: now)
                throw TransferFailure(.cancelled, "Cancelled")
            }
            guard let grant = waiter.takeGrantIfThere() else {
                guard now >= queueDeadline else { return nil }
                pool.withdraw(waiter, at: now)
                let clock: TransferFailure.Clock = now >= deadlines.total ? .total : .connect
                throw TransferFailure(.timeout(clock), "All connections to \(origin.authority) stayed in use")
            }
            place = pool.redeem(grant, origin, unixSocket: request.unixSocket, at: now)
        } else {
            place = pool.acquire(origin, unixSocket: request.unixSocket, at: now)
        }
        switch place {
        case .slot(let slot): return slot
        case .unavailable:
            throw TransferFailure(.connect, "No memory or no descriptors are left for a connection to \(origin.authority)")
        case .queued(let waiter):
            self.waiter = waiter
            queueDeadline = min(now.advanced(milliseconds: deadlines.connectMilliseconds), deadlines.total)
            sleeping.store(Unmanaged.passUnretained(waiter), ordering: .sequentiallyConsistent)
            return nil
        }
    }

    /// The exchange has ended: notes how, and gives its place back.
    private func settle() {
        guard let exchange, let outcome = exchange.state.outcome else { return }
        switch outcome {
        case .complete: terminal = .complete
        case .failed(let kind, let code):
            terminal = .failed(exchange.failure(kind, curlCode: code, authority: request.origin?.authority ?? ""))
        }
        if let slot { pool.release(slot, at: exchange.now) }
        hub?.giveBack(exchange)
    }

    private func abandonAsCancelled() {
        guard let exchange else { return }
        let failure = exchange.failure(.cancelled, curlCode: 0, authority: request.origin?.authority ?? "")
        abandon()
        terminal = .failed(failure)
    }

    /// Closes the connection of an exchange that is under way, and gives its place back.
    private func abandon() {
        if isRunning, let slot {
            guard !slot.isInherited else { return }
            slot.exchange.cancel()
            slot.stop()
            pool.release(slot, at: .now)
        } else if isRunning, let hub, let exchange {
            guard task?.engine.isInherited == false else { return }
            exchange.cancel()
            hub.giveBack(exchange)
        } else if let waiter {
            pool.withdraw(waiter, at: .now)
        }
    }

    // MARK: On an engine

    /// The moment at which the transfer wants to be asked in any case.
    public var deadline: Instant {
        guard let exchange, exchange.state.outcome == nil else { return .distantFuture }
        return exchange.state.deadline
    }

    /// Takes nothing more of the body, until `resume`. Of its clocks only the last goes on, and ends the exchange when it is run out.
    public func pause() {
        guard let hub, let exchange, terminal == nil else { return }
        exchange.holdBack()
        guard exchange.state.outcome == nil else { return }
        exchange.expire()
        if exchange.state.outcome != nil { hub.stop(exchange) }
    }

    public func resume() {
        guard hub != nil, terminal == nil else { return }
        exchange?.letGo()
    }

    /// Lets the response end properly, so that its connection can be used again, though nobody wants to know what is still in it:
    /// after the last event there is seldom more than the end of the framing to come.
    public func finish() {
        guard terminal == nil, isRunning, let exchange else { return }
        if let hub {
            if exchange.state.outcome == nil {
                terminal = .complete
                hub.forsake(exchange)
            } else {
                settle()
            }
            return
        }
        // Not waited for longer than a new connection would take.
        let limit = Instant.now.advanced(milliseconds: 20)
        while true {
            switch next(until: limit) {
            case .head, .body: continue
            case .end, .failure, .waiting: return
            }
        }
    }
}
