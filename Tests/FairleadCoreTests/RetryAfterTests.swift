import Testing

@testable import FairleadCore

@Suite struct RetryAfterHeaders {
    // 784111777 is Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110, 5.6.7.
    @Test(arguments: [
        (["retry-after": "7"], 7000), (["retry-after": "0.5"], 500), (["retry-after-ms": "250", "retry-after": "9"], 250),
        (["retry-after": "Sun, 06 Nov 1994 08:49:47 GMT"], 10_000), (["retry-after": "Sun, 06 Nov 1994 08:00:00 GMT"], 0),
        (["retry-after": "soon"], nil), (["retry-after": "-1"], nil), (["retry-after": "1e300"], nil), ([:], nil),
        (["retry-after": "0x10"], nil), (["retry-after-ms": "0x10", "retry-after": "2"], 2000), (["retry-after": "inf"], nil), (["retry-after": "."], nil),
        (["retry-after": "1000000000"], 1_000_000_000_000), (["retry-after": "99999999999999999999999"], 1_000_000_000_000),
        (["retry-after": "Sunday, 06-Nov-94 08:49:47 GMT"], 10_000), (["retry-after": "Sun Nov  6 08:49:47 1994"], 10_000),
        (["retry-after": "Sun, 31 Foo 1994 08:49:47 GMT"], nil), (["retry-after": "nan"], nil),
    ] as [([String: String], Int?)])
    func readsEveryForm(headers: [String: String], expected: Int?) {
        #expect(RetryAfter.milliseconds({ headers[$0] }, wallClock: 784_111_777) == expected)
    }

    @Test(arguments: [
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777), ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Friday, 01-Jan-27 00:00:00 GMT", 1_798_761_600),
        ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799), ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
    ] as [(String, Int64)])
    func countsDays(date: String, seconds: Int64) {
        #expect(RetryAfter.secondsSince1970(httpDate: date) == seconds)
    }
}
