import FairleadModel

/// Writes the tools of a request: copied as one span where the provider takes all that they say.
struct OpenAIChatTools {
    let keepsStrict: Bool
    let keepsCacheControl: Bool
    /// Whether a schema may say `additionalProperties: false`.
    let keepsClosedObjects: Bool
    /// Whether a tool that takes nothing must say so.
    let needsParameters: Bool

    func write(_ tools: JSON, into writer: inout JSONWriter) {
        guard !tools.elements.allSatisfy(isFit) else { return writer.raw(tools) }
        writer.beginArray()
        for tool in tools.elements {
            writer.beginObject()
            for (key, value) in tool.members {
                if !keepsCacheControl, key.equals("cache_control") { continue }
                writer.key(key)
                guard key.equals("function"), value.isObject else {
                    writer.raw(value)
                    continue
                }
                write(function: value, into: &writer)
            }
            writer.endObject()
        }
        writer.endArray()
    }

    private func isFit(_ tool: JSON) -> Bool {
        let function = tool["function"]
        return (keepsCacheControl || tool["cache_control"] == nil && function?["cache_control"] == nil)
            && (keepsStrict || function?["strict"] == nil)
            && (keepsClosedObjects || function?["parameters"].map(isOpen) ?? true)
            && (!needsParameters || function?.present("parameters") != nil)
    }

    private func write(function: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        let lacksParameters = needsParameters && function.present("parameters") == nil
        for (name, member) in function.members {
            if lacksParameters, name.equals("parameters") { continue }
            if !keepsCacheControl, name.equals("cache_control") { continue }
            if !keepsStrict, name.equals("strict") { continue }
            writer.key(name)
            if !keepsClosedObjects, name.equals("parameters") {
                writeOpen(member, into: &writer)
            } else {
                writer.raw(member)
            }
        }
        if lacksParameters {
            writer.key("parameters")
            writer.raw(ToolSchema.empty)
        }
        writer.endObject()
    }

    private func isOpen(_ schema: JSON) -> Bool {
        switch schema.kind {
        case .object: schema.members.allSatisfy { !closes($0, $1) && isOpen($1) }
        case .array: schema.elements.allSatisfy(isOpen)
        default: true
        }
    }

    private func closes(_ key: JSON, _ value: JSON) -> Bool { value.bool == false && key.equals("additionalProperties") }

    private func writeOpen(_ schema: JSON, into writer: inout JSONWriter) {
        switch schema.kind {
        case .object:
            writer.beginObject()
            for (key, value) in schema.members where !closes(key, value) {
                writer.key(key)
                writeOpen(value, into: &writer)
            }
            writer.endObject()
        case .array:
            writer.beginArray()
            for element in schema.elements { writeOpen(element, into: &writer) }
            writer.endArray()
        default: writer.raw(schema)
        }
    }
}
