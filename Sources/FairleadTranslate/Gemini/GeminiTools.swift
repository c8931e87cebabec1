import FairleadModel

/// `tools` and `toolConfig`.
enum GeminiTools {
    /// Google's own tools, by every name they have; given as `{"googleSearch": {}}` they are passed on.
    private static let own: Set<String> = [
        "googleSearch", "google_search", "googleSearchRetrieval", "google_search_retrieval", "codeExecution", "code_execution",
        "urlContext", "url_context", "googleMaps", "google_maps", "enterpriseWebSearch", "enterprise_web_search", "retrieval",
        "computerUse", "computer_use", "fileSearch", "file_search", "parallelAiSearch", "parallel_ai_search", "exaAiSearch", "exa_ai_search",
        "mcpServers", "mcp_servers", "functionDeclarations", "function_declarations",
    ]

    static func write(
        tools: JSON?, functions: JSON?, searchesWeb: Bool, into writer: inout JSONWriter
    ) throws(Failure) {
        var declared: [JSON] = functions.map { Array($0.elements) } ?? []
        var others: [JSON] = []
        var searches = searchesWeb
        if let tools {
            for (index, tool) in tools.elements.enumerated() {
                if let function = tool.present("function") {
                    declared.append(function)
                } else if tool.members.contains(where: { own.contains($0.key.string ?? "") }) {
                    others.append(tool)
                } else if tool["type"]?.string?.hasPrefix("web_search") == true {
                    searches = true
                } else {
                    throw UnknownPart.tool(
                        tool, at: index, of: "Gemini",
                        advice: "write a function, or one of Google's own tools such as {\"googleSearch\": {}}.")
                }
            }
        }
        guard !declared.isEmpty || !others.isEmpty || searches else { return }
        writer.key("tools")
        writer.beginArray()
        if !declared.isEmpty {
            writer.beginObject()
            writer.key("functionDeclarations")
            writer.beginArray()
            for function in declared { write(function, into: &writer) }
            writer.endArray()
            writer.endObject()
        }
        for tool in others { writer.raw(tool) }
        if searches {
            writer.beginObject()
            writer.key("googleSearch")
            writer.beginObject()
            writer.endObject()
            writer.endObject()
        }
        writer.endArray()
    }

    private static func write(_ function: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", function["name"])
        writer.member("description", function.present("description"))
        if let parameters = function.present("parameters"), !ToolSchema.isEmpty(parameters) {
            writer.key("parameters")
            ToolSchema.write(parameters, into: &writer)
        }
        writer.endObject()
    }

    // MARK: Choice

    /// `tool_choice`, or `function_call` of old, whose objects name the function directly; and whether Gemini is to tell what its own
    /// tools were asked.
    static func write(choice: JSON?, tellsInvocations: Bool, into writer: inout JSONWriter) throws(Failure) {
        guard choice != nil || tellsInvocations else { return }
        writer.key("toolConfig")
        writer.beginObject()
        if let choice { try write(choice: choice, into: &writer) }
        if tellsInvocations {
            writer.key("includeServerSideToolInvocations")
            writer.bool(true)
        }
        writer.endObject()
    }

    private static func write(choice: JSON, into writer: inout JSONWriter) throws(Failure) {
        if choice.equals("auto") {
            write(mode: "AUTO", names: [], into: &writer)
        } else if choice.equals("none") {
            write(mode: "NONE", names: [], into: &writer)
        } else if choice.equals("required") || choice.equals("any") {
            write(mode: "ANY", names: [], into: &writer)
        } else if let allowed = AllowedTools(choice) {
            write(mode: allowed.isRequired ? "ANY" : "VALIDATED", names: allowed.names, into: &writer)
        } else if let name = choice["function"]?["name"] ?? choice["name"], name.isString {
            write(mode: "ANY", names: [name], into: &writer)
        } else {
            throw Failure(
                .invalidRequest, "`tool_choice` must be \"auto\", \"none\", \"required\" or name a function.", param: "tool_choice")
        }
    }

    private static func write(mode: StaticString, names: [JSON], into writer: inout JSONWriter) {
        writer.key("functionCallingConfig")
        writer.beginObject()
        writer.key("mode")
        writer.string(mode)
        if !names.isEmpty {
            writer.key("allowedFunctionNames")
            writer.beginArray()
            for name in names { writer.raw(name) }
            writer.endArray()
        }
        writer.endObject()
    }
}
