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

/// One HTTP exchange, driven by the thread that asks for its events. One thread at a time, except for `cancel`.
///
/// Nothing is sent before the first question, and nothing is read from the network between two: a caller who does not ask
/// holds the server back by TCP's own means.
public final class Transfer: @unchecked Sendable {
    private let pool: ConnectionPool
    private let request: HTTPRequest
    private let deadlines: Deadlines
    private let limits: Limits

    private let isCancelled = Atomic(false)
    /// What `cancel` has to wake. It is kept alive by `slot` or `waiter` until the transfer is freed.
    private let sleeping = Atomic<Unmanaged<Wakeable>?>(nil)

    // Of the driving thread only.
    @exclusivity(unchecked) private var origin: Origin?
    private var waiter: PoolWaiter?
    private var queueDeadline = Instant.distantFuture
    @exclusivity(unchecked) private var slot: Slot?
    @exclusivity(unchecked) private var isRunning = false
    @exclusivity(unchecked) private var terminal: Terminal?

    private enum Terminal {
        case complete
        case failed(TransferFailure)
    }

    public init(
        _ request: HTTPRequest, on pool: ConnectionPool, deadlines: Deadlines = .standard, limits: Limits = .standard
    ) {
        self.pool = pool
        self.request = request
        self.deadlines = deadlines
        self.limits = limits
    }

    deinit {
        if terminal == nil { abandon() }
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
            exchange.now = .now
            slot.wait(until: limit)
            exchange.now = .now
            slot.advance()
            return exchange.now < limit
        }
        guard let waiter, !waiter.isInherited else { return true }
        waiter.wait(until: min(limit, queueDeadline))
        return Instant.now < limit
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
        } else if let slot {
            guard !slot.isInherited else {
                terminal = .failed(
                    TransferFailure(.forked, "The transfer was begun by the parent process", requestNeverSent: false))
                return nil
            }
            slot.exchange.discardLentBody()
        }
        if isCancelled.load(ordering: .relaxed) {
            abandonAsCancelled()
            return nil
        }
        return slot?.exchange
    }

    /// Finds a slot and sends the request; false when that has to wait, or has failed.
    private func begin() -> Bool {
        let now = Instant.now
        do throws(TransferFailure) {
            let origin: Origin
            if let known = self.origin { origin = known } else { origin = try Origin(of: request) }
            self.origin = origin
            if now >= deadlines.total {
                throw TransferFailure(.timeout(.total), "The deadline passed before \(origin.authority) was asked")
            }
            guard let slot = try place(origin, at: now) else { return false }
            do throws(TransferFailure) {
                try slot.exchange.prepare(request, deadlines: deadlines, limits: limits, at: now)
            } catch {
                pool.release(slot, at: now)
                throw error
            }
            self.slot = slot
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

    /// The exchange has ended: notes how, and gives the slot back.
    private func settle() {
        guard let slot, let outcome = slot.exchange.state.outcome else { return }
        switch outcome {
        case .complete: terminal = .complete
        case .failed(let kind, let code):
            terminal = .failed(slot.exchange.failure(kind, curlCode: code, authority: origin?.authority ?? ""))
        }
        pool.release(slot, at: slot.exchange.now)
    }

    private func abandonAsCancelled() {
        guard let slot else { return }
        let failure = slot.exchange.failure(.cancelled, curlCode: 0, authority: origin?.authority ?? "")
        abandon()
        terminal = .failed(failure)
    }

    /// Closes the connection of an exchange that is under way, and gives the slot back.
    private func abandon() {
        let now = Instant.now
        if isRunning, let slot, !slot.isInherited {
            slot.exchange.cancel()
            slot.stop()
            pool.release(slot, at: now)
        } else if !isRunning, let waiter {
            pool.withdraw(waiter, at: now)
        }
    }
}
