import FairleadCatalog
import FairleadModel

/// How the events of a stream are set apart from each other.
public enum Framing: Sendable {
    case serverSentEvents, awsEventStream, newlineDelimitedJSON
    /// Whichever of the two the first byte shows it to be.
    case serverSentEventsOrLines
}

/// One wire family, both directions, as pure functions. Each folder of this target implements it, in the same files.
public protocol Translation: Sendable {
    static var framing: Framing { get }

    /// The caller's request in the provider's format.
    static func encode(_ completion: Completion) throws(Failure) -> WireRequest

    /// Writes the members of an OpenAI `chat.completion` into an object that the caller has begun and will end.
    static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?

    /// The provider's error answer as a failure: class, message and code; status, headers and retry-after are the caller's to add.
    static func decodeError(httpStatus: Int, body: Bytes) -> Failure

    static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder
}
