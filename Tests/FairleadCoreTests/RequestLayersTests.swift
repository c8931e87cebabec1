import FairleadModel
import Testing

@testable import FairleadCore

@Suite struct Layers {
    private func layers(_ request: String, _ deployment: String? = nil, _ defaults: String? = nil) throws -> RequestLayers {
        try RequestLayers(
            request: JSONDocument(request).root, deployment: deployment.map { try JSONDocument($0).root },
            defaults: defaults.map { try JSONDocument($0).root })
    }

    @Test func optionsAreSetApartFromParameters() throws {
        let layers = try layers(#"{"model":"m","messages":[],"temperature":1,"api_key":"k","timeout":3,"metadata":{"a":"b"},"drop_params":true}"#)
        #expect(layers.parameters.map(\.name) == ["messages", "temperature", "metadata"])
        #expect(layers.options.map(\.name) == ["timeout", "drop_params"])
        #expect(layers.bringsDestination)
        #expect(try layers.duration("timeout") == 3_000_000_000)
        #expect(try layers.flag("drop_params"))
    }

    @Test func whatNobodyReadsIsNotSentAndAccountedFor() throws {
        let layers = try layers(
            #"{"messages":[],"langfuse_secret_key":"sk-lf","output_cost_per_second_720p":1,"no-log":true,"weight":3,"top_k":4,"litellm_metadata":{}}"#,
            #"{"model":"m","s3_secret_access_key":"s"}"#, #"{"wandb_api_key":"w","caching":null,"priority":1}"#)
        #expect(layers.parameters.map(\.name) == ["messages", "top_k", "priority"])
        #expect(
            layers.unread.map(\.name)
                == ["langfuse_secret_key", "output_cost_per_second_720p", "no-log", "weight", "litellm_metadata", "wandb_api_key"])
        #expect(layers.unread.first?.reason == "an option of LiteLLM's without effect here")
        #expect(layers.options.isEmpty)
        let allowed = try self.layers(#"{"guardrails":[{}],"caching":true,"allowed_openai_params":["guardrails"]}"#)
        #expect(allowed.parameters.map(\.name) == ["guardrails"])
        #expect(allowed.unread.map(\.name) == ["caching"])
    }

    @Test func theRequestHidesTheDeploymentHidesTheDefaults() throws {
        let layers = try layers(
            #"{"temperature":1,"top_p":null,"timeout":null}"#, #"{"temperature":2,"top_p":0.5,"seed":7,"timeout":4,"model":"x"}"#,
            #"{"seed":8,"stop":"END","timeout":3,"idle_timeout":2}"#)
        #expect(layers.parameter("temperature")?.int == 1)
        #expect(layers.parameter("top_p")?.isNull == true)
        #expect(layers.parameter("seed")?.int == 7)
        #expect(layers.parameter("stop")?.string == "END")
        #expect(layers.parameters.count == 4)
        // A null option says nothing: the deployment's time counts.
        #expect(layers["timeout"]?.int == 4)
        #expect(layers["idle_timeout"]?.int == 2)
        #expect(!layers.bringsDestination)
    }

    @Test func theLastOfSeveralCounts() throws {
        let layers = try layers(#"{"temperature":1,"temperature":2,"timeout":1,"timeout":2}"#, #"{"timeout":3}"#)
        #expect(layers.parameter("temperature")?.int == 2)
        #expect(layers["timeout"]?.int == 2)
    }

    @Test(arguments: [
        #"{"timeout":"x"}"#, #"{"timeout":0}"#, #"{"timeout":-1}"#, #"{"drop_params":"yes"}"#, #"{"additional_drop_params":"n"}"#,
        #"{"additional_drop_params":[1]}"#, #"{"extra_body":[]}"#,
    ])
    func aWrongKindIsRefused(request: String) throws {
        let layers = try layers(request)
        #expect(throws: Failure.self) {
            _ = try layers.duration("timeout")
            _ = try layers.flag("drop_params")
            _ = try layers.names("additional_drop_params")
            _ = try layers.object("extra_body")
        }
    }
}
