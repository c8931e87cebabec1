import FairleadModel

/// Names of tools have letters, digits, `_` and `-`, 128 at most (docs.claude.com, "Define tools"). Others are written so, and
/// the reply has them as the caller has.
struct AnthropicToolNames {
    var names = ToolNames()
    private var written: [String: String] = [:]

    private static let lengthLimit = 128

    init(_ completion: Completion) {
        for tools in [completion["tools"], completion["functions"]] {
            for tool in tools?.elements.map({ $0 }) ?? [] { take((tool.present("function") ?? tool)["name"]) }
        }
    }

    private mutating func take(_ name: JSON?) {
        guard let name, !Self.isFit(name), let text = name.string, written[text] == nil else { return }
        let base = Self.fitted(text)
        var other = base
        var number = 2
        while names.original[other] != nil {
            other = "\(base.prefix(Self.lengthLimit - 5))_\(number)"
            number += 1
        }
        written[text] = other
        names.original[other] = text
    }

    /// Writes the member `name`.
    func write(_ name: JSON, into writer: inout JSONWriter) {
        if Self.isFit(name) { return writer.member("name", name) }
        let text = name.string ?? ""
        writer.member("name", written[text] ?? Self.fitted(text))
    }

    private static func isFit(_ name: JSON) -> Bool {
        guard let text = name.plainText else { return false }
        return text.count <= lengthLimit && text.allSatisfy(isFit)
    }

    private static func isFit(_ byte: UInt8) -> Bool {
        byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private static func fitted(_ name: String) -> String {
        fitted(id: name, limit: lengthLimit)
    }

    /// The text with `_` for what is no letter, digit, `_` or `-`.
    static func fitted(id text: String, limit: Int = .max) -> String {
        if text.utf8.count <= limit, text.utf8.allSatisfy(isFit) { return text }
        return String(decoding: text.utf8.prefix(limit).map { isFit($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
    }
}
