import FairleadModel

/// Each event is a `GenerateContentResponse` with the next parts. There is no last event: the stream is whole when every
/// candidate has given its reason for ending.
struct GeminiStreamDecoder: StreamDecoder {
    private struct Progress {
        let index: Int
        var hasRole = false
        var isFinished = false
        var callCount = 0
        /// The call whose arguments are still coming.
        var partial: GeminiPartialCall?
    }

    private static let limit = 1024

    private let context: ReplyContext
    private let idPrefix: String
    private var progress: [Progress] = []
    /// One for a prompt that was blocked, however many were asked for.
    private var expectedCount: Int
    /// The head of a chunk, with the comma that follows it, for the ends that no event brings.
    private var head: Bytes?
    private var searches = 0
    /// What has been counted last, and as the provider has it.
    private var usage: (read: Usage, metadata: Bytes)?
    private var continuation = GeminiContinuation()
    /// What each of the candidates in `progress` has said, escapes as they came, and where it says that it has it from.
    private var said: [[UInt8]] = []
    private var groundings: [[Bytes]] = []
    private var isDone = false

    init(_ context: ReplyContext) {
        self.context = context
        idPrefix = OpenAIChatRepairs.callIDPrefix(context)
        expectedCount = min(context.choiceCount, Self.limit)
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone, event.data.count > 0 else { return }
        if let match = continuation.match(event.data), match.usage.map({ take(counts: $0, into: &output) }) ?? true {
            match.frame.continue(match.text, into: &output)
            if let text = match.said, !said.isEmpty { said[0].append(contentsOf: text) }
            return
        }
        let root = try ProviderDocument.root(ofEvent: event.data, context)
        continuation.forget()
        if let failure = GeminiErrors.failure(inside: root) { throw failure }
        // Events repeat what the ones before have told.
        searches = max(searches, Usage.searches(gemini: root, of: context.model))
        if let metadata = root["usageMetadata"] { take(metadata, into: &output) }
        if let candidates = root["candidates"] {
            let isOnlyOne = candidates.count == 1
            for (position, candidate) in candidates.elements.enumerated() {
                let before = output.chunks.count
                let candidate = GeminiCandidate(candidate, at: position)
                try consume(candidate, of: root, into: &output)
                if isOnlyOne, output.chunks.count == before &+ 1, let chunk = output.chunks.last {
                    learn(event.data, candidate, of: root, as: chunk)
                }
            }
        }
        if let block = root["promptFeedback"]?.present("blockReason"), progress.isEmpty {
            var writer = beginChunk(root)
            writer.key("choices")
            writer.beginArray()
            GeminiResponse.writeBlocked(block, key: "delta", into: &writer)
            writer.endArray()
            writer.endObject()
            output.chunks.append(writer.finish())
            progress.append(Progress(index: 0, hasRole: true, isFinished: true))
            expectedCount = 1
        }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        guard progress.count >= expectedCount, progress.allSatisfy({ $0.isFinished }) else {
            throw ProviderDocument.truncated
        }
        isDone = true
        output.isComplete = true
        guard var usage else { return }
        usage.read.webSearches = searches
        output.usage = usage.read
        guard context.includesUsage, let metadata = try? JSONDocument(usage.metadata, limits: context.limits).root else { return }
        var writer = beginChunk(nil)
        writer.endChunk { $0.usage(usage.read, gemini: metadata) }
        output.chunks.append(writer.finish())
    }

    private mutating func take(_ metadata: JSON, into output: inout DecodedChunks) {
        guard var read = Usage(gemini: metadata) else { return }
        read.webSearches = searches
        usage = (read, Bytes(copying: UnsafeRawBufferPointer(metadata.source)))
        output.usage = read
    }

    /// False where they are no JSON.
    private mutating func take(counts: UnsafeBufferPointer<UInt8>, into output: inout DecodedChunks) -> Bool {
        guard let metadata = try? JSONDocument(borrowing: counts, limits: context.limits).root else { return false }
        take(metadata, into: &output)
        return true
    }

    /// An event that only goes on with a text is the example for those that follow it.
    private mutating func learn(_ data: UnsafeBufferPointer<UInt8>, _ candidate: GeminiCandidate, of root: JSON, as chunk: Bytes) {
        guard let head, candidate.calls.isEmpty, candidate.nativeFinish == nil, progress.count == 1 else { return }
        let usage = root["usageMetadata"]
        if let text = candidate.texts.first {
            continuation.learn(data, text: text, usage: usage, as: chunk, .content, head: head)
        } else if let thought = candidate.thoughts.first {
            continuation.learn(data, text: thought.text, usage: usage, as: chunk, .thinking, head: head)
        }
    }

    // MARK: Chunks

    private mutating func consume(_ candidate: GeminiCandidate, of root: JSON, into output: inout DecodedChunks) throws(Failure) {
        let known = progress.firstIndex { $0.index == candidate.index }
        var state = known.map { progress[$0] } ?? Progress(index: candidate.index)
        let candidate = Self.putTogether(candidate, &state)
        if !state.hasRole, candidate.saysNothing { try FinishReason.check(empty: candidate.nativeFinish) }
        let place = known ?? progress.count
        if known == nil, progress.count < Self.limit {
            progress.append(state)
            said.append([])
            groundings.append([])
        }
        keep(candidate, at: place)
        let isLast = candidate.nativeFinish != nil && !state.isFinished
        if !candidate.isEmpty || !state.hasRole || !isLast && GeminiResponse.hasMetadata(root) {
            output.chunks.append(chunk(candidate, &state, at: place, isLast: isLast, of: root))
        }
        if isLast {
            state.isFinished = true
            output.chunks.append(finishChunk(candidate, state, at: place, of: root))
        }
        if progress.indices.contains(place) { progress[place] = state }
    }

    private mutating func keep(_ candidate: GeminiCandidate, at place: Int) {
        guard said.indices.contains(place) else { return }
        for text in candidate.texts { said[place].append(contentsOf: text.source.dropFirst().dropLast()) }
        guard let grounding = candidate.grounding, GeminiCitations.hasAny(grounding), groundings[place].count < Self.limit else { return }
        groundings[place].append(Bytes(copying: UnsafeRawBufferPointer(grounding.source)))
    }

    /// What the candidate cites, once its text is whole.
    private mutating func writeAnnotations(at place: Int, into writer: inout JSONWriter) {
        guard groundings.indices.contains(place), !groundings[place].isEmpty else { return }
        let cited = groundings[place].compactMap { try? JSONDocument($0, limits: context.limits).root }
        groundings[place] = []
        GeminiCitations.write(cited, of: GeminiSaidText(escaped: said[place]), into: &writer)
    }

    /// The candidate with the calls that are whole; pieces of others are kept until they are.
    private static func putTogether(_ candidate: GeminiCandidate, _ state: inout Progress) -> GeminiCandidate {
        guard state.partial != nil || candidate.calls.contains(where: { GeminiPartialCall.isPiece($0.function) }) else {
            return candidate
        }
        var whole: [GeminiCandidate.Call] = []
        for call in candidate.calls {
            guard state.partial != nil || GeminiPartialCall.isPiece(call.function) else {
                whole.append(call)
                continue
            }
            var partial = state.partial ?? GeminiPartialCall()
            let isLast = partial.append(call.function, signature: call.signature)
            state.partial = isLast ? nil : partial
            if isLast, let function = partial.whole() {
                whole.append(.init(function: function, signature: function["thoughtSignature"]))
            }
        }
        // The provider stopped in the middle of a call: what there is of it is not kept back.
        if candidate.nativeFinish != nil, let function = state.partial?.whole() {
            whole.append(.init(function: function, signature: function["thoughtSignature"]))
            state.partial = nil
        }
        var result = candidate
        result.calls = whole
        return result
    }

    private mutating func chunk(
        _ candidate: GeminiCandidate, _ state: inout Progress, at place: Int, isLast: Bool, of root: JSON
    ) -> Bytes {
        var writer = beginChunk(root)
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.member("index", candidate.index)
        writer.key("delta")
        writer.beginObject()
        if !state.hasRole {
            state.hasRole = true
            writer.key("role")
            writer.string("assistant")
        }
        if !candidate.texts.isEmpty {
            writer.key("content")
            candidate.writeText(into: &writer)
        }
        candidate.writeExtras(into: &writer)
        if !candidate.calls.isEmpty {
            candidate.writeCalls(idPrefix: idPrefix, from: state.callCount, inDelta: true, into: &writer)
            state.callCount &+= candidate.calls.count
        }
        if state.isFinished { writeAnnotations(at: place, into: &writer) }
        writer.endObject()
        candidate.writeLogprobs(into: &writer)
        writer.key("finish_reason")
        writer.null()
        writer.endObject()
        writer.endArray()
        if !isLast { GeminiResponse.writeMetadata(root, withRatings: false, into: &writer) }
        writer.endObject()
        return writer.finish()
    }

    private mutating func finishChunk(_ candidate: GeminiCandidate, _ state: Progress, at place: Int, of root: JSON) -> Bytes {
        var writer = beginChunk(root)
        writer.key("choices")
        writer.beginArray()
        writer.beginObject()
        writer.member("index", candidate.index)
        writer.key("delta")
        writer.beginObject()
        writeAnnotations(at: place, into: &writer)
        writer.endObject()
        candidate.writeFinish(hasCalls: state.callCount > 0, into: &writer)
        writer.endObject()
        writer.endArray()
        GeminiResponse.writeMetadata(root, into: &writer)
        writer.endObject()
        return writer.finish()
    }

    /// All chunks have the id and the model of the first event.
    private mutating func beginChunk(_ root: JSON?) -> JSONWriter {
        var writer = JSONWriter(capacity: 512)
        writer.beginObject()
        if let head {
            writer.rawMembers(head)
        } else if let root {
            let start = writer.count
            context.writeHead(id: root["responseId"], model: root["modelVersion"], object: "chat.completion.chunk", into: &writer)
            head = writer.withUnsafeBytes {
                Bytes(copying: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: $0.dropFirst(start))))
            }
        }
        return writer
    }
}
