import FairleadModel

/// What in a conversation only OpenAI knows: calls of custom tools, and what was said as sound, which OpenAI keeps under an id.
enum OpenAIOnly {
    /// The conversation as others take it: calls of custom tools as calls of functions with one text, sound as its transcript.
    static func translated(_ messages: JSON, for provider: String, keepsCalls: Bool = false) throws(Failure) -> JSON {
        let isTouched = messages.elements.contains { message in
            saysSound(message) || !keepsCalls && message["tool_calls"]?.elements.contains { isCustom($0) } == true
        }
        guard isTouched else { return messages }
        var writer = JSONWriter(capacity: messages.source.count &+ 256)
        writer.beginArray()
        for (position, message) in messages.elements.enumerated() {
            try write(message, at: position, for: provider, keepsCalls: keepsCalls, into: &writer)
        }
        writer.endArray()
        return (try? JSONDocument(writer.finish()).root) ?? messages
    }

    private static func saysSound(_ message: JSON) -> Bool {
        message.present("audio") != nil && message["role"]?.equals("assistant") == true
    }

    static func isCustom(_ call: JSON) -> Bool { call.present("custom") != nil && call.present("function") == nil }

    private static func write(
        _ message: JSON, at position: Int, for provider: String, keepsCalls: Bool, into writer: inout JSONWriter
    ) throws(Failure) {
        let calls = keepsCalls ? nil : message["tool_calls"].flatMap { $0.elements.contains { isCustom($0) } ? $0 : nil }
        let hasSound = saysSound(message)
        guard hasSound || calls != nil else { return writer.raw(message) }
        let transcript = try hasSound && !saysWords(message) ? transcript(of: message, at: position, for: provider) : nil
        writer.beginObject()
        for (key, value) in message.members {
            if hasSound, key.equals("audio") || transcript != nil && key.equals("content") { continue }
            writer.key(key)
            if let calls, key.equals("tool_calls") { write(calls: calls, into: &writer) } else { writer.raw(value) }
        }
        writer.member("content", transcript)
        writer.endObject()
    }

    private static func saysWords(_ message: JSON) -> Bool {
        guard let said = message.said else { return false }
        return !said.isEmptyString && !(said.isArray && said.count == 0)
    }

    private static func transcript(of message: JSON, at position: Int, for provider: String) throws(Failure) -> JSON {
        if let text = message["audio"]?["transcript"], text.isString, !text.isEmptyString { return text }
        throw Failure(
            .unsupportedParameter,
            "`messages[\(position)]` was said as sound, which OpenAI keeps under an id that \(provider) knows nothing of: give what was said as "
                + "`content`, or in `audio.transcript`.",
            param: "/messages/\(position)/audio")
    }

    private static func write(calls: JSON, into writer: inout JSONWriter) {
        writer.beginArray()
        for call in calls.elements {
            guard isCustom(call), let custom = call["custom"] else {
                writer.raw(call)
                continue
            }
            writer.beginObject()
            writer.member("id", call["id"])
            writer.key("type")
            writer.string("function")
            writer.key("function")
            writer.beginObject()
            writer.member("name", custom["name"])
            writer.key("arguments")
            var input = JSONWriter(capacity: custom.source.count &+ 16)
            input.beginObject()
            input.key("input")
            if let text = custom.present("input") { input.raw(text) } else { input.string("") }
            input.endObject()
            input.withUnsafeBytes { writer.string(utf8: $0) }
            writer.endObject()
            writer.endObject()
        }
        writer.endArray()
    }
}
