/// The ceilings on everything that comes from outside. Swift cannot report exhausted memory, so nothing may grow without one.
public struct Limits: Sendable {
    /// A request or configuration given to the library, bytes.
    public var requestBytes = 64 << 20
    /// An answer in one piece after decompression, and what is put together of a stream, bytes.
    public var responseBytes = 24 << 20
    /// All of a stream, of which little is kept, bytes.
    public var streamBytes = 64 << 20
    /// The body of a response that is no success, bytes.
    public var errorBytes = 1 << 20
    /// A response's status line and headers together, bytes.
    public var headerBytes = 64 << 10
    /// One line of an event stream, bytes.
    public var lineBytes = 8 << 20
    /// One event of an event stream, bytes.
    public var eventBytes = 16 << 20
    /// How deep objects and arrays may nest.
    public var jsonDepth = 128
    /// Values in one JSON document, keys counted too: sixteen bytes of memory each.
    public var jsonNodes = 1 << 20

    /// Events of one call that wait in a queue before its provider is held back, and their bytes.
    public var queuedEvents = 1024
    public var queuedBytes = 16 << 20

    public init() {}

    public static let standard = Limits()

    /// What the answer to so many inputs may be: embeddings are the one answer that is as long as its request asks for. The largest
    /// vectors have 4,096 numbers, of at most 30 bytes each where they are written one a line.
    public func forEmbeddings(of inputs: Int) -> Limits {
        var limits = self
        let inputs = min(max(inputs, 1), 2048)
        limits.responseBytes = (1 << 20) &+ inputs &* (128 << 10)
        limits.jsonNodes = (1 << 16) &+ inputs &* 4352
        return limits
    }
}
