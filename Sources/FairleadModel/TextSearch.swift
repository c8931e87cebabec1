extension UnsafeBufferPointer<UInt8> {
    @inline(__always)
    public func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        var offset = 0
        while offset < count, self[offset] == other[offset] { offset &+= 1 }
        return offset == count
    }
}

extension StringProtocol {
    /// Whether the bytes of `part` occur in this text. The standard library's own search would bring in a megabyte of regular
    /// expressions.
    public func contains(_ part: String) -> Bool {
        let text = Array(utf8)
        let part = Array(part.utf8)
        guard let first = part.first else { return true }
        guard text.count >= part.count else { return false }
        for start in 0...(text.count &- part.count) where text[start] == first {
            if text[start...].starts(with: part) { return true }
        }
        return false
    }
}
