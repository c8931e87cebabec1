import FairleadCore

/// The members of a deployment's parameters that mean something to the router.
enum ParameterNames {
    /// For the router alone, and never passed on: they say when a deployment is used and not what it is.
    static let routing: Set<String> = [
        "weight", "order", "rpm", "tpm", "itpm", "otpm", "max_parallel_requests", "timeout", "stream_timeout", "num_retries", "cooldown_time",
        "allowed_fails", "tags", "max_budget", "budget_duration", "silent_model", "silent_model_percent", "region_name",
    ]

    /// The router's parameter that a name is a misspelling of.
    static func meant(by name: String) -> String? {
        guard !routing.contains(name), !OptionNames.isKnown(name) else { return nil }
        if let near = Spelling.nearest(to: name, among: routing.sorted()) { return near }
        // Short names: a letter too far left is all that can be told.
        return routing.sorted().first { $0.utf8.count == name.utf8.count && $0.utf8.sorted() == name.utf8.sorted() }
    }

    /// No part of a deployment's identity: with a new key it is still the same deployment.
    static let credentials: Set<String> = [
        "api_key", "azure_ad_token", "client_secret", "azure_password", "vertex_credentials", "vertex_ai_credentials",
        "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_web_identity_token", "token",
        "litellm_credential_name",
    ]

    /// A request that brings one of these talks to somebody else, or as somebody else: how that ends says nothing about the
    /// deployment.
    static let substitutes: [StaticString] = [
        "api_key", "api_base", "base_url", "api_version", "organization", "project", "azure_ad_token", "tenant_id", "client_id",
        "client_secret", "token", "auth_token", "deployment_id", "model_id", "project_id", "account_id", "vertex_credentials",
        "vertex_ai_credentials", "vertex_project", "vertex_ai_project", "vertex_location", "vertex_ai_location", "aws_access_key_id",
        "aws_secret_access_key", "aws_session_token", "aws_profile_name", "aws_role_name", "aws_web_identity_token", "aws_region_name",
        "aws_bedrock_runtime_endpoint", "aws_sts_endpoint",
    ]
}
