import FairleadModel

/// Pieces of messages that are written as the provider wants them.
enum MessageParts {
    /// As Moonshot advises where a tool is required (platform.kimi.ai/docs/guide/migrating-from-openai-to-kimi).
    static func writeWishForTool(into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("role")
        writer.string("user")
        writer.key("content")
        writer.string("Please select a tool to handle the current issue.")
        writer.endObject()
    }

    static func writeSystem(_ texts: [JSON], into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("role")
        writer.string("system")
        writer.key("content")
        writer.beginString()
        for (index, text) in texts.enumerated() {
            if index > 0 { writer.continueString("\n\n" as String) }
            writer.continueString(text)
        }
        writer.endString()
        writer.endObject()
    }

    static func writeCalls(_ calls: JSON, _ rules: MessageRules, into writer: inout JSONWriter) {
        guard calls.isArray else { return writer.raw(calls) }
        writer.beginArray()
        for call in calls.elements { write(call: call, rules, into: &writer) }
        writer.endArray()
    }

    static func write(call: JSON, _ rules: MessageRules, into writer: inout JSONWriter) {
        guard call.isObject else { return writer.raw(call) }
        writer.beginObject()
        for (key, value) in call.members where !key.equals("provider_specific_fields") {
            writer.key(key)
            if key.equals("id"), rules.contains(.fitsCallIDs) { CallID.writeNine(value, into: &writer) } else { writer.raw(value) }
        }
        writer.endObject()
    }

    /// A call of the old form, as the only one of the new.
    static func writeCall(of function: JSON, id: String, into writer: inout JSONWriter) {
        writer.key("tool_calls")
        writer.beginArray()
        writer.beginObject()
        writer.member("id", id)
        writer.key("type")
        writer.string("function")
        writer.member("function", function)
        writer.endObject()
        writer.endArray()
    }

    /// A thought as MiniMax takes it back (platform.minimax.io/docs/api-reference/text-openai-api).
    static func writeDetails(of reasoning: JSON, into writer: inout JSONWriter) {
        writer.key("reasoning_details")
        writer.beginArray()
        writer.beginObject()
        writer.key("type")
        writer.string("reasoning.text")
        writer.member("text", reasoning)
        writer.endObject()
        writer.endArray()
    }

    /// A file as Mistral takes it (docs.mistral.ai, "Document AI"): by its id, or by an address, which may hold the data.
    static func writeDocument(_ part: JSON, into writer: inout JSONWriter) {
        let file = part["file"]
        writer.beginObject()
        writer.key("type")
        if let address = file?.present("file_data") ?? file?.present("file_url"), let data = InlineData(address) {
            writer.string("document_url")
            writer.key("document_url")
            if data.isAddress {
                writer.raw(address)
            } else {
                writer.beginString()
                writer.continueString("data:application/pdf;base64,")
                writer.continueString(address)
                writer.endString()
            }
            writer.member("document_name", file?.present("filename"))
        } else {
            writer.string("file")
            writer.member("file_id", file?.present("file_id") ?? part.present("file_id"))
        }
        writer.endObject()
    }

    /// Sound as Mistral takes it (mistralai, `AudioChunk`): the data, or their address, without their format.
    static func writeSound(_ part: JSON, into writer: inout JSONWriter) {
        let audio = part["input_audio"]
        writer.beginObject()
        writer.key("type")
        writer.string("input_audio")
        writer.member("input_audio", audio?["data"] ?? audio?["url"] ?? audio)
        writer.endObject()
    }

    /// OpenAI's mark for its cache, on a part of a content.
    static let breakpoint: StaticString = "prompt_cache_breakpoint"

    /// A text as the only part of a content that is marked for the cache.
    static func write(text: JSON, mark: JSON, into writer: inout JSONWriter) {
        writer.beginArray()
        write(text: text, marked: mark, into: &writer)
        writer.endArray()
    }

    static func write(text: JSON, marked mark: JSON? = nil, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("text")
        writer.member("text", text)
        writer.member("cache_control", mark)
        writer.endObject()
    }

    static func write(
        _ object: JSON, without unwanted: StaticString, adding mark: JSON? = nil, breakpoints: Bool, into writer: inout JSONWriter
    ) {
        guard object.isObject else { return writer.raw(object) }
        writer.beginObject()
        for (key, value) in object.members where !key.equals(unwanted) && (breakpoints || !key.equals(breakpoint)) {
            guard key.equals("image_url"), value.isString else {
                writer.member(key, value)
                continue
            }
            // As LiteLLM's callers may write it.
            writer.key(key)
            writer.beginObject()
            writer.member("url", value)
            writer.endObject()
        }
        if let mark {
            writer.member(unwanted, mark)
        }
        writer.endObject()
    }
}
