import FairleadModel

/// `instructions` and the items of `input`, from the messages of a request: what a message of the assistant says and calls
/// become items of their own, in the order in which the model had given them.
struct OpenAIResponsesInput {
    let provider: String
    /// Calls of custom tools, whose results are items of another type.
    private var customCalls: Set<String> = []
    /// How many calls of the old kind, which have no ids, there were, and what they called.
    private var legacyCalls: [(name: String, id: String)] = []

    init(provider: String) { self.provider = provider }

    mutating func write(_ messages: JSON, hasInstructions: Bool, into writer: inout JSONWriter) throws(Failure) {
        let all = Array(messages.elements)
        for (position, message) in all.enumerated() where !message.isObject {
            throw Failure(.invalidRequest, "`messages[\(position)]` must be an object.", param: "/messages/\(position)")
        }
        let leading = hasInstructions ? 0 : all.prefix { Self.isInstruction($0) }.count
        // The API takes no empty input: instructions that stand alone are said.
        let told = leading == all.count ? 0 : leading
        if told > 0 {
            writer.key("instructions")
            writer.beginString()
            for (position, message) in all.prefix(told).enumerated() {
                if position > 0 { writer.continueString("\n\n" as String) }
                if let content = message["content"] { Self.continueText(content, into: &writer) }
            }
            writer.endString()
        }
        writer.key("input")
        writer.beginArray()
        for (position, message) in all.enumerated().dropFirst(told) { try write(message, at: position, into: &writer) }
        writer.endArray()
    }

    /// A system message of nothing but text.
    private static func isInstruction(_ message: JSON) -> Bool {
        guard message["role"]?.equals("system") == true, let content = message["content"] else { return false }
        return content.isString || content.isArray && content.elements.allSatisfy { isText($0) }
    }

    private static func isText(_ part: JSON) -> Bool { part["type"]?.equals("text") == true && part["text"]?.isString == true }

    private static func continueText(_ content: JSON, into writer: inout JSONWriter) {
        writer.continueString(content)
        for part in content.elements { if let text = part["text"] { writer.continueString(text) } }
    }

    // MARK: Messages

    private mutating func write(_ message: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        switch try MessageRole(of: message, at: position) {
        case .user, .system, .developer:
            guard let content = message.present("content") else {
                throw Failure(.invalidRequest, "`messages[\(position)]` has no content.", param: "/messages/\(position)/content")
            }
            begin(role: message["role"]?.string ?? "", into: &writer)
            writer.key("content")
            try write(content: content, at: position, into: &writer)
            writer.endObject()
        case .assistant: try writeAssistant(message, at: position, into: &writer)
        case .tool: try writeResult(message, of: message["tool_call_id"]?.string, at: position, into: &writer)
        case .function:
            let name = message["name"]?.string
            try writeResult(message, of: legacyCalls.last { $0.name == name }?.id ?? legacyCalls.last?.id, at: position, into: &writer)
        }
    }

    private func begin(role: String, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("message")
        writer.key("role")
        writer.string(role)
    }

    private mutating func writeAssistant(_ message: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        OpenAIResponsesReasoning.write(message, into: &writer)
        let content = message.said.flatMap { $0.isEmptyString || $0.isArray && $0.count == 0 ? nil : $0 }
        if let content {
            begin(role: "assistant", into: &writer)
            writer.member("phase", message["provider_specific_fields"]?.present("phase"))
            writer.key("content")
            try writeSaid(content, at: position, into: &writer)
            writer.endObject()
        }
        if let calls = message.present("tool_calls") {
            for call in calls.elements { try write(call: call, at: position, into: &writer) }
        }
        if let call = message.present("function_call") {
            let id = "call_\(position)"
            legacyCalls.append((call["name"]?.string ?? "", id))
            writer.beginObject()
            writer.key("type")
            writer.string("function_call")
            writer.key("call_id")
            writer.string(id)
            Self.write(function: call, into: &writer)
            writer.endObject()
        }
    }

    /// Text alone; the API takes what the assistant had said as one string.
    private func writeSaid(_ content: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        if content.isString { return writer.raw(content) }
        writer.beginString()
        for (index, part) in content.elements.enumerated() {
            guard let text = part["text"] ?? part["refusal"] ?? (part.isString ? part : nil) else {
                throw unsupported(part, at: position, index)
            }
            writer.continueString(text)
        }
        writer.endString()
    }

    private mutating func write(call: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        let id = call["id"]?.string ?? ""
        writer.beginObject()
        writer.key("type")
        if let custom = call.present("custom") {
            customCalls.insert(id)
            writer.string("custom_tool_call")
            writer.key("call_id")
            writer.string(id)
            writer.member("name", custom["name"])
            writer.key("input")
            if let input = custom["input"], input.isString { writer.raw(input) } else { writer.string("") }
        } else {
            guard let function = call.present("function") else {
                throw Failure(
                    .invalidRequest, "A call of `messages[\(position)]` names no function.", param: "/messages/\(position)/tool_calls")
            }
            writer.string("function_call")
            writer.key("call_id")
            writer.string(id)
            Self.write(function: function, into: &writer)
        }
        writer.endObject()
    }

    private static func write(function: JSON, into writer: inout JSONWriter) {
        writer.member("name", function["name"])
        writer.key("arguments")
        if let arguments = function.present("arguments") {
            OpenAIChatRepairs.write(arguments: arguments, into: &writer)
        } else {
            writer.string("{}")
        }
    }

    private func writeResult(_ message: JSON, of id: String?, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        guard let id else {
            throw Failure(
                .invalidRequest, "`messages[\(position)]` does not say which call it answers.",
                param: "/messages/\(position)/tool_call_id")
        }
        writer.beginObject()
        writer.key("type")
        writer.string(customCalls.contains(id) ? "custom_tool_call_output" as StaticString : "function_call_output")
        writer.key("call_id")
        writer.string(id)
        writer.key("output")
        if let content = message.present("content") {
            try write(content: content, at: position, into: &writer)
        } else {
            writer.string("")
        }
        writer.endObject()
    }

    // MARK: Content

    /// Text as one string, which every server takes; anything else as a list of parts.
    private func write(content: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        if content.isString { return writer.raw(content) }
        guard content.isArray else {
            throw Failure(
                .invalidRequest, "`messages[\(position)].content` must be a string or a list of parts.",
                param: "/messages/\(position)/content")
        }
        writer.beginArray()
        for (index, part) in content.elements.enumerated() { try write(part, at: position, index, into: &writer) }
        writer.endArray()
    }

    private func write(_ part: JSON, at position: Int, _ index: Int, into writer: inout JSONWriter) throws(Failure) {
        let type = part["type"]
        if part.isString || Self.isText(part) {
            writer.beginObject()
            writer.key("type")
            writer.string("input_text")
            writer.member("text", part.isString ? part : part["text"])
        } else if type?.equals("image_url") == true, let image = part["image_url"], let url = image.isString ? image : image["url"] {
            writer.beginObject()
            writer.key("type")
            writer.string("input_image")
            writer.member("image_url", url)
            writer.key("detail")
            if let detail = image.present("detail") { writer.raw(detail) } else { writer.string("auto") }
        } else if type?.equals("file") == true, let file = part["file"] {
            writer.beginObject()
            writer.key("type")
            writer.string("input_file")
            Self.write(file: file, into: &writer)
        } else if type?.string?.hasPrefix("input_") == true, type?.equals("input_audio") == false {
            // A part in the API's own form.
            return writer.raw(part)
        } else {
            throw unsupported(part, at: position, index)
        }
        writer.member("prompt_cache_breakpoint", part.present("prompt_cache_breakpoint"))
        writer.endObject()
    }

    private static func write(file: JSON, into writer: inout JSONWriter) {
        if let id = file.present("file_id") {
            let isAddress = id.string.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
            writer.member(isAddress ? "file_url" : "file_id", id)
        }
        writer.member("file_url", file.present("file_url"))
        if let data = file.present("file_data") {
            writer.member("filename", file.present("filename"))
            writer.member("file_data", data)
        }
    }

    private func unsupported(_ part: JSON, at position: Int, _ index: Int) -> Failure {
        Failure(
            .unsupportedParameter,
            "The Responses API of \(provider) does not take a content part of type `\(part["type"]?.string ?? "")` here: give it as "
                + "text, or use another model.",
            param: "/messages/\(position)/content/\(index)")
    }
}
