import FairleadModel

/// Features that Anthropic wants to be asked for by name (docs.claude.com, "Beta headers").
struct AnthropicBetas {
    private(set) var names: [String] = []

    mutating func add(_ name: String) {
        if !names.contains(name) { names.append(name) }
    }

    /// The caller's own, a name or a list of names.
    mutating func add(_ value: JSON) {
        for text in value.isArray ? value.elements.compactMap(\.string) : [value.string ?? ""] { add(list: text) }
    }

    mutating func add(list: String) {
        for name in list.split(separator: ",") { add(name.filter { $0 != " " }) }
    }

    /// What a tool of this type needs.
    mutating func add(toolType type: String) {
        let known: [(prefix: String, beta: String)] = [
            ("computer_20241022", "computer-use-2024-10-22"), ("computer_20250124", "computer-use-2025-01-24"),
            ("computer_20251124", "computer-use-2025-11-24"), ("code_execution_20250522", "code-execution-2025-05-22"),
            ("code_execution_20250825", "code-execution-2025-08-25"), ("web_fetch_", "web-fetch-2025-09-10"),
            ("memory_", "context-management-2025-06-27"), ("tool_search_tool_", "advanced-tool-use-2025-11-20"),
            ("advisor_", "advisor-tool-2026-03-01"),
        ]
        if let match = known.first(where: { type.hasPrefix($0.prefix) }) { add(match.beta) }
    }

    var headers: [(name: String, value: String)] {
        names.isEmpty ? [] : [("anthropic-beta", names.joined(separator: ","))]
    }

    func writeMember(into writer: inout JSONWriter) {
        guard !names.isEmpty else { return }
        writer.key("anthropic_beta")
        writer.beginArray()
        for name in names { writer.string(name) }
        writer.endArray()
    }
}
