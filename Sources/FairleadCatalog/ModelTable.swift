import CCatalog

/// The embedded model rows. The only code that reads the C arrays: every index comes from them or is checked here.
enum ModelTable {
    static var count: Int { Int(fairlead_model_count) }

    static func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = key.baseAddress, key.count > 0, key.count < Int(FAIRLEAD_KEY_SIZE) else { return nil }
        let index = fairlead_model_find(start, UInt32(key.count))
        return index < 0 ? nil : Int(index)
    }

    static func find(_ key: String) -> Int? {
        var key = key
        return key.withUTF8 { find($0) }
    }

    
    private static var rows: UnsafePointer<fairlead_model> { fairlead_model_rows() }

    static func row(_ index: Int) -> fairlead_model {
        rows[min(max(index, 0), count &- 1)]
    }

    static func key(at index: Int) -> String {
        withKey(at: index) { String(decoding: $0, as: UTF8.self) }
    }

    static func withKey<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let start = UnsafeRawPointer(rows + min(max(index, 0), count &- 1)).assumingMemoryBound(to: UInt8.self)
        return body(UnsafeBufferPointer(start: start, count: length(of: start, in: Int(FAIRLEAD_KEY_SIZE))))
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

    static func price(at index: Int) -> (name: String, value: ExactDecimal) {
        let price = fairlead_price_rows()[index]
        let name = Int(price.name) < priceNames.count ? priceNames[Int(price.name)] : ""
        return (name, ExactDecimal(digits: price.digits, exponent: Int(price.exponent)))
    }
}
