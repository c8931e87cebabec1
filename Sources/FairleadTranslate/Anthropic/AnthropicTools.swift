import FairleadModel

/// `tools`, `mcp_servers` and `tool_choice`.
struct AnthropicTools {
    private let tools: JSON?
    private let functions: JSON?
    private let choice: JSON?
    private let search: JSON?
    private let servers: JSON?
    private let isSerial: Bool
    private let emulated: JSON?
    private let thinks: Bool
    private let takesForce: Bool
    private let names: AnthropicToolNames
    private var count = 0
    private var hasStrict = false
    private var betas = AnthropicBetas()

    /// - Parameter emulated: the schema of the answer, where a tool stands for it.
    init(_ completion: Completion, emulated: JSON?, thinks: Bool, _ names: AnthropicToolNames) {
        self.names = names
        func parameter(_ name: String) -> JSON? { completion.alwaysDropped.contains(name) ? nil : completion[name] }
        tools = parameter("tools")
        functions = parameter("functions")
        choice = parameter("tool_choice") ?? parameter("function_call")
        search = parameter("web_search_options")
        servers = parameter("mcp_servers")
        isSerial = parameter("parallel_tool_calls")?.bool == false
        self.emulated = emulated
        self.thinks = thinks
        takesForce = !completion.target.quirks.contains(.toolChoiceAutoOnly)
    }

    /// What of the tools did not go out, and which betas those that did are.
    func account(for account: inout ParameterAccount, _ betas: inout AnthropicBetas) {
        if hasStrict { account.drop("strict", "Anthropic's strict tools take a part of JSON Schema only") }
        for name in self.betas.names { betas.add(name) }
    }

    // MARK: Tools

    mutating func write(usesTools: Bool, free: Bool, into writer: inout JSONWriter) throws(Failure) {
        var serverTools: [JSON] = []
        if free { try writeTools(usesTools: usesTools, servers: &serverTools, into: &writer) }
        guard servers != nil || !serverTools.isEmpty else { return }
        betas.add("mcp-client-2025-04-04")
        writer.key("mcp_servers")
        writer.beginArray()
        for server in servers?.elements.map({ $0 }) ?? [] { writer.raw(server) }
        for tool in serverTools { Self.write(server: tool, into: &writer) }
        writer.endArray()
    }

    private mutating func writeTools(usesTools: Bool, servers: inout [JSON], into writer: inout JSONWriter) throws(Failure) {
        let begin = { (writer: inout JSONWriter, count: inout Int) in
            if count == 0 {
                writer.key("tools")
                writer.beginArray()
            }
            count += 1
        }
        let allowed = AllowedTools(choice)
        let offered = try allowed?.among((tools?.elements.map { $0 } ?? []) + (functions?.elements.map { $0 } ?? []))
        func isOffered(_ tool: JSON) -> Bool { offered.map { $0.contains { $0.source.baseAddress == tool.source.baseAddress } } ?? true }
        for (index, tool) in (tools?.elements.map { $0 } ?? []).enumerated() where isOffered(tool) {
            let type = tool["type"]?.string
            if type == "url" || type == "mcp" {
                servers.append(tool)
                continue
            }
            let name = (tool["function"] ?? tool)["name"]?.string
            guard emulated == nil || name != "\(AnthropicFormat.toolName)" else {
                throw Failure(.invalidRequest, "`tools[\(index)]` has a name that the library uses itself.", param: "/tools/\(index)")
            }
            begin(&writer, &count)
            try write(tool, type: type, at: index, into: &writer)
        }
        for function in functions?.elements.map({ $0 }) ?? [] where isOffered(function) {
            begin(&writer, &count)
            write(function: function, of: function, into: &writer)
        }
        if let search {
            begin(&writer, &count)
            Self.write(search: search, into: &writer)
        }
        if let emulated {
            begin(&writer, &count)
            writer.beginObject()
            writer.key("name")
            writer.string(AnthropicFormat.toolName)
            writer.key("input_schema")
            AnthropicSchema.write(input: emulated, into: &writer)
            writer.endObject()
        }
        if count == 0, usesTools {
            // Calls in the conversation are refused unless there are tools.
            begin(&writer, &count)
            writer.beginObject()
            writer.key("name")
            writer.string("dummy_tool")
            writer.key("description")
            writer.string("This is a dummy tool call")
            writer.key("input_schema")
            AnthropicSchema.write(input: nil, into: &writer)
            writer.endObject()
        }
        if count > 0 { writer.endArray() }
    }

    private mutating func write(_ tool: JSON, type: String?, at index: Int, into writer: inout JSONWriter) throws(Failure) {
        let function = tool.present("function")
        if let function, type == "function" || type == "custom" || type == nil {
            return write(function: function, of: tool, into: &writer)
        }
        if type == "web_search" || type == "web_search_preview" { return Self.write(search: tool, into: &writer) }
        guard let type, type != "function", type != "custom" || tool["name"] != nil else {
            guard type == nil, tool["name"] != nil, tool["input_schema"] != nil else {
                throw UnknownPart.tool(tool, at: index, of: "Anthropic", advice: "write a function, or one of its own tools.")
            }
            return writer.raw(tool)
        }
        betas.add(toolType: type)
        guard let function else { return writer.raw(tool) }
        // One of Anthropic's tools in the clothes of a function.
        writer.beginObject()
        writer.members(of: tool) { !$0.equals("function") }
        if tool["name"] == nil { writer.member("name", function["name"]) }
        for (key, value) in function["parameters"]?.members.map({ $0 }) ?? [] {
            writer.member(key, value)
        }
        writer.endObject()
    }

    private mutating func write(function: JSON, of tool: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        if let name = function["name"] { names.write(name, into: &writer) }
        writer.member("description", function.present("description"))
        writer.key("input_schema")
        AnthropicSchema.write(input: function.present("parameters"), into: &writer)
        if function["strict"]?.bool == true { hasStrict = true }
        for (name, isBeta) in Self.extras {
            guard let value = tool.present(name) ?? function.present(name) else { continue }
            writer.member(name, value)
            if isBeta { betas.add("advanced-tool-use-2025-11-20") }
        }
        writer.endObject()
    }

    /// Members of a tool that only Anthropic knows.
    private static let extras: [(name: StaticString, isBeta: Bool)] = [
        ("cache_control", false), ("eager_input_streaming", false), ("defer_loading", true), ("allowed_callers", true),
        ("input_examples", true),
    ]

    private static func write(search: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("web_search_20250305")
        writer.key("name")
        writer.string("web_search")
        switch search["search_context_size"]?.string {
        case "low": writer.member("max_uses", 1)
        case "medium": writer.member("max_uses", 5)
        case "high": writer.member("max_uses", 10)
        default: break
        }
        if let place = search.present("user_location") {
            writer.key("user_location")
            writer.beginObject()
            writer.key("type")
            writer.string("approximate")
            for (key, value) in (place["approximate"] ?? place).members where !key.equals("type") && !value.isNull {
                writer.member(key, value)
            }
            writer.endObject()
        }
        writer.endObject()
    }

    /// A server of tools (MCP), in Anthropic's form or in OpenAI's.
    private static func write(server: JSON, into writer: inout JSONWriter) {
        guard server["server_url"] != nil else { return writer.raw(server) }
        writer.beginObject()
        writer.key("type")
        writer.string("url")
        writer.member("url", server["server_url"])
        writer.member("name", server["server_label"])
        if let allowed = server.present("allowed_tools") {
            writer.key("tool_configuration")
            writer.beginObject()
            writer.member("allowed_tools", allowed)
            writer.endObject()
        }
        if let bearer = server["headers"]?["Authorization"]?.string ?? server["authorization"]?.string {
            writer.member("authorization_token", bearer.hasPrefix("Bearer ") ? String(bearer.dropFirst(7)) : bearer)
        }
        writer.endObject()
    }

    // MARK: Choice

    private enum Choice {
        case auto, any, none
        case tool(JSON)
        case emulation
    }

    /// After the tools, since without any there is nothing to choose.
    mutating func writeChoice(_ account: inout ParameterAccount, into writer: inout JSONWriter) throws(Failure) {
        guard count > 0 else { return }
        var wanted = try choice.map { (choice) throws(Failure) in try Self.read(choice) }
        if emulated != nil {
            // Thinking and force exclude each other.
            wanted = thinks || !takesForce ? wanted : emulation(beside: wanted)
        } else if !takesForce, case .any? = wanted {
            try account.refuse("tool_choice", "the model cannot be made to call a tool")
            wanted = .auto
        } else if !takesForce, case .tool? = wanted {
            try account.refuse("tool_choice", "the model cannot be made to call a tool")
            wanted = .auto
        }
        if wanted == nil, isSerial { wanted = .auto }
        guard let wanted else { return }
        writer.key("tool_choice")
        writer.beginObject()
        writer.key("type")
        var canBeSerial = true
        switch wanted {
        case .auto: writer.string("auto")
        case .any: writer.string("any")
        case .none:
            writer.string("none")
            canBeSerial = false
        case .tool(let name):
            writer.string("tool")
            names.write(name, into: &writer)
        case .emulation:
            writer.string("tool")
            writer.key("name")
            writer.string(AnthropicFormat.toolName)
        }
        if isSerial, canBeSerial {
            writer.key("disable_parallel_tool_use")
            writer.bool(true)
        }
        writer.endObject()
    }

    /// The answer is a call too: with tools of the caller's the model must choose among them and it.
    private func emulation(beside wanted: Choice?) -> Choice {
        guard count > 1 else { return .emulation }
        switch wanted {
        case .tool(let name)?: return .tool(name)
        case Choice.none?: return .emulation
        default: return .any
        }
    }

    private static func read(_ choice: JSON) throws(Failure) -> Choice {
        if let allowed = AllowedTools(choice) { return allowed.isRequired ? .any : .auto }
        let word = choice.isString ? choice : choice["type"]
        if let name = choice["function"]?["name"] ?? choice["name"], name.isString { return .tool(name) }
        switch word?.string {
        case "auto": return .auto
        case "required", "any": return .any
        case "none": return .none
        default:
            throw Failure(
                .invalidRequest, "`tool_choice` must be \"auto\", \"none\", \"required\" or name a function.", param: "tool_choice")
        }
    }
}
