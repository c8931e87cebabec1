import FairleadModel

/// JSON Schema as Anthropic takes it: for tools almost all of it, for structured outputs a part
/// (docs.claude.com, "Structured outputs", "JSON Schema limitations").
enum AnthropicSchema {
    // MARK: Tools

    /// The schema of a tool's input is an object's.
    static func write(input schema: JSON?, into writer: inout JSONWriter) {
        guard let schema, schema.isObject else {
            return writer.raw(ToolSchema.empty)
        }
        let hasProperties = schema["properties"]?.isObject == true
        if schema["type"]?.equals("object") == true, hasProperties { return writer.raw(schema) }
        writer.beginObject()
        writer.key("type")
        writer.string("object")
        if !hasProperties {
            writer.key("properties")
            writer.beginObject()
            writer.endObject()
        }
        writer.members(of: schema) { !$0.equals("type") && (hasProperties || !$0.equals("properties")) }
        writer.endObject()
    }

    // MARK: Structured outputs

    /// What cannot be enforced is told to the model in the description, as Anthropic's own SDK does.
    private static let constraints: [(key: String, note: String)] = [
        ("minItems", "minimum number of items: "), ("maxItems", "maximum number of items: "),
        ("uniqueItems", "all array items must be unique"), ("contains", "array must contain an item matching: "),
        ("minContains", "minimum number of matching items: "), ("maxContains", "maximum number of matching items: "),
        ("prefixItems", "leading items must match, in order: "), ("minimum", "minimum value: "), ("maximum", "maximum value: "),
        ("exclusiveMinimum", "exclusive minimum value: "), ("exclusiveMaximum", "exclusive maximum value: "),
        ("multipleOf", "must be a multiple of "), ("minLength", "minimum length: "), ("maxLength", "maximum length: "),
        ("minProperties", "minimum number of properties: "), ("maxProperties", "maximum number of properties: "),
        ("patternProperties", "properties whose names match each pattern must satisfy: "),
        ("propertyNames", "property names must satisfy: "), ("dependentRequired", "dependent required properties: "),
        ("dependentSchemas", "dependent schemas: "), ("unevaluatedProperties", "unevaluated properties must satisfy: "),
        ("if", "conditional (if): "), ("then", "conditional (then): "), ("else", "conditional (else): "),
        ("not", "must not match: "),
    ]
    private static let constraintKeys = Set(constraints.map(\.key))
    private static let depthLimit = 64

    static func write(_ schema: JSON, into writer: inout JSONWriter) {
        if isFit(schema, depth: 0) { return writer.raw(schema) }
        convert(JSONValue(schema)).write(to: &writer)
    }

    private static func isFit(_ schema: JSON, depth: Int) -> Bool {
        guard schema.isObject, depth < depthLimit else { return !schema.isObject }
        if schema["type"]?.equals("object") == true, schema["additionalProperties"]?.bool != false { return false }
        for (key, value) in schema.members {
            guard let name = key.plainText.map({ String(decoding: $0, as: UTF8.self) }) else { return false }
            if name == "oneOf" || constraintKeys.contains(name) { return false }
            switch name {
            case "properties", "$defs", "definitions":
                for (_, inner) in value.members where !isFit(inner, depth: depth + 1) { return false }
            case "items": if !isFit(value, depth: depth + 1) { return false }
            case "anyOf", "allOf":
                for inner in value.elements where !isFit(inner, depth: depth + 1) { return false }
            default: continue
            }
        }
        return true
    }

    static func convert(_ schema: JSONValue, depth: Int = 0) -> JSONValue {
        guard let members = schema.object, depth < depthLimit else { return schema }
        var result = JSONValue.object([])
        for member in members where !constraintKeys.contains(member.key) {
            switch member.key {
            case "properties", "$defs", "definitions":
                let inner = member.value.object ?? []
                result[member.key] = .object(inner.map { .init($0.key, convert($0.value, depth: depth + 1)) })
            case "items": result["items"] = convert(member.value, depth: depth + 1)
            case "allOf": result["allOf"] = .array((member.value.array ?? []).map { convert($0, depth: depth + 1) })
            case "anyOf", "oneOf":
                let choices = (member.value.array ?? []).map { convert($0, depth: depth + 1) }
                result["anyOf"] = .array((result["anyOf"]?.array ?? []) + choices)
            default: result[member.key] = member.value
            }
        }
        if result["type"]?.string == "object" { result["additionalProperties"] = .bool(false) }
        let notes = constraints.compactMap { key, note -> String? in
            guard let value = schema[key], value != .bool(false) else { return nil }
            return key == "uniqueItems" ? note : note + value.bytes.string
        }
        if !notes.isEmpty {
            let note = "Note: " + notes.joined(separator: ", ") + "."
            let described = result["description"]?.string ?? ""
            result["description"] = .string(described.isEmpty ? note : described + " " + note)
        }
        return result
    }
}
