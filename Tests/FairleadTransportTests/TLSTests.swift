import FairleadModel
import FairleadTransport
import Foundation
import Testing

/// Certificates made for the test, and OpenSSL's own server.
private final class TLSServer: @unchecked Sendable {
    let port: UInt16
    let certificate: String
    private let process = Process()
    private let folder: String
    private let received = Pipe()

    /// - Parameter page: what the server does: `-www` answers requests, nothing writes down what it is sent.
    init(commonName: String, page: [String] = ["-www"], arguments: [String] = []) throws {
        folder = NSTemporaryDirectory() + "fairlead-tls-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        certificate = folder + "/certificate.pem"
        let (descriptor, port) = LoopbackServer.bindLoopback()
        close(descriptor)
        self.port = port
        try Self.run([
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", folder + "/key.pem", "-out",
            certificate, "-days", "2", "-subj", "/CN=\(commonName)", "-addext", "subjectAltName=DNS:\(commonName)",
        ])
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments =
            ["s_server", "-accept", "127.0.0.1:\(port)", "-cert", certificate, "-key", folder + "/key.pem", "-quiet"] + page + arguments
        process.standardError = FileHandle.nullDevice
        process.standardOutput = page.isEmpty ? received : FileHandle.nullDevice
        try process.run()
        for _ in 0..<200 where !isListening { usleep(10_000) }
    }

    func die() { kill(process.processIdentifier, SIGKILL) }

    /// In the midst of a request.
    func dieOnceItReceives() {
        Thread.detachNewThread { [self] in
            _ = received.fileHandleForReading.availableData
            die()
        }
    }

    deinit {
        // The child has inherited the test runner's signal mask, in which SIGTERM is blocked.
        die()
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
    }

    var url: String { "https://localhost:\(port)/?key=secret" }

    private var isListening: Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
        }
    }

    private static func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }
}

@Suite(.serialized, .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl"))) struct TLSTests {
    private func pool(trusting server: TLSServer? = nil) -> ConnectionPool {
        var options = TransportOptions()
        options.caFile = server?.certificate
        return ConnectionPool(options)
    }

    @Test func aTrustedServerIsReached() throws {
        let server = try TLSServer(commonName: "localhost")
        let response = try pool(trusting: server).perform(HTTPRequest(method: .get, url: server.url))
        #expect(response.status == 200)
        #expect(response.body.string.contains("TLSv1.3"))
    }

    @Test func aSelfSignedCertificateIsRefused() throws {
        let server = try TLSServer(commonName: "localhost")
        let failure = failure { () throws(TransferFailure) in try pool().perform(HTTPRequest(method: .get, url: server.url)) }
        #expect(failure?.kind == .tls)
        #expect(failure?.requestNeverSent == true)
        #expect(failure?.message.contains("self") == true)
        #expect(failure?.message.contains("secret") == false)
    }

    @Test func aCertificateForAnotherHostIsRefused() throws {
        let server = try TLSServer(commonName: "other.example")
        let failure = failure { () throws(TransferFailure) in try pool(trusting: server).perform(HTTPRequest(method: .get, url: server.url)) }
        #expect(failure?.kind == .tls)
        #expect(failure?.message.contains("localhost") == true)
    }

    @Test func oldProtocolsAreRefused() throws {
        let server = try TLSServer(commonName: "localhost", arguments: ["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"])
        let failure = failure { () throws(TransferFailure) in try pool(trusting: server).perform(HTTPRequest(method: .get, url: server.url)) }
        #expect(failure?.kind == .tls)
    }

    @Test(.disabled(if: isThreadSanitized)) func noSignalReachesTheHostWhenAServerDiesDuringAnUpload() throws {
        let server = try TLSServer(commonName: "localhost", page: [])
        let body = Bytes(String(repeating: "x", count: 60 << 20))
        let pool = pool(trusting: server)
        server.dieOnceItReceives()
        let status = inChild {
            signal(SIGPIPE, SIG_DFL)
            let failure = failure { () throws(TransferFailure) in try pool.perform(HTTPRequest(url: server.url, body: body)) }
            return failure?.kind == .closed && failure?.requestNeverSent == false ? 0 : 2
        }
        #expect(status == 0)
    }

    @Test func aServerThatIsNotTLSAndAHandshakeThatIsCut() throws {
        let plain = LoopbackServer { connection in connection.send("HTTP/1.1 400 Bad Request\r\n\r\n") }
        let cut = LoopbackServer { connection in
            var byte: UInt8 = 0
            _ = read(connection.descriptor, &byte, 1)
            connection.reset()
        }
        defer {
            plain.stop()
            cut.stop()
        }
        for (server, kind) in [(plain, TransferFailure.Kind.tls), (cut, .closed)] {
            let failure = failure { () throws(TransferFailure) in try pool().perform(post("https://127.0.0.1:\(server.port)/")) }
            #expect(failure?.kind == kind)
            #expect(failure?.requestNeverSent == true)
        }
    }
}
