import FairleadModel

extension Usage {
    /// Converse counts what it read from a cache and wrote to one apart from the input.
    /// `additional` are the fields of the model's own, in which Claude tells how many tokens it thought.
    init?(converse usage: JSON, additional: JSON?) {
        guard let input = usage["inputTokens"]?.tokens, let output = usage["outputTokens"]?.tokens else { return nil }
        let read: Int = usage["cacheReadInputTokens"]?.tokens ?? usage["cacheReadInputTokenCount"]?.tokens ?? 0
        let written: Int = usage["cacheWriteInputTokens"]?.tokens ?? usage["cacheWriteInputTokenCount"]?.tokens ?? 0
        let thought: Int = additional?["usage"]?["output_tokens_details"]?["thinking_tokens"]?.tokens ?? 0
        self.init(
            promptTokens: input &+ read &+ written, completionTokens: output, cachedTokens: read, cacheWriteTokens: written,
            reasoningTokens: max(0, min(thought, output)))
        for detail in usage["cacheDetails"].elements where detail["ttl"]?.equals("1h") == true {
            hourCacheWriteTokens &+= max(0, min(detail["inputTokens"]?.tokens ?? 0, written))
        }
        hourCacheWriteTokens = min(hourCacheWriteTokens, written)
    }
}
