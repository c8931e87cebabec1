import FairleadModel
import FairleadTransport
import Glibc
import Synchronization

/// Reaches a call from any thread: to say that it is no longer wanted, or that what it waits for has come.
final class Canceller: @unchecked Sendable {
    private let cancelled = Atomic<Bool>(false)
    private let generation = Atomic<Int>(ForkGeneration.current)
    // On the heap, where its address does not change. What is below is touched only with it held.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
    /// Of each lane.
    private var transfers: (first: Transfer?, hedge: Transfer?) = (nil, nil)
    /// Made by the first wait: most calls never wait.
    private var condition: UnsafeMutablePointer<pthread_cond_t>?
    /// Whose condition it is.
    private var process: pid_t = 0
    private var isWoken = false
    /// The queue's hold on the call, which is driven by an engine then. Set before anyone else knows the call.
    private(set) var task: QueuedCall?

    init() { pthread_mutex_init(mutex, nil) }

    deinit {
        if let condition {
            // In a forked child a thread of the parent's may be waiting, whom the destruction would wait for.
            if process == getpid() { pthread_cond_destroy(condition) }
            condition.deallocate()
        }
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// In a forked child the lock may be held, and the condition waited for, by threads that are not there.
    private func lock() {
        let current = ForkGeneration.current
        if generation.load(ordering: .relaxed) != current, generation.exchange(current, ordering: .relaxed) != current {
            pthread_mutex_init(mutex, nil)
            condition = nil
        }
        pthread_mutex_lock(mutex)
    }

    var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

    func cancel() {
        lock()
        cancelled.store(true, ordering: .releasing)
        let current = transfers
        if let condition { pthread_cond_broadcast(condition) }
        let task = task
        pthread_mutex_unlock(mutex)
        // Retained by the copy, so that the transfers outlive the wake-up.
        current.first?.cancel()
        current.hedge?.cancel()
        if let task { task.engine.post(task) }
    }

    /// Ends the call's wait, the present one or the next.
    func wake() {
        lock()
        isWoken = true
        if let condition { pthread_cond_broadcast(condition) }
        let task = task
        pthread_mutex_unlock(mutex)
        if let task { task.engine.post(task) }
    }

    /// Any thread.
    func setPaused(_ isPaused: Bool) {
        lock()
        let task = task
        pthread_mutex_unlock(mutex)
        task?.setPaused(isPaused)
    }

    func hand(to new: QueuedCall) {
        lock()
        task = new
        pthread_mutex_unlock(mutex)
    }

    /// From now on `cancel` reaches this transfer, in place of the lane's last.
    func attach(_ new: Transfer?, _ lane: AttemptLane) {
        lock()
        switch lane {
        case .first: transfers.first = new
        case .hedge: transfers.hedge = new
        }
        pthread_mutex_unlock(mutex)
        if isCancelled { new?.cancel() }
    }

    func detach(_ lane: AttemptLane) { attach(nil, lane) }

    func detach() {
        lock()
        transfers = (nil, nil)
        pthread_mutex_unlock(mutex)
    }

    /// Waits until the moment, `wake` or the cancellation, whichever is first.
    func wait(until moment: Instant) {
        lock()
        defer {
            isWoken = false
            pthread_mutex_unlock(mutex)
        }
        if condition == nil {
            condition = Self.makeCondition()
            process = getpid()
        }
        guard let condition else { return }
        var time = timespec(
            tv_sec: Int(clamping: moment.nanoseconds / 1_000_000_000), tv_nsec: Int(clamping: moment.nanoseconds % 1_000_000_000))
        while !isCancelled, !isWoken {
            if pthread_cond_timedwait(condition, mutex, &time) == ETIMEDOUT { return }
        }
    }

    private static func makeCondition() -> UnsafeMutablePointer<pthread_cond_t> {
        let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
        return condition
    }
}
