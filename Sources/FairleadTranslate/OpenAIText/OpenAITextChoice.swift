import FairleadModel

/// One of the texts of a completion, or its next piece, as the chat has it.
struct OpenAITextChoice {
    let index: Int
    let text: JSON?
    let native: JSON?
    private let logprobs: JSON?

    init(_ choice: JSON, at position: Int) {
        index = choice["index"]?.int ?? position
        text = choice["text"].flatMap { $0.isString ? $0 : nil }
        native = choice.present("finish_reason").flatMap { $0.isString && !$0.isEmptyString ? $0 : nil }
        logprobs = choice.present("logprobs")
    }

    var reason: FinishReason { FinishReason(native: native?.string ?? "") }

    func writeFinish(into writer: inout JSONWriter) {
        writer.key("finish_reason")
        guard let native else { return writer.null() }
        writer.string(reason.text)
        if !native.equals(reason.text) { OpenAIChatRepairs.writeSpecificFields(nil, nativeFinishReason: native, into: &writer) }
    }

    /// Lists side by side, where the chat has a list of objects.
    func writeLogprobs(into writer: inout JSONWriter) {
        guard let logprobs, let tokens = logprobs["tokens"], tokens.isArray else { return }
        let chances = logprobs["token_logprobs"]?.elements.map { $0 } ?? []
        let likeliest = logprobs["top_logprobs"]?.elements.map { $0 } ?? []
        writer.key("logprobs")
        writer.beginObject()
        writer.key("content")
        writer.beginArray()
        for (position, token) in tokens.elements.enumerated() where token.isString {
            writer.beginObject()
            Self.write(token, position < chances.count ? chances[position] : nil, into: &writer)
            writer.key("top_logprobs")
            writer.beginArray()
            if position < likeliest.count {
                for (other, chance) in likeliest[position].members {
                    writer.beginObject()
                    Self.write(other, chance, into: &writer)
                    writer.endObject()
                }
            }
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }

    private static func write(_ token: JSON, _ chance: JSON?, into writer: inout JSONWriter) {
        writer.member("token", token)
        writer.key("logprob")
        // Nothing comes before the first token of a prompt, whose chance is therefore null.
        if let chance, chance.isNumber { writer.raw(chance) } else { writer.int(0) }
        writer.key("bytes")
        writer.null()
    }
}
