import FairleadModel

/// JSON Schema in the two places where Converse takes it.
enum ConverseSchema {
    private static let types: Set<String> = ["array", "boolean", "integer", "null", "number", "object", "string"]

    /// The schema of a tool's input: an object of `type`, `properties` and `required`, which is all that every model takes.
    /// One that is kept to strictly is held to what structured outputs take.
    static func write(input schema: JSON?, strictly: Bool = false, _ model: ConverseModel, into writer: inout JSONWriter) {
        guard let schema, schema.isObject else {
            return writer.raw(ToolSchema.empty)
        }
        if strictly || schema.source.holds("\"$ref\"") {
            let plain = SchemaReferences.inlined(JSONValue(schema))
            let tree = strictly ? AnthropicSchema.convert(plain) : plain
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

    /// The text of a schema for `outputConfig`, which knows as much of JSON Schema as Anthropic's structured outputs do
    /// (docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html).
    static func text(_ schema: JSON) -> String {
        var text = ""
        append(AnthropicSchema.convert(JSONValue(schema)), to: &text)
        return text
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
