import FairleadModel

/// Calls that Anthropic's own tools answered, as an earlier reply told of them: the calls among `tool_calls`, their results in
/// `provider_specific_fields`. They go back as the blocks they were.
struct ServerCalls {
    private let groups: [(call: JSON, results: [JSON])]

    init(_ message: JSON) {
        guard let calls = message.present("tool_calls"), calls.elements.contains(where: { Self.isOne($0) }) else {
            groups = []
            return
        }
        let fields = message["provider_specific_fields"]
        let results = [fields?["web_search_results"], fields?["tool_results"]].flatMap { $0?.elements.map { $0 } ?? [] }
        groups = calls.elements.compactMap { call in
            guard Self.isOne(call), let id = call["id"]?.string else { return nil }
            let own = results.filter { $0["tool_use_id"]?.equals(id) == true }
            // A call without its result is refused.
            return own.isEmpty ? nil : (call, own)
        }
    }

    static func isOne(_ call: JSON) -> Bool { call["id"].map { isID($0) } ?? false }

    /// Whether a message is what a caller made of such a call, which nobody has asked him to answer.
    static func isAnswered(by message: JSON) -> Bool { message["tool_call_id"].map { isID($0) } ?? false }

    private static func isID(_ value: JSON) -> Bool { value.plainText?.starts(with: "srvtoolu_".utf8) ?? false }

    /// A conversation for a model that does not know them: it would wait for results.
    static func removed(from messages: JSON) -> JSON {
        let isTouched = messages.elements.contains { message in
            isAnswered(by: message) || message["tool_calls"]?.elements.contains { isOne($0) } == true
        }
        guard isTouched else { return messages }
        var writer = JSONWriter(capacity: messages.source.count)
        writer.beginArray()
        for message in messages.elements where !isAnswered(by: message) {
            let calls = message["tool_calls"]?.elements.map { $0 } ?? []
            let others = calls.filter { !isOne($0) }
            guard others.count < calls.count else {
                writer.raw(message)
                continue
            }
            // A turn in which nothing else was done is none.
            if others.isEmpty, message.said?.isEmptyString ?? true { continue }
            writer.beginObject()
            writer.members(of: message) { !$0.equals("tool_calls") }
            if !others.isEmpty {
                writer.key("tool_calls")
                writer.beginArray()
                for call in others { writer.raw(call) }
                writer.endArray()
            }
            writer.endObject()
        }
        writer.endArray()
        return (try? JSONDocument(writer.finish()).root) ?? messages
    }

    /// Writes the calls with their results, each after one of the thoughts, which are taken off the list.
    func write(thoughts: inout ArraySlice<JSON>, into writer: inout JSONWriter) {
        for group in groups {
            if let thought = thoughts.popFirst() { writer.raw(thought) }
            writer.beginObject()
            writer.key("type")
            writer.string("server_tool_use")
            writer.member("id", group.call["id"])
            writer.member("name", group.call["function"]?["name"])
            writer.key("input")
            if let object = group.call["function"]?["arguments"].flatMap({ ToolArguments.object(in: $0) }) {
                writer.raw(object)
            } else {
                writer.beginObject()
                writer.endObject()
            }
            writer.endObject()
            for result in group.results { writer.raw(result) }
        }
    }
}
