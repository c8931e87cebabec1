import FairleadModel

/// The message of a reply, its blocks sorted by what they are.
struct ConverseMessage {
    private(set) var texts: [JSON] = []
    private var thoughts: [JSON] = []
    private(set) var calls: [JSON] = []
    /// Inputs of the tool that stands for a schema.
    private(set) var answers: [JSON] = []
    private var citations: [JSON] = []
    private var images: [JSON] = []

    init(_ message: JSON?, _ tools: ToolNames) {
        for block in (message?["content"]).elements {
            if let text = block["text"], text.isString {
                texts.append(text)
            } else if let call = block["toolUse"] {
                // The service calls tools of its own too, and answers them itself.
                if call["type"]?.equals("server_tool_use") == true { continue }
                if let answer = tools.answer, call["name"]?.equals(answer) == true {
                    if let input = call["input"] { answers.append(input) }
                } else {
                    calls.append(call)
                }
            } else if let thought = block["reasoningContent"] {
                thoughts.append(thought)
            } else if let cited = block["citationsContent"] {
                texts += cited["content"]?.elements.compactMap { $0["text"] }.filter { $0.isString } ?? []
                citations.append(cited)
            } else if let image = block["image"], image["source"]?["bytes"]?.isString == true {
                images.append(image)
            }
        }
    }

    func write(_ tools: ToolNames, into writer: inout JSONWriter) {
        writer.key("role")
        writer.string("assistant")
        writer.key("content")
        if texts.isEmpty, answers.isEmpty {
            if calls.isEmpty { writer.string("") } else { writer.null() }
        } else {
            writer.beginString()
            for text in texts { writer.continueString(text) }
            if let answer = answers.first { Self.continueString(compact: answer, into: &writer) }
            writer.endString()
        }
        if !thoughts.isEmpty { writeThoughts(into: &writer) }
        if !images.isEmpty { writer.images(images.map { ("image/" + ($0["format"]?.string ?? ""), $0["source"]?["bytes"]) }) }
        if !calls.isEmpty { writeCalls(tools, into: &writer) }
        if !citations.isEmpty { writeCitations(into: &writer) }
    }

    private static func continueString(compact value: JSON, into writer: inout JSONWriter) {
        var text = JSONWriter(capacity: value.source.count &+ 2)
        text.string(compact: value)
        // The text of a string, quotes taken off: its escapes stand as they must.
        text.withUnsafeBytes { quoted in
            guard let document = try? JSONDocument(borrowing: quoted) else { return }
            writer.continueString(document.root)
        }
    }

    private func writeThoughts(into writer: inout JSONWriter) {
        writer.key("reasoning_content")
        writer.beginString()
        for thought in thoughts { if let text = thought["reasoningText"]?["text"] { writer.continueString(text) } }
        writer.endString()
        writer.key("thinking_blocks")
        writer.beginArray()
        for thought in thoughts {
            writer.beginObject()
            writer.key("type")
            if let text = thought["reasoningText"] {
                writer.string("thinking")
                writer.key("thinking")
                if let said = text["text"], said.isString { writer.raw(said) } else { writer.string("") }
                writer.member("signature", text.present("signature"))
            } else {
                writer.string("redacted_thinking")
                writer.member("data", thought["redactedContent"])
            }
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeCalls(_ tools: ToolNames, into writer: inout JSONWriter) {
        writer.key("tool_calls")
        writer.beginArray()
        for (position, call) in calls.enumerated() {
            writer.beginCall(id: call["toolUseId"], orElse: "call_\(position)", name: call["name"], tools)
            if let input = call.present("input") { writer.string(compact: input) } else { writer.string("{}") }
            writer.endCall()
        }
        writer.endArray()
    }

    /// Pages of the web as OpenAI's `url_citation`; all citations as they came beside them.
    private func writeCitations(into writer: inout JSONWriter) {
        let pages = citations.flatMap { $0.present("citations").elements }.filter { $0["location"]?["web"]?["url"] != nil }
        if !pages.isEmpty {
            writer.key("annotations")
            writer.beginArray()
            for page in pages { Self.write(page: page, into: &writer) }
            writer.endArray()
        }
        writer.key("provider_specific_fields")
        writer.beginObject()
        writer.key("citationsContent")
        writer.beginArray()
        for citation in citations { writer.raw(citation) }
        writer.endArray()
        writer.endObject()
    }

    static func write(page: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("url_citation")
        writer.key("url_citation")
        writer.beginObject()
        writer.member("start_index", 0)
        writer.member("end_index", 0)
        writer.key("title")
        if let title = page["title"], title.isString { writer.raw(title) } else { writer.string("") }
        writer.member("url", page["location"]?["web"]?["url"])
        writer.endObject()
        writer.endObject()
    }
}
