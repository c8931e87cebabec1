import Glibc

/// A value behind a pthread mutex.
///
/// No thread of the parent's holds it in a forked child (`ForkGuard`). `Synchronization.Mutex` is a priority-inheriting futex on
/// Linux, a hundred times slower than this under contention.
public final class Locked<Value>: @unchecked Sendable {
    // Both live on the heap: the mutex's address must not change, and the value, touched only with the mutex held, needs no
    // exclusivity check of the compiler's.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let value: UnsafeMutablePointer<Value>
    private let member: UnsafeMutablePointer<ForkGuard.Member>

    public init(_ value: sending Value) {
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        self.value = .allocate(capacity: 1)
        self.value.initialize(to: value)
        member = ForkGuard.add(mutex)
    }

    deinit {
        ForkGuard.remove(member)
        value.deinitialize(count: 1)
        value.deallocate()
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    @inline(__always)
    public func withLock<Result, Problem: Error>(
        _ body: (inout Value) throws(Problem) -> Result
    ) throws(Problem) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value.pointee)
    }
}
