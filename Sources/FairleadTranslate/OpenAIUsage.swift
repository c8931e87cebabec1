import FairleadCatalog
import FairleadModel

extension Usage {
    /// Reads a usage object in OpenAI's shape or one of its dialects; nil where the counts are missing.
    init?(openAI usage: JSON) {
        var counts = DialectCounts()
        for (key, value) in usage.members { counts.read(key, value) }
        guard let prompt = counts.prompt ?? counts.input else { return nil }
        self.init(
            promptTokens: prompt, completionTokens: counts.completion ?? counts.output ?? 0,
            cachedTokens: counts.detailedCached ?? counts.cacheHits ?? counts.cached ?? 0,
            cacheWriteTokens: counts.detailedWritten ?? counts.written ?? 0,
            reasoningTokens: counts.detailedReasoning ?? counts.reasoning ?? 0)
        promptMedia = counts.promptMedia
        completionMedia = counts.completionMedia
        hourCacheWriteTokens = counts.hourWritten
        webSearches = counts.searches ?? counts.searchQueries ?? counts.detailedSearches ?? 0
        tier = counts.tier?.string.flatMap { PriceTier(served: $0) }
        citationTokens = counts.citations ?? 0
        let bill = counts.cost?["total_cost"]?.double
        reportedCost = bill ?? counts.cost?.double
        reportsBill = bill != nil
    }

    /// Whether OpenAI's own type (`CompletionUsage`) can be made from the object as it stands, and says all that is known.
    static func isWellFormed(_ usage: JSON) -> Bool {
        guard isCount(usage["prompt_tokens"]?.int), isCount(usage["completion_tokens"]?.int), isCount(usage["total_tokens"]?.int) else {
            return false
        }
        guard usage["reasoning_tokens"] == nil || usage["completion_tokens_details"]?["reasoning_tokens"] != nil else { return false }
        return usage["prompt_tokens_details"]?["cached_tokens"] != nil
            || (usage["prompt_cache_hit_tokens"] == nil && usage["cached_tokens"] == nil)
    }

    fileprivate static func isCount(_ number: Int?) -> Bool { number.map { (0...most).contains($0) } ?? false }
}

/// The counts of a usage object under all the names that OpenAI and those who speak its format have for them, in one pass: a
/// usage object is read with every reply.
private struct DialectCounts {
    var prompt, input, completion, output: Int?
    var cacheHits, cached, written, reasoning: Int?
    var searches, searchQueries, citations: Int?
    var tier, cost: JSON?
    var detailedCached, detailedWritten, detailedReasoning, detailedSearches: Int?
    var hourWritten = 0
    var promptMedia = Usage.MediaTokens()
    var completionMedia = Usage.MediaTokens()

    mutating func read(_ key: JSON, _ value: JSON) {
        switch key.source.count &- 2 {
        case 4 where key.equals("cost"): cost = value
        case 12 where key.equals("input_tokens"): input = value.tokens
        case 12 where key.equals("service_tier"): tier = value
        case 13 where key.equals("prompt_tokens"): prompt = value.tokens
        case 13 where key.equals("output_tokens"): output = value.tokens
        case 13 where key.equals("cached_tokens"): cached = value.tokens
        case 15 where key.equals("citation_tokens"): citations = value.tokens
        case 15 where key.equals("server_tool_use"): searches = value["web_search_requests"]?.tokens
        case 16 where key.equals("reasoning_tokens"): reasoning = value.tokens
        case 17 where key.equals("completion_tokens"): completion = value.tokens
        case 18 where key.equals("num_search_queries"): searchQueries = value.tokens
        case 20 where key.equals("input_tokens_details"): readPromptDetails(value)
        case 21 where key.equals("prompt_tokens_details"): readPromptDetails(value)
        case 21 where key.equals("output_tokens_details"): readCompletionDetails(value)
        case 23 where key.equals("prompt_cache_hit_tokens"): cacheHits = value.tokens
        case 25 where key.equals("completion_tokens_details"): readCompletionDetails(value)
        case 27 where key.equals("cache_creation_input_tokens"): written = value.tokens
        default: break
        }
    }

    private mutating func readPromptDetails(_ details: JSON) {
        for (key, value) in details.members {
            if key.equals("cached_tokens") {
                detailedCached = value.tokens
            } else if key.equals("cache_creation_tokens") {
                detailedWritten = value.tokens ?? detailedWritten
            } else if key.equals("cache_write_tokens") {
                detailedWritten = detailedWritten ?? value.tokens
            } else if key.equals("web_search_requests") {
                detailedSearches = value.tokens
            } else if key.equals("cache_creation_token_details") {
                hourWritten = value["ephemeral_1h_input_tokens"]?.tokens ?? 0
            } else {
                promptMedia.read(key, value)
            }
        }
    }

    private mutating func readCompletionDetails(_ details: JSON) {
        for (key, value) in details.members {
            if key.equals("reasoning_tokens") { detailedReasoning = value.tokens } else { completionMedia.read(key, value) }
        }
    }
}

extension Usage.MediaTokens {
    fileprivate mutating func read(_ key: JSON, _ value: JSON) {
        if key.equals("audio_tokens") {
            audio = value.tokens ?? 0
        } else if key.equals("image_tokens") {
            image = value.tokens ?? 0
        } else if key.equals("video_tokens") {
            video = value.tokens ?? 0
        }
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
        let total = native["total_tokens"]?.int
        int(total.flatMap { Usage.isCount($0) ? $0 : nil } ?? (read.promptTokens &+ read.completionTokens))
        let addsCached = adds("cached_tokens", read.cachedTokens, to: "prompt_tokens_details", of: native)
        let addsReasoning = adds("reasoning_tokens", read.reasoningTokens, to: "completion_tokens_details", of: native)
        for (name, value) in native.members {
            if name.equals("prompt_tokens") || name.equals("completion_tokens") || name.equals("total_tokens") { continue }
            if addsCached, name.equals("prompt_tokens_details") { continue }
            if addsReasoning, name.equals("completion_tokens_details") { continue }
            key(name)
            raw(value)
        }
        endObject()
    }

    /// Writes the details with a count that the provider gives beside them, or not at all; whether it did.
    private mutating func adds(_ name: StaticString, _ count: Int, to details: StaticString, of native: JSON) -> Bool {
        let given = native[details]
        guard count > 0, given?[name] == nil else { return false }
        key(details)
        beginObject()
        if let given {
            for (other, value) in given.members {
                key(other)
                raw(value)
            }
        }
        key(name)
        int(count)
        endObject()
        return true
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
        if usage.hourCacheWriteTokens > 0 {
            key("cache_creation_token_details")
            beginObject()
            member("ephemeral_5m_input_tokens", usage.cacheWriteTokens &- usage.hourCacheWriteTokens)
            member("ephemeral_1h_input_tokens", usage.hourCacheWriteTokens)
            endObject()
        }
        endObject()
        key("completion_tokens_details")
        beginObject()
        member("reasoning_tokens", usage.reasoningTokens)
        endObject()
        endObject()
    }
}
