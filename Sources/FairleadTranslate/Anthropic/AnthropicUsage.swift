import FairleadCatalog
import FairleadModel

/// The counts of a `usage` object. A stream gives them twice, the second time as totals.
struct AnthropicUsage {
    private var input: Int?
    private var output: Int?
    private var cacheRead: Int?
    private var cacheWrite: Int?
    private var thinking: Int?
    /// Written to the cache for five minutes, and for an hour.
    private var shortWrite: Int?
    private var longWrite: Int?
    private var searches: Int?
    private var tier: PriceTier?
    private var others: [(key: StaticString, value: Bytes)] = []

    /// Takes what the object says; what it leaves out stays as it was.
    mutating func take(_ usage: JSON) {
        let steps = usage["iterations"].flatMap { $0.count > 0 ? $0 : nil }
        func count(_ name: StaticString) -> Int? {
            guard let steps else { return usage[name]?.tokens }
            return steps.elements.reduce(0) { $0 &+ ($1[name]?.tokens ?? 0) }
        }
        input = count("input_tokens") ?? input
        output = count("output_tokens") ?? output
        cacheRead = count("cache_read_input_tokens") ?? cacheRead
        cacheWrite = count("cache_creation_input_tokens") ?? cacheWrite
        thinking = usage["output_tokens_details"]?["thinking_tokens"]?.tokens ?? thinking
        if let writes = usage.present("cache_creation") {
            shortWrite = writes["ephemeral_5m_input_tokens"]?.tokens ?? shortWrite
            longWrite = writes["ephemeral_1h_input_tokens"]?.tokens ?? longWrite
        }
        searches = usage["server_tool_use"]?["web_search_requests"]?.tokens ?? searches
        // The fast mode is charged as the priority tier is.
        let served = (usage["speed"].flatMap { $0.equals("fast") ? $0 : nil } ?? usage["service_tier"])?.string
        if let served { tier = PriceTier(served: served) }
        for key in Self.kept {
            guard let value = usage.present(key) else { continue }
            let copy = Bytes(copying: UnsafeRawBufferPointer(value.source))
            if let position = others.firstIndex(where: { Self.same($0.key, key) }) {
                others[position].value = copy
            } else {
                others.append((key, copy))
            }
        }
    }

    private static let kept: [StaticString] = ["server_tool_use", "service_tier", "inference_geo", "speed", "iterations"]

    private static func same(_ one: StaticString, _ other: StaticString) -> Bool { one.utf8Start == other.utf8Start }

    /// Nil where nothing was counted.
    var read: Usage? {
        guard input != nil || output != nil else { return nil }
        let (read, write) = (cacheRead ?? 0, cacheWrite ?? 0)
        var usage = Usage(
            promptTokens: (input ?? 0) &+ read &+ write, completionTokens: output ?? 0, cachedTokens: read, cacheWriteTokens: write,
            reasoningTokens: thinking ?? 0)
        usage.hourCacheWriteTokens = longWrite ?? 0
        usage.webSearches = searches ?? 0
        usage.tier = tier
        return usage
    }

    /// OpenAI's usage object, with what LiteLLM has beside it.
    func write(_ usage: Usage, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("prompt_tokens", usage.promptTokens)
        writer.member("completion_tokens", usage.completionTokens)
        writer.member("total_tokens", usage.promptTokens &+ usage.completionTokens)
        writer.key("prompt_tokens_details")
        writer.beginObject()
        writer.member("cached_tokens", usage.cachedTokens)
        if usage.cacheWriteTokens > 0 { writer.member("cache_creation_tokens", usage.cacheWriteTokens) }
        if shortWrite != nil || longWrite != nil, usage.cacheWriteTokens > 0 {
            writer.key("cache_creation_token_details")
            writer.beginObject()
            writer.member("ephemeral_5m_input_tokens", shortWrite ?? 0)
            writer.member("ephemeral_1h_input_tokens", longWrite ?? 0)
            writer.endObject()
        }
        writer.endObject()
        if let thinking {
            writer.key("completion_tokens_details")
            writer.beginObject()
            writer.member("reasoning_tokens", thinking)
            writer.endObject()
        }
        writer.member("cache_creation_input_tokens", cacheWrite)
        writer.member("cache_read_input_tokens", cacheRead)
        for (key, value) in others {
            writer.key(key)
            writer.raw(value)
        }
        writer.endObject()
    }
}
