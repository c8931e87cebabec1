import FairleadModel
import Testing

@testable import FairleadTransport

private func at(_ milliseconds: Int64) -> Instant { Instant(nanoseconds: 0).advanced(milliseconds: milliseconds) }

private final class Waiting {}

/// A pool of numbers.
private struct Numbers {
    var state: PoolState<Int, Waiting>
    var closed: [Int] = []
    var made = 0

    init(_ change: (inout TransportOptions) -> Void = { _ in }) {
        var options = TransportOptions()
        options.idleMilliseconds = 100
        change(&options)
        state = PoolState(options, at: at(0))
    }

    private var stacks: [String: PoolState<Int, Waiting>.Stack] = [:]

    mutating func number(of grant: PoolState<Int, Waiting>.Grant?) -> Int? {
        switch grant {
        case .reuse(let number): return number
        case .open(let stack):
            made += 1
            stacks[stack.origin] = stack
            return made
        case nil: return nil
        }
    }

    mutating func acquire(_ origin: String, at time: Int64, waiter: Waiting = Waiting()) -> Int? {
        number(of: state.acquire(origin, at: at(time), orQueue: waiter, closing: &closed))
    }

    mutating func release(_ number: Int?, _ origin: String, at time: Int64, isWarm: Bool = true) -> [(waiter: Waiting, number: Int?)] {
        guard let stack = stacks[origin] else { return [] }
        return state.release(number, isWarm: isWarm, to: stack, at: at(time), closing: &closed)
            .map { ($0.waiter, self.number(of: $0.grant)) }
    }
}

@Suite struct PoolStateTests {
    @Test func theLastUsedIsUsedFirst() {
        var pool = Numbers()
        #expect(pool.acquire("a", at: 0) == 1)
        #expect(pool.acquire("a", at: 0) == 2)
        _ = pool.release(1, "a", at: 1)
        _ = pool.release(2, "a", at: 2)
        #expect(pool.acquire("a", at: 3) == 2)
        #expect(pool.acquire("b", at: 3) == 3)
        #expect(pool.acquire("a", at: 3) == 1)
        #expect(pool.state.inUse == 3)
        #expect(pool.state.idle == 0)
        #expect(pool.closed.isEmpty)
    }

    @Test func aColdOneComesLast() {
        var pool = Numbers()
        _ = (pool.acquire("a", at: 0), pool.acquire("a", at: 0))
        _ = pool.release(1, "a", at: 1)
        _ = pool.release(2, "a", at: 2, isWarm: false)
        #expect(pool.acquire("a", at: 3) == 1)
    }

    @Test func whatWasIdleTooLongIsClosed() {
        var pool = Numbers()
        _ = (pool.acquire("a", at: 0), pool.acquire("a", at: 0), pool.acquire("b", at: 0))
        _ = pool.release(1, "a", at: 0)
        _ = pool.release(2, "a", at: 50)
        _ = pool.release(3, "b", at: 0)
        #expect(pool.acquire("a", at: 140) == 2)
        // The sweep found the two that nobody had asked for.
        #expect(pool.closed.sorted() == [1, 3])
        _ = pool.release(2, "a", at: 140)
        #expect(pool.acquire("a", at: 240) == 4)
        #expect(pool.closed.sorted() == [1, 2, 3])
        #expect(pool.state.idle == 0)
    }

    @Test func idleConnectionsAreBoundedForEachOriginAndInAll() {
        var pool = Numbers {
            $0.maximumIdlePerOrigin = 2
            $0.maximumIdle = 3
        }
        for _ in 0..<3 { _ = pool.acquire("a", at: 0) }
        for _ in 0..<2 { _ = pool.acquire("b", at: 0) }
        for number in 1...3 { _ = pool.release(number, "a", at: Int64(number)) }
        #expect(pool.closed == [1])
        _ = pool.release(4, "b", at: 4)
        _ = pool.release(5, "b", at: 5)
        #expect(pool.closed == [1, 2])
        #expect(pool.state.idle == 3)
    }

    @Test func overTheBoundOneWaitsForOnesTurn() {
        var pool = Numbers { $0.maximumPerOrigin = 1 }
        let (first, second) = (Waiting(), Waiting())
        #expect(pool.acquire("a", at: 0) == 1)
        #expect(pool.acquire("a", at: 0, waiter: first) == nil)
        #expect(pool.acquire("a", at: 0, waiter: second) == nil)
        #expect(pool.acquire("b", at: 0) == 2)
        let granted = pool.release(1, "a", at: 1)
        #expect(granted.count == 1)
        #expect(granted.first?.waiter === first)
        #expect(granted.first?.number == 1)
        #expect(pool.state.withdraw(first) == false)
        // Nobody overtakes the second.
        let third = Waiting()
        #expect(pool.acquire("a", at: 1, waiter: third) == nil)
        #expect(pool.release(nil, "a", at: 2).first?.waiter === second)
        #expect(pool.state.withdraw(third) == true)
        #expect(pool.release(3, "a", at: 3).isEmpty)
        #expect(pool.state.idle == 1)
    }

    @Test func theBoundInAllTakesFromTheIdleOfOthers() {
        var pool = Numbers { $0.maximum = 2 }
        _ = (pool.acquire("a", at: 0), pool.acquire("b", at: 0))
        _ = pool.release(1, "a", at: 1)
        #expect(pool.acquire("c", at: 2) == 3)
        #expect(pool.closed == [1])
        let waiter = Waiting()
        #expect(pool.acquire("a", at: 3, waiter: waiter) == nil)
        let granted = pool.release(2, "b", at: 4)
        #expect(granted.first?.waiter === waiter)
        #expect(granted.first?.number == 4)
        #expect(pool.closed == [1, 2])
        #expect(pool.state.inUse == 2)
    }

    @Test func theCountsHoldUnderAnyOrder() {
        var random = SplitMix64(seed: 4)
        for _ in 0..<200 {
            var pool = Numbers {
                $0.maximum = Int.random(in: 0...6, using: &random)
                $0.maximumPerOrigin = Int.random(in: 0...3, using: &random)
                $0.maximumIdle = 3
                $0.maximumIdlePerOrigin = 2
            }
            var inUse: [(Int, String)] = []
            var waiting: [(Waiting, String)] = []
            for step in 0..<300 {
                if Bool.random(using: &random) || inUse.isEmpty {
                    let origin = ["a", "b", "c"][Int.random(in: 0..<3, using: &random)]
                    let waiter = Waiting()
                    if let number = pool.acquire(origin, at: Int64(step), waiter: waiter) {
                        inUse.append((number, origin))
                    } else {
                        waiting.append((waiter, origin))
                    }
                } else {
                    let (number, origin) = inUse.remove(at: Int.random(in: 0..<inUse.count, using: &random))
                    let isWarm = Bool.random(using: &random)
                    for (waiter, number) in pool.release(number, origin, at: Int64(step), isWarm: isWarm) {
                        guard let index = waiting.firstIndex(where: { $0.0 === waiter }), let number else {
                            Issue.record("a place for nobody")
                            continue
                        }
                        inUse.append((number, waiting.remove(at: index).1))
                    }
                }
                #expect(pool.state.inUse == inUse.count)
                #expect(pool.state.idle == pool.made - pool.closed.count - inUse.count)
                #expect(Set(inUse.map(\.0)).count == inUse.count)
                #expect(waiting.isEmpty || !inUse.isEmpty)
            }
        }
    }
}
