import Glibc
import Synchronization

/// How many forks lie between this process and the one that loaded the library. What was made in another generation is the
/// parent's: its sockets are shared with it.
package enum ForkGeneration {
    private static let count = Atomic<Int>(0)

    /// Registers the handlers at the first use, before the first thing that could be inherited exists.
    private static let isWatching: Bool = {
        count.store(0, ordering: .relaxed)
        ForkGuard.prepare()
        ForkGate.prepare()
        return pthread_atfork(
            {
                ForkGate.close()
                ForkGuard.takeAll()
            },
            {
                ForkGuard.giveBackAll()
                ForkGate.open()
            },
            {
                ForkGuard.startAfresh()
                ForkGate.startAfresh()
                ForkGeneration.count.add(1, ordering: .relaxed)
            }) == 0
    }()

    package static var current: Int {
        watch()
        return count.load(ordering: .relaxed)
    }

    static func watch() { _ = isWatching }
}
