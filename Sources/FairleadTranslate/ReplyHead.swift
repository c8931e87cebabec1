import FairleadModel

extension ReplyContext {
    /// `id`, `object`, `created` and `model`, with which replies and their chunks begin: as the provider says them where it does.
    func writeHead(
        id: JSON? = nil, created: JSON? = nil, model: JSON? = nil, object: StaticString = "chat.completion", into writer: inout JSONWriter
    ) {
        writer.key("id")
        if let id, id.isString, !id.isEmptyString { writer.raw(id) } else { writer.string(fallbackID.text) }
        writer.key("object")
        writer.string(object)
        writer.key("created")
        writer.int(created?.int ?? created?.double.flatMap { Int(exactly: $0.rounded(.down)) } ?? Int(self.created))
        writer.key("model")
        if let model, model.isString, !model.isEmptyString { writer.raw(model) } else { writer.string(self.model) }
    }
}
