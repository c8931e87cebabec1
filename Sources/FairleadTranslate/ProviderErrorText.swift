import FairleadModel

/// What the wording of an error says where its code says nothing. Only phrases that providers are known to write are looked
/// for, never numbers: an error often echoes a piece of the request.
enum ProviderErrorText {
    /// The request is longer than the model's window.
    static func saysContextWindow(_ message: String) -> Bool {
        let text = message.lowercased()
        if text.holds("string_above_max_length") || text.holds("invalid 'user'") { return false }
        return contextPhrases.contains { text.holds($0) }
            || (text.holds("maximum input length is") && text.holds("tokens"))
            || (text.holds("current length is") && text.holds("while limit is"))
            || (text.holds("maximum context length") && text.holds("tokens"))
    }

    static func saysContentPolicy(_ message: String) -> Bool {
        let text = message.lowercased()
        return policyPhrases.contains { text.holds($0) }
    }

    private static let contextPhrases: [StaticString] = [
        "exceed context limit", "this model's maximum context length is", "model's maximum context limit",
        "is longer than the model's context length", "input tokens exceed the configured limit",
        "`inputs` tokens + `max_new_tokens` must be", "exceeds the available context size",
        "exceeds the maximum number of tokens allowed", "prompt is too long", "too many input tokens", "input is too long",
        "string too long. expected a string with maximum length", "context_length_exceeded", "context window",
        "input length exceeds the context length", "exceeds the model's maximum context", "request payload size exceeds",
        "prompt contains too many tokens", "total number of tokens in the prompt cannot exceed", "too large for model with", "reduce the length of the messages",
    ]

    private static let policyPhrases: [StaticString] = [
        "content_policy_violation", "content management policy", "content policy violation", "violating our usage policy",
        "rejected as a result of our safety system", "responsibleaipolicyviolation", "content_filter_policy",
        "content filtering policy", "the response was blocked", "output blocked by content", "flagged by moderation",
        "flagged as potentially violating", "violates our content policy", "violates our usage policies",
        "blocked by our content filter", "content violates usage guidelines", "failed check: safety",
        "responsible ai practices", "blocked output: please try again", "blocked input: please try again",
    ]

    /// An answer that is not JSON, as one line for a person.
    static func describe(_ body: Bytes, httpStatus: Int) -> String {
        let text = body.unsafeBuffer
        let visible = text.drop { $0 <= 0x20 }
        guard let first = visible.first else { return "HTTP \(httpStatus) with an empty body" }
        if first == UInt8(ascii: "<") {
            let page = String(decoding: visible.prefix(4096), as: UTF8.self)
            guard let title = element("title", of: page) ?? element("h1", of: page) else {
                return "HTTP \(httpStatus) with a page of HTML instead of JSON"
            }
            return "HTTP \(httpStatus) with a page of HTML instead of JSON: \(title)"
        }
        return (httpStatus == 200 ? "HTTP 200 without valid JSON: " : "HTTP \(httpStatus): ") + shortened(String(decoding: visible.prefix(2000), as: UTF8.self))
    }

    static func shortened(_ text: String) -> String {
        text.utf8.count <= 2000 ? text : String(text.prefix(1000)) + "…"
    }

    private static func element(_ name: String, of page: String) -> String? {
        let bytes = Array(page.utf8)
        func find(_ tag: String, from start: Int) -> Int? {
            let tag = Array(tag.utf8)
            guard bytes.count - start >= tag.count else { return nil }
            return (start...bytes.count - tag.count).first { bytes[$0..<$0 + tag.count].elementsEqual(tag) }
        }
        guard let opening = find("<\(name)>", from: 0) else { return nil }
        let start = opening + name.utf8.count + 2
        guard let end = find("</\(name)>", from: start), end > start else { return nil }
        return String(decoding: bytes[start..<min(end, start + 200)], as: UTF8.self)
    }
}
