import FairleadModel

/// The events of a response as chunks. What an item's pieces have not told is told when the item is done, or, by servers that send
/// no more than that, when the response is.
struct OpenAIResponsesStreamDecoder: StreamDecoder {
    /// One item of the output.
    private struct Item {
        let index: Int
        var told: OpenAIResponsesOutput.Told = []
        /// Its number among the calls.
        var call: Int?
        var isCustom = false
        var isDone = false
    }

    /// More items than any response has.
    private static let limit = 4096

    private let limits: Limits
    private var chunks: OneChoiceChunks
    private var items: [Item] = []
    private var callCount = 0
    /// Whether thoughts were told, so that the next part of them begins a paragraph.
    private var hasThoughts = false
    private var hasContent = false
    private var characters = 0
    private var phase: Bytes?
    private var others: [Bytes] = []
    private var isDone = false

    init(_ context: ReplyContext) {
        limits = context.limits
        chunks = OneChoiceChunks(context)
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone, event.data.count > 0 else { return }
        let root: JSON
        do {
            root = try JSONDocument(borrowing: event.data, limits: limits).root
        } catch {
            // Gateways end their streams like those of chat completions; it does not say that the response is whole.
            if event.data.elementsEqual("[DONE]".utf8) { return }
            throw ProviderDocument.failure(of: event.data, error)
        }
        let name = root["type"]?.string ?? String(decoding: event.name, as: UTF8.self)
        try consume(root, named: name, into: &output)
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard isDone else {
            throw ProviderDocument.truncated
        }
    }

    // MARK: Events

    private mutating func consume(_ root: JSON, named name: String, into output: inout DecodedChunks) throws(Failure) {
        switch name {
        case "response.output_text.delta": try tell(.text, root, into: &output)
        case "response.refusal.delta": try tell(.refusal, root, into: &output)
        case "response.reasoning_summary_text.delta", "response.reasoning_text.delta": try tell(.reasoning, root, into: &output)
        case "response.reasoning_summary_part.added":
            guard hasThoughts else { return }
            emit(&output) { writer in
                writer.key("reasoning_content")
                writer.string(OpenAIResponsesOutput.paragraph)
            }
        case "response.function_call_arguments.delta", "response.custom_tool_call_input.delta": try continueCall(root, into: &output)
        case "response.output_item.added": try begin(root, into: &output)
        case "response.output_item.done":
            if let item = root["item"] { try complete(item, at: root["output_index"]?.int ?? 0, into: &output) }
        case "response.created", "response.queued", "response.in_progress": setHead(root["response"])
        case "response.completed", "response.incomplete": try end(root["response"], into: &output)
        case "response.failed", "response.cancelled":
            let failure = root["response"].flatMap { OpenAIResponsesErrors.failure(inside: $0) }
            throw failure ?? Failure(.server, "The provider says that the response failed, and not why.")
        case "error": throw OpenAIChatErrors.failure(inside: root.present("error") ?? root)
        default:
            if let error = root.present("error"), root["response"] == nil { throw OpenAIChatErrors.failure(inside: error) }
        }
    }

    private mutating func setHead(_ response: JSON?) {
        chunks.name(id: response?["id"], model: response?["model"], created: response?["created_at"])
    }

    private mutating func position(of root: JSON) throws(Failure) -> Int { try position(at: root["output_index"]?.int ?? 0) }

    private mutating func position(at index: Int) throws(Failure) -> Int {
        if let position = items.lastIndex(where: { $0.index == index }) { return position }
        guard items.count < Self.limit else { throw Failure(.limit, "The response has more than \(Self.limit) items.") }
        items.append(Item(index: index))
        return items.count - 1
    }

    private mutating func tell(_ what: OpenAIResponsesOutput.Told, _ root: JSON, into output: inout DecodedChunks) throws(Failure) {
        guard let delta = root["delta"], delta.isString, !delta.isEmptyString else { return }
        let position = try position(of: root)
        items[position].told.insert(what)
        if what == .reasoning { hasThoughts = true } else { hasContent = true }
        let logprobs = root["logprobs"].flatMap { $0.count > 0 ? Array($0.elements) : nil } ?? []
        emit(&output, logprobs: logprobs) { writer in
            writer.member(what == .text ? "content" as StaticString : what == .refusal ? "refusal" : "reasoning_content", delta)
        }
    }

    // MARK: Items

    private mutating func begin(_ root: JSON, into output: inout DecodedChunks) throws(Failure) {
        guard let item = root["item"] else { return }
        let isCustom = item["type"]?.equals("custom_tool_call") == true
        let position = try position(of: root)
        guard isCustom || item["type"]?.equals("function_call") == true, items[position].call == nil else { return }
        items[position].call = callCount
        items[position].isCustom = isCustom
        if let text = item[isCustom ? "input" : "arguments"], text.isString, !text.isEmptyString { items[position].told.insert(.call) }
        let index = callCount
        callCount += 1
        emit(&output) { writer in
            writer.key("tool_calls")
            writer.beginArray()
            OpenAIResponsesOutput.write(call: item, index: index, into: &writer)
            writer.endArray()
        }
    }

    private mutating func continueCall(_ root: JSON, into output: inout DecodedChunks) throws(Failure) {
        guard let delta = root["delta"], delta.isString, !delta.isEmptyString else { return }
        let position = try position(of: root)
        guard let call = items[position].call else {
            throw Failure(.badResponse, "The stream continues a call that it had not begun.")
        }
        items[position].told.insert(.call)
        emit(call: call, isCustom: items[position].isCustom, delta, into: &output)
    }

    private mutating func emit(call index: Int, isCustom: Bool, _ text: JSON, into output: inout DecodedChunks) {
        emit(&output) { writer in
            writer.key("tool_calls")
            writer.beginArray()
            writer.beginObject()
            writer.member("index", index)
            writer.key(isCustom ? "custom" as StaticString : "function")
            writer.beginObject()
            writer.member(isCustom ? "input" : "arguments", text)
            writer.endObject()
            writer.endObject()
            writer.endArray()
        }
    }

    /// Tells what the item's pieces have not.
    private mutating func complete(_ item: JSON, at index: Int, into output: inout DecodedChunks) throws(Failure) {
        let position = try position(at: index)
        guard !items[position].isDone else { return }
        items[position].isDone = true
        if let call = items[position].call, !items[position].told.contains(.call) {
            items[position].told.insert(.call)
            let text = item[items[position].isCustom ? "input" : "arguments"]
            if let text, text.isString, !text.isEmptyString {
                emit(call: call, isCustom: items[position].isCustom, text, into: &output)
            }
        }
        var rest = OpenAIResponsesOutput(after: characters)
        rest.append(item, told: items[position].told)
        characters = rest.characters
        if let named = rest.phase { phase = Bytes(copying: UnsafeRawBufferPointer(named.source)) }
        others += rest.others.map { Bytes(copying: UnsafeRawBufferPointer($0.source)) }
        guard !rest.isEmpty else { return }
        let first = callCount
        callCount += rest.calls.count
        hasContent = hasContent || !rest.texts.isEmpty || !rest.refusals.isEmpty
        emit(&output, logprobs: rest.logprobs) { writer in
            if !rest.texts.isEmpty {
                writer.key("content")
                OpenAIChatRepairs.write(joined: rest.texts, into: &writer)
            }
            rest.writeExtras(into: &writer)
            if !rest.calls.isEmpty { rest.writeCalls(from: first, into: &writer) }
        }
    }

    /// Items of which no event has told: all of them where a server sends no more than the last event. Of those beside others only
    /// what nothing has told of, for not every server counts its items alike.
    private mutating func completeRest(of response: JSON, into output: inout DecodedChunks) throws(Failure) {
        let told = items.reduce(OpenAIResponsesOutput.Told()) { $0.union($1.told) }.union(callCount > 0 ? .call : [])
        for (index, item) in (response["output"]?.elements.map { $0 } ?? []).enumerated() {
            let position = try position(at: index)
            items[position].told.formUnion(told)
            try complete(item, at: index, into: &output)
        }
    }

    // MARK: Chunks

    private mutating func emit(
        _ output: inout DecodedChunks, logprobs: [JSON] = [], _ members: (inout JSONWriter) -> Void
    ) {
        output.chunks.append(
            chunks.chunk(members, beside: { writer in
                if !logprobs.isEmpty { OpenAIResponsesOutput.write(logprobs: logprobs, into: &writer) }
            }))
    }

    private mutating func end(_ response: JSON?, into output: inout DecodedChunks) throws(Failure) {
        guard let response, response.isObject else { throw Failure(.badResponse, "The stream's last event has no response.") }
        if let failure = OpenAIResponsesErrors.failure(inside: response) { throw failure }
        setHead(response)
        try completeRest(of: response, into: &output)
        isDone = true
        output.isComplete = true
        let (phase, others, saysNothing) = (phase, others, !hasContent && callCount == 0)
        output.chunks.append(
            chunks.end(OpenAIResponsesOutput.finish(response, hasCalls: callCount > 0), delta: { writer in
                if saysNothing {
                    writer.key("content")
                    writer.string("")
                }
                OpenAIResponsesOutput.writeSpecificFields(phase: phase, others: others, into: &writer)
            }, beside: { _ in }))
        guard let usage = response.present("usage").flatMap({ Usage(openAI: $0) }) else { return }
        output.usage = usage
        if let chunk = chunks.usage({ $0.usage(usage) }) { output.chunks.append(chunk) }
    }
}
