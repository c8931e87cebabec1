import FairleadModel

/// The exchange of credentials for a token, as far as it has come: it says what is to be sent, and is told what came of it.
///
///     var exchange = source.makeExchange()
///     var step = try exchange.next(after: nil, at: .now)
///     while case .send(let request) = step { step = try exchange.next(after: answer(to: request), at: .now) }
public protocol TokenExchange: Sendable {
    /// - Parameter answer: to the request of the step before; nil in the beginning.
    mutating func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> TokenStep
}

public enum TokenStep: Sendable {
    case send(TokenRequest)
    case done(AccessToken)
}

/// What came of a request.
public indirect enum TokenAnswer: Sendable {
    /// - Parameter sent: when the request went out, so that a token's life never seems longer than it is.
    case response(status: Int, body: Bytes, sent: Instant)
    /// There was no answer: the service is out of reach, or did not answer in time.
    case failure(Failure)

    func response() throws(Failure) -> (status: Int, body: Bytes, sent: Instant) {
        switch self {
        case .response(let status, let body, let sent): return (status, body, sent)
        case .failure(let failure): throw failure
        }
    }
}

/// The same moment by both clocks.
public struct Moment: Sendable {
    public let instant: Instant
    /// Seconds since 1970.
    public let wallClock: Int64

    public init(instant: Instant, wallClock: Int64) {
        self.instant = instant
        self.wallClock = wallClock
    }

    public static var now: Moment { Moment(instant: .now, wallClock: wallClockSeconds()) }
}

/// One request and its answer.
struct GrantExchange<Source: GrantSource>: TokenExchange {
    let source: Source

    func next(after answer: TokenAnswer?, at moment: Moment) throws(Failure) -> TokenStep {
        guard let answer = try answer?.response() else { return .send(try source.tokenRequest(wallClock: moment.wallClock)) }
        return .done(try source.parse(answer, at: moment))
    }
}
