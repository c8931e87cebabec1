import FairleadModel

extension JSON {
    /// What a message says: its content, or in its place the refusal that OpenAI's models give beside an empty one.
    var said: JSON? {
        let content = present("content")
        if let content, !content.isEmptyString, !content.isArray || content.count > 0 { return content }
        guard let refusal = present("refusal"), refusal.isString, !refusal.isEmptyString else { return content }
        return refusal
    }
}
