import FairleadModel

/// `thinkingConfig`, from `reasoning_effort` or from `thinking`.
struct GeminiThinking {
    enum Amount {
        case budget(Int)
        case level(StaticString)
    }

    let amount: Amount?
    let includesThoughts: Bool

    /// Nil for an effort that is not one of OpenAI's.
    init?(effort: JSON, _ generation: GeminiGeneration) {
        guard let name = effort.string else { return nil }
        includesThoughts = name != "none"
        if generation.isThirdOrLater {
            // Pro models never think minimally, and 3.0 Pro not in the middle either.
            let hasAllLevels = !generation.isPro
            let hasMedium = hasAllLevels || generation.version != 30
            switch name {
            case "none", "minimal": amount = .level(hasAllLevels ? "minimal" : "low")
            case "low": amount = .level("low")
            case "medium": amount = .level(hasMedium ? "medium" : "high")
            case "high", "xhigh", "max": amount = .level("high")
            default: return nil
            }
            return
        }
        switch name {
        case "none": amount = .budget(0)
        case "minimal": amount = .budget(generation.isLite ? 512 : generation.isPro ? 128 : 1)
        case "low": amount = .budget(1024)
        case "medium": amount = .budget(2048)
        case "high": amount = .budget(4096)
        case "xhigh": amount = .budget(8192)
        case "max": amount = .budget(16384)
        default: return nil
        }
    }

    /// From Anthropic's form, `{"type": "enabled", "budget_tokens": 1024}`.
    init(thinking: JSON, _ generation: GeminiGeneration) {
        if thinking["type"]?.equals("disabled") == true {
            includesThoughts = false
            amount = generation.isThirdOrLater ? .level(generation.isPro ? "low" : "minimal") : .budget(0)
        } else {
            includesThoughts = true
            amount = thinking["budget_tokens"]?.int.map { .budget($0) }
        }
    }

    func write(into writer: inout JSONWriter) {
        writer.beginObject()
        switch amount {
        case .budget(let tokens)?:
            writer.key("thinkingBudget")
            writer.int(tokens)
        case .level(let name)?:
            writer.key("thinkingLevel")
            writer.string(name)
        case nil: break
        }
        writer.key("includeThoughts")
        writer.bool(includesThoughts)
        writer.endObject()
    }
}
