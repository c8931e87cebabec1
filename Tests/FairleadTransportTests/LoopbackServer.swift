import FairleadModel
import Foundation

/// A server on loopback whose every connection is served by a script on a thread of its own, over plain sockets.
final class LoopbackServer: @unchecked Sendable {
    /// One accepted connection, for the script.
    final class Connection {
        let descriptor: Int32
        /// The number of this connection, from 0.
        let index: Int
        private var pending: [UInt8] = []
        private var isReset = false

        init(descriptor: Int32, index: Int) {
            self.descriptor = descriptor
            self.index = index
        }

        /// The next request with its body; nil when the client has closed.
        func request() -> String? {
            while true {
                let text = String(decoding: pending, as: UTF8.self)
                if let end = text.range(of: "\r\n\r\n") {
                    let head = text[..<end.upperBound]
                    let length = head.lowercased().components(separatedBy: "content-length: ").dropFirst().first
                        .flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
                    let total = head.utf8.count + length
                    if pending.count >= total {
                        defer { pending.removeFirst(total) }
                        return String(decoding: pending[..<total], as: UTF8.self)
                    }
                }
                var chunk = [UInt8](repeating: 0, count: 65_536)
                let count = read(descriptor, &chunk, chunk.count)
                guard count > 0 else { return nil }
                pending.append(contentsOf: chunk[..<count])
            }
        }

        /// False when the client has closed.
        @discardableResult
        func send(_ bytes: [UInt8]) -> Bool {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }

        @discardableResult
        func send(_ text: String) -> Bool { send(Array(text.utf8)) }

        func respond(_ body: String, status: String = "200 OK", headers: String = "") {
            send("HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\(headers)\r\n\(body)")
        }

        /// Waits for the client to close; the milliseconds that took, nil if it does not within half a minute.
        func waitForClose() -> Int? {
            let start = Instant.now
            var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard Glibc.poll(&poll, 1, 30_000) == 1 else { return nil }
            var byte: UInt8 = 0
            guard read(descriptor, &byte, 1) <= 0 else { return nil }
            return Int(Instant.now.milliseconds(since: start))
        }

        /// The connection will end with RST.
        func reset() {
            var linger = linger(l_onoff: 1, l_linger: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        }
    }

    let port: UInt16
    private let listener: Int32
    private let counts = Locked((connections: 0, requests: 0))
    private let script: @Sendable (Connection) -> Void

    var url: String { "http://127.0.0.1:\(port)/v1/chat" }
    var connections: Int { counts.withLock { $0.connections } }

    /// - Parameter unixSocket: listen there instead of on loopback.
    init(unixSocket: String? = nil, _ script: @escaping @Sendable (Connection) -> Void) {
        self.script = script
        if let unixSocket {
            let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: unixSocket.utf8) }
            let bound = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
            }
            precondition(bound == 0)
            (listener, port) = (descriptor, 0)
        } else {
            (listener, port) = Self.bindLoopback()
        }
        listen(listener, 1024)
        Thread.detachNewThread { [self] in accept() }
    }

    /// Serves the same answer to every request of every connection.
    convenience init(answering body: String, headers: String = "") {
        self.init { connection in
            while connection.request() != nil { connection.respond(body, headers: headers) }
        }
    }

    static func bindLoopback() -> (descriptor: Int32, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                precondition(bind(descriptor, $0, length) == 0)
                getsockname(descriptor, $0, &length)
            }
        }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    /// Ends the listening; the connections end with their scripts.
    func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func accept() {
        while true {
            let descriptor = Glibc.accept(listener, nil, nil)
            guard descriptor >= 0 else { break }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            var enabled: Int32 = 1
            setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &enabled, socklen_t(MemoryLayout<Int32>.size))
            let index = counts.withLock { counts in
                defer { counts.connections += 1 }
                return counts.connections
            }
            let script = script
            Thread.detachNewThread {
                script(Connection(descriptor: descriptor, index: index))
                close(descriptor)
            }
        }
        close(listener)
    }
}
