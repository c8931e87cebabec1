import FairleadCatalog
import FairleadModel
import FairleadTranslate

extension RequestLayers {
    private static let wish = """
        Your last message was cut off in transmission. Go on exactly where it stopped, with the character that comes next: repeat nothing \
        of it, explain nothing, and do not apologise.
        """

    /// Has the model go on from the text of another reply: as the beginning of its own where it takes one, else by asking for it.
    mutating func goOn(from partial: String, _ target: Resolution) throws(Failure) {
        guard !partial.isEmpty, let messages = parameter("messages"), messages.isArray else { return }
        var writer = JSONWriter(capacity: messages.source.count &+ partial.utf8.count &+ 512)
        writer.beginArray()
        for message in messages.elements { writer.raw(message) }
        let isPrefilled = takesBeginning(target, of: partial)
        writer.beginObject()
        writer.key("role")
        writer.string("assistant")
        writer.key("content")
        writer.string(partial)
        if isPrefilled {
            // Mistral's and DeepSeek's word for it.
            writer.key("prefix")
            writer.bool(true)
        }
        writer.endObject()
        if !isPrefilled {
            writer.beginObject()
            writer.key("role")
            writer.string("user")
            writer.key("content")
            writer.string(Self.wish)
            writer.endObject()
        }
        writer.endArray()
        do {
            replace("messages", with: try JSONDocument(writer.finish()).root)
            try shorten(by: TokenEstimate.tokens(in: partial))
        } catch {
            throw Failure(.limit, "the request with the text so far is too large: \(error.message)", param: "messages")
        }
    }

    /// What was written counts against the length that was asked for. Something is always left to write, and more than a budget for
    /// thinking, which providers want to be the smaller.
    private mutating func shorten(by written: Int) throws(JSONError) {
        let thinking = max(0, parameter("thinking")?["budget_tokens"]?.int ?? 0)
        for name in ["max_tokens", "max_completion_tokens"] {
            guard let most = parameter(name)?.int, most > 0 else { continue }
            let (left, floor) = (most &- written, thinking &+ 1)
            var writer = JSONWriter(capacity: 24)
            writer.int(min(most, max(left, floor)))
            replace(name, with: try JSONDocument(writer.finish()).root)
        }
    }

    /// Anthropic takes no beginning that ends in white space, and none of a reply that thinks first.
    private func takesBeginning(_ target: Resolution, of partial: String) -> Bool {
        guard target.modelRow?.can(.assistantPrefill) == true, partial.utf8.last.map({ $0 > 0x20 }) == true else { return false }
        let names = ["thinking", "reasoning_effort"]
        return !parameters.contains { names.contains($0.name) && !$0.value.isNull }
    }
}
