import FairleadModel

/// Events are `output` with the next text as it is, `logs`, `error`, and `done` at the end. The tokens are not counted: the
/// prediction itself says their number, and asking for it would make every stream wait for one answer more before it ends.
struct ReplicateStreamDecoder: StreamDecoder {
    private let context: ReplyContext
    private var chunks: OneChoiceChunks
    private var isDone = false

    init(_ context: ReplyContext) {
        self.context = context
        chunks = OneChoiceChunks(context)
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        if event.name.elementsEqual("output".utf8) {
            guard event.data.count > 0 else { return }
            // Unlike JSON, the text has not been checked for being UTF-8.
            let text = String(decoding: event.data, as: UTF8.self)
            if let chunk = chunks.text(text) { output.chunks.append(chunk) }
        } else if event.name.elementsEqual("error".utf8) {
            throw failure(event.data)
        } else if event.name.elementsEqual("done".utf8) {
            try end(event.data, into: &output)
        }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        if !isDone { throw ProviderDocument.truncated }
    }

    /// `{}`, or `{"reason": "error"}` and `{"reason": "canceled"}` for a prediction that did not come to its end.
    private mutating func end(_ data: UnsafeBufferPointer<UInt8>, into output: inout DecodedChunks) throws(Failure) {
        let reason = (try? JSONDocument(borrowing: data, limits: context.limits).root)?["reason"]?.string
        switch reason {
        case "error": throw ReplicateErrors.failure(message: "")
        case "canceled": throw Failure(.server, "The prediction was canceled at Replicate.")
        default:
            isDone = true
            output.isComplete = true
            output.chunks.append(chunks.end(.stop, native: nil))
        }
    }

    private func failure(_ data: UnsafeBufferPointer<UInt8>) -> Failure {
        let root = try? JSONDocument(borrowing: data, limits: context.limits).root
        let message = root?["detail"]?.string ?? root?["message"]?.string ?? root?.string
        return ReplicateErrors.failure(message: message ?? String(decoding: data.prefix(2000), as: UTF8.self))
    }
}
