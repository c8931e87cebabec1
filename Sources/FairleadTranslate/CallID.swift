import FairleadModel

/// Ids of calls as providers demand them. What has to be changed keeps apart what was apart.
enum CallID {
    /// At most so many characters that end in a mark of the whole text (FNV-1a).
    static func marked(_ bytes: [UInt8], as text: String, limit: Int) -> String {
        var hash: UInt32 = 0x811C_9DC5
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        let digits = String(hash, radix: 16)
        let mark = String(repeating: "0", count: 8 - digits.count) + digits
        return String(decoding: bytes.prefix(limit - 9), as: UTF8.self) + "_" + mark
    }

    /// Whether Mistral takes it: nine letters and digits ("Tool call id was call_1 but must be a-z, A-Z, 0-9, with a length of 9").
    static func isNine(_ id: JSON) -> Bool {
        guard let text = id.plainText else { return !id.isString }
        return text.count == 9 && text.allSatisfy { $0 &- 48 < 10 || ($0 | 0x20) &- 97 < 26 }
    }

    static func writeNine(_ id: JSON, into writer: inout JSONWriter) {
        guard !isNine(id) else { return writer.raw(id) }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in (id.string ?? "").utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        writer.string(String(("00000000" + String(hash, radix: 36)).suffix(9)))
    }
}
