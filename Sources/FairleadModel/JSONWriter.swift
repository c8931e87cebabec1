/// Writes JSON text from left to right. Commas come by themselves; that objects and arrays are closed in order is the
/// caller's care.
public struct JSONWriter: ~Copyable {
    private var output: ByteWriter
    private var needsComma = false
    /// Where the text stands that the whole is there for.
    private var said: Range<Int>?

    public init(capacity: Int = 256) { output = ByteWriter(capacity: capacity) }

    public var count: Int { output.count }

    @inline(__always)
    private mutating func separate() {
        if needsComma { output.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    public mutating func beginObject() {
        separate()
        output.append(UInt8(ascii: "{"))
        needsComma = false
    }

    public mutating func endObject() {
        output.append(UInt8(ascii: "}"))
        needsComma = true
    }

    public mutating func beginArray() {
        separate()
        output.append(UInt8(ascii: "["))
        needsComma = false
    }

    public mutating func endArray() {
        output.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// A key that needs no escapes.
    public mutating func key(_ name: StaticString) {
        separate()
        output.append(UInt8(ascii: "\""))
        output.append(name)
        output.append("\":")
        needsComma = false
    }

    @_disfavoredOverload
    public mutating func key(_ name: String) {
        string(name)
        output.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// The key as it was written in another document.
    public mutating func key(_ name: JSON) {
        raw(name)
        output.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A string that needs no escapes.
    public mutating func string(_ literal: StaticString) {
        separate()
        output.append(UInt8(ascii: "\""))
        output.append(literal)
        output.append(UInt8(ascii: "\""))
    }

    @_disfavoredOverload
    public mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string(utf8: $0) }
    }

    /// A string from bytes known to be UTF-8.
    public mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
        separate()
        output.append(UInt8(ascii: "\""))
        JSONText.encode(text, into: &output)
        output.append(UInt8(ascii: "\""))
    }

    public mutating func int(_ value: Int) {
        separate()
        if value >= 0 {
            output.append(decimal: UInt(value))
        } else {
            output.append(String(value))
        }
    }

    /// A number that is not negative, with three decimals.
    public mutating func decimal(whole: Int, thousandths: Int) {
        separate()
        output.append(decimal: UInt(max(whole, 0)))
        output.append(UInt8(ascii: "."))
        let rest = UInt(min(max(thousandths, 0), 999))
        if rest < 100 { output.append(UInt8(ascii: "0")) }
        if rest < 10 { output.append(UInt8(ascii: "0")) }
        output.append(decimal: rest)
    }

    /// The shortest text that reads back as the same double; null for what JSON cannot say.
    public mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        separate()
        output.append("\(value)")
    }

    public mutating func bool(_ value: Bool) {
        separate()
        output.append(value ? "true" as StaticString : "false")
    }

    public mutating func null() {
        separate()
        output.append("null" as StaticString)
    }

    /// A value copied as it was written in another document.
    public mutating func raw(_ value: JSON) {
        separate()
        output.append(value.source)
    }

    /// A text that is one JSON value already.
    public mutating func raw(_ text: Bytes) {
        separate()
        output.append(text)
    }

    public mutating func raw(_ text: UnsafeBufferPointer<UInt8>) {
        separate()
        output.append(text)
    }

    public mutating func raw(number text: String) {
        separate()
        output.append(text)
    }

    /// Begins a string whose text follows in pieces, by `continueString`, and ends with `endString`.
    public mutating func beginString() {
        separate()
        output.append(UInt8(ascii: "\""))
    }

    /// The text of a JSON string, escapes as they stand.
    public mutating func continueString(_ piece: JSON) {
        guard piece.isString else { return }
        output.append(UnsafeBufferPointer(rebasing: piece.source.dropFirst().dropLast()))
    }

    @_disfavoredOverload
    public mutating func continueString(_ piece: String) {
        var piece = piece
        piece.withUTF8 { JSONText.encode($0, into: &output) }
    }

    /// Text that needs no escapes.
    public mutating func continueString(_ piece: StaticString) { output.append(piece) }

    public mutating func continueString(utf8 piece: UnsafeBufferPointer<UInt8>) { JSONText.encode(piece, into: &output) }

    public mutating func endString() {
        output.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// `key` and a string, or nothing.
    public mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    /// `key` and an integer, or nothing.
    public mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        int(value)
    }

    /// `key` and the value as it was written, or nothing.
    public mutating func member(_ name: StaticString, _ value: JSON?) {
        guard let value else { return }
        key(name)
        raw(value)
    }

    @_disfavoredOverload
    public mutating func member(_ name: String, _ value: JSON) {
        key(name)
        raw(value)
    }

    /// A member as it was written in another document.
    public mutating func member(_ name: JSON, _ value: JSON) {
        key(name)
        raw(value)
    }

    /// An object's members as they were written, without its braces; nothing where there is none.
    public mutating func members(of object: JSON?) {
        guard let object else { return }
        for (name, value) in object.members { member(name, value) }
    }

    /// Those whose name is wanted.
    public mutating func members(of object: JSON?, where isWanted: (JSON) -> Bool) {
        guard let object else { return }
        for (name, value) in object.members where isWanted(name) { member(name, value) }
    }

    /// A string from the inside of strings of other documents, escapes as they stand.
    public mutating func string(escaped text: UnsafeBufferPointer<UInt8>) {
        separate()
        output.append(UInt8(ascii: "\""))
        output.append(text)
        output.append(UInt8(ascii: "\""))
    }

    /// Members that were written elsewhere, without the braces of their object.
    public mutating func rawMembers(_ text: Bytes) {
        guard text.count > 0 else { return }
        separate()
        output.append(text)
    }

    /// What has been written so far.
    public func withUnsafeBytes<Result, Problem: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Problem) -> Result
    ) throws(Problem) -> Result {
        try output.withUnsafeBytes(body)
    }

    /// The value that `write` writes is what the whole text is there for, if it is a string (`Bytes.unsafeText`).
    public mutating func saying(_ write: (inout JSONWriter) -> Void) {
        separate()
        needsComma = false
        let start = output.count
        write(&self)
        guard output.count &- start >= 2, output.last == UInt8(ascii: "\"") else { return }
        said = start &+ 1..<output.count &- 1
    }

    /// A value copied as it was written, with a string in it for which the whole text is there.
    public mutating func raw(_ value: JSON, saying text: JSON) {
        separate()
        let start = output.count
        let (whole, part) = (value.source, text.source)
        output.append(whole)
        guard text.isString, let base = whole.baseAddress, let place = part.baseAddress, place >= base,
            place - base &+ part.count <= whole.count
        else { return }
        let offset = start &+ (place - base)
        said = offset &+ 1..<offset &+ part.count &- 1
    }

    public consuming func finish() -> Bytes { output.finish(saying: said) }
}
