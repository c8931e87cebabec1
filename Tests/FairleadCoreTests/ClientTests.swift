import FairleadAuth
import FairleadCore
import FairleadModel
import Testing

@Suite struct Clients {
    private func client(_ configuration: String? = nil, environment: [String: String] = [:]) throws -> Client {
        try Client(configuration: configuration.map { try JSONDocument($0).root }, environment: Environment(environment))
    }

    private func dryRun(_ request: String, _ client: Client) throws -> JSON {
        var tree = JSONValue(try JSONDocument(request).root)
        tree["dry_run"] = .bool(true)
        if tree["messages"] == nil { tree["messages"] = .array([.object([.init("role", .string("user")), .init("content", .string("x"))])]) }
        return try JSONDocument(client.complete(JSONDocument(tree.bytes).root)).root
    }

    @Test func aKeyOfTheEnvironmentIsShownByItsPlaceOnly() throws {
        let client = try client(environment: ["OPENAI_API_KEY": "sk-canary"])
        let shown = try dryRun(#"{"model":"gpt-4o"}"#, client)
        #expect(shown["url"]?.string == "https://api.openai.com/v1/chat/completions")
        #expect(shown.at(pointer: "/headers/authorization")?.string == "Bearer {key}")
        let resolved = try client.resolve(JSONDocument(#"{"model":"gpt-4o"}"#).root).string
        #expect(resolved.contains(#""present":"OPENAI_API_KEY""#) && !resolved.contains("canary"))
    }

    /// A header that is a list has what the caller says and what the request needs; whether shown or sent.
    @Test func listsInHeadersAreJoined() throws {
        let client = try client(environment: ["ANTHROPIC_API_KEY": "sk-canary"])
        let request = #"{"model":"anthropic/claude-sonnet-4-5-20250929","tools":[{"type":"computer_20250124","name":"computer","display_width_px":1,"display_height_px":1}]"#
        let shown = try dryRun(request + #","extra_headers":{"Anthropic-Beta":"own-1,own-2"}}"#, client)
        #expect(shown.at(pointer: "/headers/anthropic-beta")?.string == "own-1,own-2,computer-use-2025-01-24")
        #expect(try dryRun(request + "}", client).at(pointer: "/headers/anthropic-beta")?.string == "computer-use-2025-01-24")
        #expect(shown.at(pointer: "/headers/x-api-key")?.string == "{key}")
        #expect(shown.at(pointer: "/headers/anthropic-version")?.string == "2023-06-01")
    }

    /// OpenAI refuses function tools in chat while a model from gpt-5.4 on reasons, and xAI searches by its Responses API alone.
    @Test func whatChatDoesNotGiveIsAskedForByTheResponsesAPI() throws {
        let client = try client(environment: ["OPENAI_API_KEY": "k", "XAI_API_KEY": "k", "AZURE_API_KEY": "k", "AZURE_AI_API_KEY": "k"])
        let tools = #""tools":[{"type":"function","function":{"name":"f"}}]"#
        let azure = #""api_base":"https://r.openai.azure.com","api_version":"2025-04-01-preview""#
        let cases: [(request: String, path: String)] = [
            (#"{"model":"gpt-5.4",\#(tools)}"#, "https://api.openai.com/v1/responses"),
            (#"{"model":"gpt-5.6-sol","stream":true,"reasoning_effort":"high",\#(tools)}"#, "https://api.openai.com/v1/responses"),
            (#"{"model":"gpt-5.4","reasoning_effort":"none",\#(tools)}"#, "https://api.openai.com/v1/chat/completions"),
            (#"{"model":"gpt-5.4","extra_body":{"reasoning_effort":"none"},\#(tools)}"#, "https://api.openai.com/v1/chat/completions"),
            (#"{"model":"openai/gpt-5.10-mini",\#(tools)}"#, "https://api.openai.com/v1/responses"),
            (#"{"model":"openai/gpt-6",\#(tools)}"#, "https://api.openai.com/v1/responses"),
            (#"{"model":"openai/gpt-10.1",\#(tools)}"#, "https://api.openai.com/v1/responses"),
            (#"{"model":"gpt-5.1",\#(tools)}"#, "https://api.openai.com/v1/chat/completions"),
            (#"{"model":"gpt-5.1-2025-11-13",\#(tools)}"#, "https://api.openai.com/v1/chat/completions"),
            (#"{"model":"gpt-5.4","reasoning_effort":"high"}"#, "https://api.openai.com/v1/chat/completions"),
            (#"{"model":"gpt-5.4","tools":[{"type":"custom","custom":{"name":"f"}}]}"#, "https://api.openai.com/v1/chat/completions"),
            (#"{"model":"gpt-5.2",\#(tools)}"#, "https://api.openai.com/v1/chat/completions"),
            (#"{"model":"openai/gpt-5.4","api_base":"http://localhost:1/v1","api_key":"k",\#(tools)}"#, "http://localhost:1/v1/chat/completions"),
            (
                #"{"model":"openai/gpt-5.4","api_base":"http://localhost:1/v1","api_key":"k","reasoning_effort":"low",\#(tools)}"#,
                "http://localhost:1/v1/responses"
            ),
            (
                #"{"model":"azure/mine","base_model":"gpt-5.4",\#(azure),\#(tools)}"#,
                "https://r.openai.azure.com/openai/responses?api-version=2025-04-01-preview"
            ),
            (
                #"{"model":"azure/responses/mine","api_base":"https://r.openai.azure.com/openai/deployments/mine"}"#,
                "https://r.openai.azure.com/openai/v1/responses"
            ),
            (
                #"{"model":"azure_ai/mine","base_model":"gpt-5.4","api_base":"https://r.services.ai.azure.com/models",\#(tools)}"#,
                "https://r.services.ai.azure.com/openai/v1/responses"
            ),
            (
                #"{"model":"azure_ai/mine","base_model":"gpt-5.4","api_base":"https://r.services.ai.azure.com/models"}"#,
                "https://r.services.ai.azure.com/models/chat/completions"
            ),
            (
                #"{"model":"azure_ai/gpt-5.4","api_base":"https://r.services.ai.azure.com/openai/v1/",\#(tools)}"#,
                "https://r.services.ai.azure.com/openai/v1/responses"
            ),
            (
                #"{"model":"azure_ai/gpt-4o","api_base":"https://r.services.ai.azure.com/openai/v1/",\#(tools)}"#,
                "https://r.services.ai.azure.com/openai/v1/chat/completions"
            ),
            (#"{"model":"xai/grok-4","web_search_options":{"search_context_size":"low"}}"#, "https://api.x.ai/v1/responses"),
            (#"{"model":"xai/grok-4"}"#, "https://api.x.ai/v1/chat/completions"),
        ]
        for (request, path) in cases { #expect(try dryRun(request, client)["url"]?.string == path, Comment(rawValue: request)) }
        let deployment = #"{"model":"azure/gpt-5.4","api_base":"https://r.openai.azure.com/openai/deployments/own",\#(tools)}"#
        #expect(try dryRun(deployment, client).at(pointer: "/body/model")?.string == "own")
        let asked = try #require(cases.first { $0.request.contains("web_search_options") })
        let search = try dryRun(asked.request, client)
        #expect(search.at(pointer: "/body/tools").map { JSONValue($0).bytes.string } == #"[{"type":"web_search"}]"#)
        #expect(search.at(pointer: "/fairlead/dropped_params/0/name")?.string == "web_search_options.search_context_size")
    }

    /// What nobody waits for any more is ended by the provider itself.
    @Test func aPredictionLivesAsLongAsItsCaller() throws {
        let client = try client(environment: ["REPLICATE_API_KEY": "k", "OPENAI_API_KEY": "k"])
        let model = #""model":"replicate/meta/meta-llama-3-70b-instruct","messages":[{"role":"user","content":"Hi"}]"#
        func lifetime(_ members: String) throws -> String? {
            try dryRun("{\(model)\(members)}", client).at(pointer: "/headers/cancel-after")?.string
        }
        #expect(try ["30s", "31s"].contains(lifetime(#","timeout":30"#)))
        #expect(try ["30s", "31s"].contains(lifetime(#","timeout":30,"stream":true"#)))
        #expect(try lifetime(#","timeout":0.5"#) == "5s")
        #expect(try lifetime("") != nil)
        #expect(try lifetime(#","timeout":30,"extra_headers":{"Cancel-After":"1h"}"#) == "1h")
        #expect(try dryRun(#"{"model":"gpt-4o","timeout":30}"#, client).at(pointer: "/headers/cancel-after") == nil)
    }

    @Test func anAmbientKeyStaysAtHome() throws {
        let client = try client(#"{"providers":{"groq":{"api_key":"gk-canary"}}}"#, environment: ["OPENAI_API_KEY": "sk-canary"])
        for model in ["gpt-4o", "groq/llama-3.3-70b-versatile"] {
            #expect(throws: Failure.self) { try dryRun(#"{"model":"\#(model)","api_base":"https://evil.example/v1"}"#, client) }
        }
        let own = try dryRun(#"{"model":"gpt-4o","api_base":"https://mine.example/v1","api_key":"mine"}"#, client)
        #expect(own["url"]?.string == "https://mine.example/v1/chat/completions")
    }

    @Test func theLimitOfAnAnswerIsChecked() throws {
        _ = try client(#"{"max_response_bytes":1048576}"#)
        for wrong in ["0", "-1", "true", "67108865", "1e9"] {
            let failure = #expect(throws: Failure.self) { try client(#"{"max_response_bytes":\#(wrong)}"#) }
            #expect(failure?.status == .configuration, Comment(rawValue: wrong))
        }
    }

    @Test func embeddingsHaveNoStream() throws {
        let request = try JSONDocument(#"{"model":"mock/any","input":"a","stream":true}"#).root
        let failure = #expect(throws: Failure.self) { try client().embed(request) }
        #expect(failure?.param == "stream")
    }

    @Test func configurationReplacesReferencesAndRequestsDoNot() throws {
        let client = try client(
            #"{"providers":{"openai":{"api_key":"os.environ/MY_KEY","api_base":"https://proxy.example/v1"}},"defaults":{"temperature":0.1}}"#,
            environment: ["MY_KEY": "k", "OTHER": "secret"])
        let shown = try dryRun(#"{"model":"gpt-4o"}"#, client)
        #expect(shown["url"]?.string == "https://proxy.example/v1/chat/completions")
        #expect(shown.at(pointer: "/body/temperature")?.double == 0.1)
        #expect(throws: Failure.self) { try dryRun(#"{"model":"gpt-4o","api_key":"os.environ/OTHER"}"#, client) }
    }

    @Test(arguments: ["timeout", "connect_timeout", "first_byte_timeout", "idle_timeout"])
    func aClockOfTheDefaultsIsChecked(clock: String) throws {
        for wrong in ["0", "-1", "true", "\"soon\""] {
            do {
                _ = try client("{\"defaults\": {\"\(clock)\": \(wrong)}}")
                Issue.record("\(clock): \(wrong) was taken")
            } catch let failure as Failure {
                #expect(failure.status == .configuration)
                #expect(failure.message.contains("/defaults/\(clock): ") && failure.message.contains("a number of seconds above 0"))
            }
        }
        let client = try client("{\"defaults\": {\"\(clock)\": \"os.environ/CLOCK\"}}", environment: ["CLOCK": "2.5", "OPENAI_API_KEY": "k"])
        _ = try dryRun(#"{"model":"gpt-4o"}"#, client)
    }

    @Test(arguments: [
        #"{"providers":{"openai":{"api_key":5}}}"#, #"{"providers":{"azure":{"api_base":{}}}}"#, #"{"defaults":{"api_key":["k"]}}"#,
        #"{"providers":[]}"#, #"{"providers":{"openai":"key"}}"#, #"{"providers":{"openai":{"api_key":"os.environ/NOT_SET"}}}"#,
        #"{"default_provider":"nobody"}"#, #"{"default_provider":7}"#, #"{"max_connections":0}"#, #"{"models":{"m":{"litellm_provider":"nobody"}}}"#,
        #"{"proxy":"htp://user:secret@h:1"}"#, #"{"proxy":"http://h:1\r\n"}"#, #"{"proxy":8080}"#, #"{"provders":{}}"#, #"{"providers":{"opnai":{"api_key":"k"}}}"#,
        #"{"providers":{"acme":{"family":"no_such_family","base_url":"https://a.example"}}}"#,
    ])
    func aConfigurationThatCannotWorkIsRefused(configuration: String) {
        #expect {
            _ = try client(configuration)
        } throws: { ($0 as? Failure).map { $0.status == .configuration && !$0.message.contains("secret") } ?? false }
    }

    @Test(arguments: ["http://u:p@h:1", "socks5h://h:1", "HTTPS://h", "h:1", ""])
    func aProxyIsAURLOrNone(proxy: String) throws {
        _ = try client(#"{"proxy":"\#(proxy)"}"#)
    }

    /// A made-up provider that speaks OpenAI's chat: its address, its key, what is peculiar about it, how its fine-tunes are named.
    @Test func aProviderIsOneRow() throws {
        let client = try client(
            #"""
            {"providers":{"acme":{"base_url":"https://api.acme.example/v1","api_key_env":["ACME_KEY"],"quirks":["max_tokens_only"],
            "fine_tunes":[{"match":"acme-ft:{base:part}:{id:part}","bare":true,"price":"none"}]}}}
            """#,
            environment: ["ACME_KEY": "k"])
        let shown = try dryRun(#"{"model":"acme/any-model","max_completion_tokens":5,"stream":true}"#, client)
        #expect(shown["url"]?.string == "https://api.acme.example/v1/chat/completions")
        #expect(shown.at(pointer: "/headers/authorization")?.string == "Bearer {key}")
        #expect(shown.at(pointer: "/body/model")?.string == "any-model")
        #expect(shown.at(pointer: "/body/max_tokens")?.int == 5 && shown.at(pointer: "/body/max_completion_tokens") == nil)
        #expect(shown.at(pointer: "/body/stream")?.bool == true)
        let tuned = try dryRun(#"{"model":"acme-ft:any-model:7"}"#, client)
        #expect(tuned.at(pointer: "/body/model")?.string == "acme-ft:any-model:7")
        #expect(tuned.at(pointer: "/fairlead/provider")?.string == "acme")
    }

    @Test func aDefaultProviderTakesWhatNobodyKnows() throws {
        let request = try JSONDocument(#"{"model":"my-own-model"}"#).root
        #expect(throws: Failure.self) { try client().resolve(request) }
        let resolved = try JSONDocument(client(#"{"default_provider":"hosted_vllm"}"#).resolve(request)).root
        #expect(resolved["provider"]?.string == "hosted_vllm")
        #expect(resolved["rule"]?.string == "default_provider")
    }

    @Test func theCallersNameAndTheProvidersAreToldApart() throws {
        let request = try JSONDocument(#"{"model":"azure/o_series/my-o3"}"#).root
        let resolved = try JSONDocument(client().resolve(request)).root
        #expect(resolved["model"]?.string == "o_series/my-o3")
        #expect(resolved["upstream_model"]?.string == "my-o3")
    }

    @Test(arguments: [false, true])
    func aMockNeedsNoProvider(isStream: Bool) throws {
        let client = try client()
        let request = try JSONDocument(
            #"{"model":"gpt-4o","messages":[{"role":"user","content":"x"}],"mock_response":"It is é 🌍.","stream":\#(isStream)}"#)
        let call = try client.startCall(request.root)
        var text = ""
        var reply: JSON?
        while reply == nil {
            switch try call.next(until: .distantFuture) {
            case .chunk(let chunk):
                text += try JSONDocument(chunk).root.at(pointer: "/choices/0/delta/content")?.string ?? ""
            case .done(let whole): reply = try JSONDocument(whole).root
            case .waiting, .ended: Issue.record("neither a chunk nor the end")
            }
        }
        #expect(reply?.at(pointer: "/choices/0/message/content")?.string == "It is é 🌍.")
        #expect(reply?.at(pointer: "/choices/0/finish_reason")?.string == "stop")
        #expect(reply?.at(pointer: "/fairlead/provider")?.string == "openai")
        #expect(text == (isStream ? "It is é 🌍." : ""))
        guard case .ended = try call.next(until: .distantFuture) else {
            Issue.record("something came after the end")
            return
        }
    }

    @Test func aCancelledCallEndsOnce() throws {
        let call = try client().startCall(
            JSONDocument(#"{"model":"gpt-4o","messages":[{"role":"user","content":"x"}],"mock_response":"x"}"#).root)
        call.cancel()
        #expect {
            _ = try call.next(until: .distantFuture)
        } throws: { ($0 as? Failure)?.status == .cancelled }
        guard case .ended = try call.next(until: .distantFuture) else {
            Issue.record("something came after the end")
            return
        }
    }
}
