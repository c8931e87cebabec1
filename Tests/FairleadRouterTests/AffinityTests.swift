import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct AffinityTests {
    private let byUser = #""optional_pre_call_checks": ["deployment_affinity"]"#

    private func home(of user: String, _ router: Router, at moment: Double = 0, group: String = "g") throws -> String {
        try #require(try router.drive(#"{"model": "\#(group)", "user": "\#(user)"}"#, at: moment) { _, _ in nil }.deployments.first)
    }

    @Test func whoeverComesBackIsSentToTheSame() throws {
        // Another router, another seed: nothing is remembered.
        let routers = try [1, 2].map { try router(["g": ["a", "b", "c", "d"]], byUser, seed: $0) }
        for number in 0..<100 {
            let places = try routers.flatMap { router in try (0..<3).map { _ in try home(of: "u\(number)", router) } }
            #expect(Set(places).count == 1)
        }
    }

    @Test func usersAreSpreadByWeight() throws {
        let rows = [("a", 3), ("b", 1), ("z", 0)].map { #"{"model_name": "g", "params": {"model": "openai/m", "weight": \#($0.1)}, "model_info": {"id": "\#($0.0)"}}"# }
        let router = Router(try configuration(#"{"model_list": [\#(rows.joined(separator: ","))], \#(byUser)}"#))
        var counts: [String: Int] = [:]
        for number in 0..<4000 { counts[try home(of: "u\(number)", router), default: 0] += 1 }
        #expect(isPlausible(counts["a", default: 0], of: 4000, 0.75))
        #expect(counts["z"] == nil)
    }

    @Test func onlyThoseMoveWhoMust() throws {
        let four = try router(["g": ["a", "b", "c", "d"]], byUser)
        let three = try router(["g": ["d", "a", "c"]], byUser)
        for number in 0..<500 {
            let (before, after) = (try home(of: "u\(number)", four), try home(of: "u\(number)", three))
            if before != "b" { #expect(after == before) } else { #expect(after != "b") }
        }
    }

    @Test func itGivesWayToHealth() throws {
        let router = try router(["g": ["a", "b", "c"]], byUser)
        let users = try (0..<60).map { number in (name: "u\(number)", home: try home(of: "u\(number)", router)) }
        _ = try router.drive(#"{"model": "a", "num_retries": 0}"#) { _, _ in .http(429, retryAfter: 60) }
        for user in users {
            let now = try home(of: user.name, router, at: 1)
            if user.home == "a" { #expect(now != "a") } else { #expect(now == user.home) }
        }
        // Long after it has recovered everybody is back.
        _ = try router.drive(#"{"model": "a"}"#, at: 70) { _, _ in nil }
        for user in users { #expect(try home(of: user.name, router, at: 100) == user.home) }
    }

    @Test func aRetryGoesToTheNext() throws {
        let router = try router(["g": ["a", "b", "c"]], byUser)
        let first = try router.drive(#"{"model": "g", "user": "ann"}"#) { _, _ in nil }
        #expect(first.reasons == ["affinity"] as [String])
        let trip = try router.drive(#"{"model": "g", "user": "ann"}"#, at: 1) { id, _ in id == first.deployments[0] ? .http(500) : nil }
        #expect(trip.succeeded && Set(trip.deployments).count == 2)
    }

    @Test func sessionsStandBeforeUsers() throws {
        let router = try router(["g": (0..<20).map { "d\($0)" }], #""optional_pre_call_checks": ["deployment_affinity", "session_affinity"]"#)
        func place(_ members: String) throws -> String {
            try #require(try router.drive(#"{"model": "g", \#(members)}"#) { _, _ in nil }.deployments.first)
        }
        let one = try place(#""user": "ann", "metadata": {"session_id": "s1"}"#)
        #expect(try place(#""user": "bob", "litellm_session_id": "s1""#) == one)
        #expect(try Set((0..<20).map { try place(#""user": "ann", "metadata": {"session_id": "s\#($0)"}"#) }).count > 5)
        #expect(try Set((0..<20).map { _ in try place(#""user": "ann""#) }).count == 1)
        // Whoever does not say who he is is drawn for.
        #expect(try Set((0..<20).map { _ in try place(#""n": 1"#) }).count > 5)
    }

    @Test func aUserStaysInOneArmAsTheShareGrows() throws {
        func canaries(_ share: Double) throws -> Set<Int> {
            let router = try router(["g": ["a"], "t": ["t1"]], #"\#(byUser), "canary": {"g": {"model_group": "t", "share": \#(share)}}"#)
            return Set(try (0..<2000).filter { try home(of: "u\($0)", router) == "t1" })
        }
        let (few, more) = (try canaries(0.1), try canaries(0.3))
        #expect(try canaries(0.1) == few)
        #expect(few.isSubset(of: more))
        #expect(isPlausible(few.count, of: 2000, 0.1))
        #expect(isPlausible(more.count, of: 2000, 0.3))
    }
}
