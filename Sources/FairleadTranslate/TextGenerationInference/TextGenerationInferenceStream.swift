import FairleadModel

/// Each event has one token; the last has the whole text too, and why it ended.
struct TextGenerationInferenceStreamDecoder: StreamDecoder {
    private let context: ReplyContext
    private var chunks: OneChoiceChunks
    private var isDone = false

    init(_ context: ReplyContext) {
        self.context = context
        chunks = OneChoiceChunks(context)
    }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone, event.data.count > 0 else { return }
        let root = try ProviderDocument.root(ofEvent: event.data, context)
        if let failure = TextGenerationInferenceErrors.failure(inside: root) { throw failure }
        if let token = root["token"], token["special"]?.bool != true, token["skipped"]?.bool != true, let text = token["text"],
            text.isString, !text.isEmptyString
        {
            if let chunk = chunks.text(text) { output.chunks.append(chunk) }
        }
        let details = root.present("details")
        guard details != nil || root["generated_text"]?.isString == true else { return }
        isDone = true
        output.isComplete = true
        let native = details?["finish_reason"]
        let reason = FinishReason(native: native?.string ?? "")
        output.chunks.append(chunks.end(reason, native: native?.equals(reason.text) == true ? nil : native))
        guard let usage = details.flatMap({ Usage(textGenerationInference: $0) }) else { return }
        output.usage = usage
        if let chunk = chunks.usage({ $0.usage(usage) }) { output.chunks.append(chunk) }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        if !isDone { throw ProviderDocument.truncated }
    }
}
