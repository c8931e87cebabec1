import FairleadModel

/// Base64 in a string of a JSON document: in place, or decoded once where the string has escapes, such as `\/`.
struct InlineData {
    private let text: UnsafeBufferPointer<UInt8>
    /// One of the two holds the text.
    private let document: JSON
    private let decoded: Bytes?

    /// Nil for what is no string.
    init?(_ value: JSON) {
        guard value.isString else { return nil }
        document = value
        if let plain = value.plainText {
            text = plain
            decoded = nil
        } else {
            var writer = ByteWriter(capacity: value.source.count)
            value.appendText(to: &writer)
            let bytes = writer.finish()
            text = bytes.unsafeBuffer
            decoded = bytes
        }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>, of whole: InlineData) {
        self.text = text
        document = whole.document
        decoded = whole.decoded
    }

    var isEmpty: Bool { text.isEmpty }

    /// Whether it begins like a URL: base64 has no colon.
    var isAddress: Bool { withText { $0.prefix(16).contains(UInt8(ascii: ":")) } }

    func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withExtendedLifetime(self) { body(text) }
    }

    func dropping(_ count: Int) -> InlineData { InlineData(UnsafeBufferPointer(rebasing: text.dropFirst(count)), of: self) }

    func write(into writer: inout JSONWriter) { withText { writer.string(utf8: $0) } }

    /// What it stands for, where that is a text.
    var decodedText: String? {
        withText { Base64.decode($0) }.flatMap { bytes in bytes.withUnsafeBytes { String(validating: $0, as: UTF8.self) } }
    }
}
