import FairleadModel

/// Which connections there are, who may use one, and who waits: decisions only, the caller opens and closes.
///
/// Idle connections lie in stacks, one for each origin. The last one used is used again first, so that the others grow old and
/// are closed; each decision notes in `closing` which ones that are.
struct PoolState<Connection, Waiter: AnyObject> {
    enum Grant {
        case reuse(Connection)
        /// The caller makes a new connection, and gives it, or nil, to `release` in the end.
        case open
    }

    private struct Idle {
        let connection: Connection
        let since: Instant
    }

    private struct Stack {
        var idle: [Idle] = []
        var inUse = 0
    }

    private struct Place {
        let origin: String
        let waiter: Waiter
    }

    private let options: TransportOptions
    private var stacks: [String: Stack] = [:]
    private var waiting: [Place] = []
    private(set) var inUse = 0
    private(set) var idle = 0
    private var nextSweep: Instant

    init(_ options: TransportOptions, at now: Instant) {
        self.options = options
        nextSweep = now.advanced(milliseconds: options.idleMilliseconds)
    }

    /// Nil: all places are taken; the waiter stands in the queue, and will be given one by `release`.
    mutating func acquire(
        _ origin: String, at now: Instant, orQueue waiter: @autoclosure () -> Waiter, closing: inout [Connection]
    ) -> Grant? {
        sweep(at: now, closing: &closing)
        // Who comes now does not overtake those who wait for the same origin; there are none where nothing is bounded.
        let mustQueue = !waiting.isEmpty && waiting.contains { $0.origin == origin }
        if !mustQueue, let grant = grant(origin, at: now, closing: &closing) { return grant }
        waiting.append(Place(origin: origin, waiter: waiter()))
        return nil
    }

    /// Gives back a place, with the connection if it can be used again. A warm one is connected; a cold one only saves the
    /// making of its handles, and goes to the bottom. Returns the waiters that were given a place thereby.
    mutating func release(
        _ connection: Connection?, isWarm: Bool, origin: String, at now: Instant, closing: inout [Connection]
    ) -> [(waiter: Waiter, grant: Grant)] {
        inUse &-= 1
        stacks[origin, default: Stack()].inUse &-= 1
        if let connection {
            let idleConnection = Idle(connection: connection, since: now)
            if isWarm {
                stacks[origin, default: Stack()].idle.append(idleConnection)
            } else {
                stacks[origin, default: Stack()].idle.insert(idleConnection, at: 0)
            }
            idle &+= 1
            if (stacks[origin]?.idle.count ?? 0) > options.maximumIdlePerOrigin {
                closeOldest(of: origin, closing: &closing)
            } else if idle > options.maximumIdle {
                closeOldest(closing: &closing)
            }
        }
        return waiting.isEmpty ? [] : grantToWaiting(at: now, closing: &closing)
    }

    /// Takes a waiter out of the queue; false if it has been given a place already.
    mutating func withdraw(_ waiter: Waiter) -> Bool {
        guard let index = waiting.firstIndex(where: { $0.waiter === waiter }) else { return false }
        waiting.remove(at: index)
        return true
    }

    mutating func removeAllIdle() -> [Connection] {
        var removed: [Connection] = []
        for origin in stacks.keys {
            guard let stack = stacks[origin] else { continue }
            removed.append(contentsOf: stack.idle.map(\.connection))
            stacks[origin] = stack.inUse > 0 ? Stack(idle: [], inUse: stack.inUse) : nil
        }
        idle = 0
        return removed
    }

    private mutating func grant(_ origin: String, at now: Instant, closing: inout [Connection]) -> Grant? {
        if let connection = popIdle(origin, at: now, closing: &closing) {
            inUse &+= 1
            return .reuse(connection)
        }
        if options.maximumPerOrigin > 0, (stacks[origin]?.inUse ?? 0) >= options.maximumPerOrigin { return nil }
        if options.maximum > 0, inUse &+ idle >= options.maximum {
            guard idle > 0 else { return nil }
            closeOldest(closing: &closing)
        }
        stacks[origin, default: Stack()].inUse &+= 1
        inUse &+= 1
        return .open
    }

    private mutating func popIdle(_ origin: String, at now: Instant, closing: inout [Connection]) -> Connection? {
        guard let last = stacks[origin]?.idle.popLast() else { return nil }
        idle &-= 1
        if isStale(last, at: now) {
            // What lies beneath is older still, or was never warm.
            closing.append(last.connection)
            while let next = stacks[origin]?.idle.popLast() {
                idle &-= 1
                closing.append(next.connection)
            }
            return nil
        }
        stacks[origin, default: Stack()].inUse &+= 1
        return last.connection
    }

    private mutating func grantToWaiting(at now: Instant, closing: inout [Connection]) -> [(waiter: Waiter, grant: Grant)] {
        var granted: [(waiter: Waiter, grant: Grant)] = []
        var index = 0
        while index < waiting.count {
            if let grant = grant(waiting[index].origin, at: now, closing: &closing) {
                granted.append((waiting.remove(at: index).waiter, grant))
            } else {
                index &+= 1
            }
        }
        return granted
    }

    private func isStale(_ connection: Idle, at now: Instant) -> Bool {
        now >= connection.since.advanced(milliseconds: options.idleMilliseconds)
    }

    private mutating func closeOldest(of origin: String, closing: inout [Connection]) {
        guard let stack = stacks[origin], !stack.idle.isEmpty else { return }
        closing.append(stack.idle[0].connection)
        stacks[origin]?.idle.removeFirst()
        idle &-= 1
    }

    private mutating func closeOldest(closing: inout [Connection]) {
        let oldest = stacks.min { ($0.value.idle.first?.since ?? .distantFuture) < ($1.value.idle.first?.since ?? .distantFuture) }
        if let oldest { closeOldest(of: oldest.key, closing: &closing) }
    }

    /// Now and then: origins that nobody asks for any more are found by nobody else.
    private mutating func sweep(at now: Instant, closing: inout [Connection]) {
        guard now >= nextSweep else { return }
        nextSweep = now.advanced(milliseconds: max(options.idleMilliseconds / 4, 1))
        for (origin, stack) in stacks {
            let fresh = stack.idle.filter { !isStale($0, at: now) }
            closing.append(contentsOf: stack.idle.filter { isStale($0, at: now) }.map(\.connection))
            idle &-= stack.idle.count &- fresh.count
            stacks[origin] = fresh.isEmpty && stack.inUse == 0 ? nil : Stack(idle: fresh, inUse: stack.inUse)
        }
    }
}
