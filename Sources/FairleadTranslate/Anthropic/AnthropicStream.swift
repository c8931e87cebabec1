import FairleadModel

/// `message_start`, then for each block of the content its start, deltas and stop, then `message_delta` with the reason and the
/// usage, and `message_stop` (docs.claude.com, "Streaming Messages").
struct AnthropicStreamDecoder: StreamDecoder {
    /// What the block is that the next deltas belong to.
    private enum Block {
        case content
        /// A call's input: where in a delta it goes, what of it came with the start, and whether more has come in pieces.
        case input(DeltaPlace, begun: Bytes?, hasPieces: Bool)
    }

    private let context: ReplyContext
    private var chunks: OneChoiceChunks
    private var continuation = AnthropicContinuation()
    private var block = Block.content
    private var callCount = 0
    private var callsTools = false
    private var hasAnswer = false
    private var extras = AnthropicExtras()
    private var usage = AnthropicUsage()
    private var isFinished = false
    private var isDone = false

    /// Who signs the thoughts.
    private let thinking: ThinkingFormat

    init(_ context: ReplyContext) {
        self.context = context
        thinking = ThinkingFormat(signedBy: context.quirks)
        chunks = OneChoiceChunks(context)
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        let data = event.data
        guard !isDone, data.count > 0 else { return }
        if continuation.consume(data, into: &output) { return }
        continuation.forget()
        let root = try ProviderDocument.root(ofEvent: data, context)
        let type = root["type"]
        if type?.equals("content_block_delta") == true {
            consume(delta: root, data, into: &output)
        } else if type?.equals("content_block_start") == true {
            start(root, into: &output)
        } else if type?.equals("content_block_stop") == true {
            stop(into: &output)
        } else if type?.equals("message_start") == true {
            chunks.name(id: root["message"]?["id"], model: root["message"]?["model"])
            if let counts = root["message"]?.present("usage") { take(counts, into: &output) }
        } else if type?.equals("message_delta") == true {
            if let counts = root.present("usage") { take(counts, into: &output) }
            finish(root, into: &output)
        } else if type?.equals("message_stop") == true {
            try end(into: &output)
        } else if let failure = AnthropicErrors.failure(inside: root) {
            throw failure
        }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        throw ProviderDocument.truncated
    }

    private mutating func take(_ counts: JSON, into output: inout DecodedChunks) {
        usage.take(counts)
        output.usage = usage.read
    }

    // MARK: Blocks

    private mutating func start(_ root: JSON, into output: inout DecodedChunks) {
        block = .content
        guard let content = root["content_block"], let type = content["type"] else { return }
        if type.equals("text") || type.equals("thinking") {
            if let text = content["text"], text.isString, !text.isEmptyString { emit(text, at: .content, into: &output) }
            if let text = content["thinking"], text.isString, !text.isEmptyString { emit(text, at: .thinking, into: &output) }
            if let signature = content["signature"], signature.isString, !signature.isEmptyString { emit(signature, into: &output) }
        } else if type.equals("redacted_thinking") {
            let thinking = thinking
            output.chunks.append(
                chunks.chunk { writer in
                    writer.key("thinking_blocks")
                    writer.beginArray()
                    thinking.write(content, into: &writer)
                    writer.endArray()
                })
        } else if type.equals("tool_use") || type.equals("server_tool_use") {
            startCall(content, isOfServer: type.equals("server_tool_use"), into: &output)
        } else {
            extras.add(content, type: type.string ?? "")
        }
    }

    private mutating func startCall(_ call: JSON, isOfServer: Bool, into output: inout DecodedChunks) {
        let begun = call.present("input").flatMap { $0.count > 0 ? Bytes(copying: UnsafeRawBufferPointer($0.source)) : nil }
        if let answer = context.tools.answer, call["name"]?.equals(answer) == true {
            hasAnswer = true
            block = .input(.content, begun: begun, hasPieces: false)
            return
        }
        let index = callCount
        callCount &+= 1
        callsTools = callsTools || !isOfServer
        block = .input(.arguments(index), begun: begun ?? Self.emptyInput, hasPieces: false)
        let tools = context.tools
        output.chunks.append(
            chunks.chunk { writer in
                writer.key("tool_calls")
                writer.beginArray()
                writer.beginCall(index: index, id: call["id"], name: call["name"], tools)
                writer.string("")
                writer.endObject()
                AnthropicBlocks.writeFields(of: call, into: &writer)
                writer.endObject()
                writer.endArray()
            })
    }

    private static let emptyInput = Bytes("{}")

    private mutating func consume(delta root: JSON, _ data: UnsafeBufferPointer<UInt8>, into output: inout DecodedChunks) {
        guard let delta = root["delta"] else { return }
        if let text = delta["text"], text.isString {
            emit(text, at: .content, of: data, into: &output)
        } else if let thinking = delta["thinking"], thinking.isString {
            emit(thinking, at: .thinking, of: data, into: &output)
        } else if let piece = delta["partial_json"], piece.isString {
            guard case .input(let place, let begun, let hasPieces) = block, !piece.isEmptyString else { return }
            if !hasPieces { block = .input(place, begun: begun, hasPieces: true) }
            emit(piece, at: place, of: data, into: &output)
        } else if let signature = delta["signature"], signature.isString {
            emit(signature, into: &output)
        } else if let citation = delta["citation"], citation.isObject {
            extras.add(citation: citation)
            output.chunks.append(
                chunks.chunk { writer in
                    writer.key("provider_specific_fields")
                    writer.beginObject()
                    writer.member("citation", citation)
                    writer.endObject()
                })
        }
    }

    /// A call whose input did not come in pieces came with it.
    private mutating func stop(into output: inout DecodedChunks) {
        if case .input(let place, let begun?, false) = block {
            var text = JSONWriter(capacity: begun.count &+ 16)
            text.string(utf8: begun.unsafeBuffer)
            text.withUnsafeBytes { quoted in
                let text = UnsafeBufferPointer(rebasing: quoted.dropFirst().dropLast())
                output.chunks.append(chunks.chunk { place.write(escaped: text, into: &$0) })
            }
        }
        block = .content
    }

    /// A chunk for a text. An event that brings one is the example for those that follow it.
    private mutating func emit(
        _ text: JSON, at place: DeltaPlace, of data: UnsafeBufferPointer<UInt8>? = nil, into output: inout DecodedChunks
    ) {
        let mayBeExample = chunks.hasBegun
        output.chunks.append(chunks.chunk { place.write(text, into: &$0) })
        if mayBeExample, let data, let head = chunks.head { continuation.learn(data, text: text, place, head: head) }
    }

    private mutating func emit(_ signature: JSON, into output: inout DecodedChunks) {
        let thinking = thinking
        output.chunks.append(
            chunks.chunk { writer in
                writer.key("thinking_blocks")
                writer.beginArray()
                writer.beginObject()
                writer.key("type")
                writer.string("thinking")
                writer.key("thinking")
                writer.string("")
                writer.member("signature", signature)
                if let mark = thinking.mark {
                    writer.key(ThinkingFormat.key)
                    writer.string(mark)
                }
                writer.endObject()
                writer.endArray()
            })
    }

    // MARK: The end

    private mutating func finish(_ root: JSON, into output: inout DecodedChunks) {
        guard let delta = root["delta"], delta.present("stop_reason") != nil, !isFinished else { return }
        isFinished = true
        let extras = extras
        output.chunks.append(
            chunks.end(AnthropicResponse.finishReason(delta, isAnswer: hasAnswer && !callsTools)) { writer in
                extras.write(delta, into: &writer)
            } beside: { writer in
                AnthropicResponse.writeNativeFinish(delta, into: &writer)
            })
    }

    private mutating func end(into output: inout DecodedChunks) throws(Failure) {
        guard isFinished else { throw Failure(.badResponse, "The stream ended without a reason for its end.") }
        isDone = true
        output.isComplete = true
        guard let read = usage.read else { return }
        let usage = usage
        if let chunk = chunks.usage({ usage.write(read, into: &$0) }) { output.chunks.append(chunk) }
    }
}
