import FairleadCatalog

/// The formats that open models were trained in, as their makers publish them, and the names by which models are known to use
/// them. The first row with a name that fits counts.
extension PromptTemplate {
    init(for target: Resolution) { self.init(model: target.upstreamModel, base: target.baseModel) }

    init(model: String, base: String?) {
        self = base.flatMap { Self.known(by: $0) } ?? Self.known(by: model) ?? .plain
    }

    /// The names of a row are parts of a model's name, in lower case and with `-` for every `.` and `_`; all of a list must be in it.
    private static let formats: [(names: [[StaticString]], template: PromptTemplate)] = [
        ([["deepseek-r1"]], deepSeek(opening: "<｜Assistant｜><think>\n")),
        ([["deepseek"]], deepSeek(opening: "<｜Assistant｜>")),
        ([["llama-4", "instruct"], ["llama4", "instruct"], ["llama-4", "scout"], ["llama-4", "maverick"]], llama4),
        ([["llama-3", "instruct"], ["llama3", "instruct"]], llama3),
        ([["llama-2", "chat"], ["llama2", "chat"], ["codellama", "instruct"], ["code-llama", "instruct"]], llama2),
        ([["zephyr"], ["tinyllama"]], zephyr),
        ([["hermes"], ["dolphin"], ["openorca"], ["chatml"], ["openchat-chatml"]], chatML),
        ([["mistral", "instruct"], ["mixtral", "instruct"], ["ministral", "instruct"], ["mistral-large"], ["mistral-small"]], mistral),
        ([["qwen"], ["qwq"], ["smollm", "instruct"], ["yi-", "chat"], ["internlm", "chat"]], chatML),
        ([["gemma", "-it"], ["gemma", "instruct"]], gemma),
        ([["phi-4"]], phi4),
        ([["phi-3"]], phi3),
        ([["granite-3"], ["granite-4"]], granite3),
        ([["granite", "chat"], ["granite", "instruct"]], granite),
        ([["gpt-oss"]], harmony),
        ([["command-r"], ["aya-expanse"]], command),
        ([["falcon", "instruct"], ["falcon", "chat"]], falcon),
        ([["vicuna"], ["wizardlm"]], vicuna),
        ([["alpaca"], ["mythomax"], ["mythomix"], ["mythologic"], ["wizardcoder"]], alpaca),
        ([["titan-text"]], titan),
        ([["claude"]], humanAssistant),
    ]

    private static func known(by name: String) -> PromptTemplate? {
        let dotless = name.lowercased().utf8.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
        return dotless.withUnsafeBufferPointer { name in
            formats.first { row in row.names.contains { parts in parts.allSatisfy { name.holds($0) } } }?.template
        }
    }

    /// The texts one after another: for models that were never trained to chat, and those of which nothing is known.
    static let plain = PromptTemplate(
        system: Turn("", ""), user: Turn("", ""), assistant: Turn("", ""), separator: " ", opening: "")

    /// https://github.com/meta-llama/llama3/blob/main/llama/tokenizer.py
    static let llama3 = PromptTemplate(
        start: "<|begin_of_text|>", system: Turn("<|start_header_id|>system<|end_header_id|>\n\n", "<|eot_id|>"),
        user: Turn("<|start_header_id|>user<|end_header_id|>\n\n", "<|eot_id|>"),
        assistant: Turn("<|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>"),
        tool: Turn("<|start_header_id|>ipython<|end_header_id|>\n\n", "<|eot_id|>"),
        opening: "<|start_header_id|>assistant<|end_header_id|>\n\n")

    /// https://www.llama.com/docs/model-cards-and-prompt-formats/llama4/
    static let llama4 = PromptTemplate(
        start: "<|begin_of_text|>", system: Turn("<|header_start|>system<|header_end|>\n\n", "<|eot|>"),
        user: Turn("<|header_start|>user<|header_end|>\n\n", "<|eot|>"),
        assistant: Turn("<|header_start|>assistant<|header_end|>\n\n", "<|eot|>"),
        tool: Turn("<|header_start|>ipython<|header_end|>\n\n", "<|eot|>"), opening: "<|header_start|>assistant<|header_end|>\n\n")

    /// https://www.llama.com/docs/model-cards-and-prompt-formats/meta-llama-2/
    static let llama2 = PromptTemplate(
        system: Turn("<<SYS>>\n", "\n<</SYS>>\n\n"), systemIsInUser: true, user: Turn("<s>[INST] ", " [/INST]"),
        assistant: Turn(" ", " </s>"), opening: "")

    /// https://docs.mistral.ai/cookbooks/concept-deep-dive-tokenization-chat_templates
    static let mistral = PromptTemplate(
        start: "<s>", system: Turn("", "\n\n"), systemIsInUser: true, user: Turn("[INST] ", " [/INST]"),
        assistant: Turn(" ", "</s>"), opening: "")

    /// https://github.com/openai/openai-python/blob/v0.28.1/chatml.md
    static let chatML = PromptTemplate(
        system: Turn("<|im_start|>system\n", "<|im_end|>\n"), user: Turn("<|im_start|>user\n", "<|im_end|>\n"),
        assistant: Turn("<|im_start|>assistant\n", "<|im_end|>\n"), opening: "<|im_start|>assistant\n")

    /// https://huggingface.co/HuggingFaceH4/zephyr-7b-beta
    static let zephyr = PromptTemplate(
        system: Turn("<|system|>\n", "</s>\n"), user: Turn("<|user|>\n", "</s>\n"), assistant: Turn("<|assistant|>\n", "</s>\n"),
        opening: "<|assistant|>\n")

    /// https://ai.google.dev/gemma/docs/core/prompt-structure
    static let gemma = PromptTemplate(
        start: "<bos>", system: Turn("", "\n\n"), systemIsInUser: true,
        user: Turn("<start_of_turn>user\n", "<end_of_turn>\n"), assistant: Turn("<start_of_turn>model\n", "<end_of_turn>\n"),
        opening: "<start_of_turn>model\n")

    /// https://huggingface.co/microsoft/Phi-3-mini-4k-instruct
    static let phi3 = PromptTemplate(
        system: Turn("<|system|>\n", "<|end|>\n"), user: Turn("<|user|>\n", "<|end|>\n"),
        assistant: Turn("<|assistant|>\n", "<|end|>\n"), opening: "<|assistant|>\n")

    /// https://huggingface.co/microsoft/phi-4
    static let phi4 = PromptTemplate(
        system: Turn("<|im_start|>system<|im_sep|>", "<|im_end|>"), user: Turn("<|im_start|>user<|im_sep|>", "<|im_end|>"),
        assistant: Turn("<|im_start|>assistant<|im_sep|>", "<|im_end|>"), opening: "<|im_start|>assistant<|im_sep|>")

    /// https://www.ibm.com/docs/en/watsonx/w-and-w/2.0.x?topic=models-granite-13b-chat-v2-prompting-tips
    static let granite = PromptTemplate(
        system: Turn("<|system|>\n", "\n"), user: Turn("<|user|>\n", "\n"), assistant: Turn("<|assistant|>\n", "\n"),
        opening: "<|assistant|>\n")

    /// https://www.ibm.com/granite/docs/models/granite
    static let granite3 = PromptTemplate(
        system: Turn("<|start_of_role|>system<|end_of_role|>", "<|end_of_text|>\n"),
        user: Turn("<|start_of_role|>user<|end_of_role|>", "<|end_of_text|>\n"),
        assistant: Turn("<|start_of_role|>assistant<|end_of_role|>", "<|end_of_text|>\n"),
        tool: Turn("<|start_of_role|>tool_response<|end_of_role|>", "<|end_of_text|>\n"),
        opening: "<|start_of_role|>assistant<|end_of_role|>")

    /// https://cookbook.openai.com/articles/openai-harmony
    static let harmony = PromptTemplate(
        system: Turn("<|start|>developer<|message|># Instructions\n\n", "<|end|>"), user: Turn("<|start|>user<|message|>", "<|end|>"),
        assistant: Turn("<|start|>assistant<|channel|>final<|message|>", "<|end|>"), opening: "<|start|>assistant")

    /// https://docs.cohere.com/docs/prompting-command-r
    static let command = PromptTemplate(
        start: "<BOS_TOKEN>", system: Turn("<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>", "<|END_OF_TURN_TOKEN|>"),
        user: Turn("<|START_OF_TURN_TOKEN|><|USER_TOKEN|>", "<|END_OF_TURN_TOKEN|>"),
        assistant: Turn("<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>", "<|END_OF_TURN_TOKEN|>"),
        opening: "<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>")

    /// https://huggingface.co/tiiuae/falcon-7b-instruct/discussions/1
    static let falcon = PromptTemplate(
        system: Turn("", "\n\n"), user: Turn("User: ", "\n\n"), assistant: Turn("Assistant: ", "\n\n"), opening: "Assistant:")

    /// https://github.com/lm-sys/FastChat/blob/main/docs/vicuna_weights_version.md
    static let vicuna = PromptTemplate(
        system: Turn("", " "), user: Turn("USER: ", " "), assistant: Turn("ASSISTANT: ", "</s>"), opening: "ASSISTANT:")

    /// https://github.com/tatsu-lab/stanford_alpaca
    static let alpaca = PromptTemplate(
        system: Turn("", "\n\n"), user: Turn("### Instruction:\n", "\n\n"), assistant: Turn("### Response:\n", "\n\n"),
        opening: "### Response:\n")

    /// https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-text.html
    static let titan = PromptTemplate(
        system: Turn("", "\n"), user: Turn("User: ", "\n"), assistant: Turn("Bot: ", "\n"), opening: "Bot:")

    /// https://docs.anthropic.com/en/api/complete
    static let humanAssistant = PromptTemplate(
        system: Turn("", ""), user: Turn("\n\nHuman: ", ""), assistant: Turn("\n\nAssistant: ", ""), opening: "\n\nAssistant:")

    /// What LiteLLM gives to Ollama's `/api/generate`, whose own template asks for the answer.
    static let sections = PromptTemplate(
        system: Turn("### System:\n", "\n\n"), user: Turn("### User:\n", "\n\n"), assistant: Turn("### Assistant:\n", "\n\n"),
        opening: "")

    /// https://api-docs.deepseek.com and the chat template of deepseek-ai/DeepSeek-R1
    private static func deepSeek(opening: String) -> PromptTemplate {
        PromptTemplate(
            start: "<｜begin▁of▁sentence｜>", system: Turn("", ""), user: Turn("<｜User｜>", ""),
            assistant: Turn("<｜Assistant｜>", "<｜end▁of▁sentence｜>"), opening: opening)
    }
}
