import FairleadModel
import Testing

@testable import FairleadCore

@Suite struct RateLimitHeadersTests {
    @Test(arguments: [("1s", 1.0), ("6m0s", 360), ("20ms", 0.02), ("1h2m3.5s", 3723.5), ("7", 7), ("2d", 86_400)])
    func durations(text: String, seconds: Double) {
        #expect(RateLimitHeaders.nanoseconds(of: text) == Int64(seconds * 1e9))
    }

    @Test(arguments: ["", "soon", "1y", "-1s", "s"])
    func noDurations(text: String) {
        #expect(RateLimitHeaders.nanoseconds(of: text) == nil)
    }

    @Test func whatIsLeft() throws {
        let now = Instant(nanoseconds: 0)
        let openAI = ["x-ratelimit-remaining-requests": "3", "x-ratelimit-reset-requests": "2s"]
        let left = try #require(RateLimitHeaders.remainingRequests({ openAI[$0] }, at: now, wallClock: 0))
        #expect(left.0 == 3 && left.until.nanoseconds == 2_000_000_000)
        let anthropic = ["anthropic-ratelimit-requests-remaining": "0"]
        #expect(try #require(RateLimitHeaders.remainingRequests({ anthropic[$0] }, at: now, wallClock: 0)).0 == 0)
        #expect(RateLimitHeaders.remainingRequests({ _ in nil }, at: now, wallClock: 0) == nil)
    }

    /// "The time when the request rate limit will be fully replenished, provided in RFC 3339 format" (docs.claude.com, "Rate limits").
    @Test(arguments: [
        ("2023-11-14T22:13:50Z", 30), ("2023-11-14T23:13:50+01:00", 30), ("2023-11-14T22:00:00Z", 0), ("2033-11-14T22:13:20Z", 86_400),
        ("soon", 60), ("", 60),
    ])
    func anthropicTellsTheMomentOfTheReset(reset: String, seconds: Int64) throws {
        let headers = ["anthropic-ratelimit-requests-remaining": "0", "anthropic-ratelimit-requests-reset": reset]
        let left = try #require(
            RateLimitHeaders.remainingRequests({ headers[$0] }, at: Instant(nanoseconds: 5), wallClock: 1_700_000_000))
        #expect(left.until.nanoseconds == 5 + seconds * 1_000_000_000)
    }
}
