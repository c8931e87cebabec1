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

    /// - Parameter ticket: Of whoever was told and came too late: he keeps his place.
    mutating func join(_ ticket: Int?, for deployments: [Int], _ wake: @escaping Wake) -> Int {
        if ticket == nil { issued &+= 1 }
        let entry = Entry(ticket: ticket ?? issued, deployments: deployments, wake: wake)
        entries.insert(entry, at: position(of: entry.ticket))
        return entry.ticket
    }

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
}
