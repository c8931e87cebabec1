import CCurl
import FairleadModel
import Glibc

/// What a thread of its own sleeps on: descriptors, the time, and a wake-up from any thread.
final class Poller {
    private let epoll: Int32
    private let bell: Bell
    private let events: UnsafeMutablePointer<epoll_event>
    private static let capacity: Int32 = 256
    /// No descriptor's; those of the callers are shorter.
    private static let bellMark = UInt64.max

    /// Nil when the process has no descriptors left.
    init?() {
        guard let bell = Bell() else { return nil }
        let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else { return nil }
        guard fl_epoll_set(epoll, EPOLL_CTL_ADD, bell.descriptor, EPOLLIN.rawValue, Self.bellMark) == 0 else {
            close(epoll)
            return nil
        }
        self.epoll = epoll
        self.bell = bell
        events = .allocate(capacity: Int(Self.capacity))
    }

    deinit {
        close(epoll)
        events.deallocate()
    }

    /// Any thread.
    func ring() { bell.ring() }

    /// Watches a descriptor, or watches it for something else. `isKnown` is a guess, which may be wrong.
    func watch(_ descriptor: Int32, reads: Bool, writes: Bool, mark: UInt64, isKnown: Bool) {
        let wanted = (reads ? EPOLLIN.rawValue : 0) | (writes ? EPOLLOUT.rawValue : 0)
        let operations = isKnown ? [EPOLL_CTL_MOD, EPOLL_CTL_ADD] : [EPOLL_CTL_ADD, EPOLL_CTL_MOD]
        for operation in operations where fl_epoll_set(epoll, operation, descriptor, wanted, mark) == 0 { return }
    }

    func forget(_ descriptor: Int32) { _ = fl_epoll_set(epoll, EPOLL_CTL_DEL, descriptor, 0, 0) }

    /// Sleeps until `limit`, a descriptor or the bell; tells which of the descriptors can be read, written, or has broken.
    func sleep(until limit: Instant, at now: Instant, _ body: (_ mark: UInt64, _ mask: Int32) -> Void) {
        let duration = limit.since(now)
        // Rounded up, so as not to spin through a moment's last fraction of a millisecond; an hour at most.
        let milliseconds = (min(max(duration, 0), 3_600_000_000_000) &+ 999_999) / 1_000_000
        let count = epoll_wait(epoll, events, Self.capacity, Int32(truncatingIfNeeded: milliseconds))
        for position in 0..<max(Int(count), 0) {
            let mark = fl_epoll_data(events + position)
            if mark == Self.bellMark {
                bell.silence()
                continue
            }
            let seen = events[position].events
            var mask: Int32 = 0
            if seen & (EPOLLIN.rawValue | EPOLLHUP.rawValue) != 0 { mask |= CURL_CSELECT_IN }
            if seen & EPOLLOUT.rawValue != 0 { mask |= CURL_CSELECT_OUT }
            if seen & EPOLLERR.rawValue != 0 { mask |= CURL_CSELECT_ERR }
            body(mark, mask)
        }
    }
}
