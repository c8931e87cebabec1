import FairleadModel

/// What the request bodies of several families have in common.
extension Completion {
    /// A writer with room for a body made of these parameters.
    func makeBodyWriter() -> JSONWriter { JSONWriter(capacity: parameters.reduce(256) { $0 &+ $1.value.source.count &+ 32 }) }

    /// What the provider's row has every body say, where `extra_body` does not say it.
    func writeBodyMembers(into writer: inout JSONWriter) {
        for (name, value) in bodyMembers where extraBody?[name] == nil {
            writer.key(name)
            writer.string(value)
        }
    }

    /// Whether the prompt that is made of the messages ends in the middle of the model's thought.
    ///
    /// - Parameter member: where the body has the prompt; one that `extra_body` has there is the caller's own.
    func promptEndsInThought(as member: String) -> Bool {
        extraBody?[member] == nil && PromptTemplate(for: target).endsInThought(self)
    }
}
