import FairleadModel

/// Items of a response's `output`, sorted by what they become in a message or in a delta.
struct OpenAIResponsesOutput {
    /// What of an item a stream has told already, piece by piece.
    struct Told: OptionSet {
        let rawValue: UInt8
        static let text = Told(rawValue: 1)
        static let refusal = Told(rawValue: 2)
        static let reasoning = Told(rawValue: 4)
        static let call = Told(rawValue: 8)
    }

    private(set) var texts: [JSON] = []
    private(set) var refusals: [JSON] = []
    private(set) var calls: [JSON] = []
    private(set) var logprobs: [JSON] = []
    /// Searches, programs run and the like, which chat completions have no place for.
    private(set) var others: [JSON] = []
    /// Which part of the answer a message is, as the model itself calls it.
    private(set) var phase: JSON?
    private var thoughts: [JSON] = []
    private var reasoningItems: [JSON] = []
    private var images: [JSON] = []
    private var annotations: [(annotation: JSON, offset: Int)] = []
    /// How many characters of the message's text there are so far: places in a text are counted from the beginning of its own part.
    private(set) var characters: Int

    init(after characters: Int = 0) { self.characters = characters }

    mutating func append(_ item: JSON, told: Told = []) {
        let type = item["type"]
        if type?.equals("message") == true {
            phase = item.present("phase") ?? phase
            for part in item["content"]?.elements.map({ $0 }) ?? [] { append(part: part, told: told) }
        } else if type?.equals("function_call") == true || type?.equals("custom_tool_call") == true {
            if !told.contains(.call) { calls.append(item) }
        } else if type?.equals("reasoning") == true {
            if !told.contains(.reasoning) { thoughts += OpenAIResponsesReasoning.texts(item).filter { $0.isString } }
            if OpenAIResponsesReasoning.isWorthKeeping(item) { reasoningItems.append(item) }
        } else if type?.equals("image_generation_call") == true, item["result"]?.isString == true {
            images.append(item)
        } else {
            others.append(item)
        }
    }

    private mutating func append(part: JSON, told: Told) {
        if let text = part["text"], text.isString {
            for annotation in part["annotations"]?.elements.map({ $0 }) ?? [] { annotations.append((annotation, characters)) }
            characters &+= text.string?.unicodeScalars.count ?? 0
            guard !told.contains(.text) else { return }
            texts.append(text)
            logprobs += part["logprobs"]?.elements.map { $0 } ?? []
        } else if let refusal = part["refusal"], refusal.isString, !told.contains(.refusal) {
            refusals.append(refusal)
        }
    }

    /// Whether there is nothing in it that a delta would say.
    var isEmpty: Bool {
        texts.isEmpty && refusals.isEmpty && calls.isEmpty && thoughts.isEmpty && reasoningItems.isEmpty && images.isEmpty
            && annotations.isEmpty
    }

    // MARK: Members of a message or a delta

    /// All but the content and the calls, with the same names in a message and in a delta.
    func writeExtras(into writer: inout JSONWriter) {
        if !refusals.isEmpty {
            writer.key("refusal")
            OpenAIChatRepairs.write(joined: refusals, into: &writer)
        }
        if !thoughts.isEmpty {
            writer.key("reasoning_content")
            writer.beginString()
            for (position, text) in thoughts.enumerated() {
                if position > 0 { writer.continueString(OpenAIResponsesOutput.paragraph) }
                writer.continueString(text)
            }
            writer.endString()
        }
        if !reasoningItems.isEmpty {
            writer.key("reasoning_items")
            writer.beginArray()
            for item in reasoningItems { writer.raw(item) }
            writer.endArray()
        }
        if !images.isEmpty {
            writer.images(images.map { ("image/" + ($0.present("output_format")?.string ?? "png"), $0["result"]) })
        }
        let pages = annotations.filter { $0.annotation["type"]?.equals("url_citation") == true }
        if !pages.isEmpty {
            writer.key("annotations")
            writer.beginArray()
            for (annotation, offset) in pages { Self.write(annotation, offset: offset, into: &writer) }
            writer.endArray()
        }
        // Chat has annotations of pages alone: files are cited as they are.
        guard pages.count < annotations.count else { return }
        writer.key("citations")
        writer.beginArray()
        for (annotation, _) in annotations where annotation["type"]?.equals("url_citation") != true { writer.raw(annotation) }
        writer.endArray()
    }

    /// Between two parts of a summary.
    static let paragraph = "\n\n"

    /// OpenAI's chat annotations have the members of a citation in an object of their own.
    private static func write(_ annotation: JSON, offset: Int, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("url_citation")
        writer.key("url_citation")
        writer.beginObject()
        for (name, value) in annotation.members where !name.equals("type") {
            writer.key(name)
            if let place = value.int, name.equals("start_index") || name.equals("end_index") {
                writer.int(place &+ offset)
            } else {
                writer.raw(value)
            }
        }
        writer.endObject()
        writer.endObject()
    }

    // MARK: Calls

    /// In a delta each has its index.
    func writeCalls(from first: Int?, into writer: inout JSONWriter) {
        writer.key("tool_calls")
        writer.beginArray()
        for (position, item) in calls.enumerated() {
            Self.write(call: item, index: first.map { $0 &+ position }, into: &writer)
        }
        writer.endArray()
    }

    static func write(call item: JSON, index: Int?, into writer: inout JSONWriter) {
        let isCustom = item["type"]?.equals("custom_tool_call") == true
        writer.beginObject()
        writer.member("index", index)
        writer.key("id")
        if let id = item.present("call_id") ?? item.present("id"), id.isString { writer.raw(id) } else { writer.string("") }
        writer.key("type")
        writer.string(isCustom ? "custom" as StaticString : "function")
        writer.key(isCustom ? "custom" as StaticString : "function")
        writer.beginObject()
        writer.key("name")
        if let name = item["name"], name.isString { writer.raw(name) } else { writer.string("") }
        writer.key(isCustom ? "input" as StaticString : "arguments")
        OpenAIChatRepairs.write(arguments: item[isCustom ? "input" : "arguments"], into: &writer)
        writer.endObject()
        writer.endObject()
    }

    // MARK: Members of a choice

    /// A finish reason from how the response ended: `incomplete_details` says why it is not whole.
    static func finish(_ response: JSON, hasCalls: Bool) -> FinishReason {
        if let reason = response["incomplete_details"]?.present("reason") { return FinishReason(native: reason.string ?? "") }
        if response["status"]?.equals("incomplete") == true { return .length }
        return hasCalls ? .toolCalls : .stop
    }

    static func write(logprobs: [JSON], into writer: inout JSONWriter) {
        writer.key("logprobs")
        writer.beginObject()
        writer.key("content")
        writer.beginArray()
        for token in logprobs {
            writer.beginObject()
            for (name, value) in token.members where !(name.equals("top_logprobs") && value.isNull) {
                writer.member(name, value)
            }
            if token.present("top_logprobs") == nil {
                writer.key("top_logprobs")
                writer.beginArray()
                writer.endArray()
            }
            writer.endObject()
        }
        writer.endArray()
        writer.key("refusal")
        writer.null()
        writer.endObject()
    }

    /// What the response has that a message has no place for.
    static func writeSpecificFields(phase: Bytes?, others: [Bytes], into writer: inout JSONWriter) {
        guard phase != nil || !others.isEmpty else { return }
        writer.key("provider_specific_fields")
        writer.beginObject()
        if let phase {
            writer.key("phase")
            writer.raw(phase)
        }
        if !others.isEmpty {
            writer.key("output_items")
            writer.beginArray()
            for item in others { writer.raw(item) }
            writer.endArray()
        }
        writer.endObject()
    }
}
