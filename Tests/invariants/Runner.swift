import FairleadModel
import Glibc

/// Examines one seed after the other, on every core.
final class Runner: Sendable {
    private struct Sums {
        var next: Int
        var attempts = 0
        var succeeded = 0
        var faults = 0
    }

    private let seeds: Int
    private let requests: Int
    private let first: Int
    private let sums: Locked<Sums>

    init(seeds: Int, requests: Int, first: Int) {
        self.seeds = seeds
        self.requests = requests
        self.first = first
        sums = Locked(Sums(next: first))
    }

    /// Whether nothing was violated.
    func run() -> Bool {
        let begun = Instant.now
        let threads = (0..<max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))).map { _ in
            var thread = pthread_t()
            pthread_create(&thread, nil, { argument in
                if let argument { Unmanaged<Runner>.fromOpaque(argument).takeUnretainedValue().work() }
                return nil
            }, Unmanaged.passUnretained(self).toOpaque())
            return thread
        }
        for thread in threads { pthread_join(thread, nil) }
        let total = sums.withLock { $0 }
        let time = Int(Instant.now.milliseconds(since: begun) / 1000)
        print("\(seeds) seeds of \(requests) requests: \(total.attempts) attempts, \(total.succeeded) requests answered, \(total.faults) seeds with violations, \(time) s")
        return total.faults == 0
    }

    private func work() {
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
                fflush(nil)
            }
        }
    }
}
