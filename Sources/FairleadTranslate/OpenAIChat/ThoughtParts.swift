import FairleadModel

/// How a provider of OpenAI's format takes the thoughts of an earlier answer back: as parts of the message's content.
enum ThoughtParts {
    /// `{"type": "reasoning", "summary": […]}` (docs.databricks.com, "Manage reasoning across multiple turns").
    case databricks
    /// `{"type": "thinking", "thinking": [chunks]}` (mistralai, `ThinkChunk`).
    case mistral

    init?(_ rules: MessageRules) {
        if rules.contains(.takesReasoningParts) {
            self = .databricks
        } else if rules.contains(.takesThinkingChunks) {
            self = .mistral
        } else {
            return nil
        }
    }

    private var type: StaticString {
        switch self {
        case .databricks: "reasoning"
        case .mistral: "thinking"
        }
    }

    /// Those of the message's thoughts that the provider takes, and that are not in its content already.
    func blocks(of message: JSON) -> [JSON] {
        if message["content"]?.elements.contains(where: { $0["type"]?.equals(type) == true }) == true { return [] }
        return switch self {
        case .databricks: ThinkingFormat.forAnthropic(message)
        case .mistral: ThinkingFormat.forMistral(message)
        }
    }

    func write(_ block: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        switch self {
        case .databricks:
            writer.string(type)
            writer.key("summary")
            writer.beginArray()
            writer.beginObject()
            writer.key("type")
            if let data = block["data"], data.isString {
                writer.string("summary_encrypted_text")
                writer.member("data", data)
            } else {
                writer.string("summary_text")
                writer.member("text", block["thinking"])
                writer.member("signature", block.present("signature"))
            }
        case .mistral:
            writer.string(type)
            writer.member("signature", block.present("signature"))
            writer.key("thinking")
            writer.beginArray()
            writer.beginObject()
            writer.key("type")
            writer.string("text")
            writer.member("text", block["thinking"])
        }
        writer.endObject()
        writer.endArray()
        writer.endObject()
    }
}
