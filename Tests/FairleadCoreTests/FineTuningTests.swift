import FairleadModel
import FairleadTranslate
import Foundation
import Testing

@testable import FairleadCore

/// `Tests/vectors/fine_tuning`: what is asked of each provider, and what its answers mean. Python plays them over sockets.
@Suite struct FineTuningTests {
    static let providers = ["openai", "azure", "vertex_ai", "gemini", "mistral", "together_ai", "fireworks_ai", "bedrock"]

    private func vectors(_ provider: String) throws -> JSON {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("vectors/fine_tuning/\(provider).json")
        return try JSONDocument(String(decoding: Data(contentsOf: file), as: UTF8.self)).root
    }

    private func request(_ vectors: JSON, _ more: [JSONValue.Member]) throws -> JSON {
        var members: [JSONValue.Member] = [.init("provider", .string(vectors["provider"]?.string ?? "")), .init("dry_run", .bool(true))]
        for (key, value) in try #require(vectors["options"]).members { members.append(.init(key.string ?? "", JSONValue(value))) }
        return try JSONDocument(JSONValue.object(members + more).bytes).root
    }

    private func url(_ reply: Bytes) throws -> String { try #require(JSONDocument(reply).root["url"]?.string) }

    @Test func thereIsOneFileForEachProvider() {
        #expect(Set(Self.providers) == Set(FineTuningFormat.all.keys))
    }

    @Test(arguments: providers) func everyQuestionHasItsAddress(provider: String) throws {
        let vectors = try vectors(provider)
        let client = try Client(configuration: nil, environment: .init([:]))
        let origin = try #require(vectors["origin"]?.string)
        let known = Set(try #require(vectors["answers"]).members.map { origin + ($0.0.string ?? "") })
        for row in try #require(vectors["jobs"]).elements {
            let asked = try url(client.fineTuningJob(request(vectors, [.init("job", .string(row["job"]?.string ?? ""))])))
            #expect(known.contains(asked), "\(asked)")
        }
        #expect(known.contains(try url(client.fineTunedModels(request(vectors, [])))))
    }

    @Test(arguments: providers) func everyAnswerHasItsMeaning(provider: String) throws {
        let vectors = try vectors(provider)
        let format = try #require(FineTuningFormat.all[provider])
        let answers = try #require(vectors["answers"])
        for row in try #require(vectors["jobs"]).elements {
            let id = try #require(row["job"]?.string)
            let name = id.split(separator: "/").last { $0 != "operations" && $0 != "xyz" || !id.hasPrefix("tunedModels") } ?? ""
            let body = answers.members.first { ($0.0.string ?? "").split(separator: "?").first?.hasSuffix(name) == true }?.1
            let job = try format.job(JSONValue(#require(body, "\(id)")).bytes, id: id)
            let wanted = try #require(row["expect"])
            #expect(job.status?.rawValue == wanted["status"]?.string, "\(id)")
            if let native = wanted["native_status"]?.string { #expect(job.nativeStatus == native) }
            if let base = wanted["base_model"]?.string { #expect(job.baseModel == base) }
            if let created = wanted["created_at"]?.int { #expect(job.created == Int64(created)) }
            if let finished = wanted["finished_at"]?.int { #expect(job.finished == Int64(finished)) }
            if wanted["finished_at"]?.isNull == true { #expect(job.finished == nil) }
            if wanted["model"]?.isNull == true, job.status == .succeeded { #expect(job.model == nil) }
            if let error = wanted["error"]?.string { #expect(job.error == error) }
        }
    }

    /// Google's interfaces leave an empty list out, also of a page that others follow.
    @Test(arguments: ["vertex_ai", "gemini", "fireworks_ai", "bedrock"]) func anEmptyPageIsNotTheLast(provider: String) throws {
        let format = try #require(FineTuningFormat.all[provider])
        for list in format.lists {
            let page = try format.models(Bytes(#"{"nextPageToken": "t1", "nextToken": "t1"}"#), of: list)
            #expect(page.models.isEmpty)
            #expect(page.next?.value == "t1")
        }
    }

    /// Whatever a provider answers, it is an answer or an error, and never more.
    @Test(arguments: providers) func spoiledAnswersDoNoHarm(provider: String) throws {
        let format = try #require(FineTuningFormat.all[provider])
        let bodies = try #require(try vectors(provider)["answers"]).members.map { JSONValue($0.1).bytes.string }
        var random = SplitMix64(seed: 11)
        for body in bodies {
            for _ in 0..<60 {
                var bytes = Array(body.utf8)
                for _ in 0..<4 { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next()) }
                let spoiled = Bytes(String(decoding: bytes, as: UTF8.self))
                _ = try? format.job(spoiled, id: "x")
                for list in format.lists { _ = try? format.models(spoiled, of: list) }
            }
        }
        for odd in ["[]", "{}", "null", "{\"data\": 1}", "[[]]", "{\"models\": [1, null, {}]}"] {
            _ = try? format.job(Bytes(odd), id: "x")
            for list in format.lists { #expect((try? format.models(Bytes(odd), of: list))?.models.isEmpty != false) }
        }
    }

    @Test(arguments: [
        (#"{"job": "ftjob-1"}"#, "there is no provider"), (#"{"provider": "openai"}"#, "there is no job"),
        (#"{"provider": "cohere", "job": "x"}"#, "cannot ask cohere"), (#"{"provider": "opnai", "job": "x"}"#, "opnai"),
        (#"{"provider": "fireworks_ai", "job": "x", "api_key": "k"}"#, "account_id"),
        (#"{"provider": "openai", "job": "../../files", "api_key": "k", "dry_run": true}"#, ""),
        (#"{"provider": "openai", "job": "ftjob-1"}"#, "OPENAI_API_KEY"), (#"{"provider": 1, "job": "x"}"#, "must be a provider's id"),
    ])
    func refuses(request: String, part: String) throws {
        let client = try Client(configuration: nil, environment: .init([:]))
        let document = try JSONDocument(request).root
        if part.isEmpty {
            #expect(try url(client.fineTuningJob(document)) == "https://api.openai.com/v1/fine_tuning/jobs/..%2F..%2Ffiles")
        } else {
            let failure = #expect(throws: Failure.self) { try client.fineTuningJob(document) }
            #expect(failure?.message.utf8.count ?? 0 > 0 && failure?.message.contains(part) == true, "\(failure?.message ?? "")")
        }
    }

    @Test(arguments: [
        ("ftjob-abc123", "openai", "ftjob-abc123"), ("openai/ftjob-abc123", "openai", "ftjob-abc123"),
        ("vertex_ai/projects/1/locations/us-central1/tuningJobs/2", "vertex_ai", "projects/1/locations/us-central1/tuningJobs/2"),
        ("arn:aws:bedrock:us-east-1:123456789012:model-customization-job/amazon.nova-lite-v1:0/ab", "bedrock", "arn:aws"),
        ("accounts/acme/supervisedFineTuningJobs/j1", "fireworks_ai", "accounts/acme"),
        ("gemini/tunedModels/x/operations/y", "gemini", "tunedModels/x/operations/y"),
    ])
    func aJobIsNoModel(id: String, provider: String, job: String) throws {
        let client = try Client(configuration: nil, environment: .init([:]))
        let request = try JSONDocument(#"{"model": "\#(id)", "messages": [{"role": "user", "content": "?"}]}"#).root
        for ask in [client.complete, client.resolve] as [(JSON) throws -> Bytes] {
            let failure = #expect(throws: Failure.self) { try ask(request) }
            #expect(failure?.message.contains(#"{"provider": "\#(provider)", "job": "\#(job)"#) == true, "\(failure?.message ?? "")")
        }
    }

    @Test(arguments: ["gpt-4o", "openai/jobs-model", "azure/my-job-deployment", "ollama/bob", "ft:gpt-4o-mini-2024-07-18:jobs::id"])
    func aModelIsNoJob(id: String) { #expect(JobName.advice(on: id) == nil) }

    /// Deployments, and models behind a gateway, have the names that people give them.
    @Test(arguments: [
        #""model": "azure/ftjob-prod", "api_base": "https://acme.openai.azure.com""#,
        #""model": "ftjob-prod", "custom_llm_provider": "azure", "api_base": "https://acme.openai.azure.com""#,
        #""model": "openai/ftjob-prod", "api_base": "https://gateway.example/v1""#,
    ])
    func namesThatPeopleGiveAreNoJobs(request: String) throws {
        let client = try Client(configuration: nil, environment: .init(["OPENAI_API_KEY": "sk-ambient"]))
        #expect(try JSONDocument(client.resolve(JSONDocument("{\(request)}").root)).root["model"]?.string == "ftjob-prod")
        let home = try JSONDocument(#"{"model": "openai/ftjob-prod", "api_base": "https://api.openai.com/v1"}"#).root
        #expect(throws: Failure.self) { try client.resolve(home) }
        let elsewhere = try Client(configuration: nil, environment: .init(["OPENAI_BASE_URL": "https://gateway.example/v1"]))
        #expect(throws: Never.self) { try elsewhere.resolve(JSONDocument(#"{"model": "openai/ftjob-prod"}"#).root) }
    }

    @Test(arguments: ["", #""aws_region_name": "us-east-1", "#]) func anARNSaysItsRegion(option: String) throws {
        let client = try Client(configuration: nil, environment: .init([:]))
        for job in ["model-customization-job/x/y", "model-import-job/x"] {
            let request = try JSONDocument(
                #"{"provider": "bedrock", \#(option)"job": "arn:aws:bedrock:eu-west-1:123456789012:\#(job)", "aws_access_key_id": "A", "aws_secret_access_key": "s", "dry_run": true}"#
            ).root
            let reply = try client.fineTuningJob(request)
            #expect(try url(reply).hasPrefix("https://bedrock.eu-west-1.amazonaws.com/"))
            #expect(reply.string.contains("/eu-west-1/bedrock/aws4_request"), "\(reply.string)")
        }
    }

    /// Only the provider's own host has another name beside it.
    @Test(arguments: [
        ("https://bedrock-runtime.eu-west-1.amazonaws.com", "https://bedrock.eu-west-1.amazonaws.com"),
        ("https://bedrock-runtime-fips.us-east-1.amazonaws.com", "https://bedrock-fips.us-east-1.amazonaws.com"),
        ("https://bedrock-runtimeproxy.example.com", "https://bedrock-runtimeproxy.example.com"),
        ("https://bedrock-runtime.corp.example:8443", "https://bedrock-runtime.corp.example:8443"),
        ("https://bedrock-runtime.eu-west-1.amazonaws.com.example", "https://bedrock-runtime.eu-west-1.amazonaws.com.example"),
    ])
    func aGivenHostIsKept(given: String, asked: String) throws {
        let client = try Client(configuration: nil, environment: .init([:]))
        let request = try JSONDocument(
            #"{"provider": "bedrock", "job": "j", "aws_region_name": "eu-west-1", "api_base": "\#(given)", "aws_access_key_id": "A", "aws_secret_access_key": "s", "dry_run": true}"#
        ).root
        #expect(try url(client.fineTuningJob(request)) == asked + "/model-customization-jobs/j")
    }

    /// A key of the environment goes to its provider's control plane and nowhere else.
    @Test func keysStayAtHome() throws {
        let client = try Client(
            configuration: nil, environment: .init(["OPENAI_API_KEY": "sk-ambient", "AWS_ACCESS_KEY_ID": "AKIA", "AWS_SECRET_ACCESS_KEY": "s"]))
        let other = try JSONDocument(#"{"provider": "openai", "job": "ftjob-1", "api_base": "https://evil.example/v1", "dry_run": true}"#).root
        #expect(throws: Failure.self) { try client.fineTuningJob(other) }
        let home = try JSONDocument(#"{"provider": "bedrock", "job": "j", "aws_region_name": "eu-west-1", "dry_run": true}"#).root
        #expect(try url(client.fineTuningJob(home)) == "https://bedrock.eu-west-1.amazonaws.com/model-customization-jobs/j")
        let beijing = try JSONDocument(
            #"{"provider": "bedrock", "job": "j", "aws_region_name": "cn-north-1", "dry_run": true}"#).root
        #expect(try url(client.fineTuningJob(beijing)) == "https://bedrock.cn-north-1.amazonaws.com.cn/model-customization-jobs/j")
        let runtime = try JSONDocument(
            #"{"provider": "bedrock", "job": "j", "aws_region_name": "eu-west-1", "api_base": "https://bedrock-runtime.eu-west-1.amazonaws.com", "aws_access_key_id": "A", "aws_secret_access_key": "s", "dry_run": true}"#
        ).root
        #expect(try url(client.fineTuningJob(runtime)) == "https://bedrock.eu-west-1.amazonaws.com/model-customization-jobs/j")
    }
}
