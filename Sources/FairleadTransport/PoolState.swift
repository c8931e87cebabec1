import FairleadModel

/// Which connections there are, who may use one, and who waits: decisions only, the caller opens and closes.
///
/// Idle connections lie in stacks, one for each origin. The last one used is used again first, so that the others grow old and
/// are closed; each decision notes in `closing` which ones that are.
struct PoolState<Connection, Waiter: AnyObject> {
    enum Grant {
        case reuse(Connection)
        /// The caller makes a new connection of this stack's, and gives it, or nil, to `release` in the end.
        case open(Stack)
    }

    fileprivate struct Idle {
        let connection: Connection
        let since: Instant
    }

    /// The connections to one origin. An object, so that whoever returns a connection need not look for it.
    final class Stack {
        let origin: String
        fileprivate var idle: [Idle] = []
        fileprivate var inUse = 0

        fileprivate init(origin: String) { self.origin = origin }
    }

    private struct Place {
        let stack: Stack
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
        let stack = stack(of: origin)
        // Who comes now does not overtake those who wait for the same origin; there are none where nothing is bounded.
        let mustQueue = !waiting.isEmpty && waiting.contains { $0.stack === stack }
        if !mustQueue, let grant = grant(stack, at: now, closing: &closing) { return grant }
        waiting.append(Place(stack: stack, waiter: waiter()))
        return nil
    }

    /// Gives back a place, with the connection if it can be used again. A warm one is connected; a cold one only saves the
    /// making of its handles, and goes to the bottom. Returns the waiters that were given a place thereby.
    mutating func release(
        _ connection: Connection?, isWarm: Bool, to stack: Stack, at now: Instant, closing: inout [Connection]
    ) -> [(waiter: Waiter, grant: Grant)] {
        inUse &-= 1
        stack.inUse &-= 1
        if let connection {
            stack.idle.insert(Idle(connection: connection, since: now), at: isWarm ? stack.idle.count : 0)
            idle &+= 1
            if stack.idle.count > options.maximumIdlePerOrigin {
                closeOldest(of: stack, closing: &closing)
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
        for stack in stacks.values {
            removed.append(contentsOf: stack.idle.map(\.connection))
            stack.idle = []
        }
        idle = 0
        removeEmptyStacks()
        return removed
    }

    private mutating func stack(of origin: String) -> Stack {
        if let known = stacks[origin] { return known }
        let new = Stack(origin: origin)
        stacks[origin] = new
        return new
    }

    private mutating func grant(_ stack: Stack, at now: Instant, closing: inout [Connection]) -> Grant? {
        if let connection = popIdle(stack, at: now, closing: &closing) {
            stack.inUse &+= 1
            inUse &+= 1
            return .reuse(connection)
        }
        if options.maximumPerOrigin > 0, stack.inUse >= options.maximumPerOrigin { return nil }
        if options.maximum > 0, inUse &+ idle >= options.maximum {
            guard idle > 0 else { return nil }
            closeOldest(closing: &closing)
        }
        stack.inUse &+= 1
        inUse &+= 1
        return .open(stack)
    }

    private mutating func popIdle(_ stack: Stack, at now: Instant, closing: inout [Connection]) -> Connection? {
        guard let last = stack.idle.popLast() else { return nil }
        idle &-= 1
        guard isStale(last, at: now) else { return last.connection }
        // What lies beneath is older still, or was never warm.
        closing.append(last.connection)
        closing.append(contentsOf: stack.idle.map(\.connection))
        idle &-= stack.idle.count
        stack.idle = []
        return nil
    }

    private mutating func grantToWaiting(at now: Instant, closing: inout [Connection]) -> [(waiter: Waiter, grant: Grant)] {
        var granted: [(waiter: Waiter, grant: Grant)] = []
        var index = 0
        while index < waiting.count {
            if let grant = grant(waiting[index].stack, at: now, closing: &closing) {
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

    private mutating func closeOldest(of stack: Stack, closing: inout [Connection]) {
        guard !stack.idle.isEmpty else { return }
        closing.append(stack.idle.removeFirst().connection)
        idle &-= 1
    }

    private mutating func closeOldest(closing: inout [Connection]) {
        let oldest = stacks.values.min {
            ($0.idle.first?.since ?? .distantFuture) < ($1.idle.first?.since ?? .distantFuture)
        }
        if let oldest { closeOldest(of: oldest, closing: &closing) }
    }

    /// Now and then: the connections to origins that nobody asks for any more are found by nobody else.
    private mutating func sweep(at now: Instant, closing: inout [Connection]) {
        guard now >= nextSweep else { return }
        nextSweep = now.advanced(milliseconds: max(options.idleMilliseconds / 4, 1))
        for stack in stacks.values {
            closing.append(contentsOf: stack.idle.filter { isStale($0, at: now) }.map(\.connection))
            let before = stack.idle.count
            stack.idle.removeAll { isStale($0, at: now) }
            idle &-= before &- stack.idle.count
        }
        removeEmptyStacks()
    }

    private mutating func removeEmptyStacks() {
        let waiting = waiting
        stacks = stacks.filter { _, stack in
            stack.inUse > 0 || !stack.idle.isEmpty || waiting.contains { $0.stack === stack }
        }
    }
}
