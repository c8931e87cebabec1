import FairleadModel

/// Names of tools have letters, digits, `_` and `-`, 128 at most (docs.claude.com, "Define tools"). Others are written so, and
/// the reply has them as the caller has.
struct AnthropicToolNames {
    var names = ToolNames()
    private var written: [String: String] = [:]

    private static let lengthLimit = 128

    init(_ completion: Completion) {
        let tools = [completion["tools"], completion["functions"]].flatMap { $0?.elements.map { $0 } ?? [] }
        let names = tools.compactMap { ($0.present("function") ?? $0)["name"] }
        let taken = Set(names.filter { Self.isFit($0) }.compactMap(\.string))
        for name in names where !Self.isFit(name) { take(name, beside: taken) }
    }

    private mutating func take(_ name: JSON, beside taken: Set<String>) {
        guard let text = name.string, written[text] == nil else { return }
        let base = Self.fitted(text)
        var other = base
        var number = 2
        while names.original[other] != nil || taken.contains(other) {
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

    private static func fitted(_ name: String) -> String { String(decoding: fit(name).prefix(lengthLimit), as: UTF8.self) }

    /// The text with `_` for what is no letter, digit, `_` or `-`.
    private static func fit(_ text: String) -> [UInt8] { text.utf8.map { isFit($0) ? $0 : UInt8(ascii: "_") } }

    static func fitted(id text: String) -> String {
        text.utf8.allSatisfy(isFit) ? text : CallID.marked(fit(text), as: text, limit: 64)
    }
}
