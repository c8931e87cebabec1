import FairleadModel

/// What became of one model, as the comparison says it.
struct ComparedResult {
    let contender: Contender
    /// Nil where it failed, or has only been prepared.
    let answer: ComparedAnswer?
    private let reply: JSON?
    private let choice: JSON?
    private let message: JSON?
    private let text: String?

    init(_ contender: Contender) {
        self.contender = contender
        switch contender.outcome {
        case .running, .failed: (reply, choice, message, text) = (nil, nil, nil, nil)
        case .given(let answer) where answer.isString: (reply, choice, message, text) = (nil, nil, nil, answer.string)
        case .given(let answer) where answer["choices"] == nil: (reply, choice, message, text) = (nil, nil, answer, nil)
        case .answered(let answer), .given(let answer):
            reply = answer
            choice = answer["choices"]?[0]
            message = choice?["message"]
            text = nil
        }
        answer = message.map { ComparedAnswer(message: $0) } ?? text.map { ComparedAnswer(text: $0) }
    }

    /// Writes its members, but for its likeness, in an object of the caller's.
    func writeMembers(to writer: inout JSONWriter) {
        let account = reply?["fairlead"]
        writer.key("label")
        writer.string(contender.label)
        writer.key("model")
        if let model = contender.model { writer.string(model) } else { write(reply?["model"], to: &writer) }
        writer.key("provider")
        // A fallback's answer is the fallback's.
        if let provider = account?.present("provider") {
            writer.raw(provider)
        } else if let provider = contender.resolution?.provider.id {
            writer.string(provider)
        } else {
            writer.null()
        }
        writer.key("answered_by")
        write(reply?["model"], to: &writer)
        writer.key("fine_tune")
        if let fineTune = contender.resolution?.fineTune { fineTune.write(to: &writer) } else { writer.null() }
        writer.key("base_model")
        if let base = contender.resolution?.baseModel { writer.string(base) } else { writer.null() }
        writer.key("text")
        if let answer { writer.string(answer.text) } else { writer.null() }
        writer.key("tool_calls")
        writeToolCalls(to: &writer)
        writer.member("reasoning_content", message?.present("reasoning_content"))
        writer.key("finish_reason")
        write(choice?["finish_reason"], to: &writer)
        writer.key("usage")
        write(reply?["usage"], to: &writer)
        writer.key("cost")
        write(account?["cost"], to: &writer)
        writer.member("cost_note", account?.present("cost_note"))
        writer.key("time_to_first_token_ms")
        if let time = contender.firstTokenNanoseconds { writer.milliseconds(time) } else { writer.null() }
        writer.key("latency_ms")
        if let time = contender.nanoseconds { writer.milliseconds(time) } else { write(account?["timing"]?["total_ms"], to: &writer) }
        writer.member("attempts", account?["attempts"])
        writer.member("dropped_params", account?["dropped_params"])
        // Of a dry run.
        if message == nil, let reply { writer.member("request", reply) }
        writer.key("error")
        if case .failed(let failure) = contender.outcome, let error = try? JSONDocument(failure.json).root["error"] {
            writer.raw(error)
        } else {
            writer.null()
        }
    }

    private func write(_ value: JSON?, to writer: inout JSONWriter) {
        if let value { writer.raw(value) } else { writer.null() }
    }

    private func writeToolCalls(to writer: inout JSONWriter) {
        writer.beginArray()
        for call in answer?.toolCalls ?? [] {
            writer.beginObject()
            writer.key("name")
            writer.string(call.name)
            writer.key("arguments")
            writer.string(call.arguments)
            writer.endObject()
        }
        writer.endArray()
    }
}
