import FairleadCatalog
import FairleadModel

enum OpenAIChatResponse {
    /// A reply that OpenAI's SDK accepts is copied member by member; what deviates is repaired where it stands.
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let root = try root(of: body, context)
        var found: Found = []
        var usage: Usage?
        var tier: JSON?
        for (key, value) in root.members {
            if key.equals("choices") {
                guard !found.contains(.choices) else { continue }
                found.insert(.choices)
                writer.key("choices")
                try writeChoices(root["choices"] ?? value, context, into: &writer)
            } else if key.equals("usage") {
                guard let read = Usage(openAI: value) else { continue }
                usage = read
                writer.key("usage")
                writer.usage(value, read: read)
            } else if key.equals("id") {
                guard value.isString, !value.isEmptyString else { continue }
                found.insert(.id)
                writer.member("id", value)
            } else if key.equals("model") {
                guard value.isString, !value.isEmptyString else { continue }
                found.insert(.model)
                writer.member("model", value)
            } else if key.equals("created") {
                guard let seconds = value.int ?? value.double.flatMap({ Int(exactly: $0.rounded(.down)) }) else { continue }
                found.insert(.created)
                writer.member("created", seconds)
            } else if !key.equals("object"), !key.equals("fairlead"), !key.equals("error") {
                if key.equals("service_tier") { tier = value }
                writer.member(key, value)
            }
        }
        guard found.contains(.choices) else {
            throw bad("The answer has no `choices`.")
        }
        writer.key("object")
        writer.string("chat.completion")
        if !found.contains(.id) { writer.member("id", context.fallbackID.text) }
        if !found.contains(.model) { writer.member("model", context.model) }
        if !found.contains(.created) { writer.member("created", Int(context.created)) }
        if let tier = tier?.string { usage?.tier = PriceTier(served: tier) }
        return usage
    }

    private struct Found: OptionSet {
        let rawValue: UInt8
        static let id = Found(rawValue: 1)
        static let model = Found(rawValue: 2)
        static let created = Found(rawValue: 4)
        static let choices = Found(rawValue: 8)
    }

    private static func root(of body: Bytes, _ context: ReplyContext) throws(Failure) -> JSON {
        let root = try ProviderDocument.root(of: body, context)
        guard root.isObject else { throw bad("The answer is not a JSON object.") }
        if let error = root.present("error"), root["choices"]?.isArray != true {
            throw OpenAIChatErrors.failure(inside: error)
        }
        return root
    }

    private static func bad(_ message: String) -> Failure { Failure(.badResponse, message) }

    // MARK: Choices

    private static func writeChoices(_ choices: JSON, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) {
        guard choices.isArray, choices.count > 0 else { throw bad("The answer has no choice.") }
        if choices.elements.allSatisfy({ isFit($0) }) {
            if let content = choices[0]?["message"]?["content"] { writer.raw(choices, saying: content) } else { writer.raw(choices) }
            return
        }
        writer.beginArray()
        for (position, choice) in choices.elements.enumerated() {
            if isFit(choice) {
                writer.raw(choice)
            } else {
                try write(choice, at: position, context, into: &writer)
            }
        }
        writer.endArray()
    }

    private static func isFit(_ choice: JSON) -> Bool {
        guard choice["index"]?.int != nil, let message = choice["message"], message["role"]?.equals("assistant") == true,
            let content = message["content"], OpenAIChatRepairs.isFit(content: content),
            let finish = choice["finish_reason"], let reason = FinishReason(standard: finish)
        else { return false }
        if message["reasoning"] != nil, message.present("reasoning_content") == nil { return false }
        if OpenAIChatRepairs.reasoning(in: message) != nil { return false }
        guard let calls = message.present("tool_calls") else { return true }
        return OpenAIChatRepairs.areFit(calls: calls) && reason.calling(tools: calls.count > 0) == reason
    }

    private static func write(
        _ choice: JSON, at position: Int, _ context: ReplyContext, into writer: inout JSONWriter
    ) throws(Failure) {
        guard let message = choice.present("message"), message.isObject else {
            throw bad("The answer's choice \(position) has no `message`.")
        }
        let hasCalls = (message["tool_calls"]?.count ?? 0) > 0
        let finish = choice["finish_reason"]
        let native = finish?.string ?? ""
        let reason = FinishReason(native: native).calling(tools: hasCalls)
        writer.beginObject()
        writer.key("index")
        writer.int(choice["index"]?.int ?? position)
        writer.key("message")
        write(message: message, at: position, context, into: &writer)
        writer.key("finish_reason")
        writer.string(reason.text)
        let keepsNative = finish.map { $0.isString && !$0.equals(reason.text) } ?? false
        for (key, value) in choice.members {
            if key.equals("index") || key.equals("message") || key.equals("finish_reason") { continue }
            if keepsNative, key.equals("provider_specific_fields") { continue }
            writer.member(key, value)
        }
        if keepsNative, let finish {
            OpenAIChatRepairs.writeSpecificFields(choice["provider_specific_fields"], nativeFinishReason: finish, into: &writer)
        }
        writer.endObject()
    }

    private static func write(message: JSON, at position: Int, _ context: ReplyContext, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        let content = message["content"]
        let blocks = content.flatMap { $0.isArray ? ContentBlocks($0) : nil }
        writer.key("content")
        if let blocks {
            blocks.writeText(into: &writer)
        } else if let content, content.isString {
            writer.raw(content)
        } else {
            writer.null()
        }
        let details = OpenAIChatRepairs.reasoning(in: message)
        if let details {
            writer.key("reasoning_content")
            OpenAIChatRepairs.write(joined: details, into: &writer)
        }
        let hasReasoning = details == nil && message.present("reasoning_content") != nil
        if let blocks {
            if !hasReasoning, details == nil, blocks.hasReasoning { blocks.writeReasoning(into: &writer) }
            if blocks.hasThoughts, message["thinking_blocks"] == nil { blocks.writeThoughts(into: &writer) }
            if blocks.hasFields { blocks.writeFields(beside: message["provider_specific_fields"], into: &writer) }
        }
        for (key, value) in message.members {
            if key.equals("role") || key.equals("content") || (!hasReasoning && key.equals("reasoning_content")) { continue }
            if blocks?.hasFields ?? false, key.equals("provider_specific_fields") { continue }
            if key.equals("tool_calls") {
                guard value.isArray else { continue }
                writer.key("tool_calls")
                OpenAIChatRepairs.write(
                    calls: value, idPrefix: "\(OpenAIChatRepairs.callIDPrefix(context))_\(position)", into: &writer)
            } else if key.equals("reasoning"), !hasReasoning, details == nil, value.isString, !(blocks?.hasReasoning ?? false) {
                writer.member("reasoning_content", value)
            } else {
                writer.member(key, value)
            }
        }
        writer.endObject()
    }
}
