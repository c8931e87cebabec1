import FairleadCatalog
import FairleadModel

/// The members of a request, or of a deployment's parameters, that are for this library and never sent as parameters. In
/// LiteLLM's vocabulary, with the library's own.
package struct OptionNames: Sendable {
    /// Whether it is no parameter of any provider's.
    package static func isKnown(_ name: String) -> Bool { builtIn[name] != nil }

    /// Why it is left out of whatever is sent; nil where it is not.
    package static func foreign(_ name: String) -> String? { builtIn[name] == .foreign ? ForeignOptions.reason(name) : nil }

    enum Kind: Sendable {
        /// Says where a call goes, or as whom.
        case destination
        case behaviour
        /// What the caller pays for something, in the place of the catalogue's price.
        case price
        /// Says when a router uses a deployment: without effect elsewhere.
        case deployment
        case foreign
    }

    /// Nil is a parameter that every provider may be given.
    private var kinds: [String: Kind?]

    static let builtIn = OptionNames()

    private init() {
        kinds = [:]
        for name in ForeignOptions.names { kinds[name] = .foreign }
        for name in Self.behaviour { kinds[name] = .behaviour }
        for name in Self.deployment { kinds[name] = .deployment }
        for name in Price.names { kinds[name] = .price }
        for name in Self.addressing.union(Self.credentials).union(Self.headers) { kinds[name] = .destination }
        for name in Self.usual { kinds[name] = .some(nil) }
    }

    /// - Parameter others: the names by which a client's own rows of providers are told their addresses.
    init(also others: [String]) {
        self = Self.builtIn
        for name in others { kinds[name] = .destination }
    }

    subscript(name: String) -> Kind? {
        if let known = kinds[name] { return known }
        return ForeignOptions.includes(name) ? .foreign : nil
    }

    /// What becomes of it in a request, or in a client's defaults; nil where it means something there.
    func reasonToDrop(_ name: String) -> String? {
        switch self[name] {
        case .foreign: ForeignOptions.reason(name)
        case .deployment: "an option of a router's deployment, without effect in a request"
        default: nil
        }
    }

    /// An address, or who is calling, for whatever provider reads it: what a model is called, and the options of one cloud alone, can
    /// be meant for nobody else.
    func isOneProviders(_ name: String) -> Bool {
        kinds[name] == .destination && !Self.everybodys.contains(name) && !name.hasPrefix("aws_") && !name.hasPrefix("vertex_")
    }

    private static let everybodys: Set<String> = headers.union(["model", "custom_llm_provider", "base_model", "model_info", "region_name"])

    private static let addressing: Set<String> = [
        "model", "custom_llm_provider", "api_base", "base_url", "api_version", "base_model", "model_info", "deployment_id",
        "organization", "project", "region_name", "model_id", "vertex_project", "vertex_ai_project", "vertex_location",
        "vertex_ai_location", "aws_region_name", "aws_bedrock_runtime_endpoint", "account_id", "watsonx_region_name", "space_id",
        "predibase_tenant_id", "cloudflare_account_id", "oci_compartment_id", "oci_region", "project_id", "snowflake_account_id",
        "watsonx_iam_url", "site_url", "app_name",
    ]

    private static let credentials: Set<String> = [
        "api_key", "azure_ad_token", "azure_scope", "tenant_id", "client_id", "client_secret", "vertex_credentials",
        "vertex_ai_credentials", "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_session_name",
        "aws_profile_name", "aws_role_name", "aws_web_identity_token", "aws_sts_endpoint", "aws_external_id", "token", "auth_token",
        "azure_use_managed_identity", "vertex_use_metadata_server",
    ]

    /// Those of which a number or an object could be nothing.
    static let texts = credentials.union(["api_base", "base_url", "api_version", "organization", "project"]).subtracting([
        "vertex_credentials", "vertex_ai_credentials", "azure_use_managed_identity", "vertex_use_metadata_server",
    ])

    static let headers: Set<String> = ["extra_headers", "headers"]

    private static let behaviour: Set<String> = [
        "timeout", "request_timeout", "stream_timeout", "connect_timeout", "first_byte_timeout", "idle_timeout", "num_retries",
        "fallbacks", "context_window_fallbacks", "content_policy_fallbacks", "disable_fallbacks", "max_fallbacks", "drop_params",
        "additional_drop_params", "allowed_openai_params", "extra_body", "extra_query",
        "mock_response", "mock_tool_calls", "mock_delay", "mock_timeout", "dry_run", "explain", "stream_failover", "hedging", "litellm_call_id", "litellm_trace_id",
        "litellm_session_id", "tags",
    ]

    private static let deployment: Set<String> = [
        "weight", "rpm", "tpm", "order", "cooldown_time", "max_parallel_requests", "allowed_fails", "max_budget",
        "budget_duration",
    ]

    /// So that nobody looks for those at length.
    private static let usual = [
        "messages", "stream", "stream_options", "temperature", "top_p", "n", "stop", "max_tokens", "max_completion_tokens", "tools",
        "tool_choice", "parallel_tool_calls", "response_format", "reasoning_effort", "thinking", "seed", "user", "metadata", "store",
        "logprobs", "top_logprobs", "presence_penalty", "frequency_penalty", "service_tier", "prompt_cache_key", "input",
        "encoding_format", "dimensions",
    ]
}
