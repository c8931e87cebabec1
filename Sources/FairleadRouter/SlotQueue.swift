import FairleadModel

/// Calls that wait for one of those under way to end, where `max_parallel_requests` says how many there may be. Who came first is told first.
struct SlotQueue: Sendable {
    typealias Wake = @Sendable () -> Void

    private struct Entry {
        let ticket: Int
        /// For a slot of one of which it waits.
        let deployments: [Int]
        let wake: Wake
        var toldAt: Instant?
    }

    /// For so long a free slot is left to whom it was told: a call that nobody drives does not come for it.
    private static let courtesy: Int64 = 20_000_000

    // In the order of their tickets.
    private var entries: [Entry] = []
    private var issued = 0

    var isEmpty: Bool { entries.isEmpty }

    /// A place at the end.
    mutating func issue() -> Int {
        issued &+= 1
        return issued
    }

    /// A call that was told of a slot and came too late keeps its ticket, and so its place in the line.
    mutating func join(_ ticket: Int, for deployments: [Int], _ wake: @escaping Wake) {
        entries.insert(Entry(ticket: ticket, deployments: deployments, wake: wake), at: position(of: ticket))
    }

    /// What the next router's queue begins with: all who wait for deployments that it has, and this one's tickets. The others stay.
    mutating func handOver(to position: (Int) -> Int?) -> SlotQueue {
        var next = SlotQueue()
        next.issued = issued
        var staying: [Entry] = []
        for entry in entries {
            let moved = entry.deployments.compactMap(position)
            if moved.isEmpty {
                staying.append(entry)
            } else {
                next.entries.append(Entry(ticket: entry.ticket, deployments: moved, wake: entry.wake, toldAt: entry.toldAt))
            }
        }
        entries = staying
        return next
    }

    /// All that somebody waits for.
    var deployments: Set<Int> { Set(entries.flatMap(\.deployments)) }

    /// - Returns: What it waited for.
    mutating func leave(_ ticket: Int) -> [Int] {
        let position = position(of: ticket)
        guard position < entries.count, entries[position].ticket == ticket else { return [] }
        return entries.remove(at: position).deployments
    }

    func isTold(_ ticket: Int) -> Bool {
        let position = position(of: ticket)
        return position < entries.count && entries[position].ticket == ticket && entries[position].toldAt != nil
    }

    /// Whose turn it is, with so many slots free at the deployment; nil if those are spoken for.
    mutating func next(for deployment: Int, free: Int, at now: Instant) -> Wake? {
        var free = free
        for position in entries.indices where entries[position].deployments.contains(deployment) {
            guard free > 0 else { return nil }
            guard let told = entries[position].toldAt else {
                entries[position].toldAt = now
                return entries[position].wake
            }
            if now.since(told) < Self.courtesy { free -= 1 }
        }
        return nil
    }

    /// Of the first entry that does not come before the ticket.
    private func position(of ticket: Int) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].ticket < ticket { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Router.Shared {
    /// Whoever is to be told, without the lock, that one of the deployment's slots is free.
    mutating func nextForSlot(of deployment: Int, at now: Instant) -> SlotQueue.Wake? {
        if slots.isEmpty { return nil }
        return slots.next(for: deployment, free: state.freeSlots(of: deployment), at: now)
    }

    /// The same of all slots.
    mutating func freedSlots(at now: Instant) -> [SlotQueue.Wake] {
        var wakes: [SlotQueue.Wake] = []
        for deployment in slots.deployments {
            while let wake = nextForSlot(of: deployment, at: now) { wakes.append(wake) }
        }
        return wakes
    }

    fileprivate mutating func join(_ ticket: Int, for deployments: [Int], at now: Instant, _ wake: @escaping SlotQueue.Wake) -> [SlotQueue.Wake] {
        slots.join(ticket, for: deployments, wake)
        // One may have become free since it was decided to wait.
        return deployments.compactMap { nextForSlot(of: $0, at: now) }
    }
}

/// Who waits does so with the newest router, where slots become free, unless that one does not know what he waits for.
extension Router {
    /// - Returns: The ticket, a new one if there was none.
    func wait(_ ticket: Int?, for deployments: [Int], at now: Instant, _ wake: @escaping SlotQueue.Wake) -> Int {
        let (ticket, wakes) = shared.withLock { shared in
            guard let way = shared.successor else {
                let ticket = ticket ?? shared.slots.issue()
                return (ticket, shared.join(ticket, for: deployments, at: now, wake))
            }
            return way.withNewest { way, newest in
                let ticket = ticket ?? newest.slots.issue()
                let moved = deployments.compactMap { way.position(of: $0) }
                return (ticket, moved.isEmpty ? shared.join(ticket, for: deployments, at: now, wake) : newest.join(ticket, for: moved, at: now, wake))
            }
        }
        for wake in wakes { wake() }
        return ticket
    }

    func isTold(_ ticket: Int) -> Bool {
        shared.withLock { shared in
            if shared.slots.isTold(ticket) { return true }
            return shared.successor?.withNewest { $1.slots.isTold(ticket) } ?? false
        }
    }
}
