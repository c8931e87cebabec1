import FairleadModel

/// One call's way to a token: from the cache, by a request of its own, or by another call's. One thread at a time.
public final class TokenFetch: @unchecked Sendable {
    public enum Step {
        case token(Token)
        /// To be sent now; `answered` or `failed` is to follow.
        case send(TokenRequest)
        /// Another call is fetching it. To be asked again when woken, or at this moment.
        case wait(until: Instant)
    }

    private enum State {
        case looking
        /// A request of the exchange is under way.
        case flying(TokenCache.Flight, meanwhile: AccessToken?, sent: Instant)
        /// The exchange is to be told what came of its last request; nil before the first.
        case exchanging(TokenCache.Flight, meanwhile: AccessToken?, TokenAnswer?)
        case joined(TokenCache.Flight)
        case settled(Result<Token, Failure>)
    }

    private let cache: TokenCache
    private let source: any TokenSource
    private let deadline: Instant
    private let wake: @Sendable () -> Void
    private var generation: TokenCache.Generation
    private var state = State.looking
    private var exchange: (any TokenExchange)?
    private var stepsLeft = TokenFetch.stepLimit

    /// More than any chain of roles that means something.
    private static let stepLimit = 32

    /// - Parameters:
    ///   - deadline: until when another call's fetch is waited for. A request of its own keeps its own time.
    ///   - wake: called on any thread, with no lock held, when a wait is over.
    public init(_ cache: TokenCache, for source: any TokenSource, deadline: Instant, wake: @escaping @Sendable () -> Void) {
        self.cache = cache
        self.source = source
        self.deadline = deadline
        self.wake = wake
        generation = cache.currentGeneration()
    }

    /// Whoever waits for a fetch that was given up fetches for himself.
    deinit {
        guard !generation.isInherited else { return }
        switch state {
        case .flying(let flight, _, _), .exchanging(let flight, _, _): land(flight, .abandoned, at: .now)
        case .looking, .joined, .settled: break
        }
    }

    public func next(at now: Instant) throws(Failure) -> Step {
        if generation.isInherited {
            generation = cache.currentGeneration()
            state = .looking
        }
        while true {
            switch state {
            case .settled(let outcome): return .token(try outcome.get())
            case .flying: throw Failure(.internal, "a token was asked for while its request was under way")
            case .joined(let flight):
                switch cache.outcome(of: flight, in: generation) {
                case .token(let token): state = .settled(.success(token.token))
                // The other call ran out of its own time, or was cancelled: that says nothing about ours.
                case .failed(let failure) where failure.status != .timeout && failure.status != .cancelled:
                    state = .settled(.failure(failure))
                case .failed, .abandoned: state = .looking
                case nil:
                    guard now < deadline else { throw Failure(.timeout, "no token for \(source.subject) before the time limit") }
                    guard now >= flight.overdue else { return .wait(until: min(deadline, flight.overdue)) }
                    state = .looking
                }
            case .looking:
                switch cache.nextStep(for: source.identity, in: generation, at: now, wake: wake) {
                case .use(let token): state = .settled(.success(token))
                case .join(let flight): state = .joined(flight)
                case .fetch(let flight, let meanwhile):
                    exchange = source.makeExchange()
                    state = .exchanging(flight, meanwhile: meanwhile, nil)
                }
            case .exchanging(let flight, let meanwhile, let answer):
                if let request = advance(flight, meanwhile, after: answer, at: now) { return .send(request) }
            }
        }
    }

    /// One step of the exchange: what is to be sent, or nil where it has come to its end.
    private func advance(
        _ flight: TokenCache.Flight, _ meanwhile: AccessToken?, after answer: TokenAnswer?, at now: Instant
    ) -> TokenRequest? {
        do throws(Failure) {
            guard stepsLeft > 0 else { throw Failure(.internal, "the exchange for \(source.subject) does not end") }
            stepsLeft -= 1
            switch try exchange?.next(after: answer, at: Moment(instant: now, wallClock: wallClockSeconds())) {
            case nil: throw Failure(.internal, "the exchange for \(source.subject) has not begun")
            case .send(let request):
                // The token's life is counted from before the request, so that it never seems longer than it is.
                state = .flying(flight, meanwhile: meanwhile, sent: now)
                return request
            case .done(let token):
                state = .settled(.success(token.token))
                land(flight, .token(token), at: now)
            }
        } catch {
            // What is left of an older token is used.
            state = .settled(meanwhile.flatMap { $0.expiry > now ? .success($0.token) : nil } ?? .failure(error))
            land(flight, .failed(error), at: now)
        }
        return nil
    }

    /// The request that `next` gave was answered.
    public func answered(status: Int, body: Bytes) {
        guard case .flying(let flight, let meanwhile, let sent) = state else { return }
        state = .exchanging(flight, meanwhile: meanwhile, .response(status: status, body: body, sent: sent))
    }

    /// The request that `next` gave has failed.
    public func failed(_ failure: Failure) {
        guard case .flying(let flight, let meanwhile, _) = state else { return }
        state = .exchanging(flight, meanwhile: meanwhile, .failure(failure))
    }

    private func land(_ flight: TokenCache.Flight, _ outcome: TokenCache.Flight.Outcome, at now: Instant) {
        cache.land(flight, of: source.identity, in: generation, with: outcome, at: now)
    }
}
