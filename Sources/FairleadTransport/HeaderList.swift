import CCurl
import FairleadModel
import Glibc

/// A request's headers as the linked list libcurl reads, written into memory that is used again for the next request: no
/// allocation for each header, and the one copy of a key outside `Secret` can be zeroed.
struct HeaderList: ~Copyable {
    private var text = ByteWriter(capacity: 255)
    private var offsets: [Int] = []
    private var nodes: UnsafeMutablePointer<curl_slist>
    private var capacity = 8

    init() { nodes = .allocate(capacity: capacity) }

    deinit { nodes.deallocate() }

    /// Valid until the next `write`.
    var first: UnsafeMutablePointer<curl_slist> { nodes }

    /// Refuses what could break out of its line, or contradict the framing that libcurl writes (RFC 9112, 11.1 and 11.2).
    mutating func write(_ headers: [HTTPHeader]) throws(TransferFailure) {
        text.truncate(to: 0)
        offsets.removeAll(keepingCapacity: true)
        // A buffer that grew with a key in it would leave a copy behind.
        text.reserve(headers.reduce(64) { $0 &+ $1.length })
        // No waiting for a 100 Continue before a long body.
        append("Expect:")
        var hasContentType = false
        for header in headers {
            offsets.append(text.count)
            let start = text.count
            text.append(header.name)
            switch checkName(from: start) {
            case .valid: break
            case .contentType: hasContentType = true
            case .framing:
                throw TransferFailure(.invalidRequest, "The header \(header.name) cannot be set: the transport writes it")
            case .invalid:
                throw TransferFailure(.invalidRequest, "A header's name may hold only letters, digits and !#$%&'*+-.^_`|~")
            }
            let nameEnd = text.count
            text.append(": ")
            switch header.value {
            case .text(let value): text.append(value)
            case .secret(let secret, let prefix):
                text.append(prefix)
                text.append(secret)
            }
            if hasControlByte(from: nameEnd) {
                throw TransferFailure(.invalidRequest, "The value of the header \(header.name) holds a control character")
            }
            if isBlank(from: nameEnd &+ 1) {
                // libcurl's form for a header without a value; with a colon it would be left out.
                text.truncate(to: nameEnd)
                text.append(UInt8(ascii: ";"))
            }
            text.append(0)
        }
        // Otherwise libcurl would announce a form.
        if !hasContentType { append("Content-Type:") }
        link()
    }

    /// Overwrites the text, keys included.
    mutating func erase() {
        text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            explicit_bzero(UnsafeMutableRawPointer(mutating: base), bytes.count)
        }
        text.truncate(to: 0)
    }

    private mutating func append(_ line: StaticString) {
        offsets.append(text.count)
        text.append(line)
        text.append(0)
    }

    /// Done last: while the text grows it moves.
    private mutating func link() {
        if offsets.count > capacity {
            nodes.deallocate()
            capacity = offsets.count &* 2
            nodes = .allocate(capacity: capacity)
        }
        let nodes = nodes
        let offsets = offsets
        text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            let characters = UnsafeMutableRawPointer(mutating: base).assumingMemoryBound(to: CChar.self)
            for (index, offset) in offsets.enumerated() {
                let next = index &+ 1 < offsets.count ? nodes + (index &+ 1) : nil
                (nodes + index).initialize(to: curl_slist(data: characters + offset, next: next))
            }
        }
    }

    private enum NameCheck {
        case valid, contentType, framing, invalid
    }

    private func checkName(from start: Int) -> NameCheck {
        text.withUnsafeBytes { bytes in
            let name = UnsafeBufferPointer(rebasing: bytes[start...])
            guard !name.isEmpty else { return .invalid }
            for byte in name where !Self.isTokenByte(byte) { return .invalid }
            switch name.count {
            case 12: return Self.equals(name, "content-type") ? .contentType : .valid
            case 14: return Self.equals(name, "content-length") ? .framing : .valid
            case 17: return Self.equals(name, "transfer-encoding") ? .framing : .valid
            default: return .valid
            }
        }
    }

    private func hasControlByte(from start: Int) -> Bool {
        text.withUnsafeBytes { bytes in
            // Without an early exit, so that the compiler can take many bytes at once.
            var found: UInt8 = 0
            for byte in bytes[start...] { found |= (byte < 0x20 ? 1 : 0) | (byte == 0x7f ? 1 : 0) }
            return found != 0
        }
    }

    private func isBlank(from start: Int) -> Bool {
        text.withUnsafeBytes { bytes in !bytes[start...].contains { $0 != UInt8(ascii: " ") } }
    }

    /// A `tchar` (RFC 9110, 5.6.2).
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
            UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func equals(_ name: UnsafeBufferPointer<UInt8>, _ lowercase: StaticString) -> Bool {
        for index in 0..<min(name.count, lowercase.utf8CodeUnitCount)
        where asciiLowercase(name[index]) != lowercase.utf8Start[index] { return false }
        return name.count == lowercase.utf8CodeUnitCount
    }
}

extension ByteWriter {
    fileprivate mutating func append(_ secret: Secret) {
        secret.withUnsafeBytes { secret in
            append(atMost: secret.count) { room in
                UnsafeMutableRawBufferPointer(room).copyMemory(from: secret)
                return secret.count
            }
        }
    }
}
