import FairleadCatalog
import FairleadModel
import FairleadTranslate

/// What an attempt cost, in US dollars, or why that cannot be said.
struct Cost {
    let dollars: Double?
    let note: String?

    /// - Parameter layers: where the request or the deployment may give prices of its own, by the price table's names.
    init(_ usage: Usage?, _ resolution: Resolution, _ layers: RequestLayers) {
        guard let usage else {
            dollars = nil
            note = "the provider did not report usage"
            return
        }
        func price(_ name: Price.Name) -> Double? { layers[name.text]?.double ?? resolution.price?[name]?.double }
        guard let input = price(.input), let output = price(.output) else {
            dollars = nil
            note = resolution.priceNote ?? "no price is known for \(resolution.model)"
            return
        }
        // Providers that do not price the cache charge for its tokens as for others.
        let cached = usage.cachedTokens == 0 ? input : price(.cacheRead) ?? input
        let written = usage.cacheWriteTokens == 0 ? input : price(.cacheWrite) ?? input
        let reasoning = usage.reasoningTokens == 0 ? output : price(.reasoning) ?? output
        let fresh = max(usage.promptTokens &- usage.cachedTokens &- usage.cacheWriteTokens, 0)
        let visible = max(usage.completionTokens &- usage.reasoningTokens, 0)
        dollars = Self.sum([
            (fresh, input), (usage.cachedTokens, cached), (usage.cacheWriteTokens, written), (visible, output),
            (usage.reasoningTokens, reasoning),
        ])
        note = nil
    }

    /// In whole quadrillionths of a dollar where that fits, so that the sum shows no binary dust.
    private static func sum(_ items: [(tokens: Int, price: Double)]) -> Double {
        var total: Int64 = 0
        for (tokens, price) in items {
            guard let unit = Int64(exactly: (price * 1e15).rounded()) else { return plainSum(items) }
            let (product, overflow) = unit.multipliedReportingOverflow(by: Int64(tokens))
            let (sum, carry) = total.addingReportingOverflow(product)
            if overflow || carry { return plainSum(items) }
            total = sum
        }
        return Double(total) / 1e15
    }

    private static func plainSum(_ items: [(tokens: Int, price: Double)]) -> Double {
        items.reduce(0) { $0 + Double($1.tokens) * $1.price }
    }

    /// Writes `cost`, and `cost_note` where it is null.
    func write(to writer: inout JSONWriter) {
        writer.key("cost")
        if let dollars { writer.double(dollars) } else { writer.null() }
        writer.member("cost_note", note)
    }
}
