import Glibc
import Synchronization

/// How many forks lie between this process and the one that loaded the library. What was made in another generation is the
/// parent's: its sockets are shared with it, its locks may be held by threads that do not exist here.
enum ForkGeneration {
    private static let count = Atomic<Int>(0)

    /// Registers the handler at the first use, before the first thing that could be inherited exists.
    private static let isWatching: Bool = {
        count.store(0, ordering: .relaxed)
        return pthread_atfork(
            { MultiCleanup.waitForOthers() }, { MultiCleanup.letOthersGoOn() },
            {
                MultiCleanup.startAfresh()
                ForkGeneration.count.add(1, ordering: .relaxed)
            }) == 0
    }()

    static var current: Int {
        _ = isWatching
        return count.load(ordering: .relaxed)
    }
}
