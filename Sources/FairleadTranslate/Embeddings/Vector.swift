import FairleadModel

extension JSONWriter {
    /// A vector in the form that the caller wants: an array of numbers, or 32-bit floats, the lowest byte first, in base64.
    mutating func vector(_ vector: JSON, asBase64: Bool) throws(Failure) {
        if vector.isArray {
            // Only a number with an exponent is ever too large.
            let isWhole = vector.elements.allSatisfy { element in
                element.isNumber
                    && (!element.source.contains { $0 | 0x20 == UInt8(ascii: "e") } || element.double.map { Float($0).isFinite } ?? false)
            }
            guard isWhole else { throw Failure(.badResponse, "An embedding has something other than finite numbers.") }
            guard asBase64 else { return raw(vector) }
            var bytes = ByteWriter(capacity: vector.count &* 4)
            for element in vector.elements {
                let bits = Float(element.double ?? 0).bitPattern
                for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
            }
            return string(bytes.withUnsafeBytes { Base64.encode($0) })
        }
        guard let text = vector.plainText ?? nil else { throw Failure(.badResponse, "An embedding is neither an array nor base64.") }
        if asBase64 { return raw(vector) }
        guard let bytes = Base64.decode(text), bytes.count % 4 == 0 else {
            throw Failure(.badResponse, "An embedding is a string that is not base64 of 32-bit numbers.")
        }
        beginArray()
        let source = bytes.unsafeBuffer
        for start in stride(from: 0, to: source.count, by: 4) {
            var bits: UInt32 = 0
            for offset in 0..<4 { bits |= UInt32(source[start &+ offset]) << UInt32(8 &* offset) }
            let number = Float(bitPattern: bits)
            guard number.isFinite else { throw Failure(.badResponse, "An embedding has a number that is not finite.") }
            raw(number: "\(number)")
        }
        endArray()
        withExtendedLifetime(bytes) {}
    }
}
