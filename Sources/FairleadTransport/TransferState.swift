import CCurl
import FairleadModel

/// One HTTP exchange as a state machine: what happens goes in with its time, what to do comes out. It neither does I/O nor
/// reads a clock, and does not care whose thread drives it.
///
///     connecting ─ connected ─▶ waiting ─ headerLine ─▶ readingHead ─ headerLine (blank) ─▶ readingBody ─ finished ─▶ ended
///
/// Every state goes to `ended` by `finished`, `cancel` or `expire`, and nothing leads out of it: the first outcome stands.
struct TransferState: Sendable {
    enum Phase: Sendable, Equatable {
        case connecting, waiting, readingHead, readingBody
        case ended(Outcome)
    }

    enum Outcome: Sendable, Equatable {
        case complete
        case failed(TransferFailure.Kind, curlCode: Int32)
    }

    enum HeaderAction: Equatable {
        /// A new head begins with this line: what was kept before is to be forgotten.
        case begin
        case keep
        /// The head is complete; its status is in `status`.
        case complete
        case ignore
        /// The transfer has failed and is to be abandoned.
        case abandon
    }

    private(set) var phase = Phase.connecting
    /// Of the head being read or complete; 0 before that.
    private(set) var status = 0
    private(set) var hasHead = false
    private(set) var wasSent = false
    private(set) var bodyBytes = 0

    private let deadlines: Deadlines
    private let headerLimit: Int
    private let bodyLimit: Int
    private let errorLimit: Int
    /// The end of the current phase's clock.
    private var phaseDeadline: Instant
    private var headerBytes = 0
    private var sentAt = Instant(nanoseconds: 0)
    private var wasResent = false

    /// libcurl repeats a request that died unanswered on a reused connection. An idle connection's death shows at once; one
    /// that comes later may well be that of a server at work, who must not be made to do, and bill, the work twice.
    private static let resendWindowMilliseconds: Int64 = 500
    /// DEFLATE cannot do better than 1032:1, text seldom better than 20:1; below a megabyte nobody is harmed.
    private static let decompressionRatio = 200
    private static let decompressionFloor = 1 << 20
    /// CURLE_TOO_LARGE, since libcurl 8.6.
    private static let tooLarge = CURLcode(rawValue: 100)

    init(deadlines: Deadlines, limits: Limits, at now: Instant) {
        self.deadlines = deadlines
        headerLimit = limits.headerBytes
        bodyLimit = limits.responseBytes
        errorLimit = min(limits.errorBytes, limits.responseBytes)
        phaseDeadline = now.advanced(milliseconds: deadlines.connectMilliseconds)
    }

    var outcome: Outcome? {
        if case .ended(let outcome) = phase { outcome } else { nil }
    }

    /// When `expire` wants to be asked.
    var deadline: Instant { min(phaseDeadline, deadlines.total) }

    /// Nothing of a response has come, and the request was sent only once; `connected` still looks at the time.
    var mayResend: Bool { phase == .waiting && !wasResent && headerBytes == 0 }

    /// There is a connection. False: do not send.
    mutating func connected(at now: Instant) -> Bool {
        switch phase {
        case .connecting:
            sentAt = now
        case .waiting:
            guard !wasResent, now <= sentAt.advanced(milliseconds: Self.resendWindowMilliseconds) else {
                fail(.closed)
                return false
            }
            wasResent = true
        default:
            return false
        }
        phase = .waiting
        wasSent = true
        phaseDeadline = now.advanced(milliseconds: deadlines.firstByteMilliseconds)
        return true
    }

    /// A line of the response's head or of its trailer, with its line ending.
    mutating func headerLine(_ line: UnsafeBufferPointer<UInt8>, at now: Instant) -> HeaderAction {
        headerBytes &+= line.count
        guard headerBytes <= headerLimit else {
            fail(.tooLarge(.responseHeaders))
            return .abandon
        }
        switch phase {
        case .connecting, .ended:
            return .abandon
        case .readingBody:
            phaseDeadline = now.advanced(milliseconds: deadlines.idleMilliseconds)
            return .ignore
        case .waiting, .readingHead:
            phaseDeadline = now.advanced(milliseconds: deadlines.idleMilliseconds)
            if let status = Self.status(of: line) {
                self.status = status
                phase = .readingHead
                return .begin
            }
            guard let first = line.first, first == UInt8(ascii: "\r") || first == UInt8(ascii: "\n") else { return .keep }
            // An interim response (RFC 9110, 15.2) is followed by the true one, which has the whole first-byte clock. Not so 101,
            // which nobody asked for.
            if status >= 100 && status < 200 && status != 101 {
                phase = .waiting
                phaseDeadline = now.advanced(milliseconds: deadlines.firstByteMilliseconds)
                return .ignore
            }
            phase = .readingBody
            hasHead = true
            return .complete
        }
    }

    /// `count` more bytes of the body after decompression; `wireBytes` have come in all before it, where the body is compressed.
    /// False: the transfer has failed and is to be abandoned.
    mutating func body(_ count: Int, wireBytes: Int?, at now: Instant) -> Bool {
        guard phase == .readingBody else { return false }
        bodyBytes &+= count
        guard bodyBytes <= (status < 300 ? bodyLimit : errorLimit) else {
            fail(.tooLarge(.responseBody))
            return false
        }
        if let wireBytes, bodyBytes > Self.decompressionFloor, bodyBytes / Self.decompressionRatio > wireBytes {
            fail(.tooLarge(.decompression))
            return false
        }
        phaseDeadline = now.advanced(milliseconds: deadlines.idleMilliseconds)
        return true
    }

    /// libcurl has done with the exchange.
    mutating func finished(_ code: CURLcode) {
        let number = Int32(bitPattern: code.rawValue)
        switch code {
        case CURLE_OK where hasHead: complete()
        // libcurl is content with a head that was cut.
        case CURLE_OK: fail(.closed)
        // Its word for a header line that outgrows its own buffer.
        case CURLE_OUT_OF_MEMORY where wasSent && !hasHead, Self.tooLarge where wasSent && !hasHead:
            fail(.tooLarge(.responseHeaders), curlCode: number)
        // Its word for a response without a status line.
        case CURLE_UNSUPPORTED_PROTOCOL where wasSent: fail(.protocolViolation, curlCode: number)
        default: fail(TransferFailure.Kind(curlCode: code), curlCode: number)
        }
    }

    mutating func cancel() { fail(.cancelled) }

    /// Nothing is read from the server until `resume`: its silence is ours.
    mutating func pause() {
        if phase == .readingBody { phaseDeadline = .distantFuture }
    }

    mutating func resume(at now: Instant) {
        if phase == .readingBody { phaseDeadline = now.advanced(milliseconds: deadlines.idleMilliseconds) }
    }

    /// Ends the transfer if one of its clocks has run out.
    mutating func expire(at now: Instant) {
        guard now >= deadline else { return }
        if now >= deadlines.total {
            fail(.timeout(.total))
            return
        }
        switch phase {
        case .connecting: fail(.timeout(.connect))
        case .waiting: fail(.timeout(.firstByte))
        case .readingHead, .readingBody: fail(.timeout(.idle))
        case .ended: break
        }
    }

    private mutating func complete() {
        guard outcome == nil else { return }
        phase = .ended(.complete)
    }

    private mutating func fail(_ kind: TransferFailure.Kind, curlCode: Int32 = 0) {
        guard outcome == nil else { return }
        phase = .ended(.failed(kind, curlCode: curlCode))
    }

    /// `HTTP/1.1 200 OK`, `HTTP/2 200`: the three digits after the first blank.
    private static func status(of line: UnsafeBufferPointer<UInt8>) -> Int? {
        guard line.count >= 10, line[0] == UInt8(ascii: "H"), line[1] == UInt8(ascii: "T"), line[2] == UInt8(ascii: "T"),
            line[3] == UInt8(ascii: "P"), line[4] == UInt8(ascii: "/")
        else { return nil }
        var blank = 5
        while blank < line.count, line[blank] != UInt8(ascii: " ") { blank &+= 1 }
        guard blank &+ 3 < line.count else { return nil }
        var status = 0
        for digit in line[blank &+ 1...blank &+ 3] {
            guard digit &- UInt8(ascii: "0") < 10 else { return nil }
            status = status &* 10 &+ Int(digit &- UInt8(ascii: "0"))
        }
        return status
    }
}
