import FairleadModel

/// The content of a message as Anthropic's blocks.
struct AnthropicContent {
    /// Which kinds of blocks there is a place for.
    enum Taken { case text, all, allButThinking }

    let takesInlineMediaOnly: Bool
    /// Whose thoughts are taken.
    let thinking: ThinkingFormat

    /// Blocks that are Anthropic's own, which callers may write as they stand.
    private static let own: Set<String> = [
        "image", "document", "search_result", "tool_result", "container_upload", "tool_use", "server_tool_use", "thinking",
        "redacted_thinking", "web_search_tool_result", "web_fetch_tool_result", "code_execution_tool_result",
        "bash_code_execution_tool_result", "text_editor_code_execution_tool_result", "tool_search_tool_result", "mcp_tool_use",
        "mcp_tool_result", "tool_reference", "compaction",
    ]

    /// Empty blocks of text are refused by the API, and left out.
    static func saysSomething(_ message: JSON, trims: Bool = false) -> Bool {
        guard let content = message.said else { return false }
        if content.isString { return !content.isEmptyString && !(trims && isBlank(content)) }
        return content.elements.contains { part in
            guard let text = text(of: part) else { return true }
            return !text.isEmptyString && !(trims && isBlank(text))
        }
    }

    static func holdsThinking(_ message: JSON) -> Bool {
        message["content"]?.elements.contains { isThinking($0) } ?? false
    }

    /// Whether a file of the Files API is referred to.
    static func namesFile(_ message: JSON) -> Bool {
        message["content"]?.elements.contains { part in
            part["source"]?["file_id"] != nil || part["type"]?.equals("container_upload") == true
                || part["file"]?["file_id"]?.string.map { !isURL($0) } ?? false
        } ?? false
    }

    /// Writes the blocks. With `trims` the last of them is what the model goes on from, which must not end in white space.
    func write(
        _ message: JSON, at position: Int, trims: Bool, takes taken: Taken, marks: Bool = true, into writer: inout JSONWriter
    ) throws(Failure) {
        guard let content = message.said else { return }
        let mark = marks ? message.present("cache_control") : nil
        if content.isString {
            if !content.isEmptyString { Self.write(text: content, mark: mark, trims: trims, into: &writer) }
            return
        }
        let last = content.count - 1
        for (index, part) in content.elements.enumerated() {
            let mark = part.present("cache_control") ?? (index == last ? mark : nil)
            if let text = Self.text(of: part) {
                if !text.isEmptyString { Self.write(text: text, mark: mark, trims: trims && index == last, into: &writer) }
                continue
            }
            let type = part["type"]?.string ?? "none"
            let isOwn = Self.own.contains(type)
            if Self.isThinking(part) {
                if taken == .all, ThinkingFormat.anthropicTakes(part, in: message, of: thinking) {
                    ThinkingFormat.writeUnmarked(part, into: &writer)
                }
            } else if taken != .text, isOwn {
                try checkSource(part["source"], at: "/messages/\(position)/content/\(index)")
                writer.raw(part)
            } else if taken != .text, let media = AnthropicMedia(part) {
                if takesInlineMediaOnly, !media.isInline { throw Self.notInline("/messages/\(position)/content/\(index)") }
                media.write(mark: mark, into: &writer)
            } else {
                throw Failure(
                    .invalidRequest,
                    "`messages[\(position)].content[\(index)]` is of a type (\(type)) that Anthropic does not support"
                        + (taken == .text ? " in instructions: write text." : ": write text, image_url or file."),
                    param: "/messages/\(position)/content/\(index)")
            }
        }
    }

    private func checkSource(_ source: JSON?, at place: String) throws(Failure) {
        guard takesInlineMediaOnly, let type = source?["type"], type.equals("url") || type.equals("file") else { return }
        throw Self.notInline(place)
    }

    private static func notInline(_ place: String) -> Failure {
        Failure(
            .invalidRequest,
            "`\(place)` names a file or an address, which Anthropic's models on Vertex AI and Bedrock do not read: give the data itself, "
                + "as a base64 `data:` URL.", param: place)
    }

    private static func isThinking(_ part: JSON) -> Bool {
        part["type"]?.equals("thinking") == true || part["type"]?.equals("redacted_thinking") == true
    }

    private static func text(of part: JSON) -> JSON? {
        if part.isString { return part }
        guard let type = part["type"] else { return part["text"].flatMap { $0.isString ? $0 : nil } }
        if type.equals("text") { return part["text"].flatMap { $0.isString ? $0 : nil } }
        if type.equals("refusal") { return part["refusal"].flatMap { $0.isString ? $0 : nil } }
        return nil
    }

    private static func isBlank(_ text: JSON) -> Bool { text.string?.allSatisfy(\.isWhitespace) ?? true }

    private static func write(text: JSON, mark: JSON?, trims: Bool, into writer: inout JSONWriter) {
        var trimmed: String?
        if trims, let whole = text.string, whole.last?.isWhitespace == true {
            var rest = Substring(whole)
            while rest.last?.isWhitespace == true { rest.removeLast() }
            if rest.isEmpty { return }
            trimmed = String(rest)
        }
        writer.beginObject()
        writer.key("type")
        writer.string("text")
        writer.key("text")
        if let trimmed { writer.string(trimmed) } else { writer.raw(text) }
        writer.member("cache_control", mark)
        writer.endObject()
    }

    static func isURL(_ text: String) -> Bool { text.hasPrefix("https://") || text.hasPrefix("http://") }
}
