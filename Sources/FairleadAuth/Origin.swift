import FairleadModel
import Glibc

/// Where a URL leads: scheme, host and port.
///
/// Keys are bound to origins, so what is compared here must be what libcurl connects to. Wherever parsers are known to differ
/// (user information, backslashes, escapes in the host, octal addresses, white space, fragments) the URL is refused, not guessed at.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
    public enum Scheme: String, Sendable {
        case http, https, unix
    }

    public let scheme: Scheme
    /// In lower case; an IPv6 address in its shortest form, without brackets; for `unix` the socket's absolute path.
    public let host: String
    /// 0 for `unix`.
    public let port: UInt16

    /// The origin of an absolute URL, which may have a path and a query. `unix:///run/llm.sock:/v1` names a socket, and behind
    /// the colon a path.
    public init(_ url: String) throws(OriginError) {
        let text = url.utf8
        guard text.count <= 64 << 10 else { throw .tooLong }
        for byte in text {
            if byte <= 0x20 || byte == 0x7F { throw .controlByte }
            if byte == UInt8(ascii: "\\") { throw .backslash }
            if byte == UInt8(ascii: "#") { throw .fragment }
        }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")),
            let scheme = Scheme(rawValue: url[..<colon].lowercased())
        else { throw .scheme }
        let rest = text[text.index(after: colon)...]
        guard rest.starts(with: "//".utf8) else { throw .scheme }
        let afterSlashes = rest.dropFirst(2)
        self.scheme = scheme

        if scheme == .unix {
            host = try Self.socketPath(afterSlashes)
            port = 0
            return
        }
        let authority = afterSlashes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        guard !authority.contains(UInt8(ascii: "@")) else { throw .userInformation }
        let (name, digits) = try Self.split(authority)
        host = name
        port = if let digits { try Self.portNumber(digits) } else { scheme == .https ? 443 : 80 }
    }

    /// As a URL without a path; the port only where it is not the scheme's own.
    public var description: String {
        switch (scheme, port) {
        case (.unix, _): "unix://\(host)"
        case (.http, 80), (.https, 443): "\(scheme.rawValue)://\(bracketedHost)"
        default: "\(scheme.rawValue)://\(bracketedHost):\(port)"
        }
    }

    private var bracketedHost: String { host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host }

    // MARK: Host and port

    private static func split(_ authority: Substring.UTF8View) throws(OriginError) -> (host: String, port: Substring.UTF8View?) {
        if authority.first == UInt8(ascii: "[") {
            guard let close = authority.firstIndex(of: UInt8(ascii: "]")) else { throw .host }
            let address = authority[authority.index(after: authority.startIndex)..<close]
            let tail = authority[authority.index(after: close)...]
            guard tail.isEmpty || tail.first == UInt8(ascii: ":") else { throw .host }
            return (try canonicalIPv6(address), tail.isEmpty ? nil : tail.dropFirst())
        }
        let name = authority.prefix { $0 != UInt8(ascii: ":") }
        try checkName(name)
        let tail = authority[name.endIndex...]
        return (Substring(name).lowercased(), tail.isEmpty ? nil : tail.dropFirst())
    }

    // A zone (`%25eth0`) is refused with everything else that inet_pton does not take.
    private static func canonicalIPv6(_ text: Substring.UTF8View) throws(OriginError) -> String {
        var address = in6_addr()
        guard inet_pton(AF_INET6, String(Substring(text)), &address) == 1 else { throw .host }
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let name = buffer.withUnsafeMutableBufferPointer { room in
            inet_ntop(AF_INET6, &address, room.baseAddress, socklen_t(room.count)).map { String(cString: $0) }
        }
        guard let name else { throw .host }
        return name
    }

    // Names that are not ASCII are left as they are: they equal no ASCII name, and no pattern of hosts matches them.
    private static func checkName(_ name: Substring.UTF8View) throws(OriginError) {
        guard !name.isEmpty, name.count <= 253 else { throw .host }
        for byte in name {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...:
                continue
            default: throw .host
            }
        }
        let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let last = labels.last, labels.allSatisfy({ !$0.isEmpty }) else { throw .host }
        // libcurl reads a name that ends in a number as an IPv4 address, in any base and with any number of parts.
        guard looksNumeric(last) else { return }
        guard labels.count == 4, labels.allSatisfy(isOctet) else { throw .address }
    }

    private static func looksNumeric(_ label: Substring.UTF8View) -> Bool {
        label.allSatisfy(isDigit) || label.starts(with: "0x".utf8) || label.starts(with: "0X".utf8)
    }

    private static func isOctet(_ label: Substring.UTF8View) -> Bool {
        guard label.count <= 3, label.allSatisfy(isDigit), let value = Int(Substring(label)) else { return false }
        return value <= 255 && (label.count == 1 || label.first != UInt8(ascii: "0"))
    }

    private static func portNumber(_ digits: Substring.UTF8View) throws(OriginError) -> UInt16 {
        guard !digits.isEmpty, digits.count <= 5, digits.allSatisfy(isDigit), let port = UInt16(Substring(digits)), port > 0
        else {
            throw .port
        }
        return port
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func socketPath(_ text: Substring.UTF8View) throws(OriginError) -> String {
        let path = text.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?") }
        // The kernel's limit (unix(7)): 108 bytes with the terminating NUL.
        guard path.first == UInt8(ascii: "/"), path.count > 1, path.count < 108 else { throw .socketPath }
        for segment in path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            let name = Substring(segment)
            guard !name.isEmpty, name != ".", name != "..", !segment.contains(UInt8(ascii: "%")) else { throw .socketPath }
        }
        return String(Substring(path))
    }
}

/// Why a URL is refused. The URL itself is not repeated: it may hold a password.
public enum OriginError: Error, Sendable, Equatable {
    case tooLong, controlByte, backslash, fragment, scheme, userInformation, host, address, port, socketPath

    public var message: String {
        switch self {
        case .tooLong: "the URL is longer than 64 KiB"
        case .controlByte: "the URL holds white space or a control character"
        case .backslash: "the URL holds a backslash"
        case .fragment: "the URL holds a fragment (#)"
        case .scheme: "the URL must begin with https://, http:// or unix://"
        case .userInformation: "the URL holds a user name or password (@); give the key as api_key"
        case .host: "the URL has no valid host"
        case .address: "the host must be a name or an IPv4 address of four decimal numbers"
        case .port: "the port must be a number from 1 to 65535"
        case .socketPath: "a unix:// URL must hold the socket's absolute path"
        }
    }
}
