import FairleadModel

/// One server-sent event. Its bytes are valid until the decoder is asked for the next.
public struct SSEEvent {
    /// The `event` field; empty where there was none.
    public let name: UnsafeBufferPointer<UInt8>
    /// The `data` fields, joined by LF.
    public let data: UnsafeBufferPointer<UInt8>
    /// The `id` field of this event; nil where there was none.
    public let id: UnsafeBufferPointer<UInt8>?
}

/// Decodes an event stream (WHATWG HTML, 9.2.6), wherever the network has cut it.
///
///     decoder.feed(bytes)
///     while let event = try decoder.next() { … }
///
/// `bytes` must stay where they are until `next` has returned nil. An event that lies whole in one buffer is handed out as
/// ranges of it. Events without data are passed over, as are comments, `retry` and unknown fields.
public struct SSEDecoder: ~Copyable {
    private var lines: LineDecoder
    private let limit: Int
    private var data = Field()
    private var name = Field()
    private var id = Field()
    private var isFirstLine = true

    /// A field's value while its event is incomplete: a range of the lent buffer as long as that will do, else a copy.
    private struct Field: ~Copyable {
        private(set) var isPresent = false
        private var borrowed = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        private var isOwned = false
        private var owned = ByteWriter(capacity: 0)

        @inline(__always)
        var value: UnsafeBufferPointer<UInt8> { isOwned ? owned.withUnsafeBytes { $0 } : borrowed }

        @inline(__always)
        mutating func set(_ value: UnsafeBufferPointer<UInt8>) {
            isPresent = true
            isOwned = false
            borrowed = value
        }

        mutating func append(_ value: UnsafeBufferPointer<UInt8>) {
            own()
            owned.append(UInt8(ascii: "\n"))
            owned.append(value)
        }

        /// Copies what was borrowed, because its buffer is about to go.
        mutating func own() {
            guard isPresent, !isOwned else { return }
            isOwned = true
            owned.truncate(to: 0)
            owned.append(borrowed)
        }

        @inline(__always)
        mutating func clear() { isPresent = false }
    }

    public init(limits: Limits = .standard) {
        lines = LineDecoder(ending: .any, limits: limits)
        limit = limits.eventBytes
    }

    /// Lends the next bytes of the stream. The last ones must have been used up: `next` has returned nil.
    public mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) { lines.feed(bytes) }

    /// The next complete event; nil when the rest of what was fed has been taken over.
    public mutating func next() throws(TransferFailure) -> SSEEvent? {
        while let line = try lines.next() {
            if isFirstLine {
                isFirstLine = false
                if line.count >= 3, line[0] == 0xEF, line[1] == 0xBB, line[2] == 0xBF {
                    try interpret(UnsafeBufferPointer(rebasing: line[3...]))
                    if line.count > 3 { continue }
                    if let event = dispatch() { return event }
                    continue
                }
            }
            if line.isEmpty {
                if let event = dispatch() { return event }
            } else {
                try interpret(line)
            }
        }
        data.own()
        name.own()
        id.own()
        return nil
    }

    /// After the response has ended well: the last event, if only the blank line after it is missing. A line without its ending
    /// does not count, it may have been cut.
    public mutating func finish() -> SSEEvent? { dispatch() }

    @inline(__always)
    private mutating func dispatch() -> SSEEvent? {
        defer {
            data.clear()
            name.clear()
            id.clear()
        }
        guard data.isPresent else { return nil }
        return SSEEvent(
            name: name.isPresent ? name.value : UnsafeBufferPointer(start: nil, count: 0), data: data.value,
            id: id.isPresent ? id.value : nil)
    }

    @inline(__always)
    private mutating func interpret(_ line: UnsafeBufferPointer<UInt8>) throws(TransferFailure) {
        if let value = Self.value(of: "data", in: line) {
            try addData(value)
        } else if let value = Self.value(of: "event", in: line) {
            name.set(value)
            if lines.lineIsCarried { name.own() }
        } else if let value = Self.value(of: "id", in: line), !value.contains(0) {
            id.set(value)
            if lines.lineIsCarried { id.own() }
        }
    }

    @inline(__always)
    private mutating func addData(_ value: UnsafeBufferPointer<UInt8>) throws(TransferFailure) {
        if data.isPresent {
            data.append(value)
        } else {
            data.set(value)
            if lines.lineIsCarried { data.own() }
        }
        guard data.value.count <= limit else {
            throw TransferFailure(
                .tooLarge(.event), "An event of the stream is longer than \(limit) bytes", requestNeverSent: false,
                responseStarted: true)
        }
    }

    /// The value of a line `name:value`, `name: value` or `name`; nil if it has another name.
    @inline(__always)
    private static func value(of name: StaticString, in line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        let length = name.utf8CodeUnitCount
        guard line.count >= length else { return nil }
        for index in 0..<length where line[index] != name.utf8Start[index] { return nil }
        guard line.count > length else { return UnsafeBufferPointer(start: nil, count: 0) }
        guard line[length] == UInt8(ascii: ":") else { return nil }
        var start = length &+ 1
        if start < line.count, line[start] == UInt8(ascii: " ") { start &+= 1 }
        return UnsafeBufferPointer(rebasing: line[start...])
    }
}
