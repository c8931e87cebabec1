import FairleadModel

extension Usage {
    /// Reads a usage object in OpenAI's shape or one of its dialects; nil where the counts are missing.
    init?(openAI usage: JSON) {
        guard let prompt = usage["prompt_tokens"]?.int ?? usage["input_tokens"]?.int else { return nil }
        let details = usage["prompt_tokens_details"] ?? usage["input_tokens_details"]
        let cached = details?["cached_tokens"]?.int ?? usage["prompt_cache_hit_tokens"]?.int ?? usage["cached_tokens"]?.int
        let written =
            details?["cache_creation_tokens"]?.int ?? details?["cache_write_tokens"]?.int ?? usage["cache_creation_input_tokens"]?.int
        let said = usage["completion_tokens_details"] ?? usage["output_tokens_details"]
        let reasoning = said?["reasoning_tokens"]?.int ?? usage["reasoning_tokens"]?.int
        self.init(
            promptTokens: prompt, completionTokens: usage["completion_tokens"]?.int ?? usage["output_tokens"]?.int ?? 0,
            cachedTokens: cached ?? 0, cacheWriteTokens: written ?? 0, reasoningTokens: reasoning ?? 0)
        if let details { readDetails(ofPrompt: details) }
        if let details = usage["completion_tokens_details"] { completionMedia = MediaTokens(openAI: details) }
        webSearches =
            usage["server_tool_use"]?["web_search_requests"]?.int ?? usage["num_search_queries"]?.int
            ?? details?["web_search_requests"]?.int ?? 0
        serviceTier = usage["service_tier"]?.string
        reportedCost = usage["cost"]?.double ?? usage["cost"]?["total_cost"]?.double
    }

    private mutating func readDetails(ofPrompt details: JSON) {
        promptMedia = MediaTokens(openAI: details)
        hourCacheWriteTokens = details["cache_creation_token_details"]?["ephemeral_1h_input_tokens"]?.int ?? 0
    }

    /// Whether OpenAI's own type (`CompletionUsage`) can be made from the object as it stands, and says all that is known.
    static func isWellFormed(_ usage: JSON) -> Bool {
        guard usage["prompt_tokens"]?.int != nil, usage["completion_tokens"]?.int != nil, usage["total_tokens"]?.int != nil else {
            return false
        }
        return usage["prompt_tokens_details"]?["cached_tokens"] != nil
            || (usage["prompt_cache_hit_tokens"] == nil && usage["cached_tokens"] == nil)
    }
}

extension Usage.MediaTokens {
    fileprivate init(openAI details: JSON) {
        audio = details["audio_tokens"]?.int ?? 0
        image = details["image_tokens"]?.int ?? 0
        video = details["video_tokens"]?.int ?? 0
    }
}

extension JSONWriter {
    /// A usage object as it came where that is enough, otherwise with the three counts and the cache detail put right.
    mutating func usage(_ native: JSON, read: Usage) {
        guard !Usage.isWellFormed(native) else { return raw(native) }
        beginObject()
        key("prompt_tokens")
        int(read.promptTokens)
        key("completion_tokens")
        int(read.completionTokens)
        key("total_tokens")
        int(native["total_tokens"]?.int ?? (read.promptTokens &+ read.completionTokens))
        let details = native["prompt_tokens_details"]
        if read.cachedTokens > 0, details?["cached_tokens"] == nil {
            key("prompt_tokens_details")
            beginObject()
            if let details {
                for (name, value) in details.members {
                    key(name)
                    raw(value)
                }
            }
            key("cached_tokens")
            int(read.cachedTokens)
            endObject()
        }
        for (name, value) in native.members {
            if name.equals("prompt_tokens") || name.equals("completion_tokens") || name.equals("total_tokens") { continue }
            if name.equals("prompt_tokens_details"), read.cachedTokens > 0, details?["cached_tokens"] == nil { continue }
            key(name)
            raw(value)
        }
        endObject()
    }

    /// OpenAI's usage object, from the counts alone.
    mutating func usage(_ usage: Usage) {
        beginObject()
        member("prompt_tokens", usage.promptTokens)
        member("completion_tokens", usage.completionTokens)
        member("total_tokens", usage.promptTokens &+ usage.completionTokens)
        key("prompt_tokens_details")
        beginObject()
        member("cached_tokens", usage.cachedTokens)
        if usage.cacheWriteTokens > 0 { member("cache_creation_tokens", usage.cacheWriteTokens) }
        endObject()
        key("completion_tokens_details")
        beginObject()
        member("reasoning_tokens", usage.reasoningTokens)
        endObject()
        endObject()
    }
}
