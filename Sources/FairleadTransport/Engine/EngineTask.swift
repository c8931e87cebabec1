import FairleadModel

/// Something an engine does bit by bit. It is run on the engine's thread, never by two at once: first when it is added, and again
/// when something has come on a transfer of its own, when it was posted, or when the time has come that it gave.
open class EngineTask: @unchecked Sendable {
    public let engine: Engine
    // Of the engine's thread only.
    var isReady = false
    var hasEnded = false
    /// Its timer's moment and place in the engine's heap, -1 for none.
    var timer = Instant.distantFuture
    var timerPosition = -1
    // Touched only with the engine's mailbox locked.
    var isPosted = false

    public init(on engine: Engine) { self.engine = engine }

    /// Goes as far as it can without waiting. Gives the next moment at which it wants to be run in any case; nil: it has ended.
    open func run(at now: Instant) -> Instant? { nil }

    /// The engine stops: this is the last that is heard of it.
    open func engineStops() {}

    /// On the engine's thread.
    func hasNews() {
        guard !isReady, !hasEnded else { return }
        isReady = true
        engine.enqueue(self)
    }
}
