import FairleadModel

/// When a provider wants to be asked again.
enum RetryAfter {
    /// `retry-after-ms`, as OpenAI and Azure send it, or `retry-after` in seconds or as a date (RFC 9110, 10.2.3); milliseconds.
    static func milliseconds(_ header: (String) -> String?, wallClock: Int64) -> Int? {
        if let text = header("retry-after-ms"), let value = Double(text), value >= 0, value < 1e12 { return Int(value) }
        guard let text = header("retry-after") else { return nil }
        if let seconds = Double(text) { return seconds >= 0 && seconds < 1e9 ? Int(seconds * 1000) : nil }
        guard let moment = secondsSince1970(httpDate: text) else { return nil }
        let (seconds, overflow) = moment.subtractingReportingOverflow(wallClock)
        return overflow ? nil : Int(clamping: max(seconds, 0) &* 1000)
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, the only form that is still sent (RFC 9110, 5.6.7).
    static func secondsSince1970(httpDate text: String) -> Int64? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT" || parts[5] == "UTC", let day = Int64(parts[1]), (1...31).contains(day),
            let month = months.firstIndex(where: { $0 == parts[2] }), let year = Int64(parts[3]), (1970...9999).contains(year)
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int64($0) }
        guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2]) else { return nil }
        // Days since 1970-01-01 in the Gregorian calendar, by years that begin in March.
        let shifted = month < 2 ? year - 1 : year
        let fromMarch = Int64((month + 10) % 12)
        let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * fromMarch + 2) / 5 + day - 1 - 719_468
        return ((days * 24 + clock[0]) * 60 + clock[1]) * 60 + clock[2]
    }
}
