/// What a model calls its inputs, of which every model on Replicate has its own.
struct ReplicateInputs {
    /// The longest answer.
    let limit: String
    /// Whether it puts prompts into a template of its own, `prompt_template`, with `system_prompt` beside.
    let hasTemplate: Bool

    init(model: String) {
        let row = Self.rows.first { row in row.names.allSatisfy { model.holds($0) } }
        limit = row?.limit ?? "max_new_tokens"
        hasTemplate = row?.hasTemplate ?? false
    }

    /// By parts of a model's name, all of which must be in it: as replicate.com shows the models' schemas.
    private static let rows: [(names: [StaticString], limit: String, hasTemplate: Bool)] = [
        (["meta/codellama-13b"], "max_tokens", false),
        (["meta/", "instruct"], "max_tokens", true),
        (["meta/", "chat"], "max_tokens", true),
        (["mistralai/", "instruct"], "max_tokens", true),
        (["anthropic/"], "max_tokens", false),
        (["deepseek-ai/"], "max_tokens", false),
        (["openai/"], "max_completion_tokens", false),
        (["google/gemini"], "max_output_tokens", false),
        (["vicuna"], "max_length", false),
        (["flan"], "max_length", false),
    ]
}
