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

    /// One token in and one out, which `cost-based-routing` compares.
    let sum: Double

    init(_ deployment: Deployment) {
        func price(_ name: String) -> Double? {
            deployment.parameters[name]?.double ?? deployment.modelInfo?[name]?.double 
                ?? deployment.target?.resolution.price?[name]?.double
        }
        input = price("input_cost_per_token")
        output = price("output_cost_per_token")
        cacheRead = price("cache_read_input_token_cost")
        sum = (input ?? Self.unknown) + (output ?? Self.unknown)
    }

    /// The most a request can cost; nil where the price is not known.
    func highest(promptTokens: Int, completionTokens: Int) -> Double? {
        guard let input, let output else { return nil }
        return Double(promptTokens) * input + Double(completionTokens) * output
    }
}
