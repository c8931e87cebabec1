import FairleadModel

/// Events carry their type themselves. The stream is whole with `message-end` (docs.cohere.com/docs/streaming).
struct CohereStreamDecoder: StreamDecoder {
    private let context: ReplyContext
    private let idPrefix: String
    private var chunks: OneChoiceChunks
    /// The provider's number of each call that has begun, by ours.
    private var calls: [Int] = []
    private var isDone = false

    private static let limit = 1024

    init(_ context: ReplyContext) {
        self.context = context
        idPrefix = OpenAIChatRepairs.callIDPrefix(context)
        chunks = OneChoiceChunks(context)
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone, event.data.count > 0, !event.data.elementsEqual("[DONE]".utf8) else { return }
        let root = try ProviderDocument.root(ofEvent: event.data, context)
        if let failure = CohereErrors.failure(inside: root) { throw failure }
        let message = root["delta"]?["message"]
        guard let type = root["type"] else { return }
        if type.equals("content-delta") || type.equals("content-start") {
            if let content = message?["content"] { consume(content, logprobs: root.present("logprobs"), into: &output) }
        } else if type.equals("tool-plan-delta") {
            if let plan = message?["tool_plan"], plan.isString, !plan.isEmptyString {
                output.chunks.append(chunks.chunk { $0.member("reasoning_content", plan) })
            }
        } else if type.equals("tool-call-start") || type.equals("tool-call-delta") {
            if let call = message?["tool_calls"] { consume(call[0] ?? call, number: root["index"]?.int ?? 0, into: &output) }
        } else if type.equals("citation-start") {
            if let citations = message?["citations"], citations.count > 0 {
                let all = citations.isArray ? Array(citations.elements) : [citations]
                output.chunks.append(chunks.chunk { CohereMessageParts.write(citations: all, into: &$0) })
            }
        } else if type.equals("message-start") {
            chunks.name(id: root["id"], model: nil)
        } else if type.equals("message-end") {
            try end(root["delta"], into: &output)
        }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        throw ProviderDocument.truncated
    }

    // MARK: Events

    private mutating func consume(_ content: JSON, logprobs: JSON?, into output: inout DecodedChunks) {
        if let thought = content["thinking"], thought.isString, !thought.isEmptyString {
            output.chunks.append(
                chunks.chunk { writer in
                    writer.member("reasoning_content", thought)
                    writer.key("thinking_blocks")
                    writer.beginArray()
                    CohereMessageParts.writeThought(thought, into: &writer)
                    writer.endArray()
                })
        }
        guard let text = content["text"], text.isString, !text.isEmptyString || logprobs != nil else { return }
        output.chunks.append(
            chunks.chunk {
                $0.member("content", text)
            } beside: {
                if let logprobs { CohereMessageParts.write(logprobs: [logprobs], into: &$0) }
            })
    }

    private mutating func consume(_ call: JSON, number: Int, into output: inout DecodedChunks) {
        if let position = calls.firstIndex(of: number) {
            guard let arguments = call["function"]?["arguments"], arguments.isString, !arguments.isEmptyString else { return }
            output.chunks.append(
                chunks.chunk { writer in
                    writer.key("tool_calls")
                    writer.beginArray()
                    writer.beginObject()
                    writer.member("index", position)
                    writer.key("function")
                    writer.beginObject()
                    writer.member("arguments", arguments)
                    writer.endObject()
                    writer.endObject()
                    writer.endArray()
                })
            return
        }
        guard calls.count < Self.limit else { return }
        let position = calls.count
        calls.append(number)
        let idPrefix = idPrefix
        output.chunks.append(
            chunks.chunk { writer in
                writer.key("tool_calls")
                writer.beginArray()
                CohereMessageParts.writeCall(call, at: position, idPrefix: idPrefix, inDelta: true, into: &writer)
                writer.endArray()
            })
    }

    private mutating func end(_ delta: JSON?, into output: inout DecodedChunks) throws(Failure) {
        if let error = delta?["error"]?.string, !error.isEmpty { throw CohereErrors.failure(inStream: error) }
        let native = delta?.present("finish_reason")
        if !chunks.hasBegun { try FinishReason.check(empty: native) }
        isDone = true
        output.isComplete = true
        let reason = FinishReason(native: native?.string ?? "").calling(tools: !calls.isEmpty)
        output.chunks.append(chunks.end(reason, native: native))
        guard let usage = delta?.present("usage"), let read = Usage(cohere: usage) else { return }
        output.usage = read
        if let chunk = chunks.usage({ $0.usage(read, cohere: usage) }) { output.chunks.append(chunk) }
    }
}
