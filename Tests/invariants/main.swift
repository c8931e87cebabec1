import FairleadModel
import Glibc

@testable import FairleadRouter

/// What must always hold, over so many seeds of so many requests: `invariants [SEEDS [REQUESTS [FIRST_SEED]]]`. After each run everything is
/// healthy again, and everyone must recover.

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let (seeds, requests, first) = (numbers.first ?? 1000, numbers.dropFirst().first ?? 100_000, numbers.dropFirst(2).first ?? 0)

struct Sums {
    var next: Int
    var attempts = 0
    var succeeded = 0
    var faults = 0
}

let sums = Locked(Sums(next: first))

func work() {
    while true {
        let seed = sums.withLock { sums in
            defer { sums.next += 1 }
            return sums.next
        }
        guard seed < first + seeds else { return }
        do {
            let (found, attempts, succeeded) = try examine(seed: seed, requests: requests)
            sums.withLock {
                $0.attempts += attempts
                $0.succeeded += succeeded
                $0.faults += found.isEmpty ? 0 : 1
            }
            for fault in found.prefix(3) { print("FAILED   seed \(seed): \(fault)") }
        } catch {
            print("FAILED   seed \(seed): \(error)")
            sums.withLock { $0.faults += 1 }
        }
        if (seed - first) % 50 == 49 {
            print("\(seed - first + 1) of \(seeds)")
            fflush(stdout)
        }
    }
}

let begun = Instant.now
let threads = (0..<max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))).map { _ in
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in
        work()
        return nil
    }, nil)
    return thread
}
for thread in threads { pthread_join(thread, nil) }
let total = sums.withLock { $0 }
let time = Int(Instant.now.milliseconds(since: begun) / 1000)
print("\(seeds) seeds of \(requests) requests: \(total.attempts) attempts, \(total.succeeded) requests answered, \(total.faults) seeds with violations, \(time) s")
exit(total.faults == 0 ? 0 : 1)
