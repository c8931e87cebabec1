import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

/// A thousand callers of two deployments, both of which refuse everybody until a moment.
private struct Storm {
    let router: Router
    let over: Instant
    let retryAfter: Double?
    private(set) var sent: [Instant] = []
    private(set) var succeeded = 0
    private(set) var failures: [Failure] = []
    private var random: SplitMix64
    private var events = EventQueue<(course: RouterCourse, step: Step)>()

    private enum Step { case begin, end, resume }

    /// - Parameter spread: Between the first caller and the last, seconds.
    init(seed: Int = 1, _ settings: String = "", over: Double, retryAfter: Double?, spread: Double = 0) throws {
        router = try FairleadRouterTests.router(["g": ["a", "b"]], settings, seed: seed)
        random = SplitMix64(seed: UInt64(seed))
        self.over = seconds(over)
        self.retryAfter = retryAfter
        for number in 0..<1000 {
            let moment = seconds(spread * Double(number) / 1000)
            events.schedule((try router.course(for: json(ask), now: moment), .begin), at: moment)
        }
    }

    /// - Parameter latency: Of an answer, at least and at most, seconds.
    mutating func pass(latency: ClosedRange<Double>) {
        while let (now, event) = events.next() {
            switch event.step {
            case .begin: take(event.course.begin(at: now), event.course, latency, at: now)
            case .resume: take(event.course.resume(at: now), event.course, latency, at: now)
            case .end:
                let failure: Failure? = now < over ? .http(429, retryAfter: retryAfter) : nil
                let move = event.course.proceed(after: AttemptOutcome(failure: failure, latencyNanoseconds: 100_000_000), at: now)
                if failure == nil { succeeded += 1 } else { take(move, event.course, latency, at: now) }
            }
        }
    }

    private mutating func take(_ move: CourseMove, _ course: RouterCourse, _ latency: ClosedRange<Double>, at now: Instant) {
        switch move {
        case .attempt:
            sent.append(now)
            let taken = latency.lowerBound + random.unit() * (latency.upperBound - latency.lowerBound)
            events.schedule((course, .end), at: now.advanced(nanoseconds: Int64(taken * 1e9)))
        case .wait(let until): events.schedule((course, .resume), at: until)
        case .stop(let failure): failures.append(failure)
        case .carryOn, .settle: Issue.record("nothing else is under way")
        }
    }
}

@Suite struct Storms {
    /// A thousand have waited: one goes first, and while it is refused the others stay away; once it is answered they come.
    @Test(arguments: [nil, 5.0]) func aStormIsProbedAndNotRepeated(retryAfter: Double?) throws {
        var storm = try Storm(over: 12, retryAfter: retryAfter)
        storm.pass(latency: 0.03...0.13)
        #expect(storm.succeeded == 1000)
        // All of them at once before anybody knew, one probe at each deployment for each cooldown, and all of them in the end.
        #expect(storm.sent.count { $0 < seconds(1) } <= 1010)
        #expect(storm.sent.count { $0 >= seconds(1) && $0 < seconds(12) } <= 8)
        #expect(storm.sent.count <= 2010 + 8)
    }

    /// Those who were refused first do not find out for all the others, one retry after the other, that everybody still is.
    @Test(arguments: [2.0, 4.0, 6.0]) func nobodySpendsAllRetriesOnProbes(length: Double) throws {
        for seed in 1...40 {
            var storm = try Storm(seed: seed, #""cooldown_time": 1"#, over: length, retryAfter: 1, spread: 0.5)
            storm.pass(latency: 0.002...0.01)
            #expect(storm.failures.map(\.message) == [])
            #expect(storm.succeeded == 1000)
        }
    }
}
