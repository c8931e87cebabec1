import FairleadModel

/// What has to be sent to obtain a token.
public struct TokenRequest: Sendable, CustomStringConvertible, CustomReflectable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
    }

    public let method: Method
    public let url: String
    public let headers: [HeaderField]
    /// Holds a secret or its proof: never to be shown.
    public let body: Bytes?
    /// How long to wait for the answer where that is less than the call allows: a metadata server is near, or it is not there.
    public let limitMilliseconds: Int64?

    /// A form in the body of a POST, as RFC 6749 wants it.
    init(url: String, form: [(name: String, value: String)], headers others: [HeaderField] = []) {
        method = .post
        self.url = url
        headers = [HeaderField("content-type", "application/x-www-form-urlencoded"), HeaderField("accept", "application/json")] + others
        body = Bytes(form.map { "\($0.name)=\(FormEncoding.escape($0.value))" }.joined(separator: "&"))
        limitMilliseconds = nil
    }

    init(_ method: Method = .get, _ url: String, headers: [HeaderField], body: Bytes? = nil, limitMilliseconds: Int64? = nil) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.limitMilliseconds = limitMilliseconds
    }

    public var description: String { "\(method.rawValue) \(url)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
