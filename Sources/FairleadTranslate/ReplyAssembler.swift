import FairleadModel

/// Puts the chunks of a stream together into the reply that the same request would have had without streaming.
///
/// Texts are kept as they are written in the chunks, escapes and all, so that nothing is decoded; a chunk that only continues
/// the text of the one before is not even parsed.
public final class ReplyAssembler {
    private let limits: Limits
    /// Bytes of what is kept, or a little more.
    private var kept = 0
    /// Of the first chunk.
    public private(set) var head: Head?
    private var choices: [AssembledChoice] = []
    private var usage: Bytes?
    /// Members of the chunks beside OpenAI's own, the last of each name.
    private var others: [(name: String, value: Bytes)] = []
    private var template = ChunkTemplate()
    private var target: AssembledText?

    /// What every chunk of a stream says, as JSON.
    public struct Head: Sendable {
        public let id: Bytes
        public let created: Bytes
        public let model: Bytes
    }

    private static let limit = 1024

    public init(limits: Limits = .standard) { self.limits = limits }

    /// Adds an OpenAI `chat.completion.chunk`. Throws `limit` where the reply would become larger than a reply may be.
    ///
    /// - Parameter continuedText: as `DecodedChunks` says it.
    public func append(_ chunk: Bytes, continuedText: Range<Int>? = nil) throws(Failure) {
        let data = chunk.unsafeBuffer
        if let target, let text = continuedText ?? template.match(data)?.main {
            try keep(text.count)
            target.append(UnsafeBufferPointer(rebasing: data[text]))
            return
        }
        let root: JSON
        do {
            root = try JSONDocument(chunk, limits: limits).root
        } catch {
            throw error.isLimit
                ? Failure(.limit, "A chunk is too large: \(error.message).")
                : Failure(.badResponse, "A chunk is not JSON: \(error.message).")
        }
        target = nil
        try append(root)
        guard let choice = root["choices"]?[0], root["choices"]?.count == 1, let (text, string) = soleText(choice) else {
            return template.forget()
        }
        var strings = [string]
        if let obfuscation = root["obfuscation"], obfuscation.isString { strings.append(obfuscation) }
        template.learn(chunk, in: data, strings: strings)
        target = text
    }

    /// Writes the members of an OpenAI `chat.completion` into an object that the caller has begun and will end.
    /// `usage` is what the stream used where it had no chunk to say so, or whatever a chunk says.
    public func write(usage known: Usage?, overrides: Bool = false, into writer: inout JSONWriter) {
        writer.key("id")
        if let head { writer.raw(head.id) } else { writer.string("") }
        writer.key("object")
        writer.string("chat.completion")
        writer.key("created")
        if let head { writer.raw(head.created) } else { writer.int(0) }
        writer.key("model")
        if let head { writer.raw(head.model) } else { writer.string("") }
        writer.key("choices")
        writer.beginArray()
        for choice in choices.sorted(by: { $0.index < $1.index }) { choice.write(into: &writer) }
        writer.endArray()
        for (name, value) in others {
            writer.key(name)
            writer.raw(value)
        }
        if let usage, !overrides {
            writer.key("usage")
            writer.raw(usage)
        } else if let known {
            writer.key("usage")
            writer.usage(known)
        }
    }

    /// The text so far, where the reply is one text that has not ended and has nothing beside it but reasoning: what somebody else
    /// can go on from. Nil otherwise.
    public var openText: String? {
        guard choices.count <= 1 else { return nil }
        guard let choice = choices.first else { return "" }
        return choice.isOpenText && choice.content.count <= Self.readableLimit ? text(of: choice.content) : nil
    }

    /// More than any model says at once. What is longer is not decoded, which takes several times its memory.
    private static let readableLimit = 1 << 20

    /// Whether so many choices have come, and each has said why it ended: what is missing can only be about the reply, not of it.
    public func isWhole(choices count: Int) -> Bool { choices.count >= max(count, 1) && choices.allSatisfy(\.hasEnded) }

    /// Tokens of all that the model has said so far, nearly.
    public var tokens: Int {
        var sum = 0
        for choice in choices {
            for part in choice.texts {
                if part.count > Self.readableLimit {
                    sum &+= part.tokensAsWritten
                } else {
                    sum &+= text(of: part).map { TokenEstimate.tokens(in: $0) } ?? 0
                }
            }
        }
        return sum
    }

    /// Nil where it ends within a pair of surrogates.
    private func text(of part: AssembledText) -> String? {
        var writer = JSONWriter()
        part.write(into: &writer)
        return (try? JSONDocument(writer.finish(), limits: limits).root)?.string
    }

    // MARK: Chunks

    private func keep(_ count: Int) throws(Failure) {
        kept &+= count
        guard kept <= limits.responseBytes else {
            throw Failure(.limit, "The reply is longer than the \(limits.responseBytes) bytes of max_response_bytes.")
        }
    }

    private func append(_ root: JSON) throws(Failure) {
        for (key, value) in root.members where !value.isNull {
            if !Self.isOfChunk(key) { try keep(value.source.count) }
            if key.equals("choices") {
                for choice in value.elements { try self.choice(at: choice["index"]?.int ?? 0).append(choice) }
            } else if key.equals("usage") {
                usage = Self.copy(value)
            } else if !Self.isOfChunk(key) {
                try put(key, value)
            }
        }
        if head == nil, let id = root["id"], let created = root["created"], let model = root["model"] {
            head = Head(id: Self.copy(id), created: Self.copy(created), model: Self.copy(model))
        }
    }

    private static func copy(_ value: JSON) -> Bytes { Bytes(copying: UnsafeRawBufferPointer(value.source)) }

    private static func isOfChunk(_ key: JSON) -> Bool {
        key.equals("id") || key.equals("object") || key.equals("created") || key.equals("model") || key.equals("obfuscation")
    }

    private func put(_ key: JSON, _ value: JSON) throws(Failure) {
        let name = key.string ?? ""
        if let position = others.firstIndex(where: { $0.name == name }) {
            others[position].value = Self.copy(value)
        } else {
            guard others.count < Self.limit else { throw AssembledChoice.tooMany("members") }
            others.append((name, Self.copy(value)))
        }
    }

    private func choice(at index: Int) throws(Failure) -> AssembledChoice {
        if let choice = choices.first(where: { $0.index == index }) { return choice }
        guard choices.count < Self.limit else { throw AssembledChoice.tooMany("choices") }
        let choice = AssembledChoice(index: index)
        choices.append(choice)
        return choice
    }

    /// The text that the choice continues, if it does nothing else, and the string that it continues it with.
    private func soleText(_ choice: JSON) -> (AssembledText, JSON)? {
        guard let assembled = choices.first(where: { $0.index == choice["index"]?.int ?? 0 }), let delta = choice["delta"],
            choice.present("logprobs") == nil
        else { return nil }
        var found: (AssembledText, JSON)?
        for (key, value) in delta.members where !value.isNull && !value.isEmptyString && !key.equals("role") {
            guard found == nil else { return nil }
            if key.equals("content"), value.isString {
                found = (assembled.content, value)
            } else if key.equals("reasoning_content"), value.isString {
                found = (assembled.reasoning, value)
            } else if key.equals("tool_calls"), value.count == 1, let call = value[0], call["id"] == nil,
                call["function"]?["name"] == nil, let arguments = call["function"]?["arguments"], arguments.isString,
                let known = assembled.knownCall(at: call["index"]?.int ?? 0)
            {
                found = (known.arguments, arguments)
            } else {
                return nil
            }
        }
        return found
    }
}
