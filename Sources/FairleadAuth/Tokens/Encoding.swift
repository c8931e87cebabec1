import FairleadModel

enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// RFC 4648, section 5, without padding, as RFC 7515 wants it.
    static func encode(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count &+ 2) / 3 &* 4)
        var position = 0
        while position < bytes.count {
            let group = (0..<3).reduce(UInt32(0)) { value, offset in
                value << 8 | (position + offset < bytes.count ? UInt32(bytes[position + offset]) : 0)
            }
            let digits = min(bytes.count - position, 3) + 1
            for digit in 0..<digits { output.append(alphabet[Int(group >> (18 - 6 * UInt32(digit)) & 63)]) }
            position += 3
        }
        return String(decoding: output, as: UTF8.self)
    }
}

enum FormEncoding {
    /// application/x-www-form-urlencoded, with every byte escaped that is not unreserved in RFC 3986.
    static func escape(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                output.append(byte)
            default:
                output += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}

enum Hexadecimal {
    static let lowercase = Array("0123456789abcdef".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.flatMap { [lowercase[Int($0 >> 4)], lowercase[Int($0 & 15)]] }, as: UTF8.self)
    }
}
