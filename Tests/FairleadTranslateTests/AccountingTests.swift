import FairleadCatalog
import FairleadModel
import Testing

@testable import FairleadTranslate

/// Nothing that a caller asks for vanishes: a parameter changes what goes out, or is refused by name, or is reported as dropped.
@Suite struct AccountingTests {
    private static let models = [
        "openai/gpt-4o", "openai/gpt-5", "openai/o3", "azure/deployment", "mistral/mistral-large-latest", "groq/llama-3.3-70b-versatile",
        "deepseek/deepseek-chat", "xai/grok-4", "databricks/databricks-claude-sonnet-4", "perplexity/sonar", "gemini/gemini-2.5-flash",
        "vertex_ai/gemini-2.5-pro", "anthropic/claude-sonnet-4-5", "cohere/command-a-03-2025", "ollama_chat/llama3.2", "ollama/llama3.2",
        "bedrock/anthropic.claude-3-5-sonnet-20240620-v1:0", "bedrock/amazon.nova-pro-v1:0", "bedrock/invoke/meta.llama3-70b-instruct-v1:0",
        "watsonx/ibm/granite-3-8b-instruct", "watsonx_text/ibm/granite-3-8b-instruct", "openai/responses/gpt-4o", "replicate/meta/llama-3",
        "sagemaker/endpoint", "text-completion-openai/gpt-3.5-turbo-instruct", "huggingface/tgi-model",
    ]

    private static let tool = #"[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{}}}}]"#

    /// Every parameter of OpenAI's, with a value that is nobody's default; and what it needs beside it.
    private static let parameters: [(name: String, value: String, beside: String)] = [
        ("audio", #"{"voice":"alloy","format":"wav"}"#, ""), ("frequency_penalty", "0.7", ""), ("functions", #"[{"name":"f","parameters":{"type":"object","properties":{}}}]"#, ""),
        ("logit_bias", #"{"50256":-100}"#, ""), ("logprobs", "true", ""), ("max_completion_tokens", "77", ""), ("max_tokens", "77", ""),
        ("metadata", #"{"a":"b"}"#, ""), ("modalities", #"["text","audio"]"#, ""), ("n", "3", ""),
        ("parallel_tool_calls", "false", #","tools":\#(tool)"#), ("prediction", #"{"type":"content","content":"x"}"#, ""),
        ("presence_penalty", "0.7", ""), ("prompt_cache_key", #""k""#, ""), ("prompt_cache_retention", #""24h""#, ""),
        ("reasoning_effort", #""low""#, ""), ("response_format", #"{"type":"json_object"}"#, ""), ("safety_identifier", #""s""#, ""),
        ("seed", "7", ""), ("service_tier", #""flex""#, ""), ("stop", #"["END"]"#, ""), ("store", "true", ""), ("temperature", "0.3", ""),
        ("thinking", #"{"type":"enabled","budget_tokens":2048}"#, ""), ("tool_choice", #""required""#, #","tools":\#(tool)"#),
        ("tools", tool, ""), ("top_logprobs", "3", #","logprobs":true"#), ("top_p", "0.3", ""), ("user", #""u""#, ""),
        ("verbosity", #""low""#, ""), ("web_search_options", "{}", ""), ("a_member_of_its_own", "1", ""),
    ]

    private static func encode(_ model: String, _ members: String, drops: Bool) throws -> WireRequest {
        let request = #"{"model":"\#(model)","messages":[{"role":"user","content":"Hi"}]\#(members)\#(drops ? #","drop_params":true"# : "")}"#
        return try Exchange(JSONDocument(request).root).encode()
    }

    private static func written(_ wire: WireRequest) -> String {
        wire.body.string + wire.headers.map { "\($0.name): \($0.value)" }.joined()
    }

    @Test(arguments: models, [false, true])
    func nothingVanishes(model: String, drops: Bool) throws {
        // A family that is not spoken yet has nothing to lose.
        guard try Catalog.builtIn.resolve(ResolveQuery(model: model)).family.translation != nil else { return }
        for (name, value, beside) in Self.parameters {
            let bare: WireRequest
            do { bare = try Self.encode(model, beside, drops: drops) } catch { continue }
            do {
                let wire = try Self.encode(model, #"\#(beside),"\#(name)":\#(value)"#, drops: drops)
                // What is said of tools goes with them.
                let reported = Set(wire.dropped.filter { !$0.reason.isEmpty }.map(\.name))
                let isReported = reported.contains(name) || beside.contains("tools") && reported.contains("tools")
                #expect(
                    isReported || Self.written(wire) != Self.written(bare),
                    "\(model): `\(name)` is neither sent nor reported\(drops ? ", with drop_params" : "")")
            } catch let failure as Failure {
                #expect(failure.status == .unsupportedParameter || failure.status == .invalidRequest, "\(model): \(name): \(failure.message)")
                #expect(failure.message.contains(name) || failure.param?.contains(name) == true, "\(model): \(name): \(failure.message)")
                #expect(
                    failure.status != .unsupportedParameter || !drops, "\(model): `\(name)` is refused although drop_params is set: \(failure.message)")
            }
        }
    }
}
