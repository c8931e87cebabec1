import FairleadCatalog
import FairleadModel

/// Models that are given the conversation as one text.
enum InvokePrompt {
    enum Style {
        /// `max_gen_len`; answers with `generation`
        case llama
        /// The same, and more parameters.
        case qwen
        /// `max_tokens`; answers with `outputs`
        case mistral
        /// `max_tokens`; answers with `choices` of text
        case deepSeek

        var limit: StaticString { self == .llama || self == .qwen ? "max_gen_len" : "max_tokens" }
        var takesStop: Bool { self != .llama }
    }

    static func encode(_ completion: Completion, _ style: Style) throws(Failure) -> WireRequest {
        let messages = try completion.messages
        var account = ParameterAccount(completion)
        var writer = completion.makeBodyWriter()
        writer.beginObject()
        let template = template(completion.target)
        let isOwnPrompt = completion.extraBody?["prompt"] != nil
        if !isOwnPrompt {
            writer.key("prompt")
            try template.writeText(messages, of: completion.target, into: &writer)
        }
        var known: Set<String> = ["temperature", "top_p", "max_tokens", "max_completion_tokens"]
        if style.takesStop { known.insert("stop") }
        for parameter in try TextParameters.admitted(completion, known: known, &account) {
            switch parameter.name {
            case "max_tokens", "max_completion_tokens": writer.key(style.limit)
            case "stop":
                writer.key("stop")
                TextParameters.writeList(parameter.value, into: &writer)
                continue
            default: writer.key(parameter.name)
            }
            writer.raw(parameter.value)
        }
        writer.members(of: completion.extraBody)
        writer.endObject()
        return WireRequest(
            body: writer.finish(), dropped: account.dropped, endsInThought: !isOwnPrompt && template.endsInThought(completion))
    }

    /// By the base model, or by what the route says where an ARN says nothing.
    private static func template(_ target: Resolution) -> PromptTemplate {
        let routed = ["deepseek_r1": "deepseek-r1", "qwen2": "qwen2", "qwen3": "qwen3"][target.route?.name ?? ""]
        return PromptTemplate(model: target.upstreamModel, base: target.baseModel ?? routed)
    }

    /// A piece of text, or all of it: what a reply and an event of a stream say.
    struct Said {
        var text: JSON?
        var reason: JSON?

        init?(_ root: JSON) {
            if let text = root["generation"] {
                self.text = text
                reason = root.present("stop_reason")
            } else if let piece = root["outputs"]?[0] ?? root["choices"]?[0] {
                text = piece["text"]
                reason = piece.present("stop_reason") ?? piece.present("finish_reason")
            } else {
                return nil
            }
        }
    }

    static func decode(_ root: JSON, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        guard let said = Said(root), let text = said.text, text.isString else {
            throw Failure(.badResponse, "The answer has no text that this library knows of.")
        }
        let usage = Usage(invoke: root)
        let choice = TextReply.Choice(texts: [text], reason: FinishReason(native: said.reason?.string ?? ""), native: said.reason)
        TextReply(choices: [choice]).write(context, usage: usage, into: &writer)
        return usage
    }
}

extension Usage {
    /// Llama's counts, or those that Bedrock adds to the last event of every stream.
    init?(invoke root: JSON) {
        let metrics = root["amazon-bedrock-invocationMetrics"]
        guard let prompt = root["prompt_token_count"]?.int ?? metrics?["inputTokenCount"]?.int,
            let generated = root["generation_token_count"]?.int ?? metrics?["outputTokenCount"]?.int
        else { return nil }
        self.init(
            promptTokens: prompt, completionTokens: generated, cachedTokens: metrics?["cacheReadInputTokenCount"]?.int ?? 0,
            cacheWriteTokens: metrics?["cacheWriteInputTokenCount"]?.int ?? 0)
    }
}
