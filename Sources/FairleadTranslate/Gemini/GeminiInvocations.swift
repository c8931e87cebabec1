import FairleadModel

/// Calls that Google's own tools have answered, as Gemini tells of them where it is asked to (`includeServerSideToolInvocations`),
/// under LiteLLM's name and in its form. They are to be sent back.
struct GeminiInvocations {
    private var calls: [JSON] = []
    private var responses: [JSON] = []

    static let name: StaticString = "server_side_tool_invocations"

    var isEmpty: Bool { calls.isEmpty && responses.isEmpty }

    /// Takes a part that is one of them; false for any other.
    mutating func take(_ part: JSON) -> Bool {
        if part.present("toolCall") != nil {
            calls.append(part)
        } else if part.present("toolResponse") != nil {
            responses.append(part)
        } else {
            return false
        }
        return true
    }

    /// Writes the list, each call with its response where both have come.
    func write(into writer: inout JSONWriter) {
        writer.beginArray()
        for part in calls {
            let call = part["toolCall"]
            let response = responses.first { Self.same($0["toolResponse"]?["id"], call?["id"]) }
            writer.beginObject()
            writer.member("tool_type", call?.present("toolType"))
            writer.member("id", call?.present("id"))
            writer.member("args", call?.present("args"))
            writer.member("thought_signature", part.present("thoughtSignature"))
            if let response { Self.write(response, into: &writer) }
            writer.endObject()
        }
        for part in responses where !calls.contains(where: { Self.same($0["toolCall"]?["id"], part["toolResponse"]?["id"]) }) {
            writer.beginObject()
            writer.member("tool_type", part["toolResponse"]?.present("toolType"))
            writer.member("id", part["toolResponse"]?.present("id"))
            Self.write(part, into: &writer)
            writer.endObject()
        }
        writer.endArray()
    }

    private static func write(_ part: JSON, into writer: inout JSONWriter) {
        writer.key("response")
        if let response = part["toolResponse"]?.present("response") { writer.raw(response) } else { writer.null() }
        writer.member("response_thought_signature", part.present("thoughtSignature"))
    }

    private static func same(_ one: JSON?, _ other: JSON?) -> Bool {
        guard let one = one?.string, let other else { return false }
        return other.equals(one)
    }

    // MARK: Back to Gemini

    /// The parts that an earlier reply told of.
    static func writeParts(of message: JSON, into writer: inout JSONWriter) {
        for invocation in message["provider_specific_fields"]?[name]?.elements.map({ $0 }) ?? [] {
            let response = invocation["response"]
            if response == nil || invocation["args"] != nil || invocation["thought_signature"] != nil {
                writePart("toolCall", of: invocation, "args", invocation.present("args"), "thought_signature", into: &writer)
            }
            guard let response else { continue }
            let given = response.isNull ? nil : response
            writePart("toolResponse", of: invocation, "response", given, "response_thought_signature", into: &writer)
        }
    }

    private static func writePart(
        _ kind: StaticString, of invocation: JSON, _ member: StaticString, _ value: JSON?, _ signature: StaticString,
        into writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.key(kind)
        writer.beginObject()
        writer.member("toolType", invocation.present("tool_type"))
        writer.member("id", invocation.present("id"))
        writer.member(member, value)
        writer.endObject()
        writer.member("thoughtSignature", invocation.present(signature))
        writer.endObject()
    }
}
