import FairleadModel

/// Keys as they were found, or what they are to be had from.
enum AWSKeySource: Sendable {
    case fixed(AWSKeys)
    case exchanged(any TokenSource)

    var secrets: [Secret] {
        switch self {
        case .fixed(let keys): keys.secrets
        case .exchanged(let source): source.secrets
        }
    }

    /// Part of what tokens that are made with them depend on.
    var identity: TokenIdentity {
        switch self {
        case .fixed(let keys): TokenIdentity("aws_keys", keys.secrets.map(\.revealed).joined(separator: "\n"))
        case .exchanged(let source): source.identity
        }
    }
}

/// Signs the requests of a call with the caller's keys.
public struct AWSSigner: Sendable {
    public let scope: AWSScope
    let keys: AWSKeySource

    var tokenSource: (any TokenSource)? {
        if case .exchanged(let source) = keys { source } else { nil }
    }

    /// The headers that sign a request, complete but for them.
    /// - Parameters:
    ///   - headers: all that go out; `content-type` and those of AWS are signed, so that a proxy may change the others.
    ///   - token: what the keys' source was exchanged for, where they have one.
    ///   - wallClock: seconds since 1970.
    public func sign(
        method: String = "POST", url: String, headers: [(name: String, value: String)], body: Bytes, token: Token?, wallClock: Int64
    ) throws(Failure) -> [HeaderField] {
        let keys: AWSKeys
        switch (self.keys, token) {
        case (.fixed(let fixed), _): keys = fixed
        case (_, .awsKeys(let temporary)): keys = temporary
        default: throw Failure(.internal, "a request was to be signed before there were keys")
        }
        let signed = headers.filter { header in
            let name = header.name.asciiLowercased()
            return name == "content-type" || name.hasPrefix("x-amz")
        }
        let signature = AWSSignature(scope, keys: keys, wallClock: wallClock)
        let fields = body.withUnsafeBytes { bytes in
            signature.headers(for: AWSSignature.Request(method: method, url: url, headers: signed, body: bytes))
        }
        guard let fields else { throw Failure(.invalidRequest, "a request to this address cannot be signed", param: "api_base") }
        return fields
    }

    /// As a dry run shows it.
    func shown(wallClock: Int64) -> [(name: String, value: String)] {
        [("authorization", AWSSignature.shown(scope, wallClock: wallClock))]
    }
}
