import FairleadCatalog
import FairleadModel
import FairleadTranslate

/// What an attempt cost, in US dollars, or why that cannot be said.
struct Cost {
    private(set) var dollars: Double?
    private(set) var note: String?

    /// - Parameters:
    ///   - own: prices of the request's or the deployment's own, by the names of the price table.
    ///   - search: how much of the web the request asked to be searched (`low`, `medium`, `high`); nil where it asked for none.
    init(_ usage: Usage?, _ target: PreparedTarget, own: Price? = nil, search: String? = nil) {
        let resolution = target.resolution
        guard let usage else {
            note = "the provider did not report usage"
            return
        }
        let reported = usage.reportedCost.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
        if usage.reportsBill, own == nil, let reported {
            dollars = reported
            note = "as the provider reports it"
            return
        }
        let rates = target.rates(own, promptTokens: usage.promptTokens, usage.tier)
        let bill = Bill(usage, rates, search: search)
        if let missing = bill.missing {
            if let reported {
                dollars = reported
                note = "as the provider reports it: \(resolution.priceNote ?? "no price per \(missing) is known")"
            } else {
                note = resolution.priceNote ?? "no price per \(missing) is known for \(resolution.model)"
            }
            return
        }
        dollars = bill.total
        if let tier = usage.tier, rates.lacksTier { note = "charged as the standard tier: no price is known for the tier \(tier.rawValue)" }
    }

    /// With what other attempts for the same reply have cost.
    func adding(_ others: [Double?]) -> Cost {
        var sum = self
        for other in others {
            if let one = sum.dollars, let other {
                sum.dollars = one + other
            } else {
                sum.dollars = nil
                sum.note = note ?? "what an attempt that broke off has cost is not known"
            }
        }
        return sum
    }

    /// Writes `cost`, and `cost_note` where there is more to say.
    func write(to writer: inout JSONWriter) {
        writer.key("cost")
        if let dollars { writer.double(dollars) } else { writer.null() }
        writer.member("cost_note", note)
    }
}

/// Counts with their prices.
private struct Bill {
    private var items: [(count: Int, price: ExactDecimal)] = []
    /// What has no price and was used.
    private(set) var missing: String?

    init(_ usage: Usage, _ rates: Rates, search: String?) {
        items.reserveCapacity(8)
        let prompt = max(usage.promptTokens, 0)
        let cached = min(max(usage.cachedTokens, 0), prompt)
        let written = min(max(usage.cacheWriteTokens, 0), prompt &- cached)
        let hour = min(max(usage.hourCacheWriteTokens, 0), written)
        // What was read and what was written may be sound and pictures too: no token is charged twice.
        var fresh = prompt &- cached &- written
        let media = usage.promptMedia
        let input = rates[.input]
        for (count, component) in [(media.audio, PriceKind.Component.inputAudio), (media.image, .inputImage), (media.video, .inputVideo)]
        where count > 0 {
            let charged = min(count, fresh)
            fresh &-= charged
            add(charged, rates[component] ?? input, "input token")
        }
        let cacheWrite = rates[.cacheWrite] ?? input
        add(fresh, input, "input token")
        add(cached, rates[.cacheRead] ?? input, "input token")
        add(written &- hour, cacheWrite, "input token")
        add(hour, rates[.cacheWriteHour] ?? cacheWrite, "input token")

        var visible = max(usage.completionTokens, 0)
        let citation = rates[.citation]
        // Who charges for what was read in a research counts its reasoning apart from the answer too.
        let reasoning = citation == nil ? min(max(usage.reasoningTokens, 0), visible) : max(usage.reasoningTokens, 0)
        if citation == nil { visible &-= reasoning } else { add(usage.citationTokens, citation, "citation token") }
        let output = rates[.output]
        let made = usage.completionMedia
        for (count, component) in [(made.audio, PriceKind.Component.outputAudio), (made.image, .outputImage), (made.video, .outputVideo)]
        where count > 0 {
            let charged = min(count, visible)
            visible &-= charged
            add(charged, rates[component] ?? output, "output token")
        }
        add(visible, output, "output token")
        add(reasoning, rates.reasoning, "output token")

        if let price = rates[.request] { add(1, price, "request") }
        let searches = usage.webSearches > 0 ? usage.webSearches : search == nil ? 0 : 1
        if searches > 0, let middle = rates[.search] {
            let sized: ExactDecimal? = search == "low" ? rates[.searchLow] : search == "high" ? rates[.searchHigh] : nil
            add(searches, sized ?? middle, "search")
        }
        if items.isEmpty, missing == nil, input == nil { missing = "input token" }
    }

    private mutating func add(_ count: Int, _ price: ExactDecimal?, _ unit: String) {
        guard count > 0 else { return }
        guard let price else {
            missing = missing ?? unit
            return
        }
        items.append((count, price))
    }

    /// In whole units of the smallest decimal place where that fits, so that the sum shows no binary dust.
    var total: Double {
        var place = 0
        for item in items { place = min(place, item.price.exponent) }
        guard place >= -22 else { return plainTotal }
        var total: UInt64 = 0
        for item in items {
            var unit = item.price.digits
            for _ in place..<item.price.exponent {
                let (product, overflow) = unit.multipliedReportingOverflow(by: 10)
                guard !overflow else { return plainTotal }
                unit = product
            }
            let (product, overflow) = unit.multipliedReportingOverflow(by: UInt64(item.count))
            let (sum, carry) = total.addingReportingOverflow(product)
            guard !overflow, !carry else { return plainTotal }
            total = sum
        }
        return ExactDecimal(digits: total, exponent: total == 0 ? 0 : place).double
    }

    private var plainTotal: Double { items.reduce(0) { $0 + Double($1.count) * $1.price.double } }
}
