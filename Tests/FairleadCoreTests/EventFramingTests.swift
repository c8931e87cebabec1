import FairleadModel
import FairleadTransport
import Testing

@testable import FairleadCore
@testable import FairleadTranslate

@Suite struct EventFramingTests {
    private static func events(_ pieces: [String], _ framing: Framing) throws -> [String] {
        var framer = EventFraming(framing, limits: .standard)
        var events: [String] = []
        var hasOpened = false
        for piece in pieces {
            let bytes = Bytes(piece)
            if !hasOpened { hasOpened = framer.opening(of: bytes.unsafeBuffer) != .awaited }
            framer.feed(bytes.unsafeBuffer)
            while let event = try framer.next() { events.append(String(decoding: event.data, as: UTF8.self)) }
            withExtendedLifetime(bytes) {}
        }
        if let last = framer.finish() { events.append(String(decoding: last.data, as: UTF8.self)) }
        return events
    }

    @Test func eachLineOfJSONIsAnEventAndABlankOneIsNone() throws {
        let stream = "{\"a\":1}\n\r\n{\"b\":2}\r\n   \n{\"c\":3}"
        let expected = [#"{"a":1}"#, #"{"b":2}"#, #"{"c":3}"#]
        #expect(try Self.events([stream], .newlineDelimitedJSON) == expected)
        #expect(try Self.events(stream.map { String($0) }, .newlineDelimitedJSON) == expected)
    }

    @Test func theFirstByteTellsEventsFromLines() throws {
        let (lines, events) = ("\n{\"a\":1}\n{\"b\":2}\n", "\nevent: x\ndata: {\"a\":1}\n\ndata: {\"b\":2}\n\n")
        for stream in [lines, events] {
            #expect(try Self.events([stream], .serverSentEventsOrLines) == [#"{"a":1}"#, #"{"b":2}"#])
            #expect(try Self.events(stream.map { String($0) }, .serverSentEventsOrLines) == [#"{"a":1}"#, #"{"b":2}"#])
        }
    }

    @Test func aLastLineThatWasCutIsNoEvent() throws {
        #expect(try Self.events(["{\"a\":1}\n{\"done\":tru"], .newlineDelimitedJSON) == [#"{"a":1}"#])
        #expect(try Self.events(["data: 1\n\ndata: 2\n"], .serverSentEvents) == ["1", "2"])
    }

    @Test(arguments: [
        (Framing.serverSentEvents, "data: {}", EventFraming.Opening.events), (.serverSentEvents, " \n", .awaited),
        (.serverSentEvents, "\n {\"error\"", .document), (.serverSentEvents, "<html>", .document),
        (.serverSentEventsOrLines, "{\"a\"", .events), (.serverSentEventsOrLines, "<html>", .document),
        (.serverSentEventsOrLines, "event: a", .events), (.serverSentEventsOrLines, "\n", .awaited),
        (.newlineDelimitedJSON, "{\"a\"", .events), (.newlineDelimitedJSON, "[1]", .document),
        (.newlineDelimitedJSON, "<html>", .document), (.newlineDelimitedJSON, "\n", .awaited),
        (.awsEventStream, "\u{0}\u{0}\u{0}{", .events), (.awsEventStream, "", .awaited), (.awsEventStream, "{\"message\":", .document),
        (.awsEventStream, "\n{", .document), (.awsEventStream, "<UnknownOperationException/>", .document),
    ])
    func whatComesFirstSaysWhetherItIsAStream(framing: Framing, start: String, opening: EventFraming.Opening) {
        let bytes = Bytes(start)
        var framer = EventFraming(framing, limits: .standard)
        let found = framer.opening(of: bytes.unsafeBuffer)
        #expect(found == opening)
    }
}
