import FairleadAuth
import FairleadModel
import Testing

@testable import FairleadCore

@Suite struct ResolveMemoTests {
    private let memo = ResolveMemo()
    private let request = Bytes(#"{"model":"gpt-4o"}"#)
    private let reply = Bytes("{}")

    @Test func remembersForAMoment() {
        memo.keep(reply, to: request, at: Instant(nanoseconds: 0))
        let (same, other) = (Bytes(#"{"model":"gpt-4o"}"#), Bytes(#"{"model":"gpt-4p"}"#))
        #expect(memo.reply(to: same.unsafeBuffer, at: Instant(nanoseconds: 999_999_999)) === reply)
        #expect(memo.reply(to: request.unsafeBuffer, at: Instant(nanoseconds: 1_000_000_000)) == nil)
        #expect(memo.reply(to: other.unsafeBuffer, at: Instant(nanoseconds: 0)) == nil)
        withExtendedLifetime((same, other)) {}
    }

    @Test(arguments: [#"{"model":"gpt-4o","api_key":"sk-1"}"#, #"{"model":"\#(String(repeating: "x", count: 300))"}"#])
    func keepsNothingElse(text: String) {
        let request = Bytes(text)
        memo.keep(reply, to: request, at: Instant(nanoseconds: 0))
        #expect(memo.reply(to: request.unsafeBuffer, at: Instant(nanoseconds: 0)) == nil)
        withExtendedLifetime(request) {}
    }

    @Test func manyIdsDoNotGrowIt() {
        for number in 0..<5000 {
            let request = Bytes(#"{"model":"m\#(number)"}"#)
            memo.keep(Bytes("\(number)"), to: request, at: Instant(nanoseconds: 0))
            #expect(memo.reply(to: request.unsafeBuffer, at: Instant(nanoseconds: 0))?.string == "\(number)")
            withExtendedLifetime(request) {}
        }
    }

    /// However a request is written, and whatever it says besides: the client's answer is the one that it has without a memory.
    @Test(arguments: [
        ("{}", [:]), ("{}", ["OPENAI_API_KEY": "sk-1", "AZURE_API_BASE": "https://a.openai.azure.com", "AWS_ACCESS_KEY_ID": "a"]),
        (#"{"providers":{"openai":{"api_base":"http://127.0.0.1:1/v1"}}}"#, ["OPENAI_API_KEY": "sk-1", "GROQ_API_KEY": "g"]),
    ] as [(String, [String: String])])
    func answersAsIfItDidNotRemember(configuration: String, variables: [String: String]) throws {
        let (configuration, environment) = (try JSONDocument(configuration).root, Environment(variables))
        let client = try Client(configuration: configuration, environment: environment)
        let requests = [
            #"{"model":"gpt-4o"}"#, #"{ "model" : "gpt-4o" }"#, #"{"model":"gpt-4o","user":"a"}"#, #"{"model":"gpt-4o","user":"b","n":2}"#,
            #"{"model":"gpt-4o","stream":false}"#, #"{"model":"gpt-4o","stream":true}"#, #"{"model":"gpt-4o","api_key":"sk-1"}"#,
            #"{"model":"gpt-4o","api_base":"http://127.0.0.1:9/v1"}"#, #"{"model":"gpt-4o","custom_llm_provider":"groq"}"#,
            #"{"model":"gpt-4o","base_model":"gpt-4"}"#, #"{"model":"gpt-4o","model":"gpt-4"}"#, #"{"model":"gpt\u002d4o"}"#,
            #"{"model":"gemini/gemini-2.5-pro"}"#, #"{"model":"gemini/gemini-2.5-pro","stream":true}"#,
            #"{"model":"ft:gpt-4o-mini-2024-07-18:a:b:c"}"#, #"{"model":"ft:gpt-4o-mini-2024-07-18:d:e:f"}"#,
            #"{"model":"ft:davinci-002:a:b:c"}"#, #"{"model":"ft:o4-mini-2025-04-16:a:b:c"}"#, #"{"model":"ft:gpt-5-unheard-of:a:b:c"}"#,
            #"{"model":"azure/a"}"#, #"{"model":"azure/b"}"#, #"{"model":"groq/a"}"#, #"{"model":"groq/b"}"#,
            #"{"model":"projects/p/locations/us-east1/endpoints/1"}"#, #"{"model":"projects/p/locations/us-west1/endpoints/2"}"#,
            #"{"model":"bedrock/eu-west-1/anthropic.claude-v2"}"#, #"{"model":"bedrock/us-east-1/anthropic.claude-v2"}"#,
        ]
        for text in requests + requests.reversed() {
            let request = try JSONDocument(text).root
            let expected = try Client(configuration: configuration, environment: environment).resolve(request)
            let bytes = Bytes(text)
            let found = try bytes.withUnsafeBytes { (text) throws(Failure) in try client.resolve(text) { request } }
            #expect(found.string == expected.string, Comment(rawValue: text))
        }
    }
}
