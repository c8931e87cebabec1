import FairleadModel

/// `messages` of `/api/chat`: content is a string, images and thinking stand beside it, arguments are objects.
struct OllamaMessages {
    private var functionNames: [String: String] = [:]

    mutating func write(_ messages: JSON, into writer: inout JSONWriter) throws(Failure) {
        writer.key("messages")
        writer.beginArray()
        for (position, message) in messages.elements.enumerated() {
            writer.beginObject()
            writer.key("role")
            let role = try MessageRole(of: message, at: position)
            switch role {
            case .system, .developer: writer.string("system")
            case .user: writer.string("user")
            case .assistant: writer.string("assistant")
            case .tool, .function: writer.string("tool")
            }
            try writeContent(message.said, of: position, into: &writer)
            if role == .assistant {
                if let reasoning = message.present("reasoning_content"), reasoning.isString {
                    writer.member("thinking", reasoning)
                }
                try writeCalls(message, at: position, into: &writer)
            } else if role == .tool || role == .function {
                writeAnswered(message, into: &writer)
            }
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeContent(_ content: JSON?, of position: Int, into writer: inout JSONWriter) throws(Failure) {
        writer.key("content")
        guard let content, !content.isNull else { return writer.string("") }
        guard content.isArray else {
            return content.isString ? writer.raw(content) : writer.string(compact: content)
        }
        var images: [InlineData] = []
        writer.beginString()
        for (index, part) in content.elements.enumerated() {
            if let text = part.isString ? part : part["text"] ?? part["refusal"], text.isString {
                writer.continueString(text)
            } else {
                images.append(try OllamaImages.image(part, at: "/messages/\(position)/content/\(index)"))
            }
        }
        writer.endString()
        OllamaImages.write(images, into: &writer)
    }

    // MARK: Calls and their results

    private mutating func writeCalls(_ message: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        let calls = message.present("tool_calls").flatMap { $0.count > 0 ? $0 : nil }
        let legacyCall = message.present("function_call")
        guard calls != nil || legacyCall != nil else { return }
        writer.key("tool_calls")
        writer.beginArray()
        if let calls {
            for (index, call) in calls.elements.enumerated() {
                let place = "/messages/\(position)/tool_calls/\(index)"
                guard let function = call.present("function") else {
                    throw Failure(.invalidRequest, "`\(place)` has no `function`: Ollama only calls functions.", param: place)
                }
                if let id = call["id"]?.string, let name = function["name"]?.string { functionNames[id] = name }
                try write(function, at: place, into: &writer)
            }
        } else if let legacyCall {
            try write(legacyCall, at: "/messages/\(position)/function_call", into: &writer)
        }
        writer.endArray()
    }

    private func write(_ function: JSON, at place: String, into writer: inout JSONWriter) throws(Failure) {
        writer.beginObject()
        writer.key("function")
        writer.beginObject()
        writer.key("name")
        if let name = function["name"], name.isString { writer.raw(name) } else { writer.string("") }
        writer.key("arguments")
        try ToolArguments.write(function["arguments"], at: place, into: &writer)
        writer.endObject()
        writer.endObject()
    }

    private func writeAnswered(_ message: JSON, into writer: inout JSONWriter) {
        let id = message["tool_call_id"].flatMap { $0.isString ? $0 : nil }
        writer.member("tool_call_id", id)
        writer.member("tool_name", id?.string.flatMap { functionNames[$0] } ?? message["name"]?.string)
    }
}
