import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct Selection {
    /// How often each of the deployments of one group is drawn, by id.
    private func counts(_ params: [String], calls: Int = 20_000) throws -> [Int] {
        let rows = params.enumerated().map {
            #"{"model_name": "g", "params": {"model": "x"\#($0.element)}, "model_info": {"id": "\#($0.offset)"}}"#
        }
        let router = Router(try configuration(#"{"model_list": [\#(rows.joined(separator: ","))], "seed": 7}"#))
        var counts = Array(repeating: 0, count: params.count)
        for _ in 0..<calls {
            let trip = try router.drive(ask) { _, _ in nil }
            counts[try #require(Int(trip.deployments[0]))] += 1
        }
        return counts
    }

    struct Sharing: Sendable {
        let params: [String]
        let shares: [Double]
    }

    static let sharings = [
        Sharing(params: ["", "", "", ""], shares: [0.25, 0.25, 0.25, 0.25]),
        Sharing(params: [#","weight":3"#, #","weight":1"#], shares: [0.75, 0.25]),
        Sharing(params: [#","rpm":900"#, #","rpm":100"#], shares: [0.9, 0.1]),
        Sharing(params: [#","tpm":1"#, #","tpm":1,"rpm":0"#], shares: [0.5, 0.5]),
        // A weight hides rpm; without a weight a deployment counts as the average of the others.
        Sharing(params: [#","weight":1,"rpm":1000"#, #","weight":3,"rpm":1"#, ""], shares: [1.0 / 6, 0.5, 1.0 / 3]),
        Sharing(params: [#","weight":0"#, #","weight":2"#, #","weight":2"#], shares: [0, 0.5, 0.5]),
        Sharing(params: [#","weight":0"#, #","weight":0"#], shares: [0.5, 0.5]),
        Sharing(params: [#","weight":1e308"#, #","weight":1e308"#, #","weight":1e-300"#], shares: [0.5, 0.5, 0]),
    ]

    /// Five standard deviations around the expected share: with a fixed seed this either holds or never does.
    @Test(arguments: sharings)
    func drawsByWeight(sharing: Sharing) throws {
        let calls = 20_000.0
        for (count, share) in zip(try counts(sharing.params), sharing.shares) {
            let deviation = 5 * (calls * share * (1 - share)).squareRoot()
            #expect(abs(Double(count) - calls * share) <= deviation, "\(count) for \(share)")
        }
    }

    @Test func aWeightOfZeroIsUsedWhenNothingElseIsLeft() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x", "weight": 0}, "model_info": {"id": "spare"}},
                                {"model_name": "g", "params": {"model": "y", "weight": 1}, "model_info": {"id": "main"}}]}
                """#))
        let trip = try router.drive(ask) { id, _ in id == "main" ? .http(500) : nil }
        #expect(trip.deployments == ["main", "spare"])
    }

    /// Among those that are left the shares stay as they were, however few are left.
    @Test func drawsByWeightAmongTheHealthy() throws {
        let rows = (0..<40).map {
            #"{"model_name": "g", "params": {"model": "x", "weight": \#($0 == 0 ? 3 : 1)}, "model_info": {"id": "\#($0)"}}"#
        }
        let router = Router(
            try configuration(#"{"model_list": [\#(rows.joined(separator: ","))], "seed": 3, "cooldown_time": 1000, "num_retries": 100}"#))
        // All but the first two fail for good.
        for _ in 0..<200 { _ = try router.drive(ask) { id, _ in id == "0" || id == "1" ? nil : .http(401) } }
        let cooling = try (0..<40).count { try router.cools("\($0)", at: 1) }
        #expect(cooling == 38)
        var first = 0
        for _ in 0..<4000 {
            let trip = try router.drive(ask, at: 1) { _, _ in nil }
            #expect(trip.attempts.count == 1)
            if trip.deployments == ["0"] { first += 1 }
        }
        #expect(abs(first - 3000) < 140)
    }

    @Test func lowestOrderFirst() throws {
        let router = Router(
            try configuration(
                #"""
                {"model_list": [
                  {"model_name": "g", "params": {"model": "x"}, "model_info": {"id": "none"}},
                  {"model_name": "g", "params": {"model": "x", "order": 2}, "model_info": {"id": "two"}},
                  {"model_name": "g", "params": {"model": "x", "order": 1}, "model_info": {"id": "one"}}], "num_retries": 5}
                """#))
        let trip = try router.drive(ask) { _, _ in .http(400) }
        #expect(trip.deployments == ["one"])
        let other = try router.drive(ask) { id, _ in id == "none" ? nil : .http(500) }
        #expect(other.deployments == ["one", "two", "none"])
    }

    @Test func theSameSeedDrawsTheSame() throws {
        func draws(_ seed: Int) throws -> [String] {
            let router = try router(["g": ["a", "b", "c", "d"]], seed: seed)
            return try (0..<50).flatMap { _ in try router.drive(ask) { id, _ in id == "a" ? .http(500) : nil }.deployments }
        }
        #expect(try draws(5) == draws(5))
        #expect(try draws(5) != draws(6))
    }

    @Test func saysWhy() throws {
        #expect(try router(["g": ["a"]]).drive(ask) { _, _ in nil }.reasons == ["only_deployment"])
        #expect(try router(["g": ["a", "b"]]).drive(ask) { _, _ in nil }.reasons == ["weighted_shuffle"])
    }

    @Test func namesLeadToGroupsAliasesAndDeployments() throws {
        let router = try router(["g": ["a", "b"], "h": ["c"]], #""model_group_alias": {"alias": "h", "other": {"model": "g", "hidden": true}}"#)
        #expect(try router.drive(#"{"model": "alias"}"#) { _, _ in nil }.deployments == ["c"])
        #expect(try router.drive(#"{"model": "b"}"#) { _, _ in nil }.deployments == ["b"])
        #expect(["a", "b"].contains(try router.drive(#"{"model": "other"}"#) { _, _ in nil }.deployments[0]))
    }
}
