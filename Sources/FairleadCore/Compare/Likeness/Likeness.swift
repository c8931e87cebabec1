import FairleadModel

/// How alike two answers are.
struct Likeness {
    let text: TextLikeness
    /// Nil where neither calls a tool.
    let toolCalls: ToolCallLikeness?
    /// Nil where not both are JSON.
    let json: JSONLikeness?

    init(_ a: CutAnswer, _ b: CutAnswer, _ work: LikenessWork) {
        var left = work.stepLimit
        text = TextLikeness(a.text, b.text, work, left: &left)
        toolCalls = a.calls.isEmpty && b.calls.isEmpty ? nil : ToolCallLikeness(a.calls, b.calls, work, left: &left)
        if let left = a.json, let right = b.json { json = JSONLikeness(left, right, isSame: text.isExact) } else { json = nil }
    }

    /// 1 for the same, 0 for nothing in common: of the tool calls where there are some, else as JSON where both are, else of the texts.
    var score: Double { toolCalls?.ratio ?? json?.ratio ?? text.ratio }

    var isExact: Bool { text.isExact && toolCalls?.isEqual ?? true }

    /// Writes its members, in an object of the caller's.
    func writeMembers(to writer: inout JSONWriter) {
        writer.key("score")
        writer.double(score)
        writer.key("exact")
        writer.bool(isExact)
        writer.key("text")
        writer.beginObject()
        writer.key("exact")
        writer.bool(text.isExact)
        writer.key("ratio")
        writer.double(text.ratio)
        Self.write(isApproximate: text.isApproximate, to: &writer)
        writer.endObject()
        writer.key("tool_calls")
        if let toolCalls {
            writer.beginObject()
            writer.key("equal")
            writer.bool(toolCalls.isEqual)
            writer.key("same_names")
            writer.bool(toolCalls.hasSameNames)
            writer.key("ratio")
            writer.double(toolCalls.ratio)
            Self.write(isApproximate: toolCalls.isApproximate, to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.key("json")
        if let json {
            writer.beginObject()
            writer.key("equal")
            writer.bool(json.isEqual)
            writer.key("ratio")
            writer.double(json.ratio)
            Self.write(isApproximate: json.isApproximate, to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
    }

    private static func write(isApproximate: Bool, to writer: inout JSONWriter) {
        guard isApproximate else { return }
        writer.key("approximate")
        writer.bool(true)
    }
}
