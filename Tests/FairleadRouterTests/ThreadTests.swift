import FairleadCore
import FairleadModel
import Foundation
import Testing

@testable import FairleadRouter

@Suite struct Threads {
    /// Any number of threads on one router: nothing is lost, and no request fails that another deployment could answer.
    @Test func shareOneRouter() throws {
        let router = try router(["g": ["good", "bad", "slow"], "h": ["spare"]], #""fallbacks": [{"g": ["h"]}]"#)
        let failures = Locked(0)
        DispatchQueue.concurrentPerform(iterations: 16) { thread in
            var random = SplitMix64(seed: UInt64(thread))
            for number in 0..<200 {
                let trip = try? router.drive(ask, at: Double(number) * 0.01) { id, _ in
                    id == "bad" || (id == "slow" && random.unit() < 0.3) ? .http(503) : nil
                }
                if trip?.succeeded != true { failures.withLock { $0 += 1 } }
            }
        }
        #expect(failures.withLock { $0 } == 0)
        #expect(router.inFlight.allSatisfy { $0 == 0 })
    }
}
