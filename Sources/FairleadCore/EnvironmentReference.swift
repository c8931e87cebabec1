import FairleadModel

/// `os.environ/NAME` in a configuration stands for the value of that environment variable. (In a request it is a string
/// like any other: whoever can write a request must not be able to read the environment.)
package enum EnvironmentReference {
    package static let prefix = "os.environ/"

    package static func name(in text: String) -> Substring? {
        text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : nil
    }

    /// The value with every reference in it replaced.
    package static func expand(
        _ value: JSONValue, at pointer: String, _ lookup: (String) -> String?, _ findings: inout Findings
    ) -> JSONValue {
        switch value {
        case .null, .bool, .number:
            return value
        case .string(let text):
            guard let name = name(in: text) else { return value }
            guard let found = lookup(String(name)) else {
                findings.fault(pointer, "names the environment variable \(name), which is not set")
                return value
            }
            return .string(found)
        case .array(let elements):
            return .array(
                elements.enumerated().map { expand($0.element, at: "\(pointer)/\($0.offset)", lookup, &findings) })
        case .object(let members):
            return .object(
                members.map {
                    .init($0.key, expand($0.value, at: Place.pointer(pointer, $0.key), lookup, &findings))
                })
        }
    }
}
