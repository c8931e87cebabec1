import FairleadModel

/// Replicate's predictions: one is created, and then asked for until it has ended, or its stream is read.
public enum Replicate: Translation {
    public static var framing: Framing { .serverSentEvents }
    public static var opensStreamLater: Bool { true }

    public static func encode(_ completion: Completion) throws(Failure) -> WireRequest { try ReplicateRequest.encode(completion) }

    public static func decodeReply(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage?
    {
        try ReplicateResponse.decode(body, context, into: &writer)
    }

    public static func decodeError(httpStatus: Int, body: Bytes) -> Failure {
        ReplicateErrors.failure(httpStatus: httpStatus, body: body)
    }

    public static func makeStreamDecoder(_ context: ReplyContext) -> any StreamDecoder { ReplicateStreamDecoder(context) }

    /// A prediction goes on when its creator hangs up, and is charged for; by this it ends when the caller's time does, also
    /// after a cancellation. Whole seconds, five at the least (replicate.com/docs/reference/http#predictions.create).
    public static func header(endingAfter milliseconds: Int64) -> (name: String, value: String)? {
        ("cancel-after", "\(max(5, milliseconds / 1000 &+ 1))s")
    }

    public static func continuation(of body: Bytes, isStream: Bool) throws(Failure) -> Continuation? {
        try ReplicatePrediction(body).continuation(isStream: isStream)
    }
}
