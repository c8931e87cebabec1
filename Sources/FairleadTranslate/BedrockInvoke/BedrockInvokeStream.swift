import FairleadModel

/// Each `chunk` wraps an event of the maker's own stream. The first of them shows whose it is.
struct BedrockInvokeStreamDecoder: StreamDecoder {
    private enum Maker {
        case anthropic(any StreamDecoder)
        case openAI(any StreamDecoder)
        case converse(BedrockConverseStreamDecoder)
        case prompt(InvokePromptStreamDecoder)
    }

    private let context: ReplyContext
    private var maker: Maker?
    private var isDone = false
    private var hasUsage = false
    private var counted: (usage: Usage, id: String?, created: Int?, model: String?)?

    init(_ context: ReplyContext) { self.context = context }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        if event.isException { throw BedrockErrors.failure(event) }
        guard event.name.elementsEqual("chunk".utf8) else { return }
        let inner = try event.unwrapped(limits: context.limits)
        let root = try ProviderDocument.root(ofEvent: inner.unsafeBuffer, context)
        defer { withExtendedLifetime(inner) {} }
        var current = maker ?? Self.maker(of: root, context)
        switch current {
        case .anthropic(var decoder):
            let type = Bytes(root["type"]?.string ?? "")
            try decoder.consume(WireEvent(name: type.unsafeBuffer, data: inner.unsafeBuffer), into: &output)
            withExtendedLifetime(type) {}
            current = .anthropic(decoder)
        case .openAI(var decoder):
            try decoder.consume(WireEvent(data: inner.unsafeBuffer), into: &output)
            current = .openAI(decoder)
            hasUsage = hasUsage || output.usage != nil
            if let counts = Usage(invoke: root) { counted = (counts, root["id"]?.string, root["created"]?.int, root["model"]?.string) }
        case .converse(var decoder):
            for (name, value) in root.members {
                guard let name = name.plainText else { continue }
                try decoder.consume(value, named: name, into: &output)
            }
            current = .converse(decoder)
        case .prompt(var decoder):
            try decoder.consume(root, into: &output)
            current = .prompt(decoder)
        }
        maker = current
        isDone = output.isComplete
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        switch maker {
        case .anthropic(var decoder)?: try decoder.finish(into: &output)
        case .openAI(var decoder)?:
            try decoder.finish(into: &output)
            if !hasUsage, let counted { count(counted.usage, counted.id, counted.created, counted.model, into: &output) }
        case .converse(var decoder)?: try decoder.finish(into: &output)
        case .prompt(var decoder)?: try decoder.finish(into: &output)
        case nil: throw ProviderDocument.truncated
        }
        isDone = true
    }

    /// What Bedrock has counted, where the model's own events have not.
    private func count(_ usage: Usage, _ id: String?, _ created: Int?, _ model: String?, into output: inout DecodedChunks) {
        output.usage = usage
        guard context.includesUsage else { return }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("id", id ?? context.fallbackID.text)
        writer.member("object", "chat.completion.chunk")
        writer.member("created", created ?? Int(context.created))
        writer.member("model", model ?? context.model)
        writer.endChunk { $0.usage(usage) }
        output.chunks.append(writer.finish())
    }

    private static func maker(of root: JSON, _ context: ReplyContext) -> Maker {
        if root["type"]?.isString == true { return .anthropic(AnthropicStreamDecoder(context)) }
        if root["messageStart"] != nil { return .converse(BedrockConverseStreamDecoder(context)) }
        if let choices = root["choices"], choices.count == 0 || choices[0]?["delta"] != nil {
            return .openAI(OpenAIChatStreamDecoder(context))
        }
        return .prompt(InvokePromptStreamDecoder(context))
    }
}

/// Events with the next piece of a text, the last with a reason.
struct InvokePromptStreamDecoder {
    private var chunks: OneChoiceChunks
    private var isStopped = false

    init(_ context: ReplyContext) { chunks = OneChoiceChunks(context) }

    mutating func consume(_ root: JSON, into output: inout DecodedChunks) throws(Failure) {
        if let said = InvokePrompt.Said(root), !isStopped {
            if let text = said.text, text.isString, !text.isEmptyString {
                if let chunk = chunks.text(text) { output.chunks.append(chunk) }
            }
            if let native = said.reason, native.isString {
                isStopped = true
                let reason = FinishReason(native: native.string ?? "")
                output.chunks.append(chunks.end(reason, native: native.equals(reason.text) ? nil : native))
            }
        }
        guard let usage = Usage(invoke: root), root["amazon-bedrock-invocationMetrics"] != nil else { return }
        output.usage = usage
        if let chunk = chunks.usage({ $0.usage(usage) }) { output.chunks.append(chunk) }
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard isStopped else { throw ProviderDocument.truncated }
        output.isComplete = true
    }
}
