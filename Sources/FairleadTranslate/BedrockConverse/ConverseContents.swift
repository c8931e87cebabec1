import FairleadModel

/// `system` and `messages`, from the messages of a request.
///
/// Consecutive messages of one side become one turn. What is blank is left out, since Bedrock refuses blank text. Where the request
/// has no tools, calls and their results are told as text: Bedrock takes the blocks only together with `toolConfig`.
struct ConverseContents {
    enum Turn { case user, assistant }

    let model: ConverseModel
    let hasTools: Bool
    /// Not where the model is told to think no more: then thoughts of before are no use to it.
    let hasThoughts: Bool
    var media = ConverseMedia()
    private var turns = Turns<Turn>(contents: "content")
    var turn: Turn? { turns.side }
    /// Of the turn: calls, which come after all else that it says.
    var calls: [Bytes] = []
    var ids: Set<String> = []
    var hasText = false
    private var hasDocument = false
    var legacyCalls = 0

    init(_ model: ConverseModel, hasTools: Bool, hasThoughts: Bool) {
        self.model = model
        self.hasThoughts = hasThoughts
        self.hasTools = hasTools
    }

    mutating func write(_ messages: JSON, names: inout ConverseToolNames, into writer: inout JSONWriter) throws(Failure) {
        try writeSystem(messages, into: &writer)
        writer.key("messages")
        writer.beginArray()
        var isEmpty = true
        for (position, message) in messages.elements.enumerated() where !MessageRole.isSystem(message) {
            try write(message, at: position, names: &names, into: &writer)
            isEmpty = isEmpty && turn == nil
        }
        endTurn(into: &writer)
        writer.endArray()
        guard !isEmpty else {
            throw Failure(
                .invalidRequest, "`messages` must have a user message that is not blank: Bedrock takes no other conversation.",
                param: "messages")
        }
    }

    private mutating func writeSystem(_ messages: JSON, into writer: inout JSONWriter) throws(Failure) {
        var isBegun = false
        func begin(_ writer: inout JSONWriter) {
            guard !isBegun else { return }
            isBegun = true
            writer.key("system")
            writer.beginArray()
        }
        for (position, message) in messages.elements.enumerated() where MessageRole.isSystem(message) {
            guard let content = message.present("content") else { continue }
            if content.isString {
                guard !Self.isBlank(content) else { continue }
                begin(&writer)
                Self.writeText(content, into: &writer)
                writeCachePoint(message, into: &writer)
            }
            for (index, part) in content.elements.enumerated() {
                guard let text = part["text"] ?? (part.isString ? part : nil) else {
                    throw UnknownPart.instruction(part, position, index, of: "Bedrock")
                }
                guard !Self.isBlank(text) else { continue }
                begin(&writer)
                Self.writeText(text, into: &writer)
                writeCachePoint(part, into: &writer)
            }
        }
        if isBegun { writer.endArray() }
    }

    // MARK: Turns

    mutating func begin(_ next: Turn, into writer: inout JSONWriter) {
        guard turn != next else { return }
        endTurn(into: &writer)
        turns.begin(next, as: next == .user ? "user" : "assistant", into: &writer)
    }

    private mutating func endTurn(into writer: inout JSONWriter) {
        guard turn != nil else { return }
        for call in calls { writer.raw(call) }
        // "A text block must be included when using documents."
        if hasDocument, !hasText, turn == .user { Self.writeText(".", into: &writer) }
        turns.end(into: &writer)
        calls = []
        ids = []
        (hasText, hasDocument) = (false, false)
    }

    private mutating func write(
        _ message: JSON, at position: Int, names: inout ConverseToolNames, into writer: inout JSONWriter
    ) throws(Failure) {
        switch try MessageRole(of: message, at: position) {
        case .system, .developer: return
        case .user: try writeParts(message, of: position, as: .user, into: &writer)
        case .assistant: try writeAssistant(message, at: position, names: &names, into: &writer)
        case .tool, .function: try writeResult(message, at: position, into: &writer)
        }
    }

    // MARK: Parts

    static func isBlank(_ text: JSON) -> Bool {
        guard text.isString else { return true }
        guard let plain = text.plainText else { return text.string?.allSatisfy(\.isWhitespace) ?? true }
        guard let first = plain.first else { return true }
        if first > 0x20, first < 0x80 { return false }
        return String(decoding: plain, as: UTF8.self).allSatisfy(\.isWhitespace)
    }

    static func writeText(_ text: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        writer.endObject()
    }

    static func writeText(_ text: String, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        writer.endObject()
    }

    private mutating func say(_ text: JSON, as side: Turn, marked: JSON?, into writer: inout JSONWriter) {
        guard !Self.isBlank(text) else { return }
        begin(side, into: &writer)
        Self.writeText(text, into: &writer)
        hasText = true
        if let marked { writeCachePoint(marked, into: &writer) }
    }

    func writeCachePoint(_ marked: JSON, into writer: inout JSONWriter) {
        guard let control = marked.present("cache_control"), model.takesCachePoints else { return }
        Self.writeCachePoint(control, model, into: &writer)
    }

    static func writeCachePoint(_ control: JSON, _ model: ConverseModel, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("cachePoint")
        writer.beginObject()
        writer.key("type")
        writer.string("default")
        if let lifetime = control["ttl"], lifetime.equals("5m") || lifetime.equals("1h"), model.takesCacheLifetime {
            writer.member("ttl", lifetime)
        }
        writer.endObject()
        writer.endObject()
    }

    mutating func writeParts(
        _ message: JSON, of position: Int, as side: Turn, into writer: inout JSONWriter
    ) throws(Failure) {
        guard let content = message.said else { return }
        if content.isString { return say(content, as: side, marked: message, into: &writer) }
        for (index, part) in content.elements.enumerated() {
            if part.isString {
                say(part, as: side, marked: nil, into: &writer)
            } else if part["type"]?.equals("guarded_text") == true, let text = part["text"], !Self.isBlank(text) {
                begin(side, into: &writer)
                writeGuarded(text, into: &writer)
            } else if part["type"]?.equals("thinking") == true || part["type"]?.equals("redacted_thinking") == true {
                writeThought(part, into: &writer)
            } else if let text = part["text"] ?? part["refusal"], text.isString {
                say(text, as: side, marked: part, into: &writer)
            } else if ConverseMedia.isMedia(part) {
                begin(side, into: &writer)
                let isDocument = try media.write(part, at: "/messages/\(position)/content/\(index)", into: &writer)
                hasDocument = hasDocument || isDocument
                writeCachePoint(part, into: &writer)
            } else {
                throw Failure(
                    .invalidRequest,
                    "`messages[\(position)].content[\(index)]` is of a type (\(part["type"]?.string ?? "none")) that Bedrock does not support: "
                        + "write text, image_url, file, video_url or input_audio.",
                    param: "/messages/\(position)/content/\(index)")
            }
        }
    }

    private func writeGuarded(_ text: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("guardContent")
        writer.beginObject()
        writer.key("text")
        Self.writeText(text, into: &writer)
        writer.endObject()
        writer.endObject()
    }
}
