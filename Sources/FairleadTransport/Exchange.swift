import CCurl
import FairleadModel
import Glibc

/// The time as whoever drives an exchange has read it last.
final class RoundClock {
    @exclusivity(unchecked) var now = Instant(nanoseconds: 0)
}

/// A libcurl easy handle with the exchange that runs on it: the request's memory, what has come of the response, and the state
/// machine that libcurl's callbacks feed. It belongs to one thread at a time and does not know which multi handle drives it.
///
/// The compiler's exclusivity checks are left out where the callbacks write: nobody holds on to these values while libcurl works.
final class Exchange {
    let easy: UnsafeMutableRawPointer
    @exclusivity(unchecked) private(set) var state: TransferState
    /// The driver's: one reading of the clock for all callbacks of a round.
    let clock: RoundClock
    /// Who is told that something has come, where it is not the one who lets libcurl work.
    @exclusivity(unchecked) unowned(unsafe) var listener: EngineTask?
    /// Nobody wants what is still to come of the response, which may take until then.
    @exclusivity(unchecked) var forsakenUntil: Instant?
    /// Whoever takes the body can take no more at the moment.
    @exclusivity(unchecked) private var isHeldBack = false
    /// libcurl knows of it.
    @exclusivity(unchecked) private var isPaused = false
    /// Of the body, what has come and was not taken yet.
    @exclusivity(unchecked) private var received: ByteWriter?
    @exclusivity(unchecked) private var isBodyLent = false
    /// What was lent of it, where more has come since.
    @exclusivity(unchecked) private var lent: ByteWriter?
    @exclusivity(unchecked) private var headBlock = ByteWriter(capacity: 127)
    @exclusivity(unchecked) private var head: HTTPHead?

    private var headers = HeaderList()
    private var body: Bytes?
    let originKey: String
    let mayUseTLS: Bool
    private let errorText: UnsafeMutablePointer<CChar>
    private let unixSocket: String?
    private let cache: SharedCache
    private var mayFallBackToBundle: Bool
    private var fallsBackToBundle = false

    // What the handle was told last, so that it is told again only what changes.
    private var url = ""
    private var verb: Verb?
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var acceptsGzip = false
    private var connectMilliseconds: Int64 = -1

    private struct Verb: Equatable {
        var method: HTTPRequest.Method
        var hasBody: Bool
    }

    /// Nil when libcurl has no memory for a handle.
    init?(origin: Origin, unixSocket: String?, options: TransportOptions, cache: SharedCache, clock: RoundClock, isMultiplexed: Bool) {
        guard let easy = curl_easy_init() else { return nil }
        self.easy = easy
        self.clock = clock
        originKey = origin.key
        mayUseTLS = FairleadTransport.mayUseTLS(origin, options)
        self.unixSocket = unixSocket
        self.cache = cache
        mayFallBackToBundle = origin.isSecure && options.caFile == nil && !cache.needsBundle.load(ordering: .relaxed)
        state = TransferState(deadlines: .standard, limits: .standard, at: clock.now)
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.pointee = 0
        installCallbacks()
        configure(easy, origin: origin, unixSocket: unixSocket, options: options, cache: cache, isMultiplexed: isMultiplexed)
    }

    deinit { errorText.deallocate() }

    var now: Instant { clock.now }

    /// Frees the handle. Its multi handle has let go of it before.
    func close() { ForkGate.common.pass { curl_easy_cleanup(easy) } }

    // MARK: Request

    /// Gets the handle ready to be added to a multi handle.
    func prepare(_ request: HTTPRequest, deadlines: Deadlines, limits: Limits, at now: Instant) throws(TransferFailure) {
        guard request.body == nil || request.method != .get else {
            throw TransferFailure(.invalidRequest, "A GET request has no body")
        }
        try headers.write(request.headers)
        if headers.first != headerList {
            headerList = headers.first
            _ = fl_set_headers(easy, headerList)
        }
        if request.url != url {
            guard request.url.withCString({ fl_set_text(easy, CURLOPT_URL, $0) }) == CURLE_OK else {
                throw TransferFailure(.invalidRequest, "The URL is too long")
            }
            url = request.url
        }
        setVerb(Verb(method: request.method, hasBody: request.body != nil))
        if request.method != .get {
            body = request.body
            // libcurl reads the body where it is; no copy.
            _ = fl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, body?.count ?? 0)
            if let body { _ = fl_set_pointer(easy, CURLOPT_POSTFIELDS, body.unsafeCString) }
        }
        if request.acceptsGzip != acceptsGzip {
            acceptsGzip = request.acceptsGzip
            _ = fl_set_text(easy, CURLOPT_ACCEPT_ENCODING, acceptsGzip ? "gzip" : nil)
        }
        if deadlines.connectMilliseconds != connectMilliseconds {
            connectMilliseconds = deadlines.connectMilliseconds
            // libcurl divides this time among a host's addresses, so that a dead one does not use up all of it.
            _ = fl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, Int(clamping: min(max(connectMilliseconds, 1), Int64(Int32.max))))
        }
        errorText.pointee = 0
        clock.now = now
        state = TransferState(deadlines: deadlines, limits: limits, at: now)
        forsakenUntil = nil
        isHeldBack = false
        isPaused = false
        received?.truncate(to: 0)
        lent = nil
        isBodyLent = false
        head = nil
    }

    private func setVerb(_ new: Verb) {
        guard new != verb else { return }
        verb = new
        if new.method == .post || new.hasBody {
            _ = fl_set_long(easy, CURLOPT_POST, 1)
            // Without fields libcurl would read the body from stdin.
            if !new.hasBody { _ = fl_set_pointer(easy, CURLOPT_POSTFIELDS, ("" as StaticString).utf8Start) }
        } else {
            _ = fl_set_long(easy, CURLOPT_HTTPGET, 1)
        }
        let name: StaticString? =
            switch new.method {
            case .get, .post: nil
            case .put: "PUT"
            case .delete: "DELETE"
            }
        _ = fl_set_pointer(easy, CURLOPT_CUSTOMREQUEST, name?.utf8Start)
    }

    /// After the multi handle has let go: keys and the request's body are not kept.
    func release() {
        headers.erase()
        body = nil
    }

    // MARK: Response

    /// libcurl could not even begin.
    func failed() { finished(CURLE_FAILED_INIT) }

    /// libcurl has done with the exchange. True: it has to be given to libcurl once more.
    func mustRestart(after result: CURLcode) -> Bool {
        if result == CURLE_PEER_FAILED_VERIFICATION, mayFallBackToBundle {
            // The certificate may be vouched for by one that an administrator put into the bundle only.
            mayFallBackToBundle = false
            fallsBackToBundle = true
            _ = fl_set_text(easy, CURLOPT_CAINFO, fl_info_text(easy, CURLINFO_CAINFO))
            return true
        }
        // libcurl does this too, but 7.88 counts its attempts over a handle's whole life, and fails every sixth.
        if state.mayResend, fl_info_long(easy, CURLINFO_NUM_CONNECTS) == 0, Self.isDeath(result) { return true }
        if result == CURLE_OK, fallsBackToBundle { cache.needsBundle.store(true, ordering: .relaxed) }
        finished(result)
        return false
    }

    /// What libcurl reports when a reused connection turns out to be dead.
    private static func isDeath(_ code: CURLcode) -> Bool {
        code == CURLE_RECV_ERROR || code == CURLE_SEND_ERROR || code == CURLE_GOT_NOTHING
    }

    private func finished(_ code: CURLcode) {
        state.finished(code)
        listener?.hasNews()
    }

    func cancel() { state.cancel() }

    func expire() { state.expire(at: now) }

    /// The head, once.
    func takeHead() -> HTTPHead? {
        guard state.hasHead, head == nil else { return nil }
        let block = headBlock.withUnsafeBytes { Bytes(copying: UnsafeRawBufferPointer($0)) }
        head = HTTPHead(status: state.status, block: block)
        return head
    }

    var deliveredHead: HTTPHead? { head }

    var hasBody: Bool { (received?.count ?? 0) > 0 }

    /// A head or a part of the body that was not taken yet, or the end.
    var hasNews: Bool { hasBody || (state.hasHead && head == nil) || state.outcome != nil }

    /// What has come of the body, valid until `discardLentBody`.
    func lendBody() -> UnsafeBufferPointer<UInt8> {
        isBodyLent = true
        return received?.withUnsafeBytes { $0 } ?? UnsafeBufferPointer(start: nil, count: 0)
    }

    func discardLentBody() {
        guard isBodyLent else { return }
        isBodyLent = false
        if lent == nil { received?.truncate(to: 0) } else { lent = nil }
    }

    func takeBody() -> Bytes {
        received.take()?.finish() ?? Bytes("")
    }

    /// The failure with its words. libcurl's own are added only where they can name nothing but hosts, certificates and
    /// system errors: those about URLs, proxies and headers quote them.
    func failure(_ kind: TransferFailure.Kind, curlCode: Int32, authority: String) -> TransferFailure {
        var kind = kind
        var detail = String(cString: errorText)
        // The handshake was cut, not refused.
        let signsOfACut = ["SSL_ERROR_SYSCALL", "reset by peer", "unexpected eof"]
        if kind == .tls, signsOfACut.contains(where: { detail.contains($0) }) { kind = .closed }
        if kind == .closed, detail.contains("chunked-encoding") { kind = .protocolViolation }
        if detail.contains("CONNECT tunnel failed") { kind = .proxy }
        // libcurl quotes the proxy's URL, with its password.
        if kind == .connect, detail.contains("proxy") { (kind, detail) = (.proxy, "") }
        let proxyWantsUser = kind == .proxy && detail.contains("407")
        if proxyWantsUser || curlCode == Int32(bitPattern: CURLE_BAD_CONTENT_ENCODING.rawValue) { detail = "" }
        var authority = authority
        if kind == .connect, let unixSocket {
            authority = "the unix socket \(unixSocket)"
            detail = Self.reason(fl_info_long(easy, CURLINFO_OS_ERRNO))
        }
        // Ours, which is to say that the server closed a connection it had already been given the request on.
        if detail.contains("pre-request callback") { detail = "" }
        let said =
            switch kind {
            case .invalidRequest: "The request cannot be sent to \(authority)"
            case .resolve: "The host of \(authority) cannot be resolved"
            case .connect: "No connection to \(authority)"
            case .proxy where proxyWantsUser:
                "The proxy before \(authority) wants another user name and password than it was given (HTTP 407): write them into its URL, as in http://USER:PASSWORD@HOST:PORT"
            case .proxy: "The proxy before \(authority) did not let the connection through"
            case .tls: "No verified TLS connection to \(authority)"
            case .timeout(.connect): "\(authority) took too long to connect to"
            case .timeout(.firstByte): "\(authority) took too long to begin its response"
            case .timeout(.idle): "\(authority) stopped sending in the middle of its response"
            case .timeout(.total): "The deadline passed while waiting for \(authority)"
            case .closed: "\(authority) closed the connection before its response was complete"
            case .protocolViolation where curlCode == Int32(bitPattern: CURLE_BAD_CONTENT_ENCODING.rawValue):
                "The response of \(authority) is announced as compressed, but cannot be decompressed: the server, or a proxy on the way, has damaged or mislabelled it"
            case .protocolViolation: "\(authority) did not answer in valid HTTP"
            case .tooLarge(.responseHeaders): "The response headers of \(authority) are larger than allowed"
            case .tooLarge(.decompression): "The response of \(authority) decompresses to far more than was sent"
            case .tooLarge: "The response of \(authority) is larger than allowed"
            case .cancelled: "Cancelled"
            case .forked: "The transfer belongs to the parent process"
            case .internal: "libcurl could not carry out the exchange with \(authority)"
            }
        switch kind {
        case .connect, .proxy, .tls, .closed, .protocolViolation: break
        default: detail = ""
        }
        return TransferFailure(
            kind, detail.isEmpty ? said : "\(said): \(detail)", curlCode: curlCode, requestNeverSent: !state.wasSent,
            responseStarted: state.status != 0)
    }

    /// Why there is no connection to a unix socket.
    private static func reason(_ code: Int) -> String {
        switch Int32(truncatingIfNeeded: code) {
        case ENOENT, ENOTDIR: "it does not exist"
        case ECONNREFUSED: "nothing listens there"
        case EACCES: "this process is not permitted to use it"
        case ENOTSOCK: "it is not a socket"
        default: ""
        }
    }

    // MARK: Backpressure

    /// Nothing more is taken of the body until `release`; the connection fills, and with it the server's.
    func holdBack() { isHeldBack = true }

    /// Takes the body on, with what libcurl had in hand.
    func letGo() {
        guard isHeldBack else { return }
        isHeldBack = false
        guard isPaused else { return }
        isPaused = false
        state.resume(at: now)
        _ = ForkGate.common.pass { curl_easy_pause(easy, CURLPAUSE_CONT) }
    }

    // MARK: libcurl's callbacks

    private enum Taken {
        case all, nothing, later
    }

    fileprivate func connected() -> Bool { state.connected(at: now) }

    private func receiveHeader(_ line: UnsafeBufferPointer<UInt8>) -> Taken {
        switch state.headerLine(line, at: now) {
        case .begin: headBlock.truncate(to: 0)
        case .keep: break
        case .ignore: return .all
        case .complete:
            listener?.hasNews()
            return .all
        case .abandon: return .nothing
        }
        headBlock.append(line)
        return .all
    }

    private func receiveBody(_ piece: UnsafeBufferPointer<UInt8>) -> Taken {
        if isHeldBack {
            isPaused = true
            state.pause()
            return .later
        }
        let wireBytes = acceptsGzip ? fl_info_size(easy, CURLINFO_SIZE_DOWNLOAD_T) : nil
        guard state.body(piece.count, wireBytes: wireBytes, at: now) else { return .nothing }
        if forsakenUntil != nil { return .all }
        if isBodyLent, lent == nil { lent = received.take() }
        if received == nil { received = ByteWriter(capacity: expectedBody(atLeast: piece.count)) }
        received?.append(piece)
        listener?.hasNews()
        return .all
    }

    /// Room for the whole body where its length was announced, within reason: the announcement may be a lie.
    private func expectedBody(atLeast count: Int) -> Int {
        max(count, min(fl_info_size(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T), 1 << 20))
    }

    private func installCallbacks() {
        // The exchange outlives its handle, and frees it: a plain pointer will do.
        let context = Unmanaged.passUnretained(self).toOpaque()
        _ = fl_set_bytes_callback(easy, CURLOPT_WRITEFUNCTION) { data, size, count, context in
            Exchange.receive(data, size, count, context) { $0.receiveBody($1) }
        }
        _ = fl_set_pointer(easy, CURLOPT_WRITEDATA, context)
        _ = fl_set_bytes_callback(easy, CURLOPT_HEADERFUNCTION) { data, size, count, context in
            Exchange.receive(data, size, count, context) { $0.receiveHeader($1) }
        }
        _ = fl_set_pointer(easy, CURLOPT_HEADERDATA, context)
        _ = fl_set_connected_callback(easy) { context, _, _, _, _ in
            guard let context else { return 1 }
            let maySend = Unmanaged<Exchange>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.connected() }
            return maySend ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
        }
        _ = fl_set_pointer(easy, CURLOPT_PREREQDATA, context)
        _ = fl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
    }

    /// Returns what libcurl wants: the number of bytes taken, fewer to end the transfer.
    @inline(__always)
    private static func receive(
        _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?,
        _ body: (Exchange, UnsafeBufferPointer<UInt8>) -> Taken
    ) -> Int {
        let length = size &* count
        guard length > 0, let data, let context else { return 0 }
        let start = UnsafeRawPointer(data).assumingMemoryBound(to: UInt8.self)
        let taken = Unmanaged<Exchange>.fromOpaque(context)._withUnsafeGuaranteedRef {
            body($0, UnsafeBufferPointer(start: start, count: length))
        }
        switch taken {
        case .all: return length
        case .nothing: return 0
        case .later: return Int(CURL_WRITEFUNC_PAUSE)
        }
    }
}
