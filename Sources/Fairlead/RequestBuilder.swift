import FairleadModel

/// What stands behind a `fairlead_request`. One thread at a time.
final class RequestBuilder {
    private var tree: JSONValue
    private var text: Bytes?

    init(model: String) {
        tree = .object([.init("model", .string(model)), .init("messages", .array([]))])
    }

    var json: Bytes {
        if let text { return text }
        let written = tree.bytes
        text = written
        return written
    }

    func appendMessage(role: String, content: String) throws(Failure) {
        let message = JSONValue.object([.init("role", .string(role)), .init("content", .string(content))])
        try set(message, at: "/messages/-")
    }

    func set(_ value: JSONValue, at pointer: String) throws(Failure) {
        guard pointer.utf8.first == UInt8(ascii: "/") else {
            throw Failure(.invalidArgument, "'\(pointer)' is not a JSON Pointer to a member of the request: write it as '/temperature'")
        }
        var tokens: [String] = []
        for token in pointer.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let name = JSONPointer.unescape(token) else {
                throw Failure(
                    .invalidArgument, "'\(pointer)' is not a JSON Pointer (RFC 6901): a ~ is followed by 0 or 1, as '~0' stands for ~ and '~1' for /")
            }
            tokens.append(name)
        }
        guard tokens.count <= Limits.standard.jsonDepth else {
            throw Failure(.limit, "the JSON Pointer is deeper than \(Limits.standard.jsonDepth) levels")
        }
        text = nil
        try Self.set(value, in: &tree, at: tokens[...], pointer)
    }

    /// What a missing member becomes: '-' names a place in an array.
    private static func fresh(before rest: ArraySlice<String>) -> JSONValue { rest.first == "-" ? .array([]) : .object([]) }

    private static func set(
        _ value: JSONValue, in tree: inout JSONValue, at tokens: ArraySlice<String>, _ pointer: String
    ) throws(Failure) {
        guard let token = tokens.first else {
            tree = value
            return
        }
        let rest = tokens.dropFirst()
        switch tree {
        case .object:
            var child = tree[token] ?? fresh(before: rest)
            // Taken out while it changes, so that it is not copied.
            tree[token] = .null
            defer { tree[token] = child }
            try set(value, in: &child, at: rest, pointer)
        case .array(var elements):
            guard let position = token == "-" ? elements.count : JSONPointer.arrayIndex(token), position <= elements.count else {
                throw Failure(.invalidArgument, "'\(pointer)': '\(token)' is no place in an array of \(elements.count); '-' appends")
            }
            tree = .null
            defer { tree = .array(elements) }
            if position == elements.count { elements.append(fresh(before: rest)) }
            try set(value, in: &elements[position], at: rest, pointer)
        default:
            throw Failure(.invalidArgument, "'\(pointer)': there is a value before '\(token)' that is neither an object nor an array")
        }
    }
}
