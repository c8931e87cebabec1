import FairleadModel

/// Names and ids as Bedrock takes them: `[a-zA-Z][a-zA-Z0-9_-]*` for tools, `[a-zA-Z0-9_.:-]+` for calls, of at most 64 characters.
/// What has to be changed keeps apart what was apart.
struct ConverseToolNames {
    private static let limit = 64

    /// What the caller calls them.
    private(set) var names = ToolNames()
    /// Names of the caller's tools that are fit as they are.
    private var taken: Set<String> = []

    init(_ tools: JSON?) {
        for tool in tools.elements {
            guard let name = (tool["function"]?["name"] ?? tool["name"])?.string, Self.isFit(name.utf8) else { continue }
            taken.insert(name)
        }
    }

    mutating func expectAnswer(by tool: String) { names.answer = tool }

    mutating func write(_ name: JSON, into writer: inout JSONWriter) {
        if let text = name.plainText, Self.isFit(text) { return writer.raw(name) }
        writer.string(wireName(of: name.string ?? ""))
    }

    private static func isFit(_ text: some Collection<UInt8>) -> Bool {
        guard let first = text.first, isLetter(first), text.count <= limit else { return false }
        return text.allSatisfy { isNameByte($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private mutating func wireName(of name: String) -> String {
        if let known = names.original.first(where: { $0.value == name })?.key { return known }
        var bytes = name.unicodeScalars.map { scalar in
            scalar.isASCII && Self.isNameByte(UInt8(truncatingIfNeeded: scalar.value)) ? UInt8(truncatingIfNeeded: scalar.value) : UInt8(ascii: "_")
        }
        if bytes.first.map({ !Self.isLetter($0) }) ?? true { bytes.insert(UInt8(ascii: "a"), at: 0) }
        var wire = String(decoding: bytes, as: UTF8.self)
        if bytes.count > Self.limit || taken.contains(wire) || names.original[wire] != nil {
            wire = CallID.marked(bytes, as: name, limit: Self.limit)
        }
        names.original[wire] = name
        return wire
    }

    // MARK: Ids of calls

    static func write(id: JSON, into writer: inout JSONWriter) {
        if let text = id.plainText, !text.isEmpty, text.count <= limit, text.allSatisfy({ isIDByte($0) }) { return writer.raw(id) }
        let text = id.string ?? ""
        writer.string(CallID.marked(text.utf8.map { isIDByte($0) ? $0 : UInt8(ascii: "_") }, as: text, limit: limit))
    }

    private static func isIDByte(_ byte: UInt8) -> Bool { isNameByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") }
}
