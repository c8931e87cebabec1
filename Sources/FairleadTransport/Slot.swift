import CCurl
import FairleadModel
import Glibc

/// A place for one exchange at a time: an exchange with a multi handle of its own, which keeps the connection between
/// exchanges. Whoever has checked it out of the pool drives it on its own thread; only `wake` may come from another.
final class Slot: Wakeable {
    let exchange: Exchange
    let stack: PoolState<Slot, PoolWaiter>.Stack
    private let multi: UnsafeMutableRawPointer
    private let generation = ForkGeneration.current
    private let gate = ForkGate()
    /// Whether the multi handle is there to be woken.
    private let isOpen = Locked(true)
    @exclusivity(unchecked) private var isRunning = false
    /// The last exchange left a connection that may serve the next.
    @exclusivity(unchecked) private(set) var isWarm = false

    /// Nil when libcurl cannot make its handles.
    init?(
        for origin: Origin, unixSocket: String?, of stack: PoolState<Slot, PoolWaiter>.Stack, _ options: TransportOptions,
        cache: SharedCache
    ) {
        guard let multi = ForkGate.common.pass({ libcurlIsReady ? fl_multi_create() : nil }) else { return nil }
        guard
            let exchange = Exchange(
                origin: origin, unixSocket: unixSocket, options: options, cache: cache, clock: RoundClock(), isMultiplexed: false)
        else {
            MultiCleanup.free(multi)
            return nil
        }
        // One exchange at a time to one origin needs one connection.
        _ = fl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 1)
        self.multi = multi
        self.exchange = exchange
        self.stack = stack
        super.init()
    }

    deinit { close() }

    var isInherited: Bool { generation != ForkGeneration.current }

    /// Ends the connection and frees the handles. In a child process it does nothing: a clean-up would say goodbye on the
    /// parent's TLS connections.
    func close() {
        guard !isInherited else { return }
        let wasOpen = isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        guard wasOpen else { return }
        stop()
        exchange.close()
        MultiCleanup.free(multi)
    }

    override func wake() {
        guard !isInherited else { return }
        isOpen.withLock { isOpen in
            if isOpen { curl_multi_wakeup(multi) }
        }
    }

    /// Starts a prepared exchange and lets libcurl do what can be done without waiting.
    func start() {
        guard curl_multi_add_handle(multi, exchange.easy) == CURLM_OK else {
            exchange.failed()
            return
        }
        isRunning = true
        if isWarm {
            advance()
        } else {
            // The name may be looked up in a thread of libcurl's.
            var mask = sigset_t()
            fl_block_signals(&mask)
            advance()
            fl_restore_signals(&mask)
        }
    }

    /// One round: what has come is taken, what can be sent is sent, a clock that ran out ends the exchange.
    func advance() {
        var running: Int32 = 0
        let code = perform(&running)
        if code != CURLM_OK {
            exchange.failed()
        } else if running == 0 {
            takeResult()
        }
        if exchange.state.outcome == nil { exchange.expire() }
        if exchange.state.outcome != nil { stop() }
    }

    /// Sleeps until something can be done, the exchange's own deadline, `limit`, or `wake`.
    func wait(until limit: Instant) { curl_multi_poll(multi, nil, 0, milliseconds(until: min(exchange.state.deadline, limit)), nil) }

    /// As `wait(until:)`, for whichever of two has something to do.
    func wait(beside other: Slot, until limit: Instant) {
        fl_multi_poll_two(multi, other.multi, milliseconds(until: min(exchange.state.deadline, other.exchange.state.deadline, limit)))
    }

    /// Rounded up, so as not to spin through a deadline's last fraction of a millisecond; an hour at most.
    private func milliseconds(until moment: Instant) -> Int32 {
        let duration = moment.since(exchange.now)
        return Int32(truncatingIfNeeded: (min(max(duration, 0), 3_600_000_000_000) &+ 999_999) / 1_000_000)
    }

    /// Takes the exchange off libcurl; an unfinished one loses its connection, which is how the server learns of it.
    func stop() {
        guard isRunning else { return }
        isRunning = false
        remove()
        exchange.release()
        isWarm = exchange.state.outcome == .complete
    }

    private func takeResult() {
        var easy: UnsafeMutableRawPointer?
        var result = CURLE_OK
        while fl_multi_next_finished(multi, &easy, &result) {
            if exchange.mustRestart(after: result) { restart() }
        }
    }

    private func restart() {
        remove()
        guard curl_multi_add_handle(multi, exchange.easy) == CURLM_OK else {
            exchange.failed()
            return
        }
        var running: Int32 = 0
        _ = perform(&running)
    }

    private func perform(_ running: inout Int32) -> CURLMcode {
        guard exchange.mayUseTLS else { return curl_multi_perform(multi, &running) }
        return gate.pass { curl_multi_perform(multi, &running) }
    }

    private func remove() { gate.pass { _ = curl_multi_remove_handle(multi, exchange.easy) } }
}
