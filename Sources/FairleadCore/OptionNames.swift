import FairleadCatalog
import FairleadModel

/// The members of a request, or of a deployment's parameters, that are for this library and never sent as parameters. In
/// LiteLLM's vocabulary, with the library's own.
package struct OptionNames: Sendable {
    /// Whether any client reads an option of that name.
    package static func isKnown(_ name: String) -> Bool { builtIn[name] != nil }

    enum Kind: Sendable {
        /// Says where a call goes, or as whom.
        case destination
        case behaviour
        /// What the caller pays for something, in the place of the catalogue's price.
        case price
    }

    private let kinds: [String: Kind]

    static let builtIn = OptionNames(also: [])

    /// - Parameter others: the names by which a client's own rows of providers are told their addresses.
    init(also others: [String]) {
        var kinds: [String: Kind] = [:]
        for name in Self.behaviour.union(Self.deployment) { kinds[name] = .behaviour }
        for name in Price.names { kinds[name] = .price }
        for name in Self.addressing.union(Self.credentials).union(Self.headers).union(others) { kinds[name] = .destination }
        self.kinds = kinds
    }

    subscript(name: String) -> Kind? { kinds[name] }

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

    static let headers: Set<String> = ["extra_headers", "headers"]

    private static let behaviour: Set<String> = [
        "timeout", "request_timeout", "stream_timeout", "connect_timeout", "first_byte_timeout", "idle_timeout", "num_retries",
        "max_retries", "fallbacks", "context_window_fallbacks", "content_policy_fallbacks", "disable_fallbacks", "drop_params",
        "additional_drop_params", "allowed_openai_params", "extra_body", "extra_query",
        "mock_response", "mock_tool_calls", "mock_delay", "mock_timeout", "dry_run", "explain", "stream_failover", "hedging", "litellm_call_id", "litellm_trace_id",
        "litellm_session_id",
    ]

    private static let deployment: Set<String> = [
        "weight", "rpm", "tpm", "order", "cooldown_time", "max_parallel_requests", "allowed_fails", "tags", "max_budget",
        "budget_duration", "litellm_credential_name",
    ]
}
