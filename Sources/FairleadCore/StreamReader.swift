import FairleadModel
import FairleadTranslate
import FairleadTransport

/// From the bytes of a stream to its chunks: framing, decoding, and the reply that they make up.
final class StreamReader {
    private let translation: any Translation.Type
    private let context: ReplyContext
    private var opening = EventFraming.Opening.awaited
    /// What came in the place of events.
    private var document: ByteWriter?
    private var framing: EventFraming
    private var decoder: any StreamDecoder
    let assembler: ReplyAssembler
    /// What was fed may have events that were not decoded yet.
    private var isFed = false
    /// The owner of what was fed, where that is not the caller.
    private var fed: Bytes?
    /// Of one event.
    private var decoded = DecodedChunks()
    /// How many of the decoded chunks have been given out.
    private var position = 0
    private var problem: Failure?
    private(set) var isComplete = false
    private(set) var usage: Usage?

    /// - Parameter assembler: what the stream goes on from, where it is not the first of its reply.
    init(_ translation: any Translation.Type, context: ReplyContext, assembler: ReplyAssembler? = nil) {
        self.translation = translation
        self.context = context
        framing = EventFraming(translation.framing, limits: context.limits)
        decoder = translation.makeStreamDecoder(context)
        self.assembler = assembler ?? ReplyAssembler(limits: context.limits)
    }

    /// Lends the reader the next bytes, until `next` has returned nil. The last ones must have been used up.
    func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard problem == nil, !decoded.isComplete else { return }
        if opening == .awaited { opening = framing.opening(of: bytes) }
        if opening == .document {
            if document == nil { document = ByteWriter(capacity: bytes.count) }
            guard (document?.count ?? 0) &+ bytes.count <= context.limits.responseBytes else {
                problem = Failure(.limit, "The answer is longer than the \(context.limits.responseBytes) bytes of max_response_bytes.")
                return
            }
            document?.append(bytes)
            return
        }
        framing.feed(bytes)
        isFed = true
    }

    /// As `feed`, for bytes that the reader keeps for as long as it needs them.
    func feed(_ bytes: Bytes) {
        fed = bytes
        feed(bytes.unsafeBuffer)
    }

    /// One event at a time, when its chunks are asked for: the memory of one serves the next.
    private func decodeNext() {
        decoded.continuedText = nil
        do throws(Failure) {
            if let event = try nextEvent() { try decoder.consume(event, into: &decoded) } else { isFed = false }
        } catch {
            problem = error
        }
        // Of several chunks in one event, as SageMaker sends them, it is not known whose text it is.
        if decoded.chunks.count != 1 { decoded.continuedText = nil }
    }

    private func nextEvent() throws(Failure) -> WireEvent? {
        do throws(TransferFailure) {
            return try framing.next()
        } catch {
            throw Failure(error, isStream: true)
        }
    }

    /// The reply that came in the place of a stream, as chunks; or what it says, if it is an error.
    private func take(_ document: Bytes) throws(Failure) {
        var writer = JSONWriter()
        writer.beginObject()
        decoded.usage = try translation.decodeReply(document, context, into: &writer)
        writer.endObject()
        let reply: JSON
        do {
            reply = try JSONDocument(writer.finish(), limits: context.limits).root
        } catch {
            throw Failure(error.isLimit ? .limit : .badResponse, "The reply cannot be read: \(error.message).")
        }
        decoded.chunks += WholeReply.chunks(of: reply, includesUsage: context.includesUsage)
        decoded.isComplete = true
    }

    /// No more bytes will come: the provider must have said that it was done, or have said so with its last, unended line.
    func end() {
        guard problem == nil, !decoded.isComplete else { return }
        do throws(Failure) {
            if opening == .document { return try take(document.take()?.finish() ?? Bytes("")) }
            if let event = framing.finish() { try decoder.consume(event, into: &decoded) }
            if !decoded.isComplete { try decoder.finish(into: &decoded) }
            decoded.isComplete = true
        } catch {
            problem = error
        }
        // There may be more than that event's chunk.
        decoded.continuedText = nil
    }

    /// The connection broke. If the provider was done, that does not matter any more.
    func end(by failure: Failure) {
        if problem == nil, !decoded.isComplete { problem = failure }
    }

    /// The next chunk; nil when more bytes are wanted, or when all is done. What came before a failure is given out first.
    func next() throws(Failure) -> Bytes? {
        while true {
            if let chunk = takeDecoded() {
                try assembler.append(chunk, continuedText: decoded.continuedText)
                return chunk
            }
            // What was counted before a failure has been used all the same.
            if let usage = decoded.usage.take() { self.usage = usage }
            if let problem { throw problem }
            isComplete = decoded.isComplete
            guard isFed, !isComplete else { return nil }
            decodeNext()
        }
    }

    private func takeDecoded() -> Bytes? {
        // As a rule an event is one chunk.
        if position == 0, decoded.chunks.count == 1 { return decoded.chunks.popLast() }
        guard position < decoded.chunks.count else { return nil }
        let chunk = decoded.chunks[position]
        position &+= 1
        if position == decoded.chunks.count {
            decoded.chunks.removeAll(keepingCapacity: true)
            position = 0
        }
        return chunk
    }

    /// Writes the members of the whole reply into an object that has been begun.
    ///
    /// - Parameter total: what all attempts have used, where it took more than one; else what the stream has said.
    func writeReply(total: Usage? = nil, to writer: inout JSONWriter) {
        assembler.write(usage: total ?? usage, overrides: total != nil, into: &writer)
    }
}
