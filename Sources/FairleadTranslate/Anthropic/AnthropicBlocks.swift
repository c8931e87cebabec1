import FairleadModel

/// The content blocks of an answer, sorted by what they are.
struct AnthropicBlocks {
    private(set) var texts: [JSON] = []
    private(set) var thoughts: [JSON] = []
    private(set) var calls: [JSON] = []
    /// The answer as the input of a tool that stood for its schema.
    private(set) var answers: [JSON] = []
    private(set) var extras = AnthropicExtras()

    private let tools: ToolNames

    private let thinking: ThinkingFormat

    init(_ content: JSON, _ tools: ToolNames, thinking: ThinkingFormat) {
        self.tools = tools
        self.thinking = thinking
        for block in content.elements {
            guard let type = block["type"] else { continue }
            if type.equals("text") {
                if let text = block["text"], text.isString { texts.append(text) }
                if let citations = block.present("citations"), citations.count > 0 { extras.add(citations, of: block["text"]) }
            } else if type.equals("tool_use"), let answer = tools.answer, block["name"]?.equals(answer) == true {
                answers.append(block["input"] ?? block)
            } else if type.equals("tool_use") || type.equals("server_tool_use") {
                calls.append(block)
            } else if type.equals("thinking") || type.equals("redacted_thinking") {
                thoughts.append(block)
            } else {
                extras.add(block, type: type.string ?? "")
            }
        }
    }

    /// Whether the model called a tool of the caller's, rather than of Anthropic's.
    var callsTools: Bool { calls.contains { $0["type"]?.equals("tool_use") == true } }

    func writeMessage(_ root: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        writer.key("content")
        if texts.isEmpty && answers.isEmpty {
            writer.null()
        } else {
            writer.saying { writer in
                writer.beginString()
                // An answer that must fit a schema is nothing but itself.
                if answers.isEmpty || !calls.isEmpty { for text in texts { writer.continueString(text) } }
                if let answer = answers.first { writer.continueString(compact: answer) }
                writer.endString()
            }
        }
        if !thoughts.isEmpty {
            if thoughts.contains(where: { $0["thinking"].map { !$0.isEmptyString } ?? false }) {
                writer.key("reasoning_content")
                writer.beginString()
                for thought in thoughts { if let text = thought["thinking"] { writer.continueString(text) } }
                writer.endString()
            }
            writer.key("thinking_blocks")
            writer.beginArray()
            for thought in thoughts { thinking.write(thought, into: &writer) }
            writer.endArray()
        }
        if !calls.isEmpty {
            writer.key("tool_calls")
            writer.beginArray()
            for call in calls { write(call, into: &writer) }
            writer.endArray()
        }
        extras.write(root, into: &writer)
        writer.endObject()
    }

    private func write(_ call: JSON, into writer: inout JSONWriter) {
        writer.beginCall(id: call["id"], name: call["name"], tools)
        if let input = call.present("input") { writer.string(compact: input) } else { writer.string("{}") }
        writer.endObject()
        Self.writeFields(of: call, into: &writer)
        writer.endObject()
    }

    /// Who has made the call, and whether it is one that Anthropic has answered itself and the caller must not.
    static func writeFields(of call: JSON, into writer: inout JSONWriter) {
        let isOfServer = call["type"]?.equals("server_tool_use") == true
        let caller = call.present("caller")
        guard isOfServer || caller != nil else { return }
        writer.key("provider_specific_fields")
        writer.beginObject()
        if isOfServer { writer.member("type", "server_tool_use") }
        writer.member("caller", caller)
        writer.endObject()
    }
}

/// What Anthropic says beside text, thoughts and calls, under the names that LiteLLM gives it in `provider_specific_fields`.
struct AnthropicExtras {
    private var citations: [Bytes] = []
    private var searchResults: [Bytes] = []
    private var toolResults: [Bytes] = []
    private var compactions: [Bytes] = []
    private var others: [Bytes] = []
    private static let limit = 10_000

    var isEmpty: Bool {
        citations.isEmpty && searchResults.isEmpty && toolResults.isEmpty && compactions.isEmpty && others.isEmpty
    }

    mutating func add(citation: JSON) {
        guard citations.count < Self.limit else { return }
        var writer = JSONWriter(capacity: citation.source.count &+ 2)
        writer.beginArray()
        writer.raw(citation)
        writer.endArray()
        citations.append(writer.finish())
    }

    /// A list of citations for a piece of text, which is told with each.
    mutating func add(_ list: JSON, of text: JSON?) {
        guard citations.count < Self.limit else { return }
        var writer = JSONWriter(capacity: list.source.count &+ 64)
        CitedText.write(list, of: text, into: &writer)
        citations.append(writer.finish())
    }

    /// Any other block.
    mutating func add(_ block: JSON, type: String) {
        let copy = Bytes(copying: UnsafeRawBufferPointer(block.source))
        switch type {
        case "web_search_tool_result", "web_fetch_tool_result":
            if searchResults.count < Self.limit { searchResults.append(copy) }
        case "compaction": if compactions.count < Self.limit { compactions.append(copy) }
        case _ where type.hasSuffix("_tool_result"): if toolResults.count < Self.limit { toolResults.append(copy) }
        default: if others.count < Self.limit { others.append(copy) }
        }
    }

    /// `provider_specific_fields` of a message, with the members of the answer itself that have no place in OpenAI's.
    func write(_ root: JSON, into writer: inout JSONWriter) {
        let container = root.present("container")
        let management = root.present("context_management")
        guard !isEmpty || container != nil || management != nil else { return }
        writer.key("provider_specific_fields")
        writer.beginObject()
        Self.write("citations", citations, into: &writer)
        Self.write("web_search_results", searchResults, into: &writer)
        Self.write("tool_results", toolResults, into: &writer)
        Self.write("compaction_blocks", compactions, into: &writer)
        Self.write("content_blocks", others, into: &writer)
        writer.member("container", container)
        writer.member("context_management", management)
        writer.endObject()
    }

    private static func write(_ key: StaticString, _ values: [Bytes], into writer: inout JSONWriter) {
        guard !values.isEmpty else { return }
        writer.key(key)
        writer.beginArray()
        for value in values { writer.raw(value) }
        writer.endArray()
    }
}
