import Glibc

/// A pthread mutex with a condition whose time limits are points of the monotonic clock.
public final class Monitor: @unchecked Sendable {
    private let process = getpid()
    // On the heap: neither may move.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    public init() {
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        // In a forked child it may have waiters, which are threads of the parent's: its destruction would wait for them.
        if process == getpid() {
            pthread_cond_destroy(condition)
            pthread_mutex_destroy(mutex)
        }
        condition.deallocate()
        mutex.deallocate()
    }

    public func lock() { pthread_mutex_lock(mutex) }
    public func unlock() { pthread_mutex_unlock(mutex) }
    public func wakeAll() { pthread_cond_broadcast(condition) }

    /// Waits, with the lock held, for `wakeAll` or the deadline. False when the deadline has passed.
    public func wait(until deadline: Instant) -> Bool {
        let nanoseconds = max(deadline.nanoseconds, 0)
        var time = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
        return pthread_cond_timedwait(condition, mutex, &time) != ETIMEDOUT
    }
}
