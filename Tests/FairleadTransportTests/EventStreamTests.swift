import FairleadModel
import FairleadTransport
import Testing

/// A message as values, to be compared.
private struct DecodedMessage: Equatable {
    var kind = EventStreamMessage.Kind.event
    var name: String
    var payload: [UInt8]
}

/// Writes messages as the format's description has it, independently of the decoder.
private enum Encoder {
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return ~value
    }

    static func number(_ value: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> UInt32($0) & 0xFF) } }

    static func text(_ name: String, _ value: String) -> [UInt8] {
        [UInt8(name.utf8.count)] + name.utf8 + [7, UInt8(value.utf8.count >> 8), UInt8(value.utf8.count & 0xFF)] + value.utf8
    }

    static func message(headers: [UInt8], payload: [UInt8], total: UInt32? = nil, headersLength: UInt32? = nil) -> [UInt8] {
        let lengths = number(total ?? UInt32(16 + headers.count + payload.count)) + number(headersLength ?? UInt32(headers.count))
        let body = lengths + number(checksum(lengths)) + headers + payload
        return body + number(checksum(body))
    }

    static func event(_ type: String, _ payload: String) -> [UInt8] {
        message(
            headers: text(":event-type", type) + text(":content-type", "application/json") + text(":message-type", "event"),
            payload: Array(payload.utf8))
    }
}

/// Each piece in memory of its own, freed before the next is fed.
private func decoded(_ pieces: [[UInt8]], limits: Limits = .standard) throws(TransferFailure) -> [DecodedMessage] {
    var decoder = EventStreamDecoder(limits: limits)
    var messages: [DecodedMessage] = []
    for piece in pieces {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: piece.count)
        _ = buffer.initialize(from: piece)
        defer {
            buffer.update(repeating: 0x58)
            buffer.deallocate()
        }
        decoder.feed(UnsafeBufferPointer(buffer))
        while let message = try decoder.next() {
            messages.append(
                DecodedMessage(kind: message.kind, name: String(decoding: message.name, as: UTF8.self), payload: Array(message.payload)))
        }
    }
    return messages
}

@Suite struct EventStreamTests {
    private static let otherHeaders: [UInt8] =
        [1, 0x61, 0, 1, 0x62, 1, 1, 0x63, 2, 9, 1, 0x64, 3, 9, 9, 1, 0x65, 4, 9, 9, 9, 9]
        + [1, 0x66, 5] + [UInt8](repeating: 9, count: 8) + [1, 0x67, 6, 0, 2, 9, 9] + [1, 0x68, 8] + [UInt8](repeating: 9, count: 8)
        + [1, 0x69, 9] + [UInt8](repeating: 9, count: 16)

    private static let stream: [UInt8] =
        Encoder.event("messageStart", #"{"role":"assistant"}"#) + Encoder.event("contentBlockDelta", #"{"delta":{"text":"größe 🚢"}}"#)
        + Encoder.message(headers: [], payload: [])
        + Encoder.message(
            headers: otherHeaders + Encoder.text(":message-type", "event") + Encoder.text(":event-type", "x"), payload: [0, 255])
        + Encoder.message(
            headers: Encoder.text(":exception-type", "throttlingException") + Encoder.text(":message-type", "exception"),
            payload: Array(#"{"message":"slow"}"#.utf8))
        + Encoder.message(
            headers: Encoder.text(":message-type", "error") + Encoder.text(":error-code", "InternalError")
                + Encoder.text(":error-message", "it broke"), payload: [])

    private static let messages = [
        DecodedMessage(name: "messageStart", payload: Array(#"{"role":"assistant"}"#.utf8)),
        DecodedMessage(name: "contentBlockDelta", payload: Array(#"{"delta":{"text":"größe 🚢"}}"#.utf8)),
        DecodedMessage(name: "", payload: []), DecodedMessage(name: "x", payload: [0, 255]),
        DecodedMessage(kind: .exception, name: "throttlingException", payload: Array(#"{"message":"slow"}"#.utf8)),
        DecodedMessage(kind: .error, name: "InternalError", payload: Array("it broke".utf8)),
    ]

    @Test func anySplitGivesTheSameMessages() throws {
        let stream = Self.stream
        #expect(try decoded([stream]) == Self.messages)
        #expect(try decoded(stream.map { [$0] }) == Self.messages)
        for cut in 0...stream.count {
            #expect(try decoded([Array(stream[..<cut]), Array(stream[cut...])]) == Self.messages, "cut at \(cut)")
        }
        var random = SplitMix64(seed: 5)
        for _ in 0..<1_000 {
            var pieces: [[UInt8]] = []
            var rest = stream[...]
            while !rest.isEmpty {
                let length = Int.random(in: 0...min(rest.count, 97), using: &random)
                pieces.append(Array(rest.prefix(length)))
                rest = rest.dropFirst(length)
            }
            #expect(try decoded(pieces) == Self.messages)
        }
    }

    /// The example of the format's description with nothing in it, as other implementations have it among their tests.
    @Test func readsTheKnownEmptyMessage() throws {
        let message: [UInt8] = [0, 0, 0, 0x10, 0, 0, 0, 0, 0x05, 0xC2, 0x48, 0xEB, 0x7D, 0x98, 0xC8, 0xFF]
        #expect(Encoder.message(headers: [], payload: []) == message)
        #expect(try decoded([message]) == [DecodedMessage(name: "", payload: [])])
    }

    @Test func everyChangedBitIsFound() throws {
        let message = Encoder.event("chunk", #"{"bytes":"e30="}"#)
        for position in message.indices {
            for bit in 0..<8 {
                var damaged = message
                damaged[position] ^= 1 << UInt8(bit)
                let failure = #expect(throws: TransferFailure.self, "byte \(position)") { try decoded([damaged]) }
                #expect(failure?.kind == .protocolViolation && failure?.responseStarted == true)
            }
        }
    }

    @Test func hostileLengthsAreRefusedBeforeAnythingIsKept() {
        var limits = Limits()
        limits.eventBytes = 1000
        let lengths: [(UInt32, UInt32)] = [
            (0, 0), (15, 0), (16, 1), (.max, 0), (.max, .max), (100, 85), (1001, 0), (1000, 131_073), (0x8000_0000, 0x8000_0000),
        ]
        for (total, headers) in lengths {
            let prelude = Encoder.number(total) + Encoder.number(headers)
            let bytes = prelude + Encoder.number(Encoder.checksum(prelude))
            for pieces in [[bytes], bytes.map { [$0] }] {
                let failure = #expect(throws: TransferFailure.self) { try decoded(pieces, limits: limits) }
                #expect(failure?.kind == (total == 1001 || total == .max && headers == 0 ? .tooLarge(.event) : .protocolViolation))
            }
        }
    }

    @Test(arguments: [
        [200], [1], [1, 0x61], [1, 0x61, 7], [1, 0x61, 7, 0], [1, 0x61, 7, 0xFF, 0xFF, 1], [1, 0x61, 10], [1, 0x61, 9, 1, 2],
        [5, 0x61, 0x62], [0],
    ] as [[UInt8]]) func headersThatLeadOutOfTheMessageAreRefused(headers: [UInt8]) {
        let failure = #expect(throws: TransferFailure.self) {
            try decoded([Encoder.message(headers: headers, payload: [7, 7, 7, 7])])
        }
        #expect(failure?.kind == .protocolViolation)
    }

    @Test func randomHeadersNeverTrap() {
        var random = SplitMix64(seed: 6)
        for _ in 0..<50_000 {
            let headers = (0..<Int.random(in: 0...24, using: &random)).map { _ in UInt8.random(in: 0...12, using: &random) }
            _ = try? decoded([Encoder.message(headers: headers, payload: [])])
        }
    }

    @Test func aCutMessageIsNone() throws {
        let message = Encoder.event("messageStop", "{}")
        for length in message.indices { #expect(try decoded([Array(message[..<length])]).isEmpty) }
    }

    @Test func aWholeMessageIsHandedOutWithoutACopy() throws {
        let bytes = Encoder.event("x", "payload").withUnsafeBytes { Bytes(copying: $0) }
        var decoder = EventStreamDecoder()
        decoder.feed(bytes.unsafeBuffer)
        let next = try decoder.next()
        let message = try #require(next)
        let end = bytes.unsafeBuffer.baseAddress.map { $0 + bytes.unsafeBuffer.count - 4 }
        #expect(message.payload.baseAddress.map { $0 + message.payload.count } == end)
    }
}
