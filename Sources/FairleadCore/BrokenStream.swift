import FairleadModel
import FairleadTranslate

/// What the caller has of a stream that broke, for the attempts that follow.
final class BrokenStream {
    let assembler: ReplyAssembler
    /// What another deployment may go on from; nil where it cannot.
    let text: String?
    /// Nothing of the answer is missing but that the provider was done with it.
    let isWhole: Bool
    /// In what the caller has had, nearly.
    let tokens: Int
    let deployment: String?
    let status: Status
    /// What all attempts so far have used for this reply, as far as it is known.
    let usage: Usage

    init(
        assembler: ReplyAssembler, text: String?, isWhole: Bool, tokens: Int, deployment: String?, status: Status, usage: Usage
    ) {
        self.assembler = assembler
        self.text = text
        self.isWhole = isWhole
        self.tokens = tokens
        self.deployment = deployment
        self.status = status
        self.usage = usage
    }

    /// The chunk that tells the caller of the change.
    func marker(_ policy: StreamFailover, to deployment: String?) -> Bytes {
        var writer = JSONWriter(capacity: 384)
        writer.beginObject()
        writer.key("id")
        if let head = assembler.head { writer.raw(head.id) } else { writer.string("") }
        writer.key("object")
        writer.string("chat.completion.chunk")
        writer.key("created")
        if let head = assembler.head { writer.raw(head.created) } else { writer.int(0) }
        writer.key("model")
        if let head = assembler.head { writer.raw(head.model) } else { writer.string("") }
        writer.key("choices")
        writer.beginArray()
        writer.endArray()
        writer.key("fairlead")
        writer.beginObject()
        writer.member("event", "failover")
        writer.member("policy", policy.rawValue)
        writer.member("from", self.deployment)
        writer.member("to", deployment)
        writer.member("reason", String(describing: status.name))
        writer.key("discard")
        writer.bool(policy == .restart)
        writer.endObject()
        writer.endObject()
        return writer.finish()
    }
}
