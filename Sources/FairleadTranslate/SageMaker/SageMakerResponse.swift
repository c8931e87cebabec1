import FairleadModel

enum SageMakerResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        // Hugging Face's toolkit answers with a list for each of a list of inputs.
        let outer = root[0] ?? root
        let answer = outer[0] ?? outer
        if let failure = TextGenerationInferenceErrors.failure(inside: answer) { throw failure }
        guard let text = text(in: answer) else { throw Failure(.badResponse, "The answer has neither generated_text nor generation.") }
        let details = answer["details"]
        let native = details?["finish_reason"]
        let usage = details.flatMap { Usage(textGenerationInference: $0) }
        let choice = TextReply.Choice(texts: [text], reason: FinishReason(native: native?.string ?? ""), native: native)
        TextReply(choices: [choice]).write(context, usage: usage, into: &writer)
        return usage
    }

    /// JumpStart's first models have names of their own.
    private static func text(in answer: JSON) -> JSON? {
        let found = answer["generated_text"] ?? answer["generation"] ?? answer["generated_texts"]?[0]
        return found.flatMap { $0.isString ? $0 : nil }
    }
}
