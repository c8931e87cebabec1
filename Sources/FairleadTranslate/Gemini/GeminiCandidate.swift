import FairleadModel

/// One candidate of a `GenerateContentResponse`, its parts sorted by what they are.
struct GeminiCandidate {
    struct Call {
        let function: JSON
        let signature: JSON?
    }

    struct Thought {
        let text: JSON
        let signature: JSON?
    }

    let index: Int
    private(set) var texts: [JSON] = []
    private(set) var thoughts: [Thought] = []
    /// A stream puts calls together that come in pieces.
    var calls: [Call] = []
    private(set) var media: [JSON] = []
    /// Programs that Google ran, and what came of them.
    private(set) var executions: [JSON] = []
    private(set) var invocations = GeminiInvocations()
    private(set) var signatures: [JSON] = []
    private let candidate: JSON

    init(_ candidate: JSON, at position: Int) {
        self.candidate = candidate
        index = candidate["index"]?.int ?? position
        guard let parts = candidate["content"]?["parts"] else { return }
        for part in parts.elements {
            // Their signatures are theirs alone.
            if part["text"] == nil, invocations.take(part) { continue }
            let signature = part["thoughtSignature"].flatMap { $0.isString ? $0 : nil }
            if let signature { signatures.append(signature) }
            if let text = part["text"], text.isString {
                if part["thought"]?.bool == true {
                    thoughts.append(Thought(text: text, signature: signature))
                } else if !text.isEmptyString {
                    texts.append(text)
                }
            } else if let function = part["functionCall"] {
                calls.append(Call(function: function, signature: signature))
            } else if let blob = part["inlineData"], blob["data"]?.isString == true {
                media.append(blob)
            } else if part["executableCode"] != nil || part["codeExecutionResult"] != nil {
                executions.append(part)
            }
        }
    }

    var isEmpty: Bool { saysNothing && thoughts.isEmpty && signatures.isEmpty }
    var saysNothing: Bool { texts.isEmpty && calls.isEmpty && media.isEmpty && executions.isEmpty && invocations.isEmpty }
    var nativeFinish: JSON? { candidate.present("finishReason") }
    var grounding: JSON? { candidate.present("groundingMetadata") }
    var said: GeminiSaidText { GeminiSaidText(candidate["content"]) }

    // MARK: Members of a message or a delta

    func writeText(into writer: inout JSONWriter) {
        writer.beginString()
        for text in texts { writer.continueString(text) }
        writer.endString()
    }

    /// Reasoning, images, what Google ran and which signatures there are: with the same names in a message and in a delta.
    func writeExtras(into writer: inout JSONWriter) {
        if !thoughts.isEmpty {
            writer.key("reasoning_content")
            writer.beginString()
            for thought in thoughts { writer.continueString(thought.text) }
            writer.endString()
            writer.key("thinking_blocks")
            writer.beginArray()
            for thought in thoughts {
                writer.beginObject()
                writer.key("type")
                writer.string("thinking")
                writer.member("thinking", thought.text)
                writer.member("signature", thought.signature)
                if thought.signature != nil, let mark = ThinkingFormat.gemini.mark {
                    writer.key(ThinkingFormat.key)
                    writer.string(mark)
                }
                writer.endObject()
            }
            writer.endArray()
        }
        if !media.isEmpty { writeMedia(into: &writer) }
        guard !signatures.isEmpty || !executions.isEmpty || !invocations.isEmpty else { return }
        writer.key("provider_specific_fields")
        writer.beginObject()
        if !signatures.isEmpty {
            writer.key("thought_signatures")
            writer.beginArray()
            for signature in signatures { writer.raw(signature) }
            writer.endArray()
        }
        if !executions.isEmpty {
            writer.key("code_execution")
            writer.beginArray()
            for part in executions { writer.raw(part) }
            writer.endArray()
        }
        if !invocations.isEmpty {
            writer.key(GeminiInvocations.name)
            invocations.write(into: &writer)
        }
        writer.endObject()
    }

    private func writeMedia(into writer: inout JSONWriter) {
        writer.key("images")
        writer.beginArray()
        for (position, blob) in media.enumerated() {
            writer.beginObject()
            writer.key("index")
            writer.int(position)
            writer.key("type")
            writer.string("image_url")
            writer.key("image_url")
            writer.beginObject()
            writer.key("url")
            writer.beginString()
            writer.continueString("data:")
            if let type = blob["mimeType"] { writer.continueString(type) }
            writer.continueString(";base64,")
            if let data = blob["data"] { writer.continueString(data) }
            writer.endString()
            writer.endObject()
            writer.endObject()
        }
        writer.endArray()
    }

    /// The calls as OpenAI has them. In a delta each has its index.
    func writeCalls(idPrefix: String, from first: Int, inDelta: Bool, into writer: inout JSONWriter) {
        writer.key("tool_calls")
        writer.beginArray()
        for (position, call) in calls.enumerated() {
            writer.beginObject()
            if inDelta { writer.member("index", first &+ position) }
            writer.key("id")
            if let id = call.function["id"], id.isString, !id.isEmptyString {
                writer.raw(id)
            } else {
                writer.string("\(idPrefix)_\(index)_\(first &+ position)")
            }
            writer.key("type")
            writer.string("function")
            writer.key("function")
            writer.beginObject()
            writer.key("name")
            if let name = call.function["name"] { writer.raw(name) } else { writer.string("") }
            writer.key("arguments")
            if let arguments = call.function.present("args") { writer.string(compact: arguments) } else { writer.string("{}") }
            writer.endObject()
            if let signature = call.signature {
                writer.key("provider_specific_fields")
                writer.beginObject()
                writer.member("thought_signature", signature)
                writer.endObject()
            }
            writer.endObject()
        }
        writer.endArray()
    }

    // MARK: Members of a choice

    func writeFinish(hasCalls: Bool, into writer: inout JSONWriter) {
        let native = nativeFinish
        writer.key("finish_reason")
        writer.string(FinishReason(native: native?.string ?? "").calling(tools: hasCalls).text)
        guard let native else { return }
        writer.key("provider_specific_fields")
        writer.beginObject()
        writer.member("native_finish_reason", native)
        writer.endObject()
    }

    /// `logprobsResult` as OpenAI has it.
    func writeLogprobs(into writer: inout JSONWriter) {
        guard let result = candidate.present("logprobsResult"), let chosen = result["chosenCandidates"] else { return }
        writer.key("logprobs")
        writer.beginObject()
        writer.key("content")
        writer.beginArray()
        for (position, token) in chosen.elements.enumerated() {
            writer.beginObject()
            Self.write(token, into: &writer)
            writer.key("top_logprobs")
            writer.beginArray()
            if let top = result["topCandidates"]?[position]?["candidates"] {
                for token in top.elements {
                    writer.beginObject()
                    Self.write(token, into: &writer)
                    writer.endObject()
                }
            }
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
        writer.key("refusal")
        writer.null()
        writer.endObject()
    }

    private static func write(_ token: JSON, into writer: inout JSONWriter) {
        TokenLogprob.write(token["token"], token["logProbability"], into: &writer)
    }
}
