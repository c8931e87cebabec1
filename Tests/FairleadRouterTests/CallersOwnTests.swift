import FairleadAuth
import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

/// What a request brings of its own: read however it is spelt, meant for one provider, and held against no deployment.
@Suite struct CallersOwn {
    private func options(_ members: String) throws -> RequestOptions { try RequestOptions(json(#"{"model":"g",\#(members)}"#)) }

    @Test(arguments: [
        #""api_key":"k""#, #""api\u005fkey":"k""#, #""api_base":"https://x.example""#, #""token":"t""#, #""organization":"o""#,
        #""headers":{"Authorization":"Bearer k"}"#, #""extra_headers":{"x-api-key":"k"}"#, #""extra_h\u0065aders":{"Cookie":"k"}"#,
    ])
    func substitutes(_ members: String) throws { #expect(try options(members).substitutesEndpoint) }

    @Test(arguments: [#""api_key":null"#, #""extra_headers":{"x-trace":"1"}"#, #""user":"u""#, #""mock_response":"x""#])
    func doesNotSubstitute(_ members: String) throws { #expect(try !options(members).substitutesEndpoint) }

    @Test func escapedNamesAreNames() throws {
        let read = try RequestOptions(json(#"{"mod\u0065l":"g","tag\u0073":["a"],"num\u005fretries":3}"#))
        #expect(read.model == "g" && read.tags == ["a"] && read.retries == 3)
    }

    @Test(arguments: [
        (#""region_name":5"#, "'region_name' is a JSON number, where it must be a region's name"),
        (#""region_name":["eu"]"#, "'region_name' is a JSON array, where it must be a region's name"),
        (#""metadata":"x""#, "'metadata' is a JSON string, where it must be an object"),
        (#""num_retries":-1"#, "'num_retries' is -1, where it must be an integer, 0 or more"),
        (#""num_retries":2.5"#, "'num_retries' is 2.5, where it must be an integer, 0 or more"),
        (#""num_retries":"3""#, "'num_retries' is the string \"3\", where it must be an integer, 0 or more"),
        (#""num_retries":"sk-1""#, "'num_retries' is a JSON string, where it must be an integer, 0 or more"),
        (#""num_retries":"nan""#, "'num_retries' is a JSON string, where it must be an integer, 0 or more"),
        (#""timeout":-0.5"#, "'timeout' is -0.5, where it must be a number of seconds above 0"),
        (#""stream_timeout":"30""#, "'stream_timeout' is the string \"30\", where it must be a number of seconds above 0"),
        (#""hedging":{"after":-1}"#, "'hedging' has an 'after' that is -1, and neither \"auto\" nor a number of seconds, 0 or more"),
        (#""hedging":{"max_extra":2}"#, "'hedging' has a 'max_extra' that is 2, and no share of the calls, from 0 to 1"),
    ])
    func wrongKinds(_ members: String, _ message: String) throws {
        do {
            _ = try options(members)
            Issue.record("taken")
        } catch let failure as Failure {
            #expect(failure.message == message && failure.status == .invalidRequest)
        }
    }

    private func mixed() throws -> Router {
        let client = try Client(configuration: nil, environment: .init([:]))
        let rows = [("a", "openai/a"), ("b", "mistral/b"), ("c", "openai/c")].map { id, model in
            #"{"model_name":"g","params":{"model":"\#(model)","order":\#(id == "b" ? 1 : 2),"first_byte_timeout":5},"model_info":{"id":"\#(id)"}}"#
        }
        return Router(
            try RouterConfiguration(
                json(#"{"model_list":[\#(rows.joined(separator: ","))],"seed":1}"#), environment: { _ in nil },
                prepare: { (parameters, info) throws(Failure) in try client.prepareTarget(parameters: parameters, modelInfo: info) }))
    }

    @Test func aKeyIsForOneProvider() throws {
        let router = try mixed()
        func owner(_ members: String) throws -> String? {
            guard case .attempt(let plan) = try router.course(for: json("{\(members)}"), now: seconds(0)).begin(at: seconds(0)) else { return "none" }
            return plan.requestProvider
        }
        #expect(try owner(#""model":"g","api_key":"k""#) == "mistral")
        #expect(try owner(#""model":"c","api_key":"k""#) == "openai")
        #expect(try owner(#""model":"g""#) == nil)
    }

    @Test func onlyItsOwnProvidersFailuresAreTheKeys() throws {
        let router = try mixed()
        _ = try router.drive(#"{"model":"g","api_key":"k"}"#) { _, _ in .http(401) }
        #expect(try router.health(of: "b").cooldown == nil)
        #expect(try router.cools("a", at: 1) && router.cools("c", at: 1))
    }

    @Test(arguments: [
        (#""first_byte_timeout":1"#, false), (#""first_byte_timeout":"1""#, true), (#""first_byte_timeout":6"#, true), (#""connect_timeout":2"#, false),
        (#""connect_timeout":20"#, true), (#""idle_timeout":29"#, false), (#""idle_timeout":60"#, true), (#""mock_response":"x""#, false),
    ])
    func impatience(_ members: String, _ counts: Bool) throws {
        let router = try mixed()
        for _ in 0..<4 {
            _ = try router.drive(#"{"model":"b","num_retries":0,"disable_fallbacks":true,\#(members)}"#, taking: 1) { _, _ in Failure(.timeout, "") }
        }
        #expect(try router.cools("b", at: 4.5) == counts)
    }

    @Test func aTraceHasWhatCounts() throws {
        let given = try options(#""mock_response":"x","connect_timeout":2.5,"idle_timeout":1,"api_key":"k""#)
        var writer = JSONWriter()
        given.write(to: &writer)
        #expect(try RequestOptions(traced: JSONDocument(writer.finish()).root) == given)
    }
}
