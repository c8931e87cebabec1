import FairleadCatalog
import FairleadCore
import FairleadModel

/// What a token costs at a deployment, in dollars: its own price, or the catalogue's.
struct UnitPrice: Sendable {
    let input: Double?
    let output: Double?
    let cacheRead: Double?

    /// LiteLLM's: whose price is not known comes last.
    private static let unknown = 5.0

    /// More than anything costs.
    private static let highest = 1_000_000.0

    /// One token in and one out, which `cost-based-routing` compares.
    let sum: Double

    init(_ deployment: Deployment) {
        func price(_ name: String) -> Double? {
            let own = deployment.parameters[name]?.double ?? deployment.modelInfo?[name]?.double
            return (own ?? deployment.target?.resolution.price?[name]?.double).flatMap { (0...Self.highest).contains($0) ? $0 : nil }
        }
        input = price("input_cost_per_token")
        output = price("output_cost_per_token")
        cacheRead = price("cache_read_input_token_cost")
        sum = (input ?? Self.unknown) + (output ?? Self.unknown)
    }

    var isKnown: Bool { input != nil && output != nil }

    /// The most a request can cost; nil where the price is not known.
    func highest(promptTokens: Int, completionTokens: Int) -> Double? {
        guard let input, let output else { return nil }
        return Double(promptTokens) * input + Double(completionTokens) * output
    }
}
