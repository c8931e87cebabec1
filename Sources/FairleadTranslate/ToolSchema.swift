import FairleadModel

/// JSON Schema as callers write it, in the part of OpenAPI 3.0 that Google's `Schema` knows
/// (ai.google.dev/api/caching#Schema): references are resolved, null becomes `nullable`, unknown keywords are left out.
struct ToolSchema {
    /// Of a tool that takes nothing.
    static let empty = Bytes(#"{"type":"object","properties":{}}"#)

    private static let keywords: Set<String> = [
        "type", "format", "title", "description", "nullable", "default", "items", "minItems", "maxItems", "enum", "properties",
        "propertyOrdering", "required", "minProperties", "maxProperties", "minimum", "maximum", "minLength", "maxLength", "pattern",
        "example", "anyOf",
    ]
    /// Where a schema refers to itself it ends in an object of any kind.
    private static let depthLimit = 24
    /// References may multiply what they refer to: so many schemas and no more.
    private static let sizeLimit = 20_000

    private let definitions: [String: JSONValue]
    private var size = 0

    /// Writes the schema as Google takes it, as it stands where that is how it is.
    static func write(_ schema: JSON, into writer: inout JSONWriter) {
        guard !isFit(schema) else { return writer.raw(schema) }
        let tree = JSONValue(schema)
        var definitions: [String: JSONValue] = [:]
        for key in ["$defs", "definitions"] {
            for member in tree[key]?.object ?? [] { definitions["#/\(key)/\(member.key)"] = member.value }
        }
        var converter = ToolSchema(definitions: definitions)
        converter.convert(tree, depth: 0).write(to: &writer)
    }

    private init(definitions: [String: JSONValue]) { self.definitions = definitions }

    /// Whether it says nothing that a function without parameters would not say.
    static func isEmpty(_ schema: JSON) -> Bool {
        guard schema.isObject else { return true }
        return schema.count == 0 || (schema["type"]?.equals("object") == true && (schema["properties"]?.count ?? 0) == 0)
    }

    private static func isFit(_ schema: JSON) -> Bool {
        guard schema.isObject else { return false }
        var hasType = false
        for (key, value) in schema.members {
            if key.equals("type") {
                hasType = value.isString && !value.equals("null")
                if !hasType { return false }
                if value.equals("array"), !(schema["items"].map { isFit($0) } ?? false) { return false }
            } else if key.equals("properties") {
                for (_, property) in value.members where !isFit(property) { return false }
            } else if !(key.equals("description") || key.equals("title") || key.equals("required") || key.equals("minimum")
                || key.equals("maximum") || key.equals("items") || key.equals("default"))
            {
                guard key.equals("enum"), value.elements.allSatisfy({ $0.isString && !$0.isEmptyString }) else { return false }
            }
        }
        return hasType
    }

    // MARK: Conversion

    private mutating func convert(_ schema: JSONValue, depth: Int) -> JSONValue {
        size += 1
        guard depth < Self.depthLimit, size < Self.sizeLimit, case .object = schema else {
            return .object([.init("type", .string("object"))])
        }
        let members = merged(resolved(schema, depth: depth), depth: depth)
        var result = JSONValue.object([])
        var isNullable = false
        for member in members.object ?? [] {
            switch member.key {
            case "type": isNullable = Self.put(type: member.value, into: &result) || isNullable
            case "properties":
                result["properties"] = .object(
                    (member.value.object ?? []).map { .init($0.key, convert($0.value, depth: depth + 1)) })
            case "items": result["items"] = convert(member.value, depth: depth + 1)
            case "anyOf", "oneOf": isNullable = put(choices: member.value, depth: depth, into: &result) || isNullable
            case "const": if case .string = member.value { result["enum"] = .array([member.value]) }
            case "enum":
                let texts = (member.value.array ?? []).filter { if case .string(let text) = $0 { !text.isEmpty } else { false } }
                if !texts.isEmpty { result["enum"] = .array(texts) }
            case "format":
                if let format = member.value.string, Self.takes(format) { result["format"] = member.value }
            case "required": if member.value.array?.isEmpty == false { result["required"] = member.value }
            case _ where Self.keywords.contains(member.key): result[member.key] = member.value
            default: break
            }
        }
        Self.complete(&result)
        if isNullable { result["nullable"] = .bool(true) }
        return result
    }

    private static func takes(_ format: String) -> Bool {
        ["enum", "date-time", "float", "double", "int32", "int64"].contains(format)
    }

    /// Types come as a name or a list of names. Tells whether null is one.
    private static func put(type: JSONValue, into result: inout JSONValue) -> Bool {
        guard let list = type.array else {
            if type.string == "null" { return true }
            result["type"] = type
            return false
        }
        let names = list.filter { $0.string != "null" }
        if names.count == 1 {
            result["type"] = names[0]
        } else if names.count > 1 {
            result["anyOf"] = .array(names.map { .object([.init("type", $0)]) })
        }
        return names.count < list.count
    }

    /// Tells whether the choice was between one schema and null, so that the whole is nullable.
    private mutating func put(choices: JSONValue, depth: Int, into result: inout JSONValue) -> Bool {
        let list = choices.array ?? []
        let others = list.filter { $0["type"]?.string != "null" }
        guard !others.isEmpty else { return true }
        let hasNull = others.count < list.count
        result["anyOf"] = .array(
            others.map { choice in
                var schema = convert(choice, depth: depth + 1)
                if hasNull { schema["nullable"] = .bool(true) }
                return schema
            })
        return false
    }

    /// What Google demands of each type.
    private static func complete(_ result: inout JSONValue) {
        if result["type"] == nil, result["anyOf"] == nil {
            let type =
                result["properties"] != nil
                ? "object" : result["items"] != nil ? "array" : result["enum"] != nil ? "string" : "object"
            result["type"] = .string(type)
        }
        if result["type"]?.string == "array", result["items"] == nil || result["items"] == .object([]) {
            result["items"] = .object([.init("type", .string("object"))])
        }
        if result["enum"] != nil, let type = result["type"]?.string, type != "string" { result["enum"] = nil }
    }

    private func resolved(_ schema: JSONValue, depth: Int) -> JSONValue {
        var schema = schema
        for _ in 0..<Self.depthLimit {
            guard let reference = schema["$ref"]?.string else { break }
            let beside = (schema.object ?? []).filter { $0.key != "$ref" }
            schema = definitions[reference] ?? .object([.init("type", .string("object"))])
            for member in beside { schema[member.key] = member.value }
        }
        return schema
    }

    /// Parts that must hold all at once, as one schema.
    private func merged(_ schema: JSONValue, depth: Int) -> JSONValue {
        guard let parts = schema["allOf"]?.array else { return schema }
        var result = schema
        result["allOf"] = nil
        for part in parts.prefix(64) {
            for member in resolved(part, depth: depth).object ?? [] {
                switch (member.key, result[member.key]) {
                case ("properties", .object(let members)?):
                    result["properties"] = .object(members + (member.value.object ?? []))
                case ("required", .array(let names)?):
                    result["required"] = .array(names + (member.value.array ?? []))
                case (_, nil): result[member.key] = member.value
                default: break
                }
            }
        }
        return result
    }
}
