import FairleadModel

/// What of an answer is compared with another.
struct ComparedAnswer {
    struct ToolCall {
        let name: String
        let arguments: String

        /// The arguments, where they are JSON.
        var json: JSON? {
            // Some providers leave out the arguments of a call that has none.
            try? JSONDocument(arguments.utf8.allSatisfy { $0 <= 0x20 } ? "{}" : arguments).root
        }
    }

    let text: String
    let toolCalls: [ToolCall]
    /// The text, where it is a JSON object or array, by itself or as the one block of a fence.
    var json: JSON? { Self.container(in: text) }

    /// - Parameter message: one of the assistant's, as OpenAI writes it.
    init(message: JSON) {
        var calls = message.present("tool_calls")?.elements.map { Self.call($0["function"] ?? $0) } ?? []
        if let old = message.present("function_call") { calls.append(Self.call(old)) }
        self.init(text: Self.text(of: message), toolCalls: calls)
    }

    init(text: String, toolCalls: [ToolCall] = []) {
        self.text = text
        self.toolCalls = toolCalls
    }

    private static func text(of message: JSON) -> String {
        guard let content = message.present("content") else { return message.present("refusal")?.string ?? "" }
        if let text = content.string { return text }
        return content.elements.reduce(into: "") { text, part in text += part["text"]?.string ?? part["refusal"]?.string ?? "" }
    }

    private static func call(_ function: JSON) -> ToolCall {
        let arguments = function["arguments"]
        let text = arguments?.string ?? arguments.map { $0.isNull ? "" : String(decoding: $0.source, as: UTF8.self) }
        return ToolCall(name: function["name"]?.string ?? "", arguments: text ?? "")
    }

    private static func container(in text: String) -> JSON? {
        var bytes = trimmed(Array(text.utf8)[...])
        let fence = Array("```".utf8)
        if bytes.starts(with: fence), let line = bytes.firstIndex(of: UInt8(ascii: "\n")), bytes.suffix(3).elementsEqual(fence), bytes.endIndex - 3 > line {
            bytes = trimmed(bytes[(line + 1)..<(bytes.endIndex - 3)])
        }
        guard bytes.first == UInt8(ascii: "{") || bytes.first == UInt8(ascii: "[") else { return nil }
        return try? JSONDocument(bytes.withUnsafeBytes { Bytes(copying: $0) }).root
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
        return bytes
    }
}
