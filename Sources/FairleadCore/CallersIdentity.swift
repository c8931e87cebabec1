import FairleadModel
import FairleadTranslate

/// What of a request says where it goes, or as whom it asks. It is meant for one provider: at another one's model it does not count,
/// or a key would go to somebody else's host.
package enum CallersIdentity {
    /// Whether `headers` or `extra_headers` may show who is calling. A name cannot tell for certain: what sounds like a secret is one.
    package static func isProof(_ headers: JSON) -> Bool { headers.members.contains { isSecret($0.key) } }

    private static let secrets: [StaticString] = ["auth", "key", "token", "secret", "cookie", "credential", "password", "signature"]

    private static func isSecret(_ header: JSON) -> Bool {
        let name = String(decoding: (header.string ?? "").utf8.map(\.lowered), as: UTF8.self)
        return secrets.contains { name.holds($0) }
    }

    /// Whether a member of a request is one provider's affair.
    static func includes(_ name: String, _ value: JSON, _ names: OptionNames) -> Bool {
        guard !value.isNull else { return false }
        return names.isOneProviders(name) || (OptionNames.headers.contains(name) && isProof(value))
    }

    /// Writes the members of a request that every provider may be told, without those that `isHidden`.
    static func writeOthers(of request: JSON, _ names: OptionNames, to writer: inout JSONWriter, without isHidden: (String) -> Bool = { _ in false }) {
        for (key, value) in request.members {
            guard let name = key.string, !isHidden(name), !names.isOneProviders(name) else { continue }
            writer.key(key)
            guard OptionNames.headers.contains(name), value.isObject else {
                writer.raw(value)
                continue
            }
            writer.beginObject()
            writer.members(of: value) { !isSecret($0) }
            writer.endObject()
        }
    }

    /// The request with the options of one of its fallbacks, except for the model.
    static func overridden(_ request: JSON, by entry: JSON) throws(Failure) -> JSON {
        var writer = JSONWriter(capacity: request.source.count)
        writer.beginObject()
        for (key, value) in request.members where key.equals("model") || key.string.map({ entry[$0] == nil }) ?? false {
            writer.key(key)
            writer.raw(value)
        }
        for (key, value) in entry.members where !key.equals("model") {
            writer.key(key)
            writer.raw(value)
        }
        writer.endObject()
        return try document(of: writer)
    }

    /// The request as another provider than the one it is meant for may see it.
    static func removed(from request: JSON, _ names: OptionNames) throws(Failure) -> JSON {
        var writer = JSONWriter(capacity: request.source.count)
        writer.beginObject()
        writeOthers(of: request, names, to: &writer)
        writer.endObject()
        return try document(of: writer)
    }

    private static func document(of writer: consuming JSONWriter) throws(Failure) -> JSON {
        do {
            return try JSONDocument(writer.finish()).root
        } catch {
            throw Failure(.limit, "the request with other options is too large: \(error.message)")
        }
    }
}
