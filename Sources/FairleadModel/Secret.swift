import Glibc

/// A key or token. Its own copy is zeroed when it is freed, and it never prints; copies inside libcurl and the TLS library
/// are beyond its reach.
public final class Secret: Sendable, CustomStringConvertible, CustomReflectable {
    private let count: Int
    // Written only by `init` and `deinit`.
    private nonisolated(unsafe) let base: UnsafeMutablePointer<UInt8>

    public init(_ text: String) {
        count = text.utf8.count
        base = .allocate(capacity: max(count, 1))
        var text = text
        text.withUTF8 { bytes in
            if let start = bytes.baseAddress { memcpy(base, start, bytes.count) }
        }
    }

    deinit {
        explicit_bzero(base, count)
        base.deallocate()
    }

    public var isEmpty: Bool { count == 0 }

    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        body(UnsafeRawBufferPointer(start: base, count: count))
    }

    /// A plain copy, for the moment in which a header is written.
    public var revealed: String { String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self) }

    public var description: String { "{key}" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
