import FairleadModel

/// One event of a provider's stream, after framing.
public struct WireEvent {
    /// The event's name where the framing has one (SSE `event:`), otherwise empty.
    public let name: UnsafeBufferPointer<UInt8>
    /// Valid only while the event is being consumed.
    public let data: UnsafeBufferPointer<UInt8>

    public init(name: UnsafeBufferPointer<UInt8> = .init(start: nil, count: 0), data: UnsafeBufferPointer<UInt8>) {
        self.name = name
        self.data = data
    }
}

/// What decoding an event brought to light.
public struct DecodedChunks {
    /// OpenAI `chat.completion.chunk` objects, in order.
    public var chunks: [Bytes] = []
    public var usage: Usage?
    /// The provider has sent its final event: what follows is not read.
    public var isComplete = false

    public init() {}
}

/// Turns a provider's events into OpenAI chunks. One for each stream, fed in order.
public protocol StreamDecoder {
    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure)
    /// The connection has ended. Throws `streamTruncated` if the provider had not said that it was done.
    mutating func finish(into output: inout DecodedChunks) throws(Failure)
}
