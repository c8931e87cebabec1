/// RFC 4648, section 4.
public enum Base64 {
    private static let invalid: UInt8 = 0xFF
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: invalid, count: 256)
        for (value, digit) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
            values[Int(digit)] = UInt8(truncatingIfNeeded: value)
        }
        return values
    }()

    /// What the text stands for; nil where it is not base64. Padding may be missing.
    public static func decode(_ text: UnsafeBufferPointer<UInt8>) -> Bytes? {
        var digits = text
        for _ in 0..<2 where digits.last == UInt8(ascii: "=") { digits = UnsafeBufferPointer(rebasing: digits.dropLast()) }
        guard digits.count % 4 != 1 else { return nil }
        var output = ByteWriter(capacity: digits.count / 4 &* 3 &+ 3)
        var bits: UInt32 = 0
        var count = 0
        for digit in digits {
            let value = values[Int(digit)]
            guard value != invalid else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return output.finish()
    }

    /// With padding.
    public static func encode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count &+ 2) / 3 &* 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count &- start)
            var bits: UInt32 = 0
            for offset in 0..<3 { bits = bits << 8 | (offset < count ? UInt32(bytes[start &+ offset]) : 0) }
            for place in 0..<4 {
                text.append(place <= count ? digits[Int(bits >> UInt32(18 &- 6 &* place) & 63)] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
