import FairleadModel

/// One header of a request, as it goes out or as it is shown.
public struct HeaderField: Sendable, CustomStringConvertible, CustomReflectable {
    /// In lower case.
    public let name: String
    /// What may be shown of the value: all of it, or what stands before the secret.
    package let text: String
    package let secret: Secret?

    public init(_ name: String, _ value: String) {
        self.name = name
        text = value
        secret = nil
    }

    public init(_ name: String, prefix: String = "", secret: Secret) {
        self.name = name
        text = prefix
        self.secret = secret
    }

    /// With `{key}` in place of the secret.
    public var redacted: String { secret == nil ? text : text + "{key}" }

    /// As it is sent.
    public var revealed: String { secret.map { text + $0.revealed } ?? text }

    public var description: String { "\(name): \(redacted)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

// MARK: Headers given by the caller

extension HeaderField {
    /// The headers of an object such as `extra_headers`, in order. A name must be a token, a value a text without control
    /// characters; headers on which the framing of the request or its destination depends are refused.
    /// - Parameter path: how a person finds the object again.
    static func parse(_ object: JSON, path: String, in layer: OptionLayer, of layers: OptionLayers) throws(Failure)
        -> [HeaderField]
    {
        let status = layer.faultStatus
        guard object.isObject else {
            throw Failure(status, "\(path) must be an object of names and texts", param: path)
        }
        var fields: [HeaderField] = []
        for (key, value) in object.members where !value.isNull {
            let name = (key.string ?? "").asciiLowercased()
            guard isToken(name), name.utf8.count <= 256 else {
                throw Failure(status, "\(path) holds a name that is no header name", param: path)
            }
            guard !fixedNames.contains(name) else {
                throw Failure(status, "\(path) must not hold \(name): the library sets it itself", param: path)
            }
            guard let given = value.string else {
                throw Failure(status, "the value of \(name) in \(path) must be a text", param: path)
            }
            let text = try layers.expand(given, path: "\(path).\(name)", name: path, in: layer)
            guard isFieldValue(text) else {
                throw Failure(status, "the value of \(name) in \(path) holds a control character or is too long", param: path)
            }
            fields.removeAll { $0.name == name }
            fields.append(isCredential(name) ? HeaderField(name, secret: Secret(text)) : HeaderField(name, text))
        }
        return fields
    }

    private static let fixedNames: Set<String> = [
        "host", "content-length", "transfer-encoding", "connection", "keep-alive", "upgrade", "te", "trailer", "expect",
        "proxy-authorization", "proxy-connection", "content-encoding", "accept-encoding", "http2-settings",
    ]

    /// Whether a header's name says that its value proves who is calling.
    static func isCredential(_ name: String) -> Bool {
        if ["authorization", "cookie", "x-amz-security-token"].contains(name) { return true }
        return ["key", "token", "secret", "auth", "credential", "password"].contains { name.contains($0) }
    }

    // RFC 9110, section 5.6.2.
    private static func isToken(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }

    /// Whether a text can stand in a header without becoming two of them.
    static func isFieldValue(_ text: String) -> Bool {
        text.utf8.count <= 32 << 10 && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
}

extension Secret {
    func hasPrefix(_ prefix: StaticString) -> Bool {
        withUnsafeBytes { bytes in
            bytes.starts(with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        }
    }
}
