import FairleadModel

/// The turns of a conversation as they are written: consecutive messages of one side become one.
struct Turns<Side: Equatable> {
    /// The member of a turn that lists what is said in it.
    let contents: StaticString
    /// Whose turn is open.
    private(set) var side: Side?

    init(contents: StaticString) { self.contents = contents }

    mutating func begin(_ next: Side, as role: StaticString, into writer: inout JSONWriter) {
        guard side != next else { return }
        end(into: &writer)
        side = next
        writer.beginObject()
        writer.key("role")
        writer.string(role)
        writer.key(contents)
        writer.beginArray()
    }

    mutating func end(into writer: inout JSONWriter) {
        guard side != nil else { return }
        writer.endArray()
        writer.endObject()
        side = nil
    }
}
