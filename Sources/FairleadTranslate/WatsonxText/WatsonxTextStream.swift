import FairleadModel

/// Each event is an answer with the next piece, the last one with a reason other than `not_finished`. The counts grow from event
/// to event; that of the prompt is in the first alone.
struct WatsonxTextStreamDecoder: StreamDecoder {
    private let context: ReplyContext
    private var chunks: OneChoiceChunks
    private var usage: Usage?
    private var isDone = false

    init(_ context: ReplyContext) {
        self.context = context
        chunks = OneChoiceChunks(context)
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone, event.data.count > 0 else { return }
        let root = try ProviderDocument.root(ofEvent: event.data, context)
        if let failure = WatsonxTextErrors.failure(inside: root) { throw failure }
        guard let result = root["results"]?[0] else { return }
        chunks.name(id: nil, model: root["model_id"])
        if let counts = Usage(watsonxText: result) {
            usage = Usage(
                promptTokens: max(usage?.promptTokens ?? 0, counts.promptTokens),
                completionTokens: max(usage?.completionTokens ?? 0, counts.completionTokens))
        }
        if let text = result["generated_text"], text.isString, !text.isEmptyString {
            if let chunk = chunks.text(text) { output.chunks.append(chunk) }
        }
        guard let native = result.present("stop_reason"), !native.equals("not_finished") else { return }
        isDone = true
        output.isComplete = true
        let reason = WatsonxTextResponse.reason(native)
        output.chunks.append(chunks.end(reason, native: native.equals(reason.text) ? nil : native))
        guard let usage else { return }
        output.usage = usage
        if let chunk = chunks.usage({ $0.usage(usage) }) { output.chunks.append(chunk) }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        if !isDone { throw ProviderDocument.truncated }
    }
}
