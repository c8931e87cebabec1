import FairleadModel

extension JSONWriter {
    /// A call of a function as OpenAI has it, up to its arguments, which the caller writes next; then `endCall`.
    ///
    /// - Parameters:
    ///   - index: in the delta of a stream, the call's place among those of its choice.
    ///   - generated: the id where the provider gives none.
    mutating func beginCall(
        index: Int? = nil, id: JSON?, orElse generated: @autoclosure () -> String = "", name: JSON?, _ tools: ToolNames? = nil
    ) {
        beginObject()
        member("index", index)
        key("id")
        if let id, id.isString, !id.isEmptyString { raw(id) } else { string(generated()) }
        key("type")
        string("function")
        key("function")
        beginObject()
        key("name")
        if let original = tools?.original(of: name) {
            string(original)
        } else if let name, name.isString {
            raw(name)
        } else {
            string("")
        }
        key("arguments")
    }

    mutating func endCall() {
        endObject()
        endObject()
    }
}

extension ToolNames {
    /// What the caller calls a tool that has another name on the wire.
    func original(of name: JSON?) -> String? {
        guard !original.isEmpty, let name = name?.string else { return nil }
        return original[name]
    }
}
