import FairleadModel

/// JSON Schema without `$ref`, for APIs that follow none: what a reference points to stands in its place.
struct SchemaReferences {
    /// Where a schema refers to itself it ends in an object of any kind.
    private static let depthLimit = 24
    /// References may multiply what they refer to: so many schemas and no more.
    private static let sizeLimit = 20_000

    private var definitions: [String: JSONValue] = [:]
    private var size = 0

    static func inlined(_ schema: JSONValue) -> JSONValue {
        var references = SchemaReferences()
        for key in ["$defs", "definitions"] {
            for member in schema[key]?.object ?? [] { references.definitions["#/\(key)/\(member.key)"] = member.value }
        }
        var root = schema
        root["$defs"] = nil
        root["definitions"] = nil
        return references.resolve(root, path: [])
    }

    /// `path` holds the references that led here.
    private mutating func resolve(_ value: JSONValue, path: [String]) -> JSONValue {
        size += 1
        guard size < Self.sizeLimit, path.count < Self.depthLimit else { return .object([.init("type", .string("object"))]) }
        switch value {
        case .array(let elements): return .array(elements.map { resolve($0, path: path) })
        case .object(let members):
            guard let reference = value["$ref"]?.string else {
                return .object(members.map { .init($0.key, resolve($0.value, path: path)) })
            }
            guard !path.contains(reference), var target = definitions[reference] else {
                return .object([.init("type", .string("object"))])
            }
            for member in members where member.key != "$ref" { target[member.key] = member.value }
            return resolve(target, path: path + [reference])
        default: return value
        }
    }
}
