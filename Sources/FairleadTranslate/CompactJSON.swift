import FairleadModel

extension JSONWriter {
    /// The text of a value as a string, without the white space between its tokens.
    mutating func string(compact value: JSON) {
        beginString()
        continueString(compact: value)
        endString()
    }

    /// The same within a string that was begun.
    mutating func continueString(compact value: JSON) {
        guard value.source.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) else {
            return continueString(utf8: value.source)
        }
        var text = JSONWriter(capacity: value.source.count)
        text.compact(value)
        text.withUnsafeBytes { continueString(utf8: $0) }
    }

    private mutating func compact(_ value: JSON) {
        switch value.kind {
        case .object:
            beginObject()
            for (name, member) in value.members {
                key(name)
                compact(member)
            }
            endObject()
        case .array:
            beginArray()
            for element in value.elements { compact(element) }
            endArray()
        default: raw(value)
        }
    }
}
