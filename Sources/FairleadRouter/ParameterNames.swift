/// The members of a deployment's parameters that mean something to the router.
enum ParameterNames {
    /// For the router alone, and never passed on: they say when a deployment is used and not what it is.
    static let routing: Set<String> = [
        "weight", "order", "rpm", "tpm", "itpm", "otpm", "max_parallel_requests", "timeout", "stream_timeout",
        "timeout_by_service_tier", "num_retries", "max_retries", "cooldown_time", "allowed_fails", "tags", "tag_regex",
        "max_budget", "budget_duration", "silent_model", "silent_model_percent", "region_name",
    ]

    /// No part of a deployment's identity: with a new key it is still the same deployment.
    static let credentials: Set<String> = [
        "api_key", "azure_ad_token", "client_secret", "azure_password", "vertex_credentials", "vertex_ai_credentials",
        "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_web_identity_token", "token",
        "litellm_credential_name",
    ]

    /// A request that brings one of these talks to somebody else, or as somebody else: how that ends says nothing about the
    /// deployment.
    static let substitutes: [StaticString] = [
        "api_key", "api_base", "base_url", "azure_ad_token", "client_secret", "vertex_credentials", "vertex_ai_credentials",
        "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_profile_name", "aws_role_name",
    ]
}
