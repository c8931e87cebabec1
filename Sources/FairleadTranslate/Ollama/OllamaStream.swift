import FairleadModel

/// Each line is an answer with the next piece; the last says `done`.
struct OllamaStreamDecoder: StreamDecoder {
    private let context: ReplyContext
    private let idPrefix: String
    private var chunks: OneChoiceChunks
    private var callCount = 0
    /// The text so far, where it may yet turn out to be a call; nil once it cannot.
    private var held: [UInt8]?
    private var isDone = false

    init(_ context: ReplyContext) {
        self.context = context
        idPrefix = OpenAIChatRepairs.callIDPrefix(context)
        chunks = OneChoiceChunks(context)
        held = context.tools.areCalledInText ? [] : nil
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone, event.data.count > 0 else { return }
        let root = try ProviderDocument.root(ofEvent: event.data, context)
        if let failure = OllamaErrors.failure(inside: root) { throw failure }
        guard let reply = OllamaReply(root) else { return }
        chunks.name(id: nil, model: root["model"])
        if let thinking = reply.thinking { output.chunks.append(chunks.chunk { $0.member("reasoning_content", thinking) }) }
        let text = reply.text.flatMap { $0.isEmptyString ? nil : $0 }
        if let text, !hold(text, into: &output) {
            output.chunks.append(chunks.chunk { $0.member("content", text) } beside: { reply.writeLogprobs(into: &$0) })
        } else if text == nil, reply.logprobs != nil {
            output.chunks.append(chunks.chunk { _ in } beside: { reply.writeLogprobs(into: &$0) })
        }
        if !reply.calls.isEmpty { output.chunks.append(write(reply.calls)) }
        if reply.isDone { end(reply, root, into: &output) }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        throw ProviderDocument.truncated
    }

    // MARK: Lines

    private mutating func write(_ calls: [JSON]) -> Bytes {
        let (first, idPrefix) = (callCount, idPrefix)
        callCount &+= calls.count
        return chunks.chunk { writer in
            writer.key("tool_calls")
            writer.beginArray()
            for (position, call) in calls.enumerated() {
                OllamaReply.writeCall(call, at: first &+ position, idPrefix: idPrefix, inDelta: true, into: &writer)
            }
            writer.endArray()
        }
    }

    /// Keeps a text back that may be a call. What turns out to be none is given out at once.
    private mutating func hold(_ text: JSON, into output: inout DecodedChunks) -> Bool {
        guard var kept = held else { return false }
        held = nil
        var decoded = ByteWriter(capacity: text.source.count)
        text.appendText(to: &decoded)
        decoded.withUnsafeBytes { kept += $0 }
        let mayBegin = kept.withUnsafeBufferPointer { OllamaTextCall.mayBegin($0) }
        if mayBegin, kept.count <= context.limits.responseBytes {
            held = kept
        } else {
            output.chunks.append(chunk(kept))
        }
        return true
    }

    private mutating func chunk(_ text: [UInt8]) -> Bytes {
        chunks.chunk { writer in
            writer.key("content")
            text.withUnsafeBufferPointer { writer.string(utf8: $0) }
        }
    }

    private mutating func end(_ reply: OllamaReply, _ root: JSON, into output: inout DecodedChunks) {
        if let kept = held, !kept.isEmpty {
            let text = kept.withUnsafeBytes { Bytes(copying: $0) }
            if let call = OllamaTextCall.call(in: text) {
                output.chunks.append(write([call]))
            } else {
                output.chunks.append(chunk(kept))
            }
        }
        isDone = true
        output.isComplete = true
        let reason = FinishReason(native: reply.native?.string ?? "").calling(tools: callCount > 0)
        output.chunks.append(chunks.end(reason, native: reply.native))
        guard let usage = Usage(ollama: root) else { return }
        output.usage = usage
        if let chunk = chunks.usage({ $0.usage(usage) }) { output.chunks.append(chunk) }
    }
}
