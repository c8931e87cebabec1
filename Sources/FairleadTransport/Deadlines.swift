import FairleadModel

/// The four clocks of an exchange. Three are durations, which start anew with each exchange; the fourth is a moment, so that
/// one deadline can stand over many attempts.
public struct Deadlines: Sendable, Equatable {
    /// Name lookup, connection and TLS handshake together, and the wait for a free place in the pool; milliseconds.
    public var connectMilliseconds: Int64
    /// From the connection to the first byte of the response; milliseconds.
    public var firstByteMilliseconds: Int64
    /// Silence between two pieces of the response; milliseconds.
    public var idleMilliseconds: Int64
    /// The latest moment for the response's end.
    public var total: Instant

    public init(
        connectMilliseconds: Int64 = 10_000, firstByteMilliseconds: Int64 = 600_000, idleMilliseconds: Int64 = 300_000,
        total: Instant = .distantFuture
    ) {
        self.connectMilliseconds = connectMilliseconds
        self.firstByteMilliseconds = firstByteMilliseconds
        self.idleMilliseconds = idleMilliseconds
        self.total = total
    }

    public static let standard = Deadlines()
}
