import FairleadModel

/// An answer or a line of a stream, of either API: the chat's has its text in a message, the other's in `response`.
struct OllamaReply {
    let text: JSON?
    let thinking: JSON?
    let calls: [JSON]
    let isDone: Bool
    let native: JSON?
    let logprobs: JSON?

    init?(_ root: JSON) {
        let message = root["message"]
        guard message?.isObject == true || root["response"]?.isString == true || root["done"]?.bool == true else { return nil }
        func string(_ value: JSON?) -> JSON? { value.flatMap { $0.isString ? $0 : nil } }
        text = string(message?["content"] ?? root["response"])
        thinking = string(message?["thinking"] ?? root["thinking"]).flatMap { $0.isEmptyString ? nil : $0 }
        calls = message?["tool_calls"].map { $0.elements.filter(\.isObject) } ?? []
        isDone = root["done"]?.bool == true
        native = string(root["done_reason"])
        logprobs = root.present("logprobs").flatMap { $0.count > 0 ? $0 : nil }
    }

    static func writeCall(_ call: JSON, at position: Int, idPrefix: String, inDelta: Bool, into writer: inout JSONWriter) {
        let function = call["function"] ?? call
        writer.beginCall(index: inDelta ? position : nil, id: call["id"], orElse: "\(idPrefix)_\(position)", name: function["name"])
        if let arguments = function.present("arguments") {
            OpenAIChatRepairs.write(arguments: arguments, into: &writer)
        } else {
            writer.string("{}")
        }
        writer.endCall()
    }

    /// Ollama's items are OpenAI's without the empty members.
    func writeLogprobs(into writer: inout JSONWriter) {
        guard let logprobs else { return }
        writer.key("logprobs")
        writer.beginObject()
        writer.key("content")
        writer.beginArray()
        for item in logprobs.elements {
            writer.beginObject()
            Self.writeToken(item, into: &writer)
            writer.key("top_logprobs")
            writer.beginArray()
            for top in item["top_logprobs"].map({ Array($0.elements) }) ?? [] {
                writer.beginObject()
                Self.writeToken(top, into: &writer)
                writer.endObject()
            }
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
        writer.key("refusal")
        writer.null()
        writer.endObject()
    }

    private static func writeToken(_ item: JSON, into writer: inout JSONWriter) {
        TokenLogprob.write(item["token"], item["logprob"], bytes: item["bytes"], into: &writer)
    }
}

extension Usage {
    /// `prompt_eval_count` is missing where the whole prompt was cached.
    init?(ollama root: JSON) {
        guard root["prompt_eval_count"]?.tokens != nil || root["eval_count"]?.tokens != nil else { return nil }
        self.init(promptTokens: root["prompt_eval_count"]?.tokens ?? 0, completionTokens: root["eval_count"]?.tokens ?? 0)
    }
}
