import FairleadModel
import FairleadTranslate
import FairleadTransport

/// Cuts a stream's bytes into the events of its translation, by whichever framing that has.
struct EventFraming: ~Copyable {
    /// What a stream's first bytes say that it is.
    enum Opening {
        case awaited, events
        /// The answer of one who has no stream to send, for the most part an error.
        case document
    }

    private var framing: Framing
    // Those that are not used have no memory of their own, and one that might be absent would be moved each time it is asked.
    private var serverSentEvents: SSEDecoder
    private var lines: LineDecoder
    private var messages: EventStreamDecoder

    init(_ framing: Framing, limits: Limits) {
        self.framing = framing
        serverSentEvents = SSEDecoder(limits: limits)
        lines = LineDecoder(limits: limits)
        messages = EventStreamDecoder(limits: limits)
    }

    mutating func opening(of bytes: UnsafeBufferPointer<UInt8>) -> Opening {
        // A message of AWS begins with its length: what would be JSON's or HTML's first byte would be half a gigabyte.
        let first = framing == .awsEventStream ? bytes.first : bytes.first { $0 > 0x20 }
        if framing == .serverSentEventsOrLines, let first {
            framing = first == UInt8(ascii: "{") ? .newlineDelimitedJSON : .serverSentEvents
        }
        switch first {
        case nil: return .awaited
        // Lines of server-sent events begin with a colon or the name of a field (WHATWG HTML, 9.2.5).
        case UInt8(ascii: "{"): return framing == .newlineDelimitedJSON ? .events : .document
        case UInt8(ascii: "["), UInt8(ascii: "<"): return .document
        case let byte? where framing == .awsEventStream && byte >= 0x09: return .document
        default: return .events
        }
    }

    mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch framing {
        case .serverSentEvents: serverSentEvents.feed(bytes)
        case .serverSentEventsOrLines:
            serverSentEvents.feed(bytes)
            lines.feed(bytes)
        case .newlineDelimitedJSON: lines.feed(bytes)
        case .awsEventStream: messages.feed(bytes)
        }
    }

    /// The next event, valid until the next call; nil when the rest of what was fed has been taken over.
    mutating func next() throws(TransferFailure) -> WireEvent? {
        switch framing {
        case .serverSentEvents, .serverSentEventsOrLines:
            guard let event = try serverSentEvents.next() else { return nil }
            return WireEvent(name: event.name, data: event.data)
        case .newlineDelimitedJSON:
            while let line = try lines.next() {
                if line.contains(where: { $0 > 0x20 }) { return WireEvent(data: line) }
            }
            return nil
        case .awsEventStream:
            guard let message = try messages.next() else { return nil }
            return WireEvent(name: message.name, data: message.payload, isException: message.kind != .event)
        }
    }

    /// After the response has ended well: the last event, if only what would have ended it is missing.
    mutating func finish() -> WireEvent? {
        switch framing {
        case .serverSentEvents, .serverSentEventsOrLines: return serverSentEvents.finish().map { WireEvent(name: $0.name, data: $0.data) }
        case .newlineDelimitedJSON:
            // An object that was cut is none.
            guard let line = lines.finish(), (try? JSONDocument(Bytes(copying: UnsafeRawBufferPointer(line)))) != nil else { return nil }
            return WireEvent(data: line)
        case .awsEventStream: return nil
        }
    }
}
