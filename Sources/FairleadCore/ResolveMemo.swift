import FairleadModel
import Glibc

/// What was answered of late to requests that name a model and nothing else. A program resolves the same few ids again and again,
/// and writing down all that is known of a model costs more than finding it.
final class ResolveMemo: Sendable {
    private struct Entry {
        let request: Bytes
        let reply: Bytes
        let made: Instant
    }

    private static let places = 1024
    private static let longest = 256
    /// The environment and the configuration are the client's for life, but a file with credentials may come and go.
    static let lifetime: Int64 = 1_000_000_000

    private let entries = Locked<[Entry?]>([])

    func reply(to request: UnsafeBufferPointer<UInt8>, at now: Instant) -> Bytes? {
        guard Self.isMemorable(request) else { return nil }
        let place = Self.place(of: request)
        return entries.withLock { entries in
            guard place < entries.count, let entry = entries[place], now.since(entry.made) < Self.lifetime, entry.request.equals(request)
            else { return nil }
            return entry.reply
        }
    }

    func keep(_ reply: Bytes, to request: Bytes, at now: Instant) {
        guard Self.isMemorable(request.unsafeBuffer) else { return }
        let entry = Entry(request: request, reply: reply, made: now)
        let place = Self.place(of: request.unsafeBuffer)
        entries.withLock { entries in
            if entries.isEmpty { entries = Array(repeating: nil, count: Self.places) }
            entries[place] = entry
        }
    }

    /// Two strings, so one member: no place for a key, which nothing should keep.
    static func isMemorable(_ request: UnsafeBufferPointer<UInt8>) -> Bool {
        guard request.count <= longest else { return false }
        var quotes = 0
        for byte in request where byte == UInt8(ascii: "\"") { quotes &+= 1 }
        return quotes == 4
    }

    private static func place(of request: UnsafeBufferPointer<UInt8>) -> Int { Int(truncatingIfNeeded: hash(request) % UInt64(places)) }

    static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: text.count)
        let source = UnsafeRawBufferPointer(text)
        var offset = 0
        while offset &+ 8 <= source.count {
            hash = (hash ^ source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9FB2_1C65_1E98_DF25
            hash ^= hash >> 29
            offset &+= 8
        }
        while offset < source.count {
            hash = (hash ^ UInt64(source[offset])) &* 0x9FB2_1C65_1E98_DF25
            offset &+= 1
        }
        return hash ^ (hash >> 32)
    }
}
