/// What any text that matches a pattern must have: a quick look that spares the walk.
struct PatternTrace: Sendable {
    /// The first eight bytes, and which of them count.
    private let beginning: UInt64
    private let mask: UInt64
    /// Ids are parts between colons and slashes, and few gaps take one.
    private var colons = 0
    private var slashes = 0
    private var mayHaveMoreColons = false
    private var mayHaveMoreSlashes = false

    init(_ text: Pattern.Text) { self.init(first: 8, text) }

    init(_ pattern: Pattern) {
        self.init(first: pattern.pieces.first?.isGap == false ? pattern.pieces[0].length : 0, UnsafeBufferPointer(pattern.literals))
        mayHaveMoreColons = pattern.pieces.contains { $0.isGap && !$0.kind.excludes(UInt8(ascii: ":")) }
        mayHaveMoreSlashes = pattern.pieces.contains { $0.isGap && !$0.kind.excludes(UInt8(ascii: "/")) }
    }

    private init(first: Int, _ text: Pattern.Text) {
        var beginning: UInt64 = 0
        if text.count >= 8 {
            beginning = UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(as: UInt64.self))
        } else {
            for offset in 0..<text.count { beginning |= UInt64(text[offset]) &<< UInt64(offset &* 8) }
        }
        mask = first >= 8 ? .max : (1 &<< UInt64(first &* 8)) &- 1
        self.beginning = beginning & mask
        for byte in text {
            colons &+= byte == UInt8(ascii: ":") ? 1 : 0
            slashes &+= byte == UInt8(ascii: "/") ? 1 : 0
        }
    }

    @inline(__always)
    func mayMatch(_ text: PatternTrace) -> Bool {
        (text.beginning ^ beginning) & mask == 0 && (text.colons == colons || (mayHaveMoreColons && text.colons > colons))
            && (text.slashes == slashes || (mayHaveMoreSlashes && text.slashes > slashes))
    }
}
