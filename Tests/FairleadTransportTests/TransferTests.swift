import FairleadModel
import FairleadTransport
import Foundation
import Testing

/// Everything a transfer tells, until its terminal event.
struct Told {
    var head: HTTPHead?
    var body: [UInt8] = []
    var failure: TransferFailure?

    init(_ transfer: Transfer) {
        while true {
            switch transfer.next(until: .distantFuture) {
            case .head(let head): self.head = head
            case .body(let bytes): body += bytes
            case .end: return
            case .failure(let failure):
                self.failure = failure
                return
            case .waiting: Issue.record("waiting without a limit")
            }
        }
    }

    var text: String { String(decoding: body, as: UTF8.self) }
}

struct Unexpected: Error {
    let what: String
}

func post(_ url: String, _ body: String = "{}", headers: [HTTPHeader] = []) -> HTTPRequest {
    HTTPRequest(url: url, headers: [HTTPHeader("content-type", "application/json")] + headers, body: Bytes(body))
}

func failure(_ body: () throws(TransferFailure) -> some Any) -> TransferFailure? {
    do throws(TransferFailure) {
        _ = try body()
        return nil
    } catch {
        return error
    }
}

@Suite struct TransferTests {
    @Test func aRequestGoesOutAsWrittenAndTheResponseComesBack() throws {
        let seen = Locked("")
        let server = LoopbackServer { connection in
            guard let request = connection.request() else { return }
            seen.withLock { $0 = request }
            connection.respond("{\"ok\":true}", status: "201 Created", headers: "X-Request-ID:  abc \r\nRetry-After-Ms: 7\r\n")
        }
        defer { server.stop() }
        let request = post(
            server.url + "?a=b", "{\"x\":1}",
            headers: [HTTPHeader("authorization", secret: Secret("sk-1"), prefix: "Bearer "), HTTPHeader("x-empty", "")])
        let response = try ConnectionPool().perform(request)
        #expect(response.status == 201)
        #expect(response.body.string == "{\"ok\":true}")
        #expect(response.head["x-request-id"] == "abc")
        #expect(response.head["RETRY-AFTER-MS"] == "7")
        #expect(response.head["retry-after"] == nil)
        #expect(response.head.map(\.name) == ["Content-Length", "X-Request-ID", "Retry-After-Ms"])
        let lines = seen.withLock { $0 }.components(separatedBy: "\r\n")
        #expect(lines.first == "POST /v1/chat?a=b HTTP/1.1")
        #expect(lines.last == "{\"x\":1}")
        #expect(
            lines.dropFirst().dropLast(2).map { $0.lowercased() }.sorted() == [
                "accept: */*", "authorization: bearer sk-1", "content-length: 7", "content-type: application/json",
                "host: 127.0.0.1:\(server.port)", "user-agent: fairlead", "x-empty:",
            ])
    }

    @Test(arguments: [
        (HTTPRequest.Method.get, nil, "GET"), (.post, nil, "POST"), (.put, "x", "PUT"), (.put, nil, "PUT"), (.delete, nil, "DELETE"),
        (.delete, "y", "DELETE"), (.post, "z", "POST"),
    ] as [(HTTPRequest.Method, String?, String)])
    func methodsOnOneConnection(_ method: HTTPRequest.Method, _ body: String?, _ name: String) throws {
        let server = LoopbackServer { connection in
            while let request = connection.request() { connection.respond(request) }
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        // Another method before and after, on the same handle.
        for (method, body, name) in [(.post, "first", "POST"), (method, body, name), (.get, nil, "GET"), (method, body, name)] {
            let text = try pool.perform(HTTPRequest(method: method, url: server.url, body: body.map { Bytes($0) })).body.string
            #expect(text.hasPrefix("\(name) /v1/chat HTTP/1.1\r\n"))
            #expect(text.hasSuffix("\r\n\r\n\(body ?? "")"))
            #expect(!text.lowercased().contains("x-www-form-urlencoded"))
        }
        #expect(server.connections == 1)
    }

    @Test func connectionsAreKeptAlive() throws {
        let server = LoopbackServer(answering: "{}")
        defer { server.stop() }
        let pool = ConnectionPool()
        for _ in 0..<100 { #expect(try pool.perform(post(server.url)).status == 200) }
        #expect(server.connections == 1)
        #expect(pool.census.idle == 1)
        pool.closeIdle()
        _ = try pool.perform(post(server.url))
        #expect(server.connections == 2)
    }

    @Test(arguments: ["200 OK", "302 Found", "400 Bad Request", "429 Too Many Requests", "500 Internal Server Error", "407 Proxy", "599 X"])
    func everyStatusIsAResponse(_ status: String) throws {
        let server = LoopbackServer { connection in
            while connection.request() != nil { connection.respond("why", status: status, headers: "Location: http://127.0.0.1:1/\r\n") }
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        for _ in 0..<2 {
            let response = try pool.perform(post(server.url))
            #expect(response.status == Int(status.prefix(3)))
            #expect(response.body.string == "why")
        }
        #expect(server.connections == 1)
    }

    @Test func aChunkedStreamComesAsItIsSent() throws {
        let gate = DispatchSemaphore(value: 0)
        let server = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            for piece in ["data: 1\n\n", "data: 2\n\n", "data: 3\n\n"] {
                gate.wait()
                connection.send("9\r\n\(piece)\r\n")
            }
            gate.wait()
            connection.send("0\r\nX-Trailer: t\r\n\r\n")
        }
        defer { server.stop() }
        let transfer = Transfer(post(server.url), on: ConnectionPool())
        guard case .head(let head) = transfer.next(until: .distantFuture) else { throw Unexpected(what: "no head") }
        #expect(head.status == 200)
        for number in 1...3 {
            guard case .waiting = transfer.next(until: .now) else { throw Unexpected(what: "came too early") }
            gate.signal()
            guard case .body(let bytes) = transfer.next(until: .distantFuture) else { throw Unexpected(what: "no piece \(number)") }
            #expect(String(decoding: bytes, as: UTF8.self) == "data: \(number)\n\n")
        }
        gate.signal()
        guard case .end = transfer.next(until: .distantFuture), case .end = transfer.next() else { throw Unexpected(what: "no end") }
    }

    @Test func whatWasLentOfABodyStaysWhileMoreComes() throws {
        let gate = DispatchSemaphore(value: 0)
        let server = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\nfirst")
            for piece in ["other", "third"] {
                gate.wait()
                connection.send(piece)
            }
        }
        defer { server.stop() }
        let transfer = Transfer(post(server.url), on: ConnectionPool())
        guard case .head = transfer.next(until: .distantFuture), case .body(let lent) = transfer.next(until: .distantFuture) else {
            throw Unexpected(what: "no beginning")
        }
        for _ in 0..<2 {
            gate.signal()
            #expect(transfer.wait(until: .distantFuture))
        }
        #expect(String(decoding: lent, as: UTF8.self) == "first")
        let rest = Told(transfer)
        #expect(rest.text == "otherthird" && rest.failure == nil)
    }

    @Test func aBodyCanBeTakenWholeAfterTheHead() throws {
        let body = String(repeating: "error ", count: 50_000)
        let server = LoopbackServer { connection in
            while connection.request() != nil { connection.respond(body, status: "503 Busy") }
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        for _ in 0..<2 {
            let transfer = Transfer(post(server.url), on: pool)
            guard case .head(let head) = transfer.next(until: .distantFuture) else { throw Unexpected(what: "no head") }
            #expect(head.status == 503)
            #expect(try transfer.response(until: .distantFuture)?.body.string == body)
        }
        #expect(server.connections == 1)
    }

    @Test func aLargeRequestAndResponse() throws {
        let text = String(repeating: "0123456789abcdef", count: 1 << 17)
        let server = LoopbackServer { connection in
            while let request = connection.request() { connection.respond(String(request.drop { $0 != "0" })) }
        }
        defer { server.stop() }
        #expect(try ConnectionPool().perform(post(server.url + "?large", text)).body.string.hasSuffix(text))
    }

    // MARK: Broken responses

    private static let whole = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 11\r\n\r\nhello world"
    private static let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"

    @Test(arguments: [(Self.whole, false), (Self.whole, true), (Self.chunked, false), (Self.chunked, true)])
    func aResponseCutAtAnyByteIsAFailure(_ response: String, _ resets: Bool) throws {
        let bytes = Array(response.utf8)
        let server = LoopbackServer { connection in
            guard let request = connection.request(), let cut = Int(request.components(separatedBy: "\r\n\r\n").last ?? "") else { return }
            connection.send(Array(bytes[..<cut]))
            // Otherwise the reset may overtake the bytes.
            if resets {
                usleep(2000)
                connection.reset()
            }
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        // libcurl does not insist on the very last LF of a chunked body.
        for cut in 0..<bytes.count - (response == Self.chunked ? 1 : 0) {
            let told = Told(Transfer(post(server.url, "\(cut)"), on: pool, deadlines: Deadlines(total: .now.advanced(milliseconds: 5000))))
            #expect(told.failure?.kind == .closed || (told.failure?.kind == .protocolViolation && cut < 5), "cut at \(cut): \(told)")
            #expect(told.failure?.requestNeverSent == false)
            #expect(told.head == nil || told.failure?.responseStarted == true)
            #expect("hello world".hasPrefix(told.text))
        }
        let told = Told(Transfer(post(server.url, "\(bytes.count)"), on: pool))
        #expect(told.failure == nil)
        #expect(told.text == "hello world")
    }

    @Test(arguments: [
        ("garbage\r\n\r\n", TransferFailure.Kind.protocolViolation),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", .protocolViolation),
        ("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nshort", .closed),
    ])
    func whatIsNotHTTPIsRefused(_ response: String, _ kind: TransferFailure.Kind) throws {
        let server = LoopbackServer { connection in
            if connection.request() != nil { connection.send(response) }
        }
        defer { server.stop() }
        let failure = failure { () throws(TransferFailure) in try ConnectionPool().perform(post(server.url)) }
        #expect(failure?.kind == kind)
    }

    @Test func headersOverTheLimitAreRefused() throws {
        let line = "X-Filler: " + String(repeating: "f", count: 1000) + "\r\n"
        let server = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\n")
            while connection.send(line) {}
        }
        defer { server.stop() }
        let endlessLine = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nX: ")
            while connection.send(line.filter { $0 != "\r\n" }) {}
        }
        defer { endlessLine.stop() }
        for server in [server, endlessLine] {
            let failure = failure { () throws(TransferFailure) in try ConnectionPool().perform(post(server.url)) }
            #expect(failure?.kind == .tooLarge(.responseHeaders))
        }
    }

    @Test func aBodyOverTheLimitIsRefused() throws {
        let server = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\n\r\n")
            while connection.send(String(repeating: "x", count: 10_000)) {}
        }
        defer { server.stop() }
        var limits = Limits()
        limits.responseBytes = 1 << 20
        let failure = failure { () throws(TransferFailure) in try ConnectionPool().perform(post(server.url), limits: limits) }
        #expect(failure?.kind == .tooLarge(.responseBody))
        #expect(failure?.responseStarted == true)
    }

    @Test func gzipIsDecompressedAndABombRefused() throws {
        func compressed(_ script: String) throws -> [UInt8] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", script]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            return Array(pipe.fileHandleForReading.readDataToEndOfFile())
        }
        let bodies = [try compressed("echo hello | gzip -c"), try compressed("head -c 30000000 /dev/zero | gzip -9c")]
        let server = LoopbackServer { connection in
            while let request = connection.request() {
                let isOffered = request.lowercased().contains("accept-encoding: gzip\r\n")
                let body = request.hasSuffix("bomb") ? bodies[1] : bodies[0]
                connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nX-Offered: \(isOffered)\r\nContent-Length: \(body.count)\r\n\r\n")
                connection.send(body)
            }
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        var request = post(server.url)
        request.acceptsGzip = true
        let response = try pool.perform(request)
        #expect(response.body.string == "hello\n")
        #expect(response.head["x-offered"] == "true")
        #expect(try pool.perform(post(server.url)).head["x-offered"] == "false")
        request.body = Bytes("bomb")
        #expect(failure { () throws(TransferFailure) in try pool.perform(request) }?.kind == .tooLarge(.decompression))
    }

    // MARK: Dead connections

    @Test func aConnectionThatDiedIdleIsReplacedUnseen() throws {
        let server = LoopbackServer { connection in
            // Every connection serves one request, and is closed when the second comes.
            guard connection.request() != nil else { return }
            connection.respond("\(connection.index)")
            if connection.index % 2 == 0 { connection.reset() }
            _ = connection.request()
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        // More often than libcurl itself would try again on one handle.
        for index in 0..<30 { #expect(try pool.perform(post(server.url)).body.string == "\(index)") }
        #expect(server.connections == 30)
    }

    @Test func aRequestThatWasNeverAnsweredOnAFreshConnectionIsNotRepeated() throws {
        let server = LoopbackServer { connection in _ = connection.request() }
        defer { server.stop() }
        let failure = failure { () throws(TransferFailure) in try ConnectionPool().perform(post(server.url)) }
        #expect(failure?.kind == .closed)
        #expect(failure?.requestNeverSent == false)
        #expect(server.connections == 1)
    }

    @Test func anAnswerThatBeganIsNotRepeated() throws {
        let server = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.respond("first")
            guard connection.request() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Le")
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        _ = try pool.perform(post(server.url))
        #expect(failure { () throws(TransferFailure) in try pool.perform(post(server.url)) }?.kind == .closed)
        #expect(server.connections == 1)
    }

    // MARK: Failures before anything is sent

    @Test func aRefusedConnectionWasNeverSent() throws {
        let (descriptor, port) = LoopbackServer.bindLoopback()
        defer { close(descriptor) }
        let failure = failure { () throws(TransferFailure) in
            try ConnectionPool().perform(post("http://127.0.0.1:\(port)/secret-path?key=secret"))
        }
        #expect(failure?.kind == .connect)
        #expect(failure?.requestNeverSent == true)
        #expect(failure?.message.contains("127.0.0.1:\(port)") == true)
        #expect(failure?.message.contains("secret") == false)
    }

    @Test func anUnknownHostIsNotResolved() throws {
        let failure = failure { () throws(TransferFailure) in try ConnectionPool().perform(post("http://no-such-host.invalid/x?key=secret")) }
        #expect(failure?.kind == .resolve)
        #expect(failure?.requestNeverSent == true)
        #expect(failure?.message.contains("secret") == false)
    }

    @Test(arguments: [
        "", "/v1", "ftp://h/", "file:///etc/passwd", "httpx://h/", "http:/h", "http://", "https:///path", "http://h/a b", "http://h/a\r\nX: y",
        "http://h/\u{0}", "http://h/\u{7f}", "http://user:pw@h/", "http://h\\@g/", "http://h/\n", "http://h#f", "gopher://h/",
    ])
    func aStrangeURLIsRefused(_ url: String) {
        let failure = failure { () throws(TransferFailure) in try ConnectionPool().perform(post(url)) }
        #expect(failure?.kind == .invalidRequest)
        #expect(failure?.requestNeverSent == true)
    }

    @Test(arguments: [
        ("x", "a\r\nEvil: 1"), ("x", "a\nb"), ("x", "\u{0}"), ("x", "\u{7f}"), ("x", "a\tb"), ("", "v"), ("a b", "v"), ("a:", "v"), ("a\r\n", "v"),
        ("é", "v"), ("Content-Length", "5"), ("transfer-ENCODING", "chunked"),
    ])
    func aStrangeHeaderIsRefused(_ name: String, _ value: String) {
        let server = LoopbackServer(answering: "{}")
        defer { server.stop() }
        let pool = ConnectionPool()
        for header in [HTTPHeader(name, value), HTTPHeader(name, secret: Secret(value)), HTTPHeader(name, secret: Secret("k"), prefix: value)] {
            let failure = failure { () throws(TransferFailure) in try pool.perform(post(server.url, headers: [header])) }
            #expect(failure?.kind == .invalidRequest)
        }
        #expect(server.connections == 0)
        #expect(pool.census.inUse == 0)
    }

    @Test func manyHeadersMakeRoom() throws {
        let server = LoopbackServer { connection in
            while let request = connection.request() { connection.respond("\(request.components(separatedBy: "\r\nx-").count - 1)") }
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        for count in [0, 40, 500, 3] {
            let headers = (0..<count).map { HTTPHeader("x-\($0)", String(repeating: "v", count: $0)) }
            #expect(try pool.perform(post(server.url, headers: headers)).body.string == "\(count)")
        }
    }

    @Test func aUnixSocketStandsForTheHost() throws {
        let path = NSTemporaryDirectory() + "fairlead-\(getpid()).sock"
        unlink(path)
        let server = LoopbackServer(unixSocket: path) { connection in
            while let request = connection.request() { connection.respond(request) }
        }
        defer {
            server.stop()
            unlink(path)
        }
        func request(_ path: String) -> HTTPRequest { HTTPRequest(url: "http://localhost/v1", body: Bytes("{}"), unixSocket: path) }
        let pool = ConnectionPool()
        for _ in 0..<2 { #expect(try pool.perform(request(path)).body.string.contains("Host: localhost\r\n")) }
        #expect(server.connections == 1)
        #expect(failure { () throws(TransferFailure) in try pool.perform(request("relative")) }?.kind == .invalidRequest)
    }

    @Test func aProxyIsUsedOnlyWhereItIsConfigured() throws {
        let proxy = LoopbackServer { connection in
            while let request = connection.request() { connection.respond(request.components(separatedBy: " ")[1]) }
        }
        let server = LoopbackServer(answering: "direct")
        defer {
            proxy.stop()
            server.stop()
        }
        let variables = ["http_proxy": "http://127.0.0.1:\(proxy.port)", "HTTPS_PROXY": "http://h:1", "no_proxy": "localhost", "HTTP_PROXY": "no"]
        var options = TransportOptions()
        options.proxies = Proxies { variables[$0] }
        #expect(options.proxies.https == "http://h:1")
        let pool = ConnectionPool(options)
        #expect(try pool.perform(post(server.url)).body.string == server.url)
        #expect(try pool.perform(post("http://localhost:\(server.port)/")).body.string == "direct")
        #expect(Proxies { ["HTTP_PROXY": "x", "ALL_PROXY": "y"][$0] } == Proxies("y"))
        #expect(Proxies { _ in nil } == Proxies())
        options.proxies = Proxies("htp://user:secret@127.0.0.1:1")
        let refused = failure { () throws(TransferFailure) in try ConnectionPool(options).perform(post(server.url)) }
        #expect(refused?.kind == .proxy && refused?.message.contains("secret") == false)
    }
}
