import FairleadTranslate

/// Parameters of LiteLLM's that mean nothing here and are no provider's either: callbacks and their keys, caches, proxies, prices of what is
/// no completion. They are never sent. What a provider takes under a name of LiteLLM's (`metadata`, `priority`, `ttl`) is not among them.
enum ForeignOptions {
    static let names = text.split(whereSeparator: \.isWhitespace).map(String.init)

    /// Of those that come in families, or have no end.
    static func includes(_ name: String) -> Bool {
        guard let bar = name.utf8.firstIndex(of: UInt8(ascii: "_")) else { return false }
        if families.contains(name[..<bar]), prefixes.contains(where: { name.hasPrefix($0) }) { return true }
        return name.holds("cost_per_") || name.holds("_token_cost")
    }

    /// Why it was left out.
    static func reason(_ name: String) -> String {
        let known = "an option of LiteLLM's without effect here"
        return notes[name].map { "\(known): \($0)" } ?? known
    }

    private static let notes = [
        "ssl_verify": "certificates are always verified; a client's ca_file names other authorities",
        "cache_control_injection_points": "nothing is marked for the provider's cache; write cache_control into the messages",
        "max_retries": "write num_retries",
        "supports_system_message": "a message of the system is sent as one",
        "retry_policy": "it is a setting of a router",
        "guardrails": "nothing is checked; a provider's own are sent if allowed_openai_params names them",
    ]

    private static let prefixes = [
        "_", "adaptive_router_", "anthropic_federation_", "anthropic_identity_", "anthropic_issuer_", "anthropic_keycloak_", "arize_",
        "auto_router_", "complexity_router_", "dd_", "gcs_", "humanloop_", "langfuse_", "langsmith_", "litellm_", "milvus_",
        "mock_testing_", "newrelic_", "posthog_", "quality_router_", "regional_endpoint_uplift_", "regional_processing_uplift_", "s3_",
        "signoz_", "valkey_", "wandb_", "weave_",
    ]

    /// What stands before the first bar of those: most names are told apart by that alone.
    private static let families = Set(prefixes.map { $0.prefix { $0 != "_" } })

    private static let text = """
        acompletion aembedding aimg_generation allm_passthrough_route allow_client_keepalive_override allowed_model_region
        anthropic_disable_workload_identity_federation anthropic_organization_id anthropic_service_account_id
        assistant_continue_message async_call atext_completion attempted_targets aws_batch_role_arn aws_bedrock_project_id
        aws_session_tags azure azure_ad_token_provider azure_password azure_username bedrock_tags bos_token bucket_name cache
        cache_control_injection_points cache_key caching caching_groups client client_side_timeout complete_response
        completion_call_id configurable_clientside_auth_params context_window_fallback_dict custom_prompt_dict data_residency
        default_api_key_rpm_limit default_api_key_tpm_limit disable_add_transform_inline_image_block
        enable_json_schema_validation enable_prompt_caching enable_tag_filtering ensure_alternating_roles eos_token
        fallback_depth fastest_response final_prompt_value fireworks_forward_user_id force_timeout guardrails hf_model_name id
        initial_prompt_value itpm keepalive_seconds log_client_error_tracebacks logger_fn max_agentic_loops
        max_file_size_mb max_retries merge_reasoning_content_in_choices model_alias_map model_config model_file_id_mapping
        model_list no-log openai_identity_provider_id openai_identity_token_file openai_service_account_id original_function otpm
        output_vector_size preset_cache_key prompt_environment prompt_id prompt_label prompt_variables prompt_version
        provider_affinity_header provider_specific_header proxy_server_request retry_policy retry_strategy roles routing_strategy
        rust search_tool_name secret_fields self shared_session silent_model silent_model_percent specific_deployment ssl_verify
        stream_chunk_size stream_response stream_timeout_by_service_tier supports_system_message tag_regex text_completion
        tiered_pricing timeout_by_service_tier turn_off_message_logging use_chat_completions_api use_client use_in_pass_through
        use_litellm_proxy use_xai_oauth user_continue_message vector_store_id verbose
        """
}
