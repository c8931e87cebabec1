import FairleadModel
import FairleadTranslate

/// What a mock says that was told nothing: the last message of the user's, or a call where a call of a tool is demanded. The same
/// for the same request.
struct MockEcho {
    private(set) var content: String?
    private(set) var toolCalls: [MockToolCall] = []
    private(set) var usage: JSONValue

    init(_ completion: Completion) {
        let text = Self.lastText(completion["messages"])
        if let name = Self.demandedTool(completion) {
            toolCalls = [MockToolCall(id: "call_mock_0", name: name, arguments: "{}")]
        } else if let type = completion["response_format"]?["type"], type.equals("json_object") || type.equals("json_schema") {
            content = (try? JSONDocument(text).root)?.isObject == true ? text : "{}"
        } else {
            content = text
        }
        let prompt = TokenEstimate(of: completion).tokens
        let answer = TokenEstimate.tokens(in: content ?? "{}")
        usage = .object([
            .init("prompt_tokens", .int(prompt)), .init("completion_tokens", .int(answer)), .init("total_tokens", .int(prompt &+ answer)),
        ])
    }

    private static func lastText(_ messages: JSON?) -> String {
        guard let message = messages?.elements.reversed().first(where: { $0["role"]?.equals("user") == true }) else { return "" }
        if let text = message["content"]?.string { return text }
        let texts = message["content"]?.elements.compactMap { $0["text"]?.string } ?? []
        return texts.joined(separator: "\n")
    }

    private static func demandedTool(_ completion: Completion) -> String? {
        guard let choice = completion["tool_choice"] else { return nil }
        if let name = choice["function"]?["name"]?.string { return name }
        guard choice.equals("required") || choice.equals("any") else { return nil }
        return completion["tools"]?[0]?["function"]?["name"]?.string
    }
}
