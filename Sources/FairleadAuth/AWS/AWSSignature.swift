import FairleadModel

/// For which service, in which region, a request is signed.
public struct AWSScope: Sendable, Hashable {
    public let region: String
    public let service: String

    public init(region: String, service: String) {
        self.region = region
        self.service = service
    }

    func path(on day: String) -> String { "\(day)/\(region)/\(service)/aws4_request" }
}

/// Signature Version 4 of a request to AWS (docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html).
public struct AWSSignature: Sendable {
    /// A request to be signed, complete but for the signature's own headers.
    struct Request {
        var method: String
        /// As it is sent: escaped.
        var url: String
        /// Those that are signed beside `host`.
        var headers: [(name: String, value: String)]
        var body: UnsafeBufferPointer<UInt8>
    }

    static let algorithm = "AWS4-HMAC-SHA256"

    let scope: AWSScope
    let keys: AWSKeys
    /// `20261121T112640Z`
    let time: String

    /// - Parameter wallClock: seconds since 1970.
    init(_ scope: AWSScope, keys: AWSKeys, wallClock: Int64) {
        self.scope = scope
        self.keys = keys
        time = CivilTime(wallClock).basicFormat
    }

    private var day: String { String(time.prefix(8)) }

    /// The headers that sign the request; nil where its URL is none.
    func headers(for request: Request) -> [HeaderField]? {
        guard let target = Target(request.url) else { return nil }
        var signed = request.headers.map { ($0.name.asciiLowercased(), Self.trimmed($0.value)) }
        signed.append(("host", target.host))
        signed.append(("x-amz-date", time))
        if let token = keys.sessionToken { signed.append(("x-amz-security-token", token.revealed)) }
        let fields = Dictionary(grouping: signed, by: \.0).mapValues { $0.map(\.1).joined(separator: ",") }
        let names = fields.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let list = names.joined(separator: ";")
        let canonical = """
            \(request.method)
            \(target.canonicalPath)
            \(target.canonicalQuery)
            \(names.map { "\($0):\(fields[$0] ?? "")\n" }.joined())
            \(list)
            \(Hexadecimal.encode(SHA256.digest(of: request.body)))
            """
        guard let signature = signature(of: canonical) else { return nil }
        var headers = [HeaderField("x-amz-date", time)]
        if let token = keys.sessionToken { headers.append(HeaderField("x-amz-security-token", secret: token)) }
        let proof = "\(keys.accessKeyID.revealed)/\(scope.path(on: day)), SignedHeaders=\(list), Signature=\(signature)"
        headers.append(HeaderField("authorization", prefix: "\(Self.algorithm) Credential=", secret: Secret(proof)))
        return headers
    }

    private func signature(of canonical: String) -> String? {
        let text = "\(Self.algorithm)\n\(time)\n\(scope.path(on: day))\n\(Hexadecimal.encode(SHA256.digest(of: canonical)))"
        var key = Array("AWS4\(keys.secretAccessKey.revealed)".utf8)
        for part in [day, scope.region, scope.service, "aws4_request", text] {
            guard let next = SHA256.authenticationCode(key: key, part) else { return nil }
            key = next
        }
        return Hexadecimal.encode(key)
    }

    /// Runs of white space count as one blank.
    private static func trimmed(_ value: String) -> String {
        let words = value.utf8.split { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
        return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// What a dry run shows.
    static func shown(_ scope: AWSScope, wallClock: Int64) -> String {
        let day = CivilTime(wallClock).basicFormat.prefix(8)
        return "\(algorithm) Credential={key}/\(scope.path(on: String(day))), SignedHeaders=content-type;host;x-amz-date, Signature={key}"
    }
}

extension AWSSignature {
    /// A URL's parts as they are signed.
    private struct Target {
        let host: String
        let canonicalPath: String
        let canonicalQuery: String

        init?(_ url: String) {
            let text = Array(url.utf8)
            guard let origin = try? Origin(url), origin.scheme != .unix else { return nil }
            let start = origin.scheme == .https ? 8 : 7
            // As libcurl sends it: a port that is the scheme's own is left out.
            let isUsual = origin.port == (origin.scheme == .https ? 443 : 80)
            let authority = text[start...].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
            let name = isUsual ? Self.withoutPort(authority) : authority
            host = String(decoding: name, as: UTF8.self)
            let rest = text[authority.endIndex...]
            let path = rest.prefix { $0 != UInt8(ascii: "?") }
            canonicalPath = Self.canonical(path: path)
            canonicalQuery = Self.canonical(query: rest[path.endIndex...].dropFirst())
        }

        private static func withoutPort(_ authority: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            let address = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
            guard let colon = authority[address...].lastIndex(of: UInt8(ascii: ":")) else { return authority }
            return authority[..<colon]
        }

        /// The path as it is sent, with every segment escaped once more (as all services but S3 want it), without empty ones, dots
        /// resolved.
        private static func canonical(path: ArraySlice<UInt8>) -> String {
            var segments: [ArraySlice<UInt8>] = []
            for segment in path.split(separator: UInt8(ascii: "/")) where !segment.elementsEqual(".".utf8) {
                if segment.elementsEqual("..".utf8) { _ = segments.popLast() } else { segments.append(segment) }
            }
            guard !segments.isEmpty else { return "/" }
            let escaped = segments.map { FormEncoding.escape(String(decoding: $0, as: UTF8.self)) }
            return "/" + escaped.joined(separator: "/") + (path.last == UInt8(ascii: "/") ? "/" : "")
        }

        /// The pairs in order, each as it is sent.
        private static func canonical(query: ArraySlice<UInt8>) -> String {
            let pairs = query.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).map { pair in
                let name = pair.prefix { $0 != UInt8(ascii: "=") }
                return (name: Array(name), value: Array(pair[name.endIndex...].dropFirst()))
            }
            guard !query.isEmpty else { return "" }
            let sorted = pairs.sorted {
                $0.name == $1.name ? $0.value.lexicographicallyPrecedes($1.value) : $0.name.lexicographicallyPrecedes($1.name)
            }
            return sorted.map { String(decoding: $0.name + "=".utf8 + $0.value, as: UTF8.self) }.joined(separator: "&")
        }
    }
}
