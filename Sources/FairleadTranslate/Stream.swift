import FairleadModel

/// One event of a provider's stream, after framing.
public struct WireEvent {
    /// The event's name where the framing has one (SSE `event:`, AWS `:event-type`), otherwise empty. Where `isException`, the
    /// exception's (`:exception-type`, or `:error-code`).
    public let name: UnsafeBufferPointer<UInt8>
    /// Valid only while the event is being consumed. Of an exception its JSON with a `message`, but the bare text of an error
    /// that the service's own model does not name (`:error-message`).
    public let data: UnsafeBufferPointer<UInt8>
    /// The framing itself says that this is an error, as only AWS event streams do (`:message-type` is `exception` or `error`).
    public let isException: Bool

    public init(
        name: UnsafeBufferPointer<UInt8> = .init(start: nil, count: 0), data: UnsafeBufferPointer<UInt8>, isException: Bool = false
    ) {
        self.name = name
        self.data = data
        self.isException = isException
    }
}

/// What decoding an event brought to light.
public struct DecodedChunks {
    /// OpenAI `chat.completion.chunk` objects, in order.
    public var chunks: [Bytes] = []
    /// Where in the chunk of the last event its text stands, if the chunk differs in nothing from the one before it but in that text,
    /// the only one of its delta.
    public var continuedText: Range<Int>?
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
