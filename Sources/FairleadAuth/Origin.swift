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
        guard url.utf8.count <= 64 << 10 else { throw .tooLong }
        let text = Array(url.utf8)
        for byte in text {
            if byte <= 0x20 || byte == 0x7F { throw .controlByte }
            if byte == UInt8(ascii: "\\") { throw .backslash }
            if byte == UInt8(ascii: "#") { throw .fragment }
        }
        let (scheme, start) = try Self.scheme(of: text)
        self.scheme = scheme
        if scheme == .unix {
            host = try Self.socketPath(text[start...])
            port = 0
            return
        }
        let authority = text[start...].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
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

    /// Whether it is on this machine, whatever the network's names lead to.
    var isLoopback: Bool {
        guard scheme != .unix else { return false }
        let isIPv4 = host.hasPrefix("127.") && host.utf8.allSatisfy { $0 == UInt8(ascii: ".") || $0 &- UInt8(ascii: "0") < 10 }
        return isIPv4 || host == "::1" || host == "localhost"
    }

    private var bracketedHost: String { host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host }

    // MARK: Pieces

    /// The scheme, and where the text after `://` begins.
    private static func scheme(of text: [UInt8]) throws(OriginError) -> (Scheme, Int) {
        for scheme in [Scheme.https, .http, .unix] {
            let name = scheme.rawValue.utf8
            guard text.count > name.count, zip(text, name).allSatisfy({ $0 | 0x20 == $1 }) else { continue }
            if text[name.count...].starts(with: "://".utf8) { return (scheme, name.count + 3) }
            // A URL without an authority, as RFC 8089 has `file:/path` beside `file:///path`.
            if scheme == .unix, text[name.count...].starts(with: ":/".utf8) { return (scheme, name.count + 1) }
        }
        throw .scheme
    }

    private static func split(_ authority: ArraySlice<UInt8>) throws(OriginError) -> (host: String, port: ArraySlice<UInt8>?) {
        let host: String
        let tail: ArraySlice<UInt8>
        if authority.first == UInt8(ascii: "[") {
            let address = authority.dropFirst().prefix { $0 != UInt8(ascii: "]") }
            guard address.endIndex < authority.endIndex else { throw .host }
            host = try canonicalIPv6(address)
            tail = authority[(address.endIndex + 1)...]
        } else {
            let name = authority.prefix { $0 != UInt8(ascii: ":") }
            try checkName(name)
            host = String(decoding: name.map(\.asciiLowercased), as: UTF8.self)
            tail = authority[name.endIndex...]
        }
        guard tail.isEmpty || tail.first == UInt8(ascii: ":") else { throw .host }
        return (host, tail.isEmpty ? nil : tail.dropFirst())
    }

    // A zone (`%25eth0`) is refused with everything else that inet_pton does not take.
    private static func canonicalIPv6(_ text: ArraySlice<UInt8>) throws(OriginError) -> String {
        var address = in6_addr()
        guard inet_pton(AF_INET6, String(decoding: text, as: UTF8.self), &address) == 1 else { throw .host }
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let name = buffer.withUnsafeMutableBufferPointer { room in
            inet_ntop(AF_INET6, &address, room.baseAddress, socklen_t(room.count)).map { String(cString: $0) }
        }
        guard let name else { throw .host }
        return name
    }

    // Names that are not ASCII are left as they are: they equal no ASCII name, and no pattern of hosts matches them.
    private static func checkName(_ name: ArraySlice<UInt8>) throws(OriginError) {
        guard !name.isEmpty, name.count <= 253 else { throw .host }
        var label = name.startIndex
        for position in name.indices {
            let byte = name[position]
            if byte == UInt8(ascii: ".") {
                guard position > label else { throw .host }
                label = position + 1
            } else {
                let isPart =
                    (byte | 0x20) &- UInt8(ascii: "a") < 26 || isDigit(byte) || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: "_")
                    || byte >= 0x80
                guard isPart else { throw .host }
            }
        }
        let last = name[label...]
        guard !last.isEmpty else { throw .host }
        // libcurl reads a name that ends in a number as an IPv4 address, in any base and with any number of parts.
        let isNumeric = last.allSatisfy(isDigit) || last.starts(with: "0x".utf8) || last.starts(with: "0X".utf8)
        guard !isNumeric || isIPv4(name) else { throw .address }
    }

    private static func isIPv4(_ name: ArraySlice<UInt8>) -> Bool {
        let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                guard part.count <= 3, part.allSatisfy(isDigit) else { return false }
                return number(part) <= 255 && (part.count == 1 || part.first != UInt8(ascii: "0"))
            }
    }

    private static func portNumber(_ digits: ArraySlice<UInt8>) throws(OriginError) -> UInt16 {
        guard !digits.isEmpty, digits.count <= 5, digits.allSatisfy(isDigit), let port = UInt16(exactly: number(digits)), port > 0
        else { throw .port }
        return port
    }

    /// Of at most five digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 &* 10 &+ Int($1 & 15) } }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func socketPath(_ text: ArraySlice<UInt8>) throws(OriginError) -> String {
        let path = text.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?") }
        // The kernel's limit (unix(7)): 108 bytes with the terminating NUL.
        guard path.first == UInt8(ascii: "/"), path.count > 1, path.count < 108 else { throw .socketPath }
        for segment in path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            let isStep = segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8)
            guard !segment.isEmpty, !isStep, !segment.contains(UInt8(ascii: "%")) else { throw .socketPath }
        }
        return String(decoding: path, as: UTF8.self)
    }
}

extension UInt8 {
    /// A to Z only: Unicode's own mapping would make an ASCII letter of the Kelvin sign, and one host of two.
    fileprivate var asciiLowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}

extension StringProtocol {
    func asciiLowercased() -> String { String(decoding: utf8.map(\.asciiLowercased), as: UTF8.self) }
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
