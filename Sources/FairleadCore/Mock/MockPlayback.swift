import FairleadModel

/// Plays a mock's answer in its time. Waits for nothing itself: it says until when there is nothing.
final class MockPlayback {
    enum Step {
        case nothing(until: Instant)
        /// A piece of a stream, or the whole answer.
        case bytes(Bytes)
        case failure(Failure)
        case end
    }

    private let events: [Bytes]
    private let failure: Failure?
    private let chunkDelay: Int64
    private var position = 0
    /// The moment of the next event.
    private var due: Instant

    /// - Parameters:
    ///   - answer: the events of a stream, or the one body.
    ///   - deadline: when a mock that shall run out of time does.
    init(_ script: MockScript, answer: [Bytes], now: Instant, deadline: Instant) {
        var failure = script.failure
        var count = answer.count
        if failure != nil { count = min(script.chunksBeforeFailure, answer.count > 1 ? answer.count &- 1 : 0) }
        due = now.advanced(nanoseconds: script.delay)
        if script.timesOut {
            failure = Failure(.timeout, "This is a mock timeout error")
            count = 0
            due = deadline
        }
        events = Array(answer.prefix(count))
        self.failure = failure
        chunkDelay = script.chunkDelay
    }

    func next(at now: Instant) -> Step {
        guard now >= due else { return .nothing(until: due) }
        guard position < events.count else { return failure.map { .failure($0) } ?? .end }
        let event = events[position]
        position += 1
        if position < events.count || failure != nil { due = now.advanced(nanoseconds: chunkDelay) }
        return .bytes(event)
    }
}
