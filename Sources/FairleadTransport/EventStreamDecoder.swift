import FairleadModel

/// One message of an AWS event stream. Its bytes are valid until the decoder is asked for the next.
public struct EventStreamMessage {
    public enum Kind: Sendable {
        case event
        /// An error that the service's model names: `:exception-type`, the payload is its JSON.
        case exception
        /// One that it does not name: `:error-code`, the payload is the text of `:error-message`.
        case error
    }

    public let kind: Kind
    /// `:event-type`, `:exception-type` or `:error-code`; empty where there was none.
    public let name: UnsafeBufferPointer<UInt8>
    public let payload: UnsafeBufferPointer<UInt8>
}

/// Decodes `application/vnd.amazon.eventstream`, wherever the network has cut it. Of a message's headers only those are read
/// that say what it is; the others are passed over. Both checksums are checked.
///
/// `feed` lends the decoder a buffer; `next` is called until it returns nil, and only then may the buffer go. A message that lies
/// whole in one buffer is handed out as ranges of it; only one that was cut is put together in the decoder's own memory.
///
/// The format: docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html, and botocore/eventstream.py.
public struct EventStreamDecoder: ~Copyable {
    /// Total length, length of the headers, and the checksum of both.
    private static let preludeLength = 12
    private static let checksumLength = 4
    /// More than any service sends (botocore refuses as much).
    private static let headersLimit = 128 << 10

    private let limit: Int
    /// The beginning of a message whose end has not come.
    private var carry = ByteWriter(capacity: 0)
    /// The whole length of the message in `carry`; nil while its prelude is incomplete.
    private var carriedLength: Int?
    private var messageIsCarried = false
    private var rest = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    public init(limits: Limits = .standard) { limit = limits.eventBytes }

    /// Lends the next bytes of the stream. The last ones must have been used up: `next` has returned nil.
    public mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) { rest = bytes }

    /// The next complete message; nil when the rest of what was fed has been taken over.
    public mutating func next() throws(TransferFailure) -> EventStreamMessage? {
        if messageIsCarried {
            messageIsCarried = false
            carriedLength = nil
            carry.truncate(to: 0)
        }
        if carry.count == 0, rest.count >= Self.preludeLength {
            let length = try self.length(of: rest)
            if rest.count >= length {
                let message = UnsafeBufferPointer(rebasing: rest[..<length])
                rest = UnsafeBufferPointer(rebasing: rest[length...])
                return try Self.message(in: message)
            }
        }
        while !rest.isEmpty {
            take(upTo: carriedLength ?? Self.preludeLength)
            if carriedLength == nil, carry.count == Self.preludeLength {
                carriedLength = try carry.withUnsafeBytes { (prelude) throws(TransferFailure) in try length(of: prelude) }
            }
            if carry.count == carriedLength {
                messageIsCarried = true
                return try carry.withUnsafeBytes { (message) throws(TransferFailure) in try Self.message(in: message) }
            }
        }
        return nil
    }

    private mutating func take(upTo length: Int) {
        let count = min(max(length &- carry.count, 0), rest.count)
        carry.append(UnsafeBufferPointer(rebasing: rest[..<count]))
        rest = UnsafeBufferPointer(rebasing: rest[count...])
    }

    /// The length of the message with that prelude, which is checked before anything is made of it.
    private func length(of bytes: UnsafeBufferPointer<UInt8>) throws(TransferFailure) -> Int {
        let (total, headers) = (Self.number(at: 0, in: bytes), Self.number(at: 4, in: bytes))
        guard CRC32.checksum(UnsafeBufferPointer(rebasing: bytes[..<8])) == Self.number(at: 8, in: bytes) else {
            throw Self.damaged("the checksum of a message's lengths is wrong")
        }
        guard headers <= Self.headersLimit, total >= UInt32(Self.preludeLength + Self.checksumLength) &+ headers else {
            throw Self.damaged("a message's lengths contradict each other")
        }
        guard let length = Int(exactly: total), length <= limit else {
            throw TransferFailure(
                .tooLarge(.event), "An event of the stream is longer than \(limit) bytes", requestNeverSent: false,
                responseStarted: true)
        }
        return length
    }

    private static func message(in bytes: UnsafeBufferPointer<UInt8>) throws(TransferFailure) -> EventStreamMessage {
        let end = bytes.count - checksumLength
        guard CRC32.checksum(UnsafeBufferPointer(rebasing: bytes[..<end])) == number(at: end, in: bytes) else {
            throw damaged("the checksum of a message is wrong")
        }
        // The prelude's check has seen to it that they lie within the message.
        let headersEnd = preludeLength + Int(number(at: 4, in: bytes))
        let headers = try EventStreamHeaders(UnsafeBufferPointer(rebasing: bytes[preludeLength..<headersEnd]))
        let payload = UnsafeBufferPointer(rebasing: bytes[headersEnd..<end])
        return switch headers.messageType {
        case let type where type.spells("exception"):
            EventStreamMessage(kind: .exception, name: headers.exceptionType, payload: payload)
        case let type where type.spells("error"):
            EventStreamMessage(kind: .error, name: headers.errorCode, payload: headers.errorMessage)
        default: EventStreamMessage(kind: .event, name: headers.eventType, payload: payload)
        }
    }

    /// Big-endian, of four bytes that are there.
    private static func number(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        (offset..<offset + 4).reduce(0) { $0 << 8 | UInt32(bytes[$1]) }
    }

    static func damaged(_ what: String) -> TransferFailure {
        TransferFailure(
            .protocolViolation, "The event stream is damaged: \(what)", requestNeverSent: false, responseStarted: true)
    }
}

/// Those headers of a message that say what it is.
private struct EventStreamHeaders {
    private(set) var messageType = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private(set) var eventType = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private(set) var exceptionType = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private(set) var errorCode = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private(set) var errorMessage = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    private static let string: UInt8 = 7

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(TransferFailure) {
        var rest = bytes
        while !rest.isEmpty {
            let nameLength = Int(try Self.take(1, from: &rest)[0])
            let name = try Self.take(nameLength, from: &rest)
            let type = try Self.take(1, from: &rest)[0]
            let value = try Self.take(Self.length(ofType: type, in: &rest), from: &rest)
            guard type == Self.string, name.first == UInt8(ascii: ":") else { continue }
            if name.spells(":message-type") {
                messageType = value
            } else if name.spells(":event-type") {
                eventType = value
            } else if name.spells(":exception-type") {
                exceptionType = value
            } else if name.spells(":error-code") {
                errorCode = value
            } else if name.spells(":error-message") {
                errorMessage = value
            }
        }
    }

    private static func length(ofType type: UInt8, in rest: inout UnsafeBufferPointer<UInt8>) throws(TransferFailure) -> Int {
        switch type {
        case 0, 1: return 0  // true, false
        case 2: return 1  // byte
        case 3: return 2  // short
        case 4: return 4  // integer
        case 5, 8: return 8  // long, timestamp
        case 6, string:
            let length = try take(2, from: &rest)
            return Int(length[0]) << 8 | Int(length[1])
        case 9: return 16  // UUID
        default: throw EventStreamDecoder.damaged("a header has a type that is not known")
        }
    }

    private static func take(
        _ count: Int, from rest: inout UnsafeBufferPointer<UInt8>
    ) throws(TransferFailure) -> UnsafeBufferPointer<UInt8> {
        guard count <= rest.count else { throw EventStreamDecoder.damaged("a header ends beyond its message") }
        let taken = UnsafeBufferPointer(rebasing: rest[..<count])
        rest = UnsafeBufferPointer(rebasing: rest[count...])
        return taken
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func spells(_ text: StaticString) -> Bool {
        elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
