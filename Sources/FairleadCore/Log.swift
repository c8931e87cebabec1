import FairleadModel
import Synchronization

/// The process's log: silent until somebody listens, and then free of keys, prompts and replies.
public final class Log: Sendable {
    public enum Level: UInt32, Sendable {
        case off, warning, info
    }

    public typealias Sink = @Sendable (Level, Bytes) -> Void

    public static let shared = Log()

    // Read before the lock is, so that a silent log costs one load.
    private let level = Atomic<UInt32>(0)
    private let sink = Locked<Sink?>(nil)

    /// Sends messages up to that level to the sink, in the place of any before. Any thread.
    public func send(upTo level: Level, _ sink: @escaping Sink) {
        self.sink.withLock { $0 = sink }
        self.level.store(level.rawValue, ordering: .releasing)
    }

    /// A message that another thread is delivering may still arrive. Any thread.
    public func silence() {
        level.store(Level.off.rawValue, ordering: .releasing)
        sink.withLock { $0 = nil }
    }

    package func write(_ level: Level, _ message: Bytes) { write(level) { message } }

    /// Makes and sends a message if somebody listens at that level. The listener is called without a lock.
    func write(_ level: Level, _ message: () -> Bytes) {
        guard level.rawValue <= self.level.load(ordering: .acquiring), let sink = sink.withLock({ $0 }) else { return }
        sink(level, message())
    }
}
