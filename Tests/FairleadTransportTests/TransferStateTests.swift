import CCurl
import FairleadModel
import Testing

@testable import FairleadTransport

private func at(_ milliseconds: Int64) -> Instant { Instant(nanoseconds: 0).advanced(milliseconds: milliseconds) }

extension TransferState {
    fileprivate mutating func headerLine(_ line: String, at now: Instant) -> HeaderAction {
        let bytes = Bytes(line)
        return withExtendedLifetime(bytes) { headerLine(bytes.unsafeBuffer, at: now) }
    }
}

@Suite struct TransferStateTests {
    let deadlines = Deadlines(connectMilliseconds: 10, firstByteMilliseconds: 100, idleMilliseconds: 50, total: at(1000))

    func started(limits: Limits = .standard) -> TransferState { TransferState(deadlines: deadlines, limits: limits, at: at(0)) }

    func reading(limits: Limits = .standard) -> TransferState {
        var state = started(limits: limits)
        _ = state.connected(at: at(5))
        _ = state.headerLine("HTTP/1.1 200 OK\r\n", at: at(20))
        _ = state.headerLine("\r\n", at: at(20))
        return state
    }

    @Test func anExchangeRunsThroughItsPhases() {
        var state = started()
        #expect(state.deadline == at(10))
        #expect(state.connected(at: at(5)) == true)
        #expect(state.deadline == at(105))
        #expect(state.headerLine("HTTP/1.1 429 Too Many Requests\r\n", at: at(20)) == .begin)
        #expect(state.headerLine("Retry-After: 1\r\n", at: at(20)) == .keep)
        #expect(state.headerLine("\r\n", at: at(30)) == .complete)
        #expect(state.status == 429)
        #expect(state.deadline == at(80))
        #expect(state.body(10, wireBytes: nil, at: at(40)) == true)
        #expect(state.deadline == at(90))
        #expect(state.headerLine("Trailer: x\r\n", at: at(60)) == .ignore)
        state.finished(CURLE_OK)
        #expect(state.outcome == .complete)
    }

    @Test func interimResponsesAreNotTheHead() {
        var state = started()
        _ = state.connected(at: at(5))
        #expect(state.headerLine("HTTP/1.1 103 Early Hints\r\n", at: at(6)) == .begin)
        #expect(state.headerLine("Link: x\r\n", at: at(6)) == .keep)
        #expect(state.headerLine("\r\n", at: at(6)) == .ignore)
        #expect(!state.hasHead)
        #expect(state.deadline == at(106))
        #expect(state.headerLine("HTTP/2 200 \r\n", at: at(7)) == .begin)
        #expect(state.headerLine("\r\n", at: at(7)) == .complete)
        #expect(state.status == 200)
    }

    @Test(arguments: [
        (0, Int64(10), TransferFailure.Clock.connect), (1, 105, .firstByte), (2, 70, .idle), (3, 95, .idle), (3, 1000, .total), (0, 1000, .total),
    ])
    func eachClockEndsItsOwnPhase(_ progress: Int, _ time: Int64, _ clock: TransferFailure.Clock) {
        var state = started()
        if progress > 0 { _ = state.connected(at: at(5)) }
        if progress > 1 { _ = state.headerLine("HTTP/1.1 200 OK\r\n", at: at(20)) }
        if progress > 2 {
            _ = state.headerLine("\r\n", at: at(20))
            _ = state.body(1, wireBytes: nil, at: at(45))
        }
        if time < 1000 {
            state.expire(at: at(time - 1))
            #expect(state.outcome == nil)
        }
        state.expire(at: at(time))
        #expect(state.outcome == .failed(.timeout(clock), curlCode: 0))
        #expect(state.wasSent == (progress > 0))
    }

    @Test func theFirstOutcomeStands() {
        var state = reading()
        state.cancel()
        state.finished(CURLE_OK)
        state.expire(at: at(5000))
        #expect(state.outcome == .failed(.cancelled, curlCode: 0))
        #expect(state.body(1, wireBytes: nil, at: at(30)) == false)
        #expect(state.headerLine("X: y\r\n", at: at(30)) == .abandon)
        #expect(state.connected(at: at(30)) == false)
    }

    @Test func aRequestIsSentAgainOnceAndSoon() {
        var state = started()
        #expect(state.connected(at: at(5)) == true)
        #expect(state.connected(at: at(50)) == true)
        #expect(state.connected(at: at(60)) == false)
        #expect(state.outcome == .failed(.closed, curlCode: 0))

        var late = TransferState(deadlines: .standard, limits: .standard, at: at(0))
        #expect(late.connected(at: at(0)) == true)
        #expect(late.connected(at: at(501)) == false)
        #expect(late.outcome == .failed(.closed, curlCode: 0))
    }

    @Test func headersAreLimitedAllTogether() {
        var limits = Limits()
        limits.headerBytes = 40
        var state = reading(limits: limits)
        #expect(state.headerLine("Trailer: 3456789012\r\n", at: at(30)) == .ignore)
        #expect(state.headerLine("X: 3\r\n", at: at(30)) == .abandon)
        #expect(state.outcome == .failed(.tooLarge(.responseHeaders), curlCode: 0))
        var oneLine = started()
        _ = oneLine.connected(at: at(1))
        oneLine.finished(CURLE_OUT_OF_MEMORY)
        #expect(oneLine.outcome == .failed(.tooLarge(.responseHeaders), curlCode: 27))
    }

    @Test func theBodyIsLimitedAfterDecompression() {
        var limits = Limits()
        limits.responseBytes = 4 << 20
        var state = reading(limits: limits)
        #expect(state.body(4 << 20, wireBytes: nil, at: at(30)) == true)
        #expect(state.body(1, wireBytes: nil, at: at(30)) == false)
        #expect(state.outcome == .failed(.tooLarge(.responseBody), curlCode: 0))
        var small = reading(limits: limits)
        #expect(small.body(1 << 20, wireBytes: 1100, at: at(30)) == true)
        #expect(small.body(1 << 20, wireBytes: 2200, at: at(30)) == false)
        #expect(small.outcome == .failed(.tooLarge(.decompression), curlCode: 0))
    }

    @Test func anEndWithoutAHeadIsNoResponse() {
        for lines in [[], ["HTTP/1.1 200 OK\r\n"], ["HTTP/1.1 200 OK\r\n", "A: b\r\n"], ["HTTP/1.1 100 Continue\r\n", "\r\n"]] {
            var state = started()
            _ = state.connected(at: at(1))
            for line in lines { _ = state.headerLine(line, at: at(1)) }
            state.finished(CURLE_OK)
            #expect(state.outcome == .failed(.closed, curlCode: 0))
        }
    }

    @Test func everyCurlCodeMeansSomething() {
        let expected: [TransferFailure.Kind: [UInt32]] = [
            .invalidRequest: [1, 3], .resolve: [6], .proxy: [5, 97], .connect: [7, 45, 89, 96], .timeout(.connect): [28],
            .closed: [18, 52, 55, 56, 65, 81, 92], .protocolViolation: [8, 16, 33, 47, 61, 88, 95],
            .tls: [35, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91, 98], .tooLarge(.responseBody): [63], .cancelled: [42],
        ]
        for code in UInt32(1)...130 {
            let kind = expected.first { $0.value.contains(code) }?.key ?? .internal
            #expect(TransferFailure.Kind(curlCode: CURLcode(rawValue: code)) == kind, "\(code)")
            var unsent = started()
            unsent.finished(CURLcode(rawValue: code))
            #expect(unsent.outcome == .failed(kind, curlCode: Int32(code)))
            var answered = reading()
            answered.finished(CURLcode(rawValue: code))
            #expect(answered.outcome == .failed(code == 1 ? .protocolViolation : kind, curlCode: Int32(code)))
        }
    }
}
