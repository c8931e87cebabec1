/// Searching bytes for a short ASCII text. (`String.contains` compares characters, which costs a hundred times as much.)
extension UnsafeBufferPointer<UInt8> {
    package func holds(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard length > 0, count >= length else { return length == 0 }
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: length)
        for start in 0...(count &- length) where self[start] == wanted[0] {
            var offset = 1
            while offset < length, self[start &+ offset] == wanted[offset] { offset &+= 1 }
            if offset == length { return true }
        }
        return false
    }
}

extension String {
    package func holds(_ text: StaticString) -> Bool {
        var copy = self
        return copy.withUTF8 { $0.holds(text) }
    }
}
