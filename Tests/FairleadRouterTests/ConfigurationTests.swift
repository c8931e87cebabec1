import FairleadAuth
import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

@Suite struct Configuration {
    @Test func readsTheMissionsExample() throws {
        let configuration = try configuration(
            #"""
            {"model_list": [
              {"model_name": "my-fine-tuned-model",
               "litellm_params": {"model": "ft:gpt-3.5-turbo:my-org:custom:abc123", "api_key": "os.environ/OPENAI_API_KEY", "weight": 3}},
              {"model_name": "my-fine-tuned-model",
               "litellm_params": {"model": "azure/my-ft-deployment", "api_base": "https://x.openai.azure.com", "order": 2,
                                  "timeout": 2.5, "rpm": "os.environ/RPM", "num_retries": 1},
               "model_info": {"id": "azure-1", "base_model": "gpt-3.5-turbo", "allowed_fails": 7}}],
             "router_settings": {"num_retries": 4, "timeout": 30, "cooldown_time": 0.5, "routing_strategy": "simple-shuffle"}}
            """#, environment: ["OPENAI_API_KEY": "k", "RPM": "60"])
        let settings = configuration.settings
        #expect(settings.retries == 4)
        #expect(settings.timeout == 30_000_000_000)
        #expect(settings.cooldown == 500_000_000)
        #expect(configuration.warnings == [])
        let first = try #require(configuration.deployments.first)
        #expect(first.parameters["api_key"]?.string == "k")
        #expect(first.parameters["weight"] == nil)
        #expect(first.weight == 3)
        let second = try #require(configuration.deployments.last)
        #expect(second.id == "azure-1")
        #expect(second.order == 2)
        #expect(second.timeout == 2_500_000_000)
        #expect(second.requestsPerMinute == 60)
        #expect(second.retries == 1)
        #expect(second.allowedFails == 7)
        #expect(second.modelInfo?["base_model"]?.string == "gpt-3.5-turbo")
        #expect(second.parameters.count == 2)
    }

    @Test func settingsMayStandBesideTheList() throws {
        let configuration = try configuration(
            #"{"model_list": [{"model_name": "g", "params": {"model": "x"}}], "num_retries": 0, "fallbacks": [{"g": ["g"]}]}"#)
        #expect(configuration.settings.retries == 0)
        #expect(configuration.settings.fallbacks == ["g": ["g"]])
    }

    @Test func hasLiteLLMsDefaults() throws {
        let settings = try configuration(#"{"model_list": [{"model_name": "g", "params": {"model": "x"}}]}"#).settings
        #expect(settings.retries == 2)
        #expect(settings.maxFallbacks == 5)
        #expect(settings.cooldown == 5_000_000_000)
        #expect(settings.allowedFails == 3)
        #expect(settings.timeout == nil)
        #expect(settings.coolsDown)
    }

    @Test func clocksOfTheRouterAreTheDeploymentsWithoutTheirOwn() throws {
        let configuration = try configuration(
            #"""
            {"model_list": [{"model_name": "g", "params": {"model": "x"}},
                            {"model_name": "g", "params": {"model": "y", "idle_timeout": 7, "connect_timeout": null}}],
             "idle_timeout": 30, "router_settings": {"connect_timeout": 1.5, "first_byte_timeout": "os.environ/FIRST"}}
            """#, environment: ["FIRST": "20"])
        #expect(configuration.warnings == [])
        let deployments = configuration.deployments
        #expect(deployments.map { $0.parameters.present("idle_timeout")?.int } == [30, 7])
        #expect(deployments.map { $0.parameters.present("first_byte_timeout")?.string } == ["20", "20"])
        #expect(deployments.map { $0.parameters.present("connect_timeout")?.double } == [1.5, 1.5])
    }

    @Test(arguments: ["connect_timeout", "first_byte_timeout", "idle_timeout"])
    func aClockIsCheckedWithTheConfiguration(clock: String) {
        let message = refusal(
            #"{"model_list": [{"model_name": "g", "params": {"model": "x", "\#(clock)": 0}}], "\#(clock)": true}"#)
        #expect(message.contains("/model_list/0/params/\(clock): is 0, where it must be a number of seconds above 0"))
        #expect(message.contains("/\(clock): is a JSON bool, where it must be a number of seconds above 0"), "\(message)")
    }

    @Test func listsEveryFaultAtOnce() throws {
        let message = refusal(
            #"""
            {"model_list": [
               {"litellm_params": {"model": "x", "weight": -1, "api_key": "os.environ/NO_KEY"}},
               {"model_name": "g", "params": {"api_key": "secret-key", "timeout": 0}},
               {"model_name": "g", "litellm_parms": {"model": "x"}},
               {"model_name": 7, "params": []},
               "row"],
             "router_settings": {"num_retires": 3, "num_retries": "many", "routing_strategy": "lar1", "cooldown_time": -5,
                                 "fallbacks": [7], "retry_policy": {"TimeoutErrorRetrys": 1}},
             "max_fallbacks": 1e9}
            """#)
        let expected = [
            "15 faults", "/model_list/0/model_name: is missing", "/model_list/0/litellm_params/weight: is -1",
            "/model_list/0/litellm_params/api_key: names the environment variable NO_KEY",
            "/model_list/1/params/model: is missing", "/model_list/1/params/timeout: is 0, where it must be a number of seconds above 0",
            "/model_list/2/litellm_parms: is not known; did you mean 'litellm_params'?", "/model_list/2/params: is missing",
            "/model_list/3/model_name: is 7, where", "/model_list/3/params: is a JSON array", "/model_list/4: is a JSON string",
            "/router_settings/num_retires: is not known; did you mean 'num_retries'?",
            "/router_settings/num_retries: is a JSON string, where it must be an integer from 0 to 100",
            "/router_settings/routing_strategy: is 'lar1', a strategy this version does not have; available: simple-shuffle, least-busy, ",
            "/router_settings/cooldown_time: is -5", "/router_settings/fallbacks/0: is a JSON number",
            "/router_settings/retry_policy/TimeoutErrorRetrys: is not known; did you mean 'TimeoutErrorRetries'?",
            "/max_fallbacks: is 1e9",
        ]
        for part in expected.dropFirst() { #expect(message.contains(part), "\(part)\n\(message)") }
        #expect(message.split(separator: "\n").count == expected.count)
        #expect(message.contains("\(expected.count - 1) faults"))
        #expect(!message.contains("secret-key"))
    }

    @Test(arguments: [
        ("[]", "/: is a JSON array"), ("{}", "/model_list: is missing"), (#"{"model_list": []}"#, "at least one"),
        (#"{"model_list": [{"model_name": "g", "params": {"model": "x"}}], "routing_strategy": "best"}"#, "is no strategy"),
        (
            #"{"model_list": [{"model_name": "g", "params": {"model": "x"}}], "timeout": 1, "router_settings": {"timeout": 2}}"#,
            "/router_settings/timeout: is given by /timeout too"
        ),
        (
            #"{"model_list": [{"model_name": "gpt-4o", "params": {"model": "x"}}], "default_fallbacks": ["gpt-4"]}"#,
            "/default_fallbacks: names 'gpt-4', which is no group, alias or deployment id; did you mean 'gpt-4o'?"
        ),
        (
            #"{"model_list": [{"model_name": "g", "params": {"model": "x"}}], "model_group_alias": {"a": "b", "c": {"hidden": true}}}"#,
            "'a' stands for 'b', which is no group"
        ),
        (
            #"{"model_list": [{"model_name": "g", "params": {"model": "x"}, "model_info": {"id": "i"}}, {"model_name": "g", "params": {"model": "y"}, "model_info": {"id": "i"}}]}"#,
            "/model_list/1/model_info/id: is 'i', the id of /model_list/0 too"
        ),
        (
            #"{"model_list": [{"model_name": "g", "params": {"model": "x", "a": {"b": ["os.environ/X~/Y"]}}}]}"#,
            "/model_list/0/params/a/b/0: names the environment variable X~/Y"
        ),
    ])
    func refuses(text: String, part: String) {
        #expect(refusal(text).contains(part), "\(refusal(text))")
    }

    @Test func warnsOfWhatHasNoEffect() throws {
        let configuration = try configuration(
            #"""
            {"model_list": [{"model_name": "openai/*", "params": {"model": "x"}, "comment": ""}], "redis_host": "h",
             "router_settings": {"set_verbose": true, "house_colour": "red"}, "fallbacks": {"gone": ["openai/*"]}}
            """#)
        let warnings = configuration.warnings.joined(separator: "\n")
        for part in ["/model_list/0/comment", "/redis_host", "/router_settings/set_verbose", "house_colour", "'gone'"] {
            #expect(warnings.contains(part), "\(part)")
        }
        #expect(configuration.warnings.count == 5)
    }

    /// What has no effect is said, and never sent to a provider who would refuse it.
    @Test(arguments: [
        "litellm_credential_name", "max_retries", "tag_regex", "use_litellm_proxy", "auto_router_config", "langfuse_secret_key", "s3_secret_access_key",
        "dd_api_key", "azure_password", "valkey_password", "wandb_api_key", "output_cost_per_second_720p", "annotation_cost_per_page_batches",
        "tiered_pricing", "hf_model_name", "prompt_id", "custom_prompt_dict", "supports_system_message", "caching", "no-log", "guardrails",
        "litellm_metadata", "provider_specific_header", "ssl_verify", "cache_control_injection_points", "_agentic_loop_depth",
    ])
    func parametersOfLiteLLMsOwnAreLeftOutWithAWarning(name: String) throws {
        let read = try configuration(#"{"model_list": [{"model_name": "g", "params": {"model": "x", "\#(name)": 1}}]}"#)
        #expect(read.warnings.count == 1 && read.warnings[0].hasPrefix("/model_list/0/params/\(name)"), "\(read.warnings)")
        #expect(read.deployments[0].parameters[name] == nil)
    }

    @Test(arguments: ["metadata", "user", "store", "priority", "ttl", "cache_control", "service_tier", "prompt_cache_key", "anthropic_beta", "chat_template"])
    func whatAProviderTakesIsNotAmongThem(name: String) throws {
        let read = try configuration(#"{"model_list": [{"model_name": "g", "params": {"model": "x", "\#(name)": "a"}}]}"#)
        #expect(read.warnings.isEmpty)
        #expect(read.deployments[0].parameters[name] != nil)
    }

    @Test func settingsOfLiteLLMsThatAreTheRoutersCount() throws {
        let read = try configuration(
            #"""
            {"model_list": [{"model_name": "g", "params": {"model": "x"}}, {"model_name": "h", "params": {"model": "y", "drop_params": false}}],
             "litellm_settings": {"fallbacks": [{"g": ["h"]}], "drop_params": true, "num_retries": 7, "request_timeout": 9, "set_verbose": true},
             "router_settings": {"num_retries": 1}}
            """#)
        #expect(read.settings.fallbacks == ["g": ["h"]])
        #expect(read.settings.retries == 1)
        #expect(read.settings.timeout == 9_000_000_000)
        #expect(read.deployments.map { $0.parameters["drop_params"]?.bool } == [true, false])
        #expect(read.warnings.count == 2 && read.warnings.contains("/litellm_settings/num_retries: has no effect beside /router_settings/num_retries"))
        #expect(
            refusal(#"{"model_list": [{"model_name": "g", "params": {"model": "x"}}], "litellm_settings": {"fallbacks": [{"g": ["k"]}]}}"#)
                .contains("/litellm_settings/fallbacks: names 'k'"))
    }

    @Test func invalidDeploymentsMayBeLeftOut() throws {
        let rows = #"""
            "model_list": [{"model_name": "g", "params": {"model": "x", "weight": "much"}}, {"model_name": "g", "params": {"model": "y"}},
                           {"model_name": "g", "params": {"model": "z", "api_key": "os.environ/NOT_SET"}}, {"model_name": "h"}]
            """#
        let read = try configuration(#"{\#(rows), "ignore_invalid_deployments": true, "fallbacks": [{"g": ["h"]}]}"#)
        #expect(read.deployments.map(\.model) == ["y"])
        #expect(read.warnings.count == 3)
        #expect(read.warnings.allSatisfy { $0.contains("the deployment is left out") })
        #expect(try Router(read).drive(#"{"model": "g"}"#) { _, _ in .http(400) }.deployments.count == 1)
        #expect(refusal("{\(rows)}").contains("3 faults"))
        #expect(
            refusal(#"{"model_list": [{"model_name": "g"}], "ignore_invalid_deployments": true}"#).contains("has no valid deployment"))
    }

    @Test func policiesHaveAllOfLiteLLMsNames() throws {
        let read = try configuration(
            #"""
            {"model_list": [{"model_name": "g", "params": {"model": "x"}, "model_info": {"allowed_fails_policy": {"BadGatewayErrorAllowedFails": 2}}}],
             "retry_policy": {"DefaultRetries": 4, "TimeoutErrorRetries": 1}, "allowed_fails_policy": {"InternalServerErrorAllowedFails": 5}}
            """#)
        #expect(read.warnings.isEmpty)
        #expect(read.settings.retryPolicy.standard == 4)
        let own = try #require(read.deployments.first?.allowedFailsPolicy)
        #expect(own.count(of: .init(status: .server, httpStatus: 502, retryAfter: 0)) == 2)
        #expect(own.count(of: .init(status: .server, httpStatus: 500, retryAfter: 0)) == nil)
        #expect(read.settings.allowedFailsPolicy.count(of: .init(status: .server, httpStatus: 502, retryAfter: 0)) == 5)
    }

    @Test func whatWouldHaveChangedMoreIsSaid() throws {
        let read = try configuration(
            #"{"model_list": [{"model_name": "g", "params": {"model": "x", "ssl_verify": false, "cache_control_injection_points": [{"role": "system"}]}}]}"#)
        #expect(read.warnings.contains { $0.contains("certificates are always verified") })
        #expect(read.warnings.contains { $0.contains("nothing is marked for the provider's cache") })
    }

    @Test func defaultsStandBehindADeploymentsOwnParameters() throws {
        let defaults = #""default_litellm_params": {"temperature": 0.5, "timeout": 7, "api_key": "os.environ/KEY"}"#
        for text in [defaults, #""router_settings": {\#(defaults)}"#] {
            let read = try configuration(
                #"""
                {"model_list": [{"model_name": "g", "params": {"model": "x"}}, {"model_name": "g", "litellm_params": {"model": "y", "temperature": 1}}], \#(text)}
                """#, environment: ["KEY": "sk"])
            #expect(read.warnings.isEmpty)
            #expect(read.deployments.map { $0.parameters["temperature"]?.double } == [0.5, 1])
            #expect(read.deployments.map(\.timeout) == [7_000_000_000, 7_000_000_000])
            #expect(read.deployments.map { $0.parameters["api_key"]?.string } == ["sk", "sk"])
        }
        #expect(refusal(#"{"model_list": [{"model_name": "g", "params": {"model": "x"}}], "default_litellm_params": 3}"#).contains("/default_litellm_params"))
        let organizations = #"{"model_list": [{"model_name": "g", "params": {"model": "x", "organization": ["a", "b"]}}]}"#
        #expect(refusal(organizations).contains("/model_list/0/params/organization"))
    }

    @Test func refusesAModelNobodyKnowsAtCreation() throws {
        let root = try json(
            #"{"model_list": [{"model_name": "g", "params": {"model": "x"}}, {"model_name": "g", "params": {"model": "y"}}]}"#)
        let failure = #expect(throws: Failure.self) {
            try RouterConfiguration(root, environment: { _ in nil }) { parameters, _ throws(Failure) in
                throw Failure(.unknownModel, "nobody has '\(parameters["model"]?.string ?? "")'")
            }
        }
        #expect(failure?.message.contains("/model_list/0/params: nobody has 'x'") == true)
        #expect(failure?.message.contains("/model_list/1/params: nobody has 'y'") == true)
    }

    @Test func anIdentityOutlivesAKeyAndAWeight() throws {
        func id(_ params: String, environment: [String: String] = [:]) throws -> String {
            try configuration(#"{"model_list": [{"model_name": "g", "params": \#(params)}]}"#, environment: environment).deployments[0].id
        }
        let id1 = try id(#"{"model": "x", "api_key": "one", "weight": 1, "seed": 1}"#)
        #expect(id1.utf8.count == 16)
        #expect(try id1 == id(#"{"weight": 2, "seed": 1, "api_key": "two", "model": "x"}"#))
        #expect(try id1 != id(#"{"model": "x", "seed": 2}"#))
        #expect(
            try id(#"{"model": "x", "api_base": "os.environ/B"}"#, environment: ["B": "1"])
                == id(#"{"model": "x", "api_base": "os.environ/B"}"#, environment: ["B": "2"]))
    }

    @Test func twoKeysOfOneModelAreTwoDeployments() throws {
        let ids = try configuration(
            #"{"model_list": [{"model_name": "g", "params": {"model": "x", "api_key": "1"}}, {"model_name": "g", "params": {"model": "x", "api_key": "2"}}]}"#
        ).deployments.map(\.id)
        #expect(ids[1] == ids[0] + "-2")
    }

    @Test(arguments: [
        ("num_retires", "num_retries"), ("timeouts", "timeout"), ("cooldwon_time", "cooldown_time"), ("fallback", "fallbacks"),
    ])
    func suggests(word: String, name: String) {
        #expect(Spelling.nearest(to: word, among: SettingNames.used.sorted()) == name)
    }

    @Test func suggestsNothingFarFetched() {
        #expect(Spelling.nearest(to: "sad", among: ["seed"]) == nil)
        #expect(Spelling.nearest(to: "colour", among: SettingNames.used) == nil)
    }

    @Test(arguments: [
        (#""input_cost_per_token": "x""#, "/model_list/0/params/input_cost_per_token: 'input_cost_per_token' is a JSON string, where it must be a price"),
        (#""input_cost_per_token": -1"#, "/model_list/0/params/input_cost_per_token: 'input_cost_per_token' is -1, where it must be a price"),
        (#""max_tokens": "x""#, "/model_list/0/params/max_tokens: `max_tokens` is a JSON string, where there must be a whole number"),
        (#""temperature": "x""#, "/model_list/0/params/temperature: `temperature` is a JSON string, where there must be a number"),
        (#""mock_delay": "x""#, "/model_list/0/params/mock_delay: 'mock_delay' is a JSON string, where it must be a number of seconds"),
        (#""extra_body": 5"#, "/model_list/0/params/extra_body: 'extra_body' is 5, where it must be an object"),
    ])
    func whatNoRequestWouldGetPast(parameter: String, fault: String) throws {
        let client = try Client(configuration: nil, environment: .init([:]))
        let rows = #"[{"model_name": "g", "params": {"model": "openai/a", \#(parameter)}}, {"model_name": "g", "params": {"model": "openai/b"}}]"#
        let failure = #expect(throws: Failure.self) { try RoutedClient(client, configuration: json(#"{"model_list": \#(rows)}"#)) }
        #expect(failure?.message.contains(fault) == true, "\(failure?.message ?? "")")
    }

    @Test func misspeltParametersAreTold() throws {
        let found = try configuration(
            #"{"model_list": [{"model_name": "g", "params": {"model": "x", "wieght": 1, "rmp": 2, "top_p": 1, "seed": 1, "order": 1, "my_own": 2}}]}"#)
        #expect(found.warnings == [
            "/model_list/0/params/wieght: is passed to the provider as it stands; did you mean 'weight'?",
            "/model_list/0/params/rmp: is passed to the provider as it stands; did you mean 'rpm'?",
        ])
    }

    @Test func anUnreadableRowHidesNoOtherFault() {
        let message = refusal(
            #"{"model_list": [{"model_name": "g", "params": []}, {"model_name": "h", "params": {"model": "x"}}], "fallbacks": [{"h": ["nobody", "g"]}]}"#)
        #expect(message.contains("/model_list/0/params: is a JSON array") && message.contains("names 'nobody'"), "\(message)")
        #expect(!message.contains("names 'g'"))
    }

    @Test func whatIsThereIsNamedAsItIs() {
        #expect(refusal(#"{"model_list": [{"model_name": "", "params": {"model": "x"}}]}"#).contains("/model_name: is an empty string, where"))
        let hedged = #"{"model_list": [{"model_name": "g", "params": {"model": "x"}}], "hedging": {"max_extra": "0.1", "after": "2"}}"#
        #expect(refusal(hedged).isEmpty)
    }
}
