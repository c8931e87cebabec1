import FairleadCatalog
import FairleadModel

extension Usage {
    /// `usageMetadata`: thoughts count as completion, prompts of tools as prompt (ai.google.dev/api, "UsageMetadata").
    init?(gemini metadata: JSON) {
        func count(_ name: StaticString) -> Int? { metadata[name]?.tokens }
        guard let prompt = count("promptTokenCount") ?? count("totalTokenCount") else { return nil }
        let thoughts = count("thoughtsTokenCount") ?? 0
        let candidates = count("candidatesTokenCount") ?? count("responseTokenCount") ?? 0
        let toolPrompt = count("toolUsePromptTokenCount") ?? 0
        // Some answers count the thoughts among the candidates' tokens already.
        let isInclusive = count("totalTokenCount") == prompt &+ candidates
        self.init(
            promptTokens: prompt &+ toolPrompt, completionTokens: isInclusive ? candidates : candidates &+ thoughts,
            cachedTokens: count("cachedContentTokenCount") ?? 0, reasoningTokens: thoughts)
        if let details = metadata["promptTokensDetails"] { promptMedia = MediaTokens(gemini: details) }
        if let details = metadata["candidatesTokensDetails"] { completionMedia = MediaTokens(gemini: details) }
        tier = (metadata["serviceTier"] ?? metadata["trafficType"])?.string.flatMap { PriceTier(served: $0) }
    }
}

extension Usage {
    /// What Google charges for of a web search: from Gemini 3 on each query, before that the prompt, however often it was searched
    /// for (ai.google.dev, "Grounding with Google Search", "Pricing").
    static func searches(gemini root: JSON, of model: String) -> Int {
        var queries = 0
        for candidate in root["candidates"].elements {
            queries &+= candidate["groundingMetadata"]?["webSearchQueries"]?.elements.count { $0.isString && !$0.isEmptyString } ?? 0
        }
        return GeminiGeneration(model: model, base: nil).isThirdOrLater ? queries : min(queries, 1)
    }
}

extension Usage.MediaTokens {
    fileprivate init(gemini details: JSON) {
        for detail in details.elements {
            guard let modality = detail["modality"], let count = detail["tokenCount"]?.tokens else { continue }
            if modality.equals("AUDIO") { audio = count }
            if modality.equals("IMAGE") { image = count }
            if modality.equals("VIDEO") { video = count }
        }
    }
}

extension JSONWriter {
    /// OpenAI's usage object.
    mutating func usage(_ usage: Usage, gemini metadata: JSON) {
        beginObject()
        member("prompt_tokens", usage.promptTokens)
        member("completion_tokens", usage.completionTokens)
        member("total_tokens", metadata["totalTokenCount"]?.tokens ?? (usage.promptTokens &+ usage.completionTokens))
        key("prompt_tokens_details")
        beginObject()
        member("cached_tokens", usage.cachedTokens)
        modalities(metadata["promptTokensDetails"])
        endObject()
        key("completion_tokens_details")
        beginObject()
        member("reasoning_tokens", usage.reasoningTokens)
        modalities(metadata["candidatesTokensDetails"])
        endObject()
        endObject()
    }

    private mutating func modalities(_ details: JSON?) {
        guard let details else { return }
        for detail in details.elements {
            guard let modality = detail["modality"], let count = detail["tokenCount"]?.tokens else { continue }
            if modality.equals("TEXT") {
                member("text_tokens", count)
            } else if modality.equals("IMAGE") {
                member("image_tokens", count)
            } else if modality.equals("AUDIO") {
                member("audio_tokens", count)
            } else if modality.equals("VIDEO") {
                member("video_tokens", count)
            }
        }
    }
}
