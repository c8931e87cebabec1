import FairleadModel

/// `tools` and `tool_choice`, which the Responses API has without the inner object of chat completions.
enum OpenAIResponsesTools {
    static func write(
        _ tools: JSON?, functions: JSON?, webSearch: JSON?, sizesSearch: Bool = true, into writer: inout JSONWriter
    ) throws(Failure) {
        guard (tools?.count ?? 0) > 0 || (functions?.count ?? 0) > 0 || webSearch != nil else { return }
        writer.key("tools")
        writer.beginArray()
        if let tools {
            for (index, tool) in tools.elements.enumerated() {
                guard tool.isObject else {
                    throw Failure(.invalidRequest, "`tools[\(index)]` must be an object.", param: "/tools/\(index)")
                }
                write(tool, into: &writer)
            }
        }
        for function in functions?.elements.map({ $0 }) ?? [] { write(function: function, into: &writer) }
        if let webSearch { write(webSearch: webSearch, withSize: sizesSearch, into: &writer) }
        writer.endArray()
    }

    private static func write(_ tool: JSON, into writer: inout JSONWriter) {
        if tool["type"]?.equals("function") == true || tool["type"] == nil, let function = tool.present("function") {
            write(function: function, into: &writer)
        } else if tool["type"]?.equals("custom") == true, let custom = tool.present("custom") {
            write(custom: custom, into: &writer)
        } else {
            // A tool of the API's own, such as web_search or mcp.
            writer.raw(tool)
        }
    }

    /// Here a function is strict unless it says otherwise; in chat completions it is not.
    private static func write(function: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("function")
        writer.member("name", function["name"])
        writer.member("description", function.present("description"))
        writer.key("parameters")
        if let parameters = function.present("parameters") {
            writer.raw(parameters)
        } else {
            writer.beginObject()
            writer.key("type")
            writer.string("object")
            writer.key("properties")
            writer.beginObject()
            writer.endObject()
            writer.endObject()
        }
        writer.key("strict")
        writer.bool(function["strict"]?.bool ?? false)
        writer.endObject()
    }

    private static func write(custom: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("custom")
        for (name, value) in custom.members where !value.isNull {
            writer.key(name)
            guard name.equals("format"), let grammar = value.present("grammar") else {
                writer.raw(value)
                continue
            }
            writer.beginObject()
            writer.key("type")
            writer.string("grammar")
            writer.members(of: grammar)
            writer.endObject()
        }
        writer.endObject()
    }

    private static func write(webSearch options: JSON, withSize: Bool, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("web_search")
        for (name, value) in options.members where !value.isNull && (withSize || !name.equals("search_context_size")) {
            writer.key(name)
            guard name.equals("user_location"), let place = value.present("approximate") else {
                writer.raw(value)
                continue
            }
            writer.beginObject()
            writer.key("type")
            writer.string("approximate")
            writer.members(of: place)
            writer.endObject()
        }
        writer.endObject()
    }

    // MARK: Choice

    /// `tool_choice`, or `function_call` of old, whose objects name the function directly.
    static func write(choice: JSON, into writer: inout JSONWriter) throws(Failure) {
        writer.key("tool_choice")
        if choice.isString { return writer.raw(choice) }
        guard choice.isObject else {
            throw Failure(
                .invalidRequest, "`tool_choice` must be \"auto\", \"none\", \"required\" or name a tool.", param: "tool_choice")
        }
        if let allowed = choice.present("allowed_tools") {
            writer.beginObject()
            writer.key("type")
            writer.string("allowed_tools")
            writer.member("mode", allowed["mode"])
            writer.key("tools")
            writer.beginArray()
            for tool in allowed["tools"]?.elements.map({ $0 }) ?? [] { write(named: tool, into: &writer) }
            writer.endArray()
            writer.endObject()
        } else {
            write(named: choice, into: &writer)
        }
    }

    private static func write(named tool: JSON, into writer: inout JSONWriter) {
        let isCustom = tool.present("custom") != nil
        guard let name = tool["function"]?["name"] ?? tool["custom"]?["name"] ?? (tool["type"] == nil ? tool["name"] : nil) else {
            return writer.raw(tool)
        }
        writer.beginObject()
        writer.key("type")
        writer.string(isCustom ? "custom" as StaticString : "function")
        writer.member("name", name)
        writer.endObject()
    }
}
