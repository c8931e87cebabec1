import FairleadModel

/// One HTTP request, complete but for what the connection adds (`host`, `content-length`, `user-agent`).
public struct HTTPRequest: Sendable {
    public enum Method: Sendable, Equatable {
        case get, post, put, delete
    }

    public let method: Method
    /// Absolute, `http` or `https`, without user name or fragment; `unix:///run/llm.sock:/v1` is split into the socket and a URL
    /// of localhost's. Bytes that do not belong into a URL are refused, not escaped.
    public let url: String
    public var headers: [HTTPHeader]
    /// Kept alive, not copied, until the exchange has ended.
    public var body: Bytes?
    /// Connect to this socket of the file system instead of the URL's host.
    public let unixSocket: String?
    /// Offer gzip and hand over the body decompressed. Not for streams: a compressor holds events back.
    public var acceptsGzip: Bool
    /// Nil for a URL that is refused when the request is sent.
    let origin: Origin?

    public init(
        method: Method = .post, url: String, headers: [HTTPHeader] = [], body: Bytes? = nil, unixSocket: String? = nil,
        acceptsGzip: Bool = false
    ) {
        self.method = method
        self.headers = headers
        self.body = body
        self.acceptsGzip = acceptsGzip
        if unixSocket == nil, url.hasPrefix("unix://") {
            let place = url.dropFirst(7)
            let socket = place.prefix { $0 != ":" }
            self.unixSocket = String(socket)
            self.url = "http://localhost" + place.dropFirst(socket.count + 1)
        } else {
            self.unixSocket = unixSocket
            self.url = url
        }
        origin = try? Origin(url: self.url, unixSocket: self.unixSocket)
    }
}

/// One request header. A secret value is read only while the header block is written, and the block is zeroed afterwards.
public struct HTTPHeader: Sendable {
    enum Value: Sendable {
        case text(String)
        case secret(Secret, prefix: String)
    }

    public let name: String
    let value: Value

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = .text(value)
    }

    /// Nil for one that holds a secret.
    public var text: String? {
        if case .text(let text) = value { text } else { nil }
    }

    /// - Parameter prefix: what stands before the secret, such as `Bearer ` with its space.
    public init(_ name: String, secret: Secret, prefix: String = "") {
        self.name = name
        value = .secret(secret, prefix: prefix)
    }
}

extension HTTPHeader {
    /// At least what its line takes.
    var length: Int {
        switch value {
        case .text(let text): name.utf8.count &+ text.utf8.count &+ 4
        case .secret(let secret, let prefix): name.utf8.count &+ prefix.utf8.count &+ secret.withUnsafeBytes(\.count) &+ 4
        }
    }
}

/// Where a request goes: what decides whether two requests may share a connection.
struct Origin {
    /// Scheme and authority as they stand in the URL, then the unix socket's path where there is one.
    let key: String
    private let schemeLength: Int

    var isSecure: Bool { schemeLength == 8 }

    /// For messages: the host and port, nothing else of the URL.
    var authority: String { String(decoding: key.utf8.dropFirst(schemeLength).prefix { $0 != 0 }, as: UTF8.self) }

    /// Refuses what is not an absolute http(s) URL, carries a user name, or holds a space or a control byte (RFC 9112, 3.2).
    init(url: String, unixSocket: String?) throws(TransferFailure) {
        var url = url
        let measured = url.withUTF8 { Self.measure($0) }
        guard let (schemeLength, originLength) = measured else {
            throw TransferFailure(.invalidRequest, "The URL is not an absolute http or https URL of printable characters")
        }
        let origin = String(decoding: url.utf8.prefix(originLength), as: UTF8.self)
        self.schemeLength = schemeLength
        if let path = unixSocket {
            // The size of sockaddr_un.sun_path, NUL included.
            guard path.hasPrefix("/"), path.utf8.count < 108, !path.utf8.contains(0) else {
                throw TransferFailure(.invalidRequest, "The path of a unix socket must be absolute and shorter than 108 bytes")
            }
            key = origin + "\0" + path
        } else {
            key = origin
        }
    }

    /// The lengths of the scheme with its `://`, and of scheme and authority together; nil for a URL that is refused.
    private static func measure(_ url: UnsafeBufferPointer<UInt8>) -> (scheme: Int, origin: Int)? {
        var hasForbidden = false
        for byte in url { hasForbidden = hasForbidden || byte <= 0x20 || byte == 0x7f }
        guard !hasForbidden, url.count > 7, matches(url, "http") else { return nil }
        let rest = UnsafeBufferPointer(rebasing: url[4...])
        let scheme: Int
        if matches(rest, "://") {
            scheme = 7
        } else if matches(rest, "s://") {
            scheme = 8
        } else {
            return nil
        }
        var end = scheme
        scan: while end < url.count {
            switch url[end] {
            case UInt8(ascii: "/"), UInt8(ascii: "?"): break scan
            // A user name could hide the true host; no server is sent a fragment; a backslash is read differently by everyone.
            case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "\\"): return nil
            default: end &+= 1
            }
        }
        return end > scheme ? (scheme, end) : nil
    }

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ lowercase: StaticString) -> Bool {
        guard bytes.count >= lowercase.utf8CodeUnitCount else { return false }
        return (0..<lowercase.utf8CodeUnitCount).allSatisfy { asciiLowercase(bytes[$0]) == lowercase.utf8Start[$0] }
    }
}

@inline(__always)
func asciiLowercase(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
}
