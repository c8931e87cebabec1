/// The names a router's configuration may hold.
enum SettingNames {
    static let used: Set<String> = [
        "routing_strategy", "num_retries", "retry_policy", "timeout", "stream_timeout",
        "connect_timeout", "first_byte_timeout", "idle_timeout", "retry_after", "allowed_fails",
        "cooldown_time", "disable_cooldowns", "fallbacks", "context_window_fallbacks", "content_policy_fallbacks",
        "default_fallbacks", "default_litellm_params", "max_fallbacks", "model_group_alias", "seed", "routing_strategy_args", "routing_groups",
        "enable_pre_call_checks", "optional_pre_call_checks", "enable_tag_filtering", "tag_filtering_match_any",
        "default_max_parallel_requests", "provider_budget_config", "model_group_retry_policy", "allowed_fails_policy",
        "retry_budget", "wait_for_recovery", "stream_failover", "hedging", "record", "canary",
        "silent_model_max_in_flight", "silent_model_records", "ignore_invalid_deployments",
    ]

    /// LiteLLM's settings that mean nothing here: kept apart from misspellings, and reported as being without effect.
    static let elsewhere: Set<String> = [
        "redis_url", "redis_host", "redis_port", "redis_password", "redis_db", "cache_responses", "cache_kwargs",
        "caching_groups", "client_ttl", "polling_interval", "default_priority",
        "tag_routing_prefix", "plugins", "alerting_config",
        "deployment_affinity_ttl_seconds", "model_group_affinity_config",
        "enable_health_check_routing", "health_check_staleness_threshold", "health_check_ignore_transient_errors",
        "background_health_check_model_groups", "enable_weighted_failover", "fallback_access_check", "fallback_budget_check",
        "set_verbose", "debug_level", "general_settings", "environment_variables",
    ]

    static let outermost: Set<String> = ["model_list", "router_settings", "litellm_settings"]

    static let row: Set<String> = ["model_name", "litellm_params", "params", "model_info"]
}
