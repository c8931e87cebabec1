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

    /// Whether a stream is not the answer to the request itself, which is a document that says where the stream is.
    static var opensStreamLater: Bool { get }

    /// Tells the provider when nobody will wait for the answer any more, where it goes on without being listened to.
    static func header(endingAfter milliseconds: Int64) -> (name: String, value: String)?

    /// What is to be asked next, where an answer is not the reply yet; nil where it is.
    static func continuation(of body: Bytes, isStream: Bool) throws(Failure) -> Continuation?
}
