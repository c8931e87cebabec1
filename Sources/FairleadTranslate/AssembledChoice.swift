import FairleadModel

/// A text that comes in pieces, kept as it is written in JSON.
final class AssembledText {
    private var bytes = ByteWriter(capacity: 0)

    var isEmpty: Bool { bytes.count == 0 }
    var count: Int { bytes.count }

    /// Tokens of it, escapes taken for what they look like.
    var tokensAsWritten: Int {
        var counter = TokenCounter()
        bytes.withUnsafeBytes { counter.add($0) }
        return counter.tokens
    }

    func append(_ escaped: UnsafeBufferPointer<UInt8>) { bytes.append(escaped) }

    func append(_ string: JSON) {
        guard string.isString else { return }
        bytes.append(UnsafeBufferPointer(rebasing: string.source.dropFirst().dropLast()))
    }

    func write(into writer: inout JSONWriter) {
        bytes.withUnsafeBytes { writer.string(escaped: $0) }
    }
}

/// One choice of a reply, as far as the chunks have told it.
final class AssembledChoice {
    final class Call {
        let index: Int
        var id: Bytes?
        var type: Bytes?
        var name = AssembledText()
        let arguments = AssembledText()
        /// A call of a custom tool, whose `arguments` are the text it is given.
        var isCustom = false
        var specificFields: Bytes?

        init(index: Int) { self.index = index }
    }

    /// A piece of thinking; its signature comes with the last of its deltas.
    final class Thought {
        let text = AssembledText()
        var signature: Bytes?
        var format: Bytes?
        /// A block that is no text, such as one that was redacted.
        var whole: Bytes?
    }

    private static let limit = 1024

    let index: Int
    let content = AssembledText()
    let reasoning = AssembledText()
    let refusal = AssembledText()
    private var hasContent = false
    private var calls: [Call] = []
    private var legacyCall: Call?
    private var thoughts: [Thought] = []
    private var logprobs: (content: [Bytes], refusal: [Bytes])?
    private var finish: Bytes?
    /// Lists of the message that grow with each delta: `images`, `annotations`.
    private var lists: [(name: String, elements: [Bytes])] = []
    /// Anything else a delta or a choice says, the last of each name.
    private var messageMembers: [(name: String, value: Bytes)] = []
    /// What the deltas say in `provider_specific_fields`, whose lists grow too.
    private var fieldLists: [(name: String, elements: [Bytes])] = []
    private var fields: [(name: String, value: Bytes)] = []
    private var choiceMembers: [(name: String, value: Bytes)] = []

    init(index: Int) { self.index = index }

    var texts: [AssembledText] { [content, reasoning, refusal] + calls.map(\.arguments) }

    var hasEnded: Bool { finish != nil }

    /// It is a text, perhaps after some thinking, and has not ended.
    var isOpenText: Bool {
        calls.isEmpty && legacyCall == nil && refusal.isEmpty && finish == nil && !lists.contains { $0.name == "images" }
            && !messageMembers.contains { $0.name == "audio" }
    }

    private static func copy(_ value: JSON) -> Bytes { Bytes(copying: UnsafeRawBufferPointer(value.source)) }

    static func tooMany(_ what: String) -> Failure { Failure(.limit, "The stream has more than \(limit) \(what).") }

    private static func put(_ key: JSON, _ value: JSON, into members: inout [(name: String, value: Bytes)]) throws(Failure) {
        let name = key.string ?? ""
        if let position = members.firstIndex(where: { $0.name == name }) {
            members[position].value = copy(value)
        } else {
            guard members.count < limit else { throw Self.tooMany("members") }
            members.append((name, copy(value)))
        }
    }

    // MARK: Chunks

    func append(_ choice: JSON) throws(Failure) {
        for (key, value) in choice.members where !value.isNull {
            if key.equals("delta") {
                try append(delta: value)
            } else if key.equals("finish_reason") {
                finish = Self.copy(value)
            } else if key.equals("logprobs") {
                append(logprobs: value)
            } else if !key.equals("index") {
                try Self.put(key, value, into: &choiceMembers)
            }
        }
    }

    private func append(delta: JSON) throws(Failure) {
        for (key, value) in delta.members where !value.isNull {
            if key.equals("content") {
                hasContent = true
                content.append(value)
            } else if key.equals("reasoning_content") {
                reasoning.append(value)
            } else if key.equals("refusal") {
                refusal.append(value)
            } else if key.equals("tool_calls") {
                for call in value.elements { try append(call: call) }
            } else if key.equals("function_call") {
                let call = legacyCall ?? Call(index: 0)
                legacyCall = call
                append(function: value, to: call)
            } else if key.equals("thinking_blocks") {
                for block in value.elements { try append(block: block) }
            } else if value.isArray {
                try append(list: value, to: &lists, named: key.string ?? "")
            } else if key.equals("provider_specific_fields"), value.isObject {
                for (name, field) in value.members {
                    if field.isArray {
                        try append(list: field, to: &fieldLists, named: name.string ?? "")
                    } else {
                        try Self.put(name, field, into: &fields)
                    }
                }
            } else if !key.equals("role") {
                try Self.put(key, value, into: &messageMembers)
            }
        }
    }

    func knownCall(at index: Int) -> Call? { calls.first { $0.index == index } }

    private func call(at index: Int) throws(Failure) -> Call {
        if let call = knownCall(at: index) { return call }
        guard calls.count < Self.limit else { throw Self.tooMany("tool calls") }
        let call = Call(index: index)
        calls.append(call)
        return call
    }

    private func append(call value: JSON) throws(Failure) {
        let call = try call(at: value["index"]?.int ?? 0)
        if let id = value["id"], id.isString, call.id == nil { call.id = Self.copy(id) }
        if let type = value["type"], type.isString, call.type == nil { call.type = Self.copy(type) }
        if let fields = value.present("provider_specific_fields") { call.specificFields = Self.copy(fields) }
        if let function = value["function"] { append(function: function, to: call) }
        if let custom = value["custom"] {
            call.isCustom = true
            if let name = custom["name"] { call.name.append(name) }
            if let input = custom["input"] { call.arguments.append(input) }
        }
    }

    private func append(function: JSON, to call: Call) {
        if let name = function["name"] { call.name.append(name) }
        if let arguments = function["arguments"] { call.arguments.append(arguments) }
    }

    private func append(block: JSON) throws(Failure) {
        guard let text = block["thinking"], text.isString else {
            let thought = Thought()
            thought.whole = Self.copy(block)
            return try add(thought)
        }
        var current = thoughts.last
        if current == nil || current?.signature != nil || current?.whole != nil {
            let next = Thought()
            try add(next)
            current = next
        }
        current?.text.append(text)
        if let signature = block["signature"], signature.isString, !signature.isEmptyString {
            current?.signature = Self.copy(signature)
        }
        if let format = block["format"], format.isString { current?.format = Self.copy(format) }
    }

    private func add(_ thought: Thought) throws(Failure) {
        guard thoughts.count < Self.limit else { throw Self.tooMany("pieces of thinking") }
        thoughts.append(thought)
    }

    private func append(
        list: JSON, to lists: inout [(name: String, elements: [Bytes])], named name: String
    ) throws(Failure) {
        let position = lists.firstIndex { $0.name == name } ?? lists.count
        if position == lists.count {
            guard lists.count < Self.limit else { throw Self.tooMany("lists") }
            lists.append((name, []))
        }
        lists[position].elements += list.elements.map { Self.copy($0) }
    }

    private func append(logprobs value: JSON) {
        var known = logprobs ?? ([], [])
        known.content += value["content"]?.elements.map { Self.copy($0) } ?? []
        known.refusal += value["refusal"]?.elements.map { Self.copy($0) } ?? []
        logprobs = known
    }

    // MARK: The choice

    func write(into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("index", index)
        writer.key("message")
        writeMessage(into: &writer)
        writer.key("logprobs")
        if let logprobs {
            writer.beginObject()
            write("content", logprobs.content, into: &writer)
            write("refusal", logprobs.refusal, into: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.key("finish_reason")
        if let finish { writer.raw(finish) } else { writer.string("stop") }
        for (name, value) in choiceMembers {
            writer.key(name)
            writer.raw(value)
        }
        writer.endObject()
    }

    private func write(_ name: StaticString, _ tokens: [Bytes], into writer: inout JSONWriter) {
        writer.key(name)
        guard !tokens.isEmpty else { return writer.null() }
        writer.beginArray()
        for token in tokens { writer.raw(token) }
        writer.endArray()
    }

    private func writeMessage(into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        writer.key("content")
        let saysNothing = content.isEmpty && (!hasContent || !calls.isEmpty || legacyCall != nil || !refusal.isEmpty)
        if saysNothing { writer.null() } else { content.write(into: &writer) }
        writer.key("refusal")
        if refusal.isEmpty { writer.null() } else { refusal.write(into: &writer) }
        if !reasoning.isEmpty {
            writer.key("reasoning_content")
            reasoning.write(into: &writer)
        }
        if !thoughts.isEmpty { writeThoughts(into: &writer) }
        if !calls.isEmpty { writeCalls(into: &writer) }
        if let legacyCall {
            writer.key("function_call")
            writeFunction(legacyCall, into: &writer)
        }
        Self.write(lists, messageMembers, into: &writer)
        if !fieldLists.isEmpty || !fields.isEmpty {
            writer.key("provider_specific_fields")
            writer.beginObject()
            Self.write(fieldLists, fields, into: &writer)
            writer.endObject()
        }
        writer.endObject()
    }

    private static func write(
        _ lists: [(name: String, elements: [Bytes])], _ members: [(name: String, value: Bytes)], into writer: inout JSONWriter
    ) {
        for (name, elements) in lists {
            writer.key(name)
            writer.beginArray()
            for element in elements { writer.raw(element) }
            writer.endArray()
        }
        for (name, value) in members {
            writer.key(name)
            writer.raw(value)
        }
    }

    private func writeThoughts(into writer: inout JSONWriter) {
        writer.key("thinking_blocks")
        writer.beginArray()
        for thought in thoughts {
            if let whole = thought.whole {
                writer.raw(whole)
                continue
            }
            writer.beginObject()
            writer.key("type")
            writer.string("thinking")
            writer.key("thinking")
            thought.text.write(into: &writer)
            if let signature = thought.signature {
                writer.key("signature")
                writer.raw(signature)
            }
            if let format = thought.format {
                writer.key(ThinkingFormat.key)
                writer.raw(format)
            }
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeCalls(into writer: inout JSONWriter) {
        writer.key("tool_calls")
        writer.beginArray()
        for call in calls.sorted(by: { $0.index < $1.index }) {
            writer.beginObject()
            writer.key("id")
            if let id = call.id { writer.raw(id) } else { writer.string("") }
            writer.key("type")
            if let type = call.type {
                writer.raw(type)
            } else {
                writer.string(call.isCustom ? "custom" as StaticString : "function")
            }
            writer.key(call.isCustom ? "custom" as StaticString : "function")
            writeFunction(call, into: &writer)
            if let fields = call.specificFields {
                writer.key("provider_specific_fields")
                writer.raw(fields)
            }
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeFunction(_ call: Call, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("name")
        call.name.write(into: &writer)
        writer.key(call.isCustom ? "input" as StaticString : "arguments")
        call.arguments.write(into: &writer)
        writer.endObject()
    }
}
