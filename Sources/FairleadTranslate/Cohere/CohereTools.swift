import FairleadModel

/// `tools` and `tool_choice`. Cohere can be told to call something or nothing, not what: one function is called for sure where it
/// is the only one there is.
struct CohereTools {
    private enum Choice { case free, required, forbidden }

    private var functions: [JSON] = []
    private var choice = Choice.free
    private(set) var isStrict = false

    init(tools: JSON?, functions legacy: JSON?, choice: JSON?) throws(Failure) {
        functions = legacy.map { Array($0.elements) } ?? []
        if let tools {
            for (index, tool) in tools.elements.enumerated() {
                guard let function = tool.present("function") else {
                    throw Failure(
                        .invalidRequest,
                        "`tools[\(index)]` is of a type (\(tool["type"]?.string ?? "none")) that Cohere has nothing for: write a function.",
                        param: "/tools/\(index)")
                }
                functions.append(function)
            }
        }
        isStrict = functions.contains { $0["strict"]?.bool == true }
        if let choice, !functions.isEmpty { try choose(choice) }
    }

    var isEmpty: Bool { functions.isEmpty }

    private mutating func choose(_ value: JSON) throws(Failure) {
        if value.equals("auto") {
            choice = .free
        } else if value.equals("none") {
            choice = .forbidden
        } else if value.equals("required") || value.equals("any") {
            choice = .required
        } else if let name = value["function"]?["name"] ?? value["name"], name.isString {
            try keep(only: [name.string ?? ""])
            choice = .required
        } else if let allowed = value["allowed_tools"] {
            try keep(only: allowed["tools"]?.elements.compactMap { $0["function"]?["name"]?.string } ?? [])
            choice = allowed["mode"]?.equals("required") == true ? .required : .free
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
        for function in functions {
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
        switch choice {
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
