import FairleadModel

/// The functions that are offered to a model which can be told to call something or nothing, not what: where `tool_choice` names
/// some, only these are offered.
struct OfferedFunctions {
    enum Choice { case free, required, forbidden }

    private(set) var list: [JSON]
    private(set) var choice = Choice.free
    /// Whether one alone is to be called, by its name.
    private(set) var isNamed = false

    init(tools: JSON?, functions legacy: JSON?, choice: JSON?, of provider: String) throws(Failure) {
        list = legacy.map { Array($0.elements) } ?? []
        for (index, tool) in (tools?.elements.map { $0 } ?? []).enumerated() {
            guard let function = tool.present("function") else {
                throw UnknownPart.tool(tool, at: index, of: provider)
            }
            list.append(function)
        }
        if let choice, !list.isEmpty { try choose(choice) }
    }

    private mutating func choose(_ value: JSON) throws(Failure) {
        if value.equals("auto") { return }
        if let allowed = AllowedTools(value) {
            list = try allowed.among(list)
            choice = allowed.isRequired ? .required : .free
        } else if value.equals("none") {
            choice = .forbidden
        } else if value.equals("required") || value.equals("any") {
            choice = .required
        } else if let name = value["function"]?["name"] ?? value["name"], name.isString {
            try keep(only: name.string ?? "")
            choice = .required
            isNamed = true
        } else {
            throw Failure(
                .invalidRequest, "`tool_choice` must be \"auto\", \"none\", \"required\" or name a function.", param: "tool_choice")
        }
    }

    private mutating func keep(only name: String) throws(Failure) {
        list.removeAll { $0["name"]?.equals(name) != true }
        guard list.isEmpty else { return }
        throw Failure(.invalidRequest, "`tool_choice` names a function that is not among `tools`.", param: "tool_choice")
    }
}
