import FairleadModel

/// Tells what providers send from what OpenAI's own SDK types accept, and puts it right: shared by replies and chunks.
enum OpenAIChatRepairs {
    // MARK: Tool calls

    /// Whether every call is one that `ChatCompletionMessageToolCall` can be made from; custom tools stay as they are.
    static func areFit(calls: JSON) -> Bool {
        guard calls.isArray else { return calls.isNull }
        return calls.elements.allSatisfy { call in
            guard let id = call["id"], id.isString, !id.isEmptyString, let type = call["type"] else { return false }
            if type.equals("custom") { return true }
            guard type.equals("function"), let function = call["function"] else { return false }
            return function["name"]?.isString == true && function["arguments"]?.isString == true
        }
    }

    static func write(calls: JSON, idPrefix: String, into writer: inout JSONWriter) {
        guard calls.isArray else { return writer.null() }
        writer.beginArray()
        for (position, call) in calls.elements.enumerated() {
            writer.beginObject()
            writer.key("id")
            if let id = call["id"], id.isString, !id.isEmptyString {
                writer.raw(id)
            } else {
                writer.string("\(idPrefix)_\(position)")
            }
            writer.key("type")
            if let type = call["type"], type.equals("custom") { writer.raw(type) } else { writer.string("function") }
            for (key, value) in call.members where !key.equals("id") && !key.equals("type") {
                writer.key(key)
                if key.equals("function") { write(function: value, into: &writer) } else { writer.raw(value) }
            }
            writer.endObject()
        }
        writer.endArray()
    }

    /// A function's arguments are a JSON text in a string, also where a provider gives them as an object.
    static func write(function: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("name")
        if let name = function["name"], name.isString { writer.raw(name) } else { writer.string("") }
        writer.key("arguments")
        write(arguments: function["arguments"], into: &writer)
        writer.members(of: function) { !$0.equals("name") && !$0.equals("arguments") }
        writer.endObject()
    }

    static func write(arguments: JSON?, into writer: inout JSONWriter) {
        guard let arguments, !arguments.isNull else { return writer.string("") }
        if arguments.isString { writer.raw(arguments) } else { writer.string(compact: arguments) }
    }

    // MARK: Members

    /// Whether content and reasoning are where OpenAI's clients look for them.
    static func isFit(content: JSON) -> Bool { content.isString || content.isNull }

    /// The texts of OpenRouter's and MiniMax's `reasoning_details`, where nothing else says what was thought.
    static func reasoning(in message: JSON) -> [JSON]? {
        guard let details = message.present("reasoning_details"), details.isArray,
            message["reasoning_content"].map({ $0.isNull || $0.isEmptyString }) ?? true,
            message["reasoning"].map({ $0.isNull || $0.isEmptyString }) ?? true
        else { return nil }
        let texts = details.elements.compactMap { $0["text"] }.filter { $0.isString && !$0.isEmptyString }
        return texts.isEmpty ? nil : texts
    }

    static func write(joined texts: [JSON], into writer: inout JSONWriter) {
        writer.beginString()
        for text in texts { writer.continueString(text) }
        writer.endString()
    }

    /// `provider_specific_fields` with what the provider itself called the reason.
    static func writeSpecificFields(_ existing: JSON?, nativeFinishReason: JSON, into writer: inout JSONWriter) {
        writer.key("provider_specific_fields")
        writer.beginObject()
        writer.members(of: existing)
        writer.member("native_finish_reason", nativeFinishReason)
        writer.endObject()
    }

    /// Generated ids of tool calls: unlike in any other reply, and the same whenever this one is decoded.
    static func callIDPrefix(_ context: ReplyContext) -> String { "call_" + context.fallbackID.digits }
}
