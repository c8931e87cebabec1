import FairleadCatalog
import FairleadModel

/// The format that a model takes InvokeModel's bodies in (docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html). The
/// route says it, as `llama/` before the ARN of an imported model does; otherwise the name of the model or of its base.
enum InvokeFormat {
    case anthropic
    /// Nova's, which is that of Converse.
    case converse
    /// OpenAI's chat completions, as imported models and those of most makers of open weights take them.
    case openAI
    case prompt(InvokePrompt.Style)

    init(_ target: Resolution) throws(Failure) {
        let model = target.upstreamModel
        if let format = Self.byRoute(target.route?.name ?? "") ?? Self.byName(target.baseModel ?? model) {
            self = format
            return
        }
        throw Failure(
            .invalidRequest,
            "It is not known in which format \(model) is invoked. Write bedrock/converse/\(model), or for an imported model the "
                + "format before its ARN: bedrock/openai/arn:… or bedrock/llama/arn:…; or give its base_model.",
            param: "model")
    }

    private static func byRoute(_ name: String) -> InvokeFormat? {
        switch name {
        case "llama", "deepseek_r1": .prompt(.llama)
        case "qwen2", "qwen3": .prompt(.qwen)
        case "openai", "moonshot": .openAI
        default: nil
        }
    }

    private static func byName(_ name: String) -> InvokeFormat? {
        if name.holds("claude") { return .anthropic }
        if name.holds("amazon.nova") { return .converse }
        if name.holds("meta.llama") { return .prompt(.llama) }
        if name.holds("deepseek.r1") { return .prompt(.deepSeek) }
        if name.holds("mistral.mistral-7b") || name.holds("mistral.mixtral") || name.holds("mistral.mistral-small-2402")
            || name.holds("mistral.mistral-large-24")
        {
            return .prompt(.mistral)
        }
        let makers: [StaticString] = [
            "openai.", "qwen.", "moonshot.", "moonshotai.", "minimax.", "zai.", "nvidia.", "google.gemma", "mistral.", "deepseek.",
        ]
        return makers.contains { name.holds($0) } ? .openAI : nil
    }
}
