/// A moment in UTC as the calendar has it.
public struct CivilTime: Equatable, Sendable {
    public private(set) var year = 1970
    public private(set) var month = 1
    public private(set) var day = 1
    public private(set) var hour = 0
    public private(set) var minute = 0
    public private(set) var second = 0

    private static let secondsOfDay: Int64 = 86_400
    /// From 1 March of year 0, where the count of days in the months before is a simple one, to 1 January 1970.
    private static let daysBefore1970: Int64 = 719_468
    private static let daysOf400Years: Int64 = 146_097

    /// - Parameter seconds: since 1970; beyond the year 9999 the last moment of it.
    public init(_ seconds: Int64) {
        let seconds = min(max(seconds, 0), 253_402_300_799)
        let time = Int(seconds % Self.secondsOfDay)
        (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60)
        let days = seconds / Self.secondsOfDay + Self.daysBefore1970
        let (era, dayOfEra) = (days / Self.daysOf400Years, Int(days % Self.daysOf400Years))
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
    }

    /// `2026-11-21T11:26:40Z`, with or without a fraction, which is dropped, or an offset: ISO 8601 as AWS writes it, RFC 3339 as Anthropic does.
    public static func seconds(iso8601 text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 40, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            bytes[10] | 0x20 == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
            let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
            let second = number(bytes[17..<19]), (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61
        else { return nil }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop { $0 &- UInt8(ascii: "0") < 10 } }
        guard let offset = offset(rest) else { return nil }
        let marchYear = Int64(month <= 2 ? year - 1 : year)
        let marchMonth = Int64(month > 2 ? month - 3 : month + 9)
        let days = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + (153 * marchMonth + 2) / 5 + Int64(day) - 1
        return (days - daysBefore1970) * secondsOfDay + Int64(hour * 3600 + minute * 60 + second) - offset
    }

    private static func offset(_ zone: ArraySlice<UInt8>) -> Int64? {
        if zone.count == 1, let letter = zone.first, letter | 0x20 == UInt8(ascii: "z") { return 0 }
        let digits = zone.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard let sign = zone.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), digits.count == 4,
            let hours = number(digits[0..<2]), let minutes = number(digits[2..<4])
        else { return nil }
        let seconds = Int64(hours * 3600 + minutes * 60)
        return sign == UInt8(ascii: "-") ? -seconds : seconds
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(0) { value, digit in
            guard let value, digit &- UInt8(ascii: "0") < 10 else { return nil }
            return value * 10 + Int(digit & 15)
        }
    }

    /// `20261121T112640Z`
    public var basicFormat: String {
        Self.padded(year, 4) + Self.padded(month, 2) + Self.padded(day, 2) + "T" + Self.padded(hour, 2) + Self.padded(minute, 2)
            + Self.padded(second, 2) + "Z"
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
    }
}
