import FairleadModel

/// The members that a message and the deltas of a stream have in common.
enum CohereMessageParts {
    static func writeCall(
        _ call: JSON, at position: Int, idPrefix: String, inDelta: Bool, into writer: inout JSONWriter
    ) {
        let function = call["function"]
        writer.beginCall(index: inDelta ? position : nil, id: call["id"], orElse: "\(idPrefix)_\(position)", name: function?["name"])
        OpenAIChatRepairs.write(arguments: function?["arguments"], into: &writer)
        writer.endCall()
    }

    /// `citations` as they came, and those with a source as OpenAI's `url_citation`.
    static func write(citations: [JSON], into writer: inout JSONWriter) {
        guard !citations.isEmpty else { return }
        writer.key("citations")
        writer.beginArray()
        for citation in citations { writer.raw(citation) }
        writer.endArray()
        writer.key("annotations")
        writer.beginArray()
        // Those of thoughts and plans are of texts that are not the content.
        for citation in citations where citation["type"].map({ $0.isNull || $0.equals("TEXT_CONTENT") }) ?? true {
            guard let sources = citation["sources"] else { continue }
            for source in sources.elements where source["type"]?.equals("document") == true {
                write(source, of: citation, into: &writer)
            }
        }
        writer.endArray()
    }

    private static func write(_ source: JSON, of citation: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("url_citation")
        writer.key("url_citation")
        writer.beginObject()
        writer.member("start_index", citation["start"]?.int ?? 0)
        writer.member("end_index", citation["end"]?.int ?? 0)
        writer.key("title")
        if let title = source["document"]?["title"], title.isString { writer.raw(title) } else { writer.string("") }
        writer.key("url")
        if let url = source["document"]?["url"], url.isString {
            writer.raw(url)
        } else {
            writer.string("source:" + (source["id"]?.string ?? "unknown"))
        }
        writer.endObject()
        writer.endObject()
    }

    /// Cohere tells the probabilities of the tokens of a piece of text; what OpenAI calls a token is that piece.
    static func write(logprobs items: [JSON], into writer: inout JSONWriter) {
        let known = items.filter { $0["logprobs"]?.isArray == true }
        guard !known.isEmpty else { return }
        writer.key("logprobs")
        writer.beginObject()
        writer.key("content")
        writer.beginArray()
        for item in known {
            writer.beginObject()
            writer.key("token")
            if let text = item["text"], text.isString { writer.raw(text) } else { writer.string("") }
            writer.key("logprob")
            writer.double(item["logprobs"]?.elements.reduce(0) { $0 + ($1.double ?? 0) } ?? 0)
            writer.key("bytes")
            writer.null()
            writer.key("top_logprobs")
            writer.beginArray()
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
        writer.key("refusal")
        writer.null()
        writer.endObject()
    }

    static func writeThought(_ thought: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("thinking")
        writer.member("thinking", thought)
        writer.endObject()
    }
}
