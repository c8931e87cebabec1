import Glibc
import Synchronization
import FairleadModel
import FairleadTransport

/// Tells a call from any thread that it is no longer wanted: wakes its transfer, or its wait between two attempts.
final class Canceller: Sendable {
    private let cancelled = Atomic<Bool>(false)
    private let transfer = Locked<Transfer?>(nil)
    private let pause = Pause()

    var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

    func cancel() {
        guard !cancelled.exchange(true, ordering: .acquiringAndReleasing) else { return }
        // Retained by the copy, so that the transfer outlives the wake-up although the lock is given back first.
        transfer.withLock { $0 }?.cancel()
        pause.end()
    }

    /// From now on `cancel` reaches this transfer.
    func attach(_ new: Transfer) {
        transfer.withLock { $0 = new }
        if isCancelled { new.cancel() }
    }

    func detach() { transfer.withLock { $0 = nil } }

    /// Waits until the moment or the cancellation, whichever is first.
    func wait(until moment: Instant) { pause.wait(until: moment) }
}

/// A wait on the monotonic clock that another thread can end, for good.
private final class Pause: @unchecked Sendable {
    // On the heap because their addresses must not change; `ended` is touched only with the mutex held.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
    private let condition: UnsafeMutablePointer<pthread_cond_t> = .allocate(capacity: 1)
    private var ended = false

    init() {
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    func end() {
        pthread_mutex_lock(mutex)
        ended = true
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
    }

    func wait(until moment: Instant) {
        var time = timespec(
            tv_sec: Int(clamping: moment.nanoseconds / 1_000_000_000), tv_nsec: Int(clamping: moment.nanoseconds % 1_000_000_000))
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while !ended {
            if pthread_cond_timedwait(condition, mutex, &time) == ETIMEDOUT { return }
        }
    }
}
