import FairleadModel

extension Usage {
    /// What the model read and wrote; what is billed leaves out the tokens that Cohere adds to the prompt itself.
    init?(cohere usage: JSON) {
        guard let counts = usage.present("tokens") ?? usage.present("billed_units"),
            counts["input_tokens"]?.tokens != nil || counts["output_tokens"]?.tokens != nil
        else { return nil }
        self.init(
            promptTokens: counts["input_tokens"]?.tokens ?? 0, completionTokens: counts["output_tokens"]?.tokens ?? 0,
            cachedTokens: usage["cached_tokens"]?.tokens ?? 0)
    }
}

extension JSONWriter {
    /// OpenAI's usage object, with what Cohere bills beside it.
    mutating func usage(_ usage: Usage, cohere native: JSON) {
        beginObject()
        member("prompt_tokens", usage.promptTokens)
        member("completion_tokens", usage.completionTokens)
        member("total_tokens", usage.promptTokens &+ usage.completionTokens)
        key("prompt_tokens_details")
        beginObject()
        member("cached_tokens", usage.cachedTokens)
        endObject()
        member("billed_units", native.present("billed_units"))
        endObject()
    }
}
