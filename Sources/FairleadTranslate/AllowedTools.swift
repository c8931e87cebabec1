import FairleadModel

/// A `tool_choice` that names the tools among which the model may choose. Where a provider has nothing like it, only those are
/// offered, which is the same to the model.
struct AllowedTools {
    let names: [JSON]
    /// Of tools without names, such as a provider's own.
    private let types: [JSON]
    let isRequired: Bool

    /// Nil for a choice of another kind. The members are in an object of their own in chat, and not in the Responses API.
    init?(_ choice: JSON?) {
        guard let choice, choice.isObject, let allowed = choice.present("allowed_tools") ?? Self.bare(choice) else { return nil }
        let tools = allowed["tools"]?.elements.map { $0 } ?? []
        names = tools.compactMap { Self.name(of: $0) }
        types = tools.compactMap { Self.name(of: $0) == nil ? $0["type"] : nil }
        isRequired = allowed["mode"]?.equals("required") == true
    }

    private static func bare(_ choice: JSON) -> JSON? {
        choice["type"]?.equals("allowed_tools") == true && choice["tools"] != nil ? choice : nil
    }

    var mode: StaticString { isRequired ? "required" : "auto" }

    private static func name(of tool: JSON) -> JSON? {
        (tool["function"] ?? tool["custom"] ?? tool)["name"].flatMap { $0.isString ? $0 : nil }
    }

    private func admits(_ tool: JSON) -> Bool {
        guard let name = Self.name(of: tool) else { return types.contains { Self.same($0, tool["type"]) } }
        return names.contains { Self.same($0, name) }
    }

    private static func same(_ one: JSON, _ other: JSON?) -> Bool { one.string.map { other?.equals($0) == true } ?? false }

    /// Those of the tools, or functions, that may be called.
    func among(_ tools: [JSON]) throws(Failure) -> [JSON] {
        let left = tools.filter(admits)
        guard left.isEmpty, !tools.isEmpty else { return left }
        throw Failure(.invalidRequest, "`tool_choice` allows none of the tools that are among `tools`.", param: "tool_choice")
    }

    /// The same as a list in JSON.
    func among(_ tools: JSON) throws(Failure) -> JSON {
        let left = try among(Array(tools.elements))
        guard left.count < tools.count else { return tools }
        var writer = JSONWriter(capacity: tools.source.count)
        writer.beginArray()
        for tool in left { writer.raw(tool) }
        writer.endArray()
        return (try? JSONDocument(writer.finish()).root) ?? tools
    }
}
