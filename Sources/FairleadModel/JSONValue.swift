/// JSON as a tree that can be changed: for the few places which rewrite more than they copy, such as tool schemas.
public indirect enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    /// As it was written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    public struct Member: Sendable, Equatable {
        public var key: String
        public var value: JSONValue

        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    public init(_ json: JSON) {
        switch json.kind {
        case .null: self = .null
        case .bool: self = .bool(json.bool ?? false)
        case .number: self = .number(String(decoding: json.source, as: UTF8.self))
        case .string: self = .string(json.string ?? "")
        case .array: self = .array(json.elements.map { JSONValue($0) })
        case .object:
            var members: [Member] = []
            members.reserveCapacity(json.count)
            var positions: [String: Int] = [:]
            for (key, value) in json.members {
                let key = key.string ?? ""
                if let earlier = positions.updateValue(members.count, forKey: key) {
                    members[earlier].value = JSONValue(value)
                    positions[key] = earlier
                } else {
                    members.append(Member(key, JSONValue(value)))
                }
            }
            self = .object(members)
        }
    }

    public static func int(_ value: Int) -> JSONValue { .number(String(value)) }

    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    public var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    public var object: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// A member of an object. Setting replaces it where it stands or appends it, and nil removes it; setting a member of
    /// anything but an object does nothing.
    public subscript(key: String) -> JSONValue? {
        get { object?.last { $0.key == key }?.value }
        set {
            guard case .object(var members) = self else { return }
            self = .null
            if let newValue {
                if let position = members.lastIndex(where: { $0.key == key }) {
                    members[position].value = newValue
                } else {
                    members.append(Member(key, newValue))
                }
            } else {
                members.removeAll { $0.key == key }
            }
            self = .object(members)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.bool(value)
        case .number(let text): writer.raw(number: text)
        case .string(let text): writer.string(text)
        case .array(let elements):
            writer.beginArray()
            for element in elements { element.write(to: &writer) }
            writer.endArray()
        case .object(let members):
            writer.beginObject()
            for member in members {
                writer.key(member.key)
                member.value.write(to: &writer)
            }
            writer.endObject()
        }
    }

    public var bytes: Bytes {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.finish()
    }
}
