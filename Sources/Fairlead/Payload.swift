import FairleadModel

/// A JSON object a C caller can read: as text, or value by value. Immutable to the outside; any thread.
final class Payload: Sendable {
    let json: Bytes
    /// A value as the one place where several threads may meet in a payload: made when there is something to remember.
    private struct Remembered {
        var document: JSONDocument?
        /// Decoded strings by their pointer, kept for as long as the caller may look at them: the first, and the others.
        var first: (pointer: String, text: Bytes)?
        var strings: [String: Bytes]?
        var text: Bytes?
    }

    // Guarded by the stripe of this object.
    private nonisolated(unsafe) var remembered = Remembered()

    // One lock for each payload would cost more than all the rest of a chunk.
    private static let stripes = (0..<64).map { _ in Locked(()) }
    private static let empty = Bytes("")

    /// Whether no two of the object's own members have one name.
    private let hasDistinctKeys: Bool

    init(_ json: Bytes, hasDistinctKeys: Bool = false) {
        self.json = json
        self.hasDistinctKeys = hasDistinctKeys
    }

    private func withRemembered<Result>(_ body: (inout Remembered) -> Result) -> Result {
        let number = Int((UInt(bitPattern: ObjectIdentifier(self)) >> 5) % UInt(Self.stripes.count))
        return Self.stripes[number].withLock { _ in body(&remembered) }
    }

    private func root(_ remembered: inout Remembered) -> JSON? {
        if remembered.document == nil { remembered.document = try? JSONDocument(json) }
        return remembered.document?.root
    }

    private func value(at pointer: String) -> JSON? {
        withRemembered { root(&$0)?.at(pointer: pointer) }
    }

    func string(at pointer: String) -> Bytes? {
        withRemembered { remembered in
            guard let first = remembered.first else {
                // Whoever wants one string need not wait until all values have been laid out.
                guard let decoded = walk(to: pointer) ?? lookUp(pointer, &remembered) else { return nil }
                remembered.first = (pointer, decoded)
                return decoded
            }
            if first.pointer == pointer { return first.text }
            if let known = remembered.strings?[pointer] { return known }
            let decoded = lookUp(pointer, &remembered)
            remembered.strings = remembered.strings ?? [:]
            remembered.strings?[pointer] = decoded
            return decoded
        }
    }

    private func walk(to pointer: String) -> Bytes? {
        var pointer = pointer
        return json.withUnsafeBytes { text in
            guard var cursor = JSONCursor(text), pointer.withUTF8({ cursor.follow($0, hasDistinctKeys: hasDistinctKeys) }) == true else { return nil }
            return cursor.string()
        }
    }

    private func lookUp(_ pointer: String, _ remembered: inout Remembered) -> Bytes? {
        guard let value = root(&remembered)?.at(pointer: pointer), value.isString else { return nil }
        return Self.decode(value)
    }

    /// `content` of the first choice's message or delta, NUL-terminated.
    var text: UnsafeBufferPointer<UInt8> {
        if let said = json.unsafeText { return said }
        return withRemembered { remembered in
            if let known = remembered.text { return known.unsafeBuffer }
            let text = json.withUnsafeBytes { JSONCursor(atTextOf: $0)?.string() } ?? Self.empty
            remembered.text = text
            return text.unsafeBuffer
        }
    }

    func integer(at pointer: String) -> Int? {
        guard let value = value(at: pointer) else { return nil }
        return value.int ?? value.bool.map { $0 ? 1 : 0 }
    }

    func number(at pointer: String) -> Double? { value(at: pointer)?.double }

    func count(at pointer: String) -> Int? {
        guard let value = value(at: pointer), value.isArray || value.isObject else { return nil }
        return value.count
    }

    private static func decode(_ value: JSON) -> Bytes {
        var writer = ByteWriter(capacity: value.source.count)
        value.appendText(to: &writer)
        return writer.finish()
    }
}

/// What stands behind a `fairlead_error`.
final class ErrorObject: Sendable {
    let status: Status
    let message: Bytes
    let payload: Payload

    init(_ failure: Failure) {
        status = failure.status
        message = Bytes(failure.message)
        payload = Payload(failure.json)
    }
}
