import FairleadModel

/// When a provider wants to be asked again.
enum RetryAfter {
    /// `retry-after-ms`, as OpenAI and Azure send it, or `retry-after` in seconds or as a date (RFC 9110, 10.2.3); milliseconds.
    static func milliseconds(_ header: (String) -> String?, wallClock: Int64) -> Int? {
        if let value = header("retry-after-ms").flatMap(decimal) { return Int(value) }
        guard let text = header("retry-after") else { return nil }
        if let seconds = decimal(text) { return Int(min(seconds * 1000, longest)) }
        guard let moment = secondsSince1970(httpDate: text) else { return nil }
        let (seconds, overflow) = moment.subtractingReportingOverflow(wallClock)
        return overflow ? nil : Int(clamping: max(seconds, 0) &* 1000)
    }

    /// Thirty years and more are all the same.
    private static let longest = 1e12

    /// Digits, and perhaps a fraction, which some send: nothing else that a number can be written as.
    private static func decimal(_ text: String) -> Double? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }) else { return nil }
        return Double(text).map { min($0, longest) }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, and the two forms that are still to be understood (RFC 9110, 5.6.7): `Sunday, 06-Nov-94 08:49:37 GMT`
    /// and `Sun Nov  6 08:49:37 1994`.
    static func secondsSince1970(httpDate text: String) -> Int64? {
        let parts = text.split { $0 == " " || $0 == "-" || $0 == ":" }.map(String.init)
        if parts.count == 7, !parts[0].hasSuffix(",") {
            return seconds(year: parts[6], month: parts[1], day: parts[2], parts[3], parts[4], parts[5])
        }
        guard parts.count == 8, parts[7] == "GMT" || parts[7] == "UTC" else { return nil }
        // Of a year of two digits the nearer century.
        let year = parts[3].utf8.count == 2 ? (parts[3] < "70" ? "20" : "19") + parts[3] : parts[3]
        return seconds(year: year, month: parts[2], day: parts[1], parts[4], parts[5], parts[6])
    }

    private static func seconds(year: String, month: String, day: String, _ hour: String, _ minute: String, _ second: String) -> Int64? {
        guard let year = Int64(year), (1970...9999).contains(year), let month = months.firstIndex(of: month),
            let day = Int64(day), (1...31).contains(day), let hour = Int64(hour), (0...23).contains(hour),
            let minute = Int64(minute), (0...59).contains(minute), let second = Int64(second), (0...60).contains(second)
        else { return nil }
        // Days since 1970-01-01 in the Gregorian calendar, by years that begin in March.
        let shifted = month < 2 ? year - 1 : year
        let fromMarch = Int64((month + 10) % 12)
        let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * fromMarch + 2) / 5 + day - 1 - 719_468
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    }
}
