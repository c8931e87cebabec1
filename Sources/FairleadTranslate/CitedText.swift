import FairleadModel

/// Citations under LiteLLM's name, each with the text that it is for.
enum CitedText {
    static func write(_ citations: JSON, of text: JSON?, into writer: inout JSONWriter) {
        writer.beginArray()
        for citation in citations.elements {
            writer.beginObject()
            writer.members(of: citation)
            writer.member("supported_text", text)
            writer.endObject()
        }
        writer.endArray()
    }
}
