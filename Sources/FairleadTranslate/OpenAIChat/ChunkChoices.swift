import FairleadModel

/// How far each choice of a stream has come, and so what its next delta may say: the role once, a tool call's id and name once,
/// one reason at the end.
struct ChunkChoices {
    private struct Progress {
        let index: Int
        var hasRole = false
        var isFinished = false
        /// How many tool calls were begun, by their highest index.
        var callCount = 0
    }

    private var list: [Progress] = []

    var isEmpty: Bool { list.isEmpty }
    func areFinished(_ count: Int) -> Bool { list.count >= min(count, Self.limit) && list.allSatisfy { $0.isFinished } }
    var unfinished: [(index: Int, reason: FinishReason)] {
        list.filter { !$0.isFinished }.map { ($0.index, $0.callCount > 0 ? .toolCalls : .stop) }
    }

    private func progress(of index: Int) -> Progress { list.first { $0.index == index } ?? Progress(index: index) }

    private mutating func update(_ progress: Progress) {
        if let position = list.firstIndex(where: { $0.index == progress.index }) {
            list[position] = progress
        } else if list.count < Self.limit {
            list.append(progress)
        }
    }

    /// More choices than any provider gives, so that what is kept of them stays small.
    private static let limit = 1024

    // MARK: Fit chunks

    /// Whether the choice is as OpenAI would send it at this point of the stream.
    func isFit(_ choice: JSON) -> Bool {
        var index: Int?
        var delta: JSON?
        var finish: JSON?
        for (key, value) in choice.members {
            if key.equals("index") {
                index = value.int
            } else if key.equals("delta") {
                delta = value
            } else if key.equals("finish_reason") {
                finish = value.isNull ? nil : value
            }
        }
        guard let index, let delta, delta.isObject else { return false }
        let progress = progress(of: index)
        var hasRole = false
        var hasCalls = progress.callCount > 0
        var reasoning = false
        var reasoningContent = false
        var hasDetails = false
        for (key, value) in delta.members {
            if key.equals("content") {
                guard OpenAIChatRepairs.isFit(content: value) else { return false }
            } else if key.equals("role") {
                guard !progress.hasRole, value.equals("assistant") else { return false }
                hasRole = true
            } else if key.equals("tool_calls") {
                guard areFit(value, progress) else { return false }
                hasCalls = hasCalls || value.count > 0
            } else if key.equals("reasoning") {
                reasoning = value.isString
            } else if key.equals("reasoning_content") {
                reasoningContent = value.isString
            } else if key.equals("reasoning_details") {
                hasDetails = true
            }
        }
        guard hasRole || progress.hasRole, !reasoning || reasoningContent else { return false }
        if hasDetails, OpenAIChatRepairs.reasoning(in: delta) != nil { return false }
        guard let finish else { return true }
        guard !progress.isFinished, let reason = FinishReason(standard: finish) else { return false }
        return reason.calling(tools: hasCalls) == reason
    }

    private func areFit(_ calls: JSON, _ progress: Progress) -> Bool {
        guard calls.isArray else { return calls.isNull }
        var begun = progress.callCount
        for call in calls.elements {
            guard let index = call["index"]?.int, index >= 0 else { return false }
            let name = call["function"]?["name"]
            if index >= begun {
                guard let id = call["id"], id.isString, !id.isEmptyString, call["type"]?.isString == true, name?.isString ?? true
                else {
                    return false
                }
                begun = min(index, Self.limit) &+ 1
            } else if name?.isString == true || call["id"]?.isString == true {
                return false
            }
            if let function = call["function"] {
                guard function.isObject, function["arguments"].map({ $0.isString }) ?? true else { return false }
            }
        }
        return true
    }

    /// Notes how far fit choices bring the stream. Tells whether they bring it nowhere but further along in a text.
    mutating func note(_ choices: JSON) -> Bool {
        var changesNothing = true
        for choice in choices.elements {
            guard let index = choice["index"]?.int else { continue }
            var progress = progress(of: index)
            let delta = choice["delta"]
            if !progress.hasRole {
                progress.hasRole = true
                changesNothing = false
            }
            if let calls = delta?["tool_calls"] {
                for call in calls.elements {
                    guard let index = call["index"]?.int, index >= progress.callCount else { continue }
                    progress.callCount = min(index, Self.limit) &+ 1
                    changesNothing = false
                }
            }
            if choice.present("finish_reason") != nil {
                progress.isFinished = true
                changesNothing = false
            }
            if !changesNothing { update(progress) }
        }
        return changesNothing
    }

    // MARK: Repairs

    mutating func write(_ choice: JSON, at position: Int, idPrefix: String, into writer: inout JSONWriter) {
        let index = choice["index"]?.int ?? position
        var progress = progress(of: index)
        writer.beginObject()
        writer.key("index")
        writer.int(index)
        writer.key("delta")
        write(delta: choice["delta"] ?? choice["message"], &progress, idPrefix: idPrefix, into: &writer)
        let finish = choice.present("finish_reason").flatMap { $0.isString && !$0.isEmptyString && !progress.isFinished ? $0 : nil }
        writer.key("finish_reason")
        var keepsNative = false
        if let finish {
            let reason = FinishReason(native: finish.string ?? "").calling(tools: progress.callCount > 0)
            writer.string(reason.text)
            keepsNative = !finish.equals(reason.text)
            progress.isFinished = true
        } else {
            writer.null()
        }
        for (key, value) in choice.members {
            if key.equals("index") || key.equals("delta") || key.equals("message") || key.equals("finish_reason") { continue }
            if keepsNative, key.equals("provider_specific_fields") { continue }
            writer.member(key, value)
        }
        if keepsNative, let finish {
            OpenAIChatRepairs.writeSpecificFields(choice["provider_specific_fields"], nativeFinishReason: finish, into: &writer)
        }
        writer.endObject()
        update(progress)
    }

    private func write(delta: JSON?, _ progress: inout Progress, idPrefix: String, into writer: inout JSONWriter) {
        writer.beginObject()
        if !progress.hasRole {
            writer.key("role")
            writer.string("assistant")
            progress.hasRole = true
        }
        if let delta {
            let details = OpenAIChatRepairs.reasoning(in: delta)
            if let details {
                writer.key("reasoning_content")
                OpenAIChatRepairs.write(joined: details, into: &writer)
            }
            let hasReasoning = details == nil && delta["reasoning_content"]?.isString ?? false
            for (key, value) in delta.members {
                if key.equals("role") || (!hasReasoning && key.equals("reasoning_content")) { continue }
                if key.equals("content") {
                    writeContent(value, beside: delta, into: &writer)
                } else if key.equals("tool_calls") {
                    guard value.isArray else { continue }
                    write(calls: value, &progress, idPrefix: idPrefix, into: &writer)
                } else if key.equals("reasoning"), !hasReasoning, value.isString || value.isNull {
                    if value.isString, details == nil { writer.member("reasoning_content", value) }
                } else {
                    writer.member(key, value)
                }
            }
        }
        writer.endObject()
    }

    private func writeContent(_ content: JSON, beside delta: JSON, into writer: inout JSONWriter) {
        guard content.isArray else {
            writer.key("content")
            return content.isString ? writer.raw(content) : writer.null()
        }
        let blocks = ContentBlocks(content)
        if blocks.hasReasoning { blocks.writeReasoning(into: &writer) }
        if blocks.hasThoughts, delta["thinking_blocks"] == nil { blocks.writeThoughts(into: &writer) }
        if blocks.hasFields, delta["provider_specific_fields"] == nil { blocks.writeFields(beside: nil, into: &writer) }
        writer.key("content")
        if blocks.hasText { blocks.writeText(into: &writer) } else { writer.null() }
    }

    private func write(calls: JSON, _ progress: inout Progress, idPrefix: String, into writer: inout JSONWriter) {
        writer.key("tool_calls")
        writer.beginArray()
        for call in calls.elements {
            let function = call["function"]
            let id = call["id"].flatMap { $0.isString && !$0.isEmptyString ? $0 : nil }
            let hasName = function?["name"].map { $0.isString && !$0.isEmptyString } ?? false
            // A fragment without an index, or with a negative one, continues the last call, unless it names a function: then it begins one.
            let told = call["index"]?.int.flatMap { $0 >= 0 ? $0 : nil }
            let index = told ?? (hasName || progress.callCount == 0 ? progress.callCount : progress.callCount &- 1)
            let isNew = index >= progress.callCount
            writer.beginObject()
            writer.key("index")
            writer.int(index)
            if isNew {
                progress.callCount = min(max(index, 0), Self.limit) &+ 1
                writer.key("id")
                if let id { writer.raw(id) } else { writer.string("\(idPrefix)_\(progress.index)_\(index)") }
                writer.key("type")
                if let type = call["type"], type.isString { writer.raw(type) } else { writer.string("function") }
            }
            for (key, value) in call.members where !key.equals("index") && !key.equals("id") && !key.equals("type") {
                writer.key(key)
                if key.equals("function") {
                    write(function: value, isNew: isNew, into: &writer)
                } else {
                    writer.raw(value)
                }
            }
            writer.endObject()
        }
        writer.endArray()
    }

    private func write(function: JSON, isNew: Bool, into writer: inout JSONWriter) {
        writer.beginObject()
        for (key, value) in function.members {
            if key.equals("name") {
                guard isNew else { continue }
                writer.key("name")
                if value.isString { writer.raw(value) } else { writer.string("") }
            } else if key.equals("arguments") {
                writer.key("arguments")
                OpenAIChatRepairs.write(arguments: value, into: &writer)
            } else {
                writer.member(key, value)
            }
        }
        writer.endObject()
    }
}
