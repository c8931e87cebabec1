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
        } catch {
            throw Failure(.limit, "the request with the text so far is too large: \(error.message)", param: "messages")
        }
    }

    /// Anthropic takes no beginning that ends in white space, and none of a reply that thinks first.
    private func takesBeginning(_ target: Resolution, of partial: String) -> Bool {
        guard target.modelRow?.can(.assistantPrefill) == true, partial.utf8.last.map({ $0 > 0x20 }) == true else { return false }
        let names = ["thinking", "reasoning_effort"]
        return !parameters.contains { names.contains($0.name) && !$0.value.isNull }
    }
}
