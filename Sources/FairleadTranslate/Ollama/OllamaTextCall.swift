import FairleadModel

/// A call that a model wrote as its whole text, as it was told to: `{"name": …, "arguments": {…}}`, perhaps in a code fence.
enum OllamaTextCall {
    static func call(in text: Bytes) -> JSON? {
        let bare = withoutFence(text)
        guard let object = ToolArguments.object(in: bare), let name = object["name"], name.isString, !name.isEmptyString,
            object["arguments"]?.isObject == true
        else { return nil }
        return object
    }

    /// Whether a text that begins so may still become a call.
    static func mayBegin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first(where: { $0 > 0x20 }) else { return true }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "`")
    }

    private static func withoutFence(_ text: Bytes) -> Bytes {
        var lines = text.string.split(separator: "\n", omittingEmptySubsequences: true)[...]
        guard let first = lines.first, first.hasPrefix("```") else { return text }
        lines = lines.dropFirst()
        if let last = lines.last, last.hasPrefix("```") { lines = lines.dropLast() }
        return Bytes(lines.joined(separator: "\n"))
    }
}
