import FairleadModel

/// The tools that a request offers. Ollama cannot be told to call one: what `tool_choice` demands is done as far as offering only
/// some goes.
struct OllamaTools {
    private(set) var functions: [JSON] = []
    /// What of `tool_choice` could not be said.
    private(set) var unsaid: String?
    private(set) var mustCall = false

    init(tools: JSON?, functions legacy: JSON?, choice: JSON?) throws(Failure) {
        functions = legacy.map { Array($0.elements) } ?? []
        let tools = tools.map { Array($0.elements) } ?? []
        for (index, tool) in tools.enumerated() {
            guard let function = tool.present("function") else {
                throw Failure(
                    .invalidRequest,
                    "`tools[\(index)]` is of a type (\(tool["type"]?.string ?? "none")) that Ollama has nothing for: write a function.",
                    param: "/tools/\(index)")
            }
            functions.append(function)
        }
        if let choice, !functions.isEmpty { try choose(choice) }
    }

    private mutating func choose(_ value: JSON) throws(Failure) {
        if value.equals("auto") { return }
        if value.equals("none") {
            functions = []
        } else if value.equals("required") || value.equals("any") {
            mustCall = true
            unsaid = "Ollama cannot be made to call a tool"
        } else if let name = value["function"]?["name"] ?? value["name"], name.isString {
            try keep(only: [name.string ?? ""])
            mustCall = true
            unsaid = "Ollama cannot be made to call a tool; it is offered this one alone"
        } else if let allowed = value["allowed_tools"] {
            try keep(only: allowed["tools"]?.elements.compactMap { $0["function"]?["name"]?.string } ?? [])
            mustCall = allowed["mode"]?.equals("required") == true
            if mustCall { unsaid = "Ollama cannot be made to call a tool" }
        } else {
            throw Failure(
                .invalidRequest, "`tool_choice` must be \"auto\", \"none\", \"required\" or name a function.", param: "tool_choice")
        }
    }

    private mutating func keep(only names: [String]) throws(Failure) {
        functions.removeAll { !names.contains($0["name"]?.string ?? "") }
        guard functions.isEmpty else { return }
        throw Failure(.invalidRequest, "`tool_choice` names a function that is not among `tools`.", param: "tool_choice")
    }

    func write(into writer: inout JSONWriter) {
        guard !functions.isEmpty else { return }
        writer.key("tools")
        writer.beginArray()
        for function in functions { Self.write(function, into: &writer) }
        writer.endArray()
    }

    private static func write(_ function: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("function")
        writer.member("function", function)
        writer.endObject()
    }

    // MARK: Where the API has no tools

    /// Tells the model in words which functions there are and how it calls them.
    var instructions: String {
        var text =
            "To call a function, reply with JSON only, in this format: "
            + "{\"name\": \"function_name\", \"arguments\": {\"argument_name\": \"argument_value\"}}. "
        text +=
            mustCall
            ? "Call a function now. "
            : "Otherwise, and once a function's result answers the request, reply in plain text. "
        text += "These functions are available:\n"
        for function in functions { text += JSONValue(function).bytes.string + "\n" }
        return text
    }

    /// The form of a call, for a reply that must be one.
    func writeCallSchema(into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", "object")
        writer.key("properties")
        writer.beginObject()
        writer.key("name")
        writer.beginObject()
        writer.member("type", "string")
        writer.key("enum")
        writer.beginArray()
        for function in functions { if let name = function["name"] { writer.raw(name) } }
        writer.endArray()
        writer.endObject()
        writer.key("arguments")
        if functions.count == 1, let parameters = functions.first?.present("parameters") {
            writer.raw(parameters)
        } else {
            writer.beginObject()
            writer.member("type", "object")
            writer.endObject()
        }
        writer.endObject()
        writer.key("required")
        writer.beginArray()
        writer.string("name")
        writer.string("arguments")
        writer.endArray()
        writer.endObject()
    }
}
