import FairleadModel

enum WatsonxTextResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try ProviderDocument.root(of: body, context)
        if let failure = WatsonxTextErrors.failure(inside: root) { throw failure }
        let results = root["results"]?.elements.map { $0 } ?? []
        let choices = results.compactMap { result -> TextReply.Choice? in
            guard let text = result["generated_text"], text.isString else { return nil }
            return TextReply.Choice(texts: [text], reason: reason(result["stop_reason"]), native: result["stop_reason"])
        }
        guard !choices.isEmpty else { throw Failure(.badResponse, "The answer has no generated_text.") }
        var usage: Usage?
        for result in results {
            guard let counts = Usage(watsonxText: result) else { continue }
            usage = Usage(
                promptTokens: max(usage?.promptTokens ?? 0, counts.promptTokens),
                completionTokens: (usage?.completionTokens ?? 0) &+ counts.completionTokens)
        }
        TextReply(model: root["model_id"], choices: choices).write(context, usage: usage, into: &writer)
        return usage
    }

    static func reason(_ native: JSON?) -> FinishReason {
        switch native?.string {
        case "time_limit", "token_limit", "cancelled": .length
        case let name: FinishReason(native: name ?? "")
        }
    }
}

extension Usage {
    init?(watsonxText result: JSON) {
        guard let prompt = result["input_token_count"]?.int, let generated = result["generated_token_count"]?.int else { return nil }
        self.init(promptTokens: prompt, completionTokens: generated)
    }
}
