extension JSON {
    /// For a message: the number itself, in quotes or not, and otherwise the kind, since a text may be a key.
    package var asFound: String {
        if isNumber { return String(decoding: source.prefix(32), as: UTF8.self) }
        if isEmptyString { return "an empty string" }
        if let text = string, text.utf8.count <= 32, Double(text)?.isFinite == true { return "the string \"\(text)\"" }
        return "a JSON \(kind)"
    }
}
