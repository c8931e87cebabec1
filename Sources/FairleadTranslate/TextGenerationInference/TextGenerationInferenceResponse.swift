import FairleadModel

enum TextGenerationInferenceResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        // The root path, for compatibility with the Inference API, answers with a list of one.
        let answer = root[0] ?? root
        if let failure = TextGenerationInferenceErrors.failure(inside: answer) { throw failure }
        guard let text = answer["generated_text"], text.isString else {
            throw Failure(.badResponse, "The answer has no generated_text.")
        }
        let details = answer["details"]
        var choices = [choice(text, details)]
        for other in details?["best_of_sequences"]?.elements.map({ $0 }) ?? [] {
            guard let text = other["generated_text"], text.isString else { continue }
            choices.append(choice(text, other))
        }
        var usage = details.flatMap { Usage(textGenerationInference: $0) }
        for other in details?["best_of_sequences"]?.elements.map({ $0 }) ?? [] {
            usage = usage.map { $0 + Usage(completionTokens: other["generated_tokens"]?.int ?? 0) }
        }
        TextReply(choices: choices).write(context, usage: usage, into: &writer)
        return usage
    }

    private static func choice(_ text: JSON, _ details: JSON?) -> TextReply.Choice {
        let native = details?["finish_reason"]
        return TextReply.Choice(texts: [text], reason: FinishReason(native: native?.string ?? ""), native: native)
    }
}

extension Usage {
    /// Nil where the length of the prompt is not said: half a count would make a price that is wrong.
    init?(textGenerationInference details: JSON) {
        let prefill = details["prefill"].flatMap { $0.count > 0 ? $0.count : nil }
        guard let generated = details["generated_tokens"]?.int,
            let prompt = details["prompt_tokens"]?.int ?? details["input_length"]?.int ?? prefill
        else { return nil }
        self.init(promptTokens: prompt, completionTokens: generated)
    }
}
