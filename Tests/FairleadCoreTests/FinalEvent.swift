import FairleadModel

/// What each provider's last word is, written down apart from the decoders: without it a stream that ends is no success.
enum FinalEvent {
    /// Whether these events, from the first on, hold the last word of the family.
    static func isAmong(_ events: [(name: String, data: String)], of family: String) -> Bool {
        switch family {
        case "openai_chat", "azure": hasEveryFinish(events) || events.contains { $0.data == "[DONE]" }
        case "openai_text": hasEveryFinish(events) || events.contains { $0.data == "[DONE]" }
        case "openai_responses":
            any(events) { ["response.completed", "response.incomplete", "response.failed"].contains($0["type"]?.string) }
        case "anthropic": any(events) { $0["type"]?.string == "message_stop" }
        case "gemini": hasEveryFinish(events)
        case "cohere": any(events) { $0["type"]?.string == "message-end" }
        case "ollama", "ollama_generate": any(events) { $0["done"]?.bool == true }
        // The event of metadata, which follows, has only counts.
        case "bedrock_converse": events.contains { $0.name == "messageStop" }
        case "bedrock_invoke":
            hasEveryFinish(events)
                || any(events) {
                    $0["type"]?.string == "message_stop" || $0["messageStop"] != nil || $0.present("stop_reason") != nil
                        || $0.at(pointer: "/outputs/0/stop_reason")?.string != nil
                }
        // Text generation's last token comes with the whole text.
        case "tgi": any(events) { $0.present("generated_text") != nil }
        case "watsonx_text":
            any(events) { ($0.at(pointer: "/results/0/stop_reason")?.string ?? "not_finished").lowercased() != "not_finished" }
        case "replicate": events.contains { $0.name == "done" }
        case "sagemaker": isAmong(lines(events), of: "tgi")
        case "sagemaker_chat": isAmong(lines(events), of: "openai_chat")
        default: false
        }
    }

    private static func any(_ events: [(name: String, data: String)], _ isFinal: (JSON) -> Bool) -> Bool {
        events.contains { event in (try? JSONDocument(event.data).root).map(isFinal) ?? false }
    }

    /// Whether each choice that was begun has said why it ended; a prompt that was blocked begins none.
    private static func hasEveryFinish(_ events: [(name: String, data: String)]) -> Bool {
        var finished: [Int: Bool] = [:]
        var isBlocked = false
        for event in events {
            guard let root = try? JSONDocument(event.data).root else { continue }
            let reply = root["response"] ?? root
            isBlocked = isBlocked || reply.at(pointer: "/promptFeedback/blockReason") != nil
            for choice in (reply["choices"] ?? reply["candidates"]).map({ Array($0.elements) }) ?? [] {
                let index = choice["index"]?.int ?? 0
                let reason = choice.present("finish_reason") ?? choice.present("finishReason")
                finished[index] = finished[index] == true || (reason?.isEmptyString == false)
            }
        }
        return isBlocked || (!finished.isEmpty && finished.values.allSatisfy { $0 })
    }

    /// Events that come in pieces, each on a line of its own; the end of the line may be missing.
    private static func lines(_ pieces: [(name: String, data: String)]) -> [(name: String, data: String)] {
        pieces.map { $0.data + ((try? JSONDocument($0.data)) == nil ? "" : "\n") }.joined().split(whereSeparator: \.isNewline).map { line in
            ("", line.hasPrefix("data:") ? String(line.dropFirst(line.hasPrefix("data: ") ? 6 : 5)) : String(line))
        }
    }
}
