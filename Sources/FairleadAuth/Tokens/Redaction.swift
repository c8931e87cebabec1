import FairleadModel

/// Takes secrets out of texts that others wrote.
public enum Redaction {
    /// The text with every occurrence of each secret replaced by `{key}`. Secrets of fewer than four bytes are left: they would
    /// occur by chance.
    public static func scrub(_ text: String, _ secrets: [Secret]) -> String {
        secrets.reduce(text) { text, secret in
            let key = secret.revealed
            guard key.utf8.count >= 4, text.utf8.count >= key.utf8.count else { return text }
            return replace(key, in: text)
        }
    }

    private static func replace(_ key: String, in text: String) -> String {
        let key = Array(key.utf8)
        var rest = Array(text.utf8)[...]
        var output: [UInt8] = []
        while let byte = rest.first {
            if rest.starts(with: key) {
                output += "{key}".utf8
                rest = rest.dropFirst(key.count)
            } else {
                output.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
