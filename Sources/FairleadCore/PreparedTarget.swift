import FairleadCatalog

/// What of an attempt does not depend on the request: resolved once when a router is created, used for every call.
public final class PreparedTarget: Sendable {
    public let resolution: Resolution

    public init(resolution: Resolution) {
        self.resolution = resolution
    }
}
