import FairleadModel

/// The service account of the machine this runs on, asked of the metadata server (cloud.google.com/compute/docs/metadata).
public struct MetadataServer: GrantSource {
    public let identity: TokenIdentity
    private let origin: Origin

    /// - Parameter host: a name or address with an optional port, as GCE_METADATA_HOST has it.
    init(host: String, name: String) throws(Failure) {
        guard let origin = try? Origin("http://\(host)"),
            !host.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") })
        else {
            throw Failure(.configuration, "\(name) must be a host with an optional port", param: name)
        }
        self.origin = origin
        identity = TokenIdentity("metadata_server", origin.description)
    }

    public var subject: String { "the machine's service account" }
    public var secrets: [Secret] { [] }

    public func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        // The header proves that the request was not tricked out of a program that fetches URLs for others.
        TokenRequest(
            .get, "\(origin)/computeMetadata/v1/instance/service-accounts/default/token",
            headers: [HeaderField("metadata-flavor", "Google")])
    }
}
