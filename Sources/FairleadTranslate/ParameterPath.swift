import FairleadModel

/// A place inside a parameter, as LiteLLM's `additional_drop_params` writes it: `tools[*].input_examples`, `response_format.strict`.
public struct ParameterPath: Sendable {
    private enum Step: Sendable {
        case member(String)
        case element(Int)
        case everyElement
    }

    public let parameter: String
    private let steps: [Step]
    /// More than any parameter is deep.
    private static let longest = 32

    /// Nil for the name of a parameter alone, and for what is no path.
    public init?(_ text: String) {
        let head = text.prefix { $0 != "." && $0 != "[" }
        guard !head.isEmpty, head.endIndex != text.endIndex else { return nil }
        var steps: [Step] = []
        var rest = text[head.endIndex...]
        while let sign = rest.first {
            rest = rest.dropFirst()
            if sign == "." {
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty else { return nil }
                steps.append(.member(String(name)))
                rest = rest[name.endIndex...]
            } else {
                let inner = rest.prefix { $0 != "]" }
                guard sign == "[", inner.endIndex != rest.endIndex else { return nil }
                if inner == "*" {
                    steps.append(.everyElement)
                } else {
                    guard let index = Int(inner), index >= 0 else { return nil }
                    steps.append(.element(index))
                }
                rest = rest[inner.endIndex...].dropFirst()
            }
        }
        guard steps.count <= Self.longest else { return nil }
        parameter = String(head)
        self.steps = steps
    }

    /// The parameter without what is at that place; nil where nothing is.
    public func removed(from value: JSON) -> JSON? {
        var tree = JSONValue(value)
        guard Self.remove(steps[...], from: &tree) else { return nil }
        return try? JSONDocument(tree.bytes).root
    }

    /// Tells whether there was something to remove.
    private static func remove(_ steps: ArraySlice<Step>, from value: inout JSONValue) -> Bool {
        guard let step = steps.first else { return false }
        let rest = steps.dropFirst()
        switch (step, value) {
        case (.member(let name), .object(var members)):
            guard let position = members.lastIndex(where: { $0.key == name }) else { return false }
            if rest.isEmpty {
                members.removeAll { $0.key == name }
            } else if !remove(rest, from: &members[position].value) {
                return false
            }
            value = .object(members)
            return true
        case (.element(let index), .array(var elements)):
            guard elements.indices.contains(index) else { return false }
            if rest.isEmpty {
                elements.remove(at: index)
            } else if !remove(rest, from: &elements[index]) {
                return false
            }
            value = .array(elements)
            return true
        case (.everyElement, .array(var elements)):
            guard !elements.isEmpty else { return false }
            var hasRemoved = rest.isEmpty
            if rest.isEmpty { elements = [] }
            for index in elements.indices { hasRemoved = remove(rest, from: &elements[index]) || hasRemoved }
            value = .array(elements)
            return hasRemoved
        default: return false
        }
    }
}
