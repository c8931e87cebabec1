import FairleadModel

/// Several messages of a conversation that a provider takes in another number only.
enum MessageRuns {
    /// An assistant's calls, each with the message that answers it, where each has exactly one.
    static func answeredCalls(_ messages: [JSON], at position: Int) -> [(call: JSON, answer: JSON)]? {
        guard let calls = calls(of: messages[position]), calls.count > 1 else { return nil }
        let answers = messages[(position + 1)...].prefix { $0["role"]?.equals("tool") == true }
        guard answers.count == calls.count else { return nil }
        var pairs: [(call: JSON, answer: JSON)] = []
        var answered: Set<String> = []
        for answer in answers {
            guard let id = answer["tool_call_id"]?.string, answered.insert(id).inserted,
                let call = calls.elements.first(where: { $0["id"]?.string == id })
            else { return nil }
            pairs.append((call, answer))
        }
        return pairs
    }

    static func calls(of message: JSON) -> JSON? {
        guard message["role"]?.equals("assistant") == true, let calls = message.present("tool_calls"), calls.isArray else { return nil }
        return calls
    }

    /// The texts of the system messages that follow one another from here on; nil for one alone, or with more than plain text.
    static func systemTexts(_ messages: [JSON], at position: Int) -> [JSON]? {
        let run = messages[position...].prefix { MessageRole.isSystem($0) }
        let texts = run.compactMap { message in
            message.count == 2 ? message["content"].flatMap { $0.isString ? $0 : nil } : nil
        }
        return run.count > 1 && texts.count == run.count ? texts : nil
    }
}
