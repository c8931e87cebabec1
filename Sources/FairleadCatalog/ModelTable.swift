import CCatalog

/// The embedded model rows. The only code that reads the C arrays: every index comes from them or is checked here.
enum ModelTable {
    static var count: Int { Int(fairlead_model_count) }

    static func find(_ key: String) -> Int? { find("", key) }

    /// The row whose key is both texts together, which spares the caller from joining them.
    static func find(_ head: String, _ tail: String) -> Int? {
        Catalog.withText(head) { head in Catalog.withText(tail) { find(head, $0) } }
    }

    static func find(_ head: UnsafeBufferPointer<UInt8>, _ tail: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let end = tail.baseAddress, tail.count > 0, tail.count < Int(FAIRLEAD_KEY_SIZE), head.count < Int(FAIRLEAD_KEY_SIZE)
        else { return nil }
        let index = fairlead_model_find(head.baseAddress ?? end, UInt32(head.count), end, UInt32(tail.count))
        return index < 0 ? nil : Int(index)
    }

    private static var rows: UnsafePointer<fairlead_model> { fairlead_model_rows() }

    /// By address, since a row is large and its readers want one member.
    static func row(_ index: Int) -> UnsafePointer<fairlead_model> { rows + min(max(index, 0), count &- 1) }

    static func key(at index: Int) -> String {
        withKey(at: index) { String(decoding: $0, as: UTF8.self) }
    }

    static func withKey<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let row = row(index).pointee
        let start = UnsafeRawPointer(fairlead_model_key_text() + Int(row.key)).assumingMemoryBound(to: UInt8.self)
        return body(UnsafeBufferPointer(start: start, count: Int(row.key_length)))
    }

    private static func length(of text: UnsafePointer<UInt8>, in size: Int) -> Int {
        var length = 0
        while length < size, text[length] != 0 { length += 1 }
        return length
    }

    private static func names(_ table: UnsafePointer<CChar>, _ count: Int) -> [String] {
        (0..<count).map { index in
            let start = UnsafeRawPointer(table + index * Int(FAIRLEAD_NAME_SIZE)).assumingMemoryBound(to: UInt8.self)
            return String(
                decoding: UnsafeBufferPointer(start: start, count: length(of: start, in: Int(FAIRLEAD_NAME_SIZE))), as: UTF8.self)
        }
    }

    static let capabilityNames = names(fairlead_capability_name_table(), Int(fairlead_capability_count))
    static let priceNames = names(fairlead_price_name_table(), Int(fairlead_price_name_count))
    static let modeNames = names(fairlead_mode_name_table(), Int(fairlead_mode_count))

    static func mode(_ index: Int) -> String { index < modeNames.count ? modeNames[index] : "chat" }

    private static let priceNumbers = Dictionary(uniqueKeysWithValues: priceNames.enumerated().map { ($0.element, $0.offset) })

    static func priceNumber(of name: String) -> Int? { priceNumbers[name] }

    /// Where the price of that name is among those of one model.
    static func priceIndex(numbered number: Int, from first: Int, count: Int) -> Int? {
        (first..<(first &+ count)).first { Int(fairlead_price_name_at(UInt32(truncatingIfNeeded: $0))) == number }
    }

    static func price(at index: Int) -> (name: String, value: ExactDecimal) {
        let number = priceNumber(at: index)
        return (number < priceNames.count ? priceNames[number] : "", priceValue(at: index))
    }

    static func priceNumber(at index: Int) -> Int { Int(fairlead_price_name_at(UInt32(truncatingIfNeeded: index))) }

    static func priceValue(at index: Int) -> ExactDecimal {
        let index = UInt32(truncatingIfNeeded: index)
        return ExactDecimal(digits: fairlead_price_digits_at(index), exponent: Int(fairlead_price_exponent_at(index)))
    }
}
