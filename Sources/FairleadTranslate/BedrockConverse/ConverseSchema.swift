import FairleadModel

/// JSON Schema in the two places where Converse takes it.
enum ConverseSchema {
    private static let types: Set<String> = ["array", "boolean", "integer", "null", "number", "object", "string"]

    /// The schema of a tool's input: an object of `type`, `properties` and `required`, which is all that every model takes.
    static func write(input schema: JSON?, _ model: ConverseModel, into writer: inout JSONWriter) {
        guard let schema, schema.isObject else {
            return writer.raw(ToolSchema.empty)
        }
        if schema.source.holds("\"$ref\"") {
            let tree = SchemaReferences.inlined(JSONValue(schema))
            if let document = try? JSONDocument(tree.bytes) { return write(plain: document.root, model, into: &writer) }
        }
        write(plain: schema, model, into: &writer)
    }

    private static func write(plain schema: JSON, _ model: ConverseModel, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        if let type = schema["type"], types.contains(type.string ?? "") { writer.raw(type) } else { writer.string("object") }
        writer.key("properties")
        if let properties = schema["properties"], properties.isObject {
            writer.raw(properties)
        } else {
            writer.beginObject()
            writer.endObject()
        }
        if let required = schema["required"], required.isArray { writer.member("required", required) }
        if model.takesStrictTools { writer.member("additionalProperties", schema.present("additionalProperties")) }
        writer.endObject()
    }

    // MARK: The reply's

    /// The text of a schema for `outputConfig`, in which every object says that it has no more properties than it names.
    static func closedText(_ schema: JSON) -> String {
        var text = ""
        append(closed(JSONValue(schema), depth: 0), to: &text)
        return text
    }

    private static func closed(_ schema: JSONValue, depth: Int) -> JSONValue {
        guard depth < 64, case .object(let members) = schema else { return schema }
        var result = JSONValue.object(
            members.map { member in
                switch (member.key, member.value) {
                case ("properties", .object(let inner)), ("$defs", .object(let inner)), ("definitions", .object(let inner)):
                    .init(member.key, .object(inner.map { .init($0.key, closed($0.value, depth: depth + 1)) }))
                case ("items", _): .init(member.key, closed(member.value, depth: depth + 1))
                case ("anyOf", .array(let inner)), ("allOf", .array(let inner)), ("oneOf", .array(let inner)):
                    .init(member.key, .array(inner.map { closed($0, depth: depth + 1) }))
                default: member
                }
            })
        if result["type"]?.string == "object", result["additionalProperties"] == nil {
            result["additionalProperties"] = .bool(false)
        }
        return result
    }

    /// With the spaces that Python writes: Bedrock compiles and keeps a grammar for each text, so that one schema should have one text
    /// whoever sends it.
    private static func append(_ value: JSONValue, to text: inout String) {
        switch value {
        case .object(let members):
            text += "{"
            for (position, member) in members.enumerated() {
                if position > 0 { text += ", " }
                text += JSONValue.string(member.key).bytes.string + ": "
                append(member.value, to: &text)
            }
            text += "}"
        case .array(let elements):
            text += "["
            for (position, element) in elements.enumerated() {
                if position > 0 { text += ", " }
                append(element, to: &text)
            }
            text += "]"
        default: text += value.bytes.string
        }
    }
}
