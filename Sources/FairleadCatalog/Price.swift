import CCatalog
import FairleadModel

/// A decimal number, exact: `digits * 10^exponent`.
public struct ExactDecimal: Sendable, Equatable {
    public let digits: UInt64
    public let exponent: Int

    public init(digits: UInt64, exponent: Int) {
        self.digits = digits
        self.exponent = exponent
    }

    /// The number that a JSON text writes; nil if it is negative or too long to be kept exactly.
    public init?(_ text: String) {
        var digits: UInt64 = 0
        var exponent = 0
        var rest = Substring(text).utf8
        var afterPoint = false
        guard rest.first?.isDigit == true else { return nil }
        while let byte = rest.first, byte.isDigit || byte == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            if byte == UInt8(ascii: ".") {
                afterPoint = true
                continue
            }
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(UInt64(byte &- UInt8(ascii: "0")))
            guard !overflow, !carry else { return nil }
            digits = sum
            if afterPoint { exponent -= 1 }
        }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            guard let written = Int(String(Substring(rest.dropFirst()))), written.magnitude < 1000 else { return nil }
            exponent += written
        } else if !rest.isEmpty {
            return nil
        }
        while digits != 0, digits % 10 == 0 {
            digits /= 10
            exponent += 1
        }
        self.init(digits: digits, exponent: digits == 0 ? 0 : exponent)
    }

    /// The nearest double: one division of exact numbers, where both are.
    public var double: Double {
        let power = exponent.magnitude
        guard digits < 1 << 53, power < Self.powersOfTen.count else { return Double(text) ?? 0 }
        return exponent < 0 ? Double(digits) / Self.powersOfTen[Int(power)] : Double(digits) * Self.powersOfTen[Int(power)]
    }

    /// Those that a double holds exactly.
    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]

    /// As JSON, spelt as the table spells it: `2.5e-06`, `0.0125`, `12`.
    public var text: String {
        guard digits != 0 else { return "0" }
        let spelt = String(digits)
        let leading = spelt.utf8.count &- 1 &+ exponent
        if leading < -4 || leading > 15 {
            let power = leading.magnitude < 10 ? "0\(leading.magnitude)" : "\(leading.magnitude)"
            let fraction = spelt.dropFirst()
            return "\(spelt.prefix(1))\(fraction.isEmpty ? "" : ".")\(fraction)e\(leading < 0 ? "-" : "+")\(power)"
        }
        if exponent >= 0 { return spelt + String(repeating: "0", count: exponent) }
        if leading < 0 { return "0." + String(repeating: "0", count: -leading &- 1) + spelt }
        return "\(spelt.prefix(leading &+ 1)).\(spelt.dropFirst(leading &+ 1))"
    }
}

/// The prices of a model in US dollars, by the names of LiteLLM's table: `input_cost_per_token`, `output_cost_per_token`,
/// `cache_read_input_token_cost`, `input_cost_per_token_above_200k_tokens`, `output_cost_per_token_batches`, `output_cost_per_second`, …
public struct Price: Sendable {
    private enum Storage: Sendable {
        case table(first: Int, count: Int)
        case own([(name: String, value: ExactDecimal)])
    }

    private let storage: Storage

    init(first: Int, count: Int) { storage = .table(first: first, count: count) }

    public init(_ values: [(name: String, value: ExactDecimal)]) { storage = .own(values) }

    public var count: Int {
        switch storage {
        case .table(_, let count): count
        case .own(let values): values.count
        }
    }

    public var isEmpty: Bool { count == 0 }

    public subscript(name: String) -> ExactDecimal? {
        switch storage {
        case .own(let values): return values.first { $0.name == name }?.value
        case .table(let first, let count):
            guard let number = ModelTable.priceNumber(of: name),
                let index = ModelTable.priceIndex(numbered: number, from: first, count: count)
            else { return nil }
            return ModelTable.price(at: index).value
        }
    }

    /// Every price that a bill can have an item for.
    func each(_ body: (PriceKind, ExactDecimal) -> Void) {
        switch storage {
        case .own(let values):
            for (name, value) in values { if let kind = PriceKind(name) { body(kind, value) } }
        case .table(let first, let count):
            for index in first..<(first &+ count) {
                let number = ModelTable.priceNumber(at: index)
                guard number < PriceKind.ofTable.count, let kind = PriceKind.ofTable[number] else { continue }
                body(kind, ModelTable.priceValue(at: index))
            }
        }
    }

    /// Every name that a price of the table has.
    public static var names: [String] { ModelTable.priceNames }

    /// Input and output first.
    public var entries: [(name: String, value: ExactDecimal)] {
        switch storage {
        case .own(let values): values
        case .table(let first, let count): (first..<(first + count)).map { ModelTable.price(at: $0) }
        }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for (name, value) in entries {
            writer.key(name)
            writer.raw(number: value.text)
        }
        writer.endObject()
    }
}
