import FairleadCatalog
import FairleadModel
import Testing

@testable import FairleadTranslate

/// Vectors of Tests/vectors/embeddings.
@Suite struct EmbeddingTests {
    private static func request(_ json: JSON) throws -> EmbeddingRequest {
        let completion = try Exchange.completion(of: json)
        return try EmbeddingRequest(completion, EmbeddingRequest.route(of: completion.target))
    }

    @Test func requestsBecomeWhatTheVendorDocuments() throws {
        let cases = try Vectors.cases("../embeddings/requests")
        #expect(cases.count >= 30)
        for item in cases {
            let name = Comment(rawValue: item["name"]?.string ?? "")
            do {
                let request = try Self.request(#require(item["request"]))
                let bodies = try request.bodies.map { Vectors.text(JSONValue(try JSONDocument($0).root)) }
                #expect(item["failure"] == nil, name)
                #expect(bodies == item["bodies"]?.elements.map { Vectors.text(JSONValue($0)) }, name)
                #expect(request.dropped.map(\.name) == item["dropped"]?.elements.compactMap(\.string) ?? [], name)
            } catch let failure as Failure {
                #expect(failure.status.name == item["failure"]?["status"]?.string, name)
                #expect(failure.param == item["failure"]?["param"]?.string, name)
            }
        }
    }

    @Test func answersBecomeOpenAIs() throws {
        let cases = try Vectors.cases("../embeddings/answers")
        #expect(cases.count >= 20)
        for item in cases {
            let name = Comment(rawValue: item["name"]?.string ?? "")
            let inputs = Array(repeating: JSONValue.string("Hi"), count: item["inputs"]?.int ?? 1)
            var written = JSONValue.object([.init("model", item["model"].map { JSONValue($0) } ?? .null), .init("input", .array(inputs))])
            if let more = item["request"] { for (key, value) in more.members { written[key.string ?? ""] = JSONValue(value) } }
            let request = try Self.request(JSONDocument(written.bytes).root)
            let answers = item["answers"]?.elements.map { Bytes($0.string ?? JSONValue($0).bytes.string) } ?? []
            var writer = JSONWriter()
            writer.beginObject()
            do throws(Failure) {
                let usage = try request.decode(answers, countedTokens: nil, into: &writer)
                writer.endObject()
                #expect(item["failure"] == nil, name)
                #expect(usage?.promptTokens == item["tokens"]?.int, name)
                let reply = try? JSONDocument(writer.finish()).root
                let expected = item["expect"].map { Array($0.members) } ?? []
                for (pointer, value) in expected {
                    #expect(reply.map { Vectors.holds($0, pointer.string ?? "", value) } == true, "\(name) \(pointer.string ?? "")")
                }
            } catch {
                #expect(error.status.name == item["failure"]?.string, name)
            }
        }
    }

    /// OpenAI takes 2,048 texts at once, and answers with more numbers than a completion may have values.
    @Test func aLargeBatchIsWithinTheLimits() throws {
        let texts = Array(repeating: "\"a\"", count: 800).joined(separator: ",")
        let request = try Self.request(JSONDocument(#"{"model":"text-embedding-3-small","input":[\#(texts)]}"#).root)
        let vector = Array(repeating: "-0.012345678", count: 1536).joined(separator: ",")
        let list = (0..<800).map { #"{"object":"embedding","index":\#($0),"embedding":[\#(vector)]}"# }.joined(separator: ",")
        let answer = Bytes(#"{"object":"list","data":[\#(list)],"model":"m","usage":{"prompt_tokens":800,"total_tokens":800}}"#)
        #expect(answer.count < request.limits.responseBytes)
        var writer = JSONWriter()
        writer.beginObject()
        #expect(try request.decode([answer], countedTokens: nil, into: &writer)?.promptTokens == 800)
    }

    /// One text is not answered with megabytes.
    @Test func oneInputHasASmallAnswer() throws {
        let request = try Self.request(JSONDocument(#"{"model":"text-embedding-3-small","input":"a"}"#).root)
        #expect(request.limits.responseBytes < 2 << 20)
        let answer = Bytes("{\"data\":[\(Array(repeating: "0", count: 200_000).joined(separator: ","))]}")
        var writer = JSONWriter()
        writer.beginObject()
        let failure = #expect(throws: Failure.self) { try request.decode([answer], countedTokens: nil, into: &writer) }
        #expect(failure?.status == .limit)
    }

    /// Whatever a provider answers, the reply is JSON or a failure.
    @Test func mutilatedAnswers() throws {
        var random = SplitMix64(seed: 3)
        for item in try Vectors.cases("../embeddings/answers") {
            let request = try Self.request(JSONDocument(#"{"model":"\#(item["model"]?.string ?? "")","input":["a"],"project_id":"p"}"#).root)
            guard let answer = item["answers"]?[0], !answer.isString else { continue }
            let text = Array(JSONValue(answer).bytes.string.utf8)
            for _ in 0..<200 {
                var changed = text
                changed[Int(random.next() % UInt64(changed.count))] = Array("0a\"[]{}:,-e".utf8)[Int(random.next() % 11)]
                var writer = JSONWriter()
                writer.beginObject()
                guard (try? request.decode([Bytes(String(decoding: changed, as: UTF8.self))], countedTokens: nil, into: &writer)) != nil
                else { continue }
                writer.endObject()
                let reply = writer.finish()
                #expect(throws: Never.self) { try JSONDocument(reply) }
            }
        }
    }
}
