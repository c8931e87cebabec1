import Glibc

/// The locks that must not be held by another thread while the process forks: what they guard would be half changed in the child,
/// for ever. So the forking thread takes all of them first.
enum ForkGuard {
    typealias Mutex = UnsafeMutablePointer<pthread_mutex_t>

    struct Member {
        let mutex: Mutex
        var next: UnsafeMutablePointer<Member>?
        var previous: UnsafeMutablePointer<Member>?
    }

    // On the heap, where addresses do not change; never freed. The members are touched only with `list` held.
    private nonisolated(unsafe) static let list: Mutex = {
        let list = Mutex.allocate(capacity: 1)
        pthread_mutex_init(list, nil)
        return list
    }()
    private nonisolated(unsafe) static let first: UnsafeMutablePointer<UnsafeMutablePointer<Member>?> = {
        let first = UnsafeMutablePointer<UnsafeMutablePointer<Member>?>.allocate(capacity: 1)
        first.initialize(to: nil)
        return first
    }()

    /// Between `takeAll` and the fork.
    private nonisolated(unsafe) static let hasAll: UnsafeMutablePointer<Bool> = {
        let hasAll = UnsafeMutablePointer<Bool>.allocate(capacity: 1)
        hasAll.initialize(to: false)
        return hasAll
    }()

    /// What the handlers need, which may not be made in them.
    static func prepare() {
        pthread_mutex_lock(list)
        _ = first
        _ = hasAll
        pthread_mutex_unlock(list)
    }

    static func add(_ mutex: Mutex) -> UnsafeMutablePointer<Member> {
        ForkGeneration.watch()
        let member = UnsafeMutablePointer<Member>.allocate(capacity: 1)
        pthread_mutex_lock(list)
        member.initialize(to: Member(mutex: mutex, next: first.pointee, previous: nil))
        first.pointee?.pointee.previous = member
        first.pointee = member
        pthread_mutex_unlock(list)
        return member
    }

    static func remove(_ member: UnsafeMutablePointer<Member>) {
        pthread_mutex_lock(list)
        let (next, previous) = (member.pointee.next, member.pointee.previous)
        next?.pointee.previous = previous
        if let previous { previous.pointee.next = next } else { first.pointee = next }
        pthread_mutex_unlock(list)
        member.deallocate()
    }

    // MARK: Around a fork

    /// Threads hold these locks for microseconds, some of them two at once in an order of their own. So nobody is waited for while
    /// others wait for us, but for a moment; and one who does not give his up, and be it for having forked with it, does not keep
    /// the process for ever.
    static func takeAll() {
        for _ in 0..<mostAttempts {
            pthread_mutex_lock(list)
            if takeMembers() {
                hasAll.pointee = true
                return
            }
            pthread_mutex_unlock(list)
            sched_yield()
        }
        pthread_mutex_lock(list)
    }

    private static let mostAttempts = 500
    private static let patienceNanoseconds = 2_000_000

    private static func takeMembers() -> Bool {
        var member = first.pointee
        while let current = member {
            guard take(current.pointee.mutex) else {
                giveBack(until: current)
                return false
            }
            member = current.pointee.next
        }
        return true
    }

    private static func take(_ mutex: Mutex) -> Bool {
        if pthread_mutex_trylock(mutex) == 0 { return true }
        var limit = timespec()
        clock_gettime(CLOCK_REALTIME, &limit)
        limit.tv_nsec &+= patienceNanoseconds
        if limit.tv_nsec >= 1_000_000_000 {
            limit.tv_nsec &-= 1_000_000_000
            limit.tv_sec &+= 1
        }
        return pthread_mutex_timedlock(mutex, &limit) == 0
    }

    private static func giveBack(until end: UnsafeMutablePointer<Member>?) {
        var member = first.pointee
        while let current = member, current != end {
            pthread_mutex_unlock(current.pointee.mutex)
            member = current.pointee.next
        }
    }

    static func giveBackAll() {
        if hasAll.pointee { giveBack(until: nil) }
        hasAll.pointee = false
        pthread_mutex_unlock(list)
    }

    /// In the child, where this thread is the only one.
    static func startAfresh() {
        hasAll.pointee = false
        var member = first.pointee
        while let current = member {
            pthread_mutex_init(current.pointee.mutex, nil)
            member = current.pointee.next
        }
        pthread_mutex_init(list, nil)
    }
}
