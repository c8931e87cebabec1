import FairleadModel

/// What a provider's answer says of the requests that are left: `x-ratelimit-remaining-requests` and `-reset-requests` as OpenAI,
/// Azure, Groq and many more have them, `anthropic-ratelimit-requests-remaining` and `-reset`.
enum RateLimitHeaders {
    /// Where the reset is not told, the limits are by the minute.
    private static let usual: Int64 = 60_000_000_000

    /// - Parameter wallClock: seconds since 1970.
    static func remainingRequests(
        _ header: (String) -> String?, at now: @autoclosure () -> Instant, wallClock: @autoclosure () -> Int64
    ) -> (Int, until: Instant)? {
        if let remaining = header("x-ratelimit-remaining-requests").flatMap({ Int($0) }) {
            let wait = header("x-ratelimit-reset-requests").flatMap { nanoseconds(of: $0) } ?? usual
            return (remaining, now().advanced(nanoseconds: wait))
        }
        guard let remaining = header("anthropic-ratelimit-requests-remaining").flatMap({ Int($0) }) else { return nil }
        let reset = header("anthropic-ratelimit-requests-reset").flatMap { CivilTime.seconds(iso8601: $0) }
        let wait = reset.map { min(max($0.subtractingReportingOverflow(wallClock()).partialValue, 0), 86_400) &* 1_000_000_000 }
        return (remaining, now().advanced(nanoseconds: wait ?? usual))
    }

    /// A duration such as `1s`, `6m0s`, `1h2m3.5s` or `20ms`; a bare number is seconds.
    static func nanoseconds(of text: String) -> Int64? {
        var total = 0.0
        var rest = text[...]
        while !rest.isEmpty {
            let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard let value = Double(String(number)) else { return nil }
            rest = rest.dropFirst(number.count)
            let unit = rest.prefix { $0.isASCII && $0.isLetter }
            rest = rest.dropFirst(unit.count)
            switch unit {
            case "ms": total += value / 1000
            case "s", "": total += value
            case "m": total += value * 60
            case "h": total += value * 3600
            case "d": total += value * 86_400
            default: return nil
            }
        }
        return text.isEmpty ? nil : FairleadCore.nanoseconds(seconds: min(total, 86_400))
    }
}
