import CCurl
import FairleadModel
import Glibc

/// The exchanges that an engine drives for one pool, over one multi handle: they share connections, and over HTTP/2 even one.
/// Of the engine's thread only.
final class Hub {
    private weak var pool: ConnectionPool?
    private let options: TransportOptions
    private let cache: SharedCache
    private let multi: UnsafeMutableRawPointer
    private let gate = ForkGate()
    let number: UInt32
    private let poller: Poller
    private let clock: RoundClock

    /// The exchanges that libcurl works on, by their easy handles.
    private var running: [UnsafeMutableRawPointer: Exchange] = [:]
    private var spare: [String: [Exchange]] = [:]
    private var spareCount = 0
    /// Responses that have said all that matters, and get a moment to end properly.
    private var endings: [(exchange: Exchange, limit: Instant)] = []
    private var timer = Instant.distantFuture
    private var idleSince: Instant
    private var mayHaveResults = false

    /// Making a handle costs some microseconds, keeping one some kilobytes.
    private static let spareLimit = 64
    private static let endingMilliseconds: Int64 = 1_000

    init?(_ pool: ConnectionPool, number: UInt32, poller: Poller, clock: RoundClock) {
        guard let multi = ForkGate.common.pass({ libcurlIsReady ? curl_multi_init() : nil }) else { return nil }
        self.pool = pool
        options = pool.options
        cache = pool.cache
        self.multi = multi
        self.number = number
        self.poller = poller
        self.clock = clock
        idleSince = clock.now
        _ = fl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, options.maximumPerOrigin)
        _ = fl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, options.maximum)
        fl_multi_set_callbacks(
            multi,
            { _, descriptor, what, context, known in
                guard let context else { return 0 }
                Unmanaged<Hub>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.watch(descriptor, what, isKnown: known != nil) }
                return 0
            },
            { _, milliseconds, context in
                guard let context else { return 0 }
                Unmanaged<Hub>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.setTimer(milliseconds) }
                return 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    func serves(_ other: ConnectionPool) -> Bool { pool === other }

    var wakeTime: Instant { min(timer, min(endings.first?.limit ?? .distantFuture, running.isEmpty ? idleLimit : .distantFuture)) }

    /// Nobody needs it or its idle connections any more.
    var isOver: Bool { running.isEmpty && (pool == nil || clock.now >= idleLimit) }

    private var idleLimit: Instant { idleSince.advanced(milliseconds: options.idleMilliseconds) }

    func close() {
        for exchange in Array(running.values) { stop(exchange) }
        for exchange in spare.values.joined() { exchange.close() }
        spare = [:]
        endings = []
        fl_multi_set_callbacks(multi, nil, nil, nil)
        MultiCleanup.free(multi)
    }

    // MARK: Exchanges

    /// An exchange that can be prepared, and then begun or given back.
    func makeExchange(for origin: Origin, unixSocket: String?) -> Exchange? {
        if let exchange = spare[origin.key]?.popLast() {
            spareCount &-= 1
            return exchange
        }
        return Exchange(origin: origin, unixSocket: unixSocket, options: options, cache: cache, clock: clock, isMultiplexed: true)
    }

    func start(_ exchange: Exchange) {
        guard curl_multi_add_handle(multi, exchange.easy) == CURLM_OK else {
            exchange.failed()
            return
        }
        running[exchange.easy] = exchange
        keepIdleConnections()
    }

    /// Takes an exchange off libcurl; an unfinished one loses its connection or its stream, which is how the server learns of it.
    func stop(_ exchange: Exchange) {
        exchange.listener = nil
        guard running.removeValue(forKey: exchange.easy) != nil else { return }
        _ = gate.pass { curl_multi_remove_handle(multi, exchange.easy) }
        exchange.release()
        if running.isEmpty { idleSince = clock.now }
        keepIdleConnections()
    }

    /// An exchange that is done with, for the next of its origin.
    func giveBack(_ exchange: Exchange) {
        stop(exchange)
        exchange.forsakenUntil = nil
        guard spareCount < Self.spareLimit else {
            exchange.close()
            return
        }
        spareCount &+= 1
        spare[exchange.originKey, default: []].append(exchange)
    }

    /// Lets the response come to its end by itself, so that its connection can be used again.
    func forsake(_ exchange: Exchange) {
        exchange.listener = nil
        let limit = clock.now.advanced(milliseconds: Self.endingMilliseconds)
        exchange.forsakenUntil = limit
        exchange.letGo()
        endings.append((exchange, limit))
    }

    /// libcurl counts the connections in use too.
    private func keepIdleConnections() { _ = fl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, running.count &+ options.maximumIdle) }

    // MARK: libcurl's events

    func act(on descriptor: Int32, _ mask: Int32) {
        var count: Int32 = 0
        _ = gate.pass { curl_multi_socket_action(multi, descriptor, mask, &count) }
        mayHaveResults = true
    }

    /// What is due by the clock, and what has come to its end.
    func advance() {
        if timer <= clock.now {
            timer = .distantFuture
            act(on: CURL_SOCKET_TIMEOUT, 0)
            if timer == .distantFuture {
                var milliseconds = -1
                curl_multi_timeout(multi, &milliseconds)
                setTimer(milliseconds)
            }
        }
        if mayHaveResults { takeResults() }
        while let ending = endings.first, ending.limit <= clock.now || ending.exchange.forsakenUntil != ending.limit {
            endings.removeFirst()
            if ending.exchange.forsakenUntil == ending.limit { giveBack(ending.exchange) }
        }
    }

    private func takeResults() {
        mayHaveResults = false
        var easy: UnsafeMutableRawPointer?
        var result = CURLE_OK
        while fl_multi_next_finished(multi, &easy, &result) {
            guard let easy, let exchange = running[easy] else { continue }
            if exchange.mustRestart(after: result) {
                _ = gate.pass { curl_multi_remove_handle(multi, easy) }
                if curl_multi_add_handle(multi, easy) != CURLM_OK { exchange.failed() }
            } else if exchange.forsakenUntil != nil {
                giveBack(exchange)
            }
        }
    }

    private func watch(_ descriptor: Int32, _ what: Int32, isKnown: Bool) {
        if what == CURL_POLL_REMOVE {
            poller.forget(descriptor)
            return
        }
        poller.watch(
            descriptor, reads: what & CURL_POLL_IN != 0, writes: what & CURL_POLL_OUT != 0,
            mark: UInt64(number) << 32 | UInt64(UInt32(bitPattern: descriptor)), isKnown: isKnown)
        // Anything that is not NULL says next time that the descriptor is known.
        if !isKnown { curl_multi_assign(multi, descriptor, UnsafeMutableRawPointer(bitPattern: 1)) }
    }

    private func setTimer(_ milliseconds: Int) {
        // Never too early: libcurl does not set the same moment twice.
        timer = milliseconds < 0 ? .distantFuture : milliseconds == 0 ? clock.now : Instant.now.advanced(milliseconds: Int64(milliseconds))
    }
}
