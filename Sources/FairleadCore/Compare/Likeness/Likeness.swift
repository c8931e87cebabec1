import FairleadModel

/// How alike two answers are.
struct Likeness {
    let text: TextLikeness
    /// Nil where neither calls a tool.
    let toolCalls: ToolCallLikeness?
    /// Nil where not both are JSON.
    let json: JSONLikeness?

    init(_ a: ComparedAnswer, _ b: ComparedAnswer, stepLimit: Int = TextLikeness.stepLimit) {
        text = TextLikeness(a.text, b.text, stepLimit: stepLimit)
        toolCalls = a.toolCalls.isEmpty && b.toolCalls.isEmpty ? nil : ToolCallLikeness(a.toolCalls, b.toolCalls)
        if let left = a.json, let right = b.json { json = JSONLikeness(left, right) } else { json = nil }
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
        if text.isApproximate {
            writer.key("approximate")
            writer.bool(true)
        }
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
            writer.endObject()
        } else {
            writer.null()
        }
    }
}
