import FairleadModel
import Glibc
import Synchronization

/// Tokens, each fetched once however many calls want it, and again before it expires.
///
/// Any thread may ask, by a `TokenFetch`. The call that finds a token missing fetches it; the others are woken when it is there,
/// and no thread sleeps on it. A token that is about to expire is still handed out while one call fetches the next.
public final class TokenCache: Sendable {
    /// How long before its expiry a token is replaced.
    public static let renewalMilliseconds: Int64 = 60_000

    /// What a process knows. A forked child starts afresh: its copy of the lock may be held, and its flights be flown, by
    /// threads that do not exist in it.
    final class Generation: Sendable {
        let process = getpid()
        let entries = Locked<[TokenIdentity: Entry]>([:])

        var isInherited: Bool { process != getpid() }
    }

    struct Entry {
        var token: AccessToken?
        var flight: Flight?
        /// No renewal before this moment: one has just failed, and the token still counts.
        var nextRenewal = Instant(nanoseconds: .min)
        var lastUse: Instant
    }

    /// One fetch in progress. Its outcome is for those who waited for it, and for nobody who comes later.
    final class Flight: @unchecked Sendable {
        indirect enum Outcome {
            case token(AccessToken)
            case failed(Failure)
            /// It was given up, which says nothing about anyone else's.
            case abandoned
        }

        /// A call that is taken up seldom must not hold up the others: who waits until then fetches a token of its own.
        let overdue: Instant
        // Touched only with the lock on the entries held.
        var outcome: Outcome?
        var waiting: [@Sendable () -> Void] = []

        init(at now: Instant) { overdue = now.advanced(milliseconds: 3_000) }
    }

    enum Step {
        case use(Token)
        case fetch(Flight, meanwhile: AccessToken?)
        case join(Flight)
    }

    private let generation: Atomic<Unmanaged<Generation>>
    private let capacity: Int

    /// - Parameter capacity: for how many credentials tokens are kept; beyond it those unused for longest are forgotten.
    public init(capacity: Int = 1024) {
        generation = Atomic(Unmanaged.passRetained(Generation()))
        self.capacity = max(capacity, 1)
    }

    deinit { generation.load(ordering: .acquiring).release() }

    /// Forgets the token, as when a provider has refused it: the next call fetches another.
    public func forget(_ identity: TokenIdentity) {
        currentGeneration().entries.withLock { $0[identity]?.token = nil }
    }

    // MARK: For fetches

    /// - Parameter wake: called when the flight that is to be joined has landed.
    func nextStep(
        for identity: TokenIdentity, in generation: Generation, at now: Instant, wake: @escaping @Sendable () -> Void
    ) -> Step {
        generation.entries.withLock { entries in
            var entry = entries[identity] ?? Entry(lastUse: now)
            entry.lastUse = now
            defer { entries[identity] = entry }

            let token = entry.token.flatMap { $0.expiry > now ? $0 : nil }
            let flight = entry.flight.flatMap { $0.overdue > now ? $0 : nil }
            if let token {
                let isFresh = token.expiry > now.advanced(milliseconds: Self.renewalMilliseconds)
                if isFresh || flight != nil || now < entry.nextRenewal { return .use(token.token) }
            } else if let flight {
                flight.waiting.append(wake)
                return .join(flight)
            }
            let own = Flight(at: now)
            entry.flight = own
            return .fetch(own, meanwhile: token)
        }
    }

    func outcome(of flight: Flight, in generation: Generation) -> Flight.Outcome? { generation.entries.withLock { _ in flight.outcome } }

    func land(
        _ flight: Flight, of identity: TokenIdentity, in generation: Generation, with outcome: Flight.Outcome, at now: Instant
    ) {
        let waiting = generation.entries.withLock { entries in
            flight.outcome = outcome
            var entry = entries[identity] ?? Entry(lastUse: now)
            if entry.flight === flight { entry.flight = nil }
            switch outcome {
            case .token(let token): entry.token = token
            case .failed: entry.nextRenewal = now.advanced(milliseconds: 5_000)
            case .abandoned: break
            }
            entries[identity] = entry
            trim(&entries)
            defer { flight.waiting = [] }
            return flight.waiting
        }
        for wake in waiting { wake() }
    }

    private func trim(_ entries: inout [TokenIdentity: Entry]) {
        while entries.count > capacity {
            let idle = entries.filter { $0.value.flight == nil }
            guard let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse })?.key else { return }
            entries[oldest] = nil
        }
    }

    // MARK: Fork

    func currentGeneration() -> Generation {
        let held = generation.load(ordering: .acquiring)
        let current = held.takeUnretainedValue()
        if !current.isInherited { return current }
        // The parent's generation is never freed: its lock may be held for ever.
        let fresh = Unmanaged.passRetained(Generation())
        let (exchanged, original) = generation.compareExchange(expected: held, desired: fresh, ordering: .acquiringAndReleasing)
        if exchanged { return fresh.takeUnretainedValue() }
        fresh.release()
        return original.takeUnretainedValue()
    }
}
