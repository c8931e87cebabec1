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
        let left = try #require(RateLimitHeaders.remainingRequests({ openAI[$0] }, at: now))
        #expect(left.0 == 3 && left.until.nanoseconds == 2_000_000_000)
        let anthropic = ["anthropic-ratelimit-requests-remaining": "0"]
        #expect(try #require(RateLimitHeaders.remainingRequests({ anthropic[$0] }, at: now)).0 == 0)
        #expect(RateLimitHeaders.remainingRequests({ _ in nil }, at: now) == nil)
    }
}
