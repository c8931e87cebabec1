import Testing

@testable import FairleadCore

@Suite struct RetryAfterHeaders {
    // 784111777 is Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110, 5.6.7.
    @Test(arguments: [
        (["retry-after": "7"], 7000), (["retry-after": "0.5"], 500), (["retry-after-ms": "250", "retry-after": "9"], 250),
        (["retry-after": "Sun, 06 Nov 1994 08:49:47 GMT"], 10_000), (["retry-after": "Sun, 06 Nov 1994 08:00:00 GMT"], 0),
        (["retry-after": "soon"], nil), (["retry-after": "-1"], nil), (["retry-after": "1e300"], nil), ([:], nil),
        (["retry-after": "Sun, 31 Foo 1994 08:49:47 GMT"], nil), (["retry-after": "nan"], nil),
    ] as [([String: String], Int?)])
    func readsEveryForm(headers: [String: String], expected: Int?) {
        #expect(RetryAfter.milliseconds({ headers[$0] }, wallClock: 784_111_777) == expected)
    }

    @Test(arguments: [
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799), ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
    ] as [(String, Int64)])
    func countsDays(date: String, seconds: Int64) {
        #expect(RetryAfter.secondsSince1970(httpDate: date) == seconds)
    }
}
