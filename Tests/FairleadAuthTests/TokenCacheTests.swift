import FairleadModel
import Foundation
import Glibc
import Testing

@testable import FairleadAuth

/// A source whose request says nothing and whose answers the test writes.
private struct PlainSource: GrantSource {
    var name: String
    var identity: TokenIdentity { TokenIdentity(name) }
    var subject: String { "the test's \(name)" }
    var secrets: [Secret] { [Secret("canary-secret")] }
    func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        TokenRequest(url: "https://token.example", form: [("name", name)])
    }
}

private func answer(_ token: String, seconds: Int = 3600) -> (status: Int, body: Bytes) {
    (200, Bytes(#"{"access_token": "\#(token)", "expires_in": \#(seconds), "token_type": "Bearer"}"#))
}

@Suite struct TokenCacheTests {
    private let source = PlainSource(name: "a")

    /// Runs the body on that many threads and waits for them.
    private func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let group = DispatchGroup()
        for number in 0..<count {
            group.enter()
            let thread = Thread {
                body(number)
                group.leave()
            }
            thread.start()
        }
        group.wait()
    }

    @Test func fetchesOnceHoweverManyThreadsWait() {
        let cache = TokenCache()
        let fetches = Locked(0)
        let tokens = Locked([String]())
        let source = source
        onThreads(64) { _ in
            let token = try? cache.token(for: source, deadline: Instant.now.advanced(milliseconds: 20_000)) { _ throws(Failure) in
                fetches.withLock { $0 += 1 }
                usleep(100_000)
                return answer("t1")
            }
            tokens.withLock { $0.append(token?.revealed ?? "none") }
        }
        #expect(fetches.withLock { $0 } == 1)
        #expect(tokens.withLock { $0 } == Array(repeating: "t1", count: 64))
    }

    @Test func fetchesAtTheSameTimeForDifferentCredentials() {
        let cache = TokenCache()
        let inside = Locked(0)
        let most = Locked(0)
        onThreads(4) { number in
            _ = try? cache.token(for: PlainSource(name: "\(number)"), deadline: .distantFuture) { _ throws(Failure) in
                let now = inside.withLock { (count) -> Int in
                    count += 1
                    return count
                }
                most.withLock { $0 = max($0, now) }
                usleep(200_000)
                inside.withLock { $0 -= 1 }
                return answer("t")
            }
        }
        #expect(most.withLock { $0 } > 1)
    }

    @Test func reportsAFailureToAllWhoWaitedAndForgetsIt() throws {
        let cache = TokenCache()
        let fetches = Locked(0)
        let failures = Locked([Status]())
        let source = source
        let started = DispatchSemaphore(value: 0)
        onThreads(17) { number in
            if number > 0 {
                started.wait()
                started.signal()
            }
            do throws(Failure) {
                _ = try cache.token(for: source, deadline: .distantFuture) { _ throws(Failure) in
                    fetches.withLock { $0 += 1 }
                    started.signal()
                    usleep(300_000)
                    return (403, Bytes(#"{"error": "access_denied", "error_description": "no"}"#))
                }
            } catch {
                failures.withLock { $0.append(error.status) }
            }
        }
        #expect(fetches.withLock { $0 } == 1)
        #expect(failures.withLock { $0 } == Array(repeating: .permission, count: 17))
        #expect(try cache.token(for: source, deadline: .distantFuture) { _ throws(Failure) in answer("t2") }.revealed == "t2")
    }

    @Test func aWaiterKeepsItsOwnDeadline() {
        let cache = TokenCache()
        let source = source
        let started = DispatchSemaphore(value: 0)
        let finish = DispatchSemaphore(value: 0)
        let waited = Locked<(status: Status?, milliseconds: Double)>((nil, 0))
        onThreads(2) { number in
            if number == 0 {
                _ = try? cache.token(for: source, deadline: .distantFuture) { _ throws(Failure) in
                    started.signal()
                    finish.wait()
                    return answer("t")
                }
                return
            }
            started.wait()
            let begin = Instant.now
            do throws(Failure) {
                _ = try cache.token(for: source, deadline: begin.advanced(milliseconds: 100)) { _ throws(Failure) in
                    answer("wrong")
                }
            } catch {
                let milliseconds = Instant.now.milliseconds(since: begin)
                waited.withLock { $0 = (error.status, milliseconds) }
            }
            finish.signal()
        }
        #expect(waited.withLock { $0.status } == .timeout)
        #expect(waited.withLock { $0.milliseconds } >= 99)
    }

    @Test(arguments: [Status.cancelled, .timeout]) func aCancelledFetchConcernsOnlyItsOwnCall(_ status: Status) {
        let cache = TokenCache()
        let source = source
        let started = DispatchSemaphore(value: 0)
        let outcomes = Locked([String]())
        onThreads(2) { number in
            if number == 1 { started.wait() }
            do throws(Failure) {
                let token = try cache.token(for: source, deadline: Instant.now.advanced(milliseconds: 20_000)) {
                    _ throws(Failure) in
                    guard number == 0 else { return answer("mine") }
                    started.signal()
                    usleep(200_000)
                    throw Failure(status, "given up")
                }
                outcomes.withLock { $0.append(token.revealed) }
            } catch {
                outcomes.withLock { $0.append(error.status.name) }
            }
        }
        #expect(outcomes.withLock { $0.sorted() } == [status.name, "mine"].sorted())
    }

    /// A clock that stands still until it is moved.
    private final class Clock: Sendable {
        let now = Locked(Instant(nanoseconds: 1_000_000_000))
        func move(seconds: Int64) { now.withLock { $0 = $0.advanced(milliseconds: seconds * 1000) } }
        func read() -> Instant { now.withLock { $0 } }
    }

    @Test func renewsBeforeTheTokenExpires() throws {
        let cache = TokenCache()
        let clock = Clock()
        var fetched = 0
        func token() throws -> String {
            try cache.token(for: source, deadline: .distantFuture, clock: clock.read) { _ throws(Failure) in
                fetched += 1
                return answer("t\(fetched)", seconds: 3600)
            }.revealed
        }
        #expect(try token() == "t1")
        clock.move(seconds: 3539)
        #expect(try token() == "t1")
        clock.move(seconds: 1)
        #expect(try token() == "t2")
        clock.move(seconds: 3600)
        #expect(try token() == "t3")
        cache.forget(source.identity)
        #expect(try token() == "t4")
    }

    @Test func countsATokensLifeFromBeforeTheRequest() throws {
        let cache = TokenCache()
        let clock = Clock()
        func token(_ name: String) throws -> String {
            try cache.token(for: source, deadline: .distantFuture, clock: clock.read) { _ throws(Failure) in
                clock.move(seconds: 50)
                return answer(name, seconds: 100)
            }.revealed
        }
        #expect(try token("t1") == "t1")
        clock.move(seconds: 50)
        #expect(try token("t2") == "t2")
    }

    @Test func usesAnExpiringTokenWhileOneThreadRenewsIt() throws {
        let cache = TokenCache()
        let clock = Clock()
        let source = source
        _ = try cache.token(for: source, deadline: .distantFuture, clock: clock.read) { _ throws(Failure) in
            answer("old", seconds: 100)
        }
        clock.move(seconds: 50)
        let fetches = Locked(0)
        let tokens = Locked([String]())
        let started = DispatchSemaphore(value: 0)
        let finish = DispatchSemaphore(value: 0)
        onThreads(9) { number in
            if number > 0 {
                started.wait()
                started.signal()
            }
            let token = try? cache.token(for: source, deadline: .distantFuture, clock: clock.read) { _ throws(Failure) in
                fetches.withLock { $0 += 1 }
                started.signal()
                finish.wait()
                return answer("new")
            }
            let count = tokens.withLock { (list) -> Int in
                list.append(token?.revealed ?? "none")
                return list.count
            }
            if count == 8 { finish.signal() }
        }
        #expect(fetches.withLock { $0 } == 1)
        #expect(tokens.withLock { $0 } == Array(repeating: "old", count: 8) + ["new"])
    }

    @Test func keepsAnExpiringTokenWhenItsRenewalFails() throws {
        let cache = TokenCache()
        let clock = Clock()
        var fetched = 0
        func token(fails: Bool) throws -> String {
            try cache.token(for: source, deadline: .distantFuture, clock: clock.read) { _ throws(Failure) in
                fetched += 1
                if fails { throw Failure(.connection, "refused") }
                return answer("t\(fetched)", seconds: 100)
            }.revealed
        }
        #expect(try token(fails: false) == "t1")
        clock.move(seconds: 50)
        #expect(try token(fails: true) == "t1")
        #expect(try token(fails: true) == "t1")
        #expect(fetched == 2, "a renewal that failed is not repeated by every call")
        clock.move(seconds: 5)
        #expect(try token(fails: false) == "t3")
        clock.move(seconds: 200)
        #expect(failure { _ = try token(fails: true) }?.status == .connection)
    }

    @Test func forgetsThoseUnusedForLongest() throws {
        let cache = TokenCache(capacity: 2)
        let clock = Clock()
        var fetched: [String] = []
        for name in ["a", "b", "a", "c", "a", "b"] {
            clock.move(seconds: 1)
            _ = try cache.token(for: PlainSource(name: name), deadline: .distantFuture, clock: clock.read) { _ throws(Failure) in
                fetched.append(name)
                return answer(name)
            }
        }
        #expect(fetched == ["a", "b", "c", "b"])
    }

    static let answers: [(status: Int, body: String, becomes: Status?)] = [
        (200, #"{"access_token": "t", "expires_in": 10}"#, nil), (200, #"{"access_token": "t", "expires_in": "3599"}"#, nil),
        (200, #"{"access_token": "t"}"#, nil), (200, #"{"access_token": "t", "expires_in": -5}"#, nil),
        (200, #"{"access_token": "t", "expires_in": 99999999999999999999}"#, nil), (200, "", .badResponse),
        (200, "<html>", .badResponse),
        (200, "{}", .badResponse), (200, #"{"access_token": ""}"#, .badResponse), (200, #"{"access_token": 7}"#, .badResponse),
        (200, #"{"access_token": "a\r\nx-evil: b"}"#, .badResponse), (200, #"{"id_token": "t"}"#, .badResponse),
        (400, #"{"error": "invalid_grant", "error_description": "Bad canary-secret"}"#, .authentication),
        (401, "{}", .authentication),
        (403, #"{"error": {"message": "canary-secret"}}"#, .permission), (429, "", .rateLimit), (500, "canary-secret", .server),
        (503, "", .overloaded), (302, "", .configuration), (404, "", .notFound),
    ]

    @Test(arguments: answers) func readsAnswers(_ example: (status: Int, body: String, becomes: Status?)) {
        let failure = failure {
            let token = try source.parse(
                (example.status, Bytes(example.body), Instant(nanoseconds: 0)), at: Moment(instant: Instant(nanoseconds: 0), wallClock: 1_000))
            #expect(token.secret.revealed == "t")
            #expect(token.expiry <= Instant(nanoseconds: 86_400_000_000_000) && token.expiry >= Instant(nanoseconds: 0))
        }
        #expect(failure?.status == example.becomes)
        if let failure {
            #expect(!failure.json.string.contains("canary"))
            if example.status != 200 { #expect(failure.httpStatus == example.status) }
        }
    }

    /// A child of a process whose other threads hold a fetch open must not wait for threads that it does not have.
    @Test func aForkedChildFetchesForItself() throws {
        typealias Fork = @convention(c) () -> pid_t
        // Swift forbids the name `fork`, since a child may do little; this one asks the cache and leaves.
        let fork = unsafeBitCast(try #require(dlsym(nil, "fork")), to: Fork.self)
        let cache = TokenCache()
        let source = source
        let started = DispatchSemaphore(value: 0)
        let finish = DispatchSemaphore(value: 0)
        let ended = DispatchSemaphore(value: 0)
        Thread {
            _ = try? cache.token(for: source, deadline: .distantFuture) { _ throws(Failure) in
                started.signal()
                finish.wait()
                return answer("parent")
            }
            ended.signal()
        }.start()
        started.wait()
        let child = fork()
        if child == 0 {
            alarm(100)
            let token = try? cache.token(for: source, deadline: .distantFuture) { _ throws(Failure) in answer("child") }
            let again = try? cache.token(for: source, deadline: .distantFuture) { _ throws(Failure) in answer("wrong") }
            _exit(token?.revealed == "child" && again?.revealed == "child" ? 0 : 1)
        }
        var status: Int32 = -1
        #expect(waitpid(child, &status, 0) == child)
        #expect(status == 0)
        finish.signal()
        ended.wait()
        #expect(
            try cache.token(for: source, deadline: .distantFuture) { _ throws(Failure) in answer("wrong") }.revealed == "parent")
    }
}
