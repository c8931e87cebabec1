import FairleadModel

/// What one entry of a model's prices is the price of: a component of the bill, from which size of prompt on, and in which
/// service tier. Read from the entry's name, such as `input_cost_per_token_above_200k_tokens_priority`.
public struct PriceKind: Sendable, Equatable {
    public enum Component: Int, Sendable, CaseIterable {
        case input, output, cacheRead, cacheWrite, cacheWriteHour, reasoning
        case inputAudio, outputAudio, inputImage, outputImage, inputVideo, outputVideo
        case request, search, searchLow, searchHigh
        /// What a model has read in its research, and is charged for beside prompt and answer.
        case citation
    }

    public let component: Component
    /// Holds for prompts of more tokens than this.
    public let threshold: Int
    /// Nil for the standard tier.
    public let tier: PriceTier?

    init?(_ name: String) {
        let words = name.split(separator: "_", omittingEmptySubsequences: false)
        guard let (component, length) = Self.component(words) else { return nil }
        var rest = words.dropFirst(length)
        var threshold = 0
        if rest.count >= 3, rest.first == "above", rest.dropFirst(2).first == "tokens" {
            guard let word = rest.dropFirst().first, word.hasSuffix("k"), let thousands = Int(word.dropLast()), thousands < 1_000_000
            else { return nil }
            threshold = thousands * 1000
            rest = rest.dropFirst(3)
        }
        var tier: PriceTier?
        if let word = rest.first {
            guard rest.count == 1, let known = PriceTier(rawValue: String(word)) else { return nil }
            tier = known
        }
        self.component = component
        self.threshold = threshold
        self.tier = tier
    }

    /// The component that the words begin with, and how many of them are its name: the longest that fits.
    private static func component(_ words: [Substring]) -> (Component, Int)? {
        var found: (Component, Int)?
        for (name, component) in names where words.count >= name.count && words.prefix(name.count).elementsEqual(name) {
            if found.map({ $0.1 < name.count }) ?? true { found = (component, name.count) }
        }
        return found
    }

    private static let spellings: [(String, Component)] = [
        ("input_cost_per_token", .input), ("output_cost_per_token", .output), ("cache_read_input_token_cost", .cacheRead),
        ("cache_creation_input_token_cost", .cacheWrite), ("cache_creation_input_token_cost_above_1hr", .cacheWriteHour),
        ("output_cost_per_reasoning_token", .reasoning), ("input_cost_per_audio_token", .inputAudio),
        ("output_cost_per_audio_token", .outputAudio), ("input_cost_per_image_token", .inputImage),
        ("output_cost_per_image_token", .outputImage), ("input_cost_per_video_token", .inputVideo),
        ("output_cost_per_video_token", .outputVideo), ("input_cost_per_request", .request),
        ("search_context_cost_per_query", .search), ("search_context_cost_per_query_low", .searchLow),
        ("search_context_cost_per_query_high", .searchHigh), ("citation_cost_per_token", .citation),
    ]
    private static let names: [(words: [Substring], component: Component)] = spellings.map { ($0.0.split(separator: "_"), $0.1) }

    /// By the numbers that the table's names have.
    static let ofTable: [PriceKind?] = ModelTable.priceNames.map { PriceKind($0) }
}

/// A way of being served that has prices of its own; the names are the ends of those of the prices.
public enum PriceTier: String, Sendable {
    case batch = "batches"
    case flex, priority, balanced, ultrafast

    /// The tier that a reply names; nil for the standard one under any of its names.
    public init?(served name: String) {
        switch name.lowercased() {
        case "batch", "batches": self = .batch
        case "flex", "on_demand_flex": self = .flex
        case "priority", "fast", "on_demand_priority": self = .priority
        case "balanced": self = .balanced
        case "ultrafast": self = .ultrafast
        default: return nil
        }
    }
}

/// The prices in force for one request: a whole request is charged by the highest step that its prompt has passed, and in a tier by
/// that tier's price where there is one.
public struct Rates: Sendable {
    private struct Rate {
        var value: ExactDecimal
        var rank: Int
    }

    private var rates = [Rate?](repeating: nil, count: PriceKind.Component.allCases.count)
    /// Up to this size of a prompt these rates hold for every one.
    public private(set) var lowestThreshold = Int.max
    /// The request was served in a tier for which nothing has a price of its own.
    public private(set) var lacksTier: Bool

    /// - Parameter own: prices that the caller gives, by the names of the table: they stand in the place of the table's for what
    ///   they price.
    public init(_ price: Price?, own: Price? = nil, promptTokens: Int, tier: PriceTier?) {
        lacksTier = tier != nil
        price?.each { add($0, $1, promptTokens, tier, above: 0) }
        // Above every rank of the table's.
        own?.each { add($0, $1, promptTokens, tier, above: 1 << 40) }
    }

    private mutating func add(_ kind: PriceKind, _ value: ExactDecimal, _ size: Int, _ tier: PriceTier?, above floor: Int) {
        if kind.threshold > 0 { lowestThreshold = min(lowestThreshold, kind.threshold) }
        guard kind.threshold == 0 || size > kind.threshold, kind.tier == nil || kind.tier == tier else { return }
        if kind.tier != nil { lacksTier = false }
        let rank = floor &+ kind.threshold &* 2 &+ (kind.tier == nil ? 0 : 1)
        let place = kind.component.rawValue
        if let known = rates[place], known.rank >= rank { return }
        rates[place] = Rate(value: value, rank: rank)
    }

    public subscript(component: PriceKind.Component) -> ExactDecimal? { rates[component.rawValue]?.value }

    /// Of tokens that nobody sees: their own, unless what is seen has a price for this size or tier and they have not.
    public var reasoning: ExactDecimal? {
        guard let own = rates[PriceKind.Component.reasoning.rawValue] else { return self[.output] }
        guard let output = rates[PriceKind.Component.output.rawValue], output.rank > own.rank else { return own.value }
        return output.value
    }
}
