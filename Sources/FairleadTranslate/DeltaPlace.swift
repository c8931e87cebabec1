import FairleadModel

/// Where in a delta of OpenAI's a text of the provider's goes.
enum DeltaPlace {
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
    fileprivate func frame(head: Bytes) -> [Bytes] {
        var pieces = pieces
        pieces[0] = "{" + head.string + #","choices":[{"index":0,"delta":{"# + pieces[0]
        pieces[pieces.count - 1] += #"},"finish_reason":null}]}"#
        return pieces.map { Bytes($0) }
    }
}

/// Chunks of the first choice that differ in nothing but one text: written without going through their members.
struct DeltaFrame {
    private let pieces: [Bytes]
    private let size: Int
    /// Where the text begins that such a chunk has once.
    private let soleStart: Int?
    private let isContent: Bool

    /// - Parameter head: the members that all chunks of the stream begin with.
    init(_ place: DeltaPlace, head: Bytes) {
        pieces = place.frame(head: head)
        size = pieces.reduce(2) { $0 &+ $1.count }
        soleStart = pieces.count == 2 ? pieces.first?.count : nil
        if case .content = place { isContent = true } else { isContent = false }
    }

    /// The chunk with that text, escapes as they stand.
    func chunk(_ text: UnsafeBufferPointer<UInt8>) -> Bytes {
        var writer = ByteWriter(capacity: size &+ pieces.count &* text.count)
        var start = 0
        for piece in pieces {
            if writer.count > 0 {
                if start == 0 { start = writer.count }
                writer.append(text)
            }
            writer.append(piece)
        }
        return writer.finish(saying: isContent ? start..<start &+ text.count : 0..<0)
    }

    /// Decodes a chunk with that text, where the chunk before it was one of these too.
    func `continue`(_ text: UnsafeBufferPointer<UInt8>, into output: inout DecodedChunks) {
        output.chunks.append(chunk(text))
        output.continuedText = soleStart.map { $0..<$0 &+ text.count }
    }
}
