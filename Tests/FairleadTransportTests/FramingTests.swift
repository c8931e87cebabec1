import FairleadModel
import FairleadTransport
import Testing

/// An event as values, to be compared.
struct DecodedEvent: Equatable, CustomStringConvertible {
    var name: [UInt8] = []
    var data: [UInt8]
    var id: [UInt8]?

    var description: String { "\(String(decoding: name, as: UTF8.self))|\(String(decoding: data, as: UTF8.self))" }
}

/// The specification's algorithm, word for word, over the whole stream at once (WHATWG HTML, 9.2.6).
func referenceEvents(_ stream: [UInt8]) -> [DecodedEvent] {
    var bytes = stream[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var events: [DecodedEvent] = []
    var data: [UInt8]?
    var name: [UInt8] = []
    var id: [UInt8]?
    for line in referenceLines(Array(bytes), carriageReturnEnds: true).complete {
        if line.isEmpty {
            if let data { events.append(DecodedEvent(name: name, data: data, id: id)) }
            (data, name, id) = (nil, [], nil)
            continue
        }
        var field = line
        var value: [UInt8] = []
        if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            field = Array(line[..<colon])
            value = Array(line[(colon + 1)...])
            if value.first == UInt8(ascii: " ") { value.removeFirst() }
        }
        switch String(decoding: field, as: UTF8.self) {
        case "data": data = data.map { $0 + [UInt8(ascii: "\n")] + value } ?? value
        case "event": name = value
        case "id": if !value.contains(0) { id = value }
        default: break
        }
    }
    return events
}

func referenceLines(_ bytes: [UInt8], carriageReturnEnds: Bool) -> (complete: [[UInt8]], rest: [UInt8]) {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
            if !carriageReturnEnds, line.last == UInt8(ascii: "\r") { line.removeLast() }
            lines.append(line)
            line = []
        } else if byte == UInt8(ascii: "\r"), carriageReturnEnds {
            if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
            lines.append(line)
            line = []
        } else {
            line.append(byte)
        }
    }
    return (lines, line)
}

/// Each piece in memory of its own, freed before the next is fed: a decoder that kept a pointer would read garbage.
func decodedEvents(_ pieces: [[UInt8]], limits: Limits = .standard) throws(TransferFailure) -> [DecodedEvent] {
    var decoder = SSEDecoder(limits: limits)
    var events: [DecodedEvent] = []
    for piece in pieces {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: piece.count)
        _ = buffer.initialize(from: piece)
        defer {
            buffer.update(repeating: 0x58)
            buffer.deallocate()
        }
        decoder.feed(UnsafeBufferPointer(buffer))
        while let event = try decoder.next() {
            events.append(DecodedEvent(name: Array(event.name), data: Array(event.data), id: event.id.map { Array($0) }))
        }
    }
    return events
}

func decodedLines(_ pieces: [[UInt8]], ending: LineDecoder.Ending) throws(TransferFailure) -> (complete: [[UInt8]], rest: [UInt8]) {
    var decoder = LineDecoder(ending: ending)
    var lines: [[UInt8]] = []
    for piece in pieces {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: piece.count)
        _ = buffer.initialize(from: piece)
        defer {
            buffer.update(repeating: 0x58)
            buffer.deallocate()
        }
        decoder.feed(UnsafeBufferPointer(buffer))
        while let line = try decoder.next() { lines.append(Array(line)) }
    }
    return (lines, decoder.finish().map { Array($0) } ?? [])
}

private let streams: [String] = [
    "data: {\"a\":1}\n\ndata: {\"b\":2}\n\ndata: [DONE]\n\n",
    "event: message_start\ndata: {\"type\":\"x\"}\n\nevent: ping\ndata: {}\n\n",
    "data: one\r\n\r\ndata: two\r\n\r\n",
    "data: one\r\rdata: two\r\r",
    "data: one\r\n\ndata: two\n\r\ndata: three\r\r\n",
    "\u{FEFF}data: after a mark\n\n",
    "\u{FEFF}\n\ndata: x\n\n",
    "data: \u{FEFF}inside\n\n",
    ": comment\n\n: keep-alive\ndata: x\n:\n\n",
    "data: first\ndata: second\ndata:\ndata\ndata: last\n\n",
    "data\n\n",
    "data:\n\n",
    "event: no data\n\ndata: plain\n\n",
    "id: 1\nevent: a\ndata: x\nretry: 100\nunknown: y\ndatax: z\ndat: w\n\nid\ndata: y\n\n",
    "id: nul\0inside\ndata: x\n\n",
    "data:no blank\n\ndata:  two blanks\n\n",
    "data: größe 🚢 漢字\nevent: süß\nid: ☕\n\ndata: 🚢🚢\n\n",
    "data: never ended",
    "data: no blank line\n",
    "\n\n\n\ndata: x\n\n\n\n",
    "",
    "\u{FEFF}",
]

@Suite struct FramingTests {
    @Test(arguments: streams) func anySplitGivesTheSameEvents(_ stream: String) throws {
        let bytes = Array(stream.utf8)
        let expected = referenceEvents(bytes)
        #expect(try decodedEvents([bytes]) == expected)
        #expect(try decodedEvents(bytes.map { [$0] }) == expected)
        for cut in 0...bytes.count {
            #expect(try decodedEvents([Array(bytes[..<cut]), Array(bytes[cut...])]) == expected, "cut at \(cut)")
        }
    }

    @Test func randomStreamsCutAtRandomAgreeWithTheReference() throws {
        var random = SplitMix64(seed: 20)
        let words: [[UInt8]] = ["data", "event", "id", ":", ": ", "\n", "\r", "\r\n", "\n\n", "x", "🚢", "\0", "\u{FEFF}", "data: y\n\n"]
            .map { Array($0.utf8) }
        for _ in 0..<20_000 {
            let stream = (0..<Int.random(in: 0...24, using: &random)).flatMap { _ in words[Int.random(in: 0..<words.count, using: &random)] }
            var pieces: [[UInt8]] = []
            var rest = stream[...]
            while !rest.isEmpty {
                let length = Int.random(in: 0...min(rest.count, 7), using: &random)
                pieces.append(Array(rest.prefix(length)))
                rest = rest.dropFirst(length)
            }
            let expected = referenceEvents(stream)
            let actual = try decodedEvents(pieces)
            if actual != expected { Issue.record("\(pieces): \(actual) instead of \(expected)") }
            for (ending, carriageReturnEnds) in [(LineDecoder.Ending.any, true), (.lineFeed, false)] {
                let expected = referenceLines(stream, carriageReturnEnds: carriageReturnEnds)
                let actual = try decodedLines(pieces, ending: ending)
                if actual.complete != expected.complete || actual.rest != expected.rest {
                    Issue.record("\(ending) \(pieces): \(actual) instead of \(expected)")
                }
            }
        }
    }

    @Test func aWholeEventIsHandedOutWithoutACopy() throws {
        let bytes = Bytes("event: a\ndata: {\"x\":1}\n\n")
        var decoder = SSEDecoder()
        decoder.feed(bytes.unsafeBuffer)
        let next = try decoder.next()
        let event = try #require(next)
        #expect(event.data.baseAddress == bytes.unsafeBuffer.baseAddress.map { $0 + 15 })
        #expect(event.name.baseAddress == bytes.unsafeBuffer.baseAddress.map { $0 + 7 })
    }

    @Test func aLastEventWithoutItsBlankLineIsGivenAtTheEndButNotACutLine() throws {
        let whole = Bytes("data: a\n")
        var decoder = SSEDecoder()
        decoder.feed(whole.unsafeBuffer)
        let event = try decoder.next()
        #expect(event == nil)
        let last = decoder.finish().map { Array($0.data) }
        #expect(last == Array("a".utf8))
        let afterLast = decoder.finish()
        #expect(afterLast == nil)

        let cut = Bytes("data: {\"a")
        var other = SSEDecoder()
        other.feed(cut.unsafeBuffer)
        let none = try other.next()
        #expect(none == nil)
        let cutLine = other.finish()
        #expect(cutLine == nil)
    }

    @Test func aLineOverItsLimitIsRefusedHoweverItComes() throws {
        var limits = Limits()
        limits.lineBytes = 100
        let line = Array("data: ".utf8) + Array(repeating: UInt8(ascii: "x"), count: 94)
        #expect(try decodedEvents([line + Array("\n\n".utf8)], limits: limits).count == 1)
        #expect(try decodedEvents((line + Array("\n\n".utf8)).map { [$0] }, limits: limits).count == 1)
        let longer = line + [UInt8(ascii: "x")]
        for pieces in [[longer + Array("\n\n".utf8)], longer.map { [$0] }, [longer]] {
            let failure = #expect(throws: TransferFailure.self) { _ = try decodedEvents(pieces, limits: limits) }
            #expect(failure?.kind == .tooLarge(.line))
        }
    }

    @Test func anEventOverItsLimitIsRefused() throws {
        var limits = Limits()
        limits.eventBytes = 50
        let stream = Array(String(repeating: "data: 123456789\n", count: 6).utf8)
        let failure = #expect(throws: TransferFailure.self) { _ = try decodedEvents([stream], limits: limits) }
        #expect(failure?.kind == .tooLarge(.event))
        #expect(try decodedEvents([Array(stream.prefix(16 * 5)) + [UInt8(ascii: "\n")]], limits: limits).count == 1)
    }

    @Test func millionsOfEmptyEventsTakeNoMemory() throws {
        let events = Bytes(String(repeating: "\n:\n", count: 100_000))
        var decoder = SSEDecoder()
        for _ in 0..<20 {
            decoder.feed(events.unsafeBuffer)
            let event = try decoder.next()
            #expect(event == nil)
        }
    }
}
