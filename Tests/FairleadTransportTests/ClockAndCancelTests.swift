import FairleadModel
import FairleadTransport
import Foundation
import Testing

/// Timing tests, one after the other: what they measure is milliseconds.
@Suite(.serialized) struct ClockAndCancelTests {
    /// Far below the clocks that are not the one in question, far above what a busy machine adds to it, in milliseconds.
    static let soon = 8_000.0

    /// How long the body took, in milliseconds.
    func duration(_ body: () throws -> Void) rethrows -> Double {
        let start = Instant.now
        try body()
        return Instant.now.milliseconds(since: start)
    }

    /// A listener whose queue is full: connecting to it hangs.
    func deafListener() -> (port: UInt16, close: () -> Void) {
        let (descriptor, port) = LoopbackServer.bindLoopback()
        listen(descriptor, 0)
        var fillers: [Int32] = []
        for _ in 0..<4 {
            let filler = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            withUnsafePointer(to: &address) {
                _ = $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(filler, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
            }
            fillers.append(filler)
        }
        return (port, { (fillers + [descriptor]).forEach { close($0) } })
    }

    @Test func theConnectClock() throws {
        let deaf = deafListener()
        defer { deaf.close() }
        let deadlines = Deadlines(connectMilliseconds: 100)
        let taken = duration {
            let failure = failure { () throws(TransferFailure) in
                try ConnectionPool().perform(post("http://127.0.0.1:\(deaf.port)/"), deadlines: deadlines)
            }
            #expect(failure?.kind == .timeout(.connect))
            #expect(failure?.requestNeverSent == true)
        }
        #expect(taken >= 99 && taken < Self.soon)
    }

    @Test(arguments: [
        (0, TransferFailure.Clock.firstByte), (1, .firstByte), (17, .idle), (30, .idle), (38, .idle), (42, .idle),
    ])
    func aStallAtAnyByteEndsWithItsClock(_ sent: Int, _ clock: TransferFailure.Clock) throws {
        let response = Array("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789".utf8)
        let server = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.send(Array(response[..<sent]))
            _ = connection.waitForClose()
        }
        defer { server.stop() }
        let deadlines = Deadlines(firstByteMilliseconds: 120, idleMilliseconds: 60)
        let taken = duration {
            let told = Told(Transfer(post(server.url), on: ConnectionPool(), deadlines: deadlines))
            #expect(told.failure?.kind == .timeout(clock))
            #expect(told.failure?.requestNeverSent == false)
        }
        #expect(taken >= (clock == .idle ? 59 : 119) && taken < Self.soon)
    }

    @Test func piecesKeepTheIdleClockFromRunningOutButNotTheTotal() throws {
        let server = LoopbackServer { connection in
            while let request = connection.request() {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
                for _ in 0..<10 where connection.send("x") { usleep(request.hasSuffix("late") ? 100_000 : 30_000) }
                if request.hasSuffix("late") { return }
            }
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        #expect(Told(Transfer(post(server.url), on: pool, deadlines: Deadlines(idleMilliseconds: 5_000))).text == "xxxxxxxxxx")
        let taken = duration {
            let deadlines = Deadlines(idleMilliseconds: 5_000, total: .now.advanced(milliseconds: 300))
            let told = Told(Transfer(post(server.url, "late"), on: pool, deadlines: deadlines))
            #expect(told.failure?.kind == .timeout(.total))
        }
        #expect(taken >= 299 && taken < Self.soon)
    }

    @Test func aDeadlineThatHasPassedSendsNothing() throws {
        let server = LoopbackServer(answering: "{}")
        defer { server.stop() }
        let failure = failure { () throws(TransferFailure) in
            try ConnectionPool().perform(post(server.url), deadlines: Deadlines(total: .now))
        }
        #expect(failure?.kind == .timeout(.total))
        #expect(failure?.requestNeverSent == true)
        #expect(server.connections == 0)
    }

    @Test func aTimeLimitDoesNotEndTheTransfer() throws {
        let gate = DispatchSemaphore(value: 0)
        let server = LoopbackServer { connection in
            while connection.request() != nil {
                gate.wait()
                connection.respond("late")
            }
        }
        defer { server.stop() }
        let transfer = Transfer(post(server.url), on: ConnectionPool())
        let first = try duration {
            if try transfer.response(until: .now.advanced(milliseconds: 20)) != nil { throw Unexpected(what: "too early") }
        }
        #expect(first >= 19)
        gate.signal()
        #expect(try transfer.response(until: .distantFuture)?.body.string == "late")
    }

    // MARK: Cancelling

    /// Once in several times: the machine may be busy, the library may not.
    @Test(arguments: [0, 1, 20, 45]) func cancellingReachesBothSidesAtOnce(_ sent: Int) throws {
        for _ in 0..<20 { if try cancel(after: sent) { return } }
        Issue.record("it took too long each time")
    }

    /// Whether both sides were told within a tenth of a second.
    private func cancel(after sent: Int) throws -> Bool {
        let response = Array("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n012345678901234".utf8)
        let closed = Locked(Instant?.none)
        let seen = DispatchSemaphore(value: 0)
        let server = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.send(Array(response[..<sent]))
            if connection.waitForClose() != nil { closed.withLock { $0 = .now } }
            seen.signal()
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        let transfer = Transfer(post(server.url), on: pool)
        let cancelled = Locked(Instant.now)
        Thread.detachNewThread {
            usleep(50_000)
            cancelled.withLock { $0 = .now }
            transfer.cancel()
        }
        let told = Told(transfer)
        let ended = Instant.now
        #expect(told.failure?.kind == .cancelled)
        #expect(seen.wait(timeout: .now() + 30) == .success)
        #expect(pool.census.inUse == 0)
        // Again, and afterwards, it changes nothing.
        transfer.cancel()
        guard case .failure(let failure) = transfer.next(until: .distantFuture) else { throw Unexpected(what: "another end") }
        #expect(failure.kind == .cancelled)
        let begun = cancelled.withLock { $0 }
        guard let last = closed.withLock({ $0 }) else { throw Unexpected(what: "the server was not told") }
        return max(ended, last).milliseconds(since: begun) < 100
    }

    @Test func cancellingWhileConnectingAndWhileResolving() throws {
        let deaf = deafListener()
        defer { deaf.close() }
        for url in ["http://127.0.0.1:\(deaf.port)/", "http://no-such-host.invalid/"] {
            let transfer = Transfer(post(url), on: ConnectionPool())
            Thread.detachNewThread {
                usleep(url.contains("invalid") ? 200 : 30_000)
                transfer.cancel()
            }
            let taken = duration {
                let kind = Told(transfer).failure?.kind
                #expect(kind == .cancelled || (kind == .resolve && url.contains("invalid")))
            }
            #expect(taken < Self.soon)
        }
    }

    @Test func cancelledBeforeItBeganNothingIsSent() throws {
        let server = LoopbackServer(answering: "{}")
        defer { server.stop() }
        let transfer = Transfer(post(server.url), on: ConnectionPool())
        transfer.cancel()
        let told = Told(transfer)
        #expect(told.failure?.kind == .cancelled)
        #expect(told.failure?.requestNeverSent == true)
        usleep(10_000)
        #expect(server.connections == 0)
    }

    @Test func aTransferThatIsDroppedClosesItsConnection() throws {
        let seen = DispatchSemaphore(value: 0)
        let server = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nxx")
            if connection.waitForClose() != nil { seen.signal() }
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        do {
            let transfer = Transfer(post(server.url), on: pool)
            guard case .head = transfer.next(until: .distantFuture) else { throw Unexpected(what: "no head") }
        }
        #expect(seen.wait(timeout: .now() + 30) == .success)
        #expect(pool.census.inUse == 0)
    }

    @Test func cancelRacingTheEndGivesOneEnd() throws {
        let server = LoopbackServer(answering: "{}")
        defer { server.stop() }
        let pool = ConnectionPool()
        var random = SplitMix64(seed: 9)
        var ends = (complete: 0, cancelled: 0)
        for _ in 0..<2000 {
            let transfer = Transfer(post(server.url), on: pool)
            let spin = Int.random(in: 0..<20_000, using: &random)
            let canceller = DispatchSemaphore(value: 0)
            DispatchQueue.global().async {
                let start = Instant.now
                while Instant.now.since(start) < spin * 10 {}
                transfer.cancel()
                canceller.signal()
            }
            let told = Told(transfer)
            if let failure = told.failure {
                #expect(failure.kind == .cancelled)
                ends.cancelled += 1
            } else {
                #expect(told.text == "{}")
                ends.complete += 1
            }
            canceller.wait()
        }
        #expect(pool.census.inUse == 0)
        #expect(ends.complete > 0 && ends.cancelled > 0)
    }

    // MARK: Waiting for a place

    @Test func overTheBoundOneWaitsIsCancelledOrTimesOut() throws {
        let gate = DispatchSemaphore(value: 0)
        let server = LoopbackServer { connection in
            while let request = connection.request() {
                if request.hasSuffix("slow") { gate.wait() }
                connection.respond("{}")
            }
        }
        defer { server.stop() }
        var options = TransportOptions()
        options.maximumPerOrigin = 1
        let pool = ConnectionPool(options)
        let slow = Transfer(post(server.url, "slow"), on: pool)
        guard case .waiting = slow.next(until: .now) else { throw Unexpected(what: "not slow") }

        let impatient = Transfer(post(server.url), on: pool, deadlines: Deadlines(connectMilliseconds: 30))
        guard case .waiting = impatient.next(until: .now.advanced(milliseconds: 5)) else { throw Unexpected(what: "not queued") }
        #expect(Told(impatient).failure?.kind == .timeout(.connect))

        let cancelled = Transfer(post(server.url), on: pool)
        guard case .waiting = cancelled.next(until: .now) else { throw Unexpected(what: "not queued") }
        Thread.detachNewThread {
            usleep(10_000)
            cancelled.cancel()
        }
        #expect(Told(cancelled).failure?.kind == .cancelled)
        do {
            let dropped = Transfer(post(server.url), on: pool)
            guard case .waiting = dropped.next(until: .now) else { throw Unexpected(what: "not queued") }
        }

        let patient = Transfer(post(server.url), on: pool)
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            #expect(Told(patient).text == "{}")
            done.signal()
        }
        usleep(10_000)
        gate.signal()
        #expect(Told(slow).text == "{}")
        #expect(done.wait(timeout: .now() + 30) == .success)
        #expect(server.connections == 1)
        #expect(pool.census.inUse == 0)
        #expect(pool.census.idle == 1)
    }

    @Test func sixtyFourThreadsHammerOnePool() throws {
        let server = LoopbackServer { connection in
            while let request = connection.request() {
                connection.respond(request.components(separatedBy: "\r\n\r\n").last ?? "")
                if request.hasSuffix("7") { return }
            }
        }
        defer { server.stop() }
        for maximum in [0, 8] {
            var options = TransportOptions()
            options.maximumPerOrigin = maximum
            options.maximumIdlePerOrigin = 16
            let pool = ConnectionPool(options)
            let wrong = Locked<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 64) { thread in
                for round in 0..<30 {
                    let text = "\(thread)-\(round)"
                    let transfer = Transfer(post(server.url, text), on: pool)
                    if (thread + round) % 11 == 0 {
                        transfer.cancel()
                    }
                    let told = Told(transfer)
                    if told.text != text, told.failure?.kind != .cancelled { wrong.withLock { $0.append("\(text): \(told)") } }
                }
            }
            #expect(wrong.withLock { $0 } == [])
            #expect(pool.census.inUse == 0)
            #expect(pool.census.idle <= 16)
        }
    }
}
