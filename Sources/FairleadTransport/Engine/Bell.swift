import CCurl
import FairleadModel
import Glibc

/// A descriptor that is readable from when it is rung until it is silenced. Any thread.
public final class Bell: Sendable {
    public let descriptor: Int32

    /// Nil when the process has no descriptors left.
    public init?() {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard descriptor >= 0 else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    public func ring() { eventfd_write(descriptor, 1) }

    /// How often it was rung.
    @discardableResult
    public func silence() -> UInt64 {
        var rung: eventfd_t = 0
        return eventfd_read(descriptor, &rung) == 0 ? rung : 0
    }
}
