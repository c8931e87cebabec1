import FairleadModel

/// Takes secrets out of texts that others wrote.
public enum Redaction {
    /// The text with every occurrence of each secret replaced by `{key}`. Secrets of fewer than four bytes are left: they would
    /// occur by chance.
    public static func scrub(_ text: String, _ secrets: [Secret]) -> String {
        secrets.reduce(text) { text, secret in
            let key = secret.revealed
            guard key.utf8.count >= 4, text.utf8.count >= key.utf8.count else { return text }
            return text.substituting("{key}", for: key)
        }
    }
}

extension String {
    /// The text with `replacement` wherever `part` occurs.
    func substituting(_ replacement: String, for part: String) -> String {
        let part = Array(part.utf8)
        var rest = Array(utf8)[...]
        var output: [UInt8] = []
        while let byte = rest.first {
            if rest.starts(with: part) {
                output += replacement.utf8
                rest = rest.dropFirst(part.count)
            } else {
                output.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
