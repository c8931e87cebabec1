import FairleadModel

/// `messages` and `system`, from the messages of a request.
///
/// Consecutive messages of one side become one turn. Results of tools are the user's, whatever role they came in.
struct AnthropicMessages {
    private enum Turn { case user, assistant }

    private let content: AnthropicContent
    private let names: AnthropicToolNames
    private let sendsThinking: Bool
    private var turns = Turns<Turn>(contents: "content")
    /// Calls in the form of old have no ids: each gets one, which the result of that name takes up.
    private var legacyCalls: [(name: String, id: String)] = []
    private(set) var usesTools = false
    private(set) var hasFiles = false

    init(_ service: AnthropicService, _ names: AnthropicToolNames, sendsThinking: Bool, thinking: ThinkingFormat) {
        self.names = names
        content = AnthropicContent(takesInlineMediaOnly: service.takesInlineMediaOnly, thinking: thinking)
        self.sendsThinking = sendsThinking
    }

    mutating func write(_ messages: JSON, into writer: inout JSONWriter) throws(Failure) {
        var lastSpoken: Int?
        var hasSystem = false
        for (position, message) in messages.elements.enumerated() {
            if MessageRole.isSystem(message) { hasSystem = true } else { lastSpoken = position }
        }
        writer.key("messages")
        writer.beginArray()
        var hasTurns = false
        for (position, message) in messages.elements.enumerated() where !MessageRole.isSystem(message) {
            try write(message, at: position, isLast: position == lastSpoken, into: &writer)
            hasTurns = hasTurns || turns.side != nil
        }
        turns.end(into: &writer)
        writer.endArray()
        guard hasTurns else {
            throw Failure(
                .invalidRequest,
                lastSpoken == nil
                    ? "`messages` has only instructions: Anthropic needs at least one user message."
                    : "No user message in `messages` has any text: Anthropic needs at least one that does.",
                param: "messages")
        }
        if hasSystem { try writeSystem(messages, into: &writer) }
    }

    /// Instructions have a place of their own, wherever in the conversation they were given.
    private mutating func writeSystem(_ messages: JSON, into writer: inout JSONWriter) throws(Failure) {
        writer.key("system")
        writer.beginArray()
        for (position, message) in messages.elements.enumerated() where MessageRole.isSystem(message) {
            try content.write(message, at: position, trims: false, takes: .text, into: &writer)
        }
        writer.endArray()
    }

    // MARK: Turns

    private mutating func begin(_ next: Turn, into writer: inout JSONWriter) {
        turns.begin(next, as: next == .user ? "user" : "assistant", into: &writer)
    }

    private mutating func write(_ message: JSON, at position: Int, isLast: Bool, into writer: inout JSONWriter) throws(Failure) {
        switch try MessageRole(of: message, at: position) {
        case .system, .developer: return
        case .user:
            guard AnthropicContent.saysSomething(message) else { return }
            begin(.user, into: &writer)
            hasFiles = hasFiles || AnthropicContent.namesFile(message)
            try content.write(message, at: position, trims: false, takes: .all, into: &writer)
        case .assistant: try writeAssistant(message, at: position, isLast: isLast, into: &writer)
        case .tool, .function:
            if ServerCalls.isAnswered(by: message) { return }
            begin(.user, into: &writer)
            try writeResult(message, at: position, into: &writer)
        }
    }

    // MARK: The assistant's turns

    private mutating func writeAssistant(
        _ message: JSON, at position: Int, isLast: Bool, into writer: inout JSONWriter
    ) throws(Failure) {
        let calls = message.present("tool_calls").flatMap { $0.count > 0 ? $0 : nil }
        let legacyCall = message.present("function_call")
        let hasContent = AnthropicContent.saysSomething(message, trims: isLast && calls == nil)
        // A turn in which nothing is said does not end the user's.
        guard hasContent || calls != nil || legacyCall != nil else { return }
        begin(.assistant, into: &writer)
        for block in message["provider_specific_fields"]?["compaction_blocks"]?.elements.map({ $0 }) ?? [] { writer.raw(block) }
        let serverCalls = ServerCalls(message)
        if sendsThinking, !AnthropicContent.holdsThinking(message) {
            // The API knows its thoughts by their places: each before what the server did next.
            var thoughts = ThinkingFormat.forAnthropic(message, of: content.thinking)[...]
            serverCalls.write(thoughts: &thoughts, into: &writer)
            for thought in thoughts { ThinkingFormat.writeUnmarked(thought, into: &writer) }
        } else {
            var none: ArraySlice<JSON> = []
            serverCalls.write(thoughts: &none, into: &writer)
        }
        if hasContent {
            try content.write(
                message, at: position, trims: isLast && calls == nil, takes: sendsThinking ? .all : .allButThinking, into: &writer)
        }
        for (index, call) in (calls?.elements.map { $0 } ?? []).enumerated() where !ServerCalls.isOne(call) {
            let place = "/messages/\(position)/tool_calls/\(index)"
            guard let function = call.present("function") else {
                throw Failure(.invalidRequest, "`\(place)` has no `function`: Anthropic only calls functions.", param: place)
            }
            let mark = call.present("cache_control") ?? function.present("cache_control")
            try writeCall(function, id: Self.id(call["id"]) ?? "call_\(position)_\(index)", mark: mark, at: place, into: &writer)
        }
        if let legacyCall {
            let id = "call_\(position)"
            legacyCalls.append((legacyCall["name"]?.string ?? "", id))
            try writeCall(legacyCall, id: id, mark: nil, at: "/messages/\(position)/function_call", into: &writer)
        }
    }

    private mutating func writeCall(
        _ function: JSON, id: String, mark: JSON?, at place: String, into writer: inout JSONWriter
    ) throws(Failure) {
        guard let name = function["name"], name.isString else {
            throw Failure(.invalidRequest, "`\(place)` names no function.", param: place)
        }
        usesTools = true
        writer.beginObject()
        writer.key("type")
        writer.string("tool_use")
        writer.member("id", id)
        names.write(name, into: &writer)
        writer.key("input")
        try ToolArguments.write(function["arguments"], at: place, into: &writer)
        writer.member("cache_control", mark)
        writer.endObject()
    }

    /// An id of letters, digits, `_` and `-`, without a signature that LiteLLM may have put behind it.
    private static func id(_ value: JSON?) -> String? {
        guard let value, value.isString, !value.isEmptyString, var id = value.string else { return nil }
        if id.holds("__thought__"), let end = id.indices.first(where: { id[$0...].hasPrefix("__thought__") }) {
            id = String(id[..<end])
        }
        return AnthropicToolNames.fitted(id: id)
    }

    // MARK: Results of tools

    private mutating func writeResult(_ message: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        guard let id = Self.id(message["tool_call_id"]) ?? takeLegacyCall(message["name"]?.string) else {
            throw Failure(
                .invalidRequest, "`messages[\(position)]` answers no call: give it the `tool_call_id` of one.",
                param: "/messages/\(position)/tool_call_id")
        }
        usesTools = true
        writer.beginObject()
        writer.key("type")
        writer.string("tool_result")
        writer.member("tool_use_id", id)
        if let result = message.present("content") {
            writer.key("content")
            if result.isString {
                writer.raw(result)
            } else {
                hasFiles = hasFiles || AnthropicContent.namesFile(message)
                writer.beginArray()
                try content.write(message, at: position, trims: false, takes: .all, marks: false, into: &writer)
                writer.endArray()
            }
        }
        if message["is_error"]?.bool == true {
            writer.key("is_error")
            writer.bool(true)
        }
        writer.member("cache_control", message.present("cache_control"))
        writer.endObject()
    }

    private mutating func takeLegacyCall(_ name: String?) -> String? {
        guard let position = legacyCalls.firstIndex(where: { $0.name == name }) else { return nil }
        return legacyCalls.remove(at: position).id
    }
}
