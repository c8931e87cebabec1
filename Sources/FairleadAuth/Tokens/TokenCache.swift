import FairleadModel
import Glibc
import Synchronization

/// Tokens, each fetched once however many threads want it, and again before it expires.
///
/// Any thread may ask. The thread that finds a token missing fetches it itself, with no lock held; the others wait for it, each
/// to its own deadline. A token that is about to expire is still handed out while one thread fetches the next.
public final class TokenCache: Sendable {
    /// How long before its expiry a token is replaced.
    public static let renewalMilliseconds: Int64 = 60_000

    /// What a process knows. A forked child starts afresh: its copy of the lock may be held, and its flights be flown, by
    /// threads that do not exist in it.
    private final class Generation: @unchecked Sendable {
        let process = getpid()
        let monitor = Monitor()
        // Touched only with the monitor's lock held.
        var entries: [TokenIdentity: Entry] = [:]
    }

    private struct Entry {
        var token: AccessToken?
        var flight: Flight?
        /// No renewal before this moment: one has just failed, and the token still counts.
        var nextRenewal = Instant(nanoseconds: .min)
        var lastUse: Instant
    }

    /// One fetch in progress. Its outcome is for those who waited for it, and for nobody who comes later.
    private final class Flight: @unchecked Sendable {
        // Touched only with the monitor's lock held.
        var outcome: Result<AccessToken, Failure>?
    }

    private enum Step {
        case use(Secret)
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

    /// The token for the credentials, from the cache or by `fetch`.
    /// - Parameters:
    ///   - deadline: until when a wait for another thread's fetch may last. `fetch` keeps its own time.
    ///   - fetch: sends the request and gives back the HTTP status and the body.
    public func token(
        for source: some TokenSource, deadline: Instant, fetch: (TokenRequest) throws(Failure) -> (status: Int, body: Bytes)
    ) throws(Failure) -> Secret {
        try token(for: source, deadline: deadline, clock: { .now }, fetch: fetch)
    }

    func token(
        for source: some TokenSource, deadline: Instant, clock: () -> Instant,
        fetch: (TokenRequest) throws(Failure) -> (status: Int, body: Bytes)
    ) throws(Failure) -> Secret {
        let generation = currentGeneration()
        let identity = source.identity
        while true {
            switch nextStep(for: identity, in: generation, at: clock()) {
            case .use(let secret): return secret
            case .fetch(let flight, let meanwhile):
                let outcome = Self.fetch(source, clock: clock, fetch)
                let now = clock()
                land(flight, of: identity, in: generation, with: outcome, at: now)
                switch outcome {
                case .success(let token): return token.secret
                case .failure(let failure):
                    guard let meanwhile, meanwhile.expiry > now else { throw failure }
                    return meanwhile.secret
                }
            case .join(let flight):
                switch wait(for: flight, until: deadline, in: generation) {
                case .success(let token): return token.secret
                case .failure(let failure): throw failure
                // The fetching thread ran out of its own time, or its call was cancelled: that says nothing about ours.
                case nil:
                    guard clock() < deadline else {
                        throw Failure(.timeout, "no token for \(source.subject) before the time limit")
                    }
                }
            }
        }
    }

    /// Forgets the token, as when a provider has refused it: the next call fetches another.
    public func forget(_ identity: TokenIdentity) {
        let generation = currentGeneration()
        generation.monitor.lock()
        defer { generation.monitor.unlock() }
        generation.entries[identity]?.token = nil
    }

    // MARK: Steps

    private func nextStep(for identity: TokenIdentity, in generation: Generation, at now: Instant) -> Step {
        generation.monitor.lock()
        defer { generation.monitor.unlock() }
        var entry = generation.entries[identity] ?? Entry(lastUse: now)
        entry.lastUse = now
        defer { generation.entries[identity] = entry }

        let token = entry.token.flatMap { $0.expiry > now ? $0 : nil }
        if let token {
            let isFresh = token.expiry > now.advanced(milliseconds: Self.renewalMilliseconds)
            if isFresh || entry.flight != nil || now < entry.nextRenewal { return .use(token.secret) }
        } else if let flight = entry.flight {
            return .join(flight)
        }
        let flight = Flight()
        entry.flight = flight
        return .fetch(flight, meanwhile: token)
    }

    private static func fetch(
        _ source: some TokenSource, clock: () -> Instant, _ fetch: (TokenRequest) throws(Failure) -> (status: Int, body: Bytes)
    ) -> Result<AccessToken, Failure> {
        do throws(Failure) {
            // The token's life is counted from before the request, so that it never seems longer than it is.
            let sent = clock()
            let (status, body) = try fetch(try source.tokenRequest(wallClock: wallClockSeconds()))
            return .success(try source.parse(status: status, body: body, sent: sent))
        } catch {
            return .failure(error)
        }
    }

    private func land(
        _ flight: Flight, of identity: TokenIdentity, in generation: Generation, with outcome: Result<AccessToken, Failure>,
        at now: Instant
    ) {
        generation.monitor.lock()
        defer { generation.monitor.unlock() }
        flight.outcome = outcome
        var entry = generation.entries[identity] ?? Entry(lastUse: now)
        if entry.flight === flight { entry.flight = nil }
        switch outcome {
        case .success(let token): entry.token = token
        case .failure: entry.nextRenewal = now.advanced(milliseconds: 5_000)
        }
        generation.entries[identity] = entry
        trim(&generation.entries)
        generation.monitor.wakeAll()
    }

    /// The flight's outcome; nil when the deadline passed first, or the outcome concerns only the thread that flew it.
    private func wait(for flight: Flight, until deadline: Instant, in generation: Generation) -> Result<AccessToken, Failure>? {
        generation.monitor.lock()
        defer { generation.monitor.unlock() }
        while flight.outcome == nil {
            guard generation.monitor.wait(until: deadline) else { break }
        }
        if case .failure(let failure) = flight.outcome, failure.status == .timeout || failure.status == .cancelled { return nil }
        return flight.outcome
    }

    private func trim(_ entries: inout [TokenIdentity: Entry]) {
        while entries.count > capacity {
            let idle = entries.filter { $0.value.flight == nil }
            guard let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse })?.key else { return }
            entries[oldest] = nil
        }
    }

    // MARK: Fork

    private func currentGeneration() -> Generation {
        let held = generation.load(ordering: .acquiring)
        let current = held.takeUnretainedValue()
        if current.process == getpid() { return current }
        // The parent's generation is never freed: its lock may be held for ever.
        let fresh = Unmanaged.passRetained(Generation())
        let (exchanged, original) = generation.compareExchange(expected: held, desired: fresh, ordering: .acquiringAndReleasing)
        if exchanged { return fresh.takeUnretainedValue() }
        fresh.release()
        return original.takeUnretainedValue()
    }
}
