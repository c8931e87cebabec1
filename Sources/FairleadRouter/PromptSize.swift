import FairleadModel

/// What the beginnings of a prompt are.
enum PromptSize {
    /// Providers cache no shorter beginning than this.
    private static let shortest = 256
    private static let most = 16

    /// Beginnings up to the end of a message, the longest last. What stands before the messages counts too: other tools are
    /// another prompt.
    ///
    /// - Parameter tokens: how many the whole prompt has, which its beginnings have their shares of.
    static func prefixes(of request: JSON, tokens: Int) -> [PromptPrefix] {
        guard let messages = request["messages"], messages.isArray else { return [] }
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        var bytes = 0
        if let tools = request["tools"] { mix(tools, &hash, &bytes) }
        var prefixes: [PromptPrefix] = []
        for message in messages.elements {
            mix(message, &hash, &bytes)
            if bytes / 4 >= shortest { prefixes.append(PromptPrefix(hash: hash, tokens: bytes / 4)) }
        }
        if tokens > 0, bytes > 0 {
            let share = Double(tokens) * 4 / Double(bytes)
            prefixes = prefixes.map { PromptPrefix(hash: $0.hash, tokens: min(Int(Double($0.tokens) * share), tokens)) }
        }
        // The longest matter most; of a very long conversation the first one and the last ones are kept.
        guard prefixes.count > most, let first = prefixes.first else { return prefixes }
        return [first] + prefixes.suffix(most - 1)
    }

    private static func mix(_ value: JSON, _ hash: inout UInt64, _ bytes: inout Int) {
        let source = UnsafeRawBufferPointer(value.source)
        var offset = 0
        while offset &+ 8 <= source.count {
            hash = (hash ^ source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9FB2_1C65_1E98_DF25
            hash ^= hash >> 29
            offset &+= 8
        }
        while offset < source.count {
            hash = (hash ^ UInt64(source[offset])) &* 0x100_0000_01B3
            offset &+= 1
        }
        bytes &+= source.count
    }
}
