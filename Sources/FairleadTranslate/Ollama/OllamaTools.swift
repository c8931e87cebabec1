import FairleadModel

/// The tools that a request offers. Ollama cannot be told to call one: what `tool_choice` demands is done as far as offering only
/// some goes.
struct OllamaTools {
    private let offered: OfferedFunctions

    init(tools: JSON?, functions legacy: JSON?, choice: JSON?) throws(Failure) {
        offered = try OfferedFunctions(tools: tools, functions: legacy, choice: choice, of: "Ollama")
    }

    var functions: [JSON] { offered.choice == .forbidden ? [] : offered.list }
    var mustCall: Bool { offered.choice == .required }
    /// What of `tool_choice` cannot be said.
    var unsaid: String? {
        guard mustCall else { return nil }
        return "Ollama cannot be made to call a tool" + (offered.isNamed ? "; it is offered this one alone" : "")
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
