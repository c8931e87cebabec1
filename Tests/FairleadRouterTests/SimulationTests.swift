import Testing

@testable import FairleadRouter

/// The short form of `make simulate-invariants`.
@Suite struct Simulations {
    @Test(arguments: 0..<20)
    func whatMustAlwaysHold(part: Int) throws {
        var attempts = 0
        for seed in (part * 50)..<(part * 50 + 50) {
            let (faults, made, _) = try examine(seed: seed, requests: 200)
            #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(3))")
            attempts += made
        }
        // As many as there were requests, nearly: the runs did not consist of refusals.
        #expect(attempts >= 50 * 150)
    }

    /// The same seed, requests and outcomes at the same moments give the same decisions.
    @Test func replays() throws {
        func run() throws -> (Int, Int) {
            var invariants = try Invariants(seed: 42)
            _ = try invariants.run(requests: 300)
            return (invariants.attempts, invariants.succeeded)
        }
        #expect(try run() == run())
    }
}
