import FairleadModel

/// Events in the order of their moments; those of one moment in the order they were scheduled. A binary heap.
struct EventQueue<Event> {
    private struct Entry {
        let at: Instant
        let number: Int
        let event: Event
    }

    private var heap: [Entry] = []
    private var scheduled = 0

    mutating func schedule(_ event: Event, at moment: Instant) {
        scheduled &+= 1
        heap.append(Entry(at: moment, number: scheduled, event: event))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard comes(child, before: parent) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func next() -> (at: Instant, event: Event)? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return (first.at, first.event) }
        heap[0] = last
        var parent = 0
        while true {
            let left = 2 * parent + 1
            guard left < heap.count else { break }
            let child = left + 1 < heap.count && comes(left + 1, before: left) ? left + 1 : left
            guard comes(child, before: parent) else { break }
            heap.swapAt(child, parent)
            parent = child
        }
        return (first.at, first.event)
    }

    private func comes(_ one: Int, before other: Int) -> Bool {
        (heap[one].at.nanoseconds, heap[one].number) < (heap[other].at.nanoseconds, heap[other].number)
    }
}
