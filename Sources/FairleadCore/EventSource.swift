import FairleadModel

/// What events are taken of until its end: a call, or a comparison of several. It is driven by the thread that waits in `next`, or by
/// a queue's engine. One thread at a time, but for `cancel` and `setPaused`.
public class EventSource: @unchecked Sendable {
    public enum Event: Sendable {
        case chunk(Bytes)
        case done(Bytes)
        case waiting
        /// The end was taken before.
        case ended
    }

    /// The next event, waited for until `limit`. Throws how it failed, once.
    public func next(until limit: Instant) throws(Failure) -> Event { .ended }

    /// Any thread: it ends with `cancelled` unless it has ended.
    public func cancel() {}

    /// Any thread: its queue gives out none of its events until it goes on.
    public func setPaused(_ isPaused: Bool) {}

    /// The caller lets go of it: nothing more is heard of it, and it ends wherever it is driven.
    public func release() {}

    // MARK: In a queue

    /// The event that is there now; `waiting` says that something has to come first. Throws how it failed, once.
    func poll() throws(Failure) -> Event { .ended }

    /// False: it has begun already.
    func enqueue(as queued: QueuedCall) -> Bool { false }

    var isCancelled: Bool { false }

    /// When it wants to be asked again, after it has said `waiting`, though nothing has come.
    var wakeTime: Instant { .distantFuture }

    /// Holds the provider back, until `resume`; gives the moment to be called again.
    func pause() -> Instant { .distantFuture }

    func resume() {}

    /// The caller has no further interest; nothing may follow.
    func abandon() {}
}
