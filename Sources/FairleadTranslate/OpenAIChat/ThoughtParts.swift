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

    /// Those of the message's thoughts that the provider takes.
    func blocks(of message: JSON) -> [JSON] {
        switch self {
        case .databricks: ThinkingFormat.forAnthropic(message)
        case .mistral: ThinkingFormat.forMistral(message)
        }
    }

    func write(_ block: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        switch self {
        case .databricks:
            writer.string("reasoning")
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
            writer.string("thinking")
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
