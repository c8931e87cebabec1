import FairleadCatalog
import FairleadModel

/// OpenAI's chunks as they came, as long as they are as OpenAI sends them.
///
/// Three speeds: a chunk that only continues the text is recognised by its template and copied; one that is fit is parsed and
/// copied; the rest is rewritten. Usage is held back and given in one chunk of its own at the end, if the caller asked for it.
struct OpenAIChatStreamDecoder: StreamDecoder {
    private let context: ReplyContext
    private var head: Head?
    private var choices = ChunkChoices()
    /// Of the chunk that was given out last.
    private var template = ChunkTemplate()
    /// It has one string that may differ, and `obfuscation` at most beside it.
    private var hasSoleText = false
    private var usage: (read: Usage, written: Bytes)?
    /// Members of Azure's first chunk, which has no choices: they go with the first that has some.
    private var pending: [(key: StaticString, value: Bytes)] = []
    private var isDone = false

    /// What all chunks of the stream share, from the first of them.
    private struct Head {
        var id: String
        var model: String
        var created: Int
    }

    init(_ context: ReplyContext) { self.context = context }

    mutating func consume(_ event: WireEvent, into output: inout DecodedChunks) throws(Failure) {
        let data = event.data
        guard !isDone, data.count > 0 else { return }
        if let match = template.match(data) {
            var chunk = ByteWriter(capacity: data.count &+ match.main.count &+ 2)
            chunk.append(data)
            output.chunks.append(chunk.finish(saying: match.said))
            if hasSoleText { output.continuedText = match.main }
            return
        }
        template.forget()
        if data.elementsEqual("[DONE]".utf8) { return try end(into: &output) }
        let root: JSON
        do {
            root = try JSONDocument(borrowing: data, limits: context.limits).root
        } catch {
            // With blanks around it.
            let isEnd = data.count <= 16 && String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace } == "[DONE]"
            if isEnd { return try end(into: &output) }
            throw ProviderDocument.failure(of: data, error)
        }
        try consume(root, named: event.name, data, into: &output)
    }

    mutating func finish(into output: inout DecodedChunks) throws(Failure) {
        guard !isDone else { return }
        guard choices.areFinished(context.choiceCount) else {
            throw ProviderDocument.truncated
        }
        complete(into: &output)
    }

    // MARK: Events

    private mutating func consume(
        _ root: JSON, named name: UnsafeBufferPointer<UInt8>, _ data: UnsafeBufferPointer<UInt8>, into output: inout DecodedChunks
    ) throws(Failure) {
        let members = Members(root)
        if let error = members.error { throw OpenAIChatErrors.failure(inside: error) }
        if members.object?.equals("error") == true || name.elementsEqual("error".utf8) {
            throw OpenAIChatErrors.failure(inside: root)
        }
        if let native = members.usage ?? root["x_groq"]?.present("usage"), var read = Usage(openAI: native) {
            if let tier = root["service_tier"]?.string { read.tier = PriceTier(served: tier) }
            var writer = JSONWriter()
            writer.usage(native, read: read)
            usage = (read, writer.finish())
            output.usage = read
        }
        guard let list = members.choices, list.isArray else { return }
        if head == nil, members.isFit || list.count > 0 { head = makeHead(members) }
        guard list.count > 0 else {
            if let filter = root.present("prompt_filter_results") {
                pending.append(("prompt_filter_results", Bytes(copying: UnsafeRawBufferPointer(filter.source))))
            }
            return
        }
        if members.isFit, members.usage == nil, pending.isEmpty, list.elements.allSatisfy({ choices.isFit($0) }) {
            let chunk = Bytes(copying: UnsafeRawBufferPointer(data))
            let changesNothing = choices.note(list)
            if changesNothing, list.count == 1 { learn(chunk, data, root, list) }
            output.chunks.append(chunk)
        } else {
            output.chunks.append(rewritten(root, members, list))
        }
    }

    /// The members of a chunk that are looked at.
    private struct Members {
        var id: JSON?
        var object: JSON?
        var created: JSON?
        var model: JSON?
        var choices: JSON?
        var usage: JSON?
        var error: JSON?

        init(_ root: JSON) {
            for (key, value) in root.members {
                if key.equals("choices") {
                    choices = value
                } else if key.equals("id") {
                    id = value
                } else if key.equals("object") {
                    object = value
                } else if key.equals("created") {
                    created = value
                } else if key.equals("model") {
                    model = value
                } else if key.equals("usage") {
                    usage = value.isNull ? nil : value
                } else if key.equals("error") {
                    error = value.isNull ? nil : value
                }
            }
        }

        /// Whether OpenAI's own type (`ChatCompletionChunk`) can be made of it, its choices aside.
        var isFit: Bool {
            object?.equals("chat.completion.chunk") == true && id?.isString == true && id?.isEmptyString == false
                && model?.isString == true && model?.isEmptyString == false && created?.int != nil
        }
    }

    /// Takes a chunk that only continues something as the template of the next, which may differ from it in its strings.
    private mutating func learn(_ chunk: Bytes, _ data: UnsafeBufferPointer<UInt8>, _ root: JSON, _ list: JSON) {
        guard let delta = list[0]?["delta"] else { return }
        var strings: [JSON] = []
        for (key, value) in delta.members {
            if value.isString {
                strings.append(value)
            } else if key.equals("tool_calls"), value.count == 1, let arguments = value[0]?["function"]?["arguments"],
                arguments.isString
            {
                strings.append(arguments)
            }
        }
        guard !strings.isEmpty else { return }
        hasSoleText = strings.count == 1
        if let obfuscation = root["obfuscation"], obfuscation.isString { strings.append(obfuscation) }
        template.learn(chunk, in: data, strings: strings)
    }

    private func makeHead(_ members: Members) -> Head {
        Head(
            id: members.id?.string.flatMap { $0.isEmpty ? nil : $0 } ?? context.fallbackID.text,
            model: members.model?.string.flatMap { $0.isEmpty ? nil : $0 } ?? context.model,
            created: members.created?.int ?? Int(context.created))
    }

    // MARK: Repairs

    private mutating func rewritten(_ root: JSON, _ members: Members, _ list: JSON) -> Bytes {
        var writer = beginChunk(members)
        writer.key("choices")
        writer.beginArray()
        for (position, choice) in list.elements.enumerated() {
            choices.write(choice, at: position, idPrefix: OpenAIChatRepairs.callIDPrefix(context), into: &writer)
        }
        writer.endArray()
        for (key, value) in root.members {
            if key.equals("id") || key.equals("object") || key.equals("created") || key.equals("model") || key.equals("choices")
                || key.equals("usage") || key.equals("error")
            {
                continue
            }
            writer.member(key, value)
        }
        for member in pending {
            writer.key(member.key)
            writer.raw(member.value)
        }
        pending = []
        writer.endObject()
        return writer.finish()
    }

    private func beginChunk(_ members: Members?) -> JSONWriter {
        var writer = JSONWriter(capacity: 512)
        writer.beginObject()
        writer.key("id")
        if let id = members?.id, id.isString, !id.isEmptyString {
            writer.raw(id)
        } else {
            writer.string(head?.id ?? context.fallbackID.text)
        }
        writer.key("object")
        writer.string("chat.completion.chunk")
        writer.key("created")
        writer.int(members?.created?.int ?? head?.created ?? Int(context.created))
        writer.key("model")
        if let model = members?.model, model.isString, !model.isEmptyString {
            writer.raw(model)
        } else {
            writer.string(head?.model ?? context.model)
        }
        return writer
    }

    // MARK: The end

    private mutating func end(into output: inout DecodedChunks) throws(Failure) {
        guard !choices.isEmpty else {
            throw Failure(.badResponse, "The stream ended without a single choice.")
        }
        for (index, reason) in choices.unfinished {
            var writer = beginChunk(nil)
            writer.key("choices")
            writer.beginArray()
            writer.beginObject()
            writer.key("index")
            writer.int(index)
            writer.key("delta")
            writer.beginObject()
            writer.endObject()
            writer.key("finish_reason")
            writer.string(reason.text)
            writer.endObject()
            writer.endArray()
            writer.endObject()
            output.chunks.append(writer.finish())
        }
        complete(into: &output)
    }

    private mutating func complete(into output: inout DecodedChunks) {
        isDone = true
        output.isComplete = true
        guard let usage else { return }
        output.usage = usage.read
        guard context.includesUsage else { return }
        var writer = beginChunk(nil)
        writer.endChunk { $0.raw(usage.written) }
        output.chunks.append(writer.finish())
    }
}
