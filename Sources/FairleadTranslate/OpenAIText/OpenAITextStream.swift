import FairleadModel

/// Chunks are of the same form as the whole answer; `[DONE]` ends them.
struct OpenAITextStreamDecoder: StreamDecoder {
    private struct Progress {
        let index: Int
        var isFinished = false
        /// Nil where the text is nothing but what is said.
        var thought: ThoughtText?
    }

    /// More choices than any provider gives, so that what is kept of them stays small.
    private static let limit = 1024

    private let context: ReplyContext
    private var progress: [Progress] = []
    private var head: Bytes?
    private var usage: (read: Usage, written: Bytes)?
    private var isDone = false

    init(_ context: ReplyContext) { self.context = context }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone, event.data.count > 0 else { return }
        if event.data.elementsEqual("[DONE]".utf8) {
            guard !progress.isEmpty else { throw Failure(.badResponse, "The stream ended without a single choice.") }
            return complete(into: &output)
        }
        let root = try ProviderDocument.root(ofEvent: event.data, context)
        if let error = root.present("error") { throw OpenAIChatErrors.failure(inside: error) }
        if event.name.elementsEqual("error".utf8) { throw OpenAIChatErrors.failure(inside: root) }
        if let native = root.present("usage"), let read = Usage(openAI: native) {
            var writer = JSONWriter()
            writer.usage(native, read: read)
            usage = (read, writer.finish())
            output.usage = read
        }
        guard let choices = root["choices"], choices.count > 0 else { return }
        if head == nil { head = makeHead(root) }
        var writer = beginChunk()
        writer.key("choices")
        writer.beginArray()
        for (position, choice) in choices.elements.enumerated() { write(OpenAITextChoice(choice, at: position), into: &writer) }
        writer.endArray()
        writer.endObject()
        output.chunks.append(writer.finish())
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        guard progress.count >= min(context.choiceCount, Self.limit), progress.allSatisfy({ $0.isFinished }) else { throw ProviderDocument.truncated }
        complete(into: &output)
    }

    // MARK: Chunks

    private mutating func write(_ choice: OpenAITextChoice, into writer: inout JSONWriter) {
        let known = progress.firstIndex { $0.index == choice.index }
        var state = known.map { progress[$0] } ?? Progress(index: choice.index, thought: context.beginsInThought ? ThoughtText() : nil)
        writer.beginObject()
        writer.member("index", choice.index)
        writer.key("delta")
        writer.beginObject()
        if known == nil {
            writer.key("role")
            writer.string("assistant")
        }
        if state.thought != nil {
            write(choice, &state, into: &writer)
        } else {
            writer.member("content", choice.text)
        }
        writer.endObject()
        choice.writeLogprobs(into: &writer)
        choice.writeFinish(into: &writer)
        writer.endObject()
        state.isFinished = state.isFinished || choice.native != nil
        if let known { progress[known] = state } else if progress.count < Self.limit { progress.append(state) }
    }

    private func write(_ choice: OpenAITextChoice, _ state: inout Progress, into writer: inout JSONWriter) {
        guard var parts = state.thought?.take(choice.text?.string ?? "") else { return }
        if choice.native != nil { parts.thought += state.thought?.end() ?? "" }
        if !parts.thought.isEmpty { writer.member("reasoning_content", parts.thought) }
        if !parts.said.isEmpty { writer.member("content", parts.said) }
    }

    private func makeHead(_ root: JSON) -> Bytes {
        var writer = JSONWriter(capacity: 160)
        context.writeHead(
            id: root["id"], created: root["created"], model: root["model"], object: "chat.completion.chunk", into: &writer)
        return writer.finish()
    }

    private func beginChunk() -> JSONWriter {
        var writer = JSONWriter(capacity: 384)
        writer.beginObject()
        if let head { writer.rawMembers(head) }
        return writer
    }

    private mutating func complete(into output: inout DecodedChunks) {
        for unfinished in progress where !unfinished.isFinished {
            var writer = beginChunk()
            writer.key("choices")
            writer.beginArray()
            writer.beginObject()
            writer.member("index", unfinished.index)
            writer.key("delta")
            writer.beginObject()
            writer.endObject()
            writer.key("finish_reason")
            writer.string("stop")
            writer.endObject()
            writer.endArray()
            writer.endObject()
            output.chunks.append(writer.finish())
        }
        isDone = true
        output.isComplete = true
        guard let usage else { return }
        output.usage = usage.read
        guard context.includesUsage else { return }
        var writer = beginChunk()
        writer.endChunk { $0.raw(usage.written) }
        output.chunks.append(writer.finish())
    }
}
