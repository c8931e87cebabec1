import FairleadModel

/// `toolConfig`, and the tools of Anthropic's own that Converse passes on.
struct ConverseTools {
    /// The tool that stands for a schema where the model has no other way to keep to one; the name is LiteLLM's.
    static let answerName = "json_tool_call"

    enum Choice {
        case auto, any
        case tool(JSON)
        case answer
    }

    private(set) var functions: [(tool: JSON, function: JSON)] = []
    /// Anthropic's, for `additionalModelRequestFields.tools`.
    private(set) var computer: [JSON] = []
    /// Converse's own form.
    private(set) var ready: [JSON] = []
    var answer: (schema: JSON, description: JSON?)?
    var searchesWeb = false

    var isEmpty: Bool { functions.isEmpty && ready.isEmpty && answer == nil && !searchesWeb }

    init(_ tools: JSON?) throws(Failure) {
        for (index, tool) in tools.elements.enumerated() {
            if Self.isComputer(tool["type"]?.string ?? "") {
                computer.append(tool)
            } else if let function = tool.present("function") {
                functions.append((tool, function))
            } else if tool["input_schema"] != nil, tool["name"]?.isString == true {
                functions.append((tool, tool))
            } else if tool["toolSpec"] != nil || tool["systemTool"] != nil || tool["cachePoint"] != nil {
                ready.append(tool)
            } else {
                throw UnknownPart.tool(tool, at: index, of: "Bedrock")
            }
        }
    }

    private static func isComputer(_ type: String) -> Bool {
        type.hasPrefix("computer_") || type.hasPrefix("bash_") || type.hasPrefix("text_editor_")
    }

    // MARK: Writing

    func write(
        choice: Choice?, _ model: ConverseModel, names: inout ConverseToolNames, into writer: inout JSONWriter
    ) throws(Failure) {
        writer.key("toolConfig")
        writer.beginObject()
        writer.key("tools")
        writer.beginArray()
        if let answer { write(answer: answer.schema, answer.description, model, into: &writer) }
        for (index, tool) in functions.enumerated() {
            guard let name = tool.function["name"], name.isString, !name.isEmptyString else {
                throw Failure(.invalidRequest, "`tools[\(index)]` has no name.", param: "/tools/\(index)")
            }
            write(tool.function, named: name, model, names: &names, into: &writer)
            if let control = tool.tool.present("cache_control") ?? tool.function.present("cache_control"), model.takesCachePoints {
                ConverseContents.writeCachePoint(control, model, into: &writer)
            }
        }
        for tool in ready { writer.raw(tool) }
        if searchesWeb {
            writer.beginObject()
            writer.key("systemTool")
            writer.beginObject()
            writer.key("name")
            writer.string("nova_grounding")
            writer.endObject()
            writer.endObject()
        }
        writer.endArray()
        if let choice { write(choice, names: &names, into: &writer) }
        writer.endObject()
    }

    private func write(
        _ function: JSON, named name: JSON, _ model: ConverseModel, names: inout ConverseToolNames, into writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.key("toolSpec")
        writer.beginObject()
        writer.key("name")
        names.write(name, into: &writer)
        writer.key("description")
        if let description = function["description"], description.isString, !description.isEmptyString {
            writer.raw(description)
        } else {
            names.write(name, into: &writer)
        }
        writer.key("inputSchema")
        writer.beginObject()
        writer.key("json")
        let isStrict = model.takesStrictTools && function["strict"]?.bool == true
        let schema = function.present("parameters") ?? function.present("input_schema")
        ConverseSchema.write(input: schema, strictly: isStrict, model, into: &writer)
        writer.endObject()
        if isStrict {
            writer.key("strict")
            writer.bool(true)
        }
        writer.endObject()
        writer.endObject()
    }

    private func write(answer schema: JSON, _ description: JSON?, _ model: ConverseModel, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("toolSpec")
        writer.beginObject()
        writer.key("name")
        writer.string(Self.answerName)
        writer.key("description")
        if let description, !description.isEmptyString { writer.raw(description) } else { writer.string(Self.answerName) }
        writer.key("inputSchema")
        writer.beginObject()
        writer.key("json")
        ConverseSchema.write(input: schema, model, into: &writer)
        writer.endObject()
        writer.endObject()
        writer.endObject()
    }

    private func write(_ choice: Choice, names: inout ConverseToolNames, into writer: inout JSONWriter) {
        writer.key("toolChoice")
        writer.beginObject()
        switch choice {
        case .auto: writer.key("auto")
        case .any: writer.key("any")
        case .tool, .answer: writer.key("tool")
        }
        writer.beginObject()
        switch choice {
        case .auto, .any: break
        case .tool(let name):
            writer.key("name")
            names.write(name, into: &writer)
        case .answer:
            writer.key("name")
            writer.string(Self.answerName)
        }
        writer.endObject()
        writer.endObject()
    }

    // MARK: Anthropic's

    func writeComputer(into writer: inout JSONWriter) {
        writer.beginArray()
        for tool in computer {
            guard let function = tool.present("function") else {
                writer.raw(tool)
                continue
            }
            writer.beginObject()
            writer.member("type", tool["type"])
            writer.member("name", function["name"])
            writer.members(of: function["parameters"])
            writer.endObject()
        }
        writer.endArray()
    }

    /// What Bedrock wants to be told before it takes them, by the date that their types end in.
    var computerBeta: String? {
        guard let type = computer.first?["type"]?.string else { return nil }
        if type.hasSuffix("20241022") { return "computer-use-2024-10-22" }
        return type.hasSuffix("20251124") ? "computer-use-2025-11-24" : "computer-use-2025-01-24"
    }
}
