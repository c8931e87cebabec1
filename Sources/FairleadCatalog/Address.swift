/// The parts of an `api_base` that say whose it is. Of `unix:///run/llm.sock:/v1`, or `unix:/run/llm.sock:/v1`, the socket's path is host and authority.
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
        guard let parts = Catalog.withText(text, { Parts($0) }) else { return nil }
        scheme = parts.scheme
        host = parts.host
        authority = parts.authority
        path = parts.path
        query = parts.query
        hasUser = parts.hasUser
        hasFragment = parts.hasFragment
    }

    private struct Parts {
        var scheme = ""
        var host: String
        var authority: String
        var path: String
        var query: String
        var hasUser: Bool
        var hasFragment: Bool

        init?(_ text: UnsafeBufferPointer<UInt8>) {
            var start = 0
            var end = text.count
            var slash = -1
            var position = 0
            while position < text.count {
                let byte = text[position]
                guard byte > 0x20, byte != 0x7F, byte != UInt8(ascii: "\\") else { return nil }
                if slash < 0, byte == UInt8(ascii: "/") { slash = position }
                position &+= 1
            }
            if slash > 0, text[slash &- 1] == UInt8(ascii: ":"), slash &+ 1 < end, text[slash &+ 1] == UInt8(ascii: "/") {
                scheme = Self.lower(text, 0..<(slash &- 1))
                start = slash &+ 2
            } else if slash == 5, Self.lower(text, 0..<slash) == "unix:" {
                // A URL without an authority (RFC 8089 has `file:/path` beside `file:///path`).
                scheme = "unix"
                start = slash
            }
            let mark = Self.first(UInt8(ascii: "#"), text, start..<end)
            hasFragment = mark < end
            end = mark
            let question = Self.first(UInt8(ascii: "?"), text, start..<end)
            query = question < end ? Self.string(text, (question &+ 1)..<end) : ""
            end = question
            var pathEnd = end
            let pathStart = Self.first(UInt8(ascii: "/"), text, start..<end)
            while pathEnd > pathStart, text[pathEnd &- 1] == UInt8(ascii: "/") { pathEnd &-= 1 }
            path = pathEnd > pathStart ? Self.string(text, pathStart..<pathEnd) : "/"
            var hostStart = start
            for position in start..<pathStart where text[position] == UInt8(ascii: "@") { hostStart = position &+ 1 }
            hasUser = hostStart > start
            authority = Self.string(text, hostStart..<pathStart)
            if scheme == "unix" {
                let hostEnd = Self.first(UInt8(ascii: ":"), text, start..<end)
                authority = Self.string(text, start..<hostEnd)
                host = authority
                let pathStart = min(hostEnd &+ 1, end)
                while pathEnd > pathStart, text[pathEnd &- 1] == UInt8(ascii: "/") { pathEnd &-= 1 }
                path = pathEnd > pathStart ? Self.string(text, pathStart..<pathEnd) : "/"
                guard authority.utf8.first == UInt8(ascii: "/"), authority.utf8.count > 1 else { return nil }
                guard path.utf8.first == UInt8(ascii: "/") else { return nil }
                return
            }
            let isBracketed = hostStart < pathStart && text[hostStart] == UInt8(ascii: "[")
            let hostEnd = Self.first(isBracketed ? UInt8(ascii: "]") : UInt8(ascii: ":"), text, hostStart..<pathStart)
            host = Self.lower(text, hostStart..<hostEnd)
            guard hostEnd > hostStart &+ (isBracketed ? 1 : 0), !isBracketed || hostEnd < pathStart else { return nil }
        }

        private static func first(_ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
            var position = range.lowerBound
            while position < range.upperBound, text[position] != byte { position &+= 1 }
            return position
        }

        private static func string(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
            String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
        }

        private static func lower(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
            let text = UnsafeBufferPointer(rebasing: text[range])
            guard text.contains(where: { $0.lowered != $0 }) else { return String(decoding: text, as: UTF8.self) }
            return String(decoding: text.map(\.lowered), as: UTF8.self)
        }
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
        isExact ? text.utf8.elementsEqual(host) : fits(Array(text.utf8))
    }

    /// Each star takes as little as it can; where the text does not go on as the pattern does, the last one takes a byte more.
    private func fits(_ text: [UInt8]) -> Bool {
        var (next, position) = (0, 0)
        var star: (afterwards: Int, taken: Int)?
        while position < text.count {
            if next < host.count, host[next] == UInt8(ascii: "*") {
                next &+= 1
                star = (next, position)
            } else if next < host.count, host[next] == text[position] {
                next &+= 1
                position &+= 1
            } else if let last = star, text[last.taken] != UInt8(ascii: "/") {
                next = last.afterwards
                position = last.taken &+ 1
                star = (next, position)
            } else {
                return false
            }
        }
        return host[next...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
