import FairleadModel

/// `contents` and `systemInstruction`, from the messages of a request.
///
/// Consecutive messages of one side become one turn. Results of tools are a turn of the user's, found under the name of the
/// function that the call with their id had.
struct GeminiContents {
    private enum Turn { case user, model, results }

    let generation: GeminiGeneration
    /// Texts of the system messages, which have a place of their own.
    private(set) var system: [JSON] = []
    private var turns = Turns<Turn>(contents: "parts")
    private var functionNames: [String: String] = [:]

    init(_ generation: GeminiGeneration) { self.generation = generation }

    /// Writes the members `contents` and, where there is one, `systemInstruction`.
    mutating func write(_ messages: JSON, into writer: inout JSONWriter) throws(Failure) {
        for (position, message) in messages.elements.enumerated() where MessageRole.isSystem(message) {
            guard let content = message.present("content") else { continue }
            if content.isString, !content.isEmptyString { system.append(content) }
            for (index, part) in content.elements.enumerated() {
                guard let text = part.isString ? part : part["text"], text.isString else {
                    throw UnknownPart.instruction(part, position, index, of: "Gemini")
                }
                if !text.isEmptyString { system.append(text) }
            }
        }
        writer.key("contents")
        writer.beginArray()
        if generation.isTunedModel, !system.isEmpty {
            begin(.user, into: &writer)
            for text in system { Self.writeText(text, into: &writer) }
        }
        for (position, message) in messages.elements.enumerated() where !MessageRole.isSystem(message) {
            try write(message, at: position, into: &writer)
        }
        // Nothing but instructions: the API wants something that is said.
        if turns.side == nil {
            begin(.user, into: &writer)
            writer.beginObject()
            writer.key("text")
            writer.string(".")
            writer.endObject()
        }
        turns.end(into: &writer)
        writer.endArray()
        guard !system.isEmpty, !generation.isTunedModel else { return }
        writer.key("systemInstruction")
        writer.beginObject()
        writer.key("parts")
        writer.beginArray()
        for text in system { Self.writeText(text, into: &writer) }
        writer.endArray()
        writer.endObject()
    }

    // MARK: Turns

    private mutating func begin(_ next: Turn, into writer: inout JSONWriter) {
        turns.begin(next, as: next == .model ? "model" : "user", into: &writer)
    }

    private mutating func write(_ message: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        // Google's own word for it.
        if message["role"]?.equals("model") == true { return try writeAssistant(message, at: position, into: &writer) }
        switch try MessageRole(of: message, at: position) {
        case .system, .developer: return
        case .user:
            // A turn without parts is refused.
            guard let content = message.present("content"), !Self.isNothing(content) else { return }
            begin(.user, into: &writer)
            try writeParts(message["content"], of: position, into: &writer)
        case .assistant: try writeAssistant(message, at: position, into: &writer)
        case .tool, .function:
            begin(.results, into: &writer)
            try writeResult(message, at: position, into: &writer)
        }
    }

    // MARK: Parts

    private static func writeText(_ text: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        writer.endObject()
    }

    /// Empty texts are refused by Vertex AI, and left out.
    private static func isEmpty(_ part: JSON) -> Bool { part.isEmptyString || part["text"]?.isEmptyString == true }

    private static func isNothing(_ content: JSON) -> Bool { content.isArray && content.elements.allSatisfy(isEmpty) }

    private func writeParts(_ content: JSON?, of position: Int, into writer: inout JSONWriter) throws(Failure) {
        guard let content, !content.isNull else { return }
        if content.isString { return Self.writeText(content, into: &writer) }
        for (index, part) in content.elements.enumerated() where !Self.isEmpty(part) {
            if part.isString {
                Self.writeText(part, into: &writer)
            } else if let text = part["text"], text.isString {
                Self.writeText(text, into: &writer)
            } else if let refusal = part["refusal"], refusal.isString {
                Self.writeText(refusal, into: &writer)
            } else if !GeminiMedia.write(part, generation, into: &writer) {
                throw Failure(
                    .invalidRequest,
                    part["file"]?.present("file_id") == nil
                        ? "`messages[\(position)].content[\(index)]` is of a type (\(part["type"]?.string ?? "none")) that Gemini does not support: "
                            + "write text, image_url, input_audio, video_url or file."
                        : "`messages[\(position)].content[\(index)]` has a `file_id` that is no file of Google's: write its address "
                            + "(https://…/files/… or gs://…), or give the file itself as `file_data`.",
                    param: "/messages/\(position)/content/\(index)")
            }
        }
    }

    // MARK: The model's turns

    private mutating func writeAssistant(_ message: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        let calls = message.present("tool_calls")
        let legacyCall = message.present("function_call")
        let content = message.said.flatMap { $0.isEmptyString || Self.isNothing($0) ? nil : $0 }
        let images = message.present("images")
        let invocations = message["provider_specific_fields"]?[GeminiInvocations.name]?.count ?? 0
        // A turn in which nothing is said does not end the user's.
        guard content != nil || legacyCall != nil || images != nil || (calls?.count ?? 0) > 0 || invocations > 0 else { return }
        begin(.model, into: &writer)
        writeThoughts(message, into: &writer)
        GeminiInvocations.writeParts(of: message, into: &writer)
        if let content {
            let signature = calls == nil ? message["provider_specific_fields"]?["thought_signatures"]?[0] : nil
            if let signature, content.isString {
                writer.beginObject()
                writer.member("text", content)
                writer.member("thoughtSignature", signature)
                writer.endObject()
            } else {
                try writeParts(content, of: position, into: &writer)
            }
        }
        if let images {
            for image in images.elements { _ = GeminiMedia.write(image, generation, into: &writer) }
        }
        if let calls {
            for (index, call) in calls.elements.enumerated() {
                try writeCall(call, first: index == 0, at: "/messages/\(position)/tool_calls/\(index)", into: &writer)
            }
        }
        if let legacyCall {
            try writeCall(
                function: legacyCall, id: nil, signature: nil, first: true, at: "/messages/\(position)/function_call", into: &writer
            )
        }
    }

    /// Thoughts go back as they were shown. Signatures of thinking blocks are another provider's: Gemini's own are with the
    /// parts they belong to.
    private func writeThoughts(_ message: JSON, into writer: inout JSONWriter) {
        let blocks = message.present("thinking_blocks")
        var thoughts =
            blocks?.elements.compactMap { block in block["thinking"].flatMap { $0.isString && !$0.isEmptyString ? $0 : nil } } ?? []
        if thoughts.isEmpty, let reasoning = message.present("reasoning_content"), !reasoning.isEmptyString {
            thoughts = [reasoning]
        }
        for thought in thoughts where thought.isString {
            writer.beginObject()
            writer.member("text", thought)
            writer.key("thought")
            writer.bool(true)
            writer.endObject()
        }
    }

    private mutating func writeCall(_ call: JSON, first: Bool, at place: String, into writer: inout JSONWriter) throws(Failure) {
        guard let function = call.present("function") else {
            throw Failure(.invalidRequest, "`\(place)` has no `function`: Gemini only calls functions.", param: place)
        }
        let id = call["id"].flatMap { $0.isString ? $0 : nil }
        if let id = id?.string, let name = function["name"]?.string { functionNames[id] = name }
        try writeCall(function: function, id: id, signature: GeminiSignature.ofCall(call), first: first, at: place, into: &writer)
    }

    private func writeCall(
        function: JSON, id: JSON?, signature: JSON?, first: Bool, at place: String, into writer: inout JSONWriter
    ) throws(Failure) {
        guard let name = function["name"], name.isString else {
            throw Failure(.invalidRequest, "`\(place)` names no function.", param: place)
        }
        writer.beginObject()
        writer.key("functionCall")
        writer.beginObject()
        writer.member("name", name)
        writer.key("args")
        try ToolArguments.write(function["arguments"], at: place, into: &writer)
        if generation.isThirdOrLater { writer.member("id", id) }
        writer.endObject()
        if let signature {
            writer.member("thoughtSignature", signature)
        } else if first, generation.isThirdOrLater {
            // Base64 of `skip_thought_signature_validator`, for calls that Gemini did not make itself
            // (ai.google.dev, "Thought signatures").
            writer.key("thoughtSignature")
            writer.string("c2tpcF90aG91Z2h0X3NpZ25hdHVyZV92YWxpZGF0b3I=")
        }
        writer.endObject()
    }

    // MARK: Results of tools

    private func writeResult(_ message: JSON, at position: Int, into writer: inout JSONWriter) throws(Failure) {
        let id = message["tool_call_id"]
        let name = id?.string.flatMap { functionNames[$0] } ?? message["name"]?.string
        guard let name else {
            throw Failure(
                .invalidRequest,
                "`messages[\(position)]` answers a call that no message before it made: give it the `tool_call_id` of one, or a `name`.",
                param: "/messages/\(position)/tool_call_id")
        }
        writer.beginObject()
        writer.key("functionResponse")
        writer.beginObject()
        writer.key("name")
        writer.string(name)
        writer.key("response")
        let content = message.present("content")
        writeResponse(content, into: &writer)
        if generation.isThirdOrLater, let id, id.isString { writer.member("id", id) }
        if let content, content.isArray, content.elements.contains(where: { $0["text"] == nil && !$0.isString }) {
            writer.key("parts")
            writer.beginArray()
            for part in content.elements where part["text"] == nil { _ = GeminiMedia.write(part, generation, into: &writer) }
            writer.endArray()
        }
        writer.endObject()
        writer.endObject()
    }

    /// A function answers with an object: the text's own, or one that holds the text.
    private func writeResponse(_ content: JSON?, into writer: inout JSONWriter) {
        if let content, let object = content.isObject ? content : ToolArguments.object(in: content) { return writer.raw(object) }
        writer.beginObject()
        writer.key("content")
        if let content, content.isArray {
            writer.beginString()
            for part in content.elements { writer.continueString(part["text"] ?? part) }
            writer.endString()
        } else if let content {
            writer.raw(content)
        } else {
            writer.string("")
        }
        writer.endObject()
    }
}
