/// An id for a reply whose provider gives none, drawn beforehand: most replies have an id, and never need the text.
public struct ReplyID: Sendable {
    private let number: UInt64

    public init(_ number: UInt64) { self.number = number }

    public var text: String { "chatcmpl-" + digits }

    /// Its sixteen hexadecimal digits.
    var digits: String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: max(0, 16 - digits.utf8.count)) + digits
    }
}
