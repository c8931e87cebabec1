import FairleadModel

/// A function call whose arguments come piece by piece, each with the JSON path of its place
/// (Vertex AI, `streamFunctionCallArguments`). It is given to the caller when it is whole.
struct GeminiPartialCall {
    private var call = JSONValue.object([])
    private var arguments = JSONValue.object([])

    private enum Step {
        case member(String)
        case element(Int)
    }

    private static let depthLimit = 64
    private static let countLimit = 10_000

    /// Whether the part belongs to a call that comes in pieces.
    static func isPiece(_ function: JSON) -> Bool {
        function["willContinue"]?.bool == true || function["partialArgs"] != nil
    }

    /// Takes the next piece. Tells whether it was the last.
    mutating func append(_ function: JSON, signature: JSON?) -> Bool {
        for (key, value) in function.members where key.equals("name") || key.equals("id") {
            call[key.string ?? ""] = JSONValue(value)
        }
        if let signature { call["thoughtSignature"] = JSONValue(signature) }
        for piece in function["partialArgs"]?.elements.map({ $0 }) ?? [] {
            guard let path = piece["jsonPath"]?.string, let value = Self.value(of: piece) else { continue }
            Self.put(value, at: Self.steps(path)[...], into: &arguments)
        }
        return function["willContinue"]?.bool != true
    }

    /// The whole call, as Gemini would have sent it in one piece.
    func whole() -> JSON? {
        var call = call
        call["args"] = arguments
        return try? JSONDocument(call.bytes).root
    }

    private static func value(of piece: JSON) -> JSONValue? {
        let value = piece["stringValue"] ?? piece["numberValue"] ?? piece["boolValue"]
        return value.map { JSONValue($0) } ?? (piece["nullValue"] != nil ? .null : nil)
    }

    /// `$.stops[0].city` and `$['two words']`.
    private static func steps(_ path: String) -> [Step] {
        var steps: [Step] = []
        var rest = Substring(path).utf8.dropFirst(path.utf8.first == UInt8(ascii: "$") ? 1 : 0)
        while let first = rest.popFirst(), steps.count < depthLimit {
            if first == UInt8(ascii: "[") {
                let inside = rest.prefix { $0 != UInt8(ascii: "]") }
                rest = rest[inside.endIndex...].dropFirst()
                let text = String(Substring(inside))
                if let index = Int(text) {
                    steps.append(.element(index))
                } else {
                    steps.append(.member(String(text.dropFirst().dropLast())))
                }
            } else {
                let name =
                    first == UInt8(ascii: ".") ? rest.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "[") } : rest.prefix(0)
                rest = rest[name.endIndex...]
                if !name.isEmpty { steps.append(.member(String(Substring(name)))) }
            }
        }
        return steps
    }

    private static func put(_ value: JSONValue, at steps: ArraySlice<Step>, into target: inout JSONValue) {
        guard let step = steps.first else {
            // A text goes on where its last piece ended.
            if case .string(let begun) = target, case .string(let more) = value {
                target = .string(begun + more)
            } else {
                target = value
            }
            return
        }
        switch step {
        case .member(let name):
            if target.object == nil { target = .object([]) }
            var inner = target[name] ?? .null
            put(value, at: steps.dropFirst(), into: &inner)
            target[name] = inner
        case .element(let index):
            var elements = target.array ?? []
            guard index >= 0, index <= elements.count, index < countLimit else { return }
            if index == elements.count { elements.append(.null) }
            put(value, at: steps.dropFirst(), into: &elements[index])
            target = .array(elements)
        }
    }
}
