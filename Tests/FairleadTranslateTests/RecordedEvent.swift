import FairleadModel
import FairleadTransport
import Foundation

@testable import FairleadTranslate

/// One event of a recorded stream, as the framing hands it over.
struct RecordedEvent {
    var name = ""
    var data: String
    var isException = false

    /// The events of a recorded body.
    static func split(_ body: Bytes, by framing: Framing) throws -> [RecordedEvent] {
        switch framing {
        case .serverSentEvents: split(body.string)
        case .newlineDelimitedJSON: lines(body.string)
        case .serverSentEventsOrLines: body.string.hasPrefix("{") ? lines(body.string) : split(body.string)
        case .awsEventStream: try messages(body)
        }
    }

    /// Server-sent events: comments gone, data lines joined.
    static func split(_ body: String) -> [RecordedEvent] {
        body.replacingOccurrences(of: "\r\n", with: "\n").components(separatedBy: "\n\n").compactMap { block in
            var event = RecordedEvent(data: "")
            var lines: [Substring] = []
            for line in block.split(separator: "\n") {
                if line.hasPrefix("event:") { event.name = line.dropFirst(6).trimmingCharacters(in: .whitespaces) }
                if line.hasPrefix("data:") { lines.append(line.dropFirst(line.hasPrefix("data: ") ? 6 : 5)) }
            }
            guard !lines.isEmpty else { return nil }
            event.data = lines.joined(separator: "\n")
            return event
        }
    }

    private static func lines(_ body: String) -> [RecordedEvent] {
        body.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }.map { RecordedEvent(data: String($0)) }
    }

    private static func messages(_ body: Bytes) throws -> [RecordedEvent] {
        var decoder = EventStreamDecoder()
        var events: [RecordedEvent] = []
        decoder.feed(body.unsafeBuffer)
        while let message = try decoder.next() {
            events.append(
                RecordedEvent(
                    name: String(decoding: message.name, as: UTF8.self), data: String(decoding: message.payload, as: UTF8.self),
                    isException: message.kind != .event))
        }
        withExtendedLifetime(body) {}
        return events
    }

    /// An element of a vector with the framing `eventstream`, see Tests/vectors/README.md.
    init(message: JSON) {
        isException = message["event-type"] == nil
        name = (message["event-type"] ?? message["exception-type"] ?? message["error-code"])?.string ?? ""
        let text = { (value: JSON) in value.string ?? JSONValue(value).bytes.string }
        if let wrapped = message["bytes"] {
            data = #"{"bytes":"\#(Data(text(wrapped).utf8).base64EncodedString())"}"#
        } else {
            data = (message["payload"] ?? message["error-message"]).map(text) ?? ""
        }
    }

    init(name: String = "", data: String, isException: Bool = false) {
        self.name = name
        self.data = data
        self.isException = isException
    }

    func withEvent<Result>(_ body: (WireEvent) throws(Failure) -> Result) throws(Failure) -> Result {
        let (name, data) = (Bytes(name), Bytes(data))
        defer { withExtendedLifetime((name, data)) {} }
        return try body(WireEvent(name: name.unsafeBuffer, data: data.unsafeBuffer, isException: isException))
    }
}
