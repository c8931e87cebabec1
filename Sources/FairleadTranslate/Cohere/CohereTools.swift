import FairleadModel

/// `tools` and `tool_choice`.
struct CohereTools {
    private let functions: OfferedFunctions

    init(tools: JSON?, functions legacy: JSON?, choice: JSON?) throws(Failure) {
        functions = try OfferedFunctions(tools: tools, functions: legacy, choice: choice, of: "Cohere")
    }

    var isEmpty: Bool { functions.list.isEmpty }
    var isStrict: Bool { functions.list.contains { $0["strict"]?.bool == true } }

    func write(into writer: inout JSONWriter) {
        guard !isEmpty else { return }
        writer.key("tools")
        writer.beginArray()
        for function in functions.list {
            writer.beginObject()
            writer.key("type")
            writer.string("function")
            writer.key("function")
            writer.beginObject()
            writer.member("name", function["name"])
            writer.member("description", function.present("description"))
            writer.key("parameters")
            if let parameters = function.present("parameters") {
                writer.raw(parameters)
            } else {
                writer.beginObject()
                writer.endObject()
            }
            writer.endObject()
            writer.endObject()
        }
        writer.endArray()
        switch functions.choice {
        case .free: break
        case .required:
            writer.key("tool_choice")
            writer.string("REQUIRED")
        case .forbidden:
            writer.key("tool_choice")
            writer.string("NONE")
        }
    }
}
