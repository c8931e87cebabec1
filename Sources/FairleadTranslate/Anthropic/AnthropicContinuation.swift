import FairleadModel

/// Where in a delta of OpenAI's a text of Anthropic's goes.
enum AnthropicPlace {
    case content, thinking
    /// Of the call with that index.
    case arguments(Int)

    /// What stands before, between and after the texts.
    private var pieces: [String] {
        switch self {
        case .content: [#""content":""#, #"""#]
        case .thinking: [#""reasoning_content":""#, #"","thinking_blocks":[{"type":"thinking","thinking":""#, #""}]"#]
        case .arguments(let index): [#""tool_calls":[{"index":\#(index),"function":{"arguments":""#, #""}}]"#]
        }
    }

    /// Writes the members of the delta with that text, escapes as they stand.
    func write(_ text: JSON, into writer: inout JSONWriter) {
        guard text.isString else { return }
        write(escaped: UnsafeBufferPointer(rebasing: text.source.dropFirst().dropLast()), into: &writer)
    }

    func write(escaped text: UnsafeBufferPointer<UInt8>, into writer: inout JSONWriter) {
        var members = ByteWriter(capacity: 128 &+ 2 &* text.count)
        for (number, piece) in pieces.enumerated() {
            if number > 0 { members.append(text) }
            members.append(piece)
        }
        writer.rawMembers(members.finish())
    }

    /// The bytes of a chunk around the texts.
    func frame(head: Bytes) -> [Bytes] {
        var pieces = pieces
        pieces[0] = "{" + head.string + #","choices":[{"index":0,"delta":{"# + pieces[0]
        pieces[pieces.count - 1] += #"},"finish_reason":null}]}"#
        return pieces.map { Bytes($0) }
    }
}

/// Deltas that differ from the one before in their text alone are most of a stream: neither are they parsed, nor are their
/// chunks written member by member.
struct AnthropicContinuation {
    private var template = ChunkTemplate()
    private var frame: [Bytes] = []

    mutating func forget() {
        template.forget()
        frame.removeAll(keepingCapacity: true)
    }

    /// Takes an event as the example of those that follow, each of which becomes a chunk like its.
    mutating func learn(_ data: UnsafeBufferPointer<UInt8>, text: JSON, _ place: AnthropicPlace, head: Bytes) {
        template.learn(Bytes(copying: UnsafeRawBufferPointer(data)), in: data, strings: [text])
        frame = place.frame(head: head)
    }

    func chunk(for data: UnsafeBufferPointer<UInt8>) -> Bytes? {
        guard !frame.isEmpty, let range = template.text(in: data) else { return nil }
        let text = UnsafeBufferPointer(rebasing: data[range])
        var writer = ByteWriter(capacity: 512 &+ 2 &* text.count)
        var isFirst = true
        for piece in frame {
            if !isFirst { writer.append(text) }
            isFirst = false
            writer.append(piece)
        }
        return writer.finish()
    }
}
