import FairleadModel

/// Citations under LiteLLM's name, each with the text that it is for.
enum CitedText {
    static func write(_ citations: JSON, of text: JSON?, into writer: inout JSONWriter) {
        writer.beginArray()
        for citation in citations.elements {
            writer.beginObject()
            for (key, value) in citation.members {
                writer.key(key)
                writer.raw(value)
            }
            writer.member("supported_text", text)
            writer.endObject()
        }
        writer.endArray()
    }
}
