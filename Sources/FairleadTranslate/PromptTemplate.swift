import FairleadCatalog
import FairleadModel

/// How a conversation becomes the one text that a model without a chat API is given: text-generation-inference, Replicate,
/// watsonx.ai's text generation, Bedrock's InvokeModel, Ollama's `/api/generate`, plain completions.
///
/// `PromptTemplate(for: completion.target)` chooses by name, the base model's before the model's own, since a fine-tune was
/// trained in its base's format: so the caller's `base_model` chooses where an id says nothing. A name that no row of
/// PromptFormats.swift knows gets ``plain``.
struct PromptTemplate: Sendable {
    struct Turn: Sendable {
        let before: String
        let after: String

        init(_ before: String, _ after: String) {
            self.before = before
            self.after = after
        }
    }

    /// What begins the prompt.
    let start: String
    let system: Turn
    /// Whether the system text stands at the head of the next turn of the user, inside it.
    let systemIsInUser: Bool
    let user: Turn
    let assistant: Turn
    /// A tool's result; nil where the format has no such turn, and it is the user's.
    let tool: Turn?
    /// Between two turns.
    let separator: String
    /// Asks for the answer. Left out where the last message is the assistant's: the model continues that one.
    let opening: String

    init(
        start: String = "", system: Turn, systemIsInUser: Bool = false, user: Turn, assistant: Turn, tool: Turn? = nil,
        separator: String = "", opening: String
    ) {
        self.start = start
        self.system = system
        self.systemIsInUser = systemIsInUser
        self.user = user
        self.assistant = assistant
        self.tool = tool
        self.separator = separator
        self.opening = opening
    }

    /// A part of a message that is no text.
    struct Medium {
        let part: JSON
        /// Where it stands, a JSON Pointer into the request.
        let place: String
    }

    /// Writes the messages as one JSON string, and returns what in them is no text, for the caller to send beside the prompt.
    func write(_ messages: JSON, into writer: inout JSONWriter) throws(Failure) -> [Medium] {
        guard messages.isArray, messages.count > 0 else {
            throw Failure(.invalidRequest, "`messages` must be an array with at least one message.", param: "messages")
        }
        var media: [Medium] = []
        writer.beginString()
        writer.continueString(start)
        var position = 0
        let last = messages.count &- 1
        var pending: [JSON] = []
        var isFirst = true
        for message in messages.elements {
            defer { position &+= 1 }
            guard message.isObject else {
                throw Failure(.invalidRequest, "`messages[\(position)]` must be an object.", param: "/messages/\(position)")
            }
            Self.collectMedia(of: message, at: position, into: &media)
            let role = try Role(message, at: position)
            if role == .system, systemIsInUser, position < last {
                pending.append(message)
                continue
            }
            if !isFirst { writer.continueString(separator) }
            isFirst = false
            if !pending.isEmpty, role == .assistant {
                write(pending, before: nil, into: &writer)
                writer.continueString(separator)
                pending = []
            }
            if !pending.isEmpty || (role == .system && systemIsInUser) {
                write(pending + (role == .system ? [message] : []), before: role == .system ? nil : message, into: &writer)
                pending = []
            } else {
                write(message, turn(role), isOpen: role == .assistant && position == last, into: &writer)
            }
            if position == last, role != .assistant { writer.continueString(opening) }
        }
        writer.endString()
        return media
    }

    /// Writes the messages where there is no place for anything but text.
    func writeText(_ messages: JSON, of target: Resolution, into writer: inout JSONWriter) throws(Failure) {
        guard let medium = try write(messages, into: &writer).first else { return }
        throw Failure(
            .unsupportedParameter,
            "\(target.provider.id) is given one text as a prompt for \(target.upstreamModel), which a content part of type "
                + "`\(medium.part["type"]?.string ?? "")` cannot be part of: give it as text, or use another model.",
            param: medium.place)
    }

    /// Whether the prompt that the messages become ends in the middle of the model's thought.
    func endsInThought(_ completion: Completion) -> Bool {
        guard let messages = completion["messages"], messages.count > 0 else { return false }
        let isContinued = messages[messages.count &- 1]?["role"]?.equals("assistant") ?? false
        return !isContinued && opening.utf8.suffix(8).elementsEqual("<think>\n".utf8)
    }

    // MARK: Turns

    private enum Role {
        case system, user, assistant, tool

        init(_ message: JSON, at position: Int) throws(Failure) {
            self =
                switch try MessageRole(of: message, at: position) {
                case .system, .developer: .system
                case .user: .user
                case .assistant: .assistant
                case .tool, .function: .tool
                }
        }
    }

    private func turn(_ role: Role) -> Turn {
        switch role {
        case .system: system
        case .user: user
        case .assistant: assistant
        case .tool: tool ?? user
        }
    }

    private func write(_ message: JSON, _ turn: Turn, isOpen: Bool, into writer: inout JSONWriter) {
        writer.continueString(turn.before)
        Self.writeText(of: message, into: &writer)
        if !isOpen { writer.continueString(turn.after) }
    }

    /// A turn of the user with system texts at its head, or of these alone.
    private func write(_ texts: [JSON], before message: JSON?, into writer: inout JSONWriter) {
        writer.continueString(user.before)
        for text in texts {
            writer.continueString(message == nil ? "" : system.before)
            Self.writeText(of: text, into: &writer)
            writer.continueString(message == nil ? "" : system.after)
        }
        if let message { Self.writeText(of: message, into: &writer) }
        writer.continueString(user.after)
    }

    // MARK: Messages

    private static func writeText(of message: JSON, into writer: inout JSONWriter) {
        var isEmpty = true
        if let content = message.said {
            if content.isString {
                writer.continueString(content)
                isEmpty = content.isEmptyString
            }
            for part in content.elements {
                guard let text = part.isString ? part : part["text"], text.isString else { continue }
                writer.continueString(text)
                isEmpty = isEmpty && text.isEmptyString
            }
        }
        // What was called before is part of the conversation: as the JSON that models write their calls in.
        for call in message["tool_calls"]?.elements.map({ $0 }) ?? [] {
            guard let function = call["function"], let name = function["name"], name.isString else { continue }
            if !isEmpty { writer.continueString("\n" as String) }
            isEmpty = false
            writer.continueString("{\"name\": \"" as String)
            writer.continueString(name)
            writer.continueString("\", \"arguments\": " as String)
            if let arguments = function["arguments"], arguments.isString, !arguments.isEmptyString {
                writer.continueString(arguments)
            } else {
                writer.continueString("{}" as String)
            }
            writer.continueString("}" as String)
        }
    }

    private static func collectMedia(of message: JSON, at position: Int, into media: inout [Medium]) {
        guard let content = message["content"], content.isArray else { return }
        for (index, part) in content.elements.enumerated() where !part.isString && part["text"]?.isString != true {
            media.append(Medium(part: part, place: "/messages/\(position)/content/\(index)"))
        }
    }
}
