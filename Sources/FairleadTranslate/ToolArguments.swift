import FairleadModel

/// Arguments of a function call: a JSON text in OpenAI's form, an object in others.
enum ToolArguments {
    /// Writes the object that the arguments are or are the text of; an empty one for none.
    static func write(_ arguments: JSON?, at place: String, into writer: inout JSONWriter) throws(Failure) {
        guard let arguments, !arguments.isNull, !arguments.isEmptyString else {
            writer.beginObject()
            return writer.endObject()
        }
        if arguments.isObject { return writer.raw(arguments) }
        guard let object = object(in: arguments) else {
            throw Failure(.invalidRequest, "`\(place)` has arguments that are not the text of a JSON object.", param: place)
        }
        writer.raw(object)
    }

    /// The JSON object that a string is the text of.
    static func object(in string: JSON) -> JSON? {
        guard string.isString else { return nil }
        var decoded = ByteWriter(capacity: string.source.count)
        string.appendText(to: &decoded)
        return object(in: decoded.finish())
    }

    static func object(in text: Bytes) -> JSON? {
        guard text.unsafeBuffer.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return nil }
        guard let root = try? JSONDocument(text).root, root.isObject else { return nil }
        return root
    }
}
