import FairleadModel

/// Content in blocks, as Mistral's chunks and the items of models at Databricks are, put where OpenAI's clients look for it.
struct ContentBlocks {
    private struct Thought {
        var texts: [JSON] = []
        var signature: JSON?
        var format = ThinkingFormat.anthropic
        /// Of a thought that nobody may read.
        var data: JSON?
    }

    private var texts: [JSON] = []
    private var thoughts: [Thought] = []
    private var cited: [(citations: JSON, text: JSON)] = []
    /// What is neither text nor thought, such as Mistral's references.
    private var others: [JSON] = []

    init(_ content: JSON) {
        for block in content.elements { add(block) }
    }

    private mutating func add(_ block: JSON) {
        if block.isString {
            texts.append(block)
        } else if let text = block["text"], text.isString {
            texts.append(text)
            if let citations = block.present("citations"), citations.count > 0 { cited.append((citations, text)) }
        } else if let thinking = block["thinking"] {
            // Anthropic's own form has a text, Mistral's a list of chunks.
            let texts = thinking.isString ? [thinking] : Self.texts(thinking)
            thoughts.append(
                Thought(texts: texts, signature: block.present("signature"), format: thinking.isString ? .anthropic : .mistral))
        } else if let summary = block["summary"], summary.isArray {
            for item in summary.elements {
                if let text = item["text"], text.isString {
                    thoughts.append(Thought(texts: [text], signature: item.present("signature")))
                } else if let data = item["data"], data.isString {
                    thoughts.append(Thought(data: data))
                }
            }
        } else if block["type"]?.equals("redacted_thinking") == true, let data = block["data"], data.isString {
            thoughts.append(Thought(data: data))
        } else if !block.isNull {
            others.append(block)
        }
    }

    private static func texts(_ chunks: JSON) -> [JSON] { chunks.elements.compactMap { $0["text"] }.filter { $0.isString } }

    var hasText: Bool { !texts.isEmpty }
    var hasReasoning: Bool { thoughts.contains { !$0.texts.isEmpty } }
    var hasThoughts: Bool { !thoughts.isEmpty }
    var hasFields: Bool { !cited.isEmpty || !others.isEmpty }

    // MARK: OpenAI's members

    func writeText(into writer: inout JSONWriter) { OpenAIChatRepairs.write(joined: texts, into: &writer) }

    func writeReasoning(into writer: inout JSONWriter) {
        writer.key("reasoning_content")
        OpenAIChatRepairs.write(joined: thoughts.flatMap(\.texts), into: &writer)
    }

    func writeThoughts(into writer: inout JSONWriter) {
        writer.key("thinking_blocks")
        writer.beginArray()
        for thought in thoughts {
            writer.beginObject()
            writer.key("type")
            if let data = thought.data {
                writer.string("redacted_thinking")
                writer.member("data", data)
            } else {
                writer.string("thinking")
                writer.key("thinking")
                OpenAIChatRepairs.write(joined: thought.texts, into: &writer)
                writer.member("signature", thought.signature)
                if let mark = thought.format.mark {
                    writer.key(ThinkingFormat.key)
                    writer.string(mark)
                }
            }
            writer.endObject()
        }
        writer.endArray()
    }

    /// Beside the fields that are there: citations under LiteLLM's name, each with the text that it is for, and the other blocks.
    func writeFields(beside existing: JSON?, into writer: inout JSONWriter) {
        writer.key("provider_specific_fields")
        writer.beginObject()
        for (key, value) in existing?.members.map({ $0 }) ?? [] {
            writer.member(key, value)
        }
        if !cited.isEmpty, existing?["citations"] == nil { writeCitations(into: &writer) }
        if !others.isEmpty, existing?["content_blocks"] == nil {
            writer.key("content_blocks")
            writer.beginArray()
            for block in others { writer.raw(block) }
            writer.endArray()
        }
        writer.endObject()
    }

    private func writeCitations(into writer: inout JSONWriter) {
        writer.key("citations")
        writer.beginArray()
        for (citations, text) in cited { CitedText.write(citations, of: text, into: &writer) }
        writer.endArray()
    }
}
