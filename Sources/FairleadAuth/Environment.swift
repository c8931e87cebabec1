import FairleadModel
import Glibc

/// The process's environment as it was at one moment.
///
/// `getenv` races with a host that calls `setenv` on another thread, so the variables are copied once, when a client is
/// created, and never looked at again. Values may be keys: it never prints.
public struct Environment: Sendable, CustomStringConvertible, CustomReflectable {
    private let values: [String: String]

    /// A made-up environment.
    public init(_ values: [String: String]) { self.values = values }

    /// A copy of the process's variables; one that is not UTF-8 is left out.
    public static func snapshot() -> Environment {
        var values: [String: String] = [:]
        // NULL after clearenv(), which the type does not say.
        var entry = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>(bitPattern: UInt(bitPattern: environ))
        while let pointer = entry, let line = pointer.pointee {
            if let text = String(validatingCString: line), let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
                // As with getenv, the first of several lines for a name counts.
                let name = String(text[..<equals])
                if values[name] == nil { values[name] = String(text[text.utf8.index(after: equals)...]) }
            }
            entry = pointer + 1
        }
        return Environment(values)
    }

    /// The variable's value; nil where it is not set or empty.
    public subscript(name: String) -> String? {
        guard let value = values[name], !value.isEmpty else { return nil }
        return value
    }

    /// The first of the names that is set, and its value.
    public func first(of names: [String]) -> (name: String, value: String)? {
        for name in names {
            if let value = self[name] { return (name, value) }
        }
        return nil
    }

    /// The variable that a text such as `os.environ/OPENAI_API_KEY` stands for; nil for any other text.
    public static func variable(namedBy text: String) -> String? {
        text.hasPrefix("os.environ/") ? String(text.dropFirst("os.environ/".count)) : nil
    }

    public var description: String { "environment of \(values.count) variables" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
