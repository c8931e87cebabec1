import FairleadModel
import FairleadTransport
import Foundation
import Testing

/// Swift hides `fork`; a guest's tests need it.
private let forkProcess = unsafeBitCast(dlsym(nil, "fork"), to: (@convention(c) () -> pid_t).self)

/// Runs `body` in a forked child and gives the child's exit status; nil if it hangs, or dies of a signal.
func inChild(_ body: () -> Int32) -> Int32? {
    let child = forkProcess()
    if child == 0 {
        alarm(100)
        _exit(body())
    }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
}

/// ThreadSanitizer itself does not survive the fork of a process with threads.
let isThreadSanitized = dlsym(nil, "__tsan_init") != nil

/// What a guest does not do to its host. One after the other: forks and signal masks are the whole process's.
@Suite(.serialized, .disabled(if: isThreadSanitized)) struct HostMannersTests {
    @Test func aChildUsesThePoolAtOnceAndLeavesTheParentsConnectionsAlone() throws {
        let server = LoopbackServer { connection in
            while connection.request() != nil { connection.respond("\(connection.index)") }
        }
        defer { server.stop() }
        let pool = ConnectionPool()
        let parents = try pool.perform(post(server.url)).body.string
        for _ in 0..<10 {
            let status = inChild {
                guard pool.census == ConnectionPool().census else { return 2 }
                guard let response = try? pool.perform(post(server.url)) else { return 3 }
                pool.closeIdle()
                return response.body.string == parents ? 4 : 0
            }
            #expect(status == 0)
            // Still the same connection.
            #expect(try pool.perform(post(server.url)).body.string == parents)
        }
    }

    @Test func aTransferUnderWayBelongsToTheParent() throws {
        let gate = DispatchSemaphore(value: 0)
        let server = LoopbackServer { connection in
            guard connection.request() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab")
            gate.wait()
            connection.send("cd")
        }
        defer { server.stop() }
        var transfer: Transfer? = Transfer(post(server.url), on: ConnectionPool())
        guard case .head = transfer?.next(until: .distantFuture), case .body = transfer?.next(until: .distantFuture) else { throw Unexpected(what: "no beginning") }
        let status = inChild {
            transfer?.cancel()
            guard case .failure(let failure) = transfer?.next(until: .distantFuture), failure.kind == .forked else { return 2 }
            transfer = nil
            return 0
        }
        #expect(status == 0)
        gate.signal()
        guard case .body(let bytes) = transfer?.next(until: .distantFuture), bytes.count == 2, case .end = transfer?.next(until: .distantFuture) else {
            throw Unexpected(what: "no end")
        }
    }

    @Test func aForkWhileOtherThreadsHoldTheLocksDoesNotHang() throws {
        let server = LoopbackServer(answering: "{}")
        defer { server.stop() }
        var options = TransportOptions()
        options.maximumPerOrigin = 3
        let pool = ConnectionPool(options)
        let isOver = Locked(false)
        let group = DispatchGroup()
        for _ in 0..<6 {
            group.enter()
            Thread.detachNewThread {
                while !isOver.withLock({ $0 }) { _ = try? pool.perform(post(server.url)) }
                group.leave()
            }
        }
        for _ in 0..<40 {
            let status = inChild { (try? pool.perform(post(server.url)))?.status == 200 ? 0 : 2 }
            #expect(status == 0)
        }
        isOver.withLock { $0 = true }
        group.wait()
    }

    @Test func descriptorsAreClosedOnExecAndWithThePool() throws {
        let server = LoopbackServer(answering: "{}")
        defer { server.stop() }
        func openDescriptors() -> [Int: Bool] {
            var open: [Int: Bool] = [:]
            for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? [] {
                if let number = Int32(name) {
                    let flags = fcntl(number, F_GETFD)
                    if flags >= 0 { open[Int(number)] = flags & FD_CLOEXEC != 0 }
                }
            }
            return open
        }
        // Whatever this opens for good, it opens now.
        _ = try ConnectionPool().perform(post(server.url))
        let status = inChild {
            let before = openDescriptors()
            var pool: ConnectionPool? = ConnectionPool()
            guard let url = Optional(server.url), let pool1 = pool, (try? pool1.perform(post(url))) != nil else { return 2 }
            let new = openDescriptors().filter { before[$0.key] == nil }
            guard new.count == 3, new.values.allSatisfy({ $0 }) else { return 3 }
            _ = consume pool1
            pool = nil
            return openDescriptors() == before ? 0 : 4
        }
        #expect(status == 0)
    }

    @Test func noSignalReachesTheHostWhenTheServerHangsUp() throws {
        let server = LoopbackServer { connection in
            // Closes with a large body still on its way.
            var byte: UInt8 = 0
            _ = read(connection.descriptor, &byte, 1)
            connection.reset()
        }
        defer { server.stop() }
        let body = Bytes(String(repeating: "x", count: 20 << 20))
        let status = inChild {
            signal(SIGPIPE, SIG_DFL)
            let pool = ConnectionPool()
            for _ in 0..<5 {
                let failure = failure { () throws(TransferFailure) in try pool.perform(HTTPRequest(url: server.url, body: body)) }
                guard failure?.kind == .closed, failure?.requestNeverSent == false else { return 2 }
            }
            var action = sigaction()
            sigaction(SIGPIPE, nil, &action)
            return action.__sigaction_handler.sa_handler == nil ? 0 : 4
        }
        #expect(status == 0)
    }

    @Test func dispositionsMasksAndThreadsAreAsBefore() throws {
        let server = LoopbackServer(answering: "{}")
        defer { server.stop() }
        func mask() -> [Bool] {
            var set = sigset_t()
            pthread_sigmask(SIG_BLOCK, nil, &set)
            return (Int32(1)..<32).map { sigismember(&set, $0) == 1 }
        }
        func handlers() -> [UInt] {
            (Int32(1)..<32).map { number in
                var action = sigaction()
                sigaction(number, nil, &action)
                return UInt(bitPattern: unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self))
            }
        }
        func threads() -> Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? 0 }
        let status = inChild {
            let before = (mask(), handlers(), threads())
            let pool = ConnectionPool()
            guard (try? pool.perform(post(server.url))) != nil, (try? pool.perform(post("http://localhost:\(server.port)/"))) != nil
            else { return 2 }
            let after = (mask(), handlers(), threads())
            return before.0 == after.0 && before.1 == after.1 && before.2 == after.2 ? 0 : 3
        }
        #expect(status == 0)
    }
}
