import FairleadModel
import Synchronization

/// Connections to any number of origins, used by any number of threads. It has no thread of its own: what has been idle for
/// too long is closed by whoever comes next. After a fork the child starts with none, and leaves its parent's alone.
public final class ConnectionPool: Sendable {
    public let options: TransportOptions
    private let shelf: Atomic<Unmanaged<Shelf>>

    public init(_ options: TransportOptions = TransportOptions()) {
        self.options = options
        shelf = Atomic(Unmanaged.passRetained(Shelf(options)))
    }

    deinit {
        let shelf = shelf.load(ordering: .acquiring)
        if !shelf.takeUnretainedValue().isInherited { shelf.release() }
    }

    public struct Census: Sendable, Equatable {
        public let inUse: Int
        public let idle: Int
    }

    public var census: Census {
        currentShelf.state.withLock { Census(inUse: $0.inUse, idle: $0.idle) }
    }

    /// Closes the connections that nobody is using.
    public func closeIdle() {
        currentShelf.state.withLock { $0.removeAllIdle() }.forEach { $0.close() }
    }

    // MARK: For transfers

    var cache: SharedCache { currentShelf.cache }

    enum Place {
        case slot(Slot)
        case queued(PoolWaiter)
        /// libcurl has no memory, or the process no descriptors, for another connection.
        case unavailable
    }

    func acquire(_ origin: Origin, unixSocket: String?, at now: Instant) -> Place {
        let shelf = currentShelf
        var closing: [Slot] = []
        var waiter: PoolWaiter?
        let grant = shelf.state.withLock { state in
            func queue() -> PoolWaiter {
                let new = PoolWaiter()
                waiter = new
                return new
            }
            return state.acquire(origin.key, at: now, orQueue: queue(), closing: &closing)
        }
        closing.forEach { $0.close() }
        if let grant { return redeem(grant, origin, unixSocket: unixSocket, at: now) }
        return waiter.map { .queued($0) } ?? .unavailable
    }

    /// Turns what a waiter was given into a slot.
    func redeem(
        _ grant: PoolState<Slot, PoolWaiter>.Grant, _ origin: Origin, unixSocket: String?, at now: Instant
    ) -> Place {
        switch grant {
        case .reuse(let slot): return .slot(slot)
        case .open(let stack):
            if let slot = Slot(for: origin, unixSocket: unixSocket, of: stack, options, cache: currentShelf.cache) {
                return .slot(slot)
            }
            release(nil, to: stack, at: now)
            return .unavailable
        }
    }

    func release(_ slot: Slot, at now: Instant) { release(slot, to: slot.stack, at: now) }

    private func release(_ slot: Slot?, to stack: PoolState<Slot, PoolWaiter>.Stack, at now: Instant) {
        let shelf = currentShelf
        var closing: [Slot] = []
        let granted = shelf.state.withLock {
            $0.release(slot, isWarm: slot?.isWarm ?? false, to: stack, at: now, closing: &closing)
        }
        for (waiter, grant) in granted { waiter.fulfil(grant) }
        closing.forEach { $0.close() }
    }

    /// A waiter goes away; a place it was given in the meantime goes to the next.
    func withdraw(_ waiter: PoolWaiter, at now: Instant) {
        guard !waiter.isInherited, !currentShelf.state.withLock({ $0.withdraw(waiter) }) else { return }
        switch waiter.takeGrant() {
        case .reuse(let slot): release(slot, at: now)
        case .open(let stack): release(nil, to: stack, at: now)
        case nil: break
        }
    }

    private var currentShelf: Shelf {
        let found = shelf.load(ordering: .acquiring)
        let current = found.takeUnretainedValue()
        guard current.isInherited else { return current }
        // The parent's is left as it is, its lock perhaps held for ever. Of several threads of the child one wins.
        let fresh = Unmanaged.passRetained(Shelf(options))
        let (exchanged, original) = shelf.compareExchange(expected: found, desired: fresh, ordering: .acquiringAndReleasing)
        if exchanged { return fresh.takeUnretainedValue() }
        fresh.release()
        return original.takeUnretainedValue()
    }
}

/// What belongs to one process of a pool's.
private final class Shelf: Sendable {
    let state: Locked<PoolState<Slot, PoolWaiter>>
    let cache = SharedCache()
    private let generation = ForkGeneration.current

    init(_ options: TransportOptions) {
        state = Locked(PoolState(options, at: .now))
    }

    /// The idle slots and their stacks hold each other.
    deinit {
        if !isInherited { state.withLock { $0.removeAllIdle() }.forEach { $0.close() } }
    }

    var isInherited: Bool { generation != ForkGeneration.current }
}
