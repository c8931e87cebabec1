import FairleadModel

/// What an answer says, as Google's citations refer to it.
struct GeminiSaidText {
    private let text: Bytes
    /// Where in the text a part of the answer stands, by the part's number.
    private var parts: [Int: Range<Int>] = [:]

    /// Of a whole answer, whose parts are known. Thoughts are not of the text.
    init(_ content: JSON?) {
        var said = ByteWriter()
        for (number, part) in (content?["parts"]?.elements.map { $0 } ?? []).enumerated() where part["thought"]?.bool != true {
            guard let text = part["text"], text.isString else { continue }
            let start = said.count
            text.appendText(to: &said)
            parts[number] = start..<said.count
        }
        text = said.finish()
    }

    /// Of a stream, whose pieces are put together, their escapes as they came.
    init(escaped pieces: [UInt8]) {
        var quoted = JSONWriter(capacity: pieces.count &+ 2)
        pieces.withUnsafeBufferPointer { quoted.string(escaped: $0) }
        var said = ByteWriter()
        (try? JSONDocument(quoted.finish()))?.root.appendText(to: &said)
        text = said.finish()
    }

    /// Where a segment stands, in characters of the text. Google counts bytes of UTF-8 from the start of the part that it names
    /// (google.genai.types.Segment), which in a stream is in pieces: the words that the segment quotes must be found there, or
    /// in one place of the text alone.
    func characters(of segment: JSON?) -> Range<Int>? {
        guard let segment, let range = bytes(of: segment) else { return nil }
        let start = count(to: range.lowerBound)
        return start..<start &+ text.unsafeBuffer[range].count { !Self.continuesCharacter($0) }
    }

    private func bytes(of segment: JSON) -> Range<Int>? {
        var quoted: Bytes?
        if let words = segment["text"], words.isString, !words.isEmptyString {
            var writer = ByteWriter(capacity: words.source.count)
            words.appendText(to: &writer)
            quoted = writer.finish()
        }
        if let start = segment["startIndex"].map({ $0.int }) ?? 0, let end = segment["endIndex"]?.int, 0 <= start, start < end,
            end <= text.count
        {
            let part = parts[segment["partIndex"]?.int ?? 0]
            let inPart = part.map { $0.lowerBound &+ start..<$0.lowerBound &+ end }
            if let part, let inPart, inPart.upperBound <= part.upperBound, holds(quoted, at: inPart) { return inPart }
            if holds(quoted, at: start..<end) { return start..<end }
        }
        return quoted.flatMap { onlyPlace(of: $0) }
    }

    private func holds(_ quoted: Bytes?, at range: Range<Int>) -> Bool {
        guard let quoted else { return begins(at: range.lowerBound) && begins(at: range.upperBound) }
        return quoted.equals(UnsafeBufferPointer(rebasing: text.unsafeBuffer[range]))
    }

    private func onlyPlace(of quoted: Bytes) -> Range<Int>? {
        guard let first = place(of: quoted, from: 0), place(of: quoted, from: first.lowerBound &+ 1) == nil else { return nil }
        return first
    }

    private func place(of quoted: Bytes, from start: Int) -> Range<Int>? {
        let (all, wanted) = (text.unsafeBuffer, quoted.unsafeBuffer)
        guard let first = wanted.first, all.count >= wanted.count else { return nil }
        let position = all.indices.first { position in
            position >= start && all[position] == first && all[position...].starts(with: wanted)
        }
        return position.map { $0..<$0 &+ wanted.count }
    }

    private func begins(at position: Int) -> Bool {
        position == text.count || position < text.count && !Self.continuesCharacter(text.unsafeBuffer[position])
    }

    private func count(to end: Int) -> Int { text.unsafeBuffer.prefix(end).count { !Self.continuesCharacter($0) } }

    private static func continuesCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

/// Sources that Google found, as OpenAI's `url_citation`.
enum GeminiCitations {
    private static let limit = 1024

    private struct Place: Hashable {
        let start: Int
        let end: Int
        let url: String
    }

    /// Whether there is anything in it that an annotation can be made of.
    static func hasAny(_ grounding: JSON?) -> Bool {
        (grounding?["groundingChunks"]?.count ?? 0) > 0 && (grounding?["groundingSupports"]?.count ?? 0) > 0
    }

    /// Writes the member `annotations`. A stream tells again what it has told.
    static func write(_ groundings: [JSON], of said: GeminiSaidText, into writer: inout JSONWriter) {
        writer.key("annotations")
        writer.beginArray()
        var written: Set<Place> = []
        for grounding in groundings {
            let sources = grounding["groundingChunks"].map { Array($0.elements) } ?? []
            for support in grounding["groundingSupports"]?.elements.map({ $0 }) ?? [] {
                let characters = said.characters(of: support["segment"])
                for number in support["groundingChunkIndices"]?.elements.compactMap(\.int) ?? [] where sources.indices.contains(number) {
                    guard let source = sources[number]["web"] ?? sources[number]["retrievedContext"] ?? sources[number]["maps"],
                        let url = source["uri"], url.isString, written.count < limit
                    else { continue }
                    // Where it stands is not known: from nothing to nothing.
                    let place = Place(start: characters?.lowerBound ?? 0, end: characters?.upperBound ?? 0, url: url.string ?? "")
                    if written.insert(place).inserted { write(url, source["title"], at: place, into: &writer) }
                }
            }
        }
        writer.endArray()
    }

    private static func write(_ url: JSON, _ title: JSON?, at place: Place, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string("url_citation")
        writer.key("url_citation")
        writer.beginObject()
        writer.member("start_index", place.start)
        writer.member("end_index", place.end)
        writer.key("title")
        if let title, title.isString { writer.raw(title) } else { writer.string("") }
        writer.member("url", url)
        writer.endObject()
        writer.endObject()
    }
}
