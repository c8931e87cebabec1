/// The parts of an `api_base` that say whose it is.
public struct Address: Sendable, Equatable {
    /// Empty where the text has none.
    public let scheme: String
    /// In lower case, without user and port.
    public let host: String
    /// With the port where one is written.
    public let authority: String
    /// From its first slash, without one at the end; `/` where there is none.
    public let path: String
    /// Without the question mark.
    public let query: String
    public let hasUser: Bool
    public let hasFragment: Bool

    public var isSecure: Bool { scheme == "https" }

    /// nil for a text that is no address at all. A scheme is not needed, since people leave it out.
    public init?(_ text: String) {
        var rest = Substring(text)
        guard !rest.isEmpty, rest.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        if let mark = Self.firstRange(of: "://", in: rest) {
            scheme = rest[..<mark.lowerBound].lowercased()
            rest = rest[mark.upperBound...]
        } else {
            scheme = ""
        }
        hasFragment = rest.utf8.contains(UInt8(ascii: "#"))
        rest = rest.prefix { $0 != "#" }
        let beforeQuery = rest.prefix { $0 != "?" }
        query = String(rest.dropFirst(beforeQuery.count + 1))
        let authorityText = beforeQuery.prefix { $0 != "/" }
        var pathText = beforeQuery.dropFirst(authorityText.count)
        while pathText.hasSuffix("/") { pathText = pathText.dropLast() }
        path = pathText.isEmpty ? "/" : String(pathText)
        let afterUser = authorityText.lastIndex(of: "@").map { authorityText[authorityText.index(after: $0)...] } ?? authorityText
        hasUser = afterUser.startIndex != authorityText.startIndex
        authority = String(afterUser)
        let hostText = afterUser.hasPrefix("[") ? afterUser.prefix { $0 != "]" } + "]" : afterUser.prefix { $0 != ":" }
        host = hostText.lowercased()
        guard !host.isEmpty, host != "[]" else { return nil }
    }

    private static func firstRange(of mark: String, in text: Substring) -> Range<Substring.Index>? {
        var position = text.startIndex
        while position < text.endIndex {
            if text[position...].hasPrefix(mark) { return position..<text.index(position, offsetBy: mark.count) }
            position = text.index(after: position)
        }
        return nil
    }
}

/// A host, perhaps with the beginning of a path: `api.groq.com/openai/v1`, `*.openai.azure.com`. A star stands for any text
/// without a slash; the path matches whole segments.
struct HostPattern: Sendable {
    let host: [UInt8]
    let path: String
    let isExact: Bool

    init(_ text: String) {
        let hostText = text.prefix { $0 != "/" }
        host = Array(hostText.lowercased().utf8)
        path = String(text.dropFirst(hostText.count))
        isExact = !host.contains(UInt8(ascii: "*"))
    }

    func matches(_ address: Address) -> Bool {
        guard matches(address.host) else { return false }
        return path.isEmpty || address.path == path || address.path.hasPrefix(path + "/")
    }

    func matches(_ text: String) -> Bool {
        isExact ? text.utf8.elementsEqual(host) : Self.glob(host[...], Array(text.utf8)[...])
    }

    private static func glob(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        guard first == UInt8(ascii: "*") else { return text.first == first && glob(pattern.dropFirst(), text.dropFirst()) }
        var rest = text
        while true {
            if glob(pattern.dropFirst(), rest) { return true }
            guard let byte = rest.popFirst(), byte != UInt8(ascii: "/") else { return false }
        }
    }
}
