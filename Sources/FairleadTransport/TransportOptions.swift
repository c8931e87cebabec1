import FairleadModel

/// What all connections of a pool have in common.
public struct TransportOptions: Sendable {
    /// A file of trusted certificates (PEM) instead of the system's.
    public var caFile: String?
    /// A client certificate and its key (PEM), for servers that ask for one.
    public var clientCertificateFile: String?
    public var clientKeyFile: String?
    public var proxies = Proxies()
    public var userAgent = "fairlead"
    /// Connections to one origin, in use or idle; who finds none free waits, on the clock for connecting. 0: no bound.
    public var maximumPerOrigin = 0
    /// Connections in all, likewise.
    public var maximum = 0
    /// Idle connections kept for one origin, and in all.
    public var maximumIdlePerOrigin = 64
    public var maximumIdle = 256
    /// Below the shortest idle time-out common among servers and load balancers, one minute.
    public var idleMilliseconds: Int64 = 55_000

    public init() {}
}

/// Which proxy a request goes through. Read once from the environment, since reading it while the host sets variables in
/// another thread is a race (libcurl would read it for every connection).
public struct Proxies: Sendable, Equatable {
    /// A URL as libcurl takes it: `http://`, `https://`, `socks5h://` …, user and password included where they are needed.
    public var http: String?
    public var https: String?
    /// Hosts that are reached directly: names, domains and CIDR blocks separated by commas, `*` for all (CURLOPT_NOPROXY).
    public var exceptions: String?

    /// No proxy, whatever the environment says.
    public init() {}

    public init(_ url: String, exceptions: String? = nil) {
        http = url
        https = url
        self.exceptions = exceptions
    }

    /// Whether libcurl can take it for a proxy's: a scheme it knows, or none, a host, a port, or none, and nothing that ends a line.
    public static func isURL(_ text: String) -> Bool {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
        var rest = text.utf8[...]
        if let end = rest.firstIndex(of: UInt8(ascii: ":")), rest[end...].starts(with: "://".utf8) {
            guard schemes.contains(where: { text[..<end].lowercased() == $0 }) else { return false }
            rest = rest[end...].dropFirst(3)
        }
        rest = rest.prefix { $0 != UInt8(ascii: "/") }
        if let user = rest.lastIndex(of: UInt8(ascii: "@")) { rest = rest[user...].dropFirst() }
        let last = UInt8(ascii: rest.first == UInt8(ascii: "[") ? "]" : ":")
        let host = rest.prefix { $0 != last }
        let port = rest[host.endIndex...].drop { $0 == UInt8(ascii: "]") }
        guard !host.isEmpty, !port.isEmpty else { return !host.isEmpty }
        return port.first == UInt8(ascii: ":") && (UInt16(Substring(port.dropFirst())) ?? 0) > 0
    }

    private static let schemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

    /// libcurl's own rules (libcurl-env(3)): lower case before upper case, `all_proxy` where the scheme has none, and no
    /// `HTTP_PROXY`, which a CGI's client could set by sending a `Proxy` header.
    public init(environment: (String) -> String?) {
        func variable(_ names: String...) -> String? {
            for name in names { if let value = environment(name), !value.isEmpty { return value } }
            return nil
        }
        let all = variable("all_proxy", "ALL_PROXY")
        http = variable("http_proxy") ?? all
        https = variable("https_proxy", "HTTPS_PROXY") ?? all
        exceptions = variable("no_proxy", "NO_PROXY")
    }
}
