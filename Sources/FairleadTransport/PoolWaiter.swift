import FairleadModel
import Glibc

/// Something a thread sleeps on and another may end the sleep of.
class Wakeable {
    /// Makes the sleep, the present one or the next, return at once. Any thread.
    func wake() {}
}

/// A caller who waits for a place in a pool.
final class PoolWaiter: Wakeable, @unchecked Sendable {
    private let generation = ForkGeneration.current
    // At addresses that do not change; `grant` and `isWoken` are touched only with the mutex held.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var grant: PoolState<Slot, PoolWaiter>.Grant?
    private var isWoken = false

    override init() {
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        condition = .allocate(capacity: 1)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        if generation == ForkGeneration.current {
            pthread_cond_destroy(condition)
            pthread_mutex_destroy(mutex)
        }
        condition.deallocate()
        mutex.deallocate()
    }

    var isInherited: Bool { generation != ForkGeneration.current }

    func fulfil(_ grant: PoolState<Slot, PoolWaiter>.Grant) {
        signal { self.grant = grant }
    }

    override func wake() {
        guard !isInherited else { return }
        signal { isWoken = true }
    }

    /// Sleeps until there is a place, `limit`, or `wake`.
    func wait(until limit: Instant) {
        var time = timespec()
        time.tv_sec = Int(limit.nanoseconds / 1_000_000_000)
        time.tv_nsec = Int(limit.nanoseconds % 1_000_000_000)
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while grant == nil, !isWoken {
            if pthread_cond_timedwait(condition, mutex, &time) != 0 { break }
        }
        isWoken = false
    }

    func takeGrantIfThere() -> PoolState<Slot, PoolWaiter>.Grant? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return grant.take()
    }

    /// The place that is known to have been granted, and is about to be handed over.
    func takeGrant() -> PoolState<Slot, PoolWaiter>.Grant? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while grant == nil { pthread_cond_wait(condition, mutex) }
        return grant.take()
    }

    private func signal(_ change: () -> Void) {
        pthread_mutex_lock(mutex)
        change()
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
    }
}
