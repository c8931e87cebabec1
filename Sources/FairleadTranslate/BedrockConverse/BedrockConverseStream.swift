import FairleadModel

/// Blocks begin, continue and end one after another. `messageStop` ends the message; `metadata`, with the usage, comes after it.
struct BedrockConverseStreamDecoder: StreamDecoder {
    private enum Block {
        case call(index: Int, hasArguments: Bool)
        /// Of the tool that stands for a schema.
        case answer
        /// Of a tool that the service calls itself.
        case ignored
    }

    private let context: ReplyContext
    private var chunks: OneChoiceChunks
    private var block: (index: Int, kind: Block)?
    private var callCount = 0
    private var hasAnswered = false
    /// Why the message ended, kept for what `metadata` says beside it: nothing follows a choice's last chunk.
    private var ending: (reason: FinishReason, native: JSONValue)?
    private var isStopped = false
    private var isDone = false
    /// What the model says of its own, in which Claude counts its thinking.
    private var additional: JSONValue?

    init(_ context: ReplyContext) {
        self.context = context
        chunks = OneChoiceChunks(context)
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        if event.isException { throw BedrockErrors.failure(event) }
        guard event.data.count > 0 else { return }
        let root = try ProviderDocument.root(ofEvent: event.data, context)
        try consume(root, named: event.name, into: &output)
    }

    /// An event by its name, wherever it came from: InvokeModel's streams of Nova hold the same events.
    mutating func consume(_ root: JSON, named name: UnsafeBufferPointer<UInt8>, into output: inout DecodedChunks) throws(Failure) {
        func isNamed(_ wanted: StaticString) -> Bool {
            name.elementsEqual(UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount))
        }
        if isNamed("contentBlockDelta") {
            if let delta = root["delta"] { consume(delta: delta, of: root["contentBlockIndex"]?.int ?? 0, into: &output) }
        } else if isNamed("contentBlockStart") {
            if let start = root["start"] { begin(start, at: root["contentBlockIndex"]?.int ?? 0, into: &output) }
        } else if isNamed("contentBlockStop") {
            endBlock(into: &output)
        } else if isNamed("messageStop") {
            try stop(root)
        } else if isNamed("metadata") {
            end(root, into: &output)
        }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        guard isStopped else {
            throw ProviderDocument.truncated
        }
        endChoice(beside: nil, into: &output)
        isDone = true
        output.isComplete = true
    }

    // MARK: Blocks

    private mutating func begin(_ start: JSON, at index: Int, into output: inout DecodedChunks) {
        block = nil
        guard let call = start.present("toolUse") else { return }
        if call["type"]?.equals("server_tool_use") == true {
            block = (index, .ignored)
            return
        }
        if let answer = context.tools.answer, call["name"]?.equals(answer) == true {
            block = (index, .answer)
            hasAnswered = true
            return
        }
        let position = callCount
        callCount &+= 1
        block = (index, .call(index: position, hasArguments: false))
        output.chunks.append(
            chunks.chunk { writer in
                writer.key("tool_calls")
                writer.beginArray()
                writer.beginCall(index: position, id: call["toolUseId"], orElse: "call_\(position)", name: call["name"], context.tools)
                writer.string("")
                writer.endCall()
                writer.endArray()
            })
    }

    private mutating func consume(delta: JSON, of index: Int, into output: inout DecodedChunks) {
        if let text = delta["text"], text.isString {
            write(text: text, into: &output)
        } else if let input = delta["toolUse"]?["input"], input.isString {
            consume(input: input, of: index, into: &output)
        } else if let thought = delta["reasoningContent"] {
            write(thought: thought, into: &output)
        } else if let citation = delta["citation"] {
            write(citation: citation, into: &output)
        }
    }

    private mutating func consume(input: JSON, of index: Int, into output: inout DecodedChunks) {
        guard let block, block.index == index, !input.isEmptyString else { return }
        switch block.kind {
        case .ignored: return
        case .answer: write(text: input, into: &output)
        case .call(let call, _):
            self.block = (index, .call(index: call, hasArguments: true))
            write(arguments: call, into: &output) { $0.raw(input) }
        }
    }

    /// A call without arguments has an empty object of them.
    private mutating func endBlock(into output: inout DecodedChunks) {
        if case .call(let call, false)? = block?.kind { write(arguments: call, into: &output) { $0.string("{}") } }
        block = nil
    }

    private mutating func write(arguments call: Int, into output: inout DecodedChunks, _ text: (inout JSONWriter) -> Void) {
        output.chunks.append(
            chunks.chunk { writer in
                writer.key("tool_calls")
                writer.beginArray()
                writer.beginObject()
                writer.member("index", call)
                writer.key("function")
                writer.beginObject()
                writer.key("arguments")
                text(&writer)
                writer.endObject()
                writer.endObject()
                writer.endArray()
            })
    }

    // MARK: Deltas

    private mutating func write(text: JSON, into output: inout DecodedChunks) {
        guard !text.isEmptyString else { return }
        output.chunks.append(chunks.chunk { $0.member("content", text) })
    }

    private mutating func write(thought: JSON, into output: inout DecodedChunks) {
        let text = thought["text"].flatMap { $0.isString ? $0 : nil }
        let signature = thought["signature"].flatMap { $0.isString ? $0 : nil }
        let redacted = thought["redactedContent"].flatMap { $0.isString ? $0 : nil }
        guard text != nil || signature != nil || redacted != nil else { return }
        output.chunks.append(
            chunks.chunk { writer in
                writer.member("reasoning_content", text)
                writer.key("thinking_blocks")
                writer.beginArray()
                writer.beginObject()
                writer.key("type")
                if let redacted {
                    writer.string("redacted_thinking")
                    writer.member("data", redacted)
                } else {
                    writer.string("thinking")
                    writer.key("thinking")
                    if let text { writer.raw(text) } else { writer.string("") }
                    writer.member("signature", signature)
                }
                writer.endObject()
                writer.endArray()
            })
    }

    private mutating func write(citation: JSON, into output: inout DecodedChunks) {
        output.chunks.append(
            chunks.chunk { writer in
                let isPage = citation["location"]?["web"]?["url"] != nil
                writer.key(isPage ? "annotations" as StaticString : "citations")
                writer.beginArray()
                if isPage { ConverseMessage.write(page: citation, into: &writer) } else { writer.raw(citation) }
                writer.endArray()
            })
    }

    // MARK: The end

    private mutating func stop(_ root: JSON) throws(Failure) {
        guard !isStopped, let reason = root["stopReason"], reason.isString else { return }
        if !chunks.hasBegun { try FinishReason.check(empty: reason) }
        isStopped = true
        additional = root.present("additionalModelResponseFields").map { JSONValue($0) }
        let finish = BedrockConverseResponse.finish(reason, answersByTool: hasAnswered && callCount == 0)
        ending = (finish, JSONValue(reason))
    }

    private mutating func endChoice(beside root: JSON?, into output: inout DecodedChunks) {
        guard let (reason, native) = ending else { return }
        ending = nil
        let text = try? JSONDocument(native.bytes).root
        let fields = additional.flatMap { try? JSONDocument($0.bytes).root }
        output.chunks.append(
            chunks.end(reason, native: text) { writer in
                if let root { BedrockConverseResponse.writeOwn(root, into: &writer) }
                BedrockConverseResponse.write(additional: fields, into: &writer)
            })
    }

    private mutating func end(_ root: JSON, into output: inout DecodedChunks) {
        let fields = additional.flatMap { try? JSONDocument($0.bytes).root }
        let usage = root["usage"].flatMap { Usage(converse: $0, additional: fields) }
        if ending != nil {
            endChoice(beside: root, into: &output)
        } else if (root["trace"]?.count ?? 0) > 0 || root.present("serviceTier") != nil {
            output.chunks.append(chunks.chunk({ _ in }, whole: { BedrockConverseResponse.writeOwn(root, into: &$0) }))
        }
        if let usage {
            output.usage = usage
            if let chunk = chunks.usage({ $0.usage(usage) }) { output.chunks.append(chunk) }
        }
        guard isStopped else { return }
        isDone = true
        output.isComplete = true
    }
}
