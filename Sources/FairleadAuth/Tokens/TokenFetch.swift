import FairleadModel

/// One call's way to a token: from the cache, by a request of its own, or by another call's. One thread at a time.
public final class TokenFetch: @unchecked Sendable {
    public enum Step {
        case token(Secret)
        /// To be sent now; `answered` or `failed` is to follow.
        case send(TokenRequest)
        /// Another call is fetching it. To be asked again when woken, or at this moment.
        case wait(until: Instant)
    }

    private enum State {
        case looking
        case flying(TokenCache.Flight, meanwhile: AccessToken?, sent: Instant)
        case joined(TokenCache.Flight)
        case settled(Result<Secret, Failure>)
    }

    private let cache: TokenCache
    private let source: any TokenSource
    private let deadline: Instant
    private let wake: @Sendable () -> Void
    private var generation: TokenCache.Generation
    private var state = State.looking

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
        if case .flying(let flight, _, _) = state, !generation.isInherited { land(flight, .abandoned, at: .now) }
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
                case .token(let token): state = .settled(.success(token.secret))
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
                case .use(let secret): state = .settled(.success(secret))
                case .join(let flight): state = .joined(flight)
                case .fetch(let flight, let meanwhile):
                    // The token's life is counted from before the request, so that it never seems longer than it is.
                    state = .flying(flight, meanwhile: meanwhile, sent: now)
                    do throws(Failure) {
                        return .send(try source.tokenRequest(wallClock: wallClockSeconds()))
                    } catch {
                        failed(error, at: now)
                    }
                }
            }
        }
    }

    /// The request that `next` gave was answered.
    public func answered(status: Int, body: Bytes, at now: Instant) {
        guard case .flying(let flight, _, let sent) = state else { return }
        do throws(Failure) {
            let token = try source.parse(status: status, body: body, sent: sent)
            state = .settled(.success(token.secret))
            land(flight, .token(token), at: now)
        } catch {
            failed(error, at: now)
        }
    }

    /// The request that `next` gave has failed. What is left of an older token is used.
    public func failed(_ failure: Failure, at now: Instant) {
        guard case .flying(let flight, let meanwhile, _) = state else { return }
        state = .settled(meanwhile.flatMap { $0.expiry > now ? .success($0.secret) : nil } ?? .failure(failure))
        land(flight, .failed(failure), at: now)
    }

    private func land(_ flight: TokenCache.Flight, _ outcome: TokenCache.Flight.Outcome, at now: Instant) {
        cache.land(flight, of: source.identity, in: generation, with: outcome, at: now)
    }
}
