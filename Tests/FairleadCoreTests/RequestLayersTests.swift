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
        #expect(layers.options.map(\.name) == ["model", "api_key", "timeout", "drop_params"])
        #expect(try layers.duration("timeout") == 3_000_000_000)
        #expect(try layers.flag("drop_params"))
    }

    @Test func theRequestHidesTheDeploymentHidesTheDefaults() throws {
        let layers = try layers(
            #"{"temperature":1,"top_p":null,"api_key":null}"#, #"{"temperature":2,"top_p":0.5,"seed":7,"api_key":"d","model":"x"}"#,
            #"{"seed":8,"stop":"END","api_key":"c","api_base":"b"}"#)
        #expect(layers.parameter("temperature")?.int == 1)
        #expect(layers.parameter("top_p")?.isNull == true)
        #expect(layers.parameter("seed")?.int == 7)
        #expect(layers.parameter("stop")?.string == "END")
        #expect(layers.parameters.count == 4)
        // A null option says nothing: the deployment's key counts.
        #expect(layers["api_key"]?.string == "d")
        #expect(layers["api_base"]?.string == "b")
    }

    @Test func theLastOfSeveralCounts() throws {
        let layers = try layers(#"{"temperature":1,"temperature":2,"api_base":"a","api_base":"b"}"#, #"{"api_base":"c"}"#)
        #expect(layers.parameter("temperature")?.int == 2)
        #expect(layers["api_base"]?.string == "b")
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
