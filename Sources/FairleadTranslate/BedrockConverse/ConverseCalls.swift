import FairleadModel

/// Calls of tools and their results.
extension ConverseContents {
    // MARK: The model's turns

    mutating func writeAssistant(
        _ message: JSON, at position: Int, names: inout ConverseToolNames, into writer: inout JSONWriter
    ) throws(Failure) {
        for block in message.present("thinking_blocks").elements where takesThought(block, of: message) {
            writeThought(block, into: &writer)
        }
        if !hasTools, (message.present("tool_calls")?.count ?? 0) > 0 || message.present("function_call") != nil {
            return tell(calls: message, into: &writer)
        }
        try writeParts(message, of: position, as: .assistant, into: &writer)
        for (index, image) in message.present("images").elements.enumerated() {
            begin(.assistant, into: &writer)
            _ = try media.write(image, at: "/messages/\(position)/images/\(index)", into: &writer)
        }
        let called = message.present("tool_calls").elements
        for (index, call) in called.enumerated() {
            let place = "/messages/\(position)/tool_calls/\(index)"
            guard let function = call.present("function"), function["name"]?.isString == true else {
                throw Failure(.invalidRequest, "`\(place)` names no function.", param: place)
            }
            begin(.assistant, into: &writer)
            try write(call: function, id: call["id"], marked: call, at: place, names: &names)
        }
        if let function = message.present("function_call"), function["name"]?.isString == true {
            begin(.assistant, into: &writer)
            try write(call: function, id: nil, marked: message, at: "/messages/\(position)/function_call", names: &names)
        }
    }

    /// Whether it is Claude's, going to a model that is or may be Claude: others refuse what they have not signed.
    private func takesThought(_ block: JSON, of message: JSON) -> Bool {
        hasThoughts && (model.isClaude || model.maker == .unknown) && ThinkingFormat(of: block, in: message) == .anthropic
    }

    /// Thoughts go back only with the signature that proves them the model's own.
    mutating func writeThought(_ block: JSON, into writer: inout JSONWriter) {
        let isRedacted = block["type"]?.equals("redacted_thinking") == true
        guard let proof = isRedacted ? block["data"] : block["signature"], proof.isString, !proof.isEmptyString else { return }
        begin(.assistant, into: &writer)
        writer.beginObject()
        writer.key("reasoningContent")
        writer.beginObject()
        if isRedacted {
            writer.member("redactedContent", proof)
        } else {
            writer.key("reasoningText")
            writer.beginObject()
            writer.key("text")
            if let text = block["thinking"], text.isString { writer.raw(text) } else { writer.string("") }
            writer.member("signature", proof)
            writer.endObject()
        }
        writer.endObject()
        writer.endObject()
    }

    private mutating func write(
        call function: JSON, id: JSON?, marked: JSON, at place: String, names: inout ConverseToolNames
    ) throws(Failure) {
        var block = JSONWriter()
        block.beginObject()
        block.key("toolUse")
        block.beginObject()
        block.key("toolUseId")
        if let id, id.isString, !id.isEmptyString {
            guard ids.insert(id.string ?? "").inserted else { return }
            ConverseToolNames.write(id: id, into: &block)
        } else {
            legacyCalls &+= 1
            block.string("call_\(legacyCalls)")
        }
        block.key("name")
        if let name = function["name"] { names.write(name, into: &block) }
        block.key("input")
        try ToolArguments.write(function["arguments"].flatMap { Self.isBlank($0) && $0.isString ? nil : $0 }, at: place, into: &block)
        block.endObject()
        block.endObject()
        calls.append(block.finish())
        guard let control = marked.present("cache_control"), model.takesCachePoints else { return }
        var mark = JSONWriter(capacity: 48)
        Self.writeCachePoint(control, model, into: &mark)
        calls.append(mark.finish())
    }

    private mutating func tell(calls message: JSON, into writer: inout JSONWriter) {
        var lines: [String] = []
        if let content = message.present("content") {
            let texts = content.isString ? [content] : content.elements.compactMap { $0["text"] }
            let said = texts.compactMap(\.string).joined()
            if !said.isEmpty { lines.append(said) }
        }
        var calls = message.present("tool_calls").elements
        if message.present("function_call") != nil { calls.append(message) }
        for call in calls {
            let function = call["function"] ?? call["function_call"]
            let label = call["id"]?.string.map { "tool call \($0)" } ?? "tool call"
            lines.append("[\(label): \(function?["name"]?.string ?? "unknown_tool")(\(function?["arguments"]?.string ?? ""))]")
        }
        begin(.assistant, into: &writer)
        Self.writeText(lines.joined(separator: "\n"), into: &writer)
    }

    // MARK: Results of tools

    mutating func writeResult(_ message: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        let id = message["tool_call_id"].flatMap { $0.isString && !$0.isEmptyString ? $0 : nil }
        guard hasTools else { return try tellResult(message, id: id, at: position, into: &writer) }
        begin(.user, into: &writer)
        if let id, !ids.insert(id.string ?? "").inserted { return }
        writer.beginObject()
        writer.key("toolResult")
        writer.beginObject()
        writer.key("toolUseId")
        if let id { ConverseToolNames.write(id: id, into: &writer) } else { writer.string("call_\(max(legacyCalls, 1))") }
        writer.key("content")
        writer.beginArray()
        let content = message.present("content")
        if let content, content.isString {
            if !Self.isBlank(content) { Self.writeText(content, into: &writer) }
        } else if let content, content.isObject {
            writer.beginObject()
            writer.member("json", content)
            writer.endObject()
        }
        for (index, part) in content.elements.enumerated() {
            if let text = part["text"] ?? (part.isString ? part : nil) {
                if !Self.isBlank(text) { Self.writeText(text, into: &writer) }
            } else {
                _ = try media.write(part, at: "/messages/\(position)/content/\(index)", into: &writer)
            }
        }
        writer.endArray()
        if message["is_error"]?.bool == true || message["status"]?.equals("error") == true {
            writer.key("status")
            writer.string("error")
        }
        writer.endObject()
        writer.endObject()
        if message.present("cache_control") != nil {
            writeCachePoint(message, into: &writer)
        } else if let part = content?.elements.first(where: { $0.present("cache_control") != nil }) {
            writeCachePoint(part, into: &writer)
        }
    }

    private mutating func tellResult(_ message: JSON, id: JSON?, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        let content = message.present("content")
        var text = content?.string ?? ""
        for part in content.elements { text += (part["text"] ?? part).string ?? "" }
        begin(.user, into: &writer)
        let label: String = id?.string ?? message["name"]?.string ?? "unknown"
        Self.writeText("[tool result for \(label): \(text)]", into: &writer)
        hasText = true
        for (index, part) in content.elements.enumerated() where ConverseMedia.isMedia(part) {
            _ = try media.write(part, at: "/messages/\(position)/content/\(index)", into: &writer)
        }
    }
}
