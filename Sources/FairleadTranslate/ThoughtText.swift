import FairleadModel

/// A text that begins in the middle of a thought, which `</think>` ends: what is thought, and what is said after it.
struct ThoughtText {
    private static let mark = Array("</think>".utf8)

    private var isThinking = true
    private var isBegun = false
    /// The end of what has come, which may be the beginning of the mark.
    private var held: [UInt8] = []

    /// Takes the next piece, and gives as much as is known to be thought or said.
    mutating func take(_ piece: String) -> (thought: String, said: String) {
        guard isThinking else { return ("", said(Array(piece.utf8)[...])) }
        held += piece.utf8
        let last = held.count &- Self.mark.count
        if last >= 0, let start = (0...last).first(where: { held[$0...].starts(with: Self.mark) }) {
            let thought = String(decoding: held[..<start], as: UTF8.self)
            let rest = held[(start &+ Self.mark.count)...]
            isThinking = false
            held = []
            return (thought, said(rest))
        }
        var kept = min(held.count, Self.mark.count &- 1)
        while kept > 0, !Self.mark.starts(with: held.suffix(kept)) { kept &-= 1 }
        let thought = String(decoding: held.dropLast(kept), as: UTF8.self)
        held = Array(held.suffix(kept))
        return (thought, "")
    }

    /// What was held back, where the text ends in the middle of the thought.
    mutating func end() -> String {
        defer { held = [] }
        return String(decoding: held, as: UTF8.self)
    }

    /// Of a text that is whole.
    static func parts(of texts: [JSON]) -> (thought: String, said: String) {
        var text = ThoughtText()
        var parts = text.take(texts.compactMap(\.string).joined())
        parts.thought += text.end()
        return parts
    }

    /// The empty lines between the two belong to neither.
    private mutating func said(_ text: ArraySlice<UInt8>) -> String {
        var text = text
        if !isBegun {
            text = text.drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            isBegun = !text.isEmpty
        }
        return String(decoding: text, as: UTF8.self)
    }
}
