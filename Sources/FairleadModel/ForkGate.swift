import Glibc
import Synchronization

/// Keeps forks away from threads that are inside libcurl or OpenSSL. Both have locks of their own, and one that a thread holds at the
/// moment of a fork stays locked in the child. So a fork waits until nobody is inside, but only for a moment, and whoever wants to go in
/// meanwhile waits for the fork.
///
/// An instance is one of several entrances, so that threads that pass often do not contend for one counter. It is for short stays
/// that wait for nobody who may want to go in, too.
package struct ForkGate: @unchecked Sendable {
    /// For what is done seldom.
    package static let common = ForkGate()

    // On the heap, each in a cache line of its own; never freed.
    private nonisolated(unsafe) static let counters: UnsafeMutablePointer<Atomic<Int>> = {
        let counters = UnsafeMutablePointer<Atomic<Int>>.allocate(capacity: entrances * stride)
        for index in 0..<entrances * stride { (counters + index).initialize(to: Atomic(0)) }
        return counters
    }()
    private static let entrances = 16
    private static let stride = 64 / MemoryLayout<Atomic<Int>>.stride
    private static let nextEntrance = Atomic<Int>(0)

    private static let isClosed = Atomic(false)
    /// Held by the forking thread for as long as the gate is closed.
    private nonisolated(unsafe) static let closing: UnsafeMutablePointer<pthread_mutex_t> = {
        let closing = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        pthread_mutex_init(closing, nil)
        return closing
    }()

    private let inside: UnsafeMutablePointer<Atomic<Int>>

    package init() {
        ForkGeneration.watch()
        let number = Self.nextEntrance.wrappingAdd(1, ordering: .relaxed).oldValue
        inside = Self.counters + (number & (Self.entrances - 1)) * Self.stride
    }

    @inline(__always)
    package func pass<Result, Problem: Error>(_ body: () throws(Problem) -> Result) throws(Problem) -> Result {
        inside.pointee.wrappingAdd(1, ordering: .sequentiallyConsistent)
        if Self.isClosed.load(ordering: .sequentiallyConsistent) { waitForFork() }
        defer { inside.pointee.wrappingSubtract(1, ordering: .releasing) }
        return try body()
    }

    private func waitForFork() {
        repeat {
            inside.pointee.wrappingSubtract(1, ordering: .releasing)
            pthread_mutex_lock(Self.closing)
            pthread_mutex_unlock(Self.closing)
            inside.pointee.wrappingAdd(1, ordering: .sequentiallyConsistent)
        } while Self.isClosed.load(ordering: .sequentiallyConsistent)
    }

    // MARK: Around a fork

    /// What the handlers need, which may not be made in them.
    static func prepare() {
        _ = counters
        _ = closing
    }

    /// The longest stay loads a bundle of certificates: some milliseconds, but many threads may do so at once on a machine that has more to
    /// do. A limit there must be, since a thread that forks while it is inside itself, as a handler of signals may, would wait for ever.
    private static let patienceMilliseconds: Int64 = 10_000

    static func close() {
        pthread_mutex_lock(closing)
        isClosed.store(true, ordering: .sequentiallyConsistent)
        let limit = Instant.now.advanced(milliseconds: patienceMilliseconds)
        while isAnyoneInside, Instant.now < limit { usleep(100) }
    }

    static func open() {
        isClosed.store(false, ordering: .sequentiallyConsistent)
        pthread_mutex_unlock(closing)
    }

    /// In the child, where this thread is the only one.
    static func startAfresh() {
        for entrance in 0..<entrances { counters[entrance * stride].store(0, ordering: .relaxed) }
        isClosed.store(false, ordering: .relaxed)
        pthread_mutex_init(closing, nil)
    }

    private static var isAnyoneInside: Bool {
        (0..<entrances).contains { counters[$0 * stride].load(ordering: .sequentiallyConsistent) > 0 }
    }
}
