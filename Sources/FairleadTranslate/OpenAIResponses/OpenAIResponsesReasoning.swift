import FairleadModel

/// What a model had thought, on its way from a reply into the next request: LiteLLM's `reasoning_items` of a message, which are the
/// API's own items; or `thinking_blocks`, whose signature is the encrypted content. Those that another provider signed stay behind.
enum OpenAIResponsesReasoning {
    /// The items that go before what the assistant had said.
    static func write(_ message: JSON, into writer: inout JSONWriter) {
        if let items = message.present("reasoning_items"), items.count > 0 {
            for item in items.elements where item.isObject { write(item: item, into: &writer) }
            return
        }
        for block in message["thinking_blocks"]?.elements.map({ $0 }) ?? [] {
            guard let signature = block.present("signature") ?? block.present("data"), isOwn(signature) else { continue }
            writer.beginObject()
            writer.key("type")
            writer.string("reasoning")
            writer.key("summary")
            writer.beginArray()
            if let text = block["thinking"], text.isString, !text.isEmptyString {
                writer.beginObject()
                writer.key("type")
                writer.string("summary_text")
                writer.member("text", text)
                writer.endObject()
            }
            writer.endArray()
            writer.member("encrypted_content", signature)
            writer.endObject()
        }
    }

    /// OpenAI encrypts as Fernet specifies (github.com/fernet/spec): all its tokens begin with the version and a time of this era.
    private static func isOwn(_ signature: JSON) -> Bool { InlineData(signature)?.withText { $0.starts(with: "gAAA".utf8) } ?? false }

    private static func write(item: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("reasoning")
        for (name, value) in item.members where !value.isNull && !name.equals("type") && !name.equals("status") {
            // An id that is empty is refused, one that is missing is not.
            if name.equals("id"), value.isEmptyString { continue }
            writer.member(name, value)
        }
        if item.present("summary") == nil {
            writer.key("summary")
            writer.beginArray()
            writer.endArray()
        }
        writer.endObject()
    }

    /// Whether the item says anything that a next request or a reader could use.
    static func isWorthKeeping(_ item: JSON) -> Bool {
        item.present("encrypted_content") != nil || (item["summary"]?.count ?? 0) > 0 || (item["content"]?.count ?? 0) > 0
    }

    /// All texts of the item: the summary, or the thoughts themselves where a server gives those.
    static func texts(_ item: JSON) -> [JSON] {
        let summary = item["summary"]?.elements.compactMap { $0["text"] } ?? []
        return summary.isEmpty ? item["content"]?.elements.compactMap { $0["text"] } ?? [] : summary
    }
}
